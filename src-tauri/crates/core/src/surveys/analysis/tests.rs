use super::{AnalysisRes, AnalysisTable, REGISTRY, SurveyAnalyses};
use crate::{
    App,
    api::Nothing,
    surveys::{
        Survey, SurveyDetail, SurveyId, SurveyVersionRes, TakeRes,
        tests::{answer, app, ask, fault},
    },
};
use keheng_base::Id;
use keheng_form::{Datum, Kind, Question, Role, Side, Text, kinds::Sides};
use keheng_words::Lang;
use serde_json::{Value, json};

/// Minutes of a month and a bit.
pub(super) const MONTH: u64 = 31 * 1440;

pub(super) fn question(uid: &str, text: &str, kind: Value) -> Question {
    serde_json::from_value(json!({"uid": uid, "name": uid, "text": {"zh": text, "en": text}, "kind": kind})).unwrap()
}

/// What person `i` says: three trades, four rows on both sides in two dimensions, an overall mark and a recommendation.
pub(in crate::surveys) fn said(i: u64, key: &str) -> Option<Datum> {
    let trade = if i < 30 { 1 } else { 2 + u64::from(i >= 57) };
    let up = u64::from(trade == 1);
    // the quirks of a person are the same in all rows, so that the rows go together
    let quirk = i * 7 % 3;
    let point = |shift: u64| Some(Datum::Number((1 + (quirk + up + shift) % 5) as f64));
    match key {
        "q1" => Some(Datum::Text(format!("o{trade}"))),
        "q3" => Some(Datum::Number((2 + quirk + up) as f64)),
        "q5" => Some(Datum::Text(["派送准时", "派送慢，理赔慢", "理赔慢"][(i % 3) as usize].to_owned())),
        "q4" => Some(Datum::Number((5 + 2 * quirk + up).min(10) as f64)),
        // ours is 2, 3, 4 in turn; the first competitor one point better, but in the first row, where everybody else is; the
        // second is as good as we are
        "q7.r1.o" => Some(Datum::Number(4.0 + (i % 2) as f64)),
        "q7.r1.a" => Some(Datum::Number(2.0 + (i / 2 % 2) as f64)),
        _ if key.ends_with(".o") => Some(Datum::Number((2 + quirk) as f64)),
        _ if key.ends_with(".a") => Some(Datum::Number((2 + quirk + u64::from(!i.is_multiple_of(5))) as f64)),
        "q7.r1.b" => Some(Datum::Number(4.0 + ((i + i / 4) % 2) as f64)),
        _ if key.ends_with(".b") && i % 3 == 1 => None,
        _ if key.ends_with(".b") => Some(Datum::Number((2 + (quirk + u64::from(i.is_multiple_of(4))) % 3) as f64)),
        // of three things the first matters most; every tenth person contradicts himself, every twentieth leaves a pair out
        "q6.o1.o2" => Some(Datum::Number(if i % 10 == 9 { 8.0 } else { -1.0 - (i % 2) as f64 })),
        "q6.o1.o3" => Some(Datum::Number(if i % 10 == 9 { -8.0 } else { -3.0 - (i % 2) as f64 })),
        "q6.o2.o3" if i % 20 == 5 => None,
        "q6.o2.o3" => Some(Datum::Number(if i % 10 == 9 { 8.0 } else { -1.0 })),
        // one row the other way, one that is noise, one blank in ten
        "q2.r4.p" => Some(Datum::Number((1 + (i + i / 7) % 5) as f64)),
        "q2.r3.p" if i % 10 == 9 => None,
        _ if key.ends_with(".p") => point(u64::from((i * 3).is_multiple_of(5 + u64::from(key.as_bytes()[4] - b'0')))),
        _ if key.starts_with("q2.r1") => Some(Datum::Number(5.0 - (i % 2) as f64)),
        _ => Some(Datum::Number(3.0 + (i * 11 % 3) as f64)),
    }
}

