//! What can be asked of a survey, and the answer to one question.

use super::{
    AnalysisOffer, AnalysisReq, AnalysisRes, AnalysisRole, Chosen, Entry, OtherSurvey, OtherUse, REGISTRY,
    SurveyAnalyses,
    data::Data,
    plane::Picture,
    table::word,
    twin::{Twin, others},
    variables::{Variable, VariableGroup, VariableKind, proposals},
};
use crate::{
    App,
    db::sql_fault,
    surveys::{Survey, SurveyReq, answered::Answered, coding::codings, lang, list::living, open_text, weights},
};
use keheng_base::{Fault, Id};
use keheng_words::Words;
use std::{collections::BTreeSet, sync::Arc};

/// The answers of a survey that can have some. Faults: `no_such_survey`, `survey_not_published`.
pub(in crate::surveys) fn answers(app: &App, id: Id<Survey>) -> Result<Arc<Answered>, Fault> {
    living(&*app.db()?.read()?, id)?;
    let answered = app.answered(id)?;
    if answered.versions.is_empty() { Err(Fault::new("survey_not_published")) } else { Ok(answered) }
}

/// The analyses, with variables proposed. Faults: `no_such_survey`, `survey_not_published`.
pub fn analyses(app: &App, req: SurveyReq) -> Result<SurveyAnalyses, Fault> {
    let answered = answers(app, req.id)?;
    let words = app.words();
    let data = Data::new(&answered, words, lang(words));
    let with_groups = |variable: &Variable| Variable {
        options: data.options(variable).into_iter().map(|(id, label)| VariableGroup { id, label }).collect(),
        ..variable.clone()
    };
    let variables: Vec<Variable> = data.variables.iter().map(with_groups).collect();
    let others = others(app, req.id, &answered)?;
    let offer = |entry: &&Entry| {
        let role = |(role, proposed): (&super::Role, Vec<String>)| AnalysisRole {
            id: role.id.to_owned(),
            title: word(words, &format!("analysis-role-{}", role.id)),
            takes: role.takes,
            optional: role.optional,
            proposed,
        };
        let roles: Vec<AnalysisRole> = entry.roles.iter().zip(proposals(entry, &variables)).map(role).collect();
        let empty = roles.iter().find(|r| !r.optional && r.proposed.is_empty()).map(|r| r.title.clone());
        let waves = variables.iter().any(|v| v.id == "@month" || v.id == "@version") || !others.is_empty();
        let alone = (entry.other == OtherUse::Must && others.is_empty()).then(|| words.analysis_other());
        AnalysisOffer {
            id: entry.id.to_owned(),
            title: title(entry.id, words),
            how: word(words, &format!("analysis-{}-how", entry.id)),
            lacks: empty.or_else(|| (entry.months && !waves).then(|| words.analysis_variable_month())).or(alone),
            other: entry.other,
            roles,
            drawn: entry.draw.is_some(),
        }
    };
    Ok(SurveyAnalyses { analyses: REGISTRY.iter().map(offer).collect(), variables, others })
}

/// What an analysis is called.
pub(crate) fn title(analysis: &str, words: &Words) -> String {
    word(words, &format!("analysis-{analysis}"))
}

/// Whether an analysis has a picture.
pub(crate) fn is_drawn(analysis: &str) -> bool {
    REGISTRY.iter().any(|entry| entry.id == analysis && entry.draw.is_some())
}

/// Variables of all roles: those asked for, else those proposed.
fn chosen(entry: &Entry, mut asked: Chosen, data: &Data) -> Result<Chosen, Fault> {
    let mut found = Chosen::new();
    for (role, proposed) in entry.roles.iter().zip(proposals(entry, &data.variables)) {
        let ids = asked.remove(role.id).unwrap_or(proposed);
        if ids.is_empty() && !role.optional {
            let title = word(data.words, &format!("analysis-role-{}", role.id));
            return Err(Fault::new("analysis_role_missing").with("role", title));
        }
        found.insert(role.id.to_owned(), ids);
    }
    match asked.into_keys().next() {
        Some(role) => Err(Fault::new("analysis_role_unknown").with("role", role)),
        None => Ok(found),
    }
}

/// The second survey that is asked for, or the likeliest where there must be one and none is named, with its answers. Faults:
/// `analysis_no_other`, `analysis_other_unused` where the analysis looks at one survey only, and those of [`answers`].
fn second(app: &App, req: &AnalysisReq, answered: &Answered) -> Result<Option<(OtherSurvey, Arc<Answered>)>, Fault> {
    let unknown = || Fault::new("analysis_unknown").with("name", req.analysis.as_str());
    let entry = REGISTRY.iter().find(|e| e.id == req.analysis).ok_or_else(unknown)?;
    let of = match (entry.other, req.other) {
        (OtherUse::No, None) | (OtherUse::May, None) => return Ok(None),
        (OtherUse::No, Some(_)) => return Err(Fault::new("analysis_other_unused")),
        (OtherUse::Must, None) => {
            others(app, req.id, answered)?.into_iter().next().ok_or_else(|| Fault::new("analysis_no_other"))?
        }
        (_, Some(id)) if id == req.id => return Err(Fault::new("analysis_no_other")),
        (_, Some(id)) => {
            let form = living(&*app.db()?.read()?, id)?.form;
            OtherSurvey { id, title: form.title.get(lang(app.words())).to_owned() }
        }
    };
    let answered = answers(app, of.id)?;
    Ok(Some((of, answered)))
}

