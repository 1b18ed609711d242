//! Constraints that a type of question knows by itself: bounds of a number, the pattern and length of a text, how many
//! options may be chosen.

use keheng_form::{
    Kind,
    expr::{Expr, Function as F},
};

/// Longest answer of a text where the file sets no limit: one line and several.
pub const UNLIMITED: [u32; 2] = [255, 2_000];

fn call(function: F, parts: Vec<Expr>) -> Expr {
    Expr::Call(function, parts)
}

/// The function and number of `f(cell) <op> n`.
fn bound(expr: &Expr, key: &str) -> Option<(Option<F>, F, f64)> {
    let Expr::Call(op @ (F::Ge | F::Le), parts) = expr else { return None };
    let [left, Expr::Number(number)] = parts.as_slice() else { return None };
    let measured = match left {
        Expr::Cell(cell) if cell == key => None,
        Expr::Call(f @ (F::Length | F::Count), inner) if *inner == [Expr::Cell(key.to_owned())] => Some(*f),
        _ => return None,
    };
    Some((measured, *op, *number))
}

fn whole(number: f64) -> Option<u32> {
    (number.fract() == 0.0 && (0.0..1e9).contains(&number)).then_some(number as u32)
}

/// Moves what the type can say into it; gives back the rest.
pub fn take(kind: &mut Kind, key: &str, expr: Expr) -> Option<Expr> {
    let parts = match expr {
        Expr::Call(F::And, parts) => parts,
        other => vec![other],
    };
    let mut rest: Vec<Expr> = parts.into_iter().filter(|part| !taken(kind, key, part)).collect();
    match rest.len() {
        0 => None,
        1 => rest.pop(),
        _ => Some(call(F::And, rest)),
    }
}

fn taken(kind: &mut Kind, key: &str, part: &Expr) -> bool {
    match (kind, bound(part, key)) {
        (Kind::Number(n), Some((None, F::Ge, least))) if n.min.is_none() => n.min = Some(least),
        (Kind::Number(n), Some((None, F::Le, most))) if n.max.is_none() => n.max = Some(most),
        (Kind::ShortText(t), Some((Some(F::Length), F::Le, most))) if whole(most).is_some() => {
            t.most = whole(most).unwrap_or(t.most);
        }
        (Kind::LongText(t), Some((Some(F::Length), F::Le, most))) if whole(most).is_some() => {
            t.most = whole(most).unwrap_or(t.most);
        }
        (Kind::Multiple(m), Some((Some(F::Count), F::Ge, least))) if m.least.is_none() => m.least = whole(least),
        (Kind::Multiple(m), Some((Some(F::Count), F::Le, most))) if m.most.is_none() => m.most = whole(most),
        (Kind::Multiple(m), None) => {
            let found = m.choices.iter_mut().find(|c| *part == alone(key, &c.uid));
            let Some(choice) = found else { return false };
            choice.alone = true;
        }
        (Kind::ShortText(t), None) if t.pattern.is_empty() => match part {
            Expr::Call(F::Matches, parts) => match parts.as_slice() {
                [Expr::Cell(cell), Expr::Text(pattern)] if cell == key => t.pattern = pattern.clone(),
                _ => return false,
            },
            _ => return false,
        },
        _ => return false,
    }
    true
}

/// Not this option together with others.
fn alone(key: &str, uid: &str) -> Expr {
    let cell = || Expr::Cell(key.to_owned());
    let chosen = call(F::Selected, vec![cell(), Expr::Text(uid.to_owned())]);
    let more = call(F::Gt, vec![call(F::Count, vec![cell()]), Expr::Number(1.0)]);
    call(F::Not, vec![call(F::And, vec![chosen, more])])
}

/// What the type says, as conditions.
pub fn give(kind: &Kind, key: &str) -> Vec<Expr> {
    let cell = || Expr::Cell(key.to_owned());
    let number = |n: f64| if n < 0.0 { call(F::Neg, vec![Expr::Number(-n)]) } else { Expr::Number(n) };
    let at_least = |what: Expr, n: f64| call(F::Ge, vec![what, number(n)]);
    let at_most = |what: Expr, n: f64| call(F::Le, vec![what, number(n)]);
    let length = || call(F::Length, vec![cell()]);
    let count = || call(F::Count, vec![cell()]);
    let mut found = Vec::new();
    match kind {
        Kind::Number(n) => {
            found.extend(n.min.map(|least| at_least(cell(), least)));
            found.extend(n.max.map(|most| at_most(cell(), most)));
        }
        Kind::ShortText(t) => {
            if !t.pattern.is_empty() {
                found.push(call(F::Matches, vec![cell(), Expr::Text(t.pattern.clone())]));
            }
            if t.most != UNLIMITED[0] {
                found.push(at_most(length(), f64::from(t.most)));
            }
        }
        Kind::LongText(t) if t.most != UNLIMITED[1] => found.push(at_most(length(), f64::from(t.most))),
        Kind::Multiple(m) => {
            found.extend(m.least.map(|least| at_least(count(), f64::from(least))));
            found.extend(m.most.map(|most| at_most(count(), f64::from(most))));
            found.extend(m.choices.iter().filter(|c| c.alone).map(|c| alone(key, &c.uid)));
        }
        _ => {}
    }
    found
}
