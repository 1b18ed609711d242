//! Reads the inputs of a model as their schema says, and refuses the first field that it does not allow.

use super::{MOST_FACTOR, MOST_MONEY};
use keheng_base::Fault;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// `model_input`: which field, and what it should have been (an English term of JSON Schema, for scripts).
pub(in crate::model) fn refused(field: &str, expected: &str) -> Fault {
    Fault::new("model_input").with("field", field).with("expected", expected)
}

/// The inputs of a model, with the defaults of the schema where a field is absent.
///
/// # Errors
/// `model_input` with the path of the first field that the schema does not allow.
pub(in crate::model) fn read<T: DeserializeOwned>(schema: &Value, input: &Value) -> Result<T, Fault> {
    check(schema, input, "")?;
    // The schema of a model names the fields of its type: a difference shows in the example, which is tested.
    serde_json::from_value(with_defaults(schema, input)).map_err(|e| refused("", &e.to_string()))
}

/// Refuses lists that are not as long as the first.
///
/// # Errors
/// `model_input` with the list that differs.
pub(in crate::model) fn as_many(first: (&str, usize), others: &[(&str, usize)]) -> Result<(), Fault> {
    match others.iter().find(|(_, length)| *length != first.1) {
        Some((field, _)) => Err(refused(field, &format!("as many as {}", first.0))),
        None => Ok(()),
    }
}

/// Refuses factors whose product is no quantity any more, so that a rate times it is still an exact number of fen.
///
/// # Errors
/// `model_input` with the field.
pub(in crate::model) fn quantity(field: &str, factors: &[f64]) -> Result<f64, Fault> {
    let product = factors.iter().product::<f64>();
    if product <= MOST_FACTOR { Ok(product) } else { Err(refused(field, &format!("product <= {MOST_FACTOR}"))) }
}

/// Refuses an amount beyond what adds up exactly.
///
/// # Errors
/// `model_input` with the field.
pub(in crate::model) fn amount(field: &str, fen: f64) -> Result<(), Fault> {
    if fen.abs() <= MOST_MONEY { Ok(()) } else { Err(refused(field, &format!("an amount <= {MOST_MONEY} fen"))) }
}

/// A checked input, each absent field that has a default filled in, at every depth.
fn with_defaults(schema: &Value, input: &Value) -> Value {
    match input {
        Value::Array(list) => list.iter().map(|v| with_defaults(&schema["items"], v)).collect(),
        Value::Object(fields) => match schema["properties"].as_object() {
            Some(properties) => {
                let field = |(name, of): (&String, &Value)| {
                    let value = fields.get(name).map(|v| with_defaults(of, v)).or_else(|| of.get("default").cloned());
                    value.map(|value| (name.clone(), value))
                };
                Value::Object(properties.iter().filter_map(field).collect())
            }
            None => {
                let any = &schema["additionalProperties"];
                Value::Object(fields.iter().map(|(name, v)| (name.clone(), with_defaults(any, v))).collect())
            }
        },
        plain => plain.clone(),
    }
}

