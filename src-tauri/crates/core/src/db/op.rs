//! Operations: the only way to write. One transaction gives the undo step, the stamps and the set of things touched. It is
//! longer than others because it names everything that can be done to a file.

use super::{
    Db, Hlc, Sql, Writer, erase,
    schema::{ERASURE, Reach, Table},
    sql_fault,
    stamp::random_id,
    undo::LIFE,
};
use keheng_base::Fault;
use rusqlite::{Connection, ToSql, TransactionBehavior, params};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
};

/// What can be done to a file; the code is stored and has the word `op-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// import of shipments
    ImportShipments,
    /// change of a customer's card
    EditCustomer,
    /// new customer by hand
    AddCustomer,
    /// import of cases
    ImportCases,
    /// new case by hand
    AddCase,
    /// change of a case
    EditCase,
    /// a case closed
    CloseCase,
    /// cases deleted
    DeleteCases,
    /// cases for shipments in trouble
    OpenCases,
    /// an alert taken up, dealt with or put off
    DealAlert,
    /// a call, visit or message written down
    NoteContact,
    /// settings of the firm
    Settle,
    /// import of costs
    ImportCosts,
    /// departments, activities and rules of costing
    CostSetup,
    /// a cost entry by hand
    AddCost,
    /// change of a cost entry
    EditCost,
    /// a cost entry taken out
    DeleteCost,
    /// the books of a month closed or opened again
    LockCosts,
    /// standards and budgets
    PlanCosts,
    /// import of standards and budgets
    ImportStandards,
    /// who answers for a cost pool
    OwnCosts,
    /// a way of sharing a pool was written down
    ShareCosts,
    /// a month of the trade-off by hand
    TradeoffMonth,
    /// the interview of the trade-off
    TradeoffInterview,
    /// the rates of service failures
    TradeoffRates,
    /// a process change or set-aside days marked on a control chart, or taken away
    MarkChart,
    /// the register of service elements
    EditElement,
    /// corrective actions
    EditAction,
    /// figures that were counted elsewhere
    EditMeasure,
    /// import of such figures
    ImportMeasures,
    /// a new questionnaire
    AddSurvey,
    /// change of a questionnaire
    EditSurvey,
    /// a version published
    PublishSurvey,
    /// collecting ended or begun again
    CloseSurvey,
    /// a questionnaire deleted
    DeleteSurvey,
    /// answers taken in
    TakeAnswers,
    /// a rule that leaves answers out set
    CleanSurvey,
    /// what the customers are, for weights of answers
    WeighSurvey,
    /// analyses kept for the report of a survey
    EditSurveyReport,
    /// questions kept to use again
    EditBank,
    /// keyword groups of open questions
    EditTopics,
    /// open answers put into groups by hand
    CodeAnswers,
    /// the comparison a survey is collected for
    PlanSurvey,
    /// a look at it
    LookSurvey,
    /// customers invited to a survey
    InviteCustomers,
    /// those reminded who have not answered
    RemindCustomers,
    /// invitations taken back
    UninviteCustomers,
    /// how often a survey is repeated
    RepeatSurvey,
    /// answers on paper keyed in
    KeyPaper,
    /// what two keyings of a paper differ on settled
    SettlePaper,
    /// a paper deleted
    DeletePaper,
    /// a questionnaire read out of a file
    ImportSurvey,
    /// a new study
    AddStudy,
    /// change of a study's plan
    EditStudy,
    /// a study ended or begun again
    CloseStudy,
    /// a study deleted
    DeleteStudy,
    /// something noted in a study, changed or taken out
    NoteStudy,
    /// a file of another machine merged
    Exchange,
    /// a conflict between machines settled
    SettleConflict,
    /// a person erased
    Erase,
    /// the sample firm
    Sample,
    /// the last operation taken back
    Undo,
    /// the last undone operation done again
    Redo,
    /// one operation taken back out of order
    Revert,
    /// bookkeeping of this machine that is not part of the history
    Local,
}

