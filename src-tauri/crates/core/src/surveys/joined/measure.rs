//! What says how satisfied somebody is, and from where on.

use super::{JoinMeasure, JoinReq};
use crate::surveys::{
    analysis::{Data, Variable, VariableKind},
    results::questions,
};
use keheng_base::Fault;
use keheng_form::{Holds, InformationClass, Role};

/// Scales with fewer points have only one at either end: two would be nearly all of them.
const FEW: i32 = 5;
/// Who gives at most so many of ten would not recommend, who gives so many and more would: F. F. Reichheld, Harvard Business
/// Review 81 (12) 2003.
const RECOMMENDS: [f64; 2] = [6.0, 9.0];

/// Satisfaction of everybody.
pub struct Measured {
    /// how it is measured
    pub measure: JoinMeasure,
    values: Vec<f64>,
}

impl Measured {
    /// Of an answer by its place; none where it is blank.
    pub fn of(&self, at: usize) -> Option<f64> {
        self.values.get(at).copied().filter(|value| !value.is_nan())
    }
}

/// The scale of a variable, where all its cells have the same.
fn scale(data: &Data, variable: &Variable) -> Option<(i32, i32)> {
    let mut all = variable.cells.iter().filter_map(|key| data.answered.column(key)).map(|c| match c.cell.holds {
        Holds::Scale { from, to, .. } => Some((from, to)),
        _ => None,
    });
    let first = all.next()??;
    all.all(|other| other == Some(first)).then_some(first)
}

/// What can measure satisfaction: questions on scales, and scales of several, but not what is expected or matters, and not
/// what is said of others.
pub fn measures<'a>(data: &'a Data) -> impl Iterator<Item = &'a Variable> {
    let fits = |v: &&Variable| {
        matches!(v.kind, VariableKind::Figure | VariableKind::Scale)
            && matches!(v.side, None | Some(Role::Perception | Role::Performance))
    };
    data.variables.iter().filter(fits).filter(|v| scale(data, v).is_some())
}

/// A question about the whole of the service, else readiness to recommend, else the mean of what was judged item by item.
fn likeliest<'a>(data: &'a Data) -> Option<&'a Variable> {
    let asked = questions(&data.answered.versions);
    // what somebody is or does may be asked on a scale too
    let opinion = |v: &&&Variable| {
        let of = asked.iter().find(|(q, _)| q.uid == v.id);
        of.is_some_and(|(q, _)| matches!(q.class, None | Some(InformationClass::Related)))
    };
    let all: Vec<&Variable> = measures(data).collect();
    let whole = all.iter().filter(opinion).find(|v| v.kind == VariableKind::Figure && !v.recommends);
    let judged = || all.iter().find(|v| v.kind == VariableKind::Scale && v.side.is_some());
    let scale = || all.iter().find(|v| v.kind == VariableKind::Scale);
    whole.or_else(|| all.iter().find(|v| v.recommends)).or_else(judged).or_else(scale).or(all.first()).copied()
}

/// Satisfaction as it is asked for. Faults: `joined_no_measure` where nothing is asked on a scale, `joined_measure` with `name`,
/// `joined_limits` with `least` and `most` where the lower limit is not below the upper one, both on the scale.
pub fn measured(data: &Data, req: &JoinReq) -> Result<Measured, Fault> {
    let variable = match &req.measure {
        None => likeliest(data).ok_or_else(|| Fault::new("joined_no_measure"))?,
        Some(id) => measures(data)
            .find(|v| v.id == *id)
            .ok_or_else(|| Fault::new("joined_measure").with("name", id.as_str()))?,
    };
    let (least, most) = scale(data, variable).ok_or_else(|| Fault::new("joined_no_measure"))?;
    let ends = if most - least + 1 < FEW { 0.0 } else { 1.0 };
    let usual = if variable.recommends { RECOMMENDS } else { [f64::from(least) + ends, f64::from(most) - ends] };
    let (low, high) = (req.low.unwrap_or(usual[0]), req.high.unwrap_or(usual[1]));
    if !(f64::from(least) <= low && low < high && high <= f64::from(most)) {
        return Err(Fault::new("joined_limits").with("least", least).with("most", most));
    }
    let figure = data.figure(std::slice::from_ref(&variable.id))?;
    let (id, label) = (variable.id.clone(), variable.label.clone());
    Ok(Measured { measure: JoinMeasure { id, label, least, most, low, high }, values: figure.values })
}