/// An analysis that is asked for, with all it is asked of.
struct Asked<'a> {
    entry: &'static Entry,
    data: Data<'a>,
    of: Chosen,
    /// what the survey's weights are made of, where it has some
    weighed_by: Option<String>,
}

/// Faults: `analysis_unknown` with `name`, `analysis_role_missing` and `analysis_role_unknown` with `role`, `variable_unknown`,
/// `variable_no_groups` with `name`.
fn asked<'a>(
    app: &App,
    req: AnalysisReq,
    answered: &'a Answered,
    second: Option<&'a (OtherSurvey, Arc<Answered>)>,
) -> Result<Asked<'a>, Fault> {
    let unknown = || Fault::new("analysis_unknown").with("name", req.analysis.as_str());
    let entry = REGISTRY.iter().find(|e| e.id == req.analysis).ok_or_else(unknown)?;
    let words = app.words();
    let mut data = Data::new(answered, words, lang(words));
    data.twin = second.map(|(of, answered)| Twin::new(Data::new(answered, words, lang(words)), of.clone()));
    let (targets, of_twin) = {
        let db = app.db()?;
        let conn = db.read()?;
        data.topics = open_text::topics(&conn, req.id)?;
        if !data.topics.is_empty() {
            for variable in data.variables.iter().filter(|v| v.kind == VariableKind::Text) {
                let said = codings(&conn, req.id, &variable.id).map_err(sql_fault)?;
                data.codings.insert(variable.id.clone(), said);
            }
        }
        let own = match req.weights {
            Some(own) => own.into_iter().map(|(variable, shares)| weights::Target { variable, shares }).collect(),
            None => weights::targets(&conn, req.id)?,
        };
        let of_twin = second.map(|(of, _)| weights::targets(&conn, of.id)).transpose()?;
        (own, of_twin.unwrap_or_default())
    };
    if let Some(mut twin) = data.twin.take() {
        twin.weigh(entry.weighs, &of_twin);
        req.only.iter().try_for_each(|only| twin.narrow(&data, only))?;
        data.twin = Some(twin);
    }
    let weighing = weights::weighing(&data, &targets);
    let weighed_by = weighing.as_ref().map(|w| w.by.join(&words.analysis_between()));
    data.weights = weighing.filter(|_| entry.weighs).map(|w| w.raked.weights);
    for only in &req.only {
        let groups = data.groups(std::slice::from_ref(&only.variable))?;
        let wanted = groups.groups.iter().filter(|g| only.groups.contains(&g.id));
        let kept: BTreeSet<usize> = wanted.flat_map(|g| g.people.iter().copied()).collect();
        data.people = kept.into_iter().map(|place| data.people[place]).collect();
    }
    let of = chosen(entry, req.of, &data)?;
    Ok(Asked { entry, data, of, weighed_by })
}

/// Answers one question. Faults: `no_such_survey`, `survey_not_published`, `analysis_unknown` with `name`,
/// `analysis_role_missing` and `analysis_role_unknown` with `role`, `variable_unknown`, `variable_no_figures` and
/// `variable_no_groups` with `name`, `analysis_too_little` where there are too few complete answers or nothing varies,
/// those of [`second`].
pub fn analyse(app: &App, req: AnalysisReq) -> Result<AnalysisRes, Fault> {
    let answered = answers(app, req.id)?;
    let second = second(app, &req, &answered)?;
    let Asked { entry, data, of, weighed_by } = asked(app, req, &answered, second.as_ref())?;
    let words = app.words();
    let mut found = (entry.run)(&data, &of)?;
    found.said.extend(data.twin.iter().flat_map(|twin| twin.said()));
    let effective_n = data.effective_n();
    let weighing = weighed_by.map(|by| weights::said(&data, &by));
    let mut digest = blake3::Hasher::new();
    found.tables.iter().flat_map(|t| t.bits()).for_each(|bits| {
        digest.update(&bits.to_le_bytes());
    });
    Ok(AnalysisRes {
        analysis: entry.id.to_owned(),
        title: title(entry.id, words),
        other: second.as_ref().map(|(of, _)| of.clone()),
        answers: answered.heads.len() as u32,
        people: data.people.len() as u32,
        of,
        weighing,
        effective_n,
        said: found.said,
        tables: found.tables.iter().map(|t| t.shown(words)).collect(),
        how: word(words, &format!("analysis-{}-how", entry.id)),
        digest: digest.finalize().to_hex()[..12].to_owned(),
    })
}

/// The picture of an analysis. Faults: those of [`analyse`], `analysis_no_picture` where it has none.
pub(crate) fn picture(app: &App, req: AnalysisReq) -> Result<Picture, Fault> {
    let answered = answers(app, req.id)?;
    let second = second(app, &req, &answered)?;
    let Asked { entry, data, of, .. } = asked(app, req, &answered, second.as_ref())?;
    entry.draw.ok_or_else(|| Fault::new("analysis_no_picture"))?(&data, &of)
}
