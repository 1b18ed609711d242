//! One file a group of commands.

mod audit;
mod call;
mod chart;
mod cost;
mod customers;
mod exchange;
mod export;
mod file;
mod history;
mod import;
mod lock;
mod methods;
mod models;
mod privacy;
mod report;
mod responses;
mod service;
mod survey;
mod survey_analysis;
mod survey_files;
mod survey_invitations;
mod survey_papers;
mod tradeoff;
mod value;
mod worth;

use crate::{args, args::Command, out::Outcome, session::Session};

/// Runs a command.
pub fn run(session: &mut Session, command: Command) -> Outcome {
    match command {
        Command::New(a) => file::new(session, a),
        Command::Import(args::Import::Shipments(a)) => import::table(session, "shipments", a),
        Command::Import(args::Import::Costs(a)) => import::table(session, "costs", a),
        Command::Import(args::Import::Cases(a)) => import::table(session, "cases", a),
        Command::Import(args::Import::Measures(a)) => import::table(session, "measures", a),
        Command::Import(args::Import::Standards(a)) => import::table(session, "standards", a),
        Command::Import(args::Import::Responses(a)) => responses::import(session, a),
        Command::Import(args::Import::Undo(a)) => import::undo(session, a),
        Command::Undo => history::undo(session),
        Command::Redo => history::redo(session),
        Command::History(a) => history::history(session, a),
        Command::Customers(args::Customers::List(a)) => customers::list(session, a),
        Command::Customers(args::Customers::Show(a)) => customers::show(session, a),
        Command::Value(args::ValueCommand::Abc(a)) => value::abc(session, a),
        Command::Value(args::ValueCommand::Clv(a)) => worth::clv(session, a),
        Command::Value(args::ValueCommand::Alerts(a)) => worth::alerts(session, a),
        Command::Value(args::ValueCommand::Backtest) => worth::backtest(session),
        Command::Value(args::ValueCommand::Levels) => worth::levels(session),
        Command::Service(args::Service::Kpis(a)) => service::kpis(session, a),
        Command::Service(args::Service::Figures(a)) => service::figures(session, a),
        Command::Service(args::Service::Trend(a)) => service::trend(session, a),
        Command::Cost(args::Cost::Run(a)) => cost::run(session, a),
        Command::Cost(args::Cost::Customers(a)) => cost::customers(session, a),
        Command::Cost(args::Cost::Shipment(a)) => cost::shipment(session, a),
        Command::Tradeoff(args::Tradeoff::Fit(a)) => tradeoff::fit(session, a),
        Command::Tradeoff(args::Tradeoff::Optimum(a)) => tradeoff::optimum(session, a),
        Command::Service(args::Service::Chart(a)) => service::chart(session, a),
        Command::Survey(args::SurveyCommand::List) => survey::list(session),
        Command::Survey(args::SurveyCommand::New(a)) => survey::new(session, a),
        Command::Survey(args::SurveyCommand::Publish(a)) => survey::publish(session, a),
        Command::Survey(args::SurveyCommand::Lint(a)) => survey::lint(session, a),
        Command::Survey(args::SurveyCommand::Dummies(a)) => survey::dummies(session, a),
        Command::Survey(args::SurveyCommand::Page(a)) => survey::page(session, a),
        Command::Survey(args::SurveyCommand::Paper(a)) => survey::paper(session, a),
        Command::Survey(args::SurveyCommand::Import(a)) => survey_files::import(session, a),
        Command::Survey(args::SurveyCommand::Export(a)) => survey_files::export(session, a),
        Command::Survey(args::SurveyCommand::Take(a)) => survey::take(session, a),
        Command::Survey(args::SurveyCommand::Analyse(a)) => survey_analysis::analyse(session, a),
        Command::Survey(args::SurveyCommand::Analyses(a)) => survey_analysis::list(session, a),
        Command::Survey(args::SurveyCommand::Quotas(a)) => survey_analysis::quotas(session, a),
        Command::Survey(args::SurveyCommand::Coding(a)) => survey_analysis::coding(session, a),
        Command::Survey(args::SurveyCommand::Enter(a)) => survey_papers::enter(session, a),
        Command::Survey(args::SurveyCommand::Papers(a)) => survey_papers::papers(session, a),
        Command::Survey(args::SurveyCommand::Invite(a)) => survey_invitations::invite(session, a),
        Command::Survey(args::SurveyCommand::Invitations(a)) => survey_invitations::invitations(session, a),
        Command::Survey(args::SurveyCommand::Send(a)) => survey_invitations::send(session, a),
        Command::Survey(args::SurveyCommand::Remind(a)) => survey_invitations::remind(session, a),
        Command::Survey(args::SurveyCommand::Calendar) => survey_invitations::calendar(session),
        Command::Methods(args::MethodsCommand::List) => methods::list(session),
        Command::Methods(args::MethodsCommand::Show(a)) => methods::show(session, a),
        Command::Chart(a) => chart::chart(session, a),
        Command::Export(a) => export::export(session, a),
        Command::Report(args::Report::Monthly(a)) => report::monthly(session, a),
        Command::Report(args::Report::Statement(a)) => report::statement(session, a),
        Command::Report(args::Report::Case(a)) => report::case(session, a),
        Command::Digest => file::digest(session),
        Command::Check => file::check(session),
        Command::Backup(a) => file::backup(session, a),
        Command::Restore(a) => file::restore(session, a),
        Command::Exchange(args::ExchangeCommand::Export(a)) => exchange::export(session, a),
        Command::Exchange(args::ExchangeCommand::Preview(a)) => exchange::preview(session, a),
        Command::Exchange(args::ExchangeCommand::Import(a)) => exchange::import(session, a),
        Command::Exchange(args::ExchangeCommand::Conflicts(a)) => exchange::conflicts(session, a),
        Command::Exchange(args::ExchangeCommand::Settle(a)) => exchange::settle(session, a),
        Command::Exchange(args::ExchangeCommand::Machines) => exchange::machines(session),
        Command::Privacy(args::PrivacyCommand::Held(a)) => privacy::held(session, a),
        Command::Privacy(args::PrivacyCommand::Export(a)) => privacy::export(session, a),
        Command::Privacy(args::PrivacyCommand::Erase(a)) => privacy::erase(session, a),
        Command::Privacy(args::PrivacyCommand::List) => privacy::list(session),
        Command::Privacy(args::PrivacyCommand::ClassCopy(a)) => privacy::class_copy(session, a),
        Command::Lock(args::LockCommand::Set(a)) => lock::set(session, a),
        Command::Lock(args::LockCommand::Off) => lock::off(session),
        Command::Lock(args::LockCommand::Status) => lock::status(session),
        Command::Audit(a) => audit::list(session, a),
        Command::Models => models::models(session.app.words()),
        Command::Solve(a) => models::solve(session.app.words(), a),
        Command::Call(a) => call::call(session, a),
    }
}