fn check(schema: &Value, value: &Value, path: &str) -> Result<(), Fault> {
    if let Some(words) = schema["enum"].as_array() {
        let expected = || words.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" | ");
        return if words.contains(value) { Ok(()) } else { Err(refused(path, &expected())) };
    }
    match schema["type"].as_str().unwrap_or_default() {
        "object" => check_object(schema, value, path),
        "array" => {
            let (least, most) = (bound(schema, "minItems", 0), bound(schema, "maxItems", usize::MAX));
            let list = value.as_array().filter(|list| (least..=most).contains(&list.len()));
            let list = list.ok_or_else(|| refused(path, &format!("array of {least} to {most}")))?;
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

/// A bound on a number of entries.
fn bound(schema: &Value, keyword: &str, otherwise: usize) -> usize {
    schema[keyword].as_u64().map_or(otherwise, |n| n as usize)
}

fn check_number(schema: &Value, kind: &str, value: &Value, path: &str) -> Result<(), Fault> {
    let at = |keyword: &str| schema[keyword].as_f64();
    let fits = |n: f64| {
        at("minimum").is_none_or(|least| n >= least)
            && at("exclusiveMinimum").is_none_or(|least| n > least)
            && at("maximum").is_none_or(|most| n <= most)
            && at("exclusiveMaximum").is_none_or(|most| n < most)
    };
    // A whole number may be written 3 or 3.0 in JSON Schema; money here may not, so that no fen hides behind the point.
    let is_kind = if kind == "integer" { value.is_i64() || value.is_u64() } else { value.is_number() };
    if is_kind && value.as_f64().is_some_and(fits) {
        return Ok(());
    }
    let said = |keyword: &str, before: &str, after: &str| match &schema[keyword] {
        Value::Null => String::new(),
        limit => format!("{before}{limit}{after}"),
    };
    let least = said("minimum", "", " <= ") + &said("exclusiveMinimum", "", " < ");
    let most = said("maximum", " <= ", "") + &said("exclusiveMaximum", " < ", "");
    Err(refused(path, &format!("{least}{kind}{most}")))
}

fn check_object(schema: &Value, value: &Value, path: &str) -> Result<(), Fault> {
    let object = value.as_object().ok_or_else(|| refused(path, "object"))?;
    let below = |field: &str| if path.is_empty() { field.to_owned() } else { format!("{path}.{field}") };
    let any = &schema["additionalProperties"];
    if any.is_object() {
        let (least, most) = (bound(schema, "minProperties", 0), bound(schema, "maxProperties", usize::MAX));
        if !(least..=most).contains(&object.len()) {
            return Err(refused(path, &format!("object of {least} to {most}")));
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
    use super::super::*;
    use super::*;
    use keheng_base::Arg;
    use serde_json::json;

    fn schema() -> Value {
        let line = object("line", [("name", name()), ("amount_fen", fen()), ("share", share())], &["share"]);
        object(
            "inputs",
            [
                ("lines", list(line, "lines")),
                ("by", choice(&["a", "b"], "choice")),
                ("rates", named(positive("fen"), "rates")),
                ("level", or(inner_share("probability"), 0.95)),
                ("pair", several(2..=2, whole(1..=9, "cases"), "cases")),
            ],
            &["rates", "pair"],
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
            (json!({"lines": [{"name": "x", "amount_fen": 1}], "level": 1}), "level"),
            (json!({"lines": [{"name": "x", "amount_fen": 1}], "level": 0.0}), "level"),
            (json!({"lines": [{"name": "x", "amount_fen": 1}], "pair": [1]}), "pair"),
            (json!({"lines": [{"name": "x", "amount_fen": 1}], "pair": [1, 10]}), "pair[1]"),
        ] {
            let fault = read::<Value>(&schema(), &input).unwrap_err();
            assert_eq!(fault.code, "model_input");
            assert_eq!(fault.args.get("field"), Some(&Arg::from(field)), "{input}");
        }
    }

    #[test]
    fn a_refusal_says_what_was_expected() {
        for (of, expected) in [
            (share(), "0 <= number <= 1"),
            (inner_share("share"), "0 < number < 1"),
            (whole(1..=9, "cases"), "1 <= integer <= 9"),
            (several(0..=4, share(), "shares"), "array of 0 to 4"),
            (choice(&["a", "b"], "choice"), "a | b"),
        ] {
            let fault = read::<Value>(&of, &json!("x")).unwrap_err();
            assert_eq!(fault.args.get("expected"), Some(&Arg::from(expected)));
        }
    }

    #[test]
    fn a_good_input_comes_through_unchanged() {
        let input = json!({
            "lines": [{"name": "x", "amount_fen": 3, "share": 1}], "by": "b", "rates": {"km": 0.5}, "level": 0.9, "pair": [1, 9],
        });
        assert_eq!(read::<Value>(&schema(), &input).unwrap(), input);
    }

    #[test]
    fn what_the_schema_states_as_default_is_what_an_absent_field_means() {
        let inner = object("inner", [("days", or(small("days"), 3))], &[]);
        let schema = object("inputs", [("all", list(inner, "all")), ("by", choice(&["a", "b"], "choice"))], &[]);
        assert_eq!(schema["required"], json!(["all"]), "a field with a default may be absent");
        let found = read::<Value>(&schema, &json!({"all": [{}, {"days": 5}]})).unwrap();
        assert_eq!(found, json!({"all": [{"days": 3}, {"days": 5}], "by": "a"}), "at every depth");
    }
}