/// Four rows, ours beside two competitors.
fn rivals() -> Sides {
    let mut sides = Sides::expectation_and_perception(4);
    for (at, row) in sides.rows.iter_mut().enumerate() {
        row.text = Text::both(format!("方面{at}"), format!("Aspect {at}"));
    }
    let named = [
        ("o", "我们", "Us", Role::Performance),
        ("a", "甲", "First", Role::Competitor),
        ("b", "乙", "Second", Role::Competitor),
    ];
    let side = |(uid, zh, en, role): (&str, &str, &str, Role)| {
        let (uid, name, text) = (uid.to_owned(), format!("side_{uid}"), Text::both(zh, en));
        Side { uid, name, text, role, ..sides.sides[1].clone() }
    };
    sides.sides = named.map(side).to_vec();
    sides
}

/// Sixty answers to a survey of seven questions.
pub(in crate::surveys) fn surveyed(app: &App) -> Id<Survey> {
    let made: SurveyId = ask(app, "surveys.add", json!({"title": {"zh": "满意度", "en": "Satisfaction"}}));
    let mut detail: SurveyDetail = ask(app, "surveys.get", json!({"id": made.id}));
    let mut sides = Sides::expectation_and_perception(4);
    for (at, row) in sides.rows.iter_mut().enumerate() {
        row.text = Text::both(format!("项{at}"), format!("Item {at}"));
        let dimension = ["可靠", "态度"][at / 2];
        row.dimension = Text::both(dimension, ["Reliability", "Manner"][at / 2]);
    }
    let choice = |n: u32| json!({"uid": format!("o{n}"), "name": format!("o{n}"), "text": {"zh": format!("行业{n}"), "en": format!("Trade {n}")}});
    let scale = json!({"from": 1, "to": 7, "labels": []});
    detail.form.pages[0].questions = vec![
        question(
            "q1",
            "Trade",
            json!({"type": "single", "choices": [choice(1), choice(2), choice(3)], "shuffle": false}),
        ),
        question("q2", "Service", json!(Kind::Sides(sides))),
        question("q3", "All in all", json!({"type": "scale", "scale": scale})),
        question("q4", "Recommend", json!({"type": "nps", "low": {}, "high": {}})),
        question("q5", "Remark", json!({"type": "long_text", "most": 200})),
        question("q7", "Beside others", json!(Kind::Sides(rivals()))),
        question("q6", "What matters", json!({"type": "pairs", "choices": [choice(1), choice(2), choice(3)]})),
    ];
    let _: Nothing = ask(app, "surveys.save", json!({"id": made.id, "form": detail.form}));
    let _: SurveyVersionRes = ask(app, "surveys.publish", json!({"id": made.id}));
    let codes = (0..60).map(|i| answer(app, made.id, 1 + i + i % 3 * MONTH, 60, |key| said(i, key)));
    let text = codes.collect::<Vec<_>>().join("\n");
    let taken: TakeRes = ask(app, "surveys.take", json!({"text": text}));
    assert_eq!((taken.new, taken.refused.len()), (60, 0));
    made.id
}

pub(super) fn analysed(app: &App, id: Id<Survey>, analysis: &str, of: Value) -> AnalysisRes {
    ask(app, "surveys.analyse", json!({"id": id, "analysis": analysis, "of": of}))
}

pub(super) fn column(table: &AnalysisTable, at: usize) -> Vec<Option<f64>> {
    table.rows.iter().map(|r| r.cells[at].value).collect()
}