/// The note of a transaction that writes nothing but lines of a log, by which other machines tell it from operations.
pub(crate) const BESIDE: &str = "audit";

impl Op {
    /// Stored code.
    pub const fn code(self) -> &'static str {
        match self {
            Op::ImportShipments => "import_shipments",
            Op::EditCustomer => "edit_customer",
            Op::AddCustomer => "add_customer",
            Op::ImportCases => "import_cases",
            Op::AddCase => "add_case",
            Op::EditCase => "edit_case",
            Op::CloseCase => "close_case",
            Op::DeleteCases => "delete_cases",
            Op::OpenCases => "open_cases",
            Op::DealAlert => "deal_alert",
            Op::NoteContact => "note_contact",
            Op::Settle => "settle",
            Op::ImportCosts => "import_costs",
            Op::CostSetup => "cost_setup",
            Op::AddCost => "add_cost",
            Op::EditCost => "edit_cost",
            Op::DeleteCost => "delete_cost",
            Op::LockCosts => "lock_costs",
            Op::PlanCosts => "plan_costs",
            Op::ImportStandards => "import_standards",
            Op::OwnCosts => "own_costs",
            Op::ShareCosts => "share_costs",
            Op::TradeoffMonth => "tradeoff_month",
            Op::TradeoffInterview => "tradeoff_interview",
            Op::TradeoffRates => "tradeoff_rates",
            Op::MarkChart => "mark_chart",
            Op::EditElement => "edit_element",
            Op::EditAction => "edit_action",
            Op::EditMeasure => "edit_measure",
            Op::ImportMeasures => "import_measures",
            Op::AddSurvey => "add_survey",
            Op::EditSurvey => "edit_survey",
            Op::PublishSurvey => "publish_survey",
            Op::CloseSurvey => "close_survey",
            Op::DeleteSurvey => "delete_survey",
            Op::TakeAnswers => "take_answers",
            Op::CleanSurvey => "clean_survey",
            Op::WeighSurvey => "weigh_survey",
            Op::EditBank => "edit_bank",
            Op::EditSurveyReport => "edit_survey_report",
            Op::EditTopics => "edit_topics",
            Op::CodeAnswers => "code_answers",
            Op::PlanSurvey => "plan_survey",
            Op::LookSurvey => "look_survey",
            Op::InviteCustomers => "invite_customers",
            Op::RemindCustomers => "remind_customers",
            Op::UninviteCustomers => "uninvite_customers",
            Op::RepeatSurvey => "repeat_survey",
            Op::KeyPaper => "key_paper",
            Op::SettlePaper => "settle_paper",
            Op::DeletePaper => "delete_paper",
            Op::ImportSurvey => "import_survey",
            Op::AddStudy => "add_study",
            Op::EditStudy => "edit_study",
            Op::CloseStudy => "close_study",
            Op::DeleteStudy => "delete_study",
            Op::NoteStudy => "note_study",
            Op::Exchange => "exchange",
            Op::SettleConflict => "settle_conflict",
            Op::Erase => "erase",
            Op::Sample => "sample",
            Op::Undo => "undo",
            Op::Redo => "redo",
            Op::Revert => "revert",
            Op::Local => "local",
        }
    }
}

/// Something kept beside a table that can always be made again from it.
pub trait Derived: Sync {
    /// the table it is made from
    fn table(&self) -> i64;
    /// takes out what these rows contribute as they are now
    fn withdraw(&self, conn: &Connection, ids: &[i64]) -> Sql<()>;
    /// puts in what these rows contribute as they are now
    fn contribute(&self, conn: &Connection, ids: &[i64]) -> Sql<()>;
    /// whether something it depends on besides the table has changed, so that all must be made again
    fn outdated(&self, conn: &Connection) -> Sql<bool>;
    /// makes all again
    fn rebuild(&self, conn: &Connection) -> Sql<()>;
    /// names what differs from a rebuild; empty when all is right
    fn differences(&self, conn: &Connection) -> Sql<Vec<String>>;
}

