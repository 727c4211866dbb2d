import CNeuralKernels
import Testing

@Suite struct NeuralKernelTests {
    @Test(arguments: [1, 2, 7, 8, 9, 13, 64, 65, 130], [(1, 16), (17, 32), (50, 48)])
    func `every kernel gives the exact product`(_ tokens: Int, _ shape: (outputs: Int, inputs: Int)) {
        let (outputs, inputs) = shape
        let weight = (0..<outputs * inputs).map { Int8($0 * 89 % 255 - 127) }
        let x = (0..<tokens * inputs).map { Int8($0 * 73 % 255 - 127) }
        let product = products(x, weight, tokens: tokens, inputs: inputs, outputs: outputs)
        for token in 0..<tokens {
            for output in 0..<outputs {
                let sum = (0..<inputs).reduce(0) {
                    $0 + Int(weight[output * inputs + $1]) * Int(x[token * inputs + $1])
                }
                let expected = Float(sum) * (Float(token + 1) * 0.1 * (Float(output) * 0.3)) + Float(output)
                #expect(product.allSatisfy { $0[token][output] == expected })
            }
        }
    }

    @Test(arguments: [(-127, -127), (-127, 127), (127, 127)] as [(Int8, Int8)])
    func `no kernel overflows`(_ values: (x: Int8, weight: Int8)) {
        let (tokens, inputs, outputs) = (9, 320, 16)
        let product = products(
            Array(repeating: values.x, count: tokens * inputs),
            Array(repeating: values.weight, count: outputs * inputs),
            tokens: tokens, inputs: inputs, outputs: outputs)
        let sum = Float(320 * Int(values.x) * Int(values.weight))
        #expect(product.allSatisfy { $0[8][2] == sum * (Float(9) * 0.1 * (Float(2) * 0.3)) + 2 })
    }

    /// By each kernel that runs here: the rows of y, with steps and biases that differ.
    private func products(
        _ x: [Int8], _ weight: [Int8], tokens: Int, inputs: Int, outputs: Int
    ) -> [[[Float]]] {
        let stride = neural_stride(outputs)
        let steps = (0..<tokens).map { Float($0 + 1) * 0.1 }
        let weightSteps = (0..<stride).map { Float($0) * 0.3 }
        let bias = (0..<stride).map(Float.init)
        var packed = [Int8](repeating: 0, count: stride * inputs)
        unsafe neural_pack(weight, outputs, inputs, &packed)
        return (0..<neural_kernel_count()).map { kernel in
            var y = [Float](repeating: 0, count: tokens * stride)
            unsafe neural_multiply_by(kernel, x, steps, tokens, inputs, packed, weightSteps, bias, outputs, &y)
            return (0..<tokens).map { Array(y[$0 * stride..<($0 + 1) * stride]) }
        }
    }

    @Test func rounding() {
        let rows: [Float] = [127, -127, 0.5, 1.5, 2.5, -0.5, -1.5, 126.4] + Array(repeating: 0, count: 24)
        var values = [Int8](repeating: 1, count: 32)
        var steps = [Float](repeating: 9, count: 2)
        unsafe neural_round(rows, 2, 16, &values, &steps)
        #expect(values == [127, -127, 0, 2, 2, 0, -2, 126] + Array(repeating: 0, count: 24))
        #expect(steps == [1, 0])
    }

    @Test func scan() {
        let size = 32
        var gates = [Float](repeating: 0, count: 2 * 3 * size)
        for number in 0..<size { (gates[number], gates[3 * size + number]) = (1, 3) }
        var x = [Float](repeating: 0, count: 2 * size)
        unsafe neural_scan(&gates, 2, size, 3 * size, &x)
        // Gates are all one half. Forwards: 0.5, then 0.25 + 1.5; backwards: 1.5, then 0.75 + 0.5.
        let half = size / 2
        let expected: [(Float, Range<Int>)] = [
            (0.25, 0..<half), (0.625, half..<size), (0.875, size..<size + half), (0.75, size + half..<2 * size),
        ]
        for (number, range) in expected { #expect(x[range].allSatisfy { $0 == number }) }
    }

    @Test(arguments: [1, 15, 16, 17, 40])
    func greatest(_ count: Int) {
        for index in 0..<count {
            var numbers = [Float](repeating: -3, count: count)
            for later in index..<count { numbers[later] = -1 }
            #expect(unsafe neural_greatest(numbers, count) == index)
        }
    }
}