#[test]
fn every_analysis_answers_in_both_languages_with_the_same_figures() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let offers: SurveyAnalyses = ask(&app, "surveys.analyses", json!({"id": id}));
    assert_eq!(offers.analyses.len(), REGISTRY.len());
    // what needs Kano's questions, a second survey or customers has tests of its own
    let apart = ["kano", "internal", "money"];
    for offer in &offers.analyses {
        assert_eq!(offer.lacks.is_some(), apart.contains(&offer.id.as_str()), "{}: {:?}", offer.id, offer.roles);
        if offer.lacks.is_some() {
            continue;
        }
        let all: Vec<&String> = offer.roles.iter().flat_map(|r| &r.proposed).collect();
        assert!(all.iter().enumerate().all(|(at, id)| !all[..at].contains(id)), "nothing twice: {:?}", offer.roles);
        let mut seen = Vec::new();
        for lang in [Lang::ZhCn, Lang::En] {
            app.prefer(|p| p.language = Some(lang)).unwrap();
            let found = analysed(&app, id, &offer.id, json!({}));
            let again = analysed(&app, id, &offer.id, json!(found.of));
            assert_eq!(found, again, "what was proposed is what was used");
            let words = serde_json::to_string(&found).unwrap();
            assert!(!words.contains("\"analysis-"), "a word is missing: {words}");
            assert!(found.people == 60 && found.answers == 60);
            assert!(!found.tables.is_empty() && !found.how.is_empty() && !found.said.is_empty(), "{}", offer.id);
            for table in &found.tables {
                assert!(!table.rows.is_empty(), "{}: {}", offer.id, table.title);
                assert!(table.rows.iter().all(|r| r.cells.len() == table.columns.len()), "{}", table.title);
                let figures = table.rows.iter().flat_map(|r| &r.cells).filter_map(|c| c.value);
                assert!(figures.into_iter().all(f64::is_finite), "{}: {table:?}", offer.id);
            }
            let values: Vec<Vec<Option<f64>>> =
                found.tables.iter().flat_map(|t| &t.rows).map(|r| r.cells.iter().map(|c| c.value).collect()).collect();
            seen.push((found.digest, values));
        }
        assert_eq!(seen[0], seen[1], "{}: figures know no language", offer.id);
    }
}

#[test]
fn means_of_groups_are_those_of_their_people() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let found = analysed(&app, id, "groups", json!({"outcome": ["q3"], "groups": ["q1"]}));
    let table = &found.tables[0];
    // quirks 0, 1, 2 come equally often among 30 people in a row: 2 + 1 + 1 for the first trade, 2 + 1 for the second
    assert_eq!(column(table, 0)[..2], [Some(30.0), Some(27.0)]);
    assert!((column(table, 1)[0].unwrap() - 4.0).abs() < 1e-12 && (column(table, 1)[1].unwrap() - 3.0).abs() < 1e-12);
    let few = &table.rows[2];
    assert_eq!((few.cells[0].value, few.cells[1].value), (Some(3.0), None), "three people are not shown");
    let difference = &found.tables[1].rows[0];
    assert!((difference.cells[0].value.unwrap() - 1.0).abs() < 1e-12, "and not compared either: {difference:?}");
}

#[test]
fn shares_of_a_cross_table_close_and_tell_which_is_higher() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let found = analysed(&app, id, "crosstab", json!({"rows": ["q3"], "columns": ["q1"]}));
    let table = &found.tables[0];
    let shown = table.rows.len() - 1;
    for at in [1, 2, 3] {
        let sum: f64 = table.rows[..shown].iter().map(|r| r.cells[at].value.unwrap()).sum();
        assert!((sum - 1.0).abs() < 1e-12, "column {at} adds up to {sum}");
    }
    assert!(table.rows[..shown].iter().all(|r| r.cells[4].value.is_none()), "the trade of three is hidden");
    // nobody of the first trade says 2, a third of the second does
    let two = &table.rows[0];
    assert_eq!((two.label.as_str(), two.cells[2].value), ("2", Some(0.0)));
    assert!(two.cells[3].shown.ends_with(" A") && two.cells[3].clear, "{two:?}");
}

#[test]
fn only_some_people_are_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let only = json!([{"variable": "q1", "groups": ["o2", "o3"]}, {"variable": "@month", "groups": ["2024-01"]}]);
    let ask_for = |only: Value| -> AnalysisRes {
        ask(&app, "surveys.analyse", json!({"id": id, "analysis": "scales", "of": {"items": ["q3"]}, "only": only}))
    };
    let found = ask_for(only);
    let expected = (30..60).filter(|i| i % 3 == 0).count();
    assert_eq!((found.people as usize, found.answers), (expected, 60));
    assert_eq!(found.tables[0].rows[0].cells[0].value, Some(expected as f64));
    assert_eq!(ask_for(json!([])).people, 60);
}

