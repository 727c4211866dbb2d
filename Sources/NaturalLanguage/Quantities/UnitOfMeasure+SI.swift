import DocumentModel
import LanguageModels

extension UnitOfMeasure {
    /// A range in the SI unit of the dimension; nil for money, ratios and names that several units share.
    func si(_ low: Double?, _ high: Double?) -> SIValue? {
        guard let factor, dimension != "RATIO" else { return nil }
        return SIValue(
            low: low.map { Self.rounded($0 * factor + offset) }, high: high.map { Self.rounded($0 * factor + offset) },
            unit: standard)
    }

    /// To twelve digits: what a product of binary fractions adds beyond is nobody's measure.
    private static func rounded(_ value: Double) -> Double {
        guard value != 0, value.isFinite else { return value }
        var scale = 1.0
        var size = abs(value)
        while size < 1e11, scale < 1e30 { (size, scale) = (size * 10, scale * 10) }
        while size >= 1e12 { (size, scale) = (size / 10, scale / 10) }
        let result = (value * scale).rounded() / scale
        return result.isFinite ? result : value
    }
}
