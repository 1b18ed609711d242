//! JSON Schema as the one statement of a model's inputs: the builders write it, [`read`] checks an input against it
//! and hands over the typed value. So what is described and what is refused cannot differ.
//!
//! Only the keywords the builders write are understood.

use super::input::refused;
use keheng_base::Fault;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// The largest amount, fen: a million million yuan.
const MOST_MONEY: f64 = 1e14;
/// The largest quantity and the largest rate: their product is such an amount.
const MOST_FACTOR: f64 = 1e7;
/// The least that is divided by.
const LEAST_DIVISOR: f64 = 0.001;
/// The longest list.
const LONGEST: usize = 2_000;
/// The longest list whose entries are themselves added up: stages, departments.
const FEW: usize = 100;
/// The most entries by name.
const NAMES: usize = 40;
// A quantity times a rate is an amount, and a table of the largest amounts adds up in 64 bits.
const _: () = assert!(MOST_FACTOR * MOST_FACTOR <= MOST_MONEY);
const _: () = assert!(MOST_MONEY * (FEW * FEW) as f64 <= i64::MAX as f64);
const _: () = assert!(MOST_MONEY * (LONGEST * NAMES) as f64 <= i64::MAX as f64);

/// Money that is not negative.
pub(super) fn fen() -> Value {
    json!({"type": "integer", "minimum": 0, "maximum": MOST_MONEY as i64, "unit": "fen"})
}

/// Money that may be a loss.
pub(super) fn signed_fen() -> Value {
    json!({"type": "integer", "minimum": -MOST_MONEY as i64, "maximum": MOST_MONEY as i64, "unit": "fen"})
}

/// A rate, a price, a quantity or a time, with its unit.
pub(super) fn number(unit: &str) -> Value {
    json!({"type": "number", "minimum": 0, "maximum": MOST_FACTOR, "unit": unit})
}

/// What is divided by, so not 0.
pub(super) fn positive(unit: &str) -> Value {
    json!({"type": "number", "minimum": LEAST_DIVISOR, "maximum": MOST_FACTOR, "unit": unit})
}

/// A whole number.
pub(super) fn count(unit: &str) -> Value {
    json!({"type": "integer", "minimum": 0, "maximum": MOST_FACTOR, "unit": unit})
}

/// A share of a whole, both ends included.
pub(super) fn share() -> Value {
    json!({"type": "number", "minimum": 0, "maximum": 1, "unit": "share"})
}

/// How sure an interval should be.
pub(super) fn confidence() -> Value {
    json!({"type": "number", "minimum": 0.5, "maximum": 0.999, "default": 0.95, "unit": "share"})
}

/// What something is called.
pub(super) fn name() -> Value {
    json!({"type": "string", "minLength": 1, "unit": "name"})
}

/// Yes or no.
pub(super) fn flag() -> Value {
    json!({"type": "boolean", "unit": "yes or no"})
}

/// One of some words; the first is what is usual.
pub(super) fn choice(words: &[&str]) -> Value {
    json!({"enum": words, "default": words[0], "unit": "choice"})
}

/// At least one of something.
pub(super) fn list(of: Value, unit: &str) -> Value {
    json!({"type": "array", "items": of, "minItems": 1, "maxItems": LONGEST, "unit": unit})
}

/// At least one of something, and not many: stages, departments, ways.
pub(super) fn few(of: Value, unit: &str) -> Value {
    json!({"type": "array", "items": of, "minItems": 1, "maxItems": FEW, "unit": unit})
}

/// At least one of something, by a name of the caller's choice.
pub(super) fn named(of: Value, unit: &str) -> Value {
    json!({"type": "object", "additionalProperties": of, "minProperties": 1, "maxProperties": NAMES, "unit": unit})
}

/// Fields by name; those in `optional` may be absent.
pub(super) fn object<const N: usize>(unit: &str, fields: [(&str, Value); N], optional: &[&str]) -> Value {
    let required: Vec<&str> = fields.iter().map(|(name, _)| *name).filter(|name| !optional.contains(name)).collect();
    let properties: Map<String, Value> = fields.iter().map(|(name, of)| ((*name).to_owned(), of.clone())).collect();
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false, "unit": unit})
}

/// Refuses factors whose product is no quantity any more, so that a rate times it is still an exact number of fen.
///
/// # Errors
/// `model_input` with the field.
pub(super) fn quantity(field: &str, factors: &[f64]) -> Result<f64, Fault> {
    let product = factors.iter().product::<f64>();
    if product <= MOST_FACTOR { Ok(product) } else { Err(refused(field, &format!("product <= {MOST_FACTOR}"))) }
}

/// Refuses an amount beyond what adds up exactly.
///
/// # Errors
/// `model_input` with the field.
pub(super) fn amount(field: &str, fen: f64) -> Result<(), Fault> {
    if fen.abs() <= MOST_MONEY { Ok(()) } else { Err(refused(field, &format!("an amount <= {MOST_MONEY} fen"))) }
}