#[test]
fn a_scale_is_judged_with_its_dimensions() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let found = analysed(&app, id, "reliability", json!({"items": ["q2/p"]}));
    assert_eq!(found.tables[0].rows.len(), 3, "the whole and two dimensions");
    let ns = column(&found.tables[0], 1);
    assert_eq!(ns, [Some(54.0), Some(60.0), Some(54.0)], "one in ten left the third row out");
    let items = column(&found.tables[1], 1);
    assert!(items[3] < items[0], "the noisy row goes less with the others: {items:?}");
}

#[test]
fn what_cannot_be_analysed_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let refused =
        |analysis: &str, of: Value| fault(&app, "surveys.analyse", json!({"id": id, "analysis": analysis, "of": of}));
    assert_eq!(refused("tea-leaves", json!({})), "analysis_unknown");
    assert_eq!(refused("groups", json!({"outcome": ["q9"]})), "variable_unknown");
    assert_eq!(refused("groups", json!({"outcome": ["q1"]})), "variable_no_figures");
    assert_eq!(refused("groups", json!({"groups": ["q2/p"]})), "variable_no_groups");
    assert_eq!(refused("groups", json!({"groups": []})), "analysis_role_missing");
    assert_eq!(refused("groups", json!({"weights": ["q3"]})), "analysis_role_unknown");
    assert_eq!(refused("importance", json!({"importance": ["q2/e"], "performance": ["q2/p/0"]})), "analysis_unequal");
    assert_eq!(refused("satisfaction", json!({"items": ["q3", "q4"], "weights": []})), "analysis_scales_differ");
    assert_eq!(refused("nps", json!({"recommend": ["q3"]})), "analysis_no_nps");
    assert_eq!(refused("correlation", json!({"items": ["q3"]})), "analysis_items");
    assert_eq!(refused("kano", json!({"there": ["q3"], "absent": ["q2.r1.p"]})), "analysis_no_kano");
    assert_eq!(refused("kano", json!({"there": ["q2/e"], "absent": ["q2.r1.p"]})), "analysis_unequal");
    assert_eq!(refused("words", json!({"texts": ["q1"]})), "variable_no_texts");
    assert_eq!(refused("ahp", json!({"pairs": ["q1"]})), "variable_no_pairs");
    assert_eq!(refused("scales", json!({"items": ["q6"]})), "variable_no_figures");
    assert_eq!(refused("fuzzy", json!({"items": ["q3", "q4"], "weights": []})), "analysis_scales_differ");
    let made: SurveyId = ask(&app, "surveys.add", json!({"template": "servqual"}));
    assert_eq!(fault(&app, "surveys.analyses", json!({"id": made.id})), "survey_not_published");
    let _: SurveyVersionRes = ask(&app, "surveys.publish", json!({"id": made.id}));
    let offers: SurveyAnalyses = ask(&app, "surveys.analyses", json!({"id": made.id}));
    for offer in offers.analyses.iter().filter(|o| o.lacks.is_none()) {
        let code = fault(&app, "surveys.analyse", json!({"id": made.id, "analysis": offer.id}));
        assert!(code.starts_with("analysis_"), "nobody has answered: {} says {code}", offer.id);
    }
}

