//! The commands and their arguments. What each means stands in the words `cli-about-...` and `cli-arg-...`. It is
//! longer than others because every command stands in it.

use clap::{Args as Group, Parser, Subcommand, builder::PossibleValuesParser};
use keheng_base::{Day, Month};
use keheng_calc::{costing::engine::METHODS, model::models, service::kpi::KPIS};
use keheng_core::{service::series::SERIES, settings::ALERTS};
use keheng_form::templates::TEMPLATES;
use serde_json::Value;
use std::path::PathBuf;

#[derive(Parser)]
#[command(name = "keheng-cli", version)]
pub struct Args {
    #[arg(long, global = true, value_name = "FILE.keheng")]
    pub data: Option<PathBuf>,
    #[arg(long, global = true)]
    pub json: bool,
    // Read in `language` before everything else; here, so that a wrong one is refused and the help lists it.
    #[arg(long, global = true, value_name = "LANG", value_parser = ["zh-CN", "en"])]
    pub lang: Option<String>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    New(New),
    #[command(subcommand)]
    Import(Import),
    Undo,
    Redo,
    History(Limit),
    #[command(subcommand)]
    Customers(Customers),
    #[command(subcommand)]
    Value(ValueCommand),
    #[command(subcommand)]
    Service(Service),
    #[command(subcommand)]
    Cost(Cost),
    #[command(subcommand)]
    Tradeoff(Tradeoff),
    #[command(subcommand)]
    Survey(SurveyCommand),
    #[command(subcommand)]
    Methods(MethodsCommand),
    Chart(Chart),
    Export(Export),
    #[command(subcommand)]
    Report(Report),
    Digest,
    Check,
    Backup(Backup),
    Restore(Restore),
    #[command(subcommand)]
    Exchange(ExchangeCommand),
    #[command(subcommand)]
    Privacy(PrivacyCommand),
    #[command(subcommand)]
    Lock(LockCommand),
    Audit(Audited),
    Models,
    Solve(Solve),
    Call(Call),
}

#[derive(Group)]
pub struct New {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "FIRM", value_parser = ["courier"])]
    pub sample: Option<String>,
    #[arg(long, value_name = "N", requires = "sample")]
    pub seed: Option<u64>,
    #[arg(long, value_name = "N", requires = "sample")]
    pub customers: Option<u32>,
    #[arg(long, value_name = "N", requires = "sample")]
    pub shipments: Option<u32>,
    #[arg(long, value_name = "N", requires = "sample")]
    pub months: Option<u32>,
}

#[derive(Subcommand)]
pub enum Import {
    Shipments(ImportTable),
    Costs(ImportTable),
    Cases(ImportTable),
    Measures(ImportTable),
    Standards(ImportTable),
    Responses(ImportResponses),
    Undo(ImportUndo),
}

/// How a file is read, whatever is in it.
#[derive(Group)]
pub struct Reading {
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long, value_name = "NAME")]
    pub profile: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub encoding: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    #[arg(long, value_name = "ORDER", value_parser = ["day-first", "month-first"])]
    pub dates: Option<String>,
}

#[derive(Group)]
pub struct ImportTable {
    #[arg(value_name = "SRC", required = true)]
    pub sources: Vec<PathBuf>,
    #[command(flatten)]
    pub reading: Reading,
    #[arg(long, value_name = "ROW")]
    pub header_row: Option<u32>,
    #[arg(long, value_name = "FIELD=COLUMN", value_parser = pair)]
    pub map: Vec<(String, String)>,
}

#[derive(Group)]
pub struct ImportResponses {
    #[arg(value_name = "SRC", required = true)]
    pub answers: Vec<PathBuf>,
    #[arg(long, value_name = "ID")]
    pub into_survey: Option<String>,
    #[command(flatten)]
    pub reading: Reading,
    #[arg(long, value_name = "TARGET=COLUMN", value_parser = pair)]
    pub map: Vec<(String, String)>,
}

#[derive(Group)]
pub struct ImportUndo {
    #[arg(value_name = "ID")]
    pub import: String,
}