/// Beyond this many rows a rebuild of what is derived is quicker than taking rows out and putting them in again.
const REBUILD_FROM: usize = 20_000;

/// Rows an operation wrote in one table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Touched {
    /// new rows
    pub inserted: u64,
    /// changed rows
    pub updated: u64,
    /// deleted or brought back
    pub life: u64,
}

/// An operation under way.
pub struct Tx<'a> {
    /// for reading and for bulk statements; single rows go through the methods
    pub conn: &'a Connection,
    /// this transaction's number, for bulk statements' `_v`
    pub txn: i64,
    pub(super) touched: BTreeMap<i64, Touched>,
    pub(super) derived: &'static [&'static dyn Derived],
    dirty: BTreeMap<i64, BTreeSet<i64>>,
    pub(super) rebuild: bool,
    /// there is something to keep that is no content, such as stamps
    commits: bool,
    /// this operation carries the writes of others
    pub(super) merges: bool,
    /// rows that came with a merge, while somebody stands in the ledger of the erased
    pub(super) came: Vec<(i64, i64)>,
    keeps_came: bool,
    /// what was written has been held against the ledger
    pub(super) swept: bool,
    watched: &'a Watched,
}

/// Whose writes an operation carries.
#[derive(Clone, Copy)]
pub(super) enum Whose {
    /// this machine's: triggers stamp what changes
    Own,
    /// those of others, with their own stamps; the clock goes on from the largest of them
    Others(Hlc),
}

/// A flag that stops the running statement of the writer, while an operation has one.
pub(super) type Watched = Arc<Mutex<Option<Arc<AtomicBool>>>>;

/// A committed operation.
pub struct Done<T> {
    /// what the closure gave
    pub value: T,
    /// its transaction; none when nothing was written
    pub txn: Option<i64>,
    /// tags of what changed
    pub tags: Vec<String>,
}

impl Db {
    /// Runs `body` in one transaction. An error, a panic or nothing written leaves the file as it was.
    pub fn op<T>(&self, op: Op, note: &str, body: impl FnOnce(&mut Tx) -> Result<T, Fault>) -> Result<Done<T>, Fault> {
        self.op_about(op, note, None, Whose::Own, body)
    }

    /// Takes in what others wrote: nothing stamps what `body` writes, which brings stamps of its own and leaves its own
    /// pre-images. `newest` is the largest clock value among them.
    pub(crate) fn merge<T>(
        &self,
        note: &str,
        newest: Hlc,
        body: impl FnOnce(&mut Tx) -> Result<T, Fault>,
    ) -> Result<Done<T>, Fault> {
        self.op_about(Op::Exchange, note, None, Whose::Others(newest), body)
    }

