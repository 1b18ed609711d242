//! The book of customers: each with its figures and class, made from the roll-ups once per state of the file.

use super::{CustomerHit, CustomerRow, CustomerSlice, CustomerSort, CustomerViewReq, CustomerViewRes, State};
use crate::{
    App,
    customers::{mask, store},
    db::{Db, IdMap, Sql, sql_fault},
    settings::settings,
    shipments::{FindReq, SliceReq, list::as_of},
};
use keheng_base::{Day, Fault, Fen, Id, Minutes, Month};
use keheng_calc::value::{
    Cuts,
    abc::{Item, Rule, classify},
};
use rusqlite::Connection;

/// One payer's month.
#[derive(Clone, Copy, Debug)]
pub struct MonthRow {
    /// position in [`Book::entries`]
    pub who: u32,
    /// month
    pub month: i32,
    /// shipments
    pub n: i64,
    /// parcels
    pub pieces: i64,
    /// fen
    pub revenue: i64,
    /// shipments whose cost is known
    pub costed: i64,
    /// their revenue
    pub costed_revenue: i64,
    /// their cost
    pub cost: i64,
}

/// One customer with the figures of the last twelve months of the data.
#[derive(Clone, Debug)]
pub struct Entry {
    /// identity
    pub id: i64,
    /// name
    pub name: String,
    /// settlement account
    pub account: Option<String>,
    /// phone as written
    pub phone: Option<String>,
    /// class by revenue; none without shipments in these months
    pub class: Option<char>,
    /// fen
    pub revenue: i64,
    /// fen, where the cost is known
    pub costed_revenue: i64,
    /// fen
    pub cost: i64,
    /// shipments whose cost is known
    pub costed: i64,
    /// parcels
    pub pieces: i64,
    /// shipments
    pub shipments: i64,
    /// shipments by month, oldest first
    pub months: [u32; 12],
    /// revenue of the last three full months, and of the three before
    pub quarters: (i64, i64),
    /// minutes
    pub first: Option<i64>,
    /// minutes
    pub last: Option<i64>,
    /// how alive
    pub state: State,
}

impl Entry {
    /// Margin where any cost is known.
    pub fn margin(&self) -> Option<i64> {
        (self.costed > 0).then_some(self.costed_revenue - self.cost)
    }

    /// Margin as share of the revenue whose cost is known.
    pub fn margin_rate(&self) -> Option<f64> {
        let margin = self.margin()?;
        (self.costed_revenue > 0).then(|| margin as f64 / self.costed_revenue as f64)
    }

    /// Change of the last three full months against the three before; none without a basis.
    pub fn change(&self) -> Option<f64> {
        (self.quarters.1 > 0).then(|| self.quarters.0 as f64 / self.quarters.1 as f64 - 1.0)
    }

    /// As the grid shows it.
    pub(super) fn row(&self) -> CustomerRow {
        CustomerRow {
            id: Id::new(self.id),
            name: self.name.clone(),
            account: self.account.clone(),
            phone: self.phone.as_deref().map(mask::phone),
            class: self.class.map(String::from),
            revenue_fen: Fen(self.revenue),
            margin_fen: self.margin().map(Fen),
            margin_rate: self.margin_rate(),
            pieces: self.pieces.max(0) as u64,
            shipments: self.shipments.max(0) as u64,
            change: self.change(),
            months: self.months.to_vec(),
            last: self.last.map(|m| Minutes(m).day()),
            first: self.first.map(|m| Minutes(m).day()),
            state: self.state,
        }
    }
}

/// All customers, the one with the largest revenue first.
pub struct Book {
    /// customers
    pub entries: Vec<Entry>,
    /// every month of every payer
    pub months: Vec<MonthRow>,
    /// last day of the data
    pub as_of: Day,
    /// the twelve months of the figures, the last one first to last
    pub last_month: Month,
    /// the last month that is over, or nearly
    pub full_month: Month,
    /// revenue of these months
    pub revenue: i64,
    by_id: IdMap<i64, u32>,
}

impl Book {
    /// Reads everything the figures need.
    pub fn read(db: &Db) -> Result<Book, Fault> {
        let conn = db.read()?;
        let mut book = Self::figures(&conn).map_err(sql_fault)?;
        let settings = settings(&conn).map_err(sql_fault)?;
        for e in &mut book.entries {
            e.state = state(e, book.as_of, settings.dormant_days as i32, settings.lapsed_days as i32);
        }
        book.classify(&settings.abc_cumulative)?;
        Ok(book)
    }