#[test]
fn kano_tells_musts_from_delights() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let made: SurveyId = ask(&app, "surveys.add", json!({"template": "kano"}));
    let _: SurveyVersionRes = ask(&app, "surveys.publish", json!({"id": made.id}));
    // 5 like, 3 neutral, 1 dislike: the first service is missed when it is gone, the second a pleasure when it is there;
    // the third every other person contradicts, the others leave everybody cold
    let said = |i: u64, key: &str| match key {
        "q1.r1.f" | "q1.r2.d" => 3.0,
        "q1.r1.d" => 1.0,
        "q1.r2.f" => 5.0,
        "q1.r3.f" => 5.0,
        "q1.r3.d" => {
            if i.is_multiple_of(2) {
                5.0
            } else {
                1.0
            }
        }
        _ => 3.0,
    };
    let codes = (0..40)
        .map(|i| answer(&app, made.id, 1 + i, 60, |key| key.starts_with("q1.").then(|| Datum::Number(said(i, key)))));
    let taken: TakeRes = ask(&app, "surveys.take", json!({"text": codes.collect::<Vec<_>>().join("\n")}));
    assert_eq!(taken.new, 40);
    let found = analysed(&app, made.id, "kano", json!({}));
    assert_eq!(found.of["there"], ["q1/f"], "the sides of the template are proposed");
    assert_eq!(found.of["absent"], ["q1/d"]);
    let shares = &found.tables[1];
    assert_eq!(column(shares, 2)[0], Some(1.0), "must-be");
    assert_eq!(column(shares, 0)[1], Some(1.0), "attractive");
    assert_eq!((column(shares, 1)[2], column(shares, 5)[2]), (Some(0.5), Some(0.5)), "half want it, half contradict");
    assert_eq!(column(shares, 3)[3], Some(1.0), "indifferent");
    let kinds = &found.tables[0];
    // better and worse of a must: nobody is delighted, everybody misses it
    assert_eq!((kinds.rows[0].cells[4].value, kinds.rows[0].cells[6].value), (Some(0.0), Some(-1.0)));
    assert!(!kinds.rows[2].cells[3].clear, "two kinds of the same size are not told apart");
    assert_eq!(found.said.len(), 2, "a must and a delight: {:?}", found.said);
}

#[test]
fn a_fuzzy_evaluation_weighs_what_people_chose() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let found = analysed(&app, id, "fuzzy", json!({"items": ["q3"], "weights": []}));
    // one question: its own shares. Marks 2 + quirk + up: 3, 4, 5 ten times each, and 2, 3, 4 ten times each
    let average: Vec<f64> = found.tables[0].rows[0].cells[1..].iter().map(|c| c.value.unwrap()).collect();
    let sixths = [0.0, 10.0, 20.0, 20.0, 10.0, 0.0, 0.0].map(|n| n / 60.0);
    assert!(average.iter().zip(sixths).all(|(a, b)| (a - b).abs() < 1e-12), "{average:?}");
    let score = found.tables[0].rows[0].cells[0].value.unwrap();
    assert!((score - 100.0 * 2.5 / 6.0).abs() < 1e-9, "a mean of 3.5 on 1 to 7: {score}");
}

#[test]
fn weights_come_from_those_who_do_not_contradict_themselves() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let found = analysed(&app, id, "ahp", json!({}));
    assert_eq!(found.of["pairs"], ["q6"]);
    let sound = &found.tables[1];
    // of sixty, three leave a pair out and six contradict themselves
    assert_eq!(column(sound, 0)[..4], [Some(57.0), Some(3.0), Some(6.0), Some(51.0)]);
    assert!(found.said[0].contains('6') && found.said[0].contains("57"), "{:?}", found.said);
    // by hand: first to second 2 or 3, first to third 4 or 5, second to third 2; even people are 29 of the 51 who count
    let counted: Vec<u64> = (0..60).filter(|i| i % 10 != 9 && i % 20 != 5).collect();
    let even = counted.iter().filter(|i| *i % 2 == 0).count() as f64 / counted.len() as f64;
    let ratio = |low: f64, high: f64| low.powf(even) * high.powf(1.0 - even);
    let (ab, ac, bc) = (ratio(2.0, 3.0), ratio(4.0, 5.0), 2.0_f64);
    // of three, the eigenvector is the geometric mean of each row: G. Crawford and C. Williams, 1985
    let rows = [(ab * ac).cbrt(), (bc / ab).cbrt(), (1.0 / ac / bc).cbrt()];
    let whole: f64 = rows.iter().sum();
    for (row, known) in found.tables[0].rows.iter().zip(rows) {
        let weight = row.cells[0].value.unwrap();
        assert!((weight - known / whole).abs() < 1e-9, "{weight} instead of {}", known / whole);
    }
    assert!((column(&found.tables[0], 2)[0].unwrap() - 1.0).abs() < 1e-12, "to all of them the first matters most");
    let lambda = 1.0 + (ab * bc / ac).cbrt() + (ac / (ab * bc)).cbrt();
    assert!((column(sound, 0)[5].unwrap() - lambda).abs() < 1e-9, "Saaty's λ of three");
    assert!((column(sound, 0)[6].unwrap() - (lambda - 3.0) / 2.0 / 0.58).abs() < 1e-9);
    let few = ask::<AnalysisRes>(
        &app,
        "surveys.analyse",
        json!({"id": id, "analysis": "ahp", "only": [{"variable": "q1", "groups": ["o1"]}]}),
    );
    assert_eq!(few.tables[1].rows[2].cells[0].value, Some(3.0), "others among the thirty of the first trade");
}