/// The inputs of a model.
///
/// # Errors
/// `model_input` with the path of the first field that the schema does not allow.
pub(super) fn read<T: DeserializeOwned>(schema: &Value, input: &Value) -> Result<T, Fault> {
    check(schema, input, "")?;
    // The schema of a model names the fields of its type: a difference shows in the example, which is tested.
    serde_json::from_value(input.clone()).map_err(|e| refused("", &e.to_string()))
}

fn check(schema: &Value, value: &Value, path: &str) -> Result<(), Fault> {
    if let Some(words) = schema["enum"].as_array() {
        let expected = || words.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" | ");
        return if words.contains(value) { Ok(()) } else { Err(refused(path, &expected())) };
    }
    match schema["type"].as_str().unwrap_or_default() {
        "object" => check_object(schema, value, path),
        "array" => {
            let most = schema["maxItems"].as_u64().unwrap_or(u64::MAX) as usize;
            let list = value.as_array().filter(|list| !list.is_empty() && list.len() <= most);
            let list = list.ok_or_else(|| refused(path, &format!("array of 1 to {most}")))?;
            list.iter().enumerate().try_for_each(|(i, v)| check(&schema["items"], v, &format!("{path}[{i}]")))
        }
        "string" => match value.as_str() {
            Some(text) if !text.trim().is_empty() => Ok(()),
            _ => Err(refused(path, "string")),
        },
        "boolean" if value.is_boolean() => Ok(()),
        "boolean" => Err(refused(path, "boolean")),
        kind => check_number(schema, kind, value, path),
    }
}

fn check_number(schema: &Value, kind: &str, value: &Value, path: &str) -> Result<(), Fault> {
    let (least, most) = (&schema["minimum"], &schema["maximum"]);
    let fits = |n: f64| least.as_f64().is_none_or(|l| n >= l) && most.as_f64().is_none_or(|m| n <= m);
    // A whole number may be written 3 or 3.0 in JSON Schema; money here may not, so that no fen hides behind the point.
    let is_kind = if kind == "integer" { value.is_i64() || value.is_u64() } else { value.is_number() };
    if is_kind && value.as_f64().is_some_and(fits) {
        return Ok(());
    }
    Err(refused(path, &format!("{least} <= {kind} <= {most}")))
}

fn check_object(schema: &Value, value: &Value, path: &str) -> Result<(), Fault> {
    let object = value.as_object().ok_or_else(|| refused(path, "object"))?;
    let below = |field: &str| if path.is_empty() { field.to_owned() } else { format!("{path}.{field}") };
    let any = &schema["additionalProperties"];
    if any.is_object() {
        let most = schema["maxProperties"].as_u64().unwrap_or(u64::MAX) as usize;
        if object.is_empty() || object.len() > most {
            return Err(refused(path, &format!("object of 1 to {most}")));
        }
        return object.iter().try_for_each(|(name, v)| check(any, v, &below(name)));
    }
    let properties = &schema["properties"];
    if let Some(odd) = object.keys().find(|field| properties.get(field.as_str()).is_none()) {
        return Err(refused(&below(odd), "absent"));
    }
    for field in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        check(&properties[field], object.get(field).unwrap_or(&Value::Null), &below(field))?;
    }
    object.iter().try_for_each(|(field, v)| check(&properties[field.as_str()], v, &below(field)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use keheng_base::Arg;

    fn schema() -> Value {
        let line = object("line", [("name", name()), ("amount_fen", fen()), ("share", share())], &["share"]);
        object(
            "inputs",
            [("lines", list(line, "lines")), ("by", choice(&["a", "b"])), ("rates", named(positive("fen"), "rates"))],
            &["by", "rates"],
        )
    }

    #[test]
    fn each_refusal_names_the_field() {
        for (input, field) in [
            (json!([]), ""),
            (json!({}), "lines"),
            (json!({"lines": []}), "lines"),
            (json!({"lines": [{"name": "x"}]}), "lines[0].amount_fen"),
            (json!({"lines": [{"name": " ", "amount_fen": 1}]}), "lines[0].name"),
            (json!({"lines": [{"name": "x", "amount_fen": 1.5}]}), "lines[0].amount_fen"),
            (json!({"lines": [{"name": "x", "amount_fen": 1e16}]}), "lines[0].amount_fen"),
            (json!({"lines": [{"name": "x", "amount_fen": 1, "share": 1.1}]}), "lines[0].share"),
            (json!({"lines": [{"name": "x", "amount_fen": 1, "shares": 1}]}), "lines[0].shares"),
            (json!({"lines": [{"name": "x", "amount_fen": 1}], "by": "c"}), "by"),
            (json!({"lines": [{"name": "x", "amount_fen": 1}], "rates": {"km": 0}}), "rates.km"),
            (json!({"lines": [{"name": "x", "amount_fen": 1}], "rates": {}}), "rates"),
        ] {
            let fault = read::<Value>(&schema(), &input).unwrap_err();
            assert_eq!(fault.code, "model_input");
            assert_eq!(fault.args.get("field"), Some(&Arg::from(field)), "{input}");
        }
    }

    #[test]
    fn a_good_input_comes_through_unchanged() {
        let input = json!({"lines": [{"name": "x", "amount_fen": 3, "share": 1}], "by": "b", "rates": {"km": 0.5}});
        assert_eq!(read::<Value>(&schema(), &input).unwrap(), input);
    }
}