#[derive(Subcommand)]
pub enum PrivacyCommand {
    Held(Person),
    Export(ExportPerson),
    Erase(ErasePerson),
    List,
    ClassCopy(ClassCopy),
}

#[derive(Group)]
pub struct Person {
    #[arg(value_name = "CUSTOMER", required_unless_present = "phone", conflicts_with = "phone")]
    pub customer: Option<String>,
    #[arg(long, value_name = "PHONE")]
    pub phone: Option<String>,
}

#[derive(Group)]
pub struct ExportPerson {
    #[command(flatten)]
    pub person: Person,
    #[arg(short, long, value_name = "FILE", id = "copy_output")]
    pub output: Option<PathBuf>,
}

#[derive(Group)]
pub struct ErasePerson {
    #[command(flatten)]
    pub person: Person,
    #[arg(long)]
    pub backups: bool,
}

#[derive(Group)]
pub struct ClassCopy {
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
}

#[derive(Subcommand)]
pub enum LockCommand {
    Set(LockSet),
    Off,
    Status,
}

#[derive(Group)]
pub struct LockSet {
    #[arg(long, value_name = "VARIABLE")]
    pub word_env: Option<String>,
    #[arg(long, value_name = "VARIABLE")]
    pub present_env: Option<String>,
    #[arg(long, value_name = "N")]
    pub minutes: Option<u32>,
}

#[derive(Group)]
pub struct Audited {
    #[arg(long, value_name = "ACT")]
    pub act: Option<String>,
    #[arg(long, value_name = "N", default_value_t = 100)]
    pub limit: u32,
}

#[derive(Subcommand)]
pub enum ExchangeCommand {
    Export(Exports),
    Preview(Arrives),
    Import(Arrives),
    Conflicts(Conflicts),
    Settle(Settle),
    Machines,
}

#[derive(Group)]
pub struct Exports {
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    #[arg(long = "for", id = "peer", value_name = "PEER")]
    pub peer: Option<String>,
    #[arg(long, value_name = "VAR")]
    pub passphrase_env: Option<String>,
}

#[derive(Group)]
pub struct Arrives {
    #[arg(value_name = "FILE", id = "exchange_file")]
    pub file: PathBuf,
    #[arg(long, value_name = "VAR")]
    pub passphrase_env: Option<String>,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Group)]
pub struct Conflicts {
    #[arg(long)]
    pub settled: bool,
}

#[derive(Group)]
pub struct Settle {
    #[arg(value_name = "ID", required = true)]
    pub conflict: Vec<String>,
    #[arg(long, value_name = "CHOICE", value_parser = ["keep", "other", "edit"])]
    pub choice: String,
    #[arg(long = "value", id = "third", value_name = "COLUMN=VALUE", value_parser = pair, required_if_eq("choice", "edit"))]
    pub third: Vec<(String, String)>,
}

#[derive(Group)]
pub struct Limit {
    #[arg(long, value_name = "N")]
    pub limit: Option<u32>,
}

#[derive(Subcommand)]
pub enum Customers {
    List(CustomerList),
    Show(CustomerShow),
}

#[derive(Group)]
pub struct CustomerList {
    #[arg(long, value_name = "Q")]
    pub query: Option<String>,
    #[arg(long, value_name = "CLASS")]
    pub class: Vec<String>,
    #[command(flatten)]
    pub limit: Limit,
}

#[derive(Group)]
pub struct CustomerShow {
    #[arg(value_name = "ID")]
    pub customer: String,
    #[arg(long)]
    pub reveal: bool,
}

#[derive(Subcommand)]
pub enum ValueCommand {
    Abc(Abc),
    Clv(Clv),
    Alerts(Alerts),
    Backtest,
    Levels,
}

#[derive(Group)]
pub struct Clv {
    #[arg(long, value_name = "CSV")]
    pub summary: Option<PathBuf>,
    #[arg(long, value_name = "N")]
    pub horizon_weeks: Option<u32>,
    #[arg(long, value_name = "ORDER", value_parser = ["value", "potential", "year", "losing"])]
    pub order: Option<String>,
    #[arg(long, value_name = "N")]
    pub limit: Option<u32>,
}

