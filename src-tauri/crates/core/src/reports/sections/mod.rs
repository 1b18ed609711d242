//! The parts of the monthly report, each from the domain that knows.

pub mod actions;
pub mod alarms;
pub mod costs;
pub mod customers;
mod margin;
pub mod service;
mod signals;
pub mod tradeoff;
pub mod troubles;
pub mod unknown;

use super::paper::{Cell, Column, Drawing};
use crate::{
    App,
    charts::{ChartKind, DrawReq, PaletteName, draw::draw},
    settings::Settings,
    value::book::Book,
};
use keheng_base::{Fault, Month, Period};
use keheng_words::Words;
use rusqlite::Connection;
use std::{collections::BTreeMap, sync::Arc};

/// Width of a drawing, in CSS pixels: at this size its type is as large as the text of a page.
const DRAWING: f64 = 660.0;

/// What every part is made from.
pub struct About<'a> {
    /// the program
    pub app: &'a App,
    /// the reader's language
    pub words: &'static Words,
    /// one state of the file for all parts
    pub conn: &'a Connection,
    /// customers with their figures
    pub book: Arc<Book>,
    /// the firm's settings
    pub settings: Settings,
    /// the month reported
    pub month: Month,
    /// its days that have data; none when there are none
    pub days: Option<Period>,
    /// the last month that is over, as far as this report knows: what is compared must be whole
    pub full: Month,
}

impl About<'_> {
    /// A word known at run time.
    pub fn say(&self, family: &str, code: &str) -> String {
        let key = format!("{family}-{}", code.replace('_', "-"));
        self.words.find(&key, &BTreeMap::new()).unwrap_or(key)
    }

    /// A chart in the print palette.
    pub fn drawing(&self, chart: ChartKind, title: String, height: f64) -> Result<Drawing, Fault> {
        let drawn = draw(self.app, DrawReq { chart, width: DRAWING, height, palette: PaletteName::Print })?;
        Ok(Drawing { svg: drawn.svg, title, summary: drawn.scene.summary })
    }
}

/// A column of words.
pub(super) fn words(label: String, width: u32) -> Column {
    Column { label, width, figures: false }
}

/// A column of figures.
pub(super) fn figures(label: String, width: u32) -> Column {
    Column { label, width, figures: true }
}

/// A share with one decimal.
fn share(value: Option<f64>) -> Cell {
    value.map_or(Cell::Empty, |v| Cell::Share(v, 1))
}