    /// The same with the names of private persons masked.
    pub(crate) fn masked(mut self) -> Book {
        for e in &mut self.entries {
            e.name = mask::name(&e.name);
        }
        self
    }

    fn figures(conn: &Connection) -> Sql<Book> {
        let as_of = Day(as_of(conn)?);
        let customers = store::all(conn)?;
        let mut by_id = IdMap::default();
        let mut entries = Vec::with_capacity(customers.len());
        for c in customers {
            by_id.insert(c.id.raw(), entries.len() as u32);
            entries.push(Entry {
                id: c.id.raw(),
                name: c.name,
                account: c.account,
                phone: c.phone,
                class: None,
                revenue: 0,
                costed_revenue: 0,
                cost: 0,
                costed: 0,
                pieces: 0,
                shipments: 0,
                months: [0; 12],
                quarters: (0, 0),
                first: None,
                last: None,
                state: State::Prospect,
            });
        }
        let last_month = as_of.month();
        // A month that is nearly over counts as full.
        let full = if last_month.period().to.0 - as_of.0 <= 2 { last_month.0 } else { last_month.0 - 1 };
        let mut months = Vec::new();
        let mut statement =
            conn.prepare("SELECT customer, month, n, pieces, revenue, costed, costed_revenue, cost FROM cust_month")?;
        let mut rows = statement.query([])?;
        while let Some(r) = rows.next()? {
            let Some(who) = by_id.get(&r.get(0)?).copied() else { continue };
            let m = MonthRow {
                who,
                month: r.get(1)?,
                n: r.get(2)?,
                pieces: r.get(3)?,
                revenue: r.get(4)?,
                costed: r.get(5)?,
                costed_revenue: r.get(6)?,
                cost: r.get(7)?,
            };
            months.push(m);
            let e = &mut entries[who as usize];
            let age = last_month.0 - m.month;
            if (0..12).contains(&age) {
                e.revenue += m.revenue;
                e.costed_revenue += m.costed_revenue;
                e.cost += m.cost;
                e.costed += m.costed;
                e.pieces += m.pieces;
                e.shipments += m.n;
                e.months[11 - age as usize] = m.n.max(0) as u32;
            }
            match full - m.month {
                0..=2 => e.quarters.0 += m.revenue,
                3..=5 => e.quarters.1 += m.revenue,
                _ => {}
            }
        }
        let mut statement = conn.prepare("SELECT customer, first, last FROM cust_stat")?;
        let mut rows = statement.query([])?;
        while let Some(r) = rows.next()? {
            if let Some(who) = by_id.get(&r.get(0)?) {
                let e = &mut entries[*who as usize];
                (e.first, e.last) = (Some(r.get(1)?), Some(r.get(2)?));
            }
        }
        let revenue = entries.iter().map(|e| e.revenue).sum();
        Ok(Book { entries, months, as_of, last_month, full_month: Month(full), revenue, by_id })
    }

    fn classify(&mut self, cuts: &[f64]) -> Result<(), Fault> {
        let shipping = self.entries.iter().filter(|e| e.shipments > 0);
        let items: Vec<Item> = shipping.map(|e| Item { id: e.id, amount: e.revenue }).collect();
        let abc = classify(&items, &Rule::Cumulative { cuts: Cuts::from_shares(cuts)? });
        for ranked in &abc.ranked {
            if let Some(who) = self.by_id.get(&ranked.id) {
                self.entries[*who as usize].class = Some(ranked.class.letter());
            }
        }
        Ok(())
    }

    /// Position of a customer in [`Book::entries`].
    pub fn position(&self, id: i64) -> Option<usize> {
        self.by_id.get(&id).map(|who| *who as usize)
    }

    /// One customer.
    pub fn get(&self, id: i64) -> Option<&Entry> {
        self.by_id.get(&id).and_then(|who| self.entries.get(*who as usize))
    }
}

fn state(e: &Entry, as_of: Day, dormant: i32, lapsed: i32) -> State {
    let (Some(first), Some(last)) = (e.first, e.last) else { return State::Prospect };
    let silent = as_of.0 - Minutes(last).day().0;
    if silent > lapsed {
        State::Lapsed
    } else if silent > dormant {
        State::Dormant
    } else if as_of.0 - Minutes(first).day().0 <= dormant {
        State::New
    } else {
        State::Active
    }
}