#[derive(Group)]
pub struct Alerts {
    #[arg(long = "rule", value_name = "RULE", value_parser = PossibleValuesParser::new(ALERTS))]
    pub alert_rule: Option<String>,
    #[arg(long = "all")]
    pub put_off: bool,
    #[arg(long, value_name = "N")]
    pub limit: Option<u32>,
}

#[derive(Group, Default)]
pub struct Abc {
    #[arg(long, value_name = "MEASURE", value_parser = ["revenue", "margin", "pieces"])]
    pub measure: Option<String>,
    #[arg(long, value_name = "RULE", value_parser = ["cumulative", "headcount"])]
    pub rule: Option<String>,
    #[arg(long, value_name = "SHARES", value_delimiter = ',')]
    pub cuts: Option<Vec<f64>>,
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub from: Option<Day>,
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub to: Option<Day>,
}

#[derive(Subcommand)]
pub enum Service {
    Kpis(Kpis),
    Figures(Kpis),
    Trend(Trend),
    Chart(Control),
}

#[derive(Group)]
pub struct Kpis {
    #[arg(long, value_name = "MONTH", value_parser = month)]
    pub month: Option<Month>,
}

#[derive(Group)]
pub struct Trend {
    #[arg(value_name = "KPI", value_parser = kpis())]
    pub kpi: String,
}

#[derive(Subcommand)]
pub enum Cost {
    Run(CostRun),
    Customers(CostCustomers),
    Shipment(CostShipment),
}

#[derive(Group)]
pub struct CostPeriod {
    #[arg(long, value_name = "MONTH", value_parser = month)]
    pub month: Option<Month>,
    #[arg(long = "from-month", id = "from_month", value_name = "MONTH", value_parser = month)]
    pub from: Option<Month>,
    #[arg(long = "to-month", id = "to_month", value_name = "MONTH", value_parser = month)]
    pub to: Option<Month>,
    #[arg(long, value_name = "MODE", value_parser = ["exact", "fen"])]
    pub rounding: Option<String>,
}

#[derive(Group)]
pub struct CostRun {
    #[command(flatten)]
    pub period: CostPeriod,
    #[arg(long, value_name = "ID", value_parser = methods())]
    pub method: Option<String>,
}

#[derive(Group)]
pub struct CostCustomers {
    #[command(flatten)]
    pub period: CostPeriod,
    #[arg(long, value_name = "ID", value_parser = methods())]
    pub method: Option<String>,
    #[command(flatten)]
    pub limit: Limit,
}

#[derive(Group)]
pub struct CostShipment {
    #[arg(value_name = "NUMBER")]
    pub waybill: String,
    #[command(flatten)]
    pub period: CostPeriod,
}

#[derive(Subcommand)]
pub enum Tradeoff {
    Fit(TradeoffFit),
    Optimum(TradeoffOptimum),
}

#[derive(Group)]
pub struct TradeoffFit {
    #[arg(value_name = "CSV")]
    pub months_table: Option<PathBuf>,
    #[command(flatten)]
    pub how: TradeoffOptimum,
}

#[derive(Group)]
pub struct TradeoffOptimum {
    #[arg(long = "class", value_name = "CLASS", value_parser = ["A", "B", "C"])]
    pub class_of_customers: Option<String>,
    #[arg(long = "seed", value_name = "N")]
    pub resample_seed: Option<u64>,
}

#[derive(Group)]
pub struct Control {
    #[arg(value_name = "KPI", value_parser = charted())]
    pub kpi: String,
    #[arg(long, value_name = "POINT", value_parser = ["month", "week", "day", "event"], default_value = "month")]
    pub by: String,
    #[arg(long)]
    pub drift: bool,
}

