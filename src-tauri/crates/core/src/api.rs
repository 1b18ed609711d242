//! The contract: every method of the core, declared once per domain.
//!
//! From these slices derive the router ([`crate::App::call`]), the page's TypeScript (`ui/src/gen/api.ts`), the
//! command line's `call` and `models`, and the completeness tests. A method takes one JSON object and gives one.

use crate::App;
use keheng_base::Fault;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use ts_rs::{Config, TS, TypeVisitor};

/// One method of the contract.
pub struct Method {
    /// `domain.verb`
    pub name: &'static str,
    /// what it does, for the generated page types
    pub doc: &'static str,
    /// what its answer is made of: the page asks again when one of these changes
    pub reads: &'static [&'static str],
    /// the router's entry
    pub call: fn(&App, Value) -> Result<Value, Fault>,
    /// writes the TypeScript of request and response
    pub declare: fn(&mut Declarations) -> (String, String),
}

/// Declares the methods of a domain: `"domain.verb" [reads] handler: Request => Response`.
#[macro_export]
macro_rules! contract {
    ($( $(#[doc = $doc:literal])+ $name:literal [$($tag:ident),*] $handler:path : $req:ty => $res:ty ;)*) => {
        /// This domain's part of the contract.
        pub const METHODS: &[$crate::api::Method] = &[$(
            $crate::api::Method {
                name: $name,
                doc: concat!($($doc),+),
                reads: &[$(stringify!($tag)),*],
                call: |app, body| $crate::api::answer::<$req, $res>(app, $name, body, $handler),
                declare: |out| (out.add::<$req>(), out.add::<$res>()),
            }
        ),*];
    };
}

/// The name of a value on the wire, such as `not_reached`; empty for what is no name.
pub fn wire_name(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// An empty request or response.
#[derive(Debug, Default, Clone, Serialize, serde::Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// Reads the request, runs the handler, writes the response.
pub fn answer<Req: DeserializeOwned, Res: Serialize>(
    app: &App,
    name: &str,
    body: Value,
    handler: impl Fn(&App, Req) -> Result<Res, Fault>,
) -> Result<Value, Fault> {
    let body = if body.is_null() { Value::Object(Default::default()) } else { body };
    let invalid = |reason: String| Fault::new("request_invalid").with("method", name).with("reason", reason);
    // serde would also read a list, field by field in order of declaration: nobody could rely on that order.
    if !body.is_object() {
        return Err(invalid("expected an object".to_owned()));
    }
    let request = serde_json::from_value(body).map_err(|e| invalid(e.to_string()))?;
    let response = handler(app, request)?;
    serde_json::to_value(response).map_err(|e| Fault::new("internal").with("reason", e.to_string()))
}

/// Every method, in the order of the house.
pub fn methods() -> impl Iterator<Item = &'static Method> {
    [
        crate::desk::api::METHODS,
        crate::lock::api::METHODS,
        crate::shipments::api::METHODS,
        crate::costing::api::METHODS,
        crate::cases::api::METHODS,
        crate::surveys::api::METHODS,
        crate::methods::api::METHODS,
        crate::methods::observation::api::METHODS,
        crate::methods::experiment::api::METHODS,
        crate::methods::delphi::api::METHODS,
        crate::methods::group::api::METHODS,
        crate::methods::interview::api::METHODS,
        crate::service::api::METHODS,
        crate::value::api::METHODS,
        crate::tradeoff::api::METHODS,
        crate::models::api::METHODS,
        crate::charts::api::METHODS,
        crate::reports::api::METHODS,
        crate::interchange::api::METHODS,
        crate::exchange::api::METHODS,
        crate::privacy::api::METHODS,
    ]
    .into_iter()
    .flatten()
}

/// Collects TypeScript declarations, each once.
pub struct Declarations {
    config: Config,
    seen: HashSet<TypeId>,
    types: BTreeMap<String, String>,
}

impl Declarations {
    fn new() -> Self {
        // Fen and counts stay below 2^53; ids are strings.
        Declarations { config: Config::new().with_large_int("number"), seen: HashSet::new(), types: BTreeMap::new() }
    }

    /// Declares `T` and what it is made of; gives its name.
    pub fn add<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        // Only types with a home of their own are declared; primitives and containers have none.
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let name = T::ident(&self.config);
            let declared = format!("{docs}export {}", T::decl(&self.config));
            let before = self.types.insert(name.clone(), declared.clone());
            assert!(
                before.is_none_or(|b| b == declared),
                "two types of the contract are called {name}: the page would see only one"
            );
        }
    }
}

/// The text of `ui/src/gen/api.ts`.
pub fn typescript() -> String {
    let mut declarations = Declarations::new();
    let mut api = String::new();
    let mut reads = String::new();
    for method in methods() {
        let (req, res) = (method.declare)(&mut declarations);
        let doc = method.doc.trim();
        api += &format!("  /** {doc} */\n  \"{}\": {{ req: {req}; res: {res} }};\n", method.name);
        let tags: Vec<String> = method.reads.iter().map(|t| format!("\"{t}\"")).collect();
        reads += &format!("  \"{}\": [{}],\n", method.name, tags.join(", "));
    }
    declarations.add::<crate::Event>();
    declarations.add::<Fault>();
    declarations.add::<crate::interchange::ImportReport>();
    declarations.add::<crate::exchange::Arrival>();
    declarations.add::<crate::exchange::Exported>();
    declarations.add::<crate::privacy::PersonCopied>();
    declarations.add::<crate::privacy::Erased>();
    declarations.add::<crate::privacy::ClassCopied>();
    let types: Vec<&str> = declarations.types.values().map(String::as_str).collect();
    format!(
        "// Generated by `cargo xtask gen` from the core's contract. Do not edit.\n\n{}\n\n/** Every method: request and response. */\nexport interface Api {{\n{api}}}\n\nexport type Method = keyof Api;\n\n/** What each answer is made of: ask again when one of these changes. */\nexport const reads: Record<Method, readonly string[]> = {{\n{reads}}};\n",
        types.join("\n\n")
    )
}
