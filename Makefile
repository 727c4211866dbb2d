# `make run` and `make test` are the two commands; each does all set-up itself.
.PHONY: setup build run test lint format bench fault-matrix soak soak-bound soak-simulation replay evaluate train clean
.DEFAULT_GOAL := build

setup:
	@scripts/setup

build: setup
	swift build -c release

run: build
	.build/release/hearsay launch pipeline.yaml

# Release builds only: the tests of whole runs and the corpus tests need the speed, and one build serves all.
test: setup
	@scripts/generate-messages --check
	swift build -c release --build-tests
	swift test -c release --skip-build

lint:
	@scripts/generate-messages --check
	swift format lint --strict --recursive Package.swift Sources Tests

format:
	swift format --in-place --recursive Package.swift Sources Tests

bench: build
	@scripts/bench

# An hour at full load with a random kill every 5 s, then the same undisturbed, and compared: make soak MINUTES=5
soak: build
	@scripts/soak .build/release --minutes $(or $(MINUTES),60)

# Ten minutes of fast ingest before a locked ledger: memory stays under the bound that lint computes.
soak-bound: build
	@scripts/soak-bound .build/release --minutes $(or $(MINUTES),10)

# A million schedules of faults against the hub, on all cores; a failure prints the command that runs it again.
soak-simulation: setup
	swift run -c release simulate-hub --schedules 1000000

# Every action at every failpoint, and a ledger that is away for two minutes (docs/faults.md); prints tables.
fault-matrix: setup
	swift build -c release --build-tests
	HEARSAY_FAULTS=long swift test -c release --skip-build --filter 'MatrixTests|NetworkFault|DependencyFault|PoisonTests'

# One of them, with all that happens: make replay SEED=42
replay: setup
	swift run -c release simulate-hub --seed $(SEED) $(if $(MUTATION),--mutation $(MUTATION))

# All models, from the corpora's folder: make train CORPORA=../corpora (docs/models/ names the files). QUICK=1: only a check.
train:
	@Training/train $(if $(QUICK),--quick) $(CORPORA)

# Scores against annotated corpora, which are not part of the repository: make evaluate DATA=../corpora. FOLDS=1: with the
# folds over re3d, for which the name tagger is trained five times.
evaluate:
	@scripts/evaluate $(if $(FOLDS),--folds) $(DATA)

clean:
	swift package clean