#[derive(Group)]
pub struct Chart {
    #[arg(value_name = "KIND", value_parser = CHARTS)]
    pub kind: String,
    #[arg(short, long, value_name = "FILE", value_parser = |p: &str| ending(p, &["svg", "png"]))]
    pub output: PathBuf,
    #[arg(long, value_name = "PALETTE", value_parser = ["light", "dark", "projector", "print"], default_value = "light")]
    pub palette: String,
    #[arg(long, value_name = "KPI", value_parser = charted(),
        required_if_eq_any([("kind", "trend"), ("kind", "control"), ("kind", "causes")]))]
    pub kpi: Option<String>,
    #[arg(long, value_name = "ID", required_if_eq("kind", "tornado"))]
    pub customer: Option<String>,
    #[arg(long, value_name = "MONTH", value_parser = month,
        required_if_eq_any([("kind", "variances"), ("kind", "causes")]))]
    pub month: Option<Month>,
    #[arg(long, value_name = "PIXELS", default_value_t = 960)]
    pub width: u32,
    #[arg(long, value_name = "PIXELS", default_value_t = 540)]
    pub height: u32,
    #[command(flatten)]
    pub abc: Abc,
}

#[derive(Group)]
pub struct Export {
    #[arg(value_name = "TABLE", value_parser = ["customers", "shipments", "cases"])]
    pub table: String,
    #[arg(short, long, value_name = "FILE", value_parser = |p: &str| ending(p, &["csv", "xlsx"]))]
    pub output: PathBuf,
    #[arg(long)]
    pub reveal: bool,
}

#[derive(Subcommand)]
pub enum MethodsCommand {
    List,
    Show(StudyOne),
}

#[derive(Group)]
pub struct StudyOne {
    #[arg(value_name = "ID")]
    pub study: String,
}

#[derive(Subcommand)]
pub enum SurveyCommand {
    List,
    New(SurveyNew),
    Publish(SurveyOne),
    Lint(SurveyOne),
    Dummies(SurveyDummies),
    Page(SurveyPage),
    Paper(SurveyPaper),
    Import(SurveyImport),
    Export(SurveyExport),
    Take(SurveyTake),
    Analyse(SurveyAnalyse),
    Analyses(SurveyOne),
    Quotas(SurveyOne),
    Coding(SurveyCoding),
    Enter(SurveyEnter),
    Papers(SurveyOne),
    Invite(SurveyInvite),
    Invitations(SurveyOne),
    Send(SurveySend),
    Remind(SurveyOne),
    Calendar,
}

#[derive(Group)]
pub struct SurveyInvite {
    #[arg(value_name = "ID")]
    pub survey: String,
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    #[arg(long, value_name = "SHARE")]
    pub fallen_by: Option<f64>,
    #[arg(long, value_name = "CLASS")]
    pub class: Vec<String>,
    #[arg(long, value_name = "STATE", value_parser = ["new", "active", "dormant", "lapsed", "prospect"])]
    pub state: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub area: Option<String>,
    #[arg(long, value_name = "N")]
    pub size: Option<u32>,
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub draw_seed: u32,
    #[arg(long)]
    pub anonymous: bool,
    #[arg(long)]
    pub look_only: bool,
}

#[derive(Group)]
pub struct SurveySend {
    #[arg(value_name = "ID")]
    pub survey: String,
    #[arg(short, long, value_name = "FILE", value_parser = |p: &str| ending(p, &["zip", "csv", "xlsx"]))]
    pub output: PathBuf,
    #[arg(long, value_name = "WHICH", value_parser = ["newest", "waiting", "all"], default_value = "newest")]
    pub which: String,
    #[arg(long, value_name = "LANG", value_parser = ["zh-CN", "en"])]
    pub begin_lang: Option<String>,
}

#[derive(Group)]
pub struct SurveyNew {
    #[arg(long, value_name = "TEMPLATE", value_parser = PossibleValuesParser::new(TEMPLATES.iter().map(|t| t.id)))]
    pub template: Option<String>,
    #[arg(long, value_name = "TITLE")]
    pub survey_title: Option<String>,
}

