import CLanguageModels

extension SyntaxModel {
    /// The model that is compiled into the program.
    public static let embedded: SyntaxModel = {
        let model = unsafe hearsay_model_syntax()
        do {
            return try SyntaxModel(unsafe ModelFile(UnsafeRawBufferPointer(start: model.bytes, count: model.count)))
        } catch {
            preconditionFailure("\(error)")
        }
    }()
}
