import Testing

/// Runs of the real executables, one after the other: they share the machine's cores.
@Suite(.serialized) struct PipelineTests {}