#[derive(Group)]
pub struct SurveyOne {
    #[arg(value_name = "ID")]
    pub survey: String,
}

#[derive(Group)]
pub struct SurveyAnalyse {
    #[arg(value_name = "ID")]
    pub survey: String,
    #[arg(long, value_name = "NAME")]
    pub analysis: Option<String>,
    #[arg(long, value_name = "ROLE=VARIABLE", value_parser = pair, requires = "analysis")]
    pub of: Vec<(String, String)>,
    #[arg(long, value_name = "VARIABLE=GROUP", value_parser = pair, requires = "analysis")]
    pub only: Vec<(String, String)>,
    #[arg(long, value_name = "ID", requires = "analysis")]
    pub other: Option<String>,
}

#[derive(Group)]
pub struct SurveyCoding {
    #[arg(value_name = "ID")]
    pub survey: String,
    #[arg(long, value_name = "VARIABLE")]
    pub variable: Option<String>,
    #[arg(long)]
    pub open: bool,
    #[arg(long, value_name = "ID", requires = "topic")]
    pub answer: Option<String>,
    #[arg(long, value_name = "ID", requires = "answer")]
    pub topic: Option<String>,
    #[arg(long, requires = "answer")]
    pub out: bool,
}

#[derive(Group)]
pub struct SurveyDummies {
    #[arg(value_name = "ID")]
    pub survey: String,
    #[arg(long, value_name = "N")]
    pub count: Option<u32>,
    #[arg(long, value_name = "N")]
    pub seed: Option<u32>,
}

#[derive(Group)]
pub struct SurveyPage {
    #[arg(value_name = "ID")]
    pub survey: String,
    #[arg(short, long, value_name = "FILE", value_parser = |p: &str| ending(p, &["html"]))]
    pub output: PathBuf,
    #[arg(long, value_name = "LANG", value_parser = ["zh-CN", "en"])]
    pub begin_lang: Option<String>,
}

#[derive(Group)]
pub struct SurveyPaper {
    #[arg(value_name = "ID")]
    pub survey: String,
    #[arg(short, long, value_name = "FILE", value_parser = |p: &str| ending(p, &["pdf"]))]
    pub output: PathBuf,
    #[arg(long, value_name = "LANG", value_parser = ["zh-CN", "en"])]
    pub begin_lang: Option<String>,
    #[arg(long, value_name = "LAYOUT", value_parser = ["human", "machine"])]
    pub layout: Option<String>,
    #[arg(long, value_name = "N")]
    pub copies: Option<u32>,
    #[arg(long, value_name = "N")]
    pub first_number: Option<u32>,
}

#[derive(Group)]
pub struct SurveyImport {
    #[arg(value_name = "FILE")]
    pub questionnaire: PathBuf,
    #[arg(long, value_name = "FORMAT", value_parser = ["xlsform", "surveyjs", "limesurvey-tsv", "lss", "qsf"])]
    pub format: Option<String>,
    #[arg(long, value_name = "ID")]
    pub into_survey: Option<String>,
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Group)]
pub struct SurveyExport {
    #[arg(value_name = "ID")]
    pub survey: String,
    #[arg(long = "format", value_name = "FORMAT", value_parser = ["xlsform", "surveyjs", "limesurvey-tsv", "csv", "xlsx", "sav"])]
    pub written_format: String,
    #[arg(short, long, value_name = "FILE", value_parser = |p: &str| ending(p, &["xlsx", "json", "tsv", "txt", "csv", "sav"]))]
    pub output: PathBuf,
}

#[derive(Group)]
pub struct SurveyTake {
    #[arg(value_name = "FILE", required = true)]
    pub codes: Vec<PathBuf>,
    #[arg(long)]
    pub look_only: bool,
}

#[derive(Group)]
pub struct SurveyEnter {
    #[arg(value_name = "ID")]
    pub survey: String,
    #[arg(value_name = "FILE")]
    pub keyed_papers: PathBuf,
    #[arg(long, value_name = "N")]
    pub printed_version: Option<u32>,
    #[arg(long)]
    pub replace: bool,
}

