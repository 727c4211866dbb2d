import CNeuralKernels
import Testing

@Suite struct NeuralKernelTests {
    @Test(arguments: [1, 2, 5, 6, 7, 13], [(1, 16), (17, 32), (50, 48)])
    func product(_ tokens: Int, _ shape: (outputs: Int, inputs: Int)) {
        let (outputs, inputs) = shape
        let weight = (0..<outputs * inputs).map { Float($0 % 13) - 6 }
        let bias = (0..<outputs).map(Float.init)
        let x = (0..<tokens * inputs).map { Float($0 % 7) - 3 }
        let stride = neural_packed_count(outputs, 1)
        var packed = [Float](repeating: 0, count: neural_packed_count(outputs, inputs))
        var y = [Float](repeating: 0, count: tokens * stride)
        unsafe neural_pack(weight, outputs, inputs, &packed)
        unsafe neural_multiply(x, tokens, inputs, packed, bias, outputs, &y)
        for token in 0..<tokens {
            for output in 0..<outputs {
                let sum = (0..<inputs).reduce(bias[output]) {
                    $0 + weight[output * inputs + $1] * x[token * inputs + $1]
                }
                #expect(y[token * stride + output] == sum)
            }
        }
    }

    @Test func scan() {
        let gates: [Float] = [1, 2, 0, 0, 0, 0, 3, 4, 0, 0, 0, 0]
        var x = [Float](repeating: 0, count: 4)
        unsafe neural_scan(gates, 2, 2, 6, &x)
        #expect(zip(x, [0.25, 1, 0.875, 1]).allSatisfy { abs($0 - $1) < 1e-5 })
    }

    @Test func greatest() {
        #expect(unsafe neural_greatest([1, 3, 3, 2], 4) == 1)
    }
}
