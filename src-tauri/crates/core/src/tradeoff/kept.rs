//! Fits kept until the file changes: a rule that is dragged asks for the same fit with every step.

use super::{FitReq, FitRes, MonthsRes};
use std::sync::Arc;

/// Fits kept at most: all customers and three classes, with another seed now and then.
const KEPT: usize = 6;

/// A fit with the months it was made of.
#[derive(Debug)]
pub struct Study {
    /// months, rates, interview
    pub months: MonthsRes,
    /// their fit
    pub fit: FitRes,
}

/// Fits of one generation of the file.
#[derive(Default)]
pub struct Kept {
    generation: u64,
    made: Vec<(FitReq, Arc<Study>)>,
}

impl Kept {
    /// The fit asked for, if it is still right. One that also tells what more months would tell answers for one that does
    /// not.
    pub fn find(&mut self, generation: u64, req: &FitReq) -> Option<Arc<Study>> {
        if self.generation != generation {
            *self = Kept { generation, made: Vec::new() };
        }
        let answers = |made: &FitReq| {
            let more = made.more_data == Some(true) || req.more_data != Some(true);
            same(made, req) && more
        };
        self.made.iter().find(|(of, _)| answers(of)).map(|(_, study)| Arc::clone(study))
    }

    /// Keeps a fit of the generation last asked for.
    pub fn keep(&mut self, req: FitReq, study: &Arc<Study>) {
        self.made.retain(|(of, _)| !same(of, &req));
        self.made.truncate(KEPT - 1);
        self.made.insert(0, (req, Arc::clone(study)));
    }
}

/// Of the same months, with the same resamples.
fn same(a: &FitReq, b: &FitReq) -> bool {
    a.class == b.class && a.until == b.until && a.seed == b.seed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tradeoff::Assumptions;

    #[test]
    fn a_fit_is_kept_until_the_file_changes() {
        let fit = keheng_calc::tradeoff::fit::fit(&[], None, &Default::default());
        let fit = FitRes { fit, months: Vec::new(), now: None, volume: 0.0, freight: None, floor: None };
        let months = MonthsRes {
            months: Vec::new(),
            assumptions: Assumptions::default(),
            rates: Vec::new(),
            interview: Vec::new(),
        };
        let study = Arc::new(Study { months, fit });
        let (plain, more) = (FitReq::default(), FitReq { more_data: Some(true), ..FitReq::default() });
        let mut kept = Kept::default();
        assert!(kept.find(1, &plain).is_none());
        kept.keep(plain.clone(), &study);
        assert!(kept.find(1, &plain).is_some() && kept.find(1, &more).is_none(), "less does not answer for more");
        kept.keep(more.clone(), &study);
        assert!(kept.find(1, &plain).is_some() && kept.find(1, &more).is_some(), "more answers for less");
        assert!(kept.find(1, &FitReq { class: Some("A".into()), ..plain.clone() }).is_none(), "of other customers");
        let until = Some(keheng_base::Month(674));
        assert!(kept.find(1, &FitReq { until, ..plain.clone() }).is_none(), "of fewer months");
        assert!(kept.find(2, &plain).is_none(), "after a change of the file");
    }
}
