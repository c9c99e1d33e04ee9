# `make serve` and `make test` install what they need themselves (tools/install.sh): a fresh clone is enough.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help

PORT ?= 8080
TRUNK = . tools/versions.sh; PATH="$(1)$$TOOLS/trunk-$$TRUNK/bin:$$TOOLS/wasm_split_cli_support-$$WASM_SPLIT/bin:$$TOOLS/wasm-bindgen-cli-$$WASM_BINDGEN/bin:$$TOOLS/binaryen-$$BINARYEN/node_modules/.bin:$$PATH" NO_COLOR=true trunk

.PHONY: help
help: ## What can be asked
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

.PHONY: serve
serve: site ## Builds the site and serves it at http://127.0.0.1:8080/ (PORT=8081 for another port)
	@exec node tools/serve.mjs dist $(PORT)

.PHONY: test
test: ## Every check there is
	@tools/test.sh

.PHONY: walk
walk: site ## Walks every page, focuses everything, and leaves by Enter, Back, link and language (a tenth of it is in `make test`)
	@tools/install.sh test
	node tests/e2e/gestures.mjs --all

.PHONY: cli
cli: ## Builds the command-line program: target/release/droits
	@tools/install.sh program
	cargo build --release --locked -p droits
	echo "The program is target/release/droits"

.PHONY: site
site: ## Builds the site for publication: dist/
	@tools/install.sh site
	# See docs/decisions/weight.md.
	export RUSTFLAGS="$${RUSTFLAGS:-} --cfg=erase_components --cfg=split -Clink-arg=--emit-relocs --remap-path-prefix=$${CARGO_HOME:-$$HOME/.cargo}/registry/src/="
	export PROGRAM_PARTS="$${CARGO_TARGET_DIR:-$(CURDIR)/target}/program-parts"
	$(call TRUNK,$(CURDIR)/tools/split:) build --release --cargo-profile page

.PHONY: single-file
single-file: site ## The whole simulator in one file, for a disk: dist/droits-au-clair.html
	@node tools/single-file.mjs

.PHONY: npm
npm: ## Builds the engine for JavaScript: target/npm/droits-au-clair and its .tgz
	@tools/install.sh site
	tools/npm.sh

.PHONY: python
python: ## Builds the engine for Python: a wheel in target/python/wheels (Python 3.11 with venv builds it, 3.10 and later use it)
	@tools/install.sh program
	tools/python.sh >/dev/null
	echo "The wheel is $$(echo "$${CARGO_TARGET_DIR:-target}"/python/wheels/*.whl)"

.PHONY: release
release: single-file cli npm python ## Builds all that is published, with hashes, licences and what it is made of: target/published/VERSION
	@tools/release.sh

.PHONY: test-published
test-published: release ## Tries what `make test` has no time for: the packages for JavaScript and Python, and two builds of the site byte for byte
	@tools/install.sh test
	cargo build --quiet --locked -p droits
	node tests/npm.mjs
	target="$${CARGO_TARGET_DIR:-target}"
	PYTHONPATH="$$target/python/site" "$$(tools/python.sh environment)" tests/python.py "$$target/debug/droits"
	tools/twice.sh

.PHONY: size
size: site ## Records what a first visit weighs, in docs/size.json
	@node tools/size.mjs --record

.PHONY: accuracy
accuracy: ## Writes the accuracy table of README.md from the conformance test
	@tools/install.sh program
	node tools/accuracy.mjs

.PHONY: compare
compare: cli ## Computes 1,000 households with OpenFisca-France, Catala’s package and ours, and writes the table of README.md (five minutes)
	@tools/install.sh site
	tools/compare.sh --record

.PHONY: law-watch
law-watch: ## Tells which articles of the ledger have changed, and which legal values are due (WRITE=1 renews the list)
	@tools/law-watch.sh $(if $(WRITE),--write)

.PHONY: watch
watch: ## Serves the site unoptimised and rebuilds it at each change
	@tools/install.sh site
	export NO_SERVICE_WORKER=1
	$(call TRUNK,) serve --port $(PORT)

.PHONY: bench
bench: ## Measures the engine
	@tools/install.sh site
	cargo bench --locked -p droits-engine
	node tools/bench-wasm.mjs

.PHONY: fuzz
fuzz: ## Changes households at random for FUZZ=600 seconds a target; `make test` does it for some seconds
	@tools/install.sh program
	FUZZ_SECONDS=$(or $(FUZZ),600) cargo test --locked --release --features droits-engine/audit,droits-engine/schema -p droits-engine --test engine fuzz:: -- --nocapture --test-threads 1

.PHONY: clean
clean: ## Removes what was built
	@rm -rf dist target src/assistant/node_modules tests/e2e/node_modules tests/e2e/test-results tests/e2e/playwright-report
