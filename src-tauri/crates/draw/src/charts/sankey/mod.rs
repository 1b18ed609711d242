//! Sankey diagram: money from resources through activities to customers, unused capacity included.
//!
//! A node is as high as what flows through it and a ribbon as high as what it carries, all on one scale, so what goes in comes
//! out to the pixel. Nodes that would be too small to name are put together into one, "others", per column, and their ribbons
//! with them: nothing is left out of the sums.

mod layout;
mod merge;

use super::Chart;
use crate::{
    palette::Palette,
    scene::{Column, Scene, Size, Table},
    sheet::Texts,
};

/// What a node is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Kind {
    /// A resource, an activity, a customer.
    #[default]
    Plain,
    /// Capacity that was paid for and not used: hatched, at the foot of its column.
    Unused,
    /// What was put together.
    Others,
}

/// A node.
#[derive(Clone, Debug)]
pub struct Node {
    /// Opens the entries behind it.
    pub key: String,
    /// Name.
    pub label: String,
    /// Column, from the left; every flow runs to a later one.
    pub column: usize,
    /// What it is.
    pub kind: Kind,
}

/// An amount from one node to another.
#[derive(Clone, Copy, Debug)]
pub struct Flow {
    /// Index of the node it comes from.
    pub from: usize,
    /// Index of the node it goes to.
    pub to: usize,
    /// Not negative.
    pub amount: f64,
}

/// Names of columns and facts.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Over each column of nodes.
    pub columns: Vec<String>,
    /// Column of the table and fact: where from.
    pub from: String,
    /// Column of the table and fact: where to.
    pub to: String,
    /// Amount.
    pub amount: String,
    /// Share of everything.
    pub share: String,
    /// The node of what was put together.
    pub others: String,
}

/// How figures are written.
pub struct Format<'a> {
    /// An amount in tooltip and table.
    pub amount: &'a dyn Fn(f64) -> String,
    /// An amount beside a name, where short forms are welcome.
    pub short: &'a dyn Fn(f64) -> String,
    /// A share, 0 to 1.
    pub share: &'a dyn Fn(f64) -> String,
}

/// The chart; see the module.
pub struct Sankey<'a> {
    /// Words around it.
    pub texts: Texts,
    /// In any order.
    pub nodes: &'a [Node],
    /// In any order; those that do not lead to a later column or carry nothing are not drawn.
    pub flows: &'a [Flow],
    /// Names.
    pub words: Words,
    /// Figures.
    pub format: Format<'a>,
}

impl Chart for Sankey<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        self.lay_out(size, palette)
    }
}

impl Sankey<'_> {
    /// Flows that can be drawn.
    fn sound(&self) -> impl Iterator<Item = &Flow> {
        self.flows.iter().filter(|flow| {
            let (from, to) = (self.nodes.get(flow.from), self.nodes.get(flow.to));
            let onwards = from.zip(to).is_some_and(|(from, to)| from.column < to.column);
            onwards && flow.amount.is_finite() && flow.amount > 0.0
        })
    }

    /// Every flow, as given: the twin puts nothing together.
    fn table(&self) -> Table {
        let words = &self.words;
        let columns = vec![Column::text(&words.from), Column::text(&words.to), Column::numeric(&words.amount)];
        let name = |at: usize| self.nodes[at].label.clone();
        let rows = self.sound().map(|flow| vec![name(flow.from), name(flow.to), (self.format.amount)(flow.amount)]);
        Table { columns, rows: rows.collect() }
    }
}
