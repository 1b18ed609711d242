//! Model `nps_change`: whether two net promoter scores differ.

use super::*;
use crate::{
    model::schema::{confidence, number, object},
    survey::nps::{Nps, difference, nps},
};

#[derive(Deserialize)]
struct Wave {
    promoters: f64,
    passives: f64,
    detractors: f64,
}

#[derive(Deserialize)]
struct Given {
    before: Wave,
    after: Wave,
    level: f64,
}

fn score(field: &str, wave: &Wave, level: f64) -> Result<Nps, keheng_base::Fault> {
    nps(wave.promoters, wave.passives, wave.detractors, level).ok_or_else(|| refused(field, "some answer"))
}

/// Whether two net promoter scores differ.
pub(super) const MODEL: Entry = Entry {
    id: "nps_change",
    title: "model-nps-change-title",
    inputs: || {
        let count = || number("answers");
        let wave = || object("wave", [("promoters", count()), ("passives", count()), ("detractors", count())], &[]);
        schema::inputs([("before", wave()), ("after", wave()), ("level", confidence())], &[])
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let before = score("before.promoters", &given.before, given.level)?;
        let after = score("after.promoters", &given.after, given.level)?;
        let found = difference(&after, &before, given.level)
            .ok_or_else(|| refused("after", "not everybody of one mind in both waves"))?;
        let steps = vec![
            Step::new("model-nps-change-scores").with("before", before.nps).with("after", after.nps),
            Step::new("model-nps-change-interval")
                .with("difference", found.difference)
                .with("lo", found.interval.lo)
                .with("hi", found.interval.hi),
            Step::new("model-nps-change-test").with("z", found.z).with("p", p_text(found.p)),
        ];
        Ok(Solution { outputs: json!({"before": before, "after": after, "change": found}), steps })
    },
    example: || Example {
        input: json!({
            "before": {"promoters": 50, "passives": 30, "detractors": 20},
            "after": {"promoters": 70, "passives": 35, "detractors": 15},
        }),
        expected: json!({
            "after": {
                "adjusted": 44.7154471545, "adjusted_wald": [32.1779421504, 57.2529521585], "detractors": 0.125,
                "n": 120.0, "nps": 45.8333333333, "passives": 0.2916666667, "promoters": 0.5833333333,
                "se": 6.4437559498, "wald": [33.2038037465, 58.4628629201],
            },
            "before": {
                "adjusted": 29.1262135922, "adjusted_wald": [14.0511301788, 44.2012970057], "detractors": 0.2,
                "n": 100.0, "nps": 30.0, "passives": 0.3, "promoters": 0.5, "se": 7.8102496759,
                "wald": [14.692191925, 45.307808075],
            },
            "change": {
                "difference": 15.8333333333, "interval": [-4.0119181301, 35.6785847967], "p": 0.117879237,
                "z": 1.5637374586,
            },
        }),
        tolerance: 1e-8,
    },
    source: "F. F. Reichheld, Harvard Business Review 81 (2003); B. Rocks, The American Statistician 70 (2016) 365-372; example: closed form",
    steps: &["model-nps-change-scores", "model-nps-change-interval", "model-nps-change-test"],
};
