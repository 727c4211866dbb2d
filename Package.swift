// swift-tools-version: 6.2
import PackageDescription

/// Settings of every Swift target.
///
/// Each line links to the proposal that it turns on.
let swiftSettings: [SwiftSetting] = [
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
    .enableUpcomingFeature("ExistentialAny"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
    .enableUpcomingFeature("MemberImportVisibility"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
    .enableUpcomingFeature("InternalImportsByDefault"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0461-async-function-isolation.md
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0470-isolated-conformances.md
    .enableUpcomingFeature("InferIsolatedConformances"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0481-weak-let.md
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0446-non-escapable.md
    .enableExperimentalFeature("Lifetimes"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0458-strict-memory-safety.md
    .strictMemorySafety(),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0443-warning-control-flags.md
    .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let collections = Target.Dependency.product(name: "Collections", package: "swift-collections")
let flyingFox = Target.Dependency.product(name: "FlyingFox", package: "FlyingFox")
let flyingSocks = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let protobuf = Target.Dependency.product(name: "SwiftProtobuf", package: "swift-protobuf")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

// Layers, lowest first; arrows point down only (see docs/decisions/0001-layers.md).
let package = Package(
    name: "hearsay",
    products: [
        .executable(name: "hearsay", targets: ["hearsay"]),
        .executable(name: "hearsay-hub", targets: ["hearsay-hub"]),
        .executable(name: "hearsay-ingest", targets: ["hearsay-ingest"]),
        .executable(name: "hearsay-extract", targets: ["hearsay-extract"]),
        .executable(name: "hearsay-normalize", targets: ["hearsay-normalize"]),
        .executable(name: "hearsay-store", targets: ["hearsay-store"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        // 0: C libraries of the system, and static inline shims.
        .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])]),
        .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(name: "CZeroMQ", providers: [.apt(["libzmq3-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "CGumboArena", dependencies: ["CGumbo"]),
        .target(name: "CPlatform"),
        .target(name: "CLanguageModels", exclude: ["lexicons", "models"]),
        .target(name: "CNeuralKernels"),

        // 1: thin wrappers and plain values.
        .target(name: "DocumentModel"),
        .target(name: "Hashing", dependencies: ["CSodium"]),
        .target(name: "PeerKeys", dependencies: ["CSodium"]),
        .target(name: "Platform", dependencies: ["CPlatform", logging]),
        .target(name: "ZeroMQ", dependencies: ["CZeroMQ", "Platform"]),

        // 2: language work, and the contracts between processes.
        .target(
            name: "LanguageModels", dependencies: ["CLanguageModels", "CNeuralKernels", "DocumentModel", "Hashing"]),
        .target(
            name: "NaturalLanguage",
            dependencies: ["CLanguageModels", "CNeuralKernels", "DocumentModel", "LanguageModels"]
        ),
        .target(name: "PipelineStage", dependencies: ["DocumentModel", "Hashing"]),
        .target(name: "Failpoints", dependencies: ["CPlatform", "PipelineStage"]),
        .target(
            name: "PipelineMessages",
            dependencies: ["DocumentModel", "PipelineStage", protobuf],
            exclude: ["Protobuf", "Generated/checksums.txt"]
        ),
        .target(name: "PipelineConfiguration", dependencies: ["PeerKeys", "PipelineStage", "Platform", yams]),
        .target(name: "Records", dependencies: ["DocumentModel", "PipelineStage"]),
        .target(name: "Ledger", dependencies: ["DocumentModel"]),
        .target(name: "HubInterface", dependencies: ["PipelineStage", "Records", flyingFox, flyingSocks]),

        // 3: what runs.
        .target(
            name: "Hub",
            dependencies: [
                "Failpoints", "HubInterface", "PeerKeys", "PipelineMessages", "PipelineStage", "Platform", "Records",
                "ZeroMQ", collections, flyingFox,
                flyingSocks, grdb, logging,
            ]
        ),
        .target(
            name: "StageRuntime",
            dependencies: [
                "DocumentModel", "Failpoints", "PipelineMessages", "PipelineStage", "Platform", "ZeroMQ", collections,
                logging, protobuf,
            ]
        ),
        .target(
            name: "Supervision",
            dependencies: [
                "Failpoints", "Hashing", "HubInterface", "PipelineConfiguration", "PipelineStage", "Platform",
                "Records", subprocess,
                unixSignals,
            ]
        ),

        // 4: stages and stores.
        .target(
            name: "IngestStage",
            dependencies: ["CGumbo", "CGumboArena", "CZlib", "DocumentModel", "Hashing", "PipelineStage", "Records"]
        ),
        .target(name: "ExtractStage", dependencies: ["DocumentModel", "NaturalLanguage", "PipelineStage"]),
        .target(
            name: "NormalizeStage", dependencies: ["DocumentModel", "Hashing", "NaturalLanguage", "PipelineStage"]),
        .target(name: "LedgerSQLite", dependencies: ["DocumentModel", "Failpoints", "Ledger", "Platform", grdb]),
        .target(name: "StoreStage", dependencies: ["DocumentModel", "Ledger", "PipelineStage"]),
        .target(
            name: "Commands",
            dependencies: [
                "DocumentModel", "ExtractStage", "Failpoints", "Hashing", "HubInterface", "IngestStage", "Ledger",
                "LedgerSQLite", "NaturalLanguage", "NormalizeStage", "PeerKeys", "PipelineConfiguration",
                "PipelineStage", "Platform",
                "Records", "StoreStage", "Supervision", argumentParser,
            ]
        ),
        .target(
            name: "WorkerCommand",
            dependencies: [
                "Failpoints", "PeerKeys", "PipelineStage", "Platform", "StageRuntime", argumentParser, logging,
            ]
        ),

        // 5: shells.
        .executableTarget(name: "hearsay", dependencies: ["Commands", argumentParser]),
        .executableTarget(name: "hearsay-hub", dependencies: ["Hub", argumentParser]),
        .executableTarget(
            name: "hearsay-ingest",
            dependencies: ["IngestStage", "PipelineStage", "Platform", "WorkerCommand", argumentParser]),
        .executableTarget(
            name: "hearsay-extract", dependencies: ["ExtractStage", "PipelineStage", "WorkerCommand", argumentParser]),
        .executableTarget(
            name: "hearsay-normalize",
            dependencies: ["NormalizeStage", "PipelineStage", "WorkerCommand", argumentParser]
        ),
        .executableTarget(
            name: "hearsay-store",
            dependencies: ["Ledger", "LedgerSQLite", "PipelineStage", "StoreStage", "WorkerCommand", argumentParser]
        ),
        // Developer tool: measures the language work against annotated corpora.
        .target(name: "Evaluation", dependencies: ["DocumentModel"]),
        .executableTarget(
            name: "evaluate",
            dependencies: [
                "DocumentModel", "Evaluation", "ExtractStage", "IngestStage", "LanguageModels", "NaturalLanguage",
                "NormalizeStage", "PipelineStage", "Records", argumentParser, yams,
            ]
        ),
        // Developer tool: makes model files from annotated corpora.
        .executableTarget(
            name: "train",
            dependencies: [
                "DocumentModel", "ExtractStage", "Hashing", "LanguageModels", "NaturalLanguage", argumentParser,
            ]
        ),

        // Developer tool: measures the ledger.
        .executableTarget(
            name: "benchmark-pipeline",
            dependencies: [
                "DocumentModel", "HubInterface", "PipelineMessages", "PipelineStage", "Platform", "StageRuntime",
                "WorkerCommand", "ZeroMQ", argumentParser, protobuf,
            ]
        ),
        // Developer tool: schedules of faults against the hub.
        .executableTarget(name: "simulate-hub", dependencies: ["HubSimulation", argumentParser]),
        .executableTarget(name: "benchmark-ledger", dependencies: ["DocumentModel", "LedgerSQLite", "Platform"]),

        // Tests.
        .target(name: "TestSupport", dependencies: ["DocumentModel"], path: "Tests/TestSupport"),
        .target(
            name: "HubSimulation",
            dependencies: [
                "Hub", "HubInterface", "PipelineConfiguration", "PipelineMessages", "PipelineStage", "Platform",
                "StageRuntime", collections, protobuf,
            ],
            path: "Tests/HubSimulation"
        ),
        .testTarget(name: "FailpointsTests", dependencies: ["Failpoints", "PipelineStage"]),
        .testTarget(name: "DocumentModelTests", dependencies: ["DocumentModel", "TestSupport"]),
        .testTarget(name: "ZeroMQTests", dependencies: ["Platform", "ZeroMQ", "TestSupport", logging]),
        .testTarget(
            name: "PipelineMessagesTests",
            dependencies: ["DocumentModel", "PipelineMessages", "PipelineStage", "TestSupport", protobuf]
        ),
        .testTarget(
            name: "StageRuntimeTests",
            dependencies: ["StageRuntime", "PipelineStage", "PipelineMessages", "ZeroMQ", "TestSupport"]),
        .testTarget(
            name: "HubTests",
            dependencies: [
                "Hub", "HubInterface", "HubSimulation", "PeerKeys", "PipelineMessages", "PipelineStage", "Platform",
                "Records",
                "ZeroMQ", "TestSupport", collections, grdb, logging, protobuf,
            ]
        ),
        .testTarget(
            name: "HubInterfaceTests",
            dependencies: ["HubInterface", "PipelineStage", "Records", "TestSupport", flyingFox, flyingSocks]
        ),
        .testTarget(
            name: "SupervisionTests",
            dependencies: [
                "Supervision", "HubInterface", "PipelineConfiguration", "PipelineStage", "Platform", "Records",
                "TestSupport",
            ]
        ),
        .testTarget(name: "PipelineConfigurationTests", dependencies: ["PipelineConfiguration", "TestSupport"]),
        .testTarget(name: "RecordsTests", dependencies: ["DocumentModel", "PipelineStage", "Records", "TestSupport"]),
        .testTarget(
            name: "IngestStageTests", dependencies: ["IngestStage", "DocumentModel", "PipelineStage", "TestSupport"]),
        .testTarget(
            name: "NaturalLanguageTests",
            dependencies: [
                "CLanguageModels", "CNeuralKernels", "DocumentModel", "Hashing", "LanguageModels", "NaturalLanguage",
                "TestSupport",
            ],
            exclude: ["Resources"]),
        .testTarget(
            name: "ExtractStageTests", dependencies: ["DocumentModel", "Evaluation", "ExtractStage", "PipelineStage"],
            resources: [.copy("Resources")]
        ),
        .testTarget(
            name: "NormalizeStageTests",
            dependencies: [
                "ExtractStage", "NormalizeStage", "NaturalLanguage", "DocumentModel", "PipelineStage", "TestSupport",
            ]
        ),
        .testTarget(
            name: "EvaluationTests",
            dependencies: ["DocumentModel", "Evaluation", "IngestStage", "PipelineStage", "TestSupport", yams]
        ),
        .testTarget(
            name: "LedgerTests",
            dependencies: [
                "DocumentModel", "Ledger", "LedgerSQLite", "PipelineStage", "Platform", "StoreStage", "TestSupport",
                grdb,
            ]
        ),
        .testTarget(
            name: "CommandsTests",
            dependencies: [
                "Commands", "DocumentModel", "HubInterface", "Ledger", "PipelineConfiguration", "PipelineStage",
                "Records", "TestSupport", argumentParser,
            ]
        ),
        // Starts real processes: the built executables, found beside the test bundle.
        .testTarget(
            name: "PipelineTests",
            dependencies: [
                "Failpoints", "HubInterface", "Ledger", "LedgerSQLite", "PipelineStage", "TestSupport", grdb,
            ]
        ),
    ]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = swiftSettings
}
package.cLanguageStandard = .c2x