    /// Bookkeeping of this machine beside the history, such as what other machines had seen.
    pub(crate) fn note<T>(&self, body: impl FnOnce(&Connection) -> Sql<T>) -> Result<T, Fault> {
        let mut writer = self.writer();
        let transaction = writer.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql_fault)?;
        let value = body(&transaction).map_err(sql_fault)?;
        transaction.commit().map_err(sql_fault)?;
        Ok(value)
    }

    /// [`Db::op`] that inverts another operation; `root` is the operation at the beginning of the chain.
    pub(super) fn op_about<T>(
        &self,
        op: Op,
        note: &str,
        inverts: Option<(i64, i64)>,
        whose: Whose,
        body: impl FnOnce(&mut Tx) -> Result<T, Fault>,
    ) -> Result<Done<T>, Fault> {
        let mut writer = self.writer();
        let Writer { conn, txn: current, epoch, seq, hlc, watched } = &mut *writer;
        let now = self.clock.now_ms();
        let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql_fault)?;
        let next_hlc = match whose {
            Whose::Own => hlc.next(now),
            Whose::Others(newest) => newest.max(*hlc).next(now),
        };
        let (txn, next_epoch) =
            stamp(&transaction, *epoch, *seq + 1, next_hlc, now, &self.actor, note).map_err(sql_fault)?;
        // Reset on every way out, panics included: a later merge must not be taken for this operation.
        struct Reset<'a>(&'a AtomicI64, &'a Watched);
        impl Drop for Reset<'_> {
            fn drop(&mut self) {
                self.0.store(0, Ordering::Relaxed);
                *self.1.lock().unwrap_or_else(PoisonError::into_inner) = None;
            }
        }
        if matches!(whose, Whose::Own) {
            current.store(txn, Ordering::Relaxed);
        }
        let _reset = Reset(current, watched);
        let mut tx = Tx {
            conn: &transaction,
            txn,
            touched: BTreeMap::new(),
            derived: self.derived,
            dirty: BTreeMap::new(),
            rebuild: false,
            commits: false,
            merges: matches!(whose, Whose::Others(_)),
            came: Vec::new(),
            keeps_came: erase::any(&transaction).map_err(sql_fault)?,
            swept: false,
            watched,
        };
        let value = body(&mut tx)?;
        if !tx.swept && (tx.keeps_came || tx.touched.contains_key(&ERASURE.number)) {
            tx.sweeps(&[]).map_err(sql_fault)?;
        }
        tx.settle().map_err(sql_fault)?;
        let touched = std::mem::take(&mut tx.touched);
        if touched.is_empty() && !tx.commits {
            return Ok(Done { value, txn: None, tags: Vec::new() });
        }
        // Lines of a log are no part of the history: whatever is taken back, they stay.
        let beside = |t: &i64| super::schema::table(*t).is_some_and(Table::append_only);
        let logged: BTreeMap<i64, Touched> =
            touched.iter().filter(|(t, _)| !beside(t)).map(|(t, n)| (*t, *n)).collect();
        let synced = logged.keys().any(|t| super::schema::table(*t).is_some_and(|t| t.reach == Reach::Synced));
        if synced {
            log(&transaction, op, txn, inverts, &logged).map_err(sql_fault)?;
        }
        let only_beside = logged.is_empty() && !touched.is_empty() && !tx.commits;
        transaction.commit().map_err(sql_fault)?;
        (*epoch, *seq, *hlc) = (Some(next_epoch), *seq + 1, next_hlc);
        self.commits.fetch_add(1, Ordering::AcqRel);
        let tags: BTreeSet<&str> = touched.keys().filter_map(|t| super::schema::table(*t)).map(|t| t.tag).collect();
        // What is kept of the data in memory does not depend on a log.
        if !only_beside {
            // What is compared with it before it rises is older than the change, and is made again.
            let next = self.generation.load(Ordering::Acquire) + 1;
            let mut changed = self.changed.lock().unwrap_or_else(PoisonError::into_inner);
            // an erasure and what comes from elsewhere may reach tables that nothing was counted in
            if matches!(op, Op::Erase) || matches!(whose, Whose::Others(_)) || logged.is_empty() {
                changed.insert(0, next);
            }
            changed.extend(logged.keys().map(|table| (*table, next)));
            drop(changed);
            self.generation.store(next, Ordering::Release);
        }
        Ok(Done { value, txn: Some(txn), tags: tags.into_iter().map(str::to_owned).collect() })
    }
}

/// Writes the transaction's stamp; draws the epoch of this run at its first write.
fn stamp(
    conn: &Connection,
    epoch: Option<i64>,
    seq: i64,
    hlc: Hlc,
    now: i64,
    actor: &str,
    note: &str,
) -> Sql<(i64, i64)> {
    let epoch = match epoch {
        Some(id) => {
            conn.execute("UPDATE sync_epoch SET last_seq = ?2 WHERE id = ?1", [id, seq])?;
            id
        }
        None => {
            conn.execute(
                "INSERT INTO sync_epoch(rid, device, last_seq) VALUES (?1, ?2, ?3)",
                params![random_id(), actor, seq],
            )?;
            conn.last_insert_rowid()
        }
    };
    conn.execute(
        "INSERT INTO sync_txn(epoch, seq, nonce, hlc, wall, actor, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![epoch, seq, random_id(), hlc.0, now, actor, note],
    )?;
    Ok((conn.last_insert_rowid(), epoch))
}

