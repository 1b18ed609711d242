//! Prints `ui/src/gen/api.ts`; `cargo xtask gen` writes it to its place.

fn main() {
    print!("{}", keheng_core::api::typescript());
}