/// Opens a view.
pub fn view(app: &App, req: CustomerViewReq) -> Result<CustomerViewRes, Fault> {
    let book = app.book()?;
    let query = req.query.as_deref().map(str::trim).filter(|q| !q.is_empty());
    let mut found: Vec<&Entry> = match query {
        Some(query) => app.search()?.find(query).iter().filter_map(|h| book.get(h.id.raw())).collect(),
        None => book.entries.iter().collect(),
    };
    if let Some(by) = req.fallen_by {
        found.retain(|e| e.change().is_some_and(|c| c <= -by));
    }
    let class_ok = |e: &Entry| {
        req.classes.as_ref().is_none_or(|list| e.class.is_some_and(|c| list.iter().any(|l| l.starts_with(c))))
    };
    let state_ok = |e: &Entry| req.states.as_ref().is_none_or(|list| list.contains(&e.state));
    let mut class_counts = std::collections::BTreeMap::new();
    let mut state_counts = std::collections::BTreeMap::new();
    for e in &found {
        if let Some(c) = e.class.filter(|_| state_ok(e)) {
            *class_counts.entry(c.to_string()).or_insert(0u64) += 1;
        }
        if class_ok(e) {
            *state_counts.entry(e.state).or_insert(0u64) += 1;
        }
    }
    found.retain(|e| class_ok(e) && state_ok(e));
    // A search without an order keeps the order of relevance.
    if let Some(sort) = req.sort.or(query.is_none().then(CustomerSort::default)) {
        sort_by(&mut found, sort, req.descending.unwrap_or(!matches!(sort, CustomerSort::Name | CustomerSort::Class)));
    }
    let revenue = found.iter().map(|e| e.revenue).sum();
    let ids: Vec<i64> = found.iter().map(|e| e.id).collect();
    Ok(CustomerViewRes {
        total: ids.len() as u64,
        view: app.views().keep(ids),
        revenue_fen: Fen(revenue),
        class_counts: class_counts.into_iter().collect(),
        state_counts: state_counts.into_iter().collect(),
    })
}

/// Sorts; what has no value comes last either way, and equals go by revenue.
fn sort_by(found: &mut [&Entry], sort: CustomerSort, descending: bool) {
    use std::cmp::Ordering;
    let by = |a: &Entry, b: &Entry| -> (bool, bool, Ordering) {
        fn optional<T: PartialOrd>(a: Option<T>, b: Option<T>) -> (bool, bool, Ordering) {
            let order = a.partial_cmp(&b).unwrap_or(Ordering::Equal);
            (a.is_none(), b.is_none(), order)
        }
        match sort {
            CustomerSort::Revenue => (false, false, a.revenue.cmp(&b.revenue)),
            CustomerSort::Name => (false, false, a.name.cmp(&b.name)),
            CustomerSort::Class => optional(a.class, b.class),
            CustomerSort::Margin => optional(a.margin(), b.margin()),
            CustomerSort::MarginRate => optional(a.margin_rate(), b.margin_rate()),
            CustomerSort::Pieces => (false, false, a.pieces.cmp(&b.pieces)),
            CustomerSort::Shipments => (false, false, a.shipments.cmp(&b.shipments)),
            CustomerSort::Change => optional(a.change(), b.change()),
            CustomerSort::Last => optional(a.last, b.last),
            CustomerSort::State => (false, false, a.state.cmp(&b.state)),
        }
    };
    found.sort_unstable_by(|a, b| {
        let (a_none, b_none, order) = by(a, b);
        let order = if descending { order.reverse() } else { order };
        a_none.cmp(&b_none).then(order).then(b.revenue.cmp(&a.revenue)).then(a.id.cmp(&b.id))
    });
}

/// Rows of a view.
pub fn rows(app: &App, req: SliceReq) -> Result<CustomerSlice, Fault> {
    let ids = app.views().slice(&req.view, req.offset, req.limit)?;
    let book = app.book()?;
    Ok(CustomerSlice { rows: ids.iter().filter_map(|id| book.get(*id)).map(Entry::row).collect() })
}

/// Customers by what was typed: by rank, then by revenue.
pub fn find(app: &App, req: FindReq) -> Result<Vec<CustomerHit>, Fault> {
    let book = app.book()?;
    let hits = app.search()?.find(&req.query);
    let mut found: Vec<_> = hits.iter().filter_map(|h| Some((h.rank, book.get(h.id.raw())?))).collect();
    found.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.revenue.cmp(&a.1.revenue)).then(a.1.id.cmp(&b.1.id)));
    let hit = |(_, e): &(_, &Entry)| CustomerHit {
        id: Id::new(e.id),
        name: e.name.clone(),
        class: e.class.map(String::from),
        revenue_fen: Fen(e.revenue),
        shipments: e.shipments.max(0) as u64,
        state: e.state,
    };
    Ok(found.iter().take(req.limit.min(100) as usize).map(hit).collect())
}
