//! The files that are measured with, made once beside the program and used again.

use crate::machine::{Outcome, task};
use keheng_base::{Day, Fen, SystemClock};
use keheng_core::{
    App, AppConfig,
    sample::{Courier, Recipe, row},
};
use keheng_files::{Cell, CsvOut, CsvStyle, Encoding, Reading, Row, Source, XlsxOut};
use serde_json::json;
use std::{
    cell::OnceCell,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

/// Headings of the file, as an outlet's software writes them.
const HEADINGS: [&str; 13] = [
    "运单号",
    "客户编号",
    "寄件日期",
    "重量kg",
    "运费",
    "成本",
    "状态",
    "承诺送达",
    "实际送达",
    "异常",
    "目的市",
    "收件人",
    "收件地址",
];
/// Rows of the great file.
const ROWS: u32 = 1_000_000;
/// Rows of an everyday import.
pub const MORE: u32 = 30_000;
/// Rows of the workbook.
pub const SHEET: u64 = 100_000;

/// How many rows are many: fewer for a quick look.
pub fn rows() -> u32 {
    std::env::var("KEHENG_BENCH_ROWS").ok().and_then(|n| n.parse().ok()).unwrap_or(ROWS)
}

/// Where files are kept.
pub struct Ground {
    folder: PathBuf,
    base: OnceCell<PathBuf>,
}

impl Ground {
    /// Beside the program: in the target folder, which nobody keeps.
    pub fn new() -> Outcome<Ground> {
        let program = std::env::current_exe()?;
        let folder = program.parent().and_then(Path::parent).unwrap_or(Path::new(".")).join("bench");
        fs::create_dir_all(&folder)?;
        Ok(Ground { folder, base: OnceCell::new() })
    }

    /// A place in the folder; what is there is removed.
    pub fn free(&self, name: &str) -> Outcome<PathBuf> {
        let path = self.folder.join(name);
        for ending in ["", "-wal", "-shm", "-journal", ".lock"] {
            let part = self.folder.join(format!("{name}{ending}"));
            if part.exists() {
                fs::remove_file(part)?;
            }
        }
        Ok(path)
    }

    fn once(&self, name: &str, make: impl FnOnce(&Path) -> Outcome<()>) -> Outcome<PathBuf> {
        let path = self.folder.join(name);
        if !path.exists() {
            make(&path)?;
        }
        Ok(path)
    }

    /// The great file.
    pub fn great(&self) -> Outcome<PathBuf> {
        if let Ok(own) = std::env::var("KEHENG_BENCH_CSV") {
            return Ok(PathBuf::from(own));
        }
        let rows = rows();
        let recipe = Recipe { seed: 7, customers: 10_000, shipments: rows, months: 36, end: Day(20_757) };
        let folder = self.folder.join(format!("d{rows}"));
        fs::create_dir_all(&folder)?;
        self.once(&format!("d{rows}/waybills.csv"), |path| {
            let truth = write(path, recipe, 780_000_000_007)?;
            fs::write(path.with_file_name("truth.json"), truth.to_string())?;
            Ok(())
        })
    }

    /// The same content in GB18030.
    pub fn great_gb(&self) -> Outcome<PathBuf> {
        let great = self.great()?;
        let name = format!("gb-{}.csv", great.metadata()?.len());
        self.once(&name, |path| {
            let style = CsvStyle { encoding: Encoding::Gb18030, ..CsvStyle::default() };
            let mut out = CsvOut::create(path, style)?;
            copy(&great, u64::MAX, |cells| Ok(out.row(cells)?))?;
            Ok(out.finish()?)
        })
    }

    /// Its first rows as a workbook.
    pub fn workbook(&self) -> Outcome<PathBuf> {
        let great = self.great()?;
        let name = format!("sheet-{}.xlsx", great.metadata()?.len());
        self.once(&name, |path| {
            let mut out = XlsxOut::create(path, "Sheet1")?;
            copy(&great, SHEET + 1, |cells| Ok(out.row(cells)?))?;
            Ok(out.finish()?)
        })
    }

    /// Rows of the month after, with other numbers and mostly the same customers.
    pub fn later(&self) -> Outcome<PathBuf> {
        let recipe = Recipe { seed: 8, customers: 10_000, shipments: MORE, months: 1, end: Day(20_787) };
        self.once("later.csv", |path| write(path, recipe, 880_000_000_007).map(drop))
    }

    /// A file with the great one imported; made once in a run.
    pub fn base(&self) -> Outcome<&Path> {
        if self.base.get().is_none() {
            let path = self.free("base.keheng")?;
            task("import", &[text(&path)?, text(&self.great()?)?])?;
            let _ = self.base.set(path);
        }
        Ok(self.base.get().ok_or("no base")?)
    }

    /// A copy of [`Ground::base`] to write in.
    pub fn copy_of_base(&self, name: &str) -> Outcome<PathBuf> {
        let base = self.base()?;
        let path = self.free(name)?;
        fs::copy(base, &path)?;
        Ok(path)
    }
}

/// A path as an argument.
pub fn text(path: &Path) -> Outcome<&str> {
    path.to_str().ok_or_else(|| "a path that is no text".into())
}

/// A program with that file open.
pub fn open(file: &Path) -> Outcome<App> {
    let folder = file.with_extension("program");
    let config = AppConfig { folder, clock: Arc::new(SystemClock), actor: "bench".to_owned(), resume: false };
    let app = App::open(config)?;
    app.open_file(file, true)?;
    Ok(app)
}

/// Writes shipments of a recipe; gives their totals.
fn write(path: &Path, recipe: Recipe, first_number: u64) -> Outcome<serde_json::Value> {
    let mut courier = Courier::new(recipe)?;
    let customers = courier.customers().to_vec();
    let mut out = CsvOut::create(path, CsvStyle::default())?;
    out.row(&HEADINGS.map(Cell::Text))?;
    for (at, s) in courier.by_ref().enumerate() {
        let full = row(&customers[s.customer as usize], &s);
        let day = |time: &str| time.get(..10).unwrap_or_default().to_owned();
        let cells = [
            format!("KH{}", first_number + at as u64 * 7),
            format!("C{:07}", s.customer + 1),
            day(&full[9]),
            full[13].clone(),
            full[15].clone(),
            full[16].clone(),
            full[18].clone(),
            day(&full[10]),
            day(&full[11]),
            full[19].clone(),
            full[7].clone(),
            full[5].clone(),
            full[8].clone(),
        ];
        out.row(&cells.each_ref().map(|c| Cell::Text(c)))?;
    }
    out.finish()?;
    let truth = courier.truth();
    let active = truth.customers.iter().filter(|c| c.shipments > 0).count();
    let Fen(revenue) = truth.total.revenue;
    Ok(json!({ "waybills": truth.total.shipments, "revenue_fen": revenue, "active_customers": active }))
}

/// Hands on the first rows of a file.
fn copy(from: &Path, limit: u64, mut to: impl FnMut(&[Cell]) -> Outcome<()>) -> Outcome<()> {
    let mut source = Source::open(from)?;
    let mut rows = source.rows(0, Reading::default())?;
    let (mut row, mut done) = (Row::new(), 0);
    while done < limit && rows.next(&mut row)? {
        let cells: Vec<Cell> = row.cells().map(Cell::Text).collect();
        to(&cells)?;
        done += 1;
    }
    Ok(())
}
