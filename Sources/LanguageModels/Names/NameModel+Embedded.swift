import CLanguageModels

extension NameModel {
    /// The model that is compiled into the program.
    public static let embedded: NameModel = {
        let model = unsafe hearsay_model_names()
        do {
            return try NameModel(unsafe ModelFile(UnsafeRawBufferPointer(start: model.bytes, count: model.count)))
        } catch {
            preconditionFailure("\(error)")
        }
    }()
}
