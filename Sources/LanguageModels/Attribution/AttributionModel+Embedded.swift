import CLanguageModels

extension AttributionModel {
    /// The model that is compiled into the program.
    public static let embedded: AttributionModel = {
        let model = unsafe hearsay_model_attribution()
        do {
            return try AttributionModel(
                unsafe ModelFile(UnsafeRawBufferPointer(start: model.bytes, count: model.count)))
        } catch {
            preconditionFailure("\(error)")
        }
    }()
}