#[test]
fn a_profile_tells_where_we_are_ahead_and_where_behind() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    app.prefer(|p| p.language = Some(Lang::En)).unwrap();
    let found = analysed(&app, id, "profile", json!({}));
    assert_eq!(
        (found.of["ours"].as_slice(), found.of["theirs"].as_slice()),
        (["q7/o".to_owned()].as_slice(), ["q7/a".to_owned(), "q7/b".to_owned()].as_slice())
    );
    let table = &found.tables[0];
    let heads: Vec<&str> = table.columns.iter().map(|c| c.label.as_str()).collect();
    assert_eq!((heads[1], heads[3], heads[4]), ("Us", "First", "Second"));
    let labels: Vec<&str> = table.rows.iter().map(|r| r.label.as_str()).collect();
    assert_eq!(labels, ["Aspect 0", "Aspect 1", "Aspect 2", "Aspect 3"]);
    assert!((column(table, 1)[0].unwrap() - 4.5).abs() < 1e-12 && (column(table, 3)[0].unwrap() - 2.5).abs() < 1e-12);
    // ours 2, 3, 4 twenty times each; the first competitor a point better with four of five
    assert!((column(table, 1)[1].unwrap() - 3.0).abs() < 1e-12 && (column(table, 3)[1].unwrap() - 3.8).abs() < 1e-12);
    let gaps = &found.tables[1];
    assert_eq!(gaps.rows.len(), 8, "four rows of two competitors");
    assert!((column(gaps, 1)[0].unwrap() - 2.0).abs() < 1e-12 && gaps.rows[0].cells[1].clear);
    assert!((column(gaps, 1)[1].unwrap() + 0.8).abs() < 1e-12 && gaps.rows[1].cells[1].clear);
    assert_eq!((column(gaps, 0)[4], column(gaps, 0)[5]), (Some(60.0), Some(40.0)), "a third does not know the second");
    assert_eq!(found.said.len(), 2);
    assert!(
        found.said[0].contains("First") && found.said[0].contains("Aspect 0") && found.said[0].contains("Aspect 3")
    );
    // the paired t of row 2 by hand: differences −1 with 48, 0 with 12 of 60
    let sd = (60.0 * 0.8 * 0.2 / 59.0_f64).sqrt();
    let half = keheng_calc::stats::tails::t_quantile(0.975, 59.0).unwrap() * sd / 60f64.sqrt();
    let shown = format!("{:.2}", -0.8 + half);
    assert!(
        gaps.rows[1].cells[2].shown.replace('\u{2212}', "-").contains(&shown),
        "{:?}: {shown}",
        gaps.rows[1].cells[2]
    );
    let refused = |of: Value| fault(&app, "surveys.analyse", json!({"id": id, "analysis": "profile", "of": of}));
    assert_eq!(refused(json!({"ours": ["q7/o"], "theirs": ["q2/p/0"]})), "analysis_unequal");
    assert_eq!(refused(json!({"ours": ["q7/o"], "theirs": vec!["q7/a"; 6]})), "analysis_competitors");
    assert_eq!(refused(json!({"ours": ["q7/o"], "theirs": ["q3"]})), "analysis_unequal");
    let asked = json!({"id": id, "analysis": "profile", "of": found.of});
    let drawn: crate::charts::DrawRes = ask(
        &app,
        "charts.draw",
        json!({"chart": {"kind": "analysis", "asked": asked}, "width": 760, "height": 360, "palette": "light"}),
    );
    assert_eq!(drawn.scene.table.rows.len(), 4);
    assert!(drawn.scene.marks.iter().any(|mark| mark.id == "point-2-3"), "the second competitor's last row");
}