/// Enters the operation into the history. `stack`: 0 can be undone, 1 can be redone, 2 is spent.
fn log(conn: &Connection, op: Op, txn: i64, inverts: Option<(i64, i64)>, touched: &BTreeMap<i64, Touched>) -> Sql<()> {
    let touched = serde_json::to_string(touched).map_err(|e| rusqlite::Error::ToSqlConversionFailure(e.into()))?;
    let stack = match op {
        Op::Undo => 1,
        // What was erased does not come back.
        Op::Revert | Op::Local | Op::Erase => 2,
        Op::Redo => 0,
        _ => {
            // What was undone can no longer be redone on top of something new.
            conn.execute("UPDATE op_log SET stack = 2 WHERE stack = 1", [])?;
            0
        }
    };
    if let Some((target, _)) = inverts {
        conn.execute("UPDATE op_log SET stack = 2 WHERE txn = ?1", [target])?;
    }
    conn.execute(
        "INSERT INTO op_log(txn, op, root, inverts, stack, touched) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![txn, op.code(), inverts.map_or(txn, |i| i.1), inverts.map(|i| i.0), stack, touched],
    )?;
    Ok(())
}

impl Tx<'_> {
    /// Writes a new row.
    pub fn insert(&mut self, table: &'static Table, id: i64, values: &[(&str, &dyn ToSql)]) -> Sql<()> {
        let mut names: Vec<&str> = vec!["id"];
        let mut bound: Vec<&dyn ToSql> = vec![&id];
        for (name, value) in values {
            names.push(name);
            bound.push(*value);
        }
        if table.reach == Reach::Synced {
            names.push("_v");
            bound.push(&self.txn);
        }
        let marks = vec!["?"; names.len()].join(", ");
        let sql = format!("INSERT INTO {}({}) VALUES ({marks})", table.name, names.join(", "));
        self.conn.prepare_cached(&sql)?.execute(bound.as_slice())?;
        self.touched.entry(table.number).or_default().inserted += 1;
        self.dirty.entry(table.number).or_default().insert(id);
        Ok(())
    }

    /// Changes columns of a row; false when there is no such row.
    pub fn update(&mut self, table: &'static Table, id: i64, values: &[(&str, &dyn ToSql)]) -> Sql<bool> {
        self.about_to_change(table, &[id])?;
        let sets = values.iter().map(|(n, _)| format!("{n} = ?")).collect::<Vec<_>>().join(", ");
        // Only a row that really changes may count, or an edit without a change would enter the history.
        let differs = values.iter().map(|(n, _)| format!("{n} IS NOT ?")).collect::<Vec<_>>().join(" OR ");
        let mut bound: Vec<&dyn ToSql> = values.iter().map(|(_, v)| *v).collect();
        bound.push(&id);
        bound.extend(values.iter().map(|(_, v)| *v));
        let sql = format!("UPDATE {} SET {sets} WHERE id = ? AND ({differs})", table.name);
        let changed = self.conn.prepare_cached(&sql)?.execute(bound.as_slice())?;
        if changed > 0 {
            self.touched.entry(table.number).or_default().updated += 1;
        }
        Ok(changed > 0)
    }

    /// Writes a row that may be there, alive or deleted; true when it was not there.
    pub fn upsert(&mut self, table: &'static Table, id: i64, values: &[(&str, &dyn ToSql)]) -> Sql<bool> {
        let there = self.conn.prepare_cached(&format!("SELECT 1 FROM {} WHERE id = ?1", table.name))?.exists([id])?;
        if there {
            self.bring_back(table, id)?;
            self.update(table, id, values)?;
        } else {
            self.insert(table, id, values)?;
        }
        Ok(!there)
    }

    /// Brings a deleted row back.
    pub fn bring_back(&mut self, table: &'static Table, id: i64) -> Sql<()> {
        self.about_to_change(table, &[id])?;
        let sql = format!("UPDATE {} SET _del = -?2 WHERE id = ?1 AND _del > 0", table.name);
        let changed = self.conn.prepare_cached(&sql)?.execute([id, self.txn])?;
        if changed > 0 {
            self.note_life(table, id, "lived")?;
        }
        self.touched.entry(table.number).or_default().life += changed as u64;
        Ok(())
    }

    /// Deletes a row; it stays in the file, and an undo brings it back. False when there is no living row.
    pub fn delete(&mut self, table: &'static Table, id: i64) -> Sql<bool> {
        self.about_to_change(table, &[id])?;
        let sql = format!("UPDATE {} SET _del = ?2 WHERE id = ?1 AND _del <= 0", table.name);
        let changed = self.conn.prepare_cached(&sql)?.execute([id, self.txn])?;
        if changed > 0 {
            self.note_life(table, id, "died")?;
            self.touched.entry(table.number).or_default().life += changed as u64;
        }
        Ok(changed > 0)
    }

    /// Notes for the undo that a row died or came back, which a later operation's stamp on it hides.
    fn note_life(&self, table: &'static Table, id: i64, how: &str) -> Sql<()> {
        let sql = "INSERT INTO undo_cell VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET old = excluded.old";
        self.conn.prepare_cached(sql)?.execute(params![self.txn, table.number, id, LIFE, how])?;
        Ok(())
    }

    /// Lets a flag stop long statements of this operation, such as making an index.
    pub fn watch(&self, stop: Arc<AtomicBool>) {
        *self.watched.lock().unwrap_or_else(PoisonError::into_inner) = Some(stop);
    }

    /// Says that rows were written by bulk statements that stamp themselves (`_v` = [`Tx::txn`]) and whose derived rows
    /// the caller keeps up.
    pub fn note_bulk(&mut self, table: &'static Table, bulk: Touched) {
        if bulk != Touched::default() {
            let touched = self.touched.entry(table.number).or_default();
            touched.inserted += bulk.inserted;
            touched.updated += bulk.updated;
            touched.life += bulk.life;
        }
    }

    /// Says that there is something to keep although no content changes: stamps of others, what they have seen.
    pub(crate) fn commits(&mut self) {
        self.commits = true;
    }

    /// Everything derived will be made again, because much changes.
    pub(crate) fn rebuilds(&mut self) {
        self.rebuild = true;
    }

    /// Says that a row of another machine is about to be written; `there` tells whether it is in the file already.
    pub(crate) fn arrives(&mut self, table: &'static Table, id: i64, there: bool) -> Sql<()> {
        if self.keeps_came {
            self.came.push((table.number, id));
        }
        if self.rebuild || !self.derived.iter().any(|d| d.table() == table.number) {
            return Ok(());
        }
        if there {
            return self.about_to_change(table, &[id]);
        }
        let dirty = self.dirty.entry(table.number).or_default();
        dirty.insert(id);
        self.rebuild |= dirty.len() > REBUILD_FROM;
        Ok(())
    }

    /// Takes out what rows contribute before they change.
    pub(super) fn about_to_change(&mut self, table: &'static Table, ids: &[i64]) -> Sql<()> {
        let dirty = self.dirty.entry(table.number).or_default();
        let fresh: Vec<i64> = ids.iter().copied().filter(|id| dirty.insert(*id)).collect();
        if dirty.len() > REBUILD_FROM {
            self.rebuild = true;
        }
        if !self.rebuild {
            for derived in self.derived.iter().filter(|d| d.table() == table.number) {
                derived.withdraw(self.conn, &fresh)?;
            }
        }
        Ok(())
    }

    /// Brings everything derived up to date.
    fn settle(&mut self) -> Sql<()> {
        if self.touched.is_empty() {
            return Ok(());
        }
        for derived in self.derived {
            if self.rebuild || derived.outdated(self.conn)? {
                derived.rebuild(self.conn)?;
            } else if let Some(ids) = self.dirty.get(&derived.table()) {
                let ids: Vec<i64> = ids.iter().copied().collect();
                derived.contribute(self.conn, &ids)?;
            }
        }
        Ok(())
    }
}
