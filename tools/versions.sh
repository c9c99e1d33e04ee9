# What the build needs, and at which version. Read by tools/install.sh and the Makefile.
RUST_LEAST=1.95.0
NODE_LEAST=20
TRUNK=0.21.14
BINARYEN=132
WASM_SPLIT=0.2.4
# The command must be of the very version of the library.
WASM_BINDGEN=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[^0-9.]/, ""); print; exit }' Cargo.lock)
TOOLS=${XDG_CACHE_HOME:-$HOME/.cache}/droits-au-clair