#[derive(Subcommand)]
pub enum Report {
    Monthly(Monthly),
    Statement(Statement),
    Case(CasePack),
}

#[derive(Group)]
pub struct Statement {
    #[arg(value_name = "CUSTOMER")]
    pub customer: String,
    #[arg(long, value_name = "MONTH", value_parser = month)]
    pub month: Month,
    #[arg(short, long, value_name = "FILE", value_parser = |p: &str| ending(p, &["pdf", "xlsx"]))]
    pub output: PathBuf,
}

#[derive(Group)]
pub struct CasePack {
    #[arg(value_name = "CASE")]
    pub case: String,
    #[arg(long, value_name = "FEN")]
    pub goods_fen: Option<i64>,
    #[arg(long, value_name = "SHARE")]
    pub lost_share: Option<f64>,
    #[arg(short, long, value_name = "FILE", value_parser = |p: &str| ending(p, &["pdf"]))]
    pub output: PathBuf,
}

#[derive(Group)]
pub struct Monthly {
    #[arg(long, value_name = "MONTH", value_parser = month)]
    pub month: Month,
    #[arg(short, long, value_name = "FILE", value_parser = |p: &str| ending(p, &["pdf", "xlsx"]))]
    pub output: PathBuf,
}

#[derive(Group)]
pub struct Backup {
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Group)]
pub struct Restore {
    #[arg(value_name = "FILE", id = "backup_file")]
    pub file: PathBuf,
}

#[derive(Group)]
pub struct Solve {
    #[arg(value_name = "MODEL", value_parser = PossibleValuesParser::new(models().map(|m| m.id())))]
    pub model: String,
    #[arg(long, value_name = "FILE|-")]
    pub input: Option<PathBuf>,
}

#[derive(Group)]
pub struct Call {
    #[arg(value_name = "METHOD")]
    pub method: String,
    #[arg(value_name = "JSON", value_parser = |t: &str| serde_json::from_str::<Value>(t), default_value = "{}")]
    pub body: Value,
    #[arg(long, value_name = "FILE")]
    pub reads: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub writes: Vec<PathBuf>,
}

fn methods() -> PossibleValuesParser {
    PossibleValuesParser::new(METHODS.iter().map(|m| m.id()))
}

/// The charts that need nothing but the file and, some, a KPI or a month; `call charts.save` writes the others.
const CHARTS: [&str; 15] = [
    "pareto",
    "lorenz",
    "u_curve",
    "tangents",
    "marginal",
    "kpis",
    "trend",
    "control",
    "causes",
    "whale",
    "tornado",
    "sankey",
    "lying",
    "matrix",
    "variances",
];

fn kpis() -> PossibleValuesParser {
    PossibleValuesParser::new(KPIS.iter().map(|k| k.id))
}

/// What has a control chart.
fn charted() -> PossibleValuesParser {
    PossibleValuesParser::new(KPIS.iter().map(|k| k.id).chain(SERIES.iter().map(|s| s.id)))
}

// What clap adds after "invalid value": the form that is expected, which is the same in every language.

fn day(text: &str) -> Result<Day, &'static str> {
    Day::parse(text).ok_or("YYYY-MM-DD")
}

fn month(text: &str) -> Result<Month, &'static str> {
    Month::parse(text).ok_or("YYYY-MM")
}

fn pair(text: &str) -> Result<(String, String), &'static str> {
    text.split_once('=').map(|(field, column)| (field.to_owned(), column.to_owned())).ok_or("FIELD=COLUMN")
}

fn ending(path: &str, endings: &[&str]) -> Result<PathBuf, String> {
    let path = PathBuf::from(path);
    let known = path.extension().is_some_and(|e| endings.iter().any(|k| e.eq_ignore_ascii_case(k)));
    if known { Ok(path) } else { Err(endings.iter().map(|e| format!(".{e}")).collect::<Vec<_>>().join(" ")) }
}
