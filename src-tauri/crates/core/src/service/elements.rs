//! Elements of service before, during and after the transaction 交易前中后要素: who answers for each, to which standard,
//! measured by which KPI.

use super::{Entry, EntryReq, kpis::known, marks::EntryRes, maybe, said};
use crate::{
    App,
    db::{Op, Sql, content_id, random_id, schema, sql_fault},
};
use keheng_base::{Fault, Id};
use rusqlite::{Connection, ToSql};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// When an element works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ElementStage {
    /// before a parcel is handed over
    Before,
    /// from collection to signature
    During,
    /// after the signature
    After,
}

impl ElementStage {
    const ALL: [ElementStage; 3] = [ElementStage::Before, ElementStage::During, ElementStage::After];

    /// Stored code.
    const fn code(self) -> &'static str {
        match self {
            ElementStage::Before => "before",
            ElementStage::During => "during",
            ElementStage::After => "after",
        }
    }
}

/// One element.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ServiceElement {
    /// identity
    pub id: Id<Entry>,
    /// when
    pub stage: ElementStage,
    /// what
    pub name: String,
    /// who answers for it
    pub owner: Option<String>,
    /// how good is good enough
    pub standard: Option<String>,
    /// id of the KPI that measures it
    pub kpi: Option<String>,
}

/// Writes an element.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ElementReq {
    /// the one to change; a new one when absent
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub id: Option<Id<Entry>>,
    /// when
    pub stage: ElementStage,
    /// what
    pub name: String,
    /// who answers for it
    #[serde(default)]
    pub owner: Option<String>,
    /// how good is good enough
    #[serde(default)]
    pub standard: Option<String>,
    /// id of the KPI that measures it
    #[serde(default)]
    pub kpi: Option<String>,
}

/// The register.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ElementsRes {
    /// by stage, in the order they were entered
    pub elements: Vec<ServiceElement>,
}

/// What a firm begins with: stage, the part of the words' keys, and the KPI. Own words, after the three groups of elements
/// that B. J. La Londe and P. H. Zinszer, *Customer Service: Meaning and Measurement*, 1976, distinguish.
const STARTER: &[(ElementStage, &str, Option<&str>)] = &[
    (ElementStage::Before, "policy", None),
    (ElementStage::Before, "promise", Some("on_time")),
    (ElementStage::Before, "price", None),
    (ElementStage::Before, "contact", Some("call_service")),
    (ElementStage::Before, "packing", Some("damage")),
    (ElementStage::During, "collection", Some("order_timeliness")),
    (ElementStage::During, "tracking", Some("reports_in_time")),
    (ElementStage::During, "delivery", Some("on_time")),
    (ElementStage::During, "hands", Some("delivery_accuracy")),
    (ElementStage::During, "warning", Some("cases_in_time")),
    (ElementStage::After, "complaint", Some("complaint_free")),
    (ElementStage::After, "claim", Some("cases_in_time")),
    (ElementStage::After, "search", Some("loss")),
    (ElementStage::After, "return", None),
    (ElementStage::After, "bill", None),
];

/// The register of elements.
pub fn elements(app: &App, _: crate::api::Nothing) -> Result<ElementsRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let read = || -> Sql<Vec<ServiceElement>> {
        let mut statement = conn.prepare_cached(
            "SELECT id, stage, name, owner, standard, kpi FROM service_element WHERE _del <= 0 ORDER BY rank, id",
        )?;
        let rows = statement.query_map([], |r| {
            let code: String = r.get(1)?;
            Ok(ServiceElement {
                id: Id::new(r.get(0)?),
                stage: ElementStage::ALL.into_iter().find(|s| s.code() == code).unwrap_or(ElementStage::During),
                name: r.get(2)?,
                owner: r.get(3)?,
                standard: r.get(4)?,
                kpi: r.get(5)?,
            })
        })?;
        rows.collect()
    };
    Ok(ElementsRes { elements: read().map_err(sql_fault)? })
}

/// Writes an element. Faults: `reason_missing`, `text_too_long`, `no_such_kpi`, `no_such_entry`.
pub fn put(app: &App, req: ElementReq) -> Result<EntryRes, Fault> {
    let name = said(&req.name, "name")?;
    let (owner, standard) = (maybe(req.owner.as_deref(), "owner")?, maybe(req.standard.as_deref(), "standard")?);
    let kpi = req.kpi.as_deref().map(known).transpose()?.map(|kpi| kpi.id);
    let done = app.db()?.op(Op::EditElement, &name, |tx| {
        let stage = req.stage.code();
        let values: [(&str, &dyn ToSql); 5] =
            [("stage", &stage), ("name", &name), ("owner", &owner), ("standard", &standard), ("kpi", &kpi)];
        let Some(id) = req.id else {
            let id = random_id();
            let sql = "SELECT coalesce(max(rank), 0) + 1 FROM service_element WHERE _del <= 0";
            let rank: i64 = tx.conn.query_row(sql, [], |r| r.get(0)).map_err(sql_fault)?;
            let mut all: Vec<(&str, &dyn ToSql)> = values.to_vec();
            all.push(("rank", &rank));
            tx.insert(&schema::SERVICE_ELEMENT, id, &all).map_err(sql_fault)?;
            return Ok(EntryRes { id: Id::new(id) });
        };
        super::living(tx.conn, &schema::SERVICE_ELEMENT, id)?;
        tx.update(&schema::SERVICE_ELEMENT, id.raw(), &values).map_err(sql_fault)?;
        Ok(EntryRes { id })
    })?;
    Ok(app.done(done))
}

/// Faults: `reason_missing`, `text_too_long`, `no_such_entry`.
pub(super) fn check(conn: &Connection, id: i64) -> Result<(), Fault> {
    let [name, owner, standard] = super::texts(conn, &schema::SERVICE_ELEMENT, ["name", "owner", "standard"], id)?;
    said(name.as_deref().unwrap_or_default(), "name")?;
    maybe(owner.as_deref(), "owner")?;
    maybe(standard.as_deref(), "standard").map(drop)
}

/// Takes an element away. Fault: `no_such_entry`.
pub fn remove(app: &App, req: EntryReq) -> Result<EntryRes, Fault> {
    super::removed(app, Op::EditElement, &schema::SERVICE_ELEMENT, req.id)
}

/// Enters the elements a firm begins with, in the language in use; those it has already stay as they are.
pub fn begin(app: &App, req: crate::api::Nothing) -> Result<ElementsRes, Fault> {
    let words = app.words();
    let word = |key: String| words.find(&key, &BTreeMap::new()).unwrap_or(key);
    let done = app.db()?.op(Op::EditElement, "", |tx| {
        for (rank, (stage, what, kpi)) in (1i64..).zip(STARTER) {
            let id = content_id("service_element", what);
            let there: bool = tx
                .conn
                .query_row("SELECT EXISTS(SELECT 1 FROM service_element WHERE id = ?1)", [id], |r| r.get(0))
                .map_err(sql_fault)?;
            if there {
                tx.bring_back(&schema::SERVICE_ELEMENT, id).map_err(sql_fault)?;
                continue;
            }
            let (name, standard) = (word(format!("element-{what}")), word(format!("element-{what}-standard")));
            let stage = stage.code();
            let values: [(&str, &dyn ToSql); 5] =
                [("stage", &stage), ("rank", &rank), ("name", &name), ("standard", &standard), ("kpi", kpi)];
            tx.insert(&schema::SERVICE_ELEMENT, id, &values).map_err(sql_fault)?;
        }
        Ok(())
    })?;
    app.done(done);
    elements(app, req)
}
