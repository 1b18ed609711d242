// Made by `cargo xtask gen` from locales/: do not edit.

use crate::{Lang, Number, Words};

/// The words of each language, file by file.
pub(crate) const SOURCES: &[(Lang, &str, &str)] = &[
    (Lang::ZhCn, "analysis", include_str!("../locales/zh-CN/analysis.ftl")),
    (Lang::ZhCn, "audit", include_str!("../locales/zh-CN/audit.ftl")),
    (Lang::ZhCn, "books", include_str!("../locales/zh-CN/books.ftl")),
    (Lang::ZhCn, "cases", include_str!("../locales/zh-CN/cases.ftl")),
    (Lang::ZhCn, "charts", include_str!("../locales/zh-CN/charts.ftl")),
    (Lang::ZhCn, "cli", include_str!("../locales/zh-CN/cli.ftl")),
    (Lang::ZhCn, "cost-setup", include_str!("../locales/zh-CN/cost-setup.ftl")),
    (Lang::ZhCn, "costing", include_str!("../locales/zh-CN/costing.ftl")),
    (Lang::ZhCn, "costs", include_str!("../locales/zh-CN/costs.ftl")),
    (Lang::ZhCn, "customers", include_str!("../locales/zh-CN/customers.ftl")),
    (Lang::ZhCn, "delphi", include_str!("../locales/zh-CN/delphi.ftl")),
    (Lang::ZhCn, "desk", include_str!("../locales/zh-CN/desk.ftl")),
    (Lang::ZhCn, "drawing", include_str!("../locales/zh-CN/drawing.ftl")),
    (Lang::ZhCn, "errors", include_str!("../locales/zh-CN/errors.ftl")),
    (Lang::ZhCn, "exchange", include_str!("../locales/zh-CN/exchange.ftl")),
    (Lang::ZhCn, "experiment", include_str!("../locales/zh-CN/experiment.ftl")),
    (Lang::ZhCn, "form", include_str!("../locales/zh-CN/form.ftl")),
    (Lang::ZhCn, "import", include_str!("../locales/zh-CN/import.ftl")),
    (Lang::ZhCn, "interview", include_str!("../locales/zh-CN/interview.ftl")),
    (Lang::ZhCn, "invitations", include_str!("../locales/zh-CN/invitations.ftl")),
    (Lang::ZhCn, "joined", include_str!("../locales/zh-CN/joined.ftl")),
    (Lang::ZhCn, "kit", include_str!("../locales/zh-CN/kit.ftl")),
    (Lang::ZhCn, "lock", include_str!("../locales/zh-CN/lock.ftl")),
    (Lang::ZhCn, "methods", include_str!("../locales/zh-CN/methods.ftl")),
    (Lang::ZhCn, "model-outputs", include_str!("../locales/zh-CN/model-outputs.ftl")),
    (Lang::ZhCn, "models", include_str!("../locales/zh-CN/models.ftl")),
    (Lang::ZhCn, "models-costing", include_str!("../locales/zh-CN/models-costing.ftl")),
    (Lang::ZhCn, "models-customers", include_str!("../locales/zh-CN/models-customers.ftl")),
    (Lang::ZhCn, "models-spc", include_str!("../locales/zh-CN/models-spc.ftl")),
    (Lang::ZhCn, "models-statistics", include_str!("../locales/zh-CN/models-statistics.ftl")),
    (Lang::ZhCn, "models-survey", include_str!("../locales/zh-CN/models-survey.ftl")),
    (Lang::ZhCn, "models-tradeoff", include_str!("../locales/zh-CN/models-tradeoff.ftl")),
    (Lang::ZhCn, "observation", include_str!("../locales/zh-CN/observation.ftl")),
    (Lang::ZhCn, "overview", include_str!("../locales/zh-CN/overview.ftl")),
    (Lang::ZhCn, "papers", include_str!("../locales/zh-CN/papers.ftl")),
    (Lang::ZhCn, "privacy", include_str!("../locales/zh-CN/privacy.ftl")),
    (Lang::ZhCn, "report", include_str!("../locales/zh-CN/report.ftl")),
    (Lang::ZhCn, "service", include_str!("../locales/zh-CN/service.ftl")),
    (Lang::ZhCn, "session", include_str!("../locales/zh-CN/session.ftl")),
    (Lang::ZhCn, "shell", include_str!("../locales/zh-CN/shell.ftl")),
    (Lang::ZhCn, "shipments", include_str!("../locales/zh-CN/shipments.ftl")),
    (Lang::ZhCn, "surveys", include_str!("../locales/zh-CN/surveys.ftl")),
    (Lang::ZhCn, "tables", include_str!("../locales/zh-CN/tables.ftl")),
    (Lang::ZhCn, "tradeoff", include_str!("../locales/zh-CN/tradeoff.ftl")),
    (Lang::ZhCn, "value", include_str!("../locales/zh-CN/value.ftl")),
    (Lang::En, "analysis", include_str!("../locales/en/analysis.ftl")),
    (Lang::En, "audit", include_str!("../locales/en/audit.ftl")),
    (Lang::En, "books", include_str!("../locales/en/books.ftl")),
    (Lang::En, "cases", include_str!("../locales/en/cases.ftl")),
    (Lang::En, "charts", include_str!("../locales/en/charts.ftl")),
    (Lang::En, "cli", include_str!("../locales/en/cli.ftl")),
    (Lang::En, "cost-setup", include_str!("../locales/en/cost-setup.ftl")),
    (Lang::En, "costing", include_str!("../locales/en/costing.ftl")),
    (Lang::En, "costs", include_str!("../locales/en/costs.ftl")),
    (Lang::En, "customers", include_str!("../locales/en/customers.ftl")),
    (Lang::En, "delphi", include_str!("../locales/en/delphi.ftl")),
    (Lang::En, "desk", include_str!("../locales/en/desk.ftl")),
    (Lang::En, "drawing", include_str!("../locales/en/drawing.ftl")),
    (Lang::En, "errors", include_str!("../locales/en/errors.ftl")),
    (Lang::En, "exchange", include_str!("../locales/en/exchange.ftl")),
    (Lang::En, "experiment", include_str!("../locales/en/experiment.ftl")),
    (Lang::En, "form", include_str!("../locales/en/form.ftl")),
    (Lang::En, "import", include_str!("../locales/en/import.ftl")),
    (Lang::En, "interview", include_str!("../locales/en/interview.ftl")),
    (Lang::En, "invitations", include_str!("../locales/en/invitations.ftl")),
    (Lang::En, "joined", include_str!("../locales/en/joined.ftl")),
    (Lang::En, "kit", include_str!("../locales/en/kit.ftl")),
    (Lang::En, "lock", include_str!("../locales/en/lock.ftl")),
    (Lang::En, "methods", include_str!("../locales/en/methods.ftl")),
    (Lang::En, "model-outputs", include_str!("../locales/en/model-outputs.ftl")),
    (Lang::En, "models", include_str!("../locales/en/models.ftl")),
    (Lang::En, "models-costing", include_str!("../locales/en/models-costing.ftl")),
    (Lang::En, "models-customers", include_str!("../locales/en/models-customers.ftl")),
    (Lang::En, "models-spc", include_str!("../locales/en/models-spc.ftl")),
    (Lang::En, "models-statistics", include_str!("../locales/en/models-statistics.ftl")),
    (Lang::En, "models-survey", include_str!("../locales/en/models-survey.ftl")),
    (Lang::En, "models-tradeoff", include_str!("../locales/en/models-tradeoff.ftl")),
    (Lang::En, "observation", include_str!("../locales/en/observation.ftl")),
    (Lang::En, "overview", include_str!("../locales/en/overview.ftl")),
    (Lang::En, "papers", include_str!("../locales/en/papers.ftl")),
    (Lang::En, "privacy", include_str!("../locales/en/privacy.ftl")),
    (Lang::En, "report", include_str!("../locales/en/report.ftl")),
    (Lang::En, "service", include_str!("../locales/en/service.ftl")),
    (Lang::En, "session", include_str!("../locales/en/session.ftl")),
    (Lang::En, "shell", include_str!("../locales/en/shell.ftl")),
    (Lang::En, "shipments", include_str!("../locales/en/shipments.ftl")),
    (Lang::En, "surveys", include_str!("../locales/en/surveys.ftl")),
    (Lang::En, "tables", include_str!("../locales/en/tables.ftl")),
    (Lang::En, "tradeoff", include_str!("../locales/en/tradeoff.ftl")),
    (Lang::En, "value", include_str!("../locales/en/value.ftl")),
];

#[allow(clippy::too_many_arguments)]
impl Words {
    /// `actions-add`
    pub fn actions_add(&self) -> String {
        self.say("actions-add", &[])
    }
    /// `actions-cause`
    pub fn actions_cause(&self) -> String {
        self.say("actions-cause", &[])
    }
    /// `actions-done`
    pub fn actions_done(&self) -> String {
        self.say("actions-done", &[])
    }
    /// `actions-due`
    pub fn actions_due(&self) -> String {
        self.say("actions-due", &[])
    }
    /// `actions-edit`
    pub fn actions_edit(&self) -> String {
        self.say("actions-edit", &[])
    }
    /// `actions-effect`
    pub fn actions_effect(&self) -> String {
        self.say("actions-effect", &[])
    }
    /// `actions-effect-better`
    pub fn actions_effect_better(&self) -> String {
        self.say("actions-effect-better", &[])
    }
    /// `actions-effect-none`
    pub fn actions_effect_none(&self) -> String {
        self.say("actions-effect-none", &[])
    }
    /// `actions-effect-open`
    pub fn actions_effect_open(&self) -> String {
        self.say("actions-effect-open", &[])
    }
    /// `actions-effect-text` (after: rate; before: rate; days: days on either side; high: upper end; low: lower end)
    pub fn actions_effect_text(&self, after: &str, before: &str, days: impl Number, high: &str, low: &str) -> String {
        self.say("actions-effect-text", &[("after", after.into()), ("before", before.into()), ("days", days.number().into()), ("high", high.into()), ("low", low.into())])
    }
    /// `actions-effect-worse`
    pub fn actions_effect_worse(&self) -> String {
        self.say("actions-effect-worse", &[])
    }
    /// `actions-empty`
    pub fn actions_empty(&self) -> String {
        self.say("actions-empty", &[])
    }
    /// `actions-finish`
    pub fn actions_finish(&self) -> String {
        self.say("actions-finish", &[])
    }
    /// `actions-from-alarm` (kpi: name; what: points and rules)
    pub fn actions_from_alarm(&self, kpi: &str, what: &str) -> String {
        self.say("actions-from-alarm", &[("kpi", kpi.into()), ("what", what.into())])
    }
    /// `actions-kpi`
    pub fn actions_kpi(&self) -> String {
        self.say("actions-kpi", &[])
    }
    /// `actions-no-kpi`
    pub fn actions_no_kpi(&self) -> String {
        self.say("actions-no-kpi", &[])
    }
    /// `actions-open`
    pub fn actions_open(&self) -> String {
        self.say("actions-open", &[])
    }
    /// `actions-overdue`
    pub fn actions_overdue(&self) -> String {
        self.say("actions-overdue", &[])
    }
    /// `actions-owner`
    pub fn actions_owner(&self) -> String {
        self.say("actions-owner", &[])
    }
    /// `actions-proof`
    pub fn actions_proof(&self) -> String {
        self.say("actions-proof", &[])
    }
    /// `actions-remove`
    pub fn actions_remove(&self) -> String {
        self.say("actions-remove", &[])
    }
    /// `actions-title`
    pub fn actions_title(&self) -> String {
        self.say("actions-title", &[])
    }
    /// `actions-what`
    pub fn actions_what(&self) -> String {
        self.say("actions-what", &[])
    }
    /// `alarm-act`
    pub fn alarm_act(&self) -> String {
        self.say("alarm-act", &[])
    }
    /// `alarm-amount` (amount: in yuan)
    pub fn alarm_amount(&self, amount: &str) -> String {
        self.say("alarm-amount", &[("amount", amount.into())])
    }
    /// `alarm-better`
    pub fn alarm_better(&self) -> String {
        self.say("alarm-better", &[])
    }
    /// `alarm-causes`
    pub fn alarm_causes(&self) -> String {
        self.say("alarm-causes", &[])
    }
    /// `alarm-concentration` (name: customer; percent: share of the firm's freight)
    pub fn alarm_concentration(&self, name: &str, percent: &str) -> String {
        self.say("alarm-concentration", &[("name", name.into()), ("percent", percent.into())])
    }
    /// `alarm-falling` (name: customer; percent: how much it fell, such as 38.2%)
    pub fn alarm_falling(&self, name: &str, percent: &str) -> String {
        self.say("alarm-falling", &[("name", name.into()), ("percent", percent.into())])
    }
    /// `alarm-kind-concentration`
    pub fn alarm_kind_concentration(&self) -> String {
        self.say("alarm-kind-concentration", &[])
    }
    /// `alarm-kind-falling`
    pub fn alarm_kind_falling(&self) -> String {
        self.say("alarm-kind-falling", &[])
    }
    /// `alarm-kind-kpi`
    pub fn alarm_kind_kpi(&self) -> String {
        self.say("alarm-kind-kpi", &[])
    }
    /// `alarm-kind-loss`
    pub fn alarm_kind_loss(&self) -> String {
        self.say("alarm-kind-loss", &[])
    }
    /// `alarm-kind-silent`
    pub fn alarm_kind_silent(&self) -> String {
        self.say("alarm-kind-silent", &[])
    }
    /// `alarm-kpi` (name: the KPI; percent: its rate)
    pub fn alarm_kpi(&self, name: &str, percent: &str) -> String {
        self.say("alarm-kpi", &[("name", name.into()), ("percent", percent.into())])
    }
    /// `alarm-loss` (name: customer; percent: margin, below zero)
    pub fn alarm_loss(&self, name: &str, percent: &str) -> String {
        self.say("alarm-loss", &[("name", name.into()), ("percent", percent.into())])
    }
    /// `alarm-next`
    pub fn alarm_next(&self) -> String {
        self.say("alarm-next", &[])
    }
    /// `alarm-next-better`
    pub fn alarm_next_better(&self) -> String {
        self.say("alarm-next-better", &[])
    }
    /// `alarm-silent` (days: days of silence; name: customer)
    pub fn alarm_silent(&self, days: impl Number, name: &str) -> String {
        self.say("alarm-silent", &[("days", days.number().into()), ("name", name.into())])
    }
    /// `alarm-sure` (n: such as 0.13; points: points between two false alarms)
    pub fn alarm_sure(&self, n: &str, points: impl Number) -> String {
        self.say("alarm-sure", &[("n", n.into()), ("points", points.number().into())])
    }
    /// `alarm-what` (at: point; rules: rules in words)
    pub fn alarm_what(&self, at: &str, rules: &str) -> String {
        self.say("alarm-what", &[("at", at.into()), ("rules", rules.into())])
    }
    /// `alarm-what-span` (at: first point; rules: rules in words; until: last point)
    pub fn alarm_what_span(&self, at: &str, rules: &str, until: &str) -> String {
        self.say("alarm-what-span", &[("at", at.into()), ("rules", rules.into()), ("until", until.into())])
    }
    /// `alarm-worse`
    pub fn alarm_worse(&self) -> String {
        self.say("alarm-worse", &[])
    }
    /// `alarms-none`
    pub fn alarms_none(&self) -> String {
        self.say("alarms-none", &[])
    }
    /// `alarms-title`
    pub fn alarms_title(&self) -> String {
        self.say("alarms-title", &[])
    }
    /// `analysis-add`
    pub fn analysis_add(&self) -> String {
        self.say("analysis-add", &[])
    }
    /// `analysis-ahp`
    pub fn analysis_ahp(&self) -> String {
        self.say("analysis-ahp", &[])
    }
    /// `analysis-ahp-how`
    pub fn analysis_ahp_how(&self) -> String {
        self.say("analysis-ahp-how", &[])
    }
    /// `analysis-between`
    pub fn analysis_between(&self) -> String {
        self.say("analysis-between", &[])
    }
    /// `analysis-choose`
    pub fn analysis_choose(&self) -> String {
        self.say("analysis-choose", &[])
    }
    /// `analysis-chosen` (n: questions)
    pub fn analysis_chosen(&self, n: impl Number) -> String {
        self.say("analysis-chosen", &[("n", n.number().into())])
    }
    /// `analysis-clear-legend`
    pub fn analysis_clear_legend(&self) -> String {
        self.say("analysis-clear-legend", &[])
    }
    /// `analysis-column-ahp-first`
    pub fn analysis_column_ahp_first(&self) -> String {
        self.say("analysis-column-ahp-first", &[])
    }
    /// `analysis-column-all`
    pub fn analysis_column_all(&self) -> String {
        self.say("analysis-column-all", &[])
    }
    /// `analysis-column-alpha`
    pub fn analysis_column_alpha(&self) -> String {
        self.say("analysis-column-alpha", &[])
    }
    /// `analysis-column-alpha-without`
    pub fn analysis_column_alpha_without(&self) -> String {
        self.say("analysis-column-alpha-without", &[])
    }
    /// `analysis-column-answer`
    pub fn analysis_column_answer(&self) -> String {
        self.say("analysis-column-answer", &[])
    }
    /// `analysis-column-b`
    pub fn analysis_column_b(&self) -> String {
        self.say("analysis-column-b", &[])
    }
    /// `analysis-column-beta`
    pub fn analysis_column_beta(&self) -> String {
        self.say("analysis-column-beta", &[])
    }
    /// `analysis-column-better`
    pub fn analysis_column_better(&self) -> String {
        self.say("analysis-column-better", &[])
    }
    /// `analysis-column-better-interval`
    pub fn analysis_column_better_interval(&self) -> String {
        self.say("analysis-column-better-interval", &[])
    }
    /// `analysis-column-bottom2`
    pub fn analysis_column_bottom2(&self) -> String {
        self.say("analysis-column-bottom2", &[])
    }
    /// `analysis-column-by-chance`
    pub fn analysis_column_by_chance(&self) -> String {
        self.say("analysis-column-by-chance", &[])
    }
    /// `analysis-column-component`
    pub fn analysis_column_component(&self) -> String {
        self.say("analysis-column-component", &[])
    }
    /// `analysis-column-customers`
    pub fn analysis_column_customers(&self) -> String {
        self.say("analysis-column-customers", &[])
    }
    /// `analysis-column-detractors`
    pub fn analysis_column_detractors(&self) -> String {
        self.say("analysis-column-detractors", &[])
    }
    /// `analysis-column-difference`
    pub fn analysis_column_difference(&self) -> String {
        self.say("analysis-column-difference", &[])
    }
    /// `analysis-column-dimension`
    pub fn analysis_column_dimension(&self) -> String {
        self.say("analysis-column-dimension", &[])
    }
    /// `analysis-column-dunn`
    pub fn analysis_column_dunn(&self) -> String {
        self.say("analysis-column-dunn", &[])
    }
    /// `analysis-column-effective`
    pub fn analysis_column_effective(&self) -> String {
        self.say("analysis-column-effective", &[])
    }
    /// `analysis-column-eigenvalue`
    pub fn analysis_column_eigenvalue(&self) -> String {
        self.say("analysis-column-eigenvalue", &[])
    }
    /// `analysis-column-expected`
    pub fn analysis_column_expected(&self) -> String {
        self.say("analysis-column-expected", &[])
    }
    /// `analysis-column-explained`
    pub fn analysis_column_explained(&self) -> String {
        self.say("analysis-column-explained", &[])
    }
    /// `analysis-column-feature`
    pub fn analysis_column_feature(&self) -> String {
        self.say("analysis-column-feature", &[])
    }
    /// `analysis-column-first`
    pub fn analysis_column_first(&self) -> String {
        self.say("analysis-column-first", &[])
    }
    /// `analysis-column-games-howell`
    pub fn analysis_column_games_howell(&self) -> String {
        self.say("analysis-column-games-howell", &[])
    }
    /// `analysis-column-gap`
    pub fn analysis_column_gap(&self) -> String {
        self.say("analysis-column-gap", &[])
    }
    /// `analysis-column-group`
    pub fn analysis_column_group(&self) -> String {
        self.say("analysis-column-group", &[])
    }
    /// `analysis-column-halves`
    pub fn analysis_column_halves(&self) -> String {
        self.say("analysis-column-halves", &[])
    }
    /// `analysis-column-importance`
    pub fn analysis_column_importance(&self) -> String {
        self.say("analysis-column-importance", &[])
    }
    /// `analysis-column-internal-gap`
    pub fn analysis_column_internal_gap(&self) -> String {
        self.say("analysis-column-internal-gap", &[])
    }
    /// `analysis-column-interval`
    pub fn analysis_column_interval(&self) -> String {
        self.say("analysis-column-interval", &[])
    }
    /// `analysis-column-item`
    pub fn analysis_column_item(&self) -> String {
        self.say("analysis-column-item", &[])
    }
    /// `analysis-column-item-rest`
    pub fn analysis_column_item_rest(&self) -> String {
        self.say("analysis-column-item-rest", &[])
    }
    /// `analysis-column-k`
    pub fn analysis_column_k(&self) -> String {
        self.say("analysis-column-k", &[])
    }
    /// `analysis-column-kano-a`
    pub fn analysis_column_kano_a(&self) -> String {
        self.say("analysis-column-kano-a", &[])
    }
    /// `analysis-column-kano-i`
    pub fn analysis_column_kano_i(&self) -> String {
        self.say("analysis-column-kano-i", &[])
    }
    /// `analysis-column-kano-kind`
    pub fn analysis_column_kano_kind(&self) -> String {
        self.say("analysis-column-kano-kind", &[])
    }
    /// `analysis-column-kano-m`
    pub fn analysis_column_kano_m(&self) -> String {
        self.say("analysis-column-kano-m", &[])
    }
    /// `analysis-column-kano-o`
    pub fn analysis_column_kano_o(&self) -> String {
        self.say("analysis-column-kano-o", &[])
    }
    /// `analysis-column-kano-q`
    pub fn analysis_column_kano_q(&self) -> String {
        self.say("analysis-column-kano-q", &[])
    }
    /// `analysis-column-kano-r`
    pub fn analysis_column_kano_r(&self) -> String {
        self.say("analysis-column-kano-r", &[])
    }
    /// `analysis-column-kano-strength`
    pub fn analysis_column_kano_strength(&self) -> String {
        self.say("analysis-column-kano-strength", &[])
    }
    /// `analysis-column-kano-sure`
    pub fn analysis_column_kano_sure(&self) -> String {
        self.say("analysis-column-kano-sure", &[])
    }
    /// `analysis-column-kmo`
    pub fn analysis_column_kmo(&self) -> String {
        self.say("analysis-column-kmo", &[])
    }
    /// `analysis-column-level`
    pub fn analysis_column_level(&self) -> String {
        self.say("analysis-column-level", &[])
    }
    /// `analysis-column-lift`
    pub fn analysis_column_lift(&self) -> String {
        self.say("analysis-column-lift", &[])
    }
    /// `analysis-column-lmg`
    pub fn analysis_column_lmg(&self) -> String {
        self.say("analysis-column-lmg", &[])
    }
    /// `analysis-column-mean`
    pub fn analysis_column_mean(&self) -> String {
        self.say("analysis-column-mean", &[])
    }
    /// `analysis-column-mean-r`
    pub fn analysis_column_mean_r(&self) -> String {
        self.say("analysis-column-mean-r", &[])
    }
    /// `analysis-column-measure`
    pub fn analysis_column_measure(&self) -> String {
        self.say("analysis-column-measure", &[])
    }
    /// `analysis-column-median`
    pub fn analysis_column_median(&self) -> String {
        self.say("analysis-column-median", &[])
    }
    /// `analysis-column-median-yuan`
    pub fn analysis_column_median_yuan(&self) -> String {
        self.say("analysis-column-median-yuan", &[])
    }
    /// `analysis-column-month`
    pub fn analysis_column_month(&self) -> String {
        self.say("analysis-column-month", &[])
    }
    /// `analysis-column-n`
    pub fn analysis_column_n(&self) -> String {
        self.say("analysis-column-n", &[])
    }
    /// `analysis-column-n-customers`
    pub fn analysis_column_n_customers(&self) -> String {
        self.say("analysis-column-n-customers", &[])
    }
    /// `analysis-column-n-staff`
    pub fn analysis_column_n_staff(&self) -> String {
        self.say("analysis-column-n-staff", &[])
    }
    /// `analysis-column-nps`
    pub fn analysis_column_nps(&self) -> String {
        self.say("analysis-column-nps", &[])
    }
    /// `analysis-column-omega`
    pub fn analysis_column_omega(&self) -> String {
        self.say("analysis-column-omega", &[])
    }
    /// `analysis-column-operator`
    pub fn analysis_column_operator(&self) -> String {
        self.say("analysis-column-operator", &[])
    }
    /// `analysis-column-p`
    pub fn analysis_column_p(&self) -> String {
        self.say("analysis-column-p", &[])
    }
    /// `analysis-column-p-holm`
    pub fn analysis_column_p_holm(&self) -> String {
        self.say("analysis-column-p-holm", &[])
    }
    /// `analysis-column-pair`
    pub fn analysis_column_pair(&self) -> String {
        self.say("analysis-column-pair", &[])
    }
    /// `analysis-column-passives`
    pub fn analysis_column_passives(&self) -> String {
        self.say("analysis-column-passives", &[])
    }
    /// `analysis-column-perceived`
    pub fn analysis_column_perceived(&self) -> String {
        self.say("analysis-column-perceived", &[])
    }
    /// `analysis-column-performance`
    pub fn analysis_column_performance(&self) -> String {
        self.say("analysis-column-performance", &[])
    }
    /// `analysis-column-points`
    pub fn analysis_column_points(&self) -> String {
        self.say("analysis-column-points", &[])
    }
    /// `analysis-column-promoters`
    pub fn analysis_column_promoters(&self) -> String {
        self.say("analysis-column-promoters", &[])
    }
    /// `analysis-column-quadrant`
    pub fn analysis_column_quadrant(&self) -> String {
        self.say("analysis-column-quadrant", &[])
    }
    /// `analysis-column-r`
    pub fn analysis_column_r(&self) -> String {
        self.say("analysis-column-r", &[])
    }
    /// `analysis-column-scale`
    pub fn analysis_column_scale(&self) -> String {
        self.say("analysis-column-scale", &[])
    }
    /// `analysis-column-sd`
    pub fn analysis_column_sd(&self) -> String {
        self.say("analysis-column-sd", &[])
    }
    /// `analysis-column-share`
    pub fn analysis_column_share(&self) -> String {
        self.say("analysis-column-share", &[])
    }
    /// `analysis-column-shortfall`
    pub fn analysis_column_shortfall(&self) -> String {
        self.say("analysis-column-shortfall", &[])
    }
    /// `analysis-column-staff`
    pub fn analysis_column_staff(&self) -> String {
        self.say("analysis-column-staff", &[])
    }
    /// `analysis-column-steady`
    pub fn analysis_column_steady(&self) -> String {
        self.say("analysis-column-steady", &[])
    }
    /// `analysis-column-top2`
    pub fn analysis_column_top2(&self) -> String {
        self.say("analysis-column-top2", &[])
    }
    /// `analysis-column-top2-interval`
    pub fn analysis_column_top2_interval(&self) -> String {
        self.say("analysis-column-top2-interval", &[])
    }
    /// `analysis-column-topic`
    pub fn analysis_column_topic(&self) -> String {
        self.say("analysis-column-topic", &[])
    }
    /// `analysis-column-value`
    pub fn analysis_column_value(&self) -> String {
        self.say("analysis-column-value", &[])
    }
    /// `analysis-column-vif`
    pub fn analysis_column_vif(&self) -> String {
        self.say("analysis-column-vif", &[])
    }
    /// `analysis-column-wave`
    pub fn analysis_column_wave(&self) -> String {
        self.say("analysis-column-wave", &[])
    }
    /// `analysis-column-weight`
    pub fn analysis_column_weight(&self) -> String {
        self.say("analysis-column-weight", &[])
    }
    /// `analysis-column-weight-interval`
    pub fn analysis_column_weight_interval(&self) -> String {
        self.say("analysis-column-weight-interval", &[])
    }
    /// `analysis-column-word`
    pub fn analysis_column_word(&self) -> String {
        self.say("analysis-column-word", &[])
    }
    /// `analysis-column-words`
    pub fn analysis_column_words(&self) -> String {
        self.say("analysis-column-words", &[])
    }
    /// `analysis-column-worse`
    pub fn analysis_column_worse(&self) -> String {
        self.say("analysis-column-worse", &[])
    }
    /// `analysis-column-worse-interval`
    pub fn analysis_column_worse_interval(&self) -> String {
        self.say("analysis-column-worse-interval", &[])
    }
    /// `analysis-copy`
    pub fn analysis_copy(&self) -> String {
        self.say("analysis-copy", &[])
    }
    /// `analysis-correlation`
    pub fn analysis_correlation(&self) -> String {
        self.say("analysis-correlation", &[])
    }
    /// `analysis-correlation-how`
    pub fn analysis_correlation_how(&self) -> String {
        self.say("analysis-correlation-how", &[])
    }
    /// `analysis-crosstab`
    pub fn analysis_crosstab(&self) -> String {
        self.say("analysis-crosstab", &[])
    }
    /// `analysis-crosstab-how`
    pub fn analysis_crosstab_how(&self) -> String {
        self.say("analysis-crosstab-how", &[])
    }
    /// `analysis-digest`
    pub fn analysis_digest(&self, digest: &str) -> String {
        self.say("analysis-digest", &[("digest", digest.into())])
    }
    /// `analysis-drivers`
    pub fn analysis_drivers(&self) -> String {
        self.say("analysis-drivers", &[])
    }
    /// `analysis-drivers-how`
    pub fn analysis_drivers_how(&self) -> String {
        self.say("analysis-drivers-how", &[])
    }
    /// `analysis-fuzzy`
    pub fn analysis_fuzzy(&self) -> String {
        self.say("analysis-fuzzy", &[])
    }
    /// `analysis-fuzzy-how`
    pub fn analysis_fuzzy_how(&self) -> String {
        self.say("analysis-fuzzy-how", &[])
    }
    /// `analysis-gaps`
    pub fn analysis_gaps(&self) -> String {
        self.say("analysis-gaps", &[])
    }
    /// `analysis-gaps-how`
    pub fn analysis_gaps_how(&self) -> String {
        self.say("analysis-gaps-how", &[])
    }
    /// `analysis-groups`
    pub fn analysis_groups(&self) -> String {
        self.say("analysis-groups", &[])
    }
    /// `analysis-groups-how`
    pub fn analysis_groups_how(&self) -> String {
        self.say("analysis-groups-how", &[])
    }
    /// `analysis-hidden` (n: least people)
    pub fn analysis_hidden(&self, n: impl Number) -> String {
        self.say("analysis-hidden", &[("n", n.number().into())])
    }
    /// `analysis-importance`
    pub fn analysis_importance(&self) -> String {
        self.say("analysis-importance", &[])
    }
    /// `analysis-importance-how`
    pub fn analysis_importance_how(&self) -> String {
        self.say("analysis-importance-how", &[])
    }
    /// `analysis-impossible`
    pub fn analysis_impossible(&self, lacks: &str) -> String {
        self.say("analysis-impossible", &[("lacks", lacks.into())])
    }
    /// `analysis-internal`
    pub fn analysis_internal(&self) -> String {
        self.say("analysis-internal", &[])
    }
    /// `analysis-internal-how`
    pub fn analysis_internal_how(&self) -> String {
        self.say("analysis-internal-how", &[])
    }
    /// `analysis-kano`
    pub fn analysis_kano(&self) -> String {
        self.say("analysis-kano", &[])
    }
    /// `analysis-kano-attractive`
    pub fn analysis_kano_attractive(&self) -> String {
        self.say("analysis-kano-attractive", &[])
    }
    /// `analysis-kano-clear`
    pub fn analysis_kano_clear(&self) -> String {
        self.say("analysis-kano-clear", &[])
    }
    /// `analysis-kano-how`
    pub fn analysis_kano_how(&self) -> String {
        self.say("analysis-kano-how", &[])
    }
    /// `analysis-kano-indifferent`
    pub fn analysis_kano_indifferent(&self) -> String {
        self.say("analysis-kano-indifferent", &[])
    }
    /// `analysis-kano-mixed`
    pub fn analysis_kano_mixed(&self, second: &str) -> String {
        self.say("analysis-kano-mixed", &[("second", second.into())])
    }
    /// `analysis-kano-must`
    pub fn analysis_kano_must(&self) -> String {
        self.say("analysis-kano-must", &[])
    }
    /// `analysis-kano-performance`
    pub fn analysis_kano_performance(&self) -> String {
        self.say("analysis-kano-performance", &[])
    }
    /// `analysis-kano-questionable`
    pub fn analysis_kano_questionable(&self) -> String {
        self.say("analysis-kano-questionable", &[])
    }
    /// `analysis-kano-reverse`
    pub fn analysis_kano_reverse(&self) -> String {
        self.say("analysis-kano-reverse", &[])
    }
    /// `analysis-kano-with`
    pub fn analysis_kano_with(&self) -> String {
        self.say("analysis-kano-with", &[])
    }
    /// `analysis-kano-without`
    pub fn analysis_kano_without(&self) -> String {
        self.say("analysis-kano-without", &[])
    }
    /// `analysis-lang-en`
    pub fn analysis_lang_en(&self) -> String {
        self.say("analysis-lang-en", &[])
    }
    /// `analysis-lang-zh`
    pub fn analysis_lang_zh(&self) -> String {
        self.say("analysis-lang-zh", &[])
    }
    /// `analysis-money`
    pub fn analysis_money(&self) -> String {
        self.say("analysis-money", &[])
    }
    /// `analysis-money-how`
    pub fn analysis_money_how(&self) -> String {
        self.say("analysis-money-how", &[])
    }
    /// `analysis-none-chosen`
    pub fn analysis_none_chosen(&self) -> String {
        self.say("analysis-none-chosen", &[])
    }
    /// `analysis-not-weighed`
    pub fn analysis_not_weighed(&self, by: &str) -> String {
        self.say("analysis-not-weighed", &[("by", by.into())])
    }
    /// `analysis-nps`
    pub fn analysis_nps(&self) -> String {
        self.say("analysis-nps", &[])
    }
    /// `analysis-nps-how`
    pub fn analysis_nps_how(&self) -> String {
        self.say("analysis-nps-how", &[])
    }
    /// `analysis-only`
    pub fn analysis_only(&self) -> String {
        self.say("analysis-only", &[])
    }
    /// `analysis-only-all`
    pub fn analysis_only_all(&self) -> String {
        self.say("analysis-only-all", &[])
    }
    /// `analysis-only-and`
    pub fn analysis_only_and(&self) -> String {
        self.say("analysis-only-and", &[])
    }
    /// `analysis-only-enough`
    pub fn analysis_only_enough(&self) -> String {
        self.say("analysis-only-enough", &[])
    }
    /// `analysis-optional`
    pub fn analysis_optional(&self) -> String {
        self.say("analysis-optional", &[])
    }
    /// `analysis-other`
    pub fn analysis_other(&self) -> String {
        self.say("analysis-other", &[])
    }
    /// `analysis-other-none`
    pub fn analysis_other_none(&self) -> String {
        self.say("analysis-other-none", &[])
    }
    /// `analysis-paired`
    pub fn analysis_paired(&self) -> String {
        self.say("analysis-paired", &[])
    }
    /// `analysis-paired-how`
    pub fn analysis_paired_how(&self) -> String {
        self.say("analysis-paired-how", &[])
    }
    /// `analysis-people` (answers: all; people: looked at)
    pub fn analysis_people(&self, answers: impl Number, people: impl Number) -> String {
        self.say("analysis-people", &[("answers", answers.number().into()), ("people", people.number().into())])
    }
    /// `analysis-profile`
    pub fn analysis_profile(&self) -> String {
        self.say("analysis-profile", &[])
    }
    /// `analysis-profile-how`
    pub fn analysis_profile_how(&self) -> String {
        self.say("analysis-profile-how", &[])
    }
    /// `analysis-quadrant-concentrate`
    pub fn analysis_quadrant_concentrate(&self) -> String {
        self.say("analysis-quadrant-concentrate", &[])
    }
    /// `analysis-quadrant-keep`
    pub fn analysis_quadrant_keep(&self) -> String {
        self.say("analysis-quadrant-keep", &[])
    }
    /// `analysis-quadrant-low`
    pub fn analysis_quadrant_low(&self) -> String {
        self.say("analysis-quadrant-low", &[])
    }
    /// `analysis-quadrant-overkill`
    pub fn analysis_quadrant_overkill(&self) -> String {
        self.say("analysis-quadrant-overkill", &[])
    }
    /// `analysis-reliability`
    pub fn analysis_reliability(&self) -> String {
        self.say("analysis-reliability", &[])
    }
    /// `analysis-reliability-how`
    pub fn analysis_reliability_how(&self) -> String {
        self.say("analysis-reliability-how", &[])
    }
    /// `analysis-remove`
    pub fn analysis_remove(&self, name: &str) -> String {
        self.say("analysis-remove", &[("name", name.into())])
    }
    /// `analysis-role-absent`
    pub fn analysis_role_absent(&self) -> String {
        self.say("analysis-role-absent", &[])
    }
    /// `analysis-role-columns`
    pub fn analysis_role_columns(&self) -> String {
        self.say("analysis-role-columns", &[])
    }
    /// `analysis-role-drivers`
    pub fn analysis_role_drivers(&self) -> String {
        self.say("analysis-role-drivers", &[])
    }
    /// `analysis-role-expected`
    pub fn analysis_role_expected(&self) -> String {
        self.say("analysis-role-expected", &[])
    }
    /// `analysis-role-first`
    pub fn analysis_role_first(&self) -> String {
        self.say("analysis-role-first", &[])
    }
    /// `analysis-role-groups`
    pub fn analysis_role_groups(&self) -> String {
        self.say("analysis-role-groups", &[])
    }
    /// `analysis-role-importance`
    pub fn analysis_role_importance(&self) -> String {
        self.say("analysis-role-importance", &[])
    }
    /// `analysis-role-items`
    pub fn analysis_role_items(&self) -> String {
        self.say("analysis-role-items", &[])
    }
    /// `analysis-role-money`
    pub fn analysis_role_money(&self) -> String {
        self.say("analysis-role-money", &[])
    }
    /// `analysis-role-ours`
    pub fn analysis_role_ours(&self) -> String {
        self.say("analysis-role-ours", &[])
    }
    /// `analysis-role-outcome`
    pub fn analysis_role_outcome(&self) -> String {
        self.say("analysis-role-outcome", &[])
    }
    /// `analysis-role-pairs`
    pub fn analysis_role_pairs(&self) -> String {
        self.say("analysis-role-pairs", &[])
    }
    /// `analysis-role-perceived`
    pub fn analysis_role_perceived(&self) -> String {
        self.say("analysis-role-perceived", &[])
    }
    /// `analysis-role-performance`
    pub fn analysis_role_performance(&self) -> String {
        self.say("analysis-role-performance", &[])
    }
    /// `analysis-role-recommend`
    pub fn analysis_role_recommend(&self) -> String {
        self.say("analysis-role-recommend", &[])
    }
    /// `analysis-role-rows`
    pub fn analysis_role_rows(&self) -> String {
        self.say("analysis-role-rows", &[])
    }
    /// `analysis-role-satisfaction`
    pub fn analysis_role_satisfaction(&self) -> String {
        self.say("analysis-role-satisfaction", &[])
    }
    /// `analysis-role-second`
    pub fn analysis_role_second(&self) -> String {
        self.say("analysis-role-second", &[])
    }
    /// `analysis-role-texts`
    pub fn analysis_role_texts(&self) -> String {
        self.say("analysis-role-texts", &[])
    }
    /// `analysis-role-theirs`
    pub fn analysis_role_theirs(&self) -> String {
        self.say("analysis-role-theirs", &[])
    }
    /// `analysis-role-there`
    pub fn analysis_role_there(&self) -> String {
        self.say("analysis-role-there", &[])
    }
    /// `analysis-role-waves`
    pub fn analysis_role_waves(&self) -> String {
        self.say("analysis-role-waves", &[])
    }
    /// `analysis-role-weights`
    pub fn analysis_role_weights(&self) -> String {
        self.say("analysis-role-weights", &[])
    }
    /// `analysis-row-adjusted-r2`
    pub fn analysis_row_adjusted_r2(&self) -> String {
        self.say("analysis-row-adjusted-r2", &[])
    }
    /// `analysis-row-ahp-all`
    pub fn analysis_row_ahp_all(&self) -> String {
        self.say("analysis-row-ahp-all", &[])
    }
    /// `analysis-row-ahp-counted`
    pub fn analysis_row_ahp_counted(&self) -> String {
        self.say("analysis-row-ahp-counted", &[])
    }
    /// `analysis-row-ahp-incomplete`
    pub fn analysis_row_ahp_incomplete(&self) -> String {
        self.say("analysis-row-ahp-incomplete", &[])
    }
    /// `analysis-row-ahp-lambda`
    pub fn analysis_row_ahp_lambda(&self) -> String {
        self.say("analysis-row-ahp-lambda", &[])
    }
    /// `analysis-row-ahp-left-out`
    pub fn analysis_row_ahp_left_out(&self) -> String {
        self.say("analysis-row-ahp-left-out", &[])
    }
    /// `analysis-row-ahp-median`
    pub fn analysis_row_ahp_median(&self) -> String {
        self.say("analysis-row-ahp-median", &[])
    }
    /// `analysis-row-ahp-ratio`
    pub fn analysis_row_ahp_ratio(&self) -> String {
        self.say("analysis-row-ahp-ratio", &[])
    }
    /// `analysis-row-all`
    pub fn analysis_row_all(&self) -> String {
        self.say("analysis-row-all", &[])
    }
    /// `analysis-row-anova`
    pub fn analysis_row_anova(&self) -> String {
        self.say("analysis-row-anova", &[])
    }
    /// `analysis-row-bartlett`
    pub fn analysis_row_bartlett(&self) -> String {
        self.say("analysis-row-bartlett", &[])
    }
    /// `analysis-row-base`
    pub fn analysis_row_base(&self) -> String {
        self.say("analysis-row-base", &[])
    }
    /// `analysis-row-chi2`
    pub fn analysis_row_chi2(&self) -> String {
        self.say("analysis-row-chi2", &[])
    }
    /// `analysis-row-cohen-dz`
    pub fn analysis_row_cohen_dz(&self) -> String {
        self.say("analysis-row-cohen-dz", &[])
    }
    /// `analysis-row-cramer`
    pub fn analysis_row_cramer(&self) -> String {
        self.say("analysis-row-cramer", &[])
    }
    /// `analysis-row-difference`
    pub fn analysis_row_difference(&self, one: &str, other: &str) -> String {
        self.say("analysis-row-difference", &[("one", one.into()), ("other", other.into())])
    }
    /// `analysis-row-effective`
    pub fn analysis_row_effective(&self) -> String {
        self.say("analysis-row-effective", &[])
    }
    /// `analysis-row-f`
    pub fn analysis_row_f(&self) -> String {
        self.say("analysis-row-f", &[])
    }
    /// `analysis-row-fisher`
    pub fn analysis_row_fisher(&self) -> String {
        self.say("analysis-row-fisher", &[])
    }
    /// `analysis-row-freedom`
    pub fn analysis_row_freedom(&self) -> String {
        self.say("analysis-row-freedom", &[])
    }
    /// `analysis-row-fuzzy-average`
    pub fn analysis_row_fuzzy_average(&self) -> String {
        self.say("analysis-row-fuzzy-average", &[])
    }
    /// `analysis-row-fuzzy-strongest`
    pub fn analysis_row_fuzzy_strongest(&self) -> String {
        self.say("analysis-row-fuzzy-strongest", &[])
    }
    /// `analysis-row-hedges`
    pub fn analysis_row_hedges(&self) -> String {
        self.say("analysis-row-hedges", &[])
    }
    /// `analysis-row-high-third`
    pub fn analysis_row_high_third(&self) -> String {
        self.say("analysis-row-high-third", &[])
    }
    /// `analysis-row-index-equal`
    pub fn analysis_row_index_equal(&self) -> String {
        self.say("analysis-row-index-equal", &[])
    }
    /// `analysis-row-index-greatest`
    pub fn analysis_row_index_greatest(&self) -> String {
        self.say("analysis-row-index-greatest", &[])
    }
    /// `analysis-row-index-range`
    pub fn analysis_row_index_range(&self) -> String {
        self.say("analysis-row-index-range", &[])
    }
    /// `analysis-row-interval`
    pub fn analysis_row_interval(&self) -> String {
        self.say("analysis-row-interval", &[])
    }
    /// `analysis-row-kmo`
    pub fn analysis_row_kmo(&self) -> String {
        self.say("analysis-row-kmo", &[])
    }
    /// `analysis-row-kruskal`
    pub fn analysis_row_kruskal(&self) -> String {
        self.say("analysis-row-kruskal", &[])
    }
    /// `analysis-row-last`
    pub fn analysis_row_last(&self) -> String {
        self.say("analysis-row-last", &[])
    }
    /// `analysis-row-levene`
    pub fn analysis_row_levene(&self) -> String {
        self.say("analysis-row-levene", &[])
    }
    /// `analysis-row-low-third`
    pub fn analysis_row_low_third(&self) -> String {
        self.say("analysis-row-low-third", &[])
    }
    /// `analysis-row-mann-whitney`
    pub fn analysis_row_mann_whitney(&self) -> String {
        self.say("analysis-row-mann-whitney", &[])
    }
    /// `analysis-row-middle-third`
    pub fn analysis_row_middle_third(&self) -> String {
        self.say("analysis-row-middle-third", &[])
    }
    /// `analysis-row-n`
    pub fn analysis_row_n(&self) -> String {
        self.say("analysis-row-n", &[])
    }
    /// `analysis-row-no-topic`
    pub fn analysis_row_no_topic(&self) -> String {
        self.say("analysis-row-no-topic", &[])
    }
    /// `analysis-row-omega2`
    pub fn analysis_row_omega2(&self) -> String {
        self.say("analysis-row-omega2", &[])
    }
    /// `analysis-row-p`
    pub fn analysis_row_p(&self) -> String {
        self.say("analysis-row-p", &[])
    }
    /// `analysis-row-pair`
    pub fn analysis_row_pair(&self, one: &str, other: &str) -> String {
        self.say("analysis-row-pair", &[("one", one.into()), ("other", other.into())])
    }
    /// `analysis-row-paired-t`
    pub fn analysis_row_paired_t(&self) -> String {
        self.say("analysis-row-paired-t", &[])
    }
    /// `analysis-row-profile`
    pub fn analysis_row_profile(&self, item: &str, name: &str) -> String {
        self.say("analysis-row-profile", &[("item", item.into()), ("name", name.into())])
    }
    /// `analysis-row-r2`
    pub fn analysis_row_r2(&self) -> String {
        self.say("analysis-row-r2", &[])
    }
    /// `analysis-row-rho`
    pub fn analysis_row_rho(&self) -> String {
        self.say("analysis-row-rho", &[])
    }
    /// `analysis-row-slope`
    pub fn analysis_row_slope(&self) -> String {
        self.say("analysis-row-slope", &[])
    }
    /// `analysis-row-together`
    pub fn analysis_row_together(&self, one: &str, other: &str) -> String {
        self.say("analysis-row-together", &[("one", one.into()), ("other", other.into())])
    }
    /// `analysis-row-welch-f`
    pub fn analysis_row_welch_f(&self) -> String {
        self.say("analysis-row-welch-f", &[])
    }
    /// `analysis-row-welch-t`
    pub fn analysis_row_welch_t(&self) -> String {
        self.say("analysis-row-welch-t", &[])
    }
    /// `analysis-row-wilcoxon`
    pub fn analysis_row_wilcoxon(&self) -> String {
        self.say("analysis-row-wilcoxon", &[])
    }
    /// `analysis-said-above`
    pub fn analysis_said_above(&self, one: &str, other: &str) -> String {
        self.say("analysis-said-above", &[("one", one.into()), ("other", other.into())])
    }
    /// `analysis-said-ahp` (left: people left out; people: people who compared all)
    pub fn analysis_said_ahp(&self, left: impl Number, name: &str, people: impl Number, share: &str) -> String {
        self.say("analysis-said-ahp", &[("left", left.number().into()), ("name", name.into()), ("people", people.number().into()), ("share", share.into())])
    }
    /// `analysis-said-ahp-contradict` (consistent: people who do not contradict themselves; people: people who compared all)
    pub fn analysis_said_ahp_contradict(&self, consistent: impl Number, people: impl Number) -> String {
        self.say("analysis-said-ahp-contradict", &[("consistent", consistent.number().into()), ("people", people.number().into())])
    }
    /// `analysis-said-alike`
    pub fn analysis_said_alike(&self, groups: &str, outcome: &str) -> String {
        self.say("analysis-said-alike", &[("groups", groups.into()), ("outcome", outcome.into())])
    }
    /// `analysis-said-components` (n: components)
    pub fn analysis_said_components(&self, n: impl Number) -> String {
        self.say("analysis-said-components", &[("n", n.number().into())])
    }
    /// `analysis-said-concentrate`
    pub fn analysis_said_concentrate(&self, items: &str) -> String {
        self.say("analysis-said-concentrate", &[("items", items.into())])
    }
    /// `analysis-said-connected`
    pub fn analysis_said_connected(&self, columns: &str, rows: &str) -> String {
        self.say("analysis-said-connected", &[("columns", columns.into()), ("rows", rows.into())])
    }
    /// `analysis-said-differ`
    pub fn analysis_said_differ(&self, groups: &str, outcome: &str) -> String {
        self.say("analysis-said-differ", &[("groups", groups.into()), ("outcome", outcome.into())])
    }
    /// `analysis-said-driver`
    pub fn analysis_said_driver(&self, first: &str, outcome: &str, part: &str, whole: &str) -> String {
        self.say("analysis-said-driver", &[("first", first.into()), ("outcome", outcome.into()), ("part", part.into()), ("whole", whole.into())])
    }
    /// `analysis-said-entangled`
    pub fn analysis_said_entangled(&self) -> String {
        self.say("analysis-said-entangled", &[])
    }
    /// `analysis-said-falls`
    pub fn analysis_said_falls(&self, outcome: &str) -> String {
        self.say("analysis-said-falls", &[("outcome", outcome.into())])
    }
    /// `analysis-said-fuzzy`
    pub fn analysis_said_fuzzy(&self, grade: &str, score: &str) -> String {
        self.say("analysis-said-fuzzy", &[("grade", grade.into()), ("score", score.into())])
    }
    /// `analysis-said-gaps` (count: that clearly fall short; of: all)
    pub fn analysis_said_gaps(&self, count: impl Number, gap: &str, label: &str, of: impl Number) -> String {
        self.say("analysis-said-gaps", &[("count", count.number().into()), ("gap", gap.into()), ("label", label.into()), ("of", of.number().into())])
    }
    /// `analysis-said-index`
    pub fn analysis_said_index(&self, score: &str) -> String {
        self.say("analysis-said-index", &[("score", score.into())])
    }
    /// `analysis-said-internal-above`
    pub fn analysis_said_internal_above(&self, items: &str) -> String {
        self.say("analysis-said-internal-above", &[("items", items.into())])
    }
    /// `analysis-said-internal-alike`
    pub fn analysis_said_internal_alike(&self) -> String {
        self.say("analysis-said-internal-alike", &[])
    }
    /// `analysis-said-internal-below`
    pub fn analysis_said_internal_below(&self, items: &str) -> String {
        self.say("analysis-said-internal-below", &[("items", items.into())])
    }
    /// `analysis-said-internal-left` (n: questions)
    pub fn analysis_said_internal_left(&self, n: impl Number) -> String {
        self.say("analysis-said-internal-left", &[("n", n.number().into())])
    }
    /// `analysis-said-kano-delights`
    pub fn analysis_said_kano_delights(&self, items: &str) -> String {
        self.say("analysis-said-kano-delights", &[("items", items.into())])
    }
    /// `analysis-said-kano-must`
    pub fn analysis_said_kano_must(&self, items: &str) -> String {
        self.say("analysis-said-kano-must", &[("items", items.into())])
    }
    /// `analysis-said-kano-none`
    pub fn analysis_said_kano_none(&self) -> String {
        self.say("analysis-said-kano-none", &[])
    }
    /// `analysis-said-kano-reversed`
    pub fn analysis_said_kano_reversed(&self) -> String {
        self.say("analysis-said-kano-reversed", &[])
    }
    /// `analysis-said-low-cells`
    pub fn analysis_said_low_cells(&self, share: &str) -> String {
        self.say("analysis-said-low-cells", &[("share", share.into())])
    }
    /// `analysis-said-money-association`
    pub fn analysis_said_money_association(&self) -> String {
        self.say("analysis-said-money-association", &[])
    }
    /// `analysis-said-money-less`
    pub fn analysis_said_money_less(&self, money: &str, rho: &str, satisfaction: &str) -> String {
        self.say("analysis-said-money-less", &[("money", money.into()), ("rho", rho.into()), ("satisfaction", satisfaction.into())])
    }
    /// `analysis-said-money-more`
    pub fn analysis_said_money_more(&self, money: &str, rho: &str, satisfaction: &str) -> String {
        self.say("analysis-said-money-more", &[("money", money.into()), ("rho", rho.into()), ("satisfaction", satisfaction.into())])
    }
    /// `analysis-said-money-none`
    pub fn analysis_said_money_none(&self, money: &str, rho: &str, satisfaction: &str) -> String {
        self.say("analysis-said-money-none", &[("money", money.into()), ("rho", rho.into()), ("satisfaction", satisfaction.into())])
    }
    /// `analysis-said-no-concentrate`
    pub fn analysis_said_no_concentrate(&self) -> String {
        self.say("analysis-said-no-concentrate", &[])
    }
    /// `analysis-said-no-gaps`
    pub fn analysis_said_no_gaps(&self) -> String {
        self.say("analysis-said-no-gaps", &[])
    }
    /// `analysis-said-no-trend`
    pub fn analysis_said_no_trend(&self) -> String {
        self.say("analysis-said-no-trend", &[])
    }
    /// `analysis-said-nps`
    pub fn analysis_said_nps(&self, high: &str, low: &str, score: &str) -> String {
        self.say("analysis-said-nps", &[("high", high.into()), ("low", low.into()), ("score", score.into())])
    }
    /// `analysis-said-one-group`
    pub fn analysis_said_one_group(&self) -> String {
        self.say("analysis-said-one-group", &[])
    }
    /// `analysis-said-other-unmet` (label: what a condition asks for; name: heading of the second survey)
    pub fn analysis_said_other_unmet(&self, label: &str, name: &str) -> String {
        self.say("analysis-said-other-unmet", &[("label", label.into()), ("name", name.into())])
    }
    /// `analysis-said-other-weighed` (by: what the weights are made of; name: heading of the second survey)
    pub fn analysis_said_other_weighed(&self, by: &str, name: &str) -> String {
        self.say("analysis-said-other-weighed", &[("by", by.into()), ("name", name.into())])
    }
    /// `analysis-said-pairs-alike`
    pub fn analysis_said_pairs_alike(&self, one: &str, other: &str) -> String {
        self.say("analysis-said-pairs-alike", &[("one", one.into()), ("other", other.into())])
    }
    /// `analysis-said-profile-ahead`
    pub fn analysis_said_profile_ahead(&self, ahead: &str, name: &str) -> String {
        self.say("analysis-said-profile-ahead", &[("ahead", ahead.into()), ("name", name.into())])
    }
    /// `analysis-said-profile-alike`
    pub fn analysis_said_profile_alike(&self, name: &str) -> String {
        self.say("analysis-said-profile-alike", &[("name", name.into())])
    }
    /// `analysis-said-profile-behind`
    pub fn analysis_said_profile_behind(&self, behind: &str, name: &str) -> String {
        self.say("analysis-said-profile-behind", &[("behind", behind.into()), ("name", name.into())])
    }
    /// `analysis-said-profile-both`
    pub fn analysis_said_profile_both(&self, ahead: &str, behind: &str, name: &str) -> String {
        self.say("analysis-said-profile-both", &[("ahead", ahead.into()), ("behind", behind.into()), ("name", name.into())])
    }
    /// `analysis-said-reliable`
    pub fn analysis_said_reliable(&self, alpha: &str, scale: &str) -> String {
        self.say("analysis-said-reliable", &[("alpha", alpha.into()), ("scale", scale.into())])
    }
    /// `analysis-said-rises`
    pub fn analysis_said_rises(&self, outcome: &str) -> String {
        self.say("analysis-said-rises", &[("outcome", outcome.into())])
    }
    /// `analysis-said-scales`
    pub fn analysis_said_scales(&self, best: &str, worst: &str) -> String {
        self.say("analysis-said-scales", &[("best", best.into()), ("worst", worst.into())])
    }
    /// `analysis-said-several`
    pub fn analysis_said_several(&self) -> String {
        self.say("analysis-said-several", &[])
    }
    /// `analysis-said-strongest`
    pub fn analysis_said_strongest(&self, one: &str, r: &str, two: &str) -> String {
        self.say("analysis-said-strongest", &[("one", one.into()), ("r", r.into()), ("two", two.into())])
    }
    /// `analysis-said-topic`
    pub fn analysis_said_topic(&self, name: &str, share: &str) -> String {
        self.say("analysis-said-topic", &[("name", name.into()), ("share", share.into())])
    }
    /// `analysis-said-unconnected`
    pub fn analysis_said_unconnected(&self, columns: &str, rows: &str) -> String {
        self.say("analysis-said-unconnected", &[("columns", columns.into()), ("rows", rows.into())])
    }
    /// `analysis-said-unreliable`
    pub fn analysis_said_unreliable(&self, alpha: &str, scale: &str) -> String {
        self.say("analysis-said-unreliable", &[("alpha", alpha.into()), ("scale", scale.into())])
    }
    /// `analysis-said-word`
    pub fn analysis_said_word(&self, share: &str, word: &str) -> String {
        self.say("analysis-said-word", &[("share", share.into()), ("word", word.into())])
    }
    /// `analysis-satisfaction`
    pub fn analysis_satisfaction(&self) -> String {
        self.say("analysis-satisfaction", &[])
    }
    /// `analysis-satisfaction-how`
    pub fn analysis_satisfaction_how(&self) -> String {
        self.say("analysis-satisfaction-how", &[])
    }
    /// `analysis-scales`
    pub fn analysis_scales(&self) -> String {
        self.say("analysis-scales", &[])
    }
    /// `analysis-scales-how`
    pub fn analysis_scales_how(&self) -> String {
        self.say("analysis-scales-how", &[])
    }
    /// `analysis-table-ahp`
    pub fn analysis_table_ahp(&self) -> String {
        self.say("analysis-table-ahp", &[])
    }
    /// `analysis-table-ahp-consistency`
    pub fn analysis_table_ahp_consistency(&self) -> String {
        self.say("analysis-table-ahp-consistency", &[])
    }
    /// `analysis-table-ahp-together`
    pub fn analysis_table_ahp_together(&self) -> String {
        self.say("analysis-table-ahp-together", &[])
    }
    /// `analysis-table-crosstab`
    pub fn analysis_table_crosstab(&self) -> String {
        self.say("analysis-table-crosstab", &[])
    }
    /// `analysis-table-drivers`
    pub fn analysis_table_drivers(&self) -> String {
        self.say("analysis-table-drivers", &[])
    }
    /// `analysis-table-eigenvalues`
    pub fn analysis_table_eigenvalues(&self) -> String {
        self.say("analysis-table-eigenvalues", &[])
    }
    /// `analysis-table-fuzzy`
    pub fn analysis_table_fuzzy(&self) -> String {
        self.say("analysis-table-fuzzy", &[])
    }
    /// `analysis-table-fuzzy-members`
    pub fn analysis_table_fuzzy_members(&self) -> String {
        self.say("analysis-table-fuzzy-members", &[])
    }
    /// `analysis-table-gaps`
    pub fn analysis_table_gaps(&self) -> String {
        self.say("analysis-table-gaps", &[])
    }
    /// `analysis-table-gaps-dimensions`
    pub fn analysis_table_gaps_dimensions(&self) -> String {
        self.say("analysis-table-gaps-dimensions", &[])
    }
    /// `analysis-table-gaps-groups`
    pub fn analysis_table_gaps_groups(&self) -> String {
        self.say("analysis-table-gaps-groups", &[])
    }
    /// `analysis-table-gaps-groups-dimensions`
    pub fn analysis_table_gaps_groups_dimensions(&self) -> String {
        self.say("analysis-table-gaps-groups-dimensions", &[])
    }
    /// `analysis-table-groups`
    pub fn analysis_table_groups(&self) -> String {
        self.say("analysis-table-groups", &[])
    }
    /// `analysis-table-importance`
    pub fn analysis_table_importance(&self) -> String {
        self.say("analysis-table-importance", &[])
    }
    /// `analysis-table-internal`
    pub fn analysis_table_internal(&self) -> String {
        self.say("analysis-table-internal", &[])
    }
    /// `analysis-table-items`
    pub fn analysis_table_items(&self) -> String {
        self.say("analysis-table-items", &[])
    }
    /// `analysis-table-kano`
    pub fn analysis_table_kano(&self) -> String {
        self.say("analysis-table-kano", &[])
    }
    /// `analysis-table-kano-shares`
    pub fn analysis_table_kano_shares(&self) -> String {
        self.say("analysis-table-kano-shares", &[])
    }
    /// `analysis-table-loadings`
    pub fn analysis_table_loadings(&self) -> String {
        self.say("analysis-table-loadings", &[])
    }
    /// `analysis-table-model`
    pub fn analysis_table_model(&self) -> String {
        self.say("analysis-table-model", &[])
    }
    /// `analysis-table-money`
    pub fn analysis_table_money(&self) -> String {
        self.say("analysis-table-money", &[])
    }
    /// `analysis-table-money-levels`
    pub fn analysis_table_money_levels(&self) -> String {
        self.say("analysis-table-money-levels", &[])
    }
    /// `analysis-table-nps`
    pub fn analysis_table_nps(&self) -> String {
        self.say("analysis-table-nps", &[])
    }
    /// `analysis-table-paired`
    pub fn analysis_table_paired(&self) -> String {
        self.say("analysis-table-paired", &[])
    }
    /// `analysis-table-pairs`
    pub fn analysis_table_pairs(&self) -> String {
        self.say("analysis-table-pairs", &[])
    }
    /// `analysis-table-parts`
    pub fn analysis_table_parts(&self) -> String {
        self.say("analysis-table-parts", &[])
    }
    /// `analysis-table-pearson`
    pub fn analysis_table_pearson(&self) -> String {
        self.say("analysis-table-pearson", &[])
    }
    /// `analysis-table-profile`
    pub fn analysis_table_profile(&self) -> String {
        self.say("analysis-table-profile", &[])
    }
    /// `analysis-table-profile-gaps`
    pub fn analysis_table_profile_gaps(&self) -> String {
        self.say("analysis-table-profile-gaps", &[])
    }
    /// `analysis-table-reliability`
    pub fn analysis_table_reliability(&self) -> String {
        self.say("analysis-table-reliability", &[])
    }
    /// `analysis-table-satisfaction`
    pub fn analysis_table_satisfaction(&self) -> String {
        self.say("analysis-table-satisfaction", &[])
    }
    /// `analysis-table-scales`
    pub fn analysis_table_scales(&self) -> String {
        self.say("analysis-table-scales", &[])
    }
    /// `analysis-table-spearman`
    pub fn analysis_table_spearman(&self) -> String {
        self.say("analysis-table-spearman", &[])
    }
    /// `analysis-table-test`
    pub fn analysis_table_test(&self) -> String {
        self.say("analysis-table-test", &[])
    }
    /// `analysis-table-together`
    pub fn analysis_table_together(&self) -> String {
        self.say("analysis-table-together", &[])
    }
    /// `analysis-table-topics`
    pub fn analysis_table_topics(&self) -> String {
        self.say("analysis-table-topics", &[])
    }
    /// `analysis-table-validity`
    pub fn analysis_table_validity(&self) -> String {
        self.say("analysis-table-validity", &[])
    }
    /// `analysis-table-waves`
    pub fn analysis_table_waves(&self) -> String {
        self.say("analysis-table-waves", &[])
    }
    /// `analysis-table-words`
    pub fn analysis_table_words(&self) -> String {
        self.say("analysis-table-words", &[])
    }
    /// `analysis-this-survey`
    pub fn analysis_this_survey(&self) -> String {
        self.say("analysis-this-survey", &[])
    }
    /// `analysis-title`
    pub fn analysis_title(&self) -> String {
        self.say("analysis-title", &[])
    }
    /// `analysis-validity`
    pub fn analysis_validity(&self) -> String {
        self.say("analysis-validity", &[])
    }
    /// `analysis-validity-how`
    pub fn analysis_validity_how(&self) -> String {
        self.say("analysis-validity-how", &[])
    }
    /// `analysis-variable-area`
    pub fn analysis_variable_area(&self) -> String {
        self.say("analysis-variable-area", &[])
    }
    /// `analysis-variable-arm`
    pub fn analysis_variable_arm(&self) -> String {
        self.say("analysis-variable-arm", &[])
    }
    /// `analysis-variable-class`
    pub fn analysis_variable_class(&self) -> String {
        self.say("analysis-variable-class", &[])
    }
    /// `analysis-variable-lang`
    pub fn analysis_variable_lang(&self) -> String {
        self.say("analysis-variable-lang", &[])
    }
    /// `analysis-variable-margin`
    pub fn analysis_variable_margin(&self) -> String {
        self.say("analysis-variable-margin", &[])
    }
    /// `analysis-variable-month`
    pub fn analysis_variable_month(&self) -> String {
        self.say("analysis-variable-month", &[])
    }
    /// `analysis-variable-revenue`
    pub fn analysis_variable_revenue(&self) -> String {
        self.say("analysis-variable-revenue", &[])
    }
    /// `analysis-variable-state`
    pub fn analysis_variable_state(&self) -> String {
        self.say("analysis-variable-state", &[])
    }
    /// `analysis-variable-version`
    pub fn analysis_variable_version(&self) -> String {
        self.say("analysis-variable-version", &[])
    }
    /// `analysis-variables`
    pub fn analysis_variables(&self) -> String {
        self.say("analysis-variables", &[])
    }
    /// `analysis-waves`
    pub fn analysis_waves(&self) -> String {
        self.say("analysis-waves", &[])
    }
    /// `analysis-waves-how`
    pub fn analysis_waves_how(&self) -> String {
        self.say("analysis-waves-how", &[])
    }
    /// `analysis-weak`
    pub fn analysis_weak(&self) -> String {
        self.say("analysis-weak", &[])
    }
    /// `analysis-weighed` (people: looked at)
    pub fn analysis_weighed(&self, by: &str, effective: &str, people: impl Number) -> String {
        self.say("analysis-weighed", &[("by", by.into()), ("effective", effective.into()), ("people", people.number().into())])
    }
    /// `analysis-words`
    pub fn analysis_words(&self) -> String {
        self.say("analysis-words", &[])
    }
    /// `analysis-words-how`
    pub fn analysis_words_how(&self) -> String {
        self.say("analysis-words-how", &[])
    }
    /// `app-claim`
    pub fn app_claim(&self) -> String {
        self.say("app-claim", &[])
    }
    /// `app-name`
    pub fn app_name(&self) -> String {
        self.say("app-name", &[])
    }
    /// `audit-about`
    pub fn audit_about(&self) -> String {
        self.say("audit-about", &[])
    }
    /// `audit-act`
    pub fn audit_act(&self) -> String {
        self.say("audit-act", &[])
    }
    /// `audit-act-all`
    pub fn audit_act_all(&self) -> String {
        self.say("audit-act-all", &[])
    }
    /// `audit-act-backup`
    pub fn audit_act_backup(&self) -> String {
        self.say("audit-act-backup", &[])
    }
    /// `audit-act-class-copy`
    pub fn audit_act_class_copy(&self) -> String {
        self.say("audit-act-class-copy", &[])
    }
    /// `audit-act-erase`
    pub fn audit_act_erase(&self) -> String {
        self.say("audit-act-erase", &[])
    }
    /// `audit-act-exchange-in`
    pub fn audit_act_exchange_in(&self) -> String {
        self.say("audit-act-exchange-in", &[])
    }
    /// `audit-act-exchange-out`
    pub fn audit_act_exchange_out(&self) -> String {
        self.say("audit-act-exchange-out", &[])
    }
    /// `audit-act-export`
    pub fn audit_act_export(&self) -> String {
        self.say("audit-act-export", &[])
    }
    /// `audit-act-export-open`
    pub fn audit_act_export_open(&self) -> String {
        self.say("audit-act-export-open", &[])
    }
    /// `audit-act-import`
    pub fn audit_act_import(&self) -> String {
        self.say("audit-act-import", &[])
    }
    /// `audit-act-lock-changed`
    pub fn audit_act_lock_changed(&self) -> String {
        self.say("audit-act-lock-changed", &[])
    }
    /// `audit-act-lock-failed`
    pub fn audit_act_lock_failed(&self) -> String {
        self.say("audit-act-lock-failed", &[])
    }
    /// `audit-act-lock-off`
    pub fn audit_act_lock_off(&self) -> String {
        self.say("audit-act-lock-off", &[])
    }
    /// `audit-act-lock-removed`
    pub fn audit_act_lock_removed(&self) -> String {
        self.say("audit-act-lock-removed", &[])
    }
    /// `audit-act-lock-set`
    pub fn audit_act_lock_set(&self) -> String {
        self.say("audit-act-lock-set", &[])
    }
    /// `audit-act-person-copy`
    pub fn audit_act_person_copy(&self) -> String {
        self.say("audit-act-person-copy", &[])
    }
    /// `audit-act-privacy`
    pub fn audit_act_privacy(&self) -> String {
        self.say("audit-act-privacy", &[])
    }
    /// `audit-act-restore`
    pub fn audit_act_restore(&self) -> String {
        self.say("audit-act-restore", &[])
    }
    /// `audit-act-reveal`
    pub fn audit_act_reveal(&self) -> String {
        self.say("audit-act-reveal", &[])
    }
    /// `audit-at`
    pub fn audit_at(&self) -> String {
        self.say("audit-at", &[])
    }
    /// `audit-by`
    pub fn audit_by(&self) -> String {
        self.say("audit-by", &[])
    }
    /// `audit-chain-bad`
    pub fn audit_chain_bad(&self) -> String {
        self.say("audit-chain-bad", &[])
    }
    /// `audit-chain-changed` (at: when; n: lines)
    pub fn audit_chain_changed(&self, at: &str, n: impl Number) -> String {
        self.say("audit-chain-changed", &[("at", at.into()), ("n", n.number().into())])
    }
    /// `audit-chain-cut`
    pub fn audit_chain_cut(&self) -> String {
        self.say("audit-chain-cut", &[])
    }
    /// `audit-chain-good` (lines: lines)
    pub fn audit_chain_good(&self, lines: impl Number) -> String {
        self.say("audit-chain-good", &[("lines", lines.number().into())])
    }
    /// `audit-chain-how`
    pub fn audit_chain_how(&self) -> String {
        self.say("audit-chain-how", &[])
    }
    /// `audit-chain-missing` (at: when; n: places)
    pub fn audit_chain_missing(&self, at: &str, n: impl Number) -> String {
        self.say("audit-chain-missing", &[("at", at.into()), ("n", n.number().into())])
    }
    /// `audit-checking`
    pub fn audit_checking(&self) -> String {
        self.say("audit-checking", &[])
    }
    /// `audit-count`
    pub fn audit_count(&self) -> String {
        self.say("audit-count", &[])
    }
    /// `audit-empty`
    pub fn audit_empty(&self) -> String {
        self.say("audit-empty", &[])
    }
    /// `audit-empty-act`
    pub fn audit_empty_act(&self) -> String {
        self.say("audit-empty-act", &[])
    }
    /// `audit-empty-text`
    pub fn audit_empty_text(&self) -> String {
        self.say("audit-empty-text", &[])
    }
    /// `audit-face`
    pub fn audit_face(&self) -> String {
        self.say("audit-face", &[])
    }
    /// `audit-log`
    pub fn audit_log(&self) -> String {
        self.say("audit-log", &[])
    }
    /// `audit-newer`
    pub fn audit_newer(&self) -> String {
        self.say("audit-newer", &[])
    }
    /// `audit-older`
    pub fn audit_older(&self) -> String {
        self.say("audit-older", &[])
    }
    /// `audit-range` (from: the first; to: the last; total: of how many)
    pub fn audit_range(&self, from: impl Number, to: impl Number, total: impl Number) -> String {
        self.say("audit-range", &[("from", from.number().into()), ("to", to.number().into()), ("total", total.number().into())])
    }
    /// `audit-refresh`
    pub fn audit_refresh(&self) -> String {
        self.say("audit-refresh", &[])
    }
    /// `audit-row` (row: its number)
    pub fn audit_row(&self, row: &str) -> String {
        self.say("audit-row", &[("row", row.into())])
    }
    /// `audit-text`
    pub fn audit_text(&self) -> String {
        self.say("audit-text", &[])
    }
    /// `audit-what`
    pub fn audit_what(&self) -> String {
        self.say("audit-what", &[])
    }
    /// `backup-all`
    pub fn backup_all(&self) -> String {
        self.say("backup-all", &[])
    }
    /// `backup-label-auto`
    pub fn backup_label_auto(&self) -> String {
        self.say("backup-label-auto", &[])
    }
    /// `backup-label-backup`
    pub fn backup_label_backup(&self) -> String {
        self.say("backup-label-backup", &[])
    }
    /// `backup-label-before-exchange`
    pub fn backup_label_before_exchange(&self) -> String {
        self.say("backup-label-before-exchange", &[])
    }
    /// `backup-label-before-import`
    pub fn backup_label_before_import(&self) -> String {
        self.say("backup-label-before-import", &[])
    }
    /// `backup-label-before-restore`
    pub fn backup_label_before_restore(&self) -> String {
        self.say("backup-label-before-restore", &[])
    }
    /// `backup-label-exit`
    pub fn backup_label_exit(&self) -> String {
        self.say("backup-label-exit", &[])
    }
    /// `backup-list`
    pub fn backup_list(&self) -> String {
        self.say("backup-list", &[])
    }
    /// `backup-list-text`
    pub fn backup_list_text(&self) -> String {
        self.say("backup-list-text", &[])
    }
    /// `backup-none`
    pub fn backup_none(&self) -> String {
        self.say("backup-none", &[])
    }
    /// `backup-none-text`
    pub fn backup_none_text(&self) -> String {
        self.say("backup-none-text", &[])
    }
    /// `backup-prove`
    pub fn backup_prove(&self) -> String {
        self.say("backup-prove", &[])
    }
    /// `backup-proved`
    pub fn backup_proved(&self, at: &str) -> String {
        self.say("backup-proved", &[("at", at.into())])
    }
    /// `backup-restore`
    pub fn backup_restore(&self) -> String {
        self.say("backup-restore", &[])
    }
    /// `backup-restore-to`
    pub fn backup_restore_to(&self, at: &str) -> String {
        self.say("backup-restore-to", &[("at", at.into())])
    }
    /// `backup-restored`
    pub fn backup_restored(&self, at: &str) -> String {
        self.say("backup-restored", &[("at", at.into())])
    }
    /// `backup-second`
    pub fn backup_second(&self) -> String {
        self.say("backup-second", &[])
    }
    /// `backup-second-away` (name: folder)
    pub fn backup_second_away(&self, name: &str) -> String {
        self.say("backup-second-away", &[("name", name.into())])
    }
    /// `backup-second-away-since` (at: when the newest backup there was made; name: folder)
    pub fn backup_second_away_since(&self, at: &str, name: &str) -> String {
        self.say("backup-second-away-since", &[("at", at.into()), ("name", name.into())])
    }
    /// `backup-second-change`
    pub fn backup_second_change(&self) -> String {
        self.say("backup-second-change", &[])
    }
    /// `backup-second-choose`
    pub fn backup_second_choose(&self) -> String {
        self.say("backup-second-choose", &[])
    }
    /// `backup-second-choose-title`
    pub fn backup_second_choose_title(&self) -> String {
        self.say("backup-second-choose-title", &[])
    }
    /// `backup-second-chosen` (name: folder)
    pub fn backup_second_chosen(&self, name: &str) -> String {
        self.say("backup-second-chosen", &[("name", name.into())])
    }
    /// `backup-second-failed` (name: the folder; why: the reason)
    pub fn backup_second_failed(&self, name: &str, why: &str) -> String {
        self.say("backup-second-failed", &[("name", name.into()), ("why", why.into())])
    }
    /// `backup-second-newest`
    pub fn backup_second_newest(&self) -> String {
        self.say("backup-second-newest", &[])
    }
    /// `backup-second-nothing`
    pub fn backup_second_nothing(&self) -> String {
        self.say("backup-second-nothing", &[])
    }
    /// `backup-second-place`
    pub fn backup_second_place(&self) -> String {
        self.say("backup-second-place", &[])
    }
    /// `backup-second-stop`
    pub fn backup_second_stop(&self) -> String {
        self.say("backup-second-stop", &[])
    }
    /// `backup-second-stopped` (name: folder)
    pub fn backup_second_stopped(&self, name: &str) -> String {
        self.say("backup-second-stopped", &[("name", name.into())])
    }
    /// `backup-second-text`
    pub fn backup_second_text(&self) -> String {
        self.say("backup-second-text", &[])
    }
    /// `backup-second-waits` (name: folder)
    pub fn backup_second_waits(&self, name: &str) -> String {
        self.say("backup-second-waits", &[("name", name.into())])
    }
    /// `backup-sure`
    pub fn backup_sure(&self) -> String {
        self.say("backup-sure", &[])
    }
    /// `backup-why`
    pub fn backup_why(&self) -> String {
        self.say("backup-why", &[])
    }
    /// `basis-due`
    pub fn basis_due(&self) -> String {
        self.say("basis-due", &[])
    }
    /// `basis-measured`
    pub fn basis_measured(&self) -> String {
        self.say("basis-measured", &[])
    }
    /// `basis-shipped`
    pub fn basis_shipped(&self) -> String {
        self.say("basis-shipped", &[])
    }
    /// `books-add`
    pub fn books_add(&self) -> String {
        self.say("books-add", &[])
    }
    /// `books-added` (amount: money; item: kind of cost)
    pub fn books_added(&self, amount: &str, item: &str) -> String {
        self.say("books-added", &[("amount", amount.into()), ("item", item.into())])
    }
    /// `books-amount-hint`
    pub fn books_amount_hint(&self) -> String {
        self.say("books-amount-hint", &[])
    }
    /// `books-any-department`
    pub fn books_any_department(&self) -> String {
        self.say("books-any-department", &[])
    }
    /// `books-any-item`
    pub fn books_any_item(&self) -> String {
        self.say("books-any-item", &[])
    }
    /// `books-any-owner`
    pub fn books_any_owner(&self) -> String {
        self.say("books-any-owner", &[])
    }
    /// `books-by-hand`
    pub fn books_by_hand(&self) -> String {
        self.say("books-by-hand", &[])
    }
    /// `books-clear`
    pub fn books_clear(&self) -> String {
        self.say("books-clear", &[])
    }
    /// `books-closed` (month: month)
    pub fn books_closed(&self, month: &str) -> String {
        self.say("books-closed", &[("month", month.into())])
    }
    /// `books-column-amount`
    pub fn books_column_amount(&self) -> String {
        self.say("books-column-amount", &[])
    }
    /// `books-column-behaviour`
    pub fn books_column_behaviour(&self) -> String {
        self.say("books-column-behaviour", &[])
    }
    /// `books-column-customer`
    pub fn books_column_customer(&self) -> String {
        self.say("books-column-customer", &[])
    }
    /// `books-column-day`
    pub fn books_column_day(&self) -> String {
        self.say("books-column-day", &[])
    }
    /// `books-column-department`
    pub fn books_column_department(&self) -> String {
        self.say("books-column-department", &[])
    }
    /// `books-column-item`
    pub fn books_column_item(&self) -> String {
        self.say("books-column-item", &[])
    }
    /// `books-column-nature`
    pub fn books_column_nature(&self) -> String {
        self.say("books-column-nature", &[])
    }
    /// `books-column-note`
    pub fn books_column_note(&self) -> String {
        self.say("books-column-note", &[])
    }
    /// `books-column-owner`
    pub fn books_column_owner(&self) -> String {
        self.say("books-column-owner", &[])
    }
    /// `books-column-source`
    pub fn books_column_source(&self) -> String {
        self.say("books-column-source", &[])
    }
    /// `books-column-state`
    pub fn books_column_state(&self) -> String {
        self.say("books-column-state", &[])
    }
    /// `books-count` (amount: money; n: entries)
    pub fn books_count(&self, amount: &str, n: impl Number) -> String {
        self.say("books-count", &[("amount", amount.into()), ("n", n.number().into())])
    }
    /// `books-customer`
    pub fn books_customer(&self) -> String {
        self.say("books-customer", &[])
    }
    /// `books-customer-choose`
    pub fn books_customer_choose(&self) -> String {
        self.say("books-customer-choose", &[])
    }
    /// `books-customer-hint`
    pub fn books_customer_hint(&self) -> String {
        self.say("books-customer-hint", &[])
    }
    /// `books-customer-none`
    pub fn books_customer_none(&self) -> String {
        self.say("books-customer-none", &[])
    }
    /// `books-cut` (shown: entries listed; total: entries there are)
    pub fn books_cut(&self, shown: impl Number, total: impl Number) -> String {
        self.say("books-cut", &[("shown", shown.number().into()), ("total", total.number().into())])
    }
    /// `books-day`
    pub fn books_day(&self) -> String {
        self.say("books-day", &[])
    }
    /// `books-day-hint`
    pub fn books_day_hint(&self) -> String {
        self.say("books-day-hint", &[])
    }
    /// `books-delete`
    pub fn books_delete(&self) -> String {
        self.say("books-delete", &[])
    }
    /// `books-deleted` (amount: money; item: kind of cost)
    pub fn books_deleted(&self, amount: &str, item: &str) -> String {
        self.say("books-deleted", &[("amount", amount.into()), ("item", item.into())])
    }
    /// `books-edit`
    pub fn books_edit(&self) -> String {
        self.say("books-edit", &[])
    }
    /// `books-edited` (item: kind of cost)
    pub fn books_edited(&self, item: &str) -> String {
        self.say("books-edited", &[("item", item.into())])
    }
    /// `books-empty`
    pub fn books_empty(&self) -> String {
        self.say("books-empty", &[])
    }
    /// `books-empty-text`
    pub fn books_empty_text(&self) -> String {
        self.say("books-empty-text", &[])
    }
    /// `books-estimate`
    pub fn books_estimate(&self) -> String {
        self.say("books-estimate", &[])
    }
    /// `books-estimates` (amount: money)
    pub fn books_estimates(&self, amount: &str) -> String {
        self.say("books-estimates", &[("amount", amount.into())])
    }
    /// `books-face`
    pub fn books_face(&self) -> String {
        self.say("books-face", &[])
    }
    /// `books-from-file` (file: name of the file)
    pub fn books_from_file(&self, file: &str) -> String {
        self.say("books-from-file", &[("file", file.into())])
    }
    /// `books-from-totals`
    pub fn books_from_totals(&self) -> String {
        self.say("books-from-totals", &[])
    }
    /// `books-import`
    pub fn books_import(&self) -> String {
        self.say("books-import", &[])
    }
    /// `books-item`
    pub fn books_item(&self) -> String {
        self.say("books-item", &[])
    }
    /// `books-item-hint`
    pub fn books_item_hint(&self) -> String {
        self.say("books-item-hint", &[])
    }
    /// `books-keywords`
    pub fn books_keywords(&self) -> String {
        self.say("books-keywords", &[])
    }
    /// `books-list`
    pub fn books_list(&self) -> String {
        self.say("books-list", &[])
    }
    /// `books-month`
    pub fn books_month(&self) -> String {
        self.say("books-month", &[])
    }
    /// `books-month-all`
    pub fn books_month_all(&self) -> String {
        self.say("books-month-all", &[])
    }
    /// `books-month-amount`
    pub fn books_month_amount(&self) -> String {
        self.say("books-month-amount", &[])
    }
    /// `books-month-estimate` (amount: money)
    pub fn books_month_estimate(&self, amount: &str) -> String {
        self.say("books-month-estimate", &[("amount", amount.into())])
    }
    /// `books-months`
    pub fn books_months(&self) -> String {
        self.say("books-months", &[])
    }
    /// `books-need-amount`
    pub fn books_need_amount(&self) -> String {
        self.say("books-need-amount", &[])
    }
    /// `books-need-day`
    pub fn books_need_day(&self) -> String {
        self.say("books-need-day", &[])
    }
    /// `books-need-item`
    pub fn books_need_item(&self) -> String {
        self.say("books-need-item", &[])
    }
    /// `books-nobody`
    pub fn books_nobody(&self) -> String {
        self.say("books-nobody", &[])
    }
    /// `books-none-found`
    pub fn books_none_found(&self) -> String {
        self.say("books-none-found", &[])
    }
    /// `books-none-found-text`
    pub fn books_none_found_text(&self) -> String {
        self.say("books-none-found-text", &[])
    }
    /// `books-note`
    pub fn books_note(&self) -> String {
        self.say("books-note", &[])
    }
    /// `books-open`
    pub fn books_open(&self) -> String {
        self.say("books-open", &[])
    }
    /// `books-owner`
    pub fn books_owner(&self) -> String {
        self.say("books-owner", &[])
    }
    /// `books-owner-hint`
    pub fn books_owner_hint(&self) -> String {
        self.say("books-owner-hint", &[])
    }
    /// `books-save-next`
    pub fn books_save_next(&self) -> String {
        self.say("books-save-next", &[])
    }
    /// `books-search`
    pub fn books_search(&self) -> String {
        self.say("books-search", &[])
    }
    /// `books-usual`
    pub fn books_usual(&self) -> String {
        self.say("books-usual", &[])
    }
    /// `books-usual-is` (usual: the usual choice)
    pub fn books_usual_is(&self, usual: &str) -> String {
        self.say("books-usual-is", &[("usual", usual.into())])
    }
    /// `calendar-ahead`
    pub fn calendar_ahead(&self) -> String {
        self.say("calendar-ahead", &[])
    }
    /// `calendar-askable` (askable: customers; days: days; never: customers)
    pub fn calendar_askable(&self, askable: impl Number, days: impl Number, never: impl Number) -> String {
        self.say("calendar-askable", &[("askable", askable.number().into()), ("days", days.number().into()), ("never", never.number().into())])
    }
    /// `calendar-due`
    pub fn calendar_due(&self) -> String {
        self.say("calendar-due", &[])
    }
    /// `calendar-entry-due`
    pub fn calendar_entry_due(&self) -> String {
        self.say("calendar-entry-due", &[])
    }
    /// `calendar-entry-invited` (n: customers)
    pub fn calendar_entry_invited(&self, n: impl Number) -> String {
        self.say("calendar-entry-invited", &[("n", n.number().into())])
    }
    /// `calendar-entry-published`
    pub fn calendar_entry_published(&self) -> String {
        self.say("calendar-entry-published", &[])
    }
    /// `calendar-entry-remind-from` (n: customers)
    pub fn calendar_entry_remind_from(&self, n: impl Number) -> String {
        self.say("calendar-entry-remind-from", &[("n", n.number().into())])
    }
    /// `calendar-entry-reminded` (n: customers)
    pub fn calendar_entry_reminded(&self, n: impl Number) -> String {
        self.say("calendar-entry-reminded", &[("n", n.number().into())])
    }
    /// `calendar-list`
    pub fn calendar_list(&self) -> String {
        self.say("calendar-list", &[])
    }
    /// `calendar-none`
    pub fn calendar_none(&self) -> String {
        self.say("calendar-none", &[])
    }
    /// `calendar-open`
    pub fn calendar_open(&self) -> String {
        self.say("calendar-open", &[])
    }
    /// `calendar-since`
    pub fn calendar_since(&self) -> String {
        self.say("calendar-since", &[])
    }
    /// `calendar-title`
    pub fn calendar_title(&self) -> String {
        self.say("calendar-title", &[])
    }
    /// `card-by`
    pub fn card_by(&self) -> String {
        self.say("card-by", &[])
    }
    /// `card-checked`
    pub fn card_checked(&self) -> String {
        self.say("card-checked", &[])
    }
    /// `card-counts`
    pub fn card_counts(&self) -> String {
        self.say("card-counts", &[])
    }
    /// `card-date`
    pub fn card_date(&self) -> String {
        self.say("card-date", &[])
    }
    /// `card-keywords`
    pub fn card_keywords(&self) -> String {
        self.say("card-keywords", &[])
    }
    /// `card-measured`
    pub fn card_measured(&self) -> String {
        self.say("card-measured", &[])
    }
    /// `card-minutes`
    pub fn card_minutes(&self) -> String {
        self.say("card-minutes", &[])
    }
    /// `card-never`
    pub fn card_never(&self) -> String {
        self.say("card-never", &[])
    }
    /// `card-open`
    pub fn card_open(&self) -> String {
        self.say("card-open", &[])
    }
    /// `card-plus` (driver: what is counted)
    pub fn card_plus(&self, driver: &str) -> String {
        self.say("card-plus", &[("driver", driver.into())])
    }
    /// `card-print`
    pub fn card_print(&self) -> String {
        self.say("card-print", &[])
    }
    /// `card-result`
    pub fn card_result(&self) -> String {
        self.say("card-result", &[])
    }
    /// `card-stage`
    pub fn card_stage(&self) -> String {
        self.say("card-stage", &[])
    }
    /// `card-step-1`
    pub fn card_step_1(&self) -> String {
        self.say("card-step-1", &[])
    }
    /// `card-step-2`
    pub fn card_step_2(&self) -> String {
        self.say("card-step-2", &[])
    }
    /// `card-step-3`
    pub fn card_step_3(&self) -> String {
        self.say("card-step-3", &[])
    }
    /// `card-step-4`
    pub fn card_step_4(&self) -> String {
        self.say("card-step-4", &[])
    }
    /// `card-steps`
    pub fn card_steps(&self) -> String {
        self.say("card-steps", &[])
    }
    /// `card-time` (n: which time)
    pub fn card_time(&self, n: impl Number) -> String {
        self.say("card-time", &[("n", n.number().into())])
    }
    /// `card-times`
    pub fn card_times(&self) -> String {
        self.say("card-times", &[])
    }
    /// `card-title`
    pub fn card_title(&self) -> String {
        self.say("card-title", &[])
    }
    /// `card-who`
    pub fn card_who(&self) -> String {
        self.say("card-who", &[])
    }
    /// `case-kind-claim`
    pub fn case_kind_claim(&self) -> String {
        self.say("case-kind-claim", &[])
    }
    /// `case-kind-complaint`
    pub fn case_kind_complaint(&self) -> String {
        self.say("case-kind-complaint", &[])
    }
    /// `case-kind-damage`
    pub fn case_kind_damage(&self) -> String {
        self.say("case-kind-damage", &[])
    }
    /// `case-kind-delay`
    pub fn case_kind_delay(&self) -> String {
        self.say("case-kind-delay", &[])
    }
    /// `case-kind-follow-up`
    pub fn case_kind_follow_up(&self) -> String {
        self.say("case-kind-follow-up", &[])
    }
    /// `case-kind-loss`
    pub fn case_kind_loss(&self) -> String {
        self.say("case-kind-loss", &[])
    }
    /// `case-state-closed`
    pub fn case_state_closed(&self) -> String {
        self.say("case-state-closed", &[])
    }
    /// `case-state-open`
    pub fn case_state_open(&self) -> String {
        self.say("case-state-open", &[])
    }
    /// `case-state-overdue`
    pub fn case_state_overdue(&self) -> String {
        self.say("case-state-overdue", &[])
    }
    /// `cases-add`
    pub fn cases_add(&self) -> String {
        self.say("cases-add", &[])
    }
    /// `cases-add-for`
    pub fn cases_add_for(&self) -> String {
        self.say("cases-add-for", &[])
    }
    /// `cases-added`
    pub fn cases_added(&self) -> String {
        self.say("cases-added", &[])
    }
    /// `cases-amount-hint`
    pub fn cases_amount_hint(&self) -> String {
        self.say("cases-amount-hint", &[])
    }
    /// `cases-card`
    pub fn cases_card(&self) -> String {
        self.say("cases-card", &[])
    }
    /// `cases-choose`
    pub fn cases_choose(&self) -> String {
        self.say("cases-choose", &[])
    }
    /// `cases-close`
    pub fn cases_close(&self) -> String {
        self.say("cases-close", &[])
    }
    /// `cases-close-title`
    pub fn cases_close_title(&self) -> String {
        self.say("cases-close-title", &[])
    }
    /// `cases-closed`
    pub fn cases_closed(&self) -> String {
        self.say("cases-closed", &[])
    }
    /// `cases-count` (open: cases not settled; total: cases)
    pub fn cases_count(&self, open: impl Number, total: impl Number) -> String {
        self.say("cases-count", &[("open", open.number().into()), ("total", total.number().into())])
    }
    /// `cases-customer-by-waybill`
    pub fn cases_customer_by_waybill(&self) -> String {
        self.say("cases-customer-by-waybill", &[])
    }
    /// `cases-customer-search`
    pub fn cases_customer_search(&self) -> String {
        self.say("cases-customer-search", &[])
    }
    /// `cases-days` (n: days)
    pub fn cases_days(&self, n: impl Number) -> String {
        self.say("cases-days", &[("n", n.number().into())])
    }
    /// `cases-delete`
    pub fn cases_delete(&self) -> String {
        self.say("cases-delete", &[])
    }
    /// `cases-deleted` (n: cases)
    pub fn cases_deleted(&self, n: impl Number) -> String {
        self.say("cases-deleted", &[("n", n.number().into())])
    }
    /// `cases-edit`
    pub fn cases_edit(&self) -> String {
        self.say("cases-edit", &[])
    }
    /// `cases-edited`
    pub fn cases_edited(&self) -> String {
        self.say("cases-edited", &[])
    }
    /// `cases-empty`
    pub fn cases_empty(&self) -> String {
        self.say("cases-empty", &[])
    }
    /// `cases-empty-text`
    pub fn cases_empty_text(&self) -> String {
        self.say("cases-empty-text", &[])
    }
    /// `cases-export`
    pub fn cases_export(&self) -> String {
        self.say("cases-export", &[])
    }
    /// `cases-filter-clear`
    pub fn cases_filter_clear(&self) -> String {
        self.say("cases-filter-clear", &[])
    }
    /// `cases-filter-customer` (name: customer)
    pub fn cases_filter_customer(&self, name: &str) -> String {
        self.say("cases-filter-customer", &[("name", name.into())])
    }
    /// `cases-filter-kind`
    pub fn cases_filter_kind(&self) -> String {
        self.say("cases-filter-kind", &[])
    }
    /// `cases-filter-state`
    pub fn cases_filter_state(&self) -> String {
        self.say("cases-filter-state", &[])
    }
    /// `cases-import`
    pub fn cases_import(&self) -> String {
        self.say("cases-import", &[])
    }
    /// `cases-need-money`
    pub fn cases_need_money(&self) -> String {
        self.say("cases-need-money", &[])
    }
    /// `cases-need-opened`
    pub fn cases_need_opened(&self) -> String {
        self.say("cases-need-opened", &[])
    }
    /// `cases-need-time`
    pub fn cases_need_time(&self) -> String {
        self.say("cases-need-time", &[])
    }
    /// `cases-none-found`
    pub fn cases_none_found(&self) -> String {
        self.say("cases-none-found", &[])
    }
    /// `cases-none-found-text`
    pub fn cases_none_found_text(&self) -> String {
        self.say("cases-none-found-text", &[])
    }
    /// `cases-open-troubled`
    pub fn cases_open_troubled(&self) -> String {
        self.say("cases-open-troubled", &[])
    }
    /// `cases-open-troubled-ask` (damage: damaged; delay: delayed; loss: lost; n: waybills)
    pub fn cases_open_troubled_ask(&self, damage: impl Number, delay: impl Number, loss: impl Number, n: impl Number) -> String {
        self.say("cases-open-troubled-ask", &[("damage", damage.number().into()), ("delay", delay.number().into()), ("loss", loss.number().into()), ("n", n.number().into())])
    }
    /// `cases-open-troubled-none`
    pub fn cases_open_troubled_none(&self) -> String {
        self.say("cases-open-troubled-none", &[])
    }
    /// `cases-opened-troubled` (n: cases)
    pub fn cases_opened_troubled(&self, n: impl Number) -> String {
        self.say("cases-opened-troubled", &[("n", n.number().into())])
    }
    /// `cases-overdue` (n: cases)
    pub fn cases_overdue(&self, n: impl Number) -> String {
        self.say("cases-overdue", &[("n", n.number().into())])
    }
    /// `cases-paid` (amount: yuan)
    pub fn cases_paid(&self, amount: &str) -> String {
        self.say("cases-paid", &[("amount", amount.into())])
    }
    /// `cases-search`
    pub fn cases_search(&self) -> String {
        self.say("cases-search", &[])
    }
    /// `cases-settled-in`
    pub fn cases_settled_in(&self) -> String {
        self.say("cases-settled-in", &[])
    }
    /// `cases-show-all` (n: cases)
    pub fn cases_show_all(&self, n: impl Number) -> String {
        self.say("cases-show-all", &[("n", n.number().into())])
    }
    /// `cases-title`
    pub fn cases_title(&self) -> String {
        self.say("cases-title", &[])
    }
    /// `cases-unset`
    pub fn cases_unset(&self) -> String {
        self.say("cases-unset", &[])
    }
    /// `cases-waybill-known` (customer: payer; day: day of shipping)
    pub fn cases_waybill_known(&self, customer: &str, day: &str) -> String {
        self.say("cases-waybill-known", &[("customer", customer.into()), ("day", day.into())])
    }
    /// `cases-waybill-unknown`
    pub fn cases_waybill_unknown(&self) -> String {
        self.say("cases-waybill-unknown", &[])
    }
    /// `cause-attitude`
    pub fn cause_attitude(&self) -> String {
        self.say("cause-attitude", &[])
    }
    /// `cause-crushed`
    pub fn cause_crushed(&self) -> String {
        self.say("cause-crushed", &[])
    }
    /// `cause-false-signing`
    pub fn cause_false_signing(&self) -> String {
        self.say("cause-false-signing", &[])
    }
    /// `cause-label-lost`
    pub fn cause_label_lost(&self) -> String {
        self.say("cause-label-lost", &[])
    }
    /// `cause-late-pickup`
    pub fn cause_late_pickup(&self) -> String {
        self.say("cause-late-pickup", &[])
    }
    /// `cause-line-haul-late`
    pub fn cause_line_haul_late(&self) -> String {
        self.say("cause-line-haul-late", &[])
    }
    /// `cause-misdelivered`
    pub fn cause_misdelivered(&self) -> String {
        self.say("cause-misdelivered", &[])
    }
    /// `cause-missorted`
    pub fn cause_missorted(&self) -> String {
        self.say("cause-missorted", &[])
    }
    /// `cause-no-call`
    pub fn cause_no_call(&self) -> String {
        self.say("cause-no-call", &[])
    }
    /// `cause-none`
    pub fn cause_none(&self) -> String {
        self.say("cause-none", &[])
    }
    /// `cause-not-to-door`
    pub fn cause_not_to_door(&self) -> String {
        self.say("cause-not-to-door", &[])
    }
    /// `cause-overload`
    pub fn cause_overload(&self) -> String {
        self.say("cause-overload", &[])
    }
    /// `cause-rough-handling`
    pub fn cause_rough_handling(&self) -> String {
        self.say("cause-rough-handling", &[])
    }
    /// `cause-theft`
    pub fn cause_theft(&self) -> String {
        self.say("cause-theft", &[])
    }
    /// `cause-unreachable`
    pub fn cause_unreachable(&self) -> String {
        self.say("cause-unreachable", &[])
    }
    /// `cause-weak-packing`
    pub fn cause_weak_packing(&self) -> String {
        self.say("cause-weak-packing", &[])
    }
    /// `cause-weather`
    pub fn cause_weather(&self) -> String {
        self.say("cause-weather", &[])
    }
    /// `cause-wet`
    pub fn cause_wet(&self) -> String {
        self.say("cause-wet", &[])
    }
    /// `cause-wrong-address`
    pub fn cause_wrong_address(&self) -> String {
        self.say("cause-wrong-address", &[])
    }
    /// `cause-wrong-fee`
    pub fn cause_wrong_fee(&self) -> String {
        self.say("cause-wrong-fee", &[])
    }
    /// `causes-by-cause`
    pub fn causes_by_cause(&self) -> String {
        self.say("causes-by-cause", &[])
    }
    /// `causes-by-customer`
    pub fn causes_by_customer(&self) -> String {
        self.say("causes-by-customer", &[])
    }
    /// `causes-by-destination`
    pub fn causes_by_destination(&self) -> String {
        self.say("causes-by-destination", &[])
    }
    /// `causes-class`
    pub fn causes_class(&self) -> String {
        self.say("causes-class", &[])
    }
    /// `causes-failed` (n: waybills)
    pub fn causes_failed(&self, n: impl Number) -> String {
        self.say("causes-failed", &[("n", n.number().into())])
    }
    /// `causes-few`
    pub fn causes_few(&self) -> String {
        self.say("causes-few", &[])
    }
    /// `causes-keys`
    pub fn causes_keys(&self) -> String {
        self.say("causes-keys", &[])
    }
    /// `causes-many`
    pub fn causes_many(&self) -> String {
        self.say("causes-many", &[])
    }
    /// `causes-measured`
    pub fn causes_measured(&self) -> String {
        self.say("causes-measured", &[])
    }
    /// `causes-n`
    pub fn causes_n(&self) -> String {
        self.say("causes-n", &[])
    }
    /// `causes-none`
    pub fn causes_none(&self) -> String {
        self.say("causes-none", &[])
    }
    /// `causes-others` (n: waybills)
    pub fn causes_others(&self, n: impl Number) -> String {
        self.say("causes-others", &[("n", n.number().into())])
    }
    /// `causes-rest`
    pub fn causes_rest(&self) -> String {
        self.say("causes-rest", &[])
    }
    /// `causes-share`
    pub fn causes_share(&self) -> String {
        self.say("causes-share", &[])
    }
    /// `causes-title`
    pub fn causes_title(&self) -> String {
        self.say("causes-title", &[])
    }
    /// `causes-unrecorded`
    pub fn causes_unrecorded(&self) -> String {
        self.say("causes-unrecorded", &[])
    }
    /// `channel-carrier`
    pub fn channel_carrier(&self) -> String {
        self.say("channel-carrier", &[])
    }
    /// `channel-chat`
    pub fn channel_chat(&self) -> String {
        self.say("channel-chat", &[])
    }
    /// `channel-counter`
    pub fn channel_counter(&self) -> String {
        self.say("channel-counter", &[])
    }
    /// `channel-other`
    pub fn channel_other(&self) -> String {
        self.say("channel-other", &[])
    }
    /// `channel-phone`
    pub fn channel_phone(&self) -> String {
        self.say("channel-phone", &[])
    }
    /// `channel-platform`
    pub fn channel_platform(&self) -> String {
        self.say("channel-platform", &[])
    }
    /// `channel-regulator`
    pub fn channel_regulator(&self) -> String {
        self.say("channel-regulator", &[])
    }
    /// `chart-copy-picture`
    pub fn chart_copy_picture(&self) -> String {
        self.say("chart-copy-picture", &[])
    }
    /// `chart-export`
    pub fn chart_export(&self) -> String {
        self.say("chart-export", &[])
    }
    /// `chart-picture`
    pub fn chart_picture(&self) -> String {
        self.say("chart-picture", &[])
    }
    /// `chart-save-csv`
    pub fn chart_save_csv(&self) -> String {
        self.say("chart-save-csv", &[])
    }
    /// `chart-save-png`
    pub fn chart_save_png(&self) -> String {
        self.say("chart-save-png", &[])
    }
    /// `chart-save-svg`
    pub fn chart_save_svg(&self) -> String {
        self.say("chart-save-svg", &[])
    }
    /// `chart-table`
    pub fn chart_table(&self) -> String {
        self.say("chart-table", &[])
    }
    /// `charts-cut` (percent: share at the cut)
    pub fn charts_cut(&self, percent: &str) -> String {
        self.say("charts-cut", &[("percent", percent.into())])
    }
    /// `charts-failed`
    pub fn charts_failed(&self) -> String {
        self.say("charts-failed", &[])
    }
    /// `charts-keyboard`
    pub fn charts_keyboard(&self) -> String {
        self.say("charts-keyboard", &[])
    }
    /// `charts-unavailable`
    pub fn charts_unavailable(&self) -> String {
        self.say("charts-unavailable", &[])
    }
    /// `cleaning-begun`
    pub fn cleaning_begun(&self) -> String {
        self.say("cleaning-begun", &[])
    }
    /// `cleaning-blank`
    pub fn cleaning_blank(&self) -> String {
        self.say("cleaning-blank", &[])
    }
    /// `cleaning-blank-how`
    pub fn cleaning_blank_how(&self) -> String {
        self.say("cleaning-blank-how", &[])
    }
    /// `cleaning-distance`
    pub fn cleaning_distance(&self) -> String {
        self.say("cleaning-distance", &[])
    }
    /// `cleaning-distance-how`
    pub fn cleaning_distance_how(&self) -> String {
        self.say("cleaning-distance-how", &[])
    }
    /// `cleaning-excluded` (answers: all; excluded: left out)
    pub fn cleaning_excluded(&self, answers: impl Number, excluded: impl Number) -> String {
        self.say("cleaning-excluded", &[("answers", answers.number().into()), ("excluded", excluded.number().into())])
    }
    /// `cleaning-hits`
    pub fn cleaning_hits(&self) -> String {
        self.say("cleaning-hits", &[])
    }
    /// `cleaning-limit`
    pub fn cleaning_limit(&self) -> String {
        self.say("cleaning-limit", &[])
    }
    /// `cleaning-rule`
    pub fn cleaning_rule(&self) -> String {
        self.say("cleaning-rule", &[])
    }
    /// `cleaning-run`
    pub fn cleaning_run(&self) -> String {
        self.say("cleaning-run", &[])
    }
    /// `cleaning-run-how`
    pub fn cleaning_run_how(&self) -> String {
        self.say("cleaning-run-how", &[])
    }
    /// `cleaning-seconds` (seconds: seconds)
    pub fn cleaning_seconds(&self, seconds: impl Number) -> String {
        self.say("cleaning-seconds", &[("seconds", seconds.number().into())])
    }
    /// `cleaning-speed`
    pub fn cleaning_speed(&self) -> String {
        self.say("cleaning-speed", &[])
    }
    /// `cleaning-speed-how`
    pub fn cleaning_speed_how(&self) -> String {
        self.say("cleaning-speed-how", &[])
    }
    /// `cleaning-straight`
    pub fn cleaning_straight(&self) -> String {
        self.say("cleaning-straight", &[])
    }
    /// `cleaning-straight-how`
    pub fn cleaning_straight_how(&self) -> String {
        self.say("cleaning-straight-how", &[])
    }
    /// `cleaning-title`
    pub fn cleaning_title(&self) -> String {
        self.say("cleaning-title", &[])
    }
    /// `cleaning-took`
    pub fn cleaning_took(&self) -> String {
        self.say("cleaning-took", &[])
    }
    /// `cleaning-twin`
    pub fn cleaning_twin(&self) -> String {
        self.say("cleaning-twin", &[])
    }
    /// `cleaning-twin-how`
    pub fn cleaning_twin_how(&self) -> String {
        self.say("cleaning-twin-how", &[])
    }
    /// `cli-about`
    pub fn cli_about(&self) -> String {
        self.say("cli-about", &[])
    }
    /// `cli-about-audit`
    pub fn cli_about_audit(&self) -> String {
        self.say("cli-about-audit", &[])
    }
    /// `cli-about-backup`
    pub fn cli_about_backup(&self) -> String {
        self.say("cli-about-backup", &[])
    }
    /// `cli-about-call`
    pub fn cli_about_call(&self) -> String {
        self.say("cli-about-call", &[])
    }
    /// `cli-about-chart`
    pub fn cli_about_chart(&self) -> String {
        self.say("cli-about-chart", &[])
    }
    /// `cli-about-check`
    pub fn cli_about_check(&self) -> String {
        self.say("cli-about-check", &[])
    }
    /// `cli-about-cost`
    pub fn cli_about_cost(&self) -> String {
        self.say("cli-about-cost", &[])
    }
    /// `cli-about-cost-customers`
    pub fn cli_about_cost_customers(&self) -> String {
        self.say("cli-about-cost-customers", &[])
    }
    /// `cli-about-cost-run`
    pub fn cli_about_cost_run(&self) -> String {
        self.say("cli-about-cost-run", &[])
    }
    /// `cli-about-customers`
    pub fn cli_about_customers(&self) -> String {
        self.say("cli-about-customers", &[])
    }
    /// `cli-about-customers-list`
    pub fn cli_about_customers_list(&self) -> String {
        self.say("cli-about-customers-list", &[])
    }
    /// `cli-about-customers-show`
    pub fn cli_about_customers_show(&self) -> String {
        self.say("cli-about-customers-show", &[])
    }
    /// `cli-about-digest`
    pub fn cli_about_digest(&self) -> String {
        self.say("cli-about-digest", &[])
    }
    /// `cli-about-exchange`
    pub fn cli_about_exchange(&self) -> String {
        self.say("cli-about-exchange", &[])
    }
    /// `cli-about-exchange-conflicts`
    pub fn cli_about_exchange_conflicts(&self) -> String {
        self.say("cli-about-exchange-conflicts", &[])
    }
    /// `cli-about-exchange-export`
    pub fn cli_about_exchange_export(&self) -> String {
        self.say("cli-about-exchange-export", &[])
    }
    /// `cli-about-exchange-import`
    pub fn cli_about_exchange_import(&self) -> String {
        self.say("cli-about-exchange-import", &[])
    }
    /// `cli-about-exchange-machines`
    pub fn cli_about_exchange_machines(&self) -> String {
        self.say("cli-about-exchange-machines", &[])
    }
    /// `cli-about-exchange-preview`
    pub fn cli_about_exchange_preview(&self) -> String {
        self.say("cli-about-exchange-preview", &[])
    }
    /// `cli-about-exchange-settle`
    pub fn cli_about_exchange_settle(&self) -> String {
        self.say("cli-about-exchange-settle", &[])
    }
    /// `cli-about-export`
    pub fn cli_about_export(&self) -> String {
        self.say("cli-about-export", &[])
    }
    /// `cli-about-history`
    pub fn cli_about_history(&self) -> String {
        self.say("cli-about-history", &[])
    }
    /// `cli-about-import`
    pub fn cli_about_import(&self) -> String {
        self.say("cli-about-import", &[])
    }
    /// `cli-about-import-cases`
    pub fn cli_about_import_cases(&self) -> String {
        self.say("cli-about-import-cases", &[])
    }
    /// `cli-about-import-costs`
    pub fn cli_about_import_costs(&self) -> String {
        self.say("cli-about-import-costs", &[])
    }
    /// `cli-about-import-measures`
    pub fn cli_about_import_measures(&self) -> String {
        self.say("cli-about-import-measures", &[])
    }
    /// `cli-about-import-responses`
    pub fn cli_about_import_responses(&self) -> String {
        self.say("cli-about-import-responses", &[])
    }
    /// `cli-about-import-shipments`
    pub fn cli_about_import_shipments(&self) -> String {
        self.say("cli-about-import-shipments", &[])
    }
    /// `cli-about-import-standards`
    pub fn cli_about_import_standards(&self) -> String {
        self.say("cli-about-import-standards", &[])
    }
    /// `cli-about-import-undo`
    pub fn cli_about_import_undo(&self) -> String {
        self.say("cli-about-import-undo", &[])
    }
    /// `cli-about-lock`
    pub fn cli_about_lock(&self) -> String {
        self.say("cli-about-lock", &[])
    }
    /// `cli-about-lock-off`
    pub fn cli_about_lock_off(&self) -> String {
        self.say("cli-about-lock-off", &[])
    }
    /// `cli-about-lock-set`
    pub fn cli_about_lock_set(&self) -> String {
        self.say("cli-about-lock-set", &[])
    }
    /// `cli-about-lock-status`
    pub fn cli_about_lock_status(&self) -> String {
        self.say("cli-about-lock-status", &[])
    }
    /// `cli-about-methods`
    pub fn cli_about_methods(&self) -> String {
        self.say("cli-about-methods", &[])
    }
    /// `cli-about-methods-list`
    pub fn cli_about_methods_list(&self) -> String {
        self.say("cli-about-methods-list", &[])
    }
    /// `cli-about-methods-show`
    pub fn cli_about_methods_show(&self) -> String {
        self.say("cli-about-methods-show", &[])
    }
    /// `cli-about-models`
    pub fn cli_about_models(&self) -> String {
        self.say("cli-about-models", &[])
    }
    /// `cli-about-new`
    pub fn cli_about_new(&self) -> String {
        self.say("cli-about-new", &[])
    }
    /// `cli-about-privacy`
    pub fn cli_about_privacy(&self) -> String {
        self.say("cli-about-privacy", &[])
    }
    /// `cli-about-privacy-class-copy`
    pub fn cli_about_privacy_class_copy(&self) -> String {
        self.say("cli-about-privacy-class-copy", &[])
    }
    /// `cli-about-privacy-erase`
    pub fn cli_about_privacy_erase(&self) -> String {
        self.say("cli-about-privacy-erase", &[])
    }
    /// `cli-about-privacy-export`
    pub fn cli_about_privacy_export(&self) -> String {
        self.say("cli-about-privacy-export", &[])
    }
    /// `cli-about-privacy-held`
    pub fn cli_about_privacy_held(&self) -> String {
        self.say("cli-about-privacy-held", &[])
    }
    /// `cli-about-privacy-list`
    pub fn cli_about_privacy_list(&self) -> String {
        self.say("cli-about-privacy-list", &[])
    }
    /// `cli-about-redo`
    pub fn cli_about_redo(&self) -> String {
        self.say("cli-about-redo", &[])
    }
    /// `cli-about-report`
    pub fn cli_about_report(&self) -> String {
        self.say("cli-about-report", &[])
    }
    /// `cli-about-report-monthly`
    pub fn cli_about_report_monthly(&self) -> String {
        self.say("cli-about-report-monthly", &[])
    }
    /// `cli-about-restore`
    pub fn cli_about_restore(&self) -> String {
        self.say("cli-about-restore", &[])
    }
    /// `cli-about-service`
    pub fn cli_about_service(&self) -> String {
        self.say("cli-about-service", &[])
    }
    /// `cli-about-service-chart`
    pub fn cli_about_service_chart(&self) -> String {
        self.say("cli-about-service-chart", &[])
    }
    /// `cli-about-service-kpis`
    pub fn cli_about_service_kpis(&self) -> String {
        self.say("cli-about-service-kpis", &[])
    }
    /// `cli-about-service-trend`
    pub fn cli_about_service_trend(&self) -> String {
        self.say("cli-about-service-trend", &[])
    }
    /// `cli-about-solve`
    pub fn cli_about_solve(&self) -> String {
        self.say("cli-about-solve", &[])
    }
    /// `cli-about-survey`
    pub fn cli_about_survey(&self) -> String {
        self.say("cli-about-survey", &[])
    }
    /// `cli-about-survey-analyse`
    pub fn cli_about_survey_analyse(&self) -> String {
        self.say("cli-about-survey-analyse", &[])
    }
    /// `cli-about-survey-analyses`
    pub fn cli_about_survey_analyses(&self) -> String {
        self.say("cli-about-survey-analyses", &[])
    }
    /// `cli-about-survey-calendar`
    pub fn cli_about_survey_calendar(&self) -> String {
        self.say("cli-about-survey-calendar", &[])
    }
    /// `cli-about-survey-coding`
    pub fn cli_about_survey_coding(&self) -> String {
        self.say("cli-about-survey-coding", &[])
    }
    /// `cli-about-survey-dummies`
    pub fn cli_about_survey_dummies(&self) -> String {
        self.say("cli-about-survey-dummies", &[])
    }
    /// `cli-about-survey-enter`
    pub fn cli_about_survey_enter(&self) -> String {
        self.say("cli-about-survey-enter", &[])
    }
    /// `cli-about-survey-export`
    pub fn cli_about_survey_export(&self) -> String {
        self.say("cli-about-survey-export", &[])
    }
    /// `cli-about-survey-import`
    pub fn cli_about_survey_import(&self) -> String {
        self.say("cli-about-survey-import", &[])
    }
    /// `cli-about-survey-invitations`
    pub fn cli_about_survey_invitations(&self) -> String {
        self.say("cli-about-survey-invitations", &[])
    }
    /// `cli-about-survey-invite`
    pub fn cli_about_survey_invite(&self) -> String {
        self.say("cli-about-survey-invite", &[])
    }
    /// `cli-about-survey-lint`
    pub fn cli_about_survey_lint(&self) -> String {
        self.say("cli-about-survey-lint", &[])
    }
    /// `cli-about-survey-list`
    pub fn cli_about_survey_list(&self) -> String {
        self.say("cli-about-survey-list", &[])
    }
    /// `cli-about-survey-new`
    pub fn cli_about_survey_new(&self) -> String {
        self.say("cli-about-survey-new", &[])
    }
    /// `cli-about-survey-page`
    pub fn cli_about_survey_page(&self) -> String {
        self.say("cli-about-survey-page", &[])
    }
    /// `cli-about-survey-paper`
    pub fn cli_about_survey_paper(&self) -> String {
        self.say("cli-about-survey-paper", &[])
    }
    /// `cli-about-survey-papers`
    pub fn cli_about_survey_papers(&self) -> String {
        self.say("cli-about-survey-papers", &[])
    }
    /// `cli-about-survey-publish`
    pub fn cli_about_survey_publish(&self) -> String {
        self.say("cli-about-survey-publish", &[])
    }
    /// `cli-about-survey-quotas`
    pub fn cli_about_survey_quotas(&self) -> String {
        self.say("cli-about-survey-quotas", &[])
    }
    /// `cli-about-survey-remind`
    pub fn cli_about_survey_remind(&self) -> String {
        self.say("cli-about-survey-remind", &[])
    }
    /// `cli-about-survey-send`
    pub fn cli_about_survey_send(&self) -> String {
        self.say("cli-about-survey-send", &[])
    }
    /// `cli-about-survey-take`
    pub fn cli_about_survey_take(&self) -> String {
        self.say("cli-about-survey-take", &[])
    }
    /// `cli-about-tradeoff`
    pub fn cli_about_tradeoff(&self) -> String {
        self.say("cli-about-tradeoff", &[])
    }
    /// `cli-about-tradeoff-fit`
    pub fn cli_about_tradeoff_fit(&self) -> String {
        self.say("cli-about-tradeoff-fit", &[])
    }
    /// `cli-about-tradeoff-optimum`
    pub fn cli_about_tradeoff_optimum(&self) -> String {
        self.say("cli-about-tradeoff-optimum", &[])
    }
    /// `cli-about-undo`
    pub fn cli_about_undo(&self) -> String {
        self.say("cli-about-undo", &[])
    }
    /// `cli-about-value`
    pub fn cli_about_value(&self) -> String {
        self.say("cli-about-value", &[])
    }
    /// `cli-about-value-abc`
    pub fn cli_about_value_abc(&self) -> String {
        self.say("cli-about-value-abc", &[])
    }
    /// `cli-arg-act`
    pub fn cli_arg_act(&self) -> String {
        self.say("cli-arg-act", &[])
    }
    /// `cli-arg-analysis`
    pub fn cli_arg_analysis(&self) -> String {
        self.say("cli-arg-analysis", &[])
    }
    /// `cli-arg-anonymous`
    pub fn cli_arg_anonymous(&self) -> String {
        self.say("cli-arg-anonymous", &[])
    }
    /// `cli-arg-answer`
    pub fn cli_arg_answer(&self) -> String {
        self.say("cli-arg-answer", &[])
    }
    /// `cli-arg-answers`
    pub fn cli_arg_answers(&self) -> String {
        self.say("cli-arg-answers", &[])
    }
    /// `cli-arg-area`
    pub fn cli_arg_area(&self) -> String {
        self.say("cli-arg-area", &[])
    }
    /// `cli-arg-backup-file`
    pub fn cli_arg_backup_file(&self) -> String {
        self.say("cli-arg-backup-file", &[])
    }
    /// `cli-arg-backups`
    pub fn cli_arg_backups(&self) -> String {
        self.say("cli-arg-backups", &[])
    }
    /// `cli-arg-begin-lang`
    pub fn cli_arg_begin_lang(&self) -> String {
        self.say("cli-arg-begin-lang", &[])
    }
    /// `cli-arg-body`
    pub fn cli_arg_body(&self) -> String {
        self.say("cli-arg-body", &[])
    }
    /// `cli-arg-by`
    pub fn cli_arg_by(&self) -> String {
        self.say("cli-arg-by", &[])
    }
    /// `cli-arg-choice`
    pub fn cli_arg_choice(&self) -> String {
        self.say("cli-arg-choice", &[])
    }
    /// `cli-arg-class`
    pub fn cli_arg_class(&self) -> String {
        self.say("cli-arg-class", &[])
    }
    /// `cli-arg-class-of-customers`
    pub fn cli_arg_class_of_customers(&self) -> String {
        self.say("cli-arg-class-of-customers", &[])
    }
    /// `cli-arg-codes`
    pub fn cli_arg_codes(&self) -> String {
        self.say("cli-arg-codes", &[])
    }
    /// `cli-arg-conflict`
    pub fn cli_arg_conflict(&self) -> String {
        self.say("cli-arg-conflict", &[])
    }
    /// `cli-arg-copies`
    pub fn cli_arg_copies(&self) -> String {
        self.say("cli-arg-copies", &[])
    }
    /// `cli-arg-copy-output`
    pub fn cli_arg_copy_output(&self) -> String {
        self.say("cli-arg-copy-output", &[])
    }
    /// `cli-arg-count`
    pub fn cli_arg_count(&self) -> String {
        self.say("cli-arg-count", &[])
    }
    /// `cli-arg-customer`
    pub fn cli_arg_customer(&self) -> String {
        self.say("cli-arg-customer", &[])
    }
    /// `cli-arg-customers`
    pub fn cli_arg_customers(&self) -> String {
        self.say("cli-arg-customers", &[])
    }
    /// `cli-arg-cuts`
    pub fn cli_arg_cuts(&self) -> String {
        self.say("cli-arg-cuts", &[])
    }
    /// `cli-arg-data`
    pub fn cli_arg_data(&self) -> String {
        self.say("cli-arg-data", &[])
    }
    /// `cli-arg-dates`
    pub fn cli_arg_dates(&self) -> String {
        self.say("cli-arg-dates", &[])
    }
    /// `cli-arg-draw-seed`
    pub fn cli_arg_draw_seed(&self) -> String {
        self.say("cli-arg-draw-seed", &[])
    }
    /// `cli-arg-drift`
    pub fn cli_arg_drift(&self) -> String {
        self.say("cli-arg-drift", &[])
    }
    /// `cli-arg-dry-run`
    pub fn cli_arg_dry_run(&self) -> String {
        self.say("cli-arg-dry-run", &[])
    }
    /// `cli-arg-encoding`
    pub fn cli_arg_encoding(&self) -> String {
        self.say("cli-arg-encoding", &[])
    }
    /// `cli-arg-exchange-file`
    pub fn cli_arg_exchange_file(&self) -> String {
        self.say("cli-arg-exchange-file", &[])
    }
    /// `cli-arg-fallen-by`
    pub fn cli_arg_fallen_by(&self) -> String {
        self.say("cli-arg-fallen-by", &[])
    }
    /// `cli-arg-file`
    pub fn cli_arg_file(&self) -> String {
        self.say("cli-arg-file", &[])
    }
    /// `cli-arg-first-number`
    pub fn cli_arg_first_number(&self) -> String {
        self.say("cli-arg-first-number", &[])
    }
    /// `cli-arg-format`
    pub fn cli_arg_format(&self) -> String {
        self.say("cli-arg-format", &[])
    }
    /// `cli-arg-from`
    pub fn cli_arg_from(&self) -> String {
        self.say("cli-arg-from", &[])
    }
    /// `cli-arg-from-month`
    pub fn cli_arg_from_month(&self) -> String {
        self.say("cli-arg-from-month", &[])
    }
    /// `cli-arg-header-row`
    pub fn cli_arg_header_row(&self) -> String {
        self.say("cli-arg-header-row", &[])
    }
    /// `cli-arg-height`
    pub fn cli_arg_height(&self) -> String {
        self.say("cli-arg-height", &[])
    }
    /// `cli-arg-help`
    pub fn cli_arg_help(&self) -> String {
        self.say("cli-arg-help", &[])
    }
    /// `cli-arg-import`
    pub fn cli_arg_import(&self) -> String {
        self.say("cli-arg-import", &[])
    }
    /// `cli-arg-input`
    pub fn cli_arg_input(&self) -> String {
        self.say("cli-arg-input", &[])
    }
    /// `cli-arg-into-survey`
    pub fn cli_arg_into_survey(&self) -> String {
        self.say("cli-arg-into-survey", &[])
    }
    /// `cli-arg-json`
    pub fn cli_arg_json(&self) -> String {
        self.say("cli-arg-json", &[])
    }
    /// `cli-arg-keyed-papers`
    pub fn cli_arg_keyed_papers(&self) -> String {
        self.say("cli-arg-keyed-papers", &[])
    }
    /// `cli-arg-kind`
    pub fn cli_arg_kind(&self) -> String {
        self.say("cli-arg-kind", &[])
    }
    /// `cli-arg-kpi`
    pub fn cli_arg_kpi(&self) -> String {
        self.say("cli-arg-kpi", &[])
    }
    /// `cli-arg-lang`
    pub fn cli_arg_lang(&self) -> String {
        self.say("cli-arg-lang", &[])
    }
    /// `cli-arg-layout`
    pub fn cli_arg_layout(&self) -> String {
        self.say("cli-arg-layout", &[])
    }
    /// `cli-arg-limit`
    pub fn cli_arg_limit(&self) -> String {
        self.say("cli-arg-limit", &[])
    }
    /// `cli-arg-look-only`
    pub fn cli_arg_look_only(&self) -> String {
        self.say("cli-arg-look-only", &[])
    }
    /// `cli-arg-map`
    pub fn cli_arg_map(&self) -> String {
        self.say("cli-arg-map", &[])
    }
    /// `cli-arg-measure`
    pub fn cli_arg_measure(&self) -> String {
        self.say("cli-arg-measure", &[])
    }
    /// `cli-arg-method`
    pub fn cli_arg_method(&self) -> String {
        self.say("cli-arg-method", &[])
    }
    /// `cli-arg-minutes`
    pub fn cli_arg_minutes(&self) -> String {
        self.say("cli-arg-minutes", &[])
    }
    /// `cli-arg-model`
    pub fn cli_arg_model(&self) -> String {
        self.say("cli-arg-model", &[])
    }
    /// `cli-arg-month`
    pub fn cli_arg_month(&self) -> String {
        self.say("cli-arg-month", &[])
    }
    /// `cli-arg-months`
    pub fn cli_arg_months(&self) -> String {
        self.say("cli-arg-months", &[])
    }
    /// `cli-arg-months-table`
    pub fn cli_arg_months_table(&self) -> String {
        self.say("cli-arg-months-table", &[])
    }
    /// `cli-arg-of`
    pub fn cli_arg_of(&self) -> String {
        self.say("cli-arg-of", &[])
    }
    /// `cli-arg-only`
    pub fn cli_arg_only(&self) -> String {
        self.say("cli-arg-only", &[])
    }
    /// `cli-arg-open`
    pub fn cli_arg_open(&self) -> String {
        self.say("cli-arg-open", &[])
    }
    /// `cli-arg-other`
    pub fn cli_arg_other(&self) -> String {
        self.say("cli-arg-other", &[])
    }
    /// `cli-arg-out`
    pub fn cli_arg_out(&self) -> String {
        self.say("cli-arg-out", &[])
    }
    /// `cli-arg-output`
    pub fn cli_arg_output(&self) -> String {
        self.say("cli-arg-output", &[])
    }
    /// `cli-arg-palette`
    pub fn cli_arg_palette(&self) -> String {
        self.say("cli-arg-palette", &[])
    }
    /// `cli-arg-passphrase-env`
    pub fn cli_arg_passphrase_env(&self) -> String {
        self.say("cli-arg-passphrase-env", &[])
    }
    /// `cli-arg-peer`
    pub fn cli_arg_peer(&self) -> String {
        self.say("cli-arg-peer", &[])
    }
    /// `cli-arg-phone`
    pub fn cli_arg_phone(&self) -> String {
        self.say("cli-arg-phone", &[])
    }
    /// `cli-arg-present-env`
    pub fn cli_arg_present_env(&self) -> String {
        self.say("cli-arg-present-env", &[])
    }
    /// `cli-arg-printed-version`
    pub fn cli_arg_printed_version(&self) -> String {
        self.say("cli-arg-printed-version", &[])
    }
    /// `cli-arg-profile`
    pub fn cli_arg_profile(&self) -> String {
        self.say("cli-arg-profile", &[])
    }
    /// `cli-arg-query`
    pub fn cli_arg_query(&self) -> String {
        self.say("cli-arg-query", &[])
    }
    /// `cli-arg-questionnaire`
    pub fn cli_arg_questionnaire(&self) -> String {
        self.say("cli-arg-questionnaire", &[])
    }
    /// `cli-arg-reads`
    pub fn cli_arg_reads(&self) -> String {
        self.say("cli-arg-reads", &[])
    }
    /// `cli-arg-replace`
    pub fn cli_arg_replace(&self) -> String {
        self.say("cli-arg-replace", &[])
    }
    /// `cli-arg-resample-seed`
    pub fn cli_arg_resample_seed(&self) -> String {
        self.say("cli-arg-resample-seed", &[])
    }
    /// `cli-arg-reveal`
    pub fn cli_arg_reveal(&self) -> String {
        self.say("cli-arg-reveal", &[])
    }
    /// `cli-arg-rounding`
    pub fn cli_arg_rounding(&self) -> String {
        self.say("cli-arg-rounding", &[])
    }
    /// `cli-arg-rule`
    pub fn cli_arg_rule(&self) -> String {
        self.say("cli-arg-rule", &[])
    }
    /// `cli-arg-sample`
    pub fn cli_arg_sample(&self) -> String {
        self.say("cli-arg-sample", &[])
    }
    /// `cli-arg-search`
    pub fn cli_arg_search(&self) -> String {
        self.say("cli-arg-search", &[])
    }
    /// `cli-arg-seed`
    pub fn cli_arg_seed(&self) -> String {
        self.say("cli-arg-seed", &[])
    }
    /// `cli-arg-settled`
    pub fn cli_arg_settled(&self) -> String {
        self.say("cli-arg-settled", &[])
    }
    /// `cli-arg-sheet`
    pub fn cli_arg_sheet(&self) -> String {
        self.say("cli-arg-sheet", &[])
    }
    /// `cli-arg-shipments`
    pub fn cli_arg_shipments(&self) -> String {
        self.say("cli-arg-shipments", &[])
    }
    /// `cli-arg-size`
    pub fn cli_arg_size(&self) -> String {
        self.say("cli-arg-size", &[])
    }
    /// `cli-arg-sources`
    pub fn cli_arg_sources(&self) -> String {
        self.say("cli-arg-sources", &[])
    }
    /// `cli-arg-state`
    pub fn cli_arg_state(&self) -> String {
        self.say("cli-arg-state", &[])
    }
    /// `cli-arg-study`
    pub fn cli_arg_study(&self) -> String {
        self.say("cli-arg-study", &[])
    }
    /// `cli-arg-survey`
    pub fn cli_arg_survey(&self) -> String {
        self.say("cli-arg-survey", &[])
    }
    /// `cli-arg-survey-title`
    pub fn cli_arg_survey_title(&self) -> String {
        self.say("cli-arg-survey-title", &[])
    }
    /// `cli-arg-table`
    pub fn cli_arg_table(&self) -> String {
        self.say("cli-arg-table", &[])
    }
    /// `cli-arg-template`
    pub fn cli_arg_template(&self) -> String {
        self.say("cli-arg-template", &[])
    }
    /// `cli-arg-third`
    pub fn cli_arg_third(&self) -> String {
        self.say("cli-arg-third", &[])
    }
    /// `cli-arg-to`
    pub fn cli_arg_to(&self) -> String {
        self.say("cli-arg-to", &[])
    }
    /// `cli-arg-to-month`
    pub fn cli_arg_to_month(&self) -> String {
        self.say("cli-arg-to-month", &[])
    }
    /// `cli-arg-topic`
    pub fn cli_arg_topic(&self) -> String {
        self.say("cli-arg-topic", &[])
    }
    /// `cli-arg-variable`
    pub fn cli_arg_variable(&self) -> String {
        self.say("cli-arg-variable", &[])
    }
    /// `cli-arg-version`
    pub fn cli_arg_version(&self) -> String {
        self.say("cli-arg-version", &[])
    }
    /// `cli-arg-which`
    pub fn cli_arg_which(&self) -> String {
        self.say("cli-arg-which", &[])
    }
    /// `cli-arg-width`
    pub fn cli_arg_width(&self) -> String {
        self.say("cli-arg-width", &[])
    }
    /// `cli-arg-word-env`
    pub fn cli_arg_word_env(&self) -> String {
        self.say("cli-arg-word-env", &[])
    }
    /// `cli-arg-writes`
    pub fn cli_arg_writes(&self) -> String {
        self.say("cli-arg-writes", &[])
    }
    /// `cli-arg-written-format`
    pub fn cli_arg_written_format(&self) -> String {
        self.say("cli-arg-written-format", &[])
    }
    /// `cli-arg-yes`
    pub fn cli_arg_yes(&self) -> String {
        self.say("cli-arg-yes", &[])
    }
    /// `cli-column-at`
    pub fn cli_column_at(&self) -> String {
        self.say("cli-column-at", &[])
    }
    /// `cli-column-behind`
    pub fn cli_column_behind(&self) -> String {
        self.say("cli-column-behind", &[])
    }
    /// `cli-column-by`
    pub fn cli_column_by(&self) -> String {
        self.say("cli-column-by", &[])
    }
    /// `cli-column-changed`
    pub fn cli_column_changed(&self) -> String {
        self.say("cli-column-changed", &[])
    }
    /// `cli-column-conflicts`
    pub fn cli_column_conflicts(&self) -> String {
        self.say("cli-column-conflicts", &[])
    }
    /// `cli-column-deleted`
    pub fn cli_column_deleted(&self) -> String {
        self.say("cli-column-deleted", &[])
    }
    /// `cli-column-id`
    pub fn cli_column_id(&self) -> String {
        self.say("cli-column-id", &[])
    }
    /// `cli-column-kpi`
    pub fn cli_column_kpi(&self) -> String {
        self.say("cli-column-kpi", &[])
    }
    /// `cli-column-month`
    pub fn cli_column_month(&self) -> String {
        self.say("cli-column-month", &[])
    }
    /// `cli-column-name`
    pub fn cli_column_name(&self) -> String {
        self.say("cli-column-name", &[])
    }
    /// `cli-column-new`
    pub fn cli_column_new(&self) -> String {
        self.say("cli-column-new", &[])
    }
    /// `cli-column-op`
    pub fn cli_column_op(&self) -> String {
        self.say("cli-column-op", &[])
    }
    /// `cli-column-other`
    pub fn cli_column_other(&self) -> String {
        self.say("cli-column-other", &[])
    }
    /// `cli-column-source`
    pub fn cli_column_source(&self) -> String {
        self.say("cli-column-source", &[])
    }
    /// `cli-column-stands`
    pub fn cli_column_stands(&self) -> String {
        self.say("cli-column-stands", &[])
    }
    /// `cli-column-table`
    pub fn cli_column_table(&self) -> String {
        self.say("cli-column-table", &[])
    }
    /// `cli-column-title`
    pub fn cli_column_title(&self) -> String {
        self.say("cli-column-title", &[])
    }
    /// `cli-column-touched`
    pub fn cli_column_touched(&self) -> String {
        self.say("cli-column-touched", &[])
    }
    /// `cli-dry-run`
    pub fn cli_dry_run(&self) -> String {
        self.say("cli-dry-run", &[])
    }
    /// `cli-exchange-deleted`
    pub fn cli_exchange_deleted(&self) -> String {
        self.say("cli-exchange-deleted", &[])
    }
    /// `cli-exchange-open` (open: conflicts)
    pub fn cli_exchange_open(&self, open: impl Number) -> String {
        self.say("cli-exchange-open", &[("open", open.number().into())])
    }
    /// `cli-exchange-sum` (changed: rows; conflicts: values; deleted: rows; new: rows)
    pub fn cli_exchange_sum(&self, changed: impl Number, conflicts: impl Number, deleted: impl Number, from: &str, new: impl Number) -> String {
        self.say("cli-exchange-sum", &[("changed", changed.number().into()), ("conflicts", conflicts.number().into()), ("deleted", deleted.number().into()), ("from", from.into()), ("new", new.number().into())])
    }
    /// `cli-heading-arguments`
    pub fn cli_heading_arguments(&self) -> String {
        self.say("cli-heading-arguments", &[])
    }
    /// `cli-heading-commands`
    pub fn cli_heading_commands(&self) -> String {
        self.say("cli-heading-commands", &[])
    }
    /// `cli-heading-options`
    pub fn cli_heading_options(&self) -> String {
        self.say("cli-heading-options", &[])
    }
    /// `cli-heading-usage`
    pub fn cli_heading_usage(&self) -> String {
        self.say("cli-heading-usage", &[])
    }
    /// `cli-import-counts` (created: new waybills; refused: rows refused; unchanged: waybills already there; updated: waybills changed)
    pub fn cli_import_counts(&self, created: impl Number, refused: impl Number, unchanged: impl Number, updated: impl Number) -> String {
        self.say("cli-import-counts", &[("created", created.number().into()), ("refused", refused.number().into()), ("unchanged", unchanged.number().into()), ("updated", updated.number().into())])
    }
    /// `cli-import-id` (id: number)
    pub fn cli_import_id(&self, id: &str) -> String {
        self.say("cli-import-id", &[("id", id.into())])
    }
    /// `cli-made` (cases: cases; customers: customers in it; file: path; shipments: waybills in it)
    pub fn cli_made(&self, cases: impl Number, customers: impl Number, file: &str, shipments: impl Number) -> String {
        self.say("cli-made", &[("cases", cases.number().into()), ("customers", customers.number().into()), ("file", file.into()), ("shipments", shipments.number().into())])
    }
    /// `cli-needs-data`
    pub fn cli_needs_data(&self) -> String {
        self.say("cli-needs-data", &[])
    }
    /// `cli-papers-keyed` (first: first time; replaced: replaced; same: known before; second: second time)
    pub fn cli_papers_keyed(&self, first: impl Number, replaced: impl Number, same: impl Number, second: impl Number) -> String {
        self.say("cli-papers-keyed", &[("first", first.number().into()), ("replaced", replaced.number().into()), ("same", same.number().into()), ("second", second.number().into())])
    }
    /// `cli-papers-look` (n: cells; paper: number on it)
    pub fn cli_papers_look(&self, n: impl Number, paper: impl Number) -> String {
        self.say("cli-papers-look", &[("n", n.number().into()), ("paper", paper.number().into())])
    }
    /// `cli-papers-taken` (n: papers)
    pub fn cli_papers_taken(&self, n: impl Number) -> String {
        self.say("cli-papers-taken", &[("n", n.number().into())])
    }
    /// `cli-restored`
    pub fn cli_restored(&self, name: &str, to: &str) -> String {
        self.say("cli-restored", &[("name", name.into()), ("to", to.into())])
    }
    /// `cli-written` (bytes: size; file: path)
    pub fn cli_written(&self, bytes: &str, file: &str) -> String {
        self.say("cli-written", &[("bytes", bytes.into()), ("file", file.into())])
    }
    /// `coding-by-hand`
    pub fn coding_by_hand(&self) -> String {
        self.say("coding-by-hand", &[])
    }
    /// `coding-count` (answers: all; grouped: in a group)
    pub fn coding_count(&self, answers: impl Number, grouped: impl Number) -> String {
        self.say("coding-count", &[("answers", answers.number().into()), ("grouped", grouped.number().into())])
    }
    /// `coding-how`
    pub fn coding_how(&self) -> String {
        self.say("coding-how", &[])
    }
    /// `coding-newer`
    pub fn coding_newer(&self) -> String {
        self.say("coding-newer", &[])
    }
    /// `coding-no-topics`
    pub fn coding_no_topics(&self) -> String {
        self.say("coding-no-topics", &[])
    }
    /// `coding-none`
    pub fn coding_none(&self) -> String {
        self.say("coding-none", &[])
    }
    /// `coding-older`
    pub fn coding_older(&self) -> String {
        self.say("coding-older", &[])
    }
    /// `coding-open`
    pub fn coding_open(&self) -> String {
        self.say("coding-open", &[])
    }
    /// `coding-page` (first: first shown; last: last shown; listed: all)
    pub fn coding_page(&self, first: impl Number, last: impl Number, listed: impl Number) -> String {
        self.say("coding-page", &[("first", first.number().into()), ("last", last.number().into()), ("listed", listed.number().into())])
    }
    /// `coding-title`
    pub fn coding_title(&self) -> String {
        self.say("coding-title", &[])
    }
    /// `column-account`
    pub fn column_account(&self) -> String {
        self.say("column-account", &[])
    }
    /// `column-case-cause`
    pub fn column_case_cause(&self) -> String {
        self.say("column-case-cause", &[])
    }
    /// `column-case-channel`
    pub fn column_case_channel(&self) -> String {
        self.say("column-case-channel", &[])
    }
    /// `column-case-claimed`
    pub fn column_case_claimed(&self) -> String {
        self.say("column-case-claimed", &[])
    }
    /// `column-case-closed`
    pub fn column_case_closed(&self) -> String {
        self.say("column-case-closed", &[])
    }
    /// `column-case-customer`
    pub fn column_case_customer(&self) -> String {
        self.say("column-case-customer", &[])
    }
    /// `column-case-due`
    pub fn column_case_due(&self) -> String {
        self.say("column-case-due", &[])
    }
    /// `column-case-justified`
    pub fn column_case_justified(&self) -> String {
        self.say("column-case-justified", &[])
    }
    /// `column-case-kind`
    pub fn column_case_kind(&self) -> String {
        self.say("column-case-kind", &[])
    }
    /// `column-case-link`
    pub fn column_case_link(&self) -> String {
        self.say("column-case-link", &[])
    }
    /// `column-case-no`
    pub fn column_case_no(&self) -> String {
        self.say("column-case-no", &[])
    }
    /// `column-case-note`
    pub fn column_case_note(&self) -> String {
        self.say("column-case-note", &[])
    }
    /// `column-case-opened`
    pub fn column_case_opened(&self) -> String {
        self.say("column-case-opened", &[])
    }
    /// `column-case-paid`
    pub fn column_case_paid(&self) -> String {
        self.say("column-case-paid", &[])
    }
    /// `column-case-party`
    pub fn column_case_party(&self) -> String {
        self.say("column-case-party", &[])
    }
    /// `column-case-shipment`
    pub fn column_case_shipment(&self) -> String {
        self.say("column-case-shipment", &[])
    }
    /// `column-case-state`
    pub fn column_case_state(&self) -> String {
        self.say("column-case-state", &[])
    }
    /// `column-change`
    pub fn column_change(&self) -> String {
        self.say("column-change", &[])
    }
    /// `column-class`
    pub fn column_class(&self) -> String {
        self.say("column-class", &[])
    }
    /// `column-first`
    pub fn column_first(&self) -> String {
        self.say("column-first", &[])
    }
    /// `column-last`
    pub fn column_last(&self) -> String {
        self.say("column-last", &[])
    }
    /// `column-margin`
    pub fn column_margin(&self) -> String {
        self.say("column-margin", &[])
    }
    /// `column-margin-rate`
    pub fn column_margin_rate(&self) -> String {
        self.say("column-margin-rate", &[])
    }
    /// `column-name`
    pub fn column_name(&self) -> String {
        self.say("column-name", &[])
    }
    /// `column-phone`
    pub fn column_phone(&self) -> String {
        self.say("column-phone", &[])
    }
    /// `column-pieces`
    pub fn column_pieces(&self) -> String {
        self.say("column-pieces", &[])
    }
    /// `column-reason`
    pub fn column_reason(&self) -> String {
        self.say("column-reason", &[])
    }
    /// `column-revenue`
    pub fn column_revenue(&self) -> String {
        self.say("column-revenue", &[])
    }
    /// `column-shipments`
    pub fn column_shipments(&self) -> String {
        self.say("column-shipments", &[])
    }
    /// `column-state`
    pub fn column_state(&self) -> String {
        self.say("column-state", &[])
    }
    /// `control-aside` (reason: cause)
    pub fn control_aside(&self, reason: &str) -> String {
        self.say("control-aside", &[("reason", reason.into())])
    }
    /// `control-between`
    pub fn control_between(&self) -> String {
        self.say("control-between", &[])
    }
    /// `control-by`
    pub fn control_by(&self) -> String {
        self.say("control-by", &[])
    }
    /// `control-by-day`
    pub fn control_by_day(&self) -> String {
        self.say("control-by-day", &[])
    }
    /// `control-by-event`
    pub fn control_by_event(&self) -> String {
        self.say("control-by-event", &[])
    }
    /// `control-by-month`
    pub fn control_by_month(&self) -> String {
        self.say("control-by-month", &[])
    }
    /// `control-by-week`
    pub fn control_by_week(&self) -> String {
        self.say("control-by-week", &[])
    }
    /// `control-centre`
    pub fn control_centre(&self) -> String {
        self.say("control-centre", &[])
    }
    /// `control-changed` (day: first day; reason: what was changed)
    pub fn control_changed(&self, day: &str, reason: &str) -> String {
        self.say("control-changed", &[("day", day.into()), ("reason", reason.into())])
    }
    /// `control-comparison-open` (after: rate; before: rate; high: upper end; low: lower end)
    pub fn control_comparison_open(&self, after: &str, before: &str, high: &str, low: &str) -> String {
        self.say("control-comparison-open", &[("after", after.into()), ("before", before.into()), ("high", high.into()), ("low", low.into())])
    }
    /// `control-comparison-real` (after: rate; before: rate; high: upper end; low: lower end)
    pub fn control_comparison_real(&self, after: &str, before: &str, high: &str, low: &str) -> String {
        self.say("control-comparison-real", &[("after", after.into()), ("before", before.into()), ("high", high.into()), ("low", low.into())])
    }
    /// `control-drift`
    pub fn control_drift(&self) -> String {
        self.say("control-drift", &[])
    }
    /// `control-drift-hint`
    pub fn control_drift_hint(&self) -> String {
        self.say("control-drift-hint", &[])
    }
    /// `control-frozen` (baseline: points)
    pub fn control_frozen(&self, baseline: impl Number) -> String {
        self.say("control-frozen", &[("baseline", baseline.number().into())])
    }
    /// `control-keys`
    pub fn control_keys(&self) -> String {
        self.say("control-keys", &[])
    }
    /// `control-lcl`
    pub fn control_lcl(&self) -> String {
        self.say("control-lcl", &[])
    }
    /// `control-mark`
    pub fn control_mark(&self) -> String {
        self.say("control-mark", &[])
    }
    /// `control-mark-text` (at: such as 2026-03)
    pub fn control_mark_text(&self, at: &str) -> String {
        self.say("control-mark-text", &[("at", at.into())])
    }
    /// `control-mark-title`
    pub fn control_mark_title(&self) -> String {
        self.say("control-mark-title", &[])
    }
    /// `control-move`
    pub fn control_move(&self, reason: &str) -> String {
        self.say("control-move", &[("reason", reason.into())])
    }
    /// `control-move-keys`
    pub fn control_move_keys(&self) -> String {
        self.say("control-move-keys", &[])
    }
    /// `control-n`
    pub fn control_n(&self) -> String {
        self.say("control-n", &[])
    }
    /// `control-narrow`
    pub fn control_narrow(&self) -> String {
        self.say("control-narrow", &[])
    }
    /// `control-no-limits`
    pub fn control_no_limits(&self) -> String {
        self.say("control-no-limits", &[])
    }
    /// `control-point`
    pub fn control_point(&self) -> String {
        self.say("control-point", &[])
    }
    /// `control-provisional` (baseline: points the limits are learnt from; wanted: points wanted)
    pub fn control_provisional(&self, baseline: impl Number, wanted: impl Number) -> String {
        self.say("control-provisional", &[("baseline", baseline.number().into()), ("wanted", wanted.number().into())])
    }
    /// `control-put-back`
    pub fn control_put_back(&self) -> String {
        self.say("control-put-back", &[])
    }
    /// `control-reason`
    pub fn control_reason(&self) -> String {
        self.say("control-reason", &[])
    }
    /// `control-rows`
    pub fn control_rows(&self) -> String {
        self.say("control-rows", &[])
    }
    /// `control-save`
    pub fn control_save(&self) -> String {
        self.say("control-save", &[])
    }
    /// `control-series`
    pub fn control_series(&self) -> String {
        self.say("control-series", &[])
    }
    /// `control-series-none`
    pub fn control_series_none(&self) -> String {
        self.say("control-series-none", &[])
    }
    /// `control-set-aside`
    pub fn control_set_aside(&self) -> String {
        self.say("control-set-aside", &[])
    }
    /// `control-set-aside-text` (at: such as 2026-03)
    pub fn control_set_aside_text(&self, at: &str) -> String {
        self.say("control-set-aside-text", &[("at", at.into())])
    }
    /// `control-set-aside-title`
    pub fn control_set_aside_title(&self) -> String {
        self.say("control-set-aside-title", &[])
    }
    /// `control-signals`
    pub fn control_signals(&self) -> String {
        self.say("control-signals", &[])
    }
    /// `control-target`
    pub fn control_target(&self) -> String {
        self.say("control-target", &[])
    }
    /// `control-title`
    pub fn control_title(&self) -> String {
        self.say("control-title", &[])
    }
    /// `control-ucl`
    pub fn control_ucl(&self) -> String {
        self.say("control-ucl", &[])
    }
    /// `control-unmark`
    pub fn control_unmark(&self) -> String {
        self.say("control-unmark", &[])
    }
    /// `control-value`
    pub fn control_value(&self) -> String {
        self.say("control-value", &[])
    }
    /// `control-wide` (sigma: such as 1.8)
    pub fn control_wide(&self, sigma: &str) -> String {
        self.say("control-wide", &[("sigma", sigma.into())])
    }
    /// `cost-activity-accept`
    pub fn cost_activity_accept(&self) -> String {
        self.say("cost-activity-accept", &[])
    }
    /// `cost-activity-cash`
    pub fn cost_activity_cash(&self) -> String {
        self.say("cost-activity-cash", &[])
    }
    /// `cost-activity-load`
    pub fn cost_activity_load(&self) -> String {
        self.say("cost-activity-load", &[])
    }
    /// `cost-activity-sort`
    pub fn cost_activity_sort(&self) -> String {
        self.say("cost-activity-sort", &[])
    }
    /// `cost-activity-trouble`
    pub fn cost_activity_trouble(&self) -> String {
        self.say("cost-activity-trouble", &[])
    }
    /// `cost-activity-visit`
    pub fn cost_activity_visit(&self) -> String {
        self.say("cost-activity-visit", &[])
    }
    /// `cost-behaviour-fixed`
    pub fn cost_behaviour_fixed(&self) -> String {
        self.say("cost-behaviour-fixed", &[])
    }
    /// `cost-behaviour-step`
    pub fn cost_behaviour_step(&self) -> String {
        self.say("cost-behaviour-step", &[])
    }
    /// `cost-behaviour-variable`
    pub fn cost_behaviour_variable(&self) -> String {
        self.say("cost-behaviour-variable", &[])
    }
    /// `cost-department-couriers`
    pub fn cost_department_couriers(&self) -> String {
        self.say("cost-department-couriers", &[])
    }
    /// `cost-department-office`
    pub fn cost_department_office(&self) -> String {
        self.say("cost-department-office", &[])
    }
    /// `cost-department-service`
    pub fn cost_department_service(&self) -> String {
        self.say("cost-department-service", &[])
    }
    /// `cost-department-sorting`
    pub fn cost_department_sorting(&self) -> String {
        self.say("cost-department-sorting", &[])
    }
    /// `cost-driver-cases`
    pub fn cost_driver_cases(&self) -> String {
        self.say("cost-driver-cases", &[])
    }
    /// `cost-driver-cod`
    pub fn cost_driver_cod(&self) -> String {
        self.say("cost-driver-cod", &[])
    }
    /// `cost-driver-insured`
    pub fn cost_driver_insured(&self) -> String {
        self.say("cost-driver-insured", &[])
    }
    /// `cost-driver-kilogram-days`
    pub fn cost_driver_kilogram_days(&self) -> String {
        self.say("cost-driver-kilogram-days", &[])
    }
    /// `cost-driver-kilograms`
    pub fn cost_driver_kilograms(&self) -> String {
        self.say("cost-driver-kilograms", &[])
    }
    /// `cost-driver-pieces`
    pub fn cost_driver_pieces(&self) -> String {
        self.say("cost-driver-pieces", &[])
    }
    /// `cost-driver-redeliveries`
    pub fn cost_driver_redeliveries(&self) -> String {
        self.say("cost-driver-redeliveries", &[])
    }
    /// `cost-driver-shipments`
    pub fn cost_driver_shipments(&self) -> String {
        self.say("cost-driver-shipments", &[])
    }
    /// `cost-driver-stops`
    pub fn cost_driver_stops(&self) -> String {
        self.say("cost-driver-stops", &[])
    }
    /// `cost-item-claims`
    pub fn cost_item_claims(&self) -> String {
        self.say("cost-item-claims", &[])
    }
    /// `cost-item-equipment`
    pub fn cost_item_equipment(&self) -> String {
        self.say("cost-item-equipment", &[])
    }
    /// `cost-item-fuel`
    pub fn cost_item_fuel(&self) -> String {
        self.say("cost-item-fuel", &[])
    }
    /// `cost-item-office`
    pub fn cost_item_office(&self) -> String {
        self.say("cost-item-office", &[])
    }
    /// `cost-item-outsourced`
    pub fn cost_item_outsourced(&self) -> String {
        self.say("cost-item-outsourced", &[])
    }
    /// `cost-item-packaging`
    pub fn cost_item_packaging(&self) -> String {
        self.say("cost-item-packaging", &[])
    }
    /// `cost-item-pay`
    pub fn cost_item_pay(&self) -> String {
        self.say("cost-item-pay", &[])
    }
    /// `cost-item-rent`
    pub fn cost_item_rent(&self) -> String {
        self.say("cost-item-rent", &[])
    }
    /// `cost-item-social`
    pub fn cost_item_social(&self) -> String {
        self.say("cost-item-social", &[])
    }
    /// `cost-item-telecom`
    pub fn cost_item_telecom(&self) -> String {
        self.say("cost-item-telecom", &[])
    }
    /// `cost-item-utilities`
    pub fn cost_item_utilities(&self) -> String {
        self.say("cost-item-utilities", &[])
    }
    /// `cost-item-vehicles`
    pub fn cost_item_vehicles(&self) -> String {
        self.say("cost-item-vehicles", &[])
    }
    /// `cost-leg-haul` (route: destination)
    pub fn cost_leg_haul(&self, route: &str) -> String {
        self.say("cost-leg-haul", &[("route", route.into())])
    }
    /// `cost-leg-terminal` (route: destination)
    pub fn cost_leg_terminal(&self, route: &str) -> String {
        self.say("cost-leg-terminal", &[("route", route.into())])
    }
    /// `cost-method-abc`
    pub fn cost_method_abc(&self) -> String {
        self.say("cost-method-abc", &[])
    }
    /// `cost-method-abc-how`
    pub fn cost_method_abc_how(&self) -> String {
        self.say("cost-method-abc-how", &[])
    }
    /// `cost-method-batch`
    pub fn cost_method_batch(&self) -> String {
        self.say("cost-method-batch", &[])
    }
    /// `cost-method-batch-how`
    pub fn cost_method_batch_how(&self) -> String {
        self.say("cost-method-batch-how", &[])
    }
    /// `cost-method-direct`
    pub fn cost_method_direct(&self) -> String {
        self.say("cost-method-direct", &[])
    }
    /// `cost-method-direct-how`
    pub fn cost_method_direct_how(&self) -> String {
        self.say("cost-method-direct-how", &[])
    }
    /// `cost-method-full`
    pub fn cost_method_full(&self) -> String {
        self.say("cost-method-full", &[])
    }
    /// `cost-method-full-how`
    pub fn cost_method_full_how(&self) -> String {
        self.say("cost-method-full-how", &[])
    }
    /// `cost-method-indirect-direct`
    pub fn cost_method_indirect_direct(&self) -> String {
        self.say("cost-method-indirect-direct", &[])
    }
    /// `cost-method-indirect-direct-how`
    pub fn cost_method_indirect_direct_how(&self) -> String {
        self.say("cost-method-indirect-direct-how", &[])
    }
    /// `cost-method-indirect-reciprocal`
    pub fn cost_method_indirect_reciprocal(&self) -> String {
        self.say("cost-method-indirect-reciprocal", &[])
    }
    /// `cost-method-indirect-reciprocal-how`
    pub fn cost_method_indirect_reciprocal_how(&self) -> String {
        self.say("cost-method-indirect-reciprocal-how", &[])
    }
    /// `cost-method-indirect-step`
    pub fn cost_method_indirect_step(&self) -> String {
        self.say("cost-method-indirect-step", &[])
    }
    /// `cost-method-indirect-step-how`
    pub fn cost_method_indirect_step_how(&self) -> String {
        self.say("cost-method-indirect-step-how", &[])
    }
    /// `cost-method-process-average`
    pub fn cost_method_process_average(&self) -> String {
        self.say("cost-method-process-average", &[])
    }
    /// `cost-method-process-average-how`
    pub fn cost_method_process_average_how(&self) -> String {
        self.say("cost-method-process-average-how", &[])
    }
    /// `cost-method-process-fifo`
    pub fn cost_method_process_fifo(&self) -> String {
        self.say("cost-method-process-fifo", &[])
    }
    /// `cost-method-process-fifo-how`
    pub fn cost_method_process_fifo_how(&self) -> String {
        self.say("cost-method-process-fifo-how", &[])
    }
    /// `cost-method-product`
    pub fn cost_method_product(&self) -> String {
        self.say("cost-method-product", &[])
    }
    /// `cost-method-product-how`
    pub fn cost_method_product_how(&self) -> String {
        self.say("cost-method-product-how", &[])
    }
    /// `cost-method-route`
    pub fn cost_method_route(&self) -> String {
        self.say("cost-method-route", &[])
    }
    /// `cost-method-route-how`
    pub fn cost_method_route_how(&self) -> String {
        self.say("cost-method-route-how", &[])
    }
    /// `cost-method-stage`
    pub fn cost_method_stage(&self) -> String {
        self.say("cost-method-stage", &[])
    }
    /// `cost-method-stage-how`
    pub fn cost_method_stage_how(&self) -> String {
        self.say("cost-method-stage-how", &[])
    }
    /// `cost-method-storage`
    pub fn cost_method_storage(&self) -> String {
        self.say("cost-method-storage", &[])
    }
    /// `cost-method-storage-how`
    pub fn cost_method_storage_how(&self) -> String {
        self.say("cost-method-storage-how", &[])
    }
    /// `cost-method-tdabc`
    pub fn cost_method_tdabc(&self) -> String {
        self.say("cost-method-tdabc", &[])
    }
    /// `cost-method-tdabc-how`
    pub fn cost_method_tdabc_how(&self) -> String {
        self.say("cost-method-tdabc-how", &[])
    }
    /// `cost-method-terminal-haul`
    pub fn cost_method_terminal_haul(&self) -> String {
        self.say("cost-method-terminal-haul", &[])
    }
    /// `cost-method-terminal-haul-how`
    pub fn cost_method_terminal_haul_how(&self) -> String {
        self.say("cost-method-terminal-haul-how", &[])
    }
    /// `cost-method-variable`
    pub fn cost_method_variable(&self) -> String {
        self.say("cost-method-variable", &[])
    }
    /// `cost-method-variable-how`
    pub fn cost_method_variable_how(&self) -> String {
        self.say("cost-method-variable-how", &[])
    }
    /// `cost-nature-direct`
    pub fn cost_nature_direct(&self) -> String {
        self.say("cost-nature-direct", &[])
    }
    /// `cost-nature-indirect`
    pub fn cost_nature_indirect(&self) -> String {
        self.say("cost-nature-indirect", &[])
    }
    /// `cost-no-name`
    pub fn cost_no_name(&self) -> String {
        self.say("cost-no-name", &[])
    }
    /// `cost-on-the-way` (stage: stage)
    pub fn cost_on_the_way(&self, stage: &str) -> String {
        self.say("cost-on-the-way", &[("stage", stage.into())])
    }
    /// `cost-rounding-exact`
    pub fn cost_rounding_exact(&self) -> String {
        self.say("cost-rounding-exact", &[])
    }
    /// `cost-rounding-fen`
    pub fn cost_rounding_fen(&self) -> String {
        self.say("cost-rounding-fen", &[])
    }
    /// `cost-source-booked`
    pub fn cost_source_booked(&self) -> String {
        self.say("cost-source-booked", &[])
    }
    /// `cost-source-carried`
    pub fn cost_source_carried(&self) -> String {
        self.say("cost-source-carried", &[])
    }
    /// `cost-source-shipments`
    pub fn cost_source_shipments(&self) -> String {
        self.say("cost-source-shipments", &[])
    }
    /// `cost-stage-collect`
    pub fn cost_stage_collect(&self) -> String {
        self.say("cost-stage-collect", &[])
    }
    /// `cost-stage-deliver`
    pub fn cost_stage_deliver(&self) -> String {
        self.say("cost-stage-deliver", &[])
    }
    /// `cost-stage-line-haul`
    pub fn cost_stage_line_haul(&self) -> String {
        self.say("cost-stage-line-haul", &[])
    }
    /// `cost-stage-service`
    pub fn cost_stage_service(&self) -> String {
        self.say("cost-stage-service", &[])
    }
    /// `cost-stage-sort`
    pub fn cost_stage_sort(&self) -> String {
        self.say("cost-stage-sort", &[])
    }
    /// `cost-support-direct`
    pub fn cost_support_direct(&self) -> String {
        self.say("cost-support-direct", &[])
    }
    /// `cost-support-reciprocal`
    pub fn cost_support_reciprocal(&self) -> String {
        self.say("cost-support-reciprocal", &[])
    }
    /// `cost-support-step`
    pub fn cost_support_step(&self) -> String {
        self.say("cost-support-step", &[])
    }
    /// `cost-unused`
    pub fn cost_unused(&self) -> String {
        self.say("cost-unused", &[])
    }
    /// `cost-warning-absent` (name: customer)
    pub fn cost_warning_absent(&self, name: &str) -> String {
        self.say("cost-warning-absent", &[("name", name.into())])
    }
    /// `cost-warning-empty`
    pub fn cost_warning_empty(&self) -> String {
        self.say("cost-warning-empty", &[])
    }
    /// `cost-warning-homeless` (name: kind of cost)
    pub fn cost_warning_homeless(&self, name: &str) -> String {
        self.say("cost-warning-homeless", &[("name", name.into())])
    }
    /// `cost-warning-idle` (name: department)
    pub fn cost_warning_idle(&self, name: &str) -> String {
        self.say("cost-warning-idle", &[("name", name.into())])
    }
    /// `cost-warning-overloaded` (name: department)
    pub fn cost_warning_overloaded(&self, name: &str) -> String {
        self.say("cost-warning-overloaded", &[("name", name.into())])
    }
    /// `cost-warning-unopened` (name: the month before)
    pub fn cost_warning_unopened(&self, name: &str) -> String {
        self.say("cost-warning-unopened", &[("name", name.into())])
    }
    /// `cost-warning-unsettled` (amount: yuan; month: month; n: waybills without a cost)
    pub fn cost_warning_unsettled(&self, amount: &str, month: &str, n: impl Number) -> String {
        self.say("cost-warning-unsettled", &[("amount", amount.into()), ("month", month.into()), ("n", n.number().into())])
    }
    /// `costing-back`
    pub fn costing_back(&self) -> String {
        self.say("costing-back", &[])
    }
    /// `costing-band` (high: money; low: money)
    pub fn costing_band(&self, high: &str, low: &str) -> String {
        self.say("costing-band", &[("high", high.into()), ("low", low.into())])
    }
    /// `costing-capacity`
    pub fn costing_capacity(&self) -> String {
        self.say("costing-capacity", &[])
    }
    /// `costing-change`
    pub fn costing_change(&self) -> String {
        self.say("costing-change", &[])
    }
    /// `costing-column-band`
    pub fn costing_column_band(&self) -> String {
        self.say("costing-column-band", &[])
    }
    /// `costing-column-cost`
    pub fn costing_column_cost(&self) -> String {
        self.say("costing-column-cost", &[])
    }
    /// `costing-column-name`
    pub fn costing_column_name(&self) -> String {
        self.say("costing-column-name", &[])
    }
    /// `costing-column-profit`
    pub fn costing_column_profit(&self) -> String {
        self.say("costing-column-profit", &[])
    }
    /// `costing-column-revenue`
    pub fn costing_column_revenue(&self) -> String {
        self.say("costing-column-revenue", &[])
    }
    /// `costing-column-share`
    pub fn costing_column_share(&self) -> String {
        self.say("costing-column-share", &[])
    }
    /// `costing-compare`
    pub fn costing_compare(&self) -> String {
        self.say("costing-compare", &[])
    }
    /// `costing-compare-left`
    pub fn costing_compare_left(&self) -> String {
        self.say("costing-compare-left", &[])
    }
    /// `costing-compare-spread`
    pub fn costing_compare_spread(&self) -> String {
        self.say("costing-compare-spread", &[])
    }
    /// `costing-compare-text` (disputed: customers)
    pub fn costing_compare_text(&self, disputed: impl Number) -> String {
        self.say("costing-compare-text", &[("disputed", disputed.number().into())])
    }
    /// `costing-customers`
    pub fn costing_customers(&self) -> String {
        self.say("costing-customers", &[])
    }
    /// `costing-department`
    pub fn costing_department(&self) -> String {
        self.say("costing-department", &[])
    }
    /// `costing-disputed`
    pub fn costing_disputed(&self) -> String {
        self.say("costing-disputed", &[])
    }
    /// `costing-empty`
    pub fn costing_empty(&self) -> String {
        self.say("costing-empty", &[])
    }
    /// `costing-empty-text`
    pub fn costing_empty_text(&self) -> String {
        self.say("costing-empty-text", &[])
    }
    /// `costing-estimate`
    pub fn costing_estimate(&self) -> String {
        self.say("costing-estimate", &[])
    }
    /// `costing-floor-at-full`
    pub fn costing_floor_at_full(&self) -> String {
        self.say("costing-floor-at-full", &[])
    }
    /// `costing-floor-at-marginal`
    pub fn costing_floor_at_marginal(&self) -> String {
        self.say("costing-floor-at-marginal", &[])
    }
    /// `costing-floor-at-timed`
    pub fn costing_floor_at_timed(&self) -> String {
        self.say("costing-floor-at-timed", &[])
    }
    /// `costing-floor-below`
    pub fn costing_floor_below(&self) -> String {
        self.say("costing-floor-below", &[])
    }
    /// `costing-floor-full`
    pub fn costing_floor_full(&self) -> String {
        self.say("costing-floor-full", &[])
    }
    /// `costing-floor-marginal`
    pub fn costing_floor_marginal(&self) -> String {
        self.say("costing-floor-marginal", &[])
    }
    /// `costing-floor-name`
    pub fn costing_floor_name(&self) -> String {
        self.say("costing-floor-name", &[])
    }
    /// `costing-floor-price`
    pub fn costing_floor_price(&self) -> String {
        self.say("costing-floor-price", &[])
    }
    /// `costing-floor-short`
    pub fn costing_floor_short(&self) -> String {
        self.say("costing-floor-short", &[])
    }
    /// `costing-floor-standing`
    pub fn costing_floor_standing(&self) -> String {
        self.say("costing-floor-standing", &[])
    }
    /// `costing-floor-time-driven`
    pub fn costing_floor_time_driven(&self) -> String {
        self.say("costing-floor-time-driven", &[])
    }
    /// `costing-flow`
    pub fn costing_flow(&self) -> String {
        self.say("costing-flow", &[])
    }
    /// `costing-flow-open`
    pub fn costing_flow_open(&self) -> String {
        self.say("costing-flow-open", &[])
    }
    /// `costing-go`
    pub fn costing_go(&self) -> String {
        self.say("costing-go", &[])
    }
    /// `costing-heads`
    pub fn costing_heads(&self) -> String {
        self.say("costing-heads", &[])
    }
    /// `costing-help-no-months`
    pub fn costing_help_no_months(&self) -> String {
        self.say("costing-help-no-months", &[])
    }
    /// `costing-help-people`
    pub fn costing_help_people(&self) -> String {
        self.say("costing-help-people", &[])
    }
    /// `costing-help-times`
    pub fn costing_help_times(&self) -> String {
        self.say("costing-help-times", &[])
    }
    /// `costing-help-totals` (from: first month; to: last month)
    pub fn costing_help_totals(&self, from: &str, to: &str) -> String {
        self.say("costing-help-totals", &[("from", from.into()), ("to", to.into())])
    }
    /// `costing-high`
    pub fn costing_high(&self) -> String {
        self.say("costing-high", &[])
    }
    /// `costing-hours`
    pub fn costing_hours(&self) -> String {
        self.say("costing-hours", &[])
    }
    /// `costing-keywords`
    pub fn costing_keywords(&self) -> String {
        self.say("costing-keywords", &[])
    }
    /// `costing-likely`
    pub fn costing_likely(&self) -> String {
        self.say("costing-likely", &[])
    }
    /// `costing-list`
    pub fn costing_list(&self) -> String {
        self.say("costing-list", &[])
    }
    /// `costing-lock`
    pub fn costing_lock(&self) -> String {
        self.say("costing-lock", &[])
    }
    /// `costing-locked`
    pub fn costing_locked(&self) -> String {
        self.say("costing-locked", &[])
    }
    /// `costing-locked-done` (month: month)
    pub fn costing_locked_done(&self, month: &str) -> String {
        self.say("costing-locked-done", &[("month", month.into())])
    }
    /// `costing-lost`
    pub fn costing_lost(&self) -> String {
        self.say("costing-lost", &[])
    }
    /// `costing-lost-by` (n: customers)
    pub fn costing_lost_by(&self, n: impl Number) -> String {
        self.say("costing-lost-by", &[("n", n.number().into())])
    }
    /// `costing-low`
    pub fn costing_low(&self) -> String {
        self.say("costing-low", &[])
    }
    /// `costing-lying`
    pub fn costing_lying(&self) -> String {
        self.say("costing-lying", &[])
    }
    /// `costing-lying-facts`
    pub fn costing_lying_facts(&self) -> String {
        self.say("costing-lying-facts", &[])
    }
    /// `costing-lying-flips`
    pub fn costing_lying_flips(&self) -> String {
        self.say("costing-lying-flips", &[])
    }
    /// `costing-lying-open`
    pub fn costing_lying_open(&self) -> String {
        self.say("costing-lying-open", &[])
    }
    /// `costing-lying-over`
    pub fn costing_lying_over(&self) -> String {
        self.say("costing-lying-over", &[])
    }
    /// `costing-lying-share`
    pub fn costing_lying_share(&self) -> String {
        self.say("costing-lying-share", &[])
    }
    /// `costing-lying-shift`
    pub fn costing_lying_shift(&self) -> String {
        self.say("costing-lying-shift", &[])
    }
    /// `costing-lying-table`
    pub fn costing_lying_table(&self) -> String {
        self.say("costing-lying-table", &[])
    }
    /// `costing-lying-timed`
    pub fn costing_lying_timed(&self) -> String {
        self.say("costing-lying-timed", &[])
    }
    /// `costing-lying-under`
    pub fn costing_lying_under(&self) -> String {
        self.say("costing-lying-under", &[])
    }
    /// `costing-lying-volume`
    pub fn costing_lying_volume(&self) -> String {
        self.say("costing-lying-volume", &[])
    }
    /// `costing-matrix`
    pub fn costing_matrix(&self) -> String {
        self.say("costing-matrix", &[])
    }
    /// `costing-matrix-open`
    pub fn costing_matrix_open(&self) -> String {
        self.say("costing-matrix-open", &[])
    }
    /// `costing-methods`
    pub fn costing_methods(&self) -> String {
        self.say("costing-methods", &[])
    }
    /// `costing-methods-all`
    pub fn costing_methods_all(&self) -> String {
        self.say("costing-methods-all", &[])
    }
    /// `costing-methods-open`
    pub fn costing_methods_open(&self) -> String {
        self.say("costing-methods-open", &[])
    }
    /// `costing-methods-which`
    pub fn costing_methods_which(&self) -> String {
        self.say("costing-methods-which", &[])
    }
    /// `costing-next`
    pub fn costing_next(&self) -> String {
        self.say("costing-next", &[])
    }
    /// `costing-no-shipments`
    pub fn costing_no_shipments(&self) -> String {
        self.say("costing-no-shipments", &[])
    }
    /// `costing-none`
    pub fn costing_none(&self) -> String {
        self.say("costing-none", &[])
    }
    /// `costing-note` (from: first month; method: name of the method; to: last month)
    pub fn costing_note(&self, from: &str, method: &str, to: &str) -> String {
        self.say("costing-note", &[("from", from.into()), ("method", method.into()), ("to", to.into())])
    }
    /// `costing-number`
    pub fn costing_number(&self) -> String {
        self.say("costing-number", &[])
    }
    /// `costing-peak`
    pub fn costing_peak(&self) -> String {
        self.say("costing-peak", &[])
    }
    /// `costing-peak-at` (n: customers)
    pub fn costing_peak_at(&self, n: impl Number) -> String {
        self.say("costing-peak-at", &[("n", n.number().into())])
    }
    /// `costing-period`
    pub fn costing_period(&self) -> String {
        self.say("costing-period", &[])
    }
    /// `costing-period-all`
    pub fn costing_period_all(&self) -> String {
        self.say("costing-period-all", &[])
    }
    /// `costing-period-month`
    pub fn costing_period_month(&self) -> String {
        self.say("costing-period-month", &[])
    }
    /// `costing-period-quarter`
    pub fn costing_period_quarter(&self) -> String {
        self.say("costing-period-quarter", &[])
    }
    /// `costing-period-which`
    pub fn costing_period_which(&self) -> String {
        self.say("costing-period-which", &[])
    }
    /// `costing-period-year`
    pub fn costing_period_year(&self) -> String {
        self.say("costing-period-year", &[])
    }
    /// `costing-plan-add`
    pub fn costing_plan_add(&self) -> String {
        self.say("costing-plan-add", &[])
    }
    /// `costing-plan-add-none`
    pub fn costing_plan_add_none(&self) -> String {
        self.say("costing-plan-add-none", &[])
    }
    /// `costing-plan-edit`
    pub fn costing_plan_edit(&self) -> String {
        self.say("costing-plan-edit", &[])
    }
    /// `costing-plan-fixed`
    pub fn costing_plan_fixed(&self) -> String {
        self.say("costing-plan-fixed", &[])
    }
    /// `costing-plan-help`
    pub fn costing_plan_help(&self) -> String {
        self.say("costing-plan-help", &[])
    }
    /// `costing-plan-item`
    pub fn costing_plan_item(&self) -> String {
        self.say("costing-plan-item", &[])
    }
    /// `costing-plan-price`
    pub fn costing_plan_price(&self) -> String {
        self.say("costing-plan-price", &[])
    }
    /// `costing-plan-quantity`
    pub fn costing_plan_quantity(&self) -> String {
        self.say("costing-plan-quantity", &[])
    }
    /// `costing-plan-remove` (label: kind of cost)
    pub fn costing_plan_remove(&self, label: &str) -> String {
        self.say("costing-plan-remove", &[("label", label.into())])
    }
    /// `costing-plan-save`
    pub fn costing_plan_save(&self) -> String {
        self.say("costing-plan-save", &[])
    }
    /// `costing-plan-saved`
    pub fn costing_plan_saved(&self) -> String {
        self.say("costing-plan-saved", &[])
    }
    /// `costing-plan-set`
    pub fn costing_plan_set(&self) -> String {
        self.say("costing-plan-set", &[])
    }
    /// `costing-plan-title` (month: month)
    pub fn costing_plan_title(&self, month: &str) -> String {
        self.say("costing-plan-title", &[("month", month.into())])
    }
    /// `costing-plan-unit`
    pub fn costing_plan_unit(&self) -> String {
        self.say("costing-plan-unit", &[])
    }
    /// `costing-plan-unit-price`
    pub fn costing_plan_unit_price(&self) -> String {
        self.say("costing-plan-unit-price", &[])
    }
    /// `costing-plan-units`
    pub fn costing_plan_units(&self) -> String {
        self.say("costing-plan-units", &[])
    }
    /// `costing-plan-used`
    pub fn costing_plan_used(&self) -> String {
        self.say("costing-plan-used", &[])
    }
    /// `costing-plan-varies`
    pub fn costing_plan_varies(&self) -> String {
        self.say("costing-plan-varies", &[])
    }
    /// `costing-plan-yuan`
    pub fn costing_plan_yuan(&self) -> String {
        self.say("costing-plan-yuan", &[])
    }
    /// `costing-pools`
    pub fn costing_pools(&self) -> String {
        self.say("costing-pools", &[])
    }
    /// `costing-pools-all`
    pub fn costing_pools_all(&self) -> String {
        self.say("costing-pools-all", &[])
    }
    /// `costing-pools-amount`
    pub fn costing_pools_amount(&self) -> String {
        self.say("costing-pools-amount", &[])
    }
    /// `costing-pools-answers`
    pub fn costing_pools_answers(&self) -> String {
        self.say("costing-pools-answers", &[])
    }
    /// `costing-pools-cleared` (item: kind of cost)
    pub fn costing_pools_cleared(&self, item: &str) -> String {
        self.say("costing-pools-cleared", &[("item", item.into())])
    }
    /// `costing-pools-comma`
    pub fn costing_pools_comma(&self) -> String {
        self.say("costing-pools-comma", &[])
    }
    /// `costing-pools-empty`
    pub fn costing_pools_empty(&self) -> String {
        self.say("costing-pools-empty", &[])
    }
    /// `costing-pools-entries`
    pub fn costing_pools_entries(&self) -> String {
        self.say("costing-pools-entries", &[])
    }
    /// `costing-pools-item`
    pub fn costing_pools_item(&self) -> String {
        self.say("costing-pools-item", &[])
    }
    /// `costing-pools-nobody`
    pub fn costing_pools_nobody(&self) -> String {
        self.say("costing-pools-nobody", &[])
    }
    /// `costing-pools-open`
    pub fn costing_pools_open(&self) -> String {
        self.say("costing-pools-open", &[])
    }
    /// `costing-pools-owner`
    pub fn costing_pools_owner(&self) -> String {
        self.say("costing-pools-owner", &[])
    }
    /// `costing-pools-set` (department: name; item: kind of cost)
    pub fn costing_pools_set(&self, department: &str, item: &str) -> String {
        self.say("costing-pools-set", &[("department", department.into()), ("item", item.into())])
    }
    /// `costing-pools-set-done` (item: kind of cost; owner: a person)
    pub fn costing_pools_set_done(&self, item: &str, owner: &str) -> String {
        self.say("costing-pools-set-done", &[("item", item.into()), ("owner", owner.into())])
    }
    /// `costing-pools-shared`
    pub fn costing_pools_shared(&self) -> String {
        self.say("costing-pools-shared", &[])
    }
    /// `costing-pools-text` (amount: money)
    pub fn costing_pools_text(&self, amount: &str) -> String {
        self.say("costing-pools-text", &[("amount", amount.into())])
    }
    /// `costing-practical`
    pub fn costing_practical(&self) -> String {
        self.say("costing-practical", &[])
    }
    /// `costing-prepare-again`
    pub fn costing_prepare_again(&self) -> String {
        self.say("costing-prepare-again", &[])
    }
    /// `costing-prepare-stopped`
    pub fn costing_prepare_stopped(&self) -> String {
        self.say("costing-prepare-stopped", &[])
    }
    /// `costing-preparing`
    pub fn costing_preparing(&self) -> String {
        self.say("costing-preparing", &[])
    }
    /// `costing-profit`
    pub fn costing_profit(&self) -> String {
        self.say("costing-profit", &[])
    }
    /// `costing-quarter` (n: quarter; year: year)
    pub fn costing_quarter(&self, n: impl Number, year: impl Number) -> String {
        self.say("costing-quarter", &[("n", n.number().into()), ("year", year.number().into())])
    }
    /// `costing-rate`
    pub fn costing_rate(&self) -> String {
        self.say("costing-rate", &[])
    }
    /// `costing-result` (result: money)
    pub fn costing_result(&self, result: &str) -> String {
        self.say("costing-result", &[("result", result.into())])
    }
    /// `costing-settled`
    pub fn costing_settled(&self) -> String {
        self.say("costing-settled", &[])
    }
    /// `costing-shifts`
    pub fn costing_shifts(&self) -> String {
        self.say("costing-shifts", &[])
    }
    /// `costing-start`
    pub fn costing_start(&self) -> String {
        self.say("costing-start", &[])
    }
    /// `costing-step-of` (at: this step; of: all steps)
    pub fn costing_step_of(&self, at: impl Number, of: impl Number) -> String {
        self.say("costing-step-of", &[("at", at.number().into()), ("of", of.number().into())])
    }
    /// `costing-step-people`
    pub fn costing_step_people(&self) -> String {
        self.say("costing-step-people", &[])
    }
    /// `costing-step-times`
    pub fn costing_step_times(&self) -> String {
        self.say("costing-step-times", &[])
    }
    /// `costing-step-totals`
    pub fn costing_step_totals(&self) -> String {
        self.say("costing-step-totals", &[])
    }
    /// `costing-sum` (sum: yuan)
    pub fn costing_sum(&self, sum: impl Number) -> String {
        self.say("costing-sum", &[("sum", sum.number().into())])
    }
    /// `costing-tiles`
    pub fn costing_tiles(&self) -> String {
        self.say("costing-tiles", &[])
    }
    /// `costing-tornado`
    pub fn costing_tornado(&self) -> String {
        self.say("costing-tornado", &[])
    }
    /// `costing-total`
    pub fn costing_total(&self) -> String {
        self.say("costing-total", &[])
    }
    /// `costing-total-note` (cost: money)
    pub fn costing_total_note(&self, cost: &str) -> String {
        self.say("costing-total-note", &[("cost", cost.into())])
    }
    /// `costing-unlock`
    pub fn costing_unlock(&self) -> String {
        self.say("costing-unlock", &[])
    }
    /// `costing-unlocked-done` (month: month)
    pub fn costing_unlocked_done(&self, month: &str) -> String {
        self.say("costing-unlocked-done", &[("month", month.into())])
    }
    /// `costing-unused`
    pub fn costing_unused(&self) -> String {
        self.say("costing-unused", &[])
    }
    /// `costing-unused-share` (share: such as 17%)
    pub fn costing_unused_share(&self, share: &str) -> String {
        self.say("costing-unused-share", &[("share", share.into())])
    }
    /// `costing-used`
    pub fn costing_used(&self) -> String {
        self.say("costing-used", &[])
    }
    /// `costing-variances`
    pub fn costing_variances(&self) -> String {
        self.say("costing-variances", &[])
    }
    /// `costing-variances-actual`
    pub fn costing_variances_actual(&self) -> String {
        self.say("costing-variances-actual", &[])
    }
    /// `costing-variances-difference`
    pub fn costing_variances_difference(&self) -> String {
        self.say("costing-variances-difference", &[])
    }
    /// `costing-variances-entries` (label: kind of cost)
    pub fn costing_variances_entries(&self, label: &str) -> String {
        self.say("costing-variances-entries", &[("label", label.into())])
    }
    /// `costing-variances-entries-empty`
    pub fn costing_variances_entries_empty(&self) -> String {
        self.say("costing-variances-entries-empty", &[])
    }
    /// `costing-variances-entries-none`
    pub fn costing_variances_entries_none(&self) -> String {
        self.say("costing-variances-entries-none", &[])
    }
    /// `costing-variances-explained`
    pub fn costing_variances_explained(&self) -> String {
        self.say("costing-variances-explained", &[])
    }
    /// `costing-variances-flexible`
    pub fn costing_variances_flexible(&self) -> String {
        self.say("costing-variances-flexible", &[])
    }
    /// `costing-variances-lines`
    pub fn costing_variances_lines(&self) -> String {
        self.say("costing-variances-lines", &[])
    }
    /// `costing-variances-month`
    pub fn costing_variances_month(&self) -> String {
        self.say("costing-variances-month", &[])
    }
    /// `costing-variances-open`
    pub fn costing_variances_open(&self) -> String {
        self.say("costing-variances-open", &[])
    }
    /// `costing-variances-proposed` (from: month; to: month)
    pub fn costing_variances_proposed(&self, from: &str, to: &str) -> String {
        self.say("costing-variances-proposed", &[("from", from.into()), ("to", to.into())])
    }
    /// `costing-variances-since` (month: month)
    pub fn costing_variances_since(&self, month: &str) -> String {
        self.say("costing-variances-since", &[("month", month.into())])
    }
    /// `costing-variances-total` (actual: money; planned: money)
    pub fn costing_variances_total(&self, actual: &str, planned: &str) -> String {
        self.say("costing-variances-total", &[("actual", actual.into()), ("planned", planned.into())])
    }
    /// `costing-variances-unplanned`
    pub fn costing_variances_unplanned(&self) -> String {
        self.say("costing-variances-unplanned", &[])
    }
    /// `costing-view`
    pub fn costing_view(&self) -> String {
        self.say("costing-view", &[])
    }
    /// `costing-what-if`
    pub fn costing_what_if(&self) -> String {
        self.say("costing-what-if", &[])
    }
    /// `costing-what-if-accept`
    pub fn costing_what_if_accept(&self) -> String {
        self.say("costing-what-if-accept", &[])
    }
    /// `costing-what-if-adjusted`
    pub fn costing_what_if_adjusted(&self) -> String {
        self.say("costing-what-if-adjusted", &[])
    }
    /// `costing-what-if-advantage`
    pub fn costing_what_if_advantage(&self) -> String {
        self.say("costing-what-if-advantage", &[])
    }
    /// `costing-what-if-again`
    pub fn costing_what_if_again(&self) -> String {
        self.say("costing-what-if-again", &[])
    }
    /// `costing-what-if-avoidable`
    pub fn costing_what_if_avoidable(&self) -> String {
        self.say("costing-what-if-avoidable", &[])
    }
    /// `costing-what-if-bonus` (kpi: name of a KPI)
    pub fn costing_what_if_bonus(&self, kpi: &str) -> String {
        self.say("costing-what-if-bonus", &[("kpi", kpi.into())])
    }
    /// `costing-what-if-books`
    pub fn costing_what_if_books(&self) -> String {
        self.say("costing-what-if-books", &[])
    }
    /// `costing-what-if-break-even`
    pub fn costing_what_if_break_even(&self) -> String {
        self.say("costing-what-if-break-even", &[])
    }
    /// `costing-what-if-buy`
    pub fn costing_what_if_buy(&self) -> String {
        self.say("costing-what-if-buy", &[])
    }
    /// `costing-what-if-case-minutes`
    pub fn costing_what_if_case_minutes(&self) -> String {
        self.say("costing-what-if-case-minutes", &[])
    }
    /// `costing-what-if-cases`
    pub fn costing_what_if_cases(&self) -> String {
        self.say("costing-what-if-cases", &[])
    }
    /// `costing-what-if-change`
    pub fn costing_what_if_change(&self) -> String {
        self.say("costing-what-if-change", &[])
    }
    /// `costing-what-if-choose`
    pub fn costing_what_if_choose(&self) -> String {
        self.say("costing-what-if-choose", &[])
    }
    /// `costing-what-if-contribution`
    pub fn costing_what_if_contribution(&self) -> String {
        self.say("costing-what-if-contribution", &[])
    }
    /// `costing-what-if-customer`
    pub fn costing_what_if_customer(&self) -> String {
        self.say("costing-what-if-customer", &[])
    }
    /// `costing-what-if-decide`
    pub fn costing_what_if_decide(&self) -> String {
        self.say("costing-what-if-decide", &[])
    }
    /// `costing-what-if-desk-minute`
    pub fn costing_what_if_desk_minute(&self) -> String {
        self.say("costing-what-if-desk-minute", &[])
    }
    /// `costing-what-if-drop`
    pub fn costing_what_if_drop(&self) -> String {
        self.say("costing-what-if-drop", &[])
    }
    /// `costing-what-if-earned`
    pub fn costing_what_if_earned(&self) -> String {
        self.say("costing-what-if-earned", &[])
    }
    /// `costing-what-if-elsewhere`
    pub fn costing_what_if_elsewhere(&self) -> String {
        self.say("costing-what-if-elsewhere", &[])
    }
    /// `costing-what-if-empty`
    pub fn costing_what_if_empty(&self) -> String {
        self.say("costing-what-if-empty", &[])
    }
    /// `costing-what-if-even`
    pub fn costing_what_if_even(&self) -> String {
        self.say("costing-what-if-even", &[])
    }
    /// `costing-what-if-extra`
    pub fn costing_what_if_extra(&self) -> String {
        self.say("costing-what-if-extra", &[])
    }
    /// `costing-what-if-failures`
    pub fn costing_what_if_failures(&self) -> String {
        self.say("costing-what-if-failures", &[])
    }
    /// `costing-what-if-failures-each`
    pub fn costing_what_if_failures_each(&self) -> String {
        self.say("costing-what-if-failures-each", &[])
    }
    /// `costing-what-if-failures-estimated`
    pub fn costing_what_if_failures_estimated(&self) -> String {
        self.say("costing-what-if-failures-estimated", &[])
    }
    /// `costing-what-if-failures-total`
    pub fn costing_what_if_failures_total(&self) -> String {
        self.say("costing-what-if-failures-total", &[])
    }
    /// `costing-what-if-fit`
    pub fn costing_what_if_fit(&self) -> String {
        self.say("costing-what-if-fit", &[])
    }
    /// `costing-what-if-fit-books`
    pub fn costing_what_if_fit_books(&self) -> String {
        self.say("costing-what-if-fit-books", &[])
    }
    /// `costing-what-if-fit-high-low`
    pub fn costing_what_if_fit_high_low(&self) -> String {
        self.say("costing-what-if-fit-high-low", &[])
    }
    /// `costing-what-if-fit-least-squares`
    pub fn costing_what_if_fit_least_squares(&self) -> String {
        self.say("costing-what-if-fit-least-squares", &[])
    }
    /// `costing-what-if-fit-step`
    pub fn costing_what_if_fit_step(&self) -> String {
        self.say("costing-what-if-fit-step", &[])
    }
    /// `costing-what-if-fixed`
    pub fn costing_what_if_fixed(&self) -> String {
        self.say("costing-what-if-fixed", &[])
    }
    /// `costing-what-if-floors`
    pub fn costing_what_if_floors(&self) -> String {
        self.say("costing-what-if-floors", &[])
    }
    /// `costing-what-if-full`
    pub fn costing_what_if_full(&self) -> String {
        self.say("costing-what-if-full", &[])
    }
    /// `costing-what-if-gain`
    pub fn costing_what_if_gain(&self) -> String {
        self.say("costing-what-if-gain", &[])
    }
    /// `costing-what-if-given`
    pub fn costing_what_if_given(&self) -> String {
        self.say("costing-what-if-given", &[])
    }
    /// `costing-what-if-goes` (amount: money; share: per cent)
    pub fn costing_what_if_goes(&self, amount: &str, share: &str) -> String {
        self.say("costing-what-if-goes", &[("amount", amount.into()), ("share", share.into())])
    }
    /// `costing-what-if-hours` (hours: hours)
    pub fn costing_what_if_hours(&self, hours: &str) -> String {
        self.say("costing-what-if-hours", &[("hours", hours.into())])
    }
    /// `costing-what-if-idle`
    pub fn costing_what_if_idle(&self) -> String {
        self.say("costing-what-if-idle", &[])
    }
    /// `costing-what-if-idle-month`
    pub fn costing_what_if_idle_month(&self) -> String {
        self.say("costing-what-if-idle-month", &[])
    }
    /// `costing-what-if-income`
    pub fn costing_what_if_income(&self) -> String {
        self.say("costing-what-if-income", &[])
    }
    /// `costing-what-if-kept`
    pub fn costing_what_if_kept(&self) -> String {
        self.say("costing-what-if-kept", &[])
    }
    /// `costing-what-if-kept-each`
    pub fn costing_what_if_kept_each(&self) -> String {
        self.say("costing-what-if-kept-each", &[])
    }
    /// `costing-what-if-kept-now`
    pub fn costing_what_if_kept_now(&self) -> String {
        self.say("costing-what-if-kept-now", &[])
    }
    /// `costing-what-if-like`
    pub fn costing_what_if_like(&self) -> String {
        self.say("costing-what-if-like", &[])
    }
    /// `costing-what-if-like-all`
    pub fn costing_what_if_like_all(&self) -> String {
        self.say("costing-what-if-like-all", &[])
    }
    /// `costing-what-if-lost`
    pub fn costing_what_if_lost(&self) -> String {
        self.say("costing-what-if-lost", &[])
    }
    /// `costing-what-if-lot`
    pub fn costing_what_if_lot(&self) -> String {
        self.say("costing-what-if-lot", &[])
    }
    /// `costing-what-if-lowest`
    pub fn costing_what_if_lowest(&self) -> String {
        self.say("costing-what-if-lowest", &[])
    }
    /// `costing-what-if-make`
    pub fn costing_what_if_make(&self) -> String {
        self.say("costing-what-if-make", &[])
    }
    /// `costing-what-if-malus` (kpi: name of a KPI)
    pub fn costing_what_if_malus(&self, kpi: &str) -> String {
        self.say("costing-what-if-malus", &[("kpi", kpi.into())])
    }
    /// `costing-what-if-margin`
    pub fn costing_what_if_margin(&self) -> String {
        self.say("costing-what-if-margin", &[])
    }
    /// `costing-what-if-minutes`
    pub fn costing_what_if_minutes(&self) -> String {
        self.say("costing-what-if-minutes", &[])
    }
    /// `costing-what-if-months`
    pub fn costing_what_if_months(&self) -> String {
        self.say("costing-what-if-months", &[])
    }
    /// `costing-what-if-next-step`
    pub fn costing_what_if_next_step(&self) -> String {
        self.say("costing-what-if-next-step", &[])
    }
    /// `costing-what-if-no`
    pub fn costing_what_if_no(&self) -> String {
        self.say("costing-what-if-no", &[])
    }
    /// `costing-what-if-of-target` (actual: share; target: share)
    pub fn costing_what_if_of_target(&self, actual: &str, target: &str) -> String {
        self.say("costing-what-if-of-target", &[("actual", actual.into()), ("target", target.into())])
    }
    /// `costing-what-if-offer`
    pub fn costing_what_if_offer(&self) -> String {
        self.say("costing-what-if-offer", &[])
    }
    /// `costing-what-if-open`
    pub fn costing_what_if_open(&self) -> String {
        self.say("costing-what-if-open", &[])
    }
    /// `costing-what-if-opportunity`
    pub fn costing_what_if_opportunity(&self) -> String {
        self.say("costing-what-if-opportunity", &[])
    }
    /// `costing-what-if-outsource`
    pub fn costing_what_if_outsource(&self) -> String {
        self.say("costing-what-if-outsource", &[])
    }
    /// `costing-what-if-own` (name: kind of cost)
    pub fn costing_what_if_own(&self, name: &str) -> String {
        self.say("costing-what-if-own", &[("name", name.into())])
    }
    /// `costing-what-if-pay` (item: kind of cost)
    pub fn costing_what_if_pay(&self, item: &str) -> String {
        self.say("costing-what-if-pay", &[("item", item.into())])
    }
    /// `costing-what-if-pay-all`
    pub fn costing_what_if_pay_all(&self) -> String {
        self.say("costing-what-if-pay-all", &[])
    }
    /// `costing-what-if-pay-cap`
    pub fn costing_what_if_pay_cap(&self) -> String {
        self.say("costing-what-if-pay-cap", &[])
    }
    /// `costing-what-if-pay-department`
    pub fn costing_what_if_pay_department(&self) -> String {
        self.say("costing-what-if-pay-department", &[])
    }
    /// `costing-what-if-pay-floor`
    pub fn costing_what_if_pay_floor(&self) -> String {
        self.say("costing-what-if-pay-floor", &[])
    }
    /// `costing-what-if-pay-item`
    pub fn costing_what_if_pay_item(&self) -> String {
        self.say("costing-what-if-pay-item", &[])
    }
    /// `costing-what-if-payable`
    pub fn costing_what_if_payable(&self) -> String {
        self.say("costing-what-if-payable", &[])
    }
    /// `costing-what-if-performance`
    pub fn costing_what_if_performance(&self) -> String {
        self.say("costing-what-if-performance", &[])
    }
    /// `costing-what-if-planned`
    pub fn costing_what_if_planned(&self) -> String {
        self.say("costing-what-if-planned", &[])
    }
    /// `costing-what-if-price`
    pub fn costing_what_if_price(&self) -> String {
        self.say("costing-what-if-price", &[])
    }
    /// `costing-what-if-r2`
    pub fn costing_what_if_r2(&self) -> String {
        self.say("costing-what-if-r2", &[])
    }
    /// `costing-what-if-redelivery`
    pub fn costing_what_if_redelivery(&self) -> String {
        self.say("costing-what-if-redelivery", &[])
    }
    /// `costing-what-if-relevant`
    pub fn costing_what_if_relevant(&self) -> String {
        self.say("costing-what-if-relevant", &[])
    }
    /// `costing-what-if-remaining`
    pub fn costing_what_if_remaining(&self) -> String {
        self.say("costing-what-if-remaining", &[])
    }
    /// `costing-what-if-result`
    pub fn costing_what_if_result(&self) -> String {
        self.say("costing-what-if-result", &[])
    }
    /// `costing-what-if-revenue`
    pub fn costing_what_if_revenue(&self) -> String {
        self.say("costing-what-if-revenue", &[])
    }
    /// `costing-what-if-route` (name: destination)
    pub fn costing_what_if_route(&self, name: &str) -> String {
        self.say("costing-what-if-route", &[("name", name.into())])
    }
    /// `costing-what-if-safety`
    pub fn costing_what_if_safety(&self) -> String {
        self.say("costing-what-if-safety", &[])
    }
    /// `costing-what-if-source`
    pub fn costing_what_if_source(&self) -> String {
        self.say("costing-what-if-source", &[])
    }
    /// `costing-what-if-step-goes`
    pub fn costing_what_if_step_goes(&self) -> String {
        self.say("costing-what-if-step-goes", &[])
    }
    /// `costing-what-if-step-share`
    pub fn costing_what_if_step_share(&self) -> String {
        self.say("costing-what-if-step-share", &[])
    }
    /// `costing-what-if-step-stays`
    pub fn costing_what_if_step_stays(&self) -> String {
        self.say("costing-what-if-step-stays", &[])
    }
    /// `costing-what-if-steps`
    pub fn costing_what_if_steps(&self) -> String {
        self.say("costing-what-if-steps", &[])
    }
    /// `costing-what-if-target`
    pub fn costing_what_if_target(&self) -> String {
        self.say("costing-what-if-target", &[])
    }
    /// `costing-what-if-target-income`
    pub fn costing_what_if_target_income(&self) -> String {
        self.say("costing-what-if-target-income", &[])
    }
    /// `costing-what-if-units` (unit: what is counted)
    pub fn costing_what_if_units(&self, unit: &str) -> String {
        self.say("costing-what-if-units", &[("unit", unit.into())])
    }
    /// `costing-what-if-variable`
    pub fn costing_what_if_variable(&self) -> String {
        self.say("costing-what-if-variable", &[])
    }
    /// `costing-what-if-volume`
    pub fn costing_what_if_volume(&self) -> String {
        self.say("costing-what-if-volume", &[])
    }
    /// `costing-what-if-waybills`
    pub fn costing_what_if_waybills(&self) -> String {
        self.say("costing-what-if-waybills", &[])
    }
    /// `costing-what-if-what`
    pub fn costing_what_if_what(&self) -> String {
        self.say("costing-what-if-what", &[])
    }
    /// `costing-what-if-yes`
    pub fn costing_what_if_yes(&self) -> String {
        self.say("costing-what-if-yes", &[])
    }
    /// `costing-why`
    pub fn costing_why(&self) -> String {
        self.say("costing-why", &[])
    }
    /// `costing-why-amount` (amount: money)
    pub fn costing_why_amount(&self, amount: &str) -> String {
        self.say("costing-why-amount", &[("amount", amount.into())])
    }
    /// `costing-why-minutes` (minutes: minutes; rate: yuan a minute)
    pub fn costing_why_minutes(&self, minutes: impl Number, rate: impl Number) -> String {
        self.say("costing-why-minutes", &[("minutes", minutes.number().into()), ("rate", rate.number().into())])
    }
    /// `costing-why-more` (amount: money; n: entries)
    pub fn costing_why_more(&self, amount: &str, n: impl Number) -> String {
        self.say("costing-why-more", &[("amount", amount.into()), ("n", n.number().into())])
    }
    /// `costing-why-none`
    pub fn costing_why_none(&self) -> String {
        self.say("costing-why-none", &[])
    }
    /// `costing-why-open`
    pub fn costing_why_open(&self) -> String {
        self.say("costing-why-open", &[])
    }
    /// `costing-why-row` (file: name of the file; row: row in it)
    pub fn costing_why_row(&self, file: &str, row: impl Number) -> String {
        self.say("costing-why-row", &[("file", file.into()), ("row", row.number().into())])
    }
    /// `costing-year` (year: year)
    pub fn costing_year(&self, year: impl Number) -> String {
        self.say("costing-year", &[("year", year.number().into())])
    }
    /// `costing-yuan-month`
    pub fn costing_yuan_month(&self) -> String {
        self.say("costing-yuan-month", &[])
    }
    /// `costs-amount`
    pub fn costs_amount(&self) -> String {
        self.say("costs-amount", &[])
    }
    /// `costs-cumulative`
    pub fn costs_cumulative(&self) -> String {
        self.say("costs-cumulative", &[])
    }
    /// `costs-each`
    pub fn costs_each(&self) -> String {
        self.say("costs-each", &[])
    }
    /// `costs-high`
    pub fn costs_high(&self) -> String {
        self.say("costs-high", &[])
    }
    /// `costs-low`
    pub fn costs_low(&self) -> String {
        self.say("costs-low", &[])
    }
    /// `costs-more` (n: objects)
    pub fn costs_more(&self, n: impl Number) -> String {
        self.say("costs-more", &[("n", n.number().into())])
    }
    /// `costs-object`
    pub fn costs_object(&self) -> String {
        self.say("costs-object", &[])
    }
    /// `costs-profit`
    pub fn costs_profit(&self) -> String {
        self.say("costs-profit", &[])
    }
    /// `costs-revenue`
    pub fn costs_revenue(&self) -> String {
        self.say("costs-revenue", &[])
    }
    /// `costs-rounding`
    pub fn costs_rounding(&self) -> String {
        self.say("costs-rounding", &[])
    }
    /// `costs-run` (id: name of the run)
    pub fn costs_run(&self, id: &str) -> String {
        self.say("costs-run", &[("id", id.into())])
    }
    /// `costs-share`
    pub fn costs_share(&self) -> String {
        self.say("costs-share", &[])
    }
    /// `costs-share-of-total`
    pub fn costs_share_of_total(&self) -> String {
        self.say("costs-share-of-total", &[])
    }
    /// `costs-total`
    pub fn costs_total(&self) -> String {
        self.say("costs-total", &[])
    }
    /// `costs-units`
    pub fn costs_units(&self) -> String {
        self.say("costs-units", &[])
    }
    /// `costs-untraced`
    pub fn costs_untraced(&self) -> String {
        self.say("costs-untraced", &[])
    }
    /// `customers-account`
    pub fn customers_account(&self) -> String {
        self.say("customers-account", &[])
    }
    /// `customers-add`
    pub fn customers_add(&self) -> String {
        self.say("customers-add", &[])
    }
    /// `customers-added` (name: customer)
    pub fn customers_added(&self, name: &str) -> String {
        self.say("customers-added", &[("name", name.into())])
    }
    /// `customers-address`
    pub fn customers_address(&self) -> String {
        self.say("customers-address", &[])
    }
    /// `customers-card-none`
    pub fn customers_card_none(&self) -> String {
        self.say("customers-card-none", &[])
    }
    /// `customers-class` (class: A, B or C)
    pub fn customers_class(&self, class: &str) -> String {
        self.say("customers-class", &[("class", class.into())])
    }
    /// `customers-classes`
    pub fn customers_classes(&self) -> String {
        self.say("customers-classes", &[])
    }
    /// `customers-clear`
    pub fn customers_clear(&self) -> String {
        self.say("customers-clear", &[])
    }
    /// `customers-column-account`
    pub fn customers_column_account(&self) -> String {
        self.say("customers-column-account", &[])
    }
    /// `customers-column-change`
    pub fn customers_column_change(&self) -> String {
        self.say("customers-column-change", &[])
    }
    /// `customers-column-class`
    pub fn customers_column_class(&self) -> String {
        self.say("customers-column-class", &[])
    }
    /// `customers-column-first`
    pub fn customers_column_first(&self) -> String {
        self.say("customers-column-first", &[])
    }
    /// `customers-column-last`
    pub fn customers_column_last(&self) -> String {
        self.say("customers-column-last", &[])
    }
    /// `customers-column-margin`
    pub fn customers_column_margin(&self) -> String {
        self.say("customers-column-margin", &[])
    }
    /// `customers-column-margin-rate`
    pub fn customers_column_margin_rate(&self) -> String {
        self.say("customers-column-margin-rate", &[])
    }
    /// `customers-column-months`
    pub fn customers_column_months(&self) -> String {
        self.say("customers-column-months", &[])
    }
    /// `customers-column-name`
    pub fn customers_column_name(&self) -> String {
        self.say("customers-column-name", &[])
    }
    /// `customers-column-phone`
    pub fn customers_column_phone(&self) -> String {
        self.say("customers-column-phone", &[])
    }
    /// `customers-column-pieces`
    pub fn customers_column_pieces(&self) -> String {
        self.say("customers-column-pieces", &[])
    }
    /// `customers-column-revenue`
    pub fn customers_column_revenue(&self) -> String {
        self.say("customers-column-revenue", &[])
    }
    /// `customers-column-shipments`
    pub fn customers_column_shipments(&self) -> String {
        self.say("customers-column-shipments", &[])
    }
    /// `customers-column-state`
    pub fn customers_column_state(&self) -> String {
        self.say("customers-column-state", &[])
    }
    /// `customers-contact`
    pub fn customers_contact(&self) -> String {
        self.say("customers-contact", &[])
    }
    /// `customers-course` (list: figures, separated by commas; name: customer)
    pub fn customers_course(&self, list: &str, name: &str) -> String {
        self.say("customers-course", &[("list", list.into()), ("name", name.into())])
    }
    /// `customers-edit`
    pub fn customers_edit(&self) -> String {
        self.say("customers-edit", &[])
    }
    /// `customers-edit-title`
    pub fn customers_edit_title(&self) -> String {
        self.say("customers-edit-title", &[])
    }
    /// `customers-empty`
    pub fn customers_empty(&self) -> String {
        self.say("customers-empty", &[])
    }
    /// `customers-empty-text`
    pub fn customers_empty_text(&self) -> String {
        self.say("customers-empty-text", &[])
    }
    /// `customers-export`
    pub fn customers_export(&self) -> String {
        self.say("customers-export", &[])
    }
    /// `customers-export-masked`
    pub fn customers_export_masked(&self) -> String {
        self.say("customers-export-masked", &[])
    }
    /// `customers-falling`
    pub fn customers_falling(&self) -> String {
        self.say("customers-falling", &[])
    }
    /// `customers-falling-hint`
    pub fn customers_falling_hint(&self) -> String {
        self.say("customers-falling-hint", &[])
    }
    /// `customers-falling-text` (percent: change over three full months)
    pub fn customers_falling_text(&self, percent: &str) -> String {
        self.say("customers-falling-text", &[("percent", percent.into())])
    }
    /// `customers-falling-title`
    pub fn customers_falling_title(&self) -> String {
        self.say("customers-falling-title", &[])
    }
    /// `customers-hide`
    pub fn customers_hide(&self) -> String {
        self.say("customers-hide", &[])
    }
    /// `customers-import`
    pub fn customers_import(&self) -> String {
        self.say("customers-import", &[])
    }
    /// `customers-key-account`
    pub fn customers_key_account(&self) -> String {
        self.say("customers-key-account", &[])
    }
    /// `customers-key-masked`
    pub fn customers_key_masked(&self) -> String {
        self.say("customers-key-masked", &[])
    }
    /// `customers-key-name`
    pub fn customers_key_name(&self) -> String {
        self.say("customers-key-name", &[])
    }
    /// `customers-key-phone`
    pub fn customers_key_phone(&self) -> String {
        self.say("customers-key-phone", &[])
    }
    /// `customers-keys`
    pub fn customers_keys(&self) -> String {
        self.say("customers-keys", &[])
    }
    /// `customers-list`
    pub fn customers_list(&self) -> String {
        self.say("customers-list", &[])
    }
    /// `customers-loss-text` (percent: margin rate)
    pub fn customers_loss_text(&self, percent: &str) -> String {
        self.say("customers-loss-text", &[("percent", percent.into())])
    }
    /// `customers-loss-title`
    pub fn customers_loss_title(&self) -> String {
        self.say("customers-loss-title", &[])
    }
    /// `customers-months`
    pub fn customers_months(&self) -> String {
        self.say("customers-months", &[])
    }
    /// `customers-name`
    pub fn customers_name(&self) -> String {
        self.say("customers-name", &[])
    }
    /// `customers-none-match`
    pub fn customers_none_match(&self) -> String {
        self.say("customers-none-match", &[])
    }
    /// `customers-note`
    pub fn customers_note(&self) -> String {
        self.say("customers-note", &[])
    }
    /// `customers-phone`
    pub fn customers_phone(&self) -> String {
        self.say("customers-phone", &[])
    }
    /// `customers-rank` (rank: by freight; share: share of the firm's freight)
    pub fn customers_rank(&self, rank: impl Number, share: &str) -> String {
        self.say("customers-rank", &[("rank", rank.number().into()), ("share", share.into())])
    }
    /// `customers-recent-service`
    pub fn customers_recent_service(&self) -> String {
        self.say("customers-recent-service", &[])
    }
    /// `customers-reveal`
    pub fn customers_reveal(&self) -> String {
        self.say("customers-reveal", &[])
    }
    /// `customers-reveal-export`
    pub fn customers_reveal_export(&self) -> String {
        self.say("customers-reveal-export", &[])
    }
    /// `customers-saved`
    pub fn customers_saved(&self) -> String {
        self.say("customers-saved", &[])
    }
    /// `customers-search`
    pub fn customers_search(&self) -> String {
        self.say("customers-search", &[])
    }
    /// `customers-search-label`
    pub fn customers_search_label(&self) -> String {
        self.say("customers-search-label", &[])
    }
    /// `customers-shipments`
    pub fn customers_shipments(&self) -> String {
        self.say("customers-shipments", &[])
    }
    /// `customers-silent-text` (day: the last one)
    pub fn customers_silent_text(&self, day: &str) -> String {
        self.say("customers-silent-text", &[("day", day.into())])
    }
    /// `customers-silent-title`
    pub fn customers_silent_title(&self) -> String {
        self.say("customers-silent-title", &[])
    }
    /// `customers-since` (first: day)
    pub fn customers_since(&self, first: &str) -> String {
        self.say("customers-since", &[("first", first.into())])
    }
    /// `customers-survey-blank`
    pub fn customers_survey_blank(&self) -> String {
        self.say("customers-survey-blank", &[])
    }
    /// `customers-survey-value` (most: highest point)
    pub fn customers_survey_value(&self, most: impl Number, value: &str) -> String {
        self.say("customers-survey-value", &[("most", most.number().into()), ("value", value.into())])
    }
    /// `customers-surveys`
    pub fn customers_surveys(&self) -> String {
        self.say("customers-surveys", &[])
    }
    /// `customers-total`
    pub fn customers_total(&self) -> String {
        self.say("customers-total", &[])
    }
    /// `customers-total-figures` (amount: in yuan; n: waybills)
    pub fn customers_total_figures(&self, amount: &str, n: impl Number) -> String {
        self.say("customers-total-figures", &[("amount", amount.into()), ("n", n.number().into())])
    }
    /// `customers-trust-run` (asked: times asked; run: times in a row; times: it takes)
    pub fn customers_trust_run(&self, asked: impl Number, run: impl Number, times: impl Number) -> String {
        self.say("customers-trust-run", &[("asked", asked.number().into()), ("run", run.number().into()), ("times", times.number().into())])
    }
    /// `customers-trusts` (run: times in a row)
    pub fn customers_trusts(&self, run: impl Number) -> String {
        self.say("customers-trusts", &[("run", run.number().into())])
    }
    /// `customers-view`
    pub fn customers_view(&self) -> String {
        self.say("customers-view", &[])
    }
    /// `date-day` (d: day of the month; m: month, 1 to 12; year: in digits)
    pub fn date_day(&self, d: impl Number, m: impl Number, year: &str) -> String {
        self.say("date-day", &[("d", d.number().into()), ("m", m.number().into()), ("year", year.into())])
    }
    /// `date-day-short` (d: day of the month; m: month, 1 to 12)
    pub fn date_day_short(&self, d: impl Number, m: impl Number) -> String {
        self.say("date-day-short", &[("d", d.number().into()), ("m", m.number().into())])
    }
    /// `date-minute` (d: day of the month; m: month, 1 to 12; time: as 14:05; year: in digits)
    pub fn date_minute(&self, d: impl Number, m: impl Number, time: &str, year: &str) -> String {
        self.say("date-minute", &[("d", d.number().into()), ("m", m.number().into()), ("time", time.into()), ("year", year.into())])
    }
    /// `date-month` (m: month, 1 to 12; year: in digits)
    pub fn date_month(&self, m: impl Number, year: &str) -> String {
        self.say("date-month", &[("m", m.number().into()), ("year", year.into())])
    }
    /// `date-month-name` (m: month, 1 to 12)
    pub fn date_month_name(&self, m: impl Number) -> String {
        self.say("date-month-name", &[("m", m.number().into())])
    }
    /// `delphi-agreement` (chi2: chi-square; freedom: degrees of freedom; items: items; members: experts; p: probability; w: coefficient)
    pub fn delphi_agreement(&self, chi2: &str, freedom: impl Number, items: impl Number, members: impl Number, p: &str, w: &str) -> String {
        self.say("delphi-agreement", &[("chi2", chi2.into()), ("freedom", freedom.number().into()), ("items", items.number().into()), ("members", members.number().into()), ("p", p.into()), ("w", w.into())])
    }
    /// `delphi-agreement-none`
    pub fn delphi_agreement_none(&self) -> String {
        self.say("delphi-agreement-none", &[])
    }
    /// `delphi-answered`
    pub fn delphi_answered(&self) -> String {
        self.say("delphi-answered", &[])
    }
    /// `delphi-answered-of` (all: items; n: answered)
    pub fn delphi_answered_of(&self, all: impl Number, n: impl Number) -> String {
        self.say("delphi-answered-of", &[("all", all.number().into()), ("n", n.number().into())])
    }
    /// `delphi-asks`
    pub fn delphi_asks(&self) -> String {
        self.say("delphi-asks", &[])
    }
    /// `delphi-asks-figure`
    pub fn delphi_asks_figure(&self) -> String {
        self.say("delphi-asks-figure", &[])
    }
    /// `delphi-asks-n` (n: number)
    pub fn delphi_asks_n(&self, n: impl Number) -> String {
        self.say("delphi-asks-n", &[("n", n.number().into())])
    }
    /// `delphi-asks-scale`
    pub fn delphi_asks_scale(&self) -> String {
        self.say("delphi-asks-scale", &[])
    }
    /// `delphi-chart`
    pub fn delphi_chart(&self) -> String {
        self.say("delphi-chart", &[])
    }
    /// `delphi-chart-middle`
    pub fn delphi_chart_middle(&self) -> String {
        self.say("delphi-chart-middle", &[])
    }
    /// `delphi-chart-range`
    pub fn delphi_chart_range(&self) -> String {
        self.say("delphi-chart-range", &[])
    }
    /// `delphi-chart-says` (iqr: interquartile range; label: round; median: median)
    pub fn delphi_chart_says(&self, iqr: &str, label: &str, median: &str) -> String {
        self.say("delphi-chart-says", &[("iqr", iqr.into()), ("label", label.into()), ("median", median.into())])
    }
    /// `delphi-chart-value`
    pub fn delphi_chart_value(&self) -> String {
        self.say("delphi-chart-value", &[])
    }
    /// `delphi-column-asked`
    pub fn delphi_column_asked(&self) -> String {
        self.say("delphi-column-asked", &[])
    }
    /// `delphi-column-changers`
    pub fn delphi_column_changers(&self) -> String {
        self.say("delphi-column-changers", &[])
    }
    /// `delphi-column-cv`
    pub fn delphi_column_cv(&self) -> String {
        self.say("delphi-column-cv", &[])
    }
    /// `delphi-column-iqr`
    pub fn delphi_column_iqr(&self) -> String {
        self.say("delphi-column-iqr", &[])
    }
    /// `delphi-column-mean`
    pub fn delphi_column_mean(&self) -> String {
        self.say("delphi-column-mean", &[])
    }
    /// `delphi-column-median`
    pub fn delphi_column_median(&self) -> String {
        self.say("delphi-column-median", &[])
    }
    /// `delphi-column-member`
    pub fn delphi_column_member(&self) -> String {
        self.say("delphi-column-member", &[])
    }
    /// `delphi-column-moved`
    pub fn delphi_column_moved(&self) -> String {
        self.say("delphi-column-moved", &[])
    }
    /// `delphi-column-n`
    pub fn delphi_column_n(&self) -> String {
        self.say("delphi-column-n", &[])
    }
    /// `delphi-column-no`
    pub fn delphi_column_no(&self) -> String {
        self.say("delphi-column-no", &[])
    }
    /// `delphi-column-own`
    pub fn delphi_column_own(&self) -> String {
        self.say("delphi-column-own", &[])
    }
    /// `delphi-column-q1`
    pub fn delphi_column_q1(&self) -> String {
        self.say("delphi-column-q1", &[])
    }
    /// `delphi-column-q3`
    pub fn delphi_column_q3(&self) -> String {
        self.say("delphi-column-q3", &[])
    }
    /// `delphi-column-reason`
    pub fn delphi_column_reason(&self) -> String {
        self.say("delphi-column-reason", &[])
    }
    /// `delphi-column-reasons`
    pub fn delphi_column_reasons(&self) -> String {
        self.say("delphi-column-reasons", &[])
    }
    /// `delphi-column-round`
    pub fn delphi_column_round(&self) -> String {
        self.say("delphi-column-round", &[])
    }
    /// `delphi-column-sd`
    pub fn delphi_column_sd(&self) -> String {
        self.say("delphi-column-sd", &[])
    }
    /// `delphi-column-settled`
    pub fn delphi_column_settled(&self) -> String {
        self.say("delphi-column-settled", &[])
    }
    /// `delphi-column-text`
    pub fn delphi_column_text(&self) -> String {
        self.say("delphi-column-text", &[])
    }
    /// `delphi-column-value`
    pub fn delphi_column_value(&self) -> String {
        self.say("delphi-column-value", &[])
    }
    /// `delphi-copied`
    pub fn delphi_copied(&self) -> String {
        self.say("delphi-copied", &[])
    }
    /// `delphi-copy`
    pub fn delphi_copy(&self) -> String {
        self.say("delphi-copy", &[])
    }
    /// `delphi-copy-refused`
    pub fn delphi_copy_refused(&self) -> String {
        self.say("delphi-copy-refused", &[])
    }
    /// `delphi-do`
    pub fn delphi_do(&self) -> String {
        self.say("delphi-do", &[])
    }
    /// `delphi-from`
    pub fn delphi_from(&self) -> String {
        self.say("delphi-from", &[])
    }
    /// `delphi-from-n` (n: number)
    pub fn delphi_from_n(&self, n: impl Number) -> String {
        self.say("delphi-from-n", &[("n", n.number().into())])
    }
    /// `delphi-how`
    pub fn delphi_how(&self) -> String {
        self.say("delphi-how", &[])
    }
    /// `delphi-item`
    pub fn delphi_item(&self) -> String {
        self.say("delphi-item", &[])
    }
    /// `delphi-item-add`
    pub fn delphi_item_add(&self) -> String {
        self.say("delphi-item-add", &[])
    }
    /// `delphi-item-n` (n: number)
    pub fn delphi_item_n(&self, n: impl Number) -> String {
        self.say("delphi-item-n", &[("n", n.number().into())])
    }
    /// `delphi-item-remove` (n: number)
    pub fn delphi_item_remove(&self, n: impl Number) -> String {
        self.say("delphi-item-remove", &[("n", n.number().into())])
    }
    /// `delphi-items`
    pub fn delphi_items(&self) -> String {
        self.say("delphi-items", &[])
    }
    /// `delphi-items-none`
    pub fn delphi_items_none(&self) -> String {
        self.say("delphi-items-none", &[])
    }
    /// `delphi-member`
    pub fn delphi_member(&self) -> String {
        self.say("delphi-member", &[])
    }
    /// `delphi-members`
    pub fn delphi_members(&self) -> String {
        self.say("delphi-members", &[])
    }
    /// `delphi-missing` (names: labels)
    pub fn delphi_missing(&self, names: &str) -> String {
        self.say("delphi-missing", &[("names", names.into())])
    }
    /// `delphi-missing-none`
    pub fn delphi_missing_none(&self) -> String {
        self.say("delphi-missing-none", &[])
    }
    /// `delphi-narrow`
    pub fn delphi_narrow(&self) -> String {
        self.say("delphi-narrow", &[])
    }
    /// `delphi-next`
    pub fn delphi_next(&self) -> String {
        self.say("delphi-next", &[])
    }
    /// `delphi-next-done` (round: round)
    pub fn delphi_next_done(&self, round: impl Number) -> String {
        self.say("delphi-next-done", &[("round", round.number().into())])
    }
    /// `delphi-next-how`
    pub fn delphi_next_how(&self) -> String {
        self.say("delphi-next-how", &[])
    }
    /// `delphi-no`
    pub fn delphi_no(&self) -> String {
        self.say("delphi-no", &[])
    }
    /// `delphi-number-wanted`
    pub fn delphi_number_wanted(&self) -> String {
        self.say("delphi-number-wanted", &[])
    }
    /// `delphi-panel`
    pub fn delphi_panel(&self) -> String {
        self.say("delphi-panel", &[])
    }
    /// `delphi-panel-hint`
    pub fn delphi_panel_hint(&self) -> String {
        self.say("delphi-panel-hint", &[])
    }
    /// `delphi-panel-size`
    pub fn delphi_panel_size(&self) -> String {
        self.say("delphi-panel-size", &[])
    }
    /// `delphi-question`
    pub fn delphi_question(&self) -> String {
        self.say("delphi-question", &[])
    }
    /// `delphi-question-hint`
    pub fn delphi_question_hint(&self) -> String {
        self.say("delphi-question-hint", &[])
    }
    /// `delphi-reason`
    pub fn delphi_reason(&self) -> String {
        self.say("delphi-reason", &[])
    }
    /// `delphi-reason-above` (value: judgement)
    pub fn delphi_reason_above(&self, value: &str) -> String {
        self.say("delphi-reason-above", &[("value", value.into())])
    }
    /// `delphi-reason-below` (value: judgement)
    pub fn delphi_reason_below(&self, value: &str) -> String {
        self.say("delphi-reason-below", &[("value", value.into())])
    }
    /// `delphi-reason-of` (item: item)
    pub fn delphi_reason_of(&self, item: &str) -> String {
        self.say("delphi-reason-of", &[("item", item.into())])
    }
    /// `delphi-reasons`
    pub fn delphi_reasons(&self) -> String {
        self.say("delphi-reasons", &[])
    }
    /// `delphi-reasons-none`
    pub fn delphi_reasons_none(&self) -> String {
        self.say("delphi-reasons-none", &[])
    }
    /// `delphi-refused` (n: lines)
    pub fn delphi_refused(&self, n: impl Number) -> String {
        self.say("delphi-refused", &[("n", n.number().into())])
    }
    /// `delphi-refused-line` (line: line)
    pub fn delphi_refused_line(&self, line: impl Number) -> String {
        self.say("delphi-refused-line", &[("line", line.number().into())])
    }
    /// `delphi-replay`
    pub fn delphi_replay(&self) -> String {
        self.say("delphi-replay", &[])
    }
    /// `delphi-report-file`
    pub fn delphi_report_file(&self) -> String {
        self.say("delphi-report-file", &[])
    }
    /// `delphi-report-moved` (by: change; changers: changed)
    pub fn delphi_report_moved(&self, by: &str, changers: &str) -> String {
        self.say("delphi-report-moved", &[("by", by.into()), ("changers", changers.into())])
    }
    /// `delphi-report-panel` (items: items; members: experts; rounds: rounds)
    pub fn delphi_report_panel(&self, items: impl Number, members: impl Number, rounds: impl Number) -> String {
        self.say("delphi-report-panel", &[("items", items.number().into()), ("members", members.number().into()), ("rounds", rounds.number().into())])
    }
    /// `delphi-report-round` (members: experts who answered; round: round)
    pub fn delphi_report_round(&self, members: impl Number, round: impl Number) -> String {
        self.say("delphi-report-round", &[("members", members.number().into()), ("round", round.number().into())])
    }
    /// `delphi-report-save`
    pub fn delphi_report_save(&self) -> String {
        self.say("delphi-report-save", &[])
    }
    /// `delphi-report-save-csv`
    pub fn delphi_report_save_csv(&self) -> String {
        self.say("delphi-report-save-csv", &[])
    }
    /// `delphi-report-settled`
    pub fn delphi_report_settled(&self) -> String {
        self.say("delphi-report-settled", &[])
    }
    /// `delphi-report-spread` (iqr: interquartile range; median: median; n: answers; q1: lower quartile; q3: upper quartile)
    pub fn delphi_report_spread(&self, iqr: &str, median: &str, n: impl Number, q1: &str, q3: &str) -> String {
        self.say("delphi-report-spread", &[("iqr", iqr.into()), ("median", median.into()), ("n", n.number().into()), ("q1", q1.into()), ("q3", q3.into())])
    }
    /// `delphi-results-none`
    pub fn delphi_results_none(&self) -> String {
        self.say("delphi-results-none", &[])
    }
    /// `delphi-round` (round: round)
    pub fn delphi_round(&self, round: impl Number) -> String {
        self.say("delphi-round", &[("round", round.number().into())])
    }
    /// `delphi-save`
    pub fn delphi_save(&self) -> String {
        self.say("delphi-save", &[])
    }
    /// `delphi-saved`
    pub fn delphi_saved(&self) -> String {
        self.say("delphi-saved", &[])
    }
    /// `delphi-settled`
    pub fn delphi_settled(&self) -> String {
        self.say("delphi-settled", &[])
    }
    /// `delphi-sheet`
    pub fn delphi_sheet(&self) -> String {
        self.say("delphi-sheet", &[])
    }
    /// `delphi-sheet-above` (text: reason; value: judgement)
    pub fn delphi_sheet_above(&self, text: &str, value: &str) -> String {
        self.say("delphi-sheet-above", &[("text", text.into()), ("value", value.into())])
    }
    /// `delphi-sheet-below` (text: reason; value: judgement)
    pub fn delphi_sheet_below(&self, text: &str, value: &str) -> String {
        self.say("delphi-sheet-below", &[("text", text.into()), ("value", value.into())])
    }
    /// `delphi-sheet-figure`
    pub fn delphi_sheet_figure(&self) -> String {
        self.say("delphi-sheet-figure", &[])
    }
    /// `delphi-sheet-file` (member: label; round: round)
    pub fn delphi_sheet_file(&self, member: &str, round: impl Number) -> String {
        self.say("delphi-sheet-file", &[("member", member.into()), ("round", round.number().into())])
    }
    /// `delphi-sheet-item` (asked: scale or unit; n: number; text: item)
    pub fn delphi_sheet_item(&self, asked: &str, n: impl Number, text: &str) -> String {
        self.say("delphi-sheet-item", &[("asked", asked.into()), ("n", n.number().into()), ("text", text.into())])
    }
    /// `delphi-sheet-member` (member: label)
    pub fn delphi_sheet_member(&self, member: &str) -> String {
        self.say("delphi-sheet-member", &[("member", member.into())])
    }
    /// `delphi-sheet-own` (own: judgement)
    pub fn delphi_sheet_own(&self, own: &str) -> String {
        self.say("delphi-sheet-own", &[("own", own.into())])
    }
    /// `delphi-sheet-own-none`
    pub fn delphi_sheet_own_none(&self) -> String {
        self.say("delphi-sheet-own-none", &[])
    }
    /// `delphi-sheet-panel` (high: upper quartile; low: lower quartile; median: median; n: experts)
    pub fn delphi_sheet_panel(&self, high: &str, low: &str, median: &str, n: impl Number) -> String {
        self.say("delphi-sheet-panel", &[("high", high.into()), ("low", low.into()), ("median", median.into()), ("n", n.number().into())])
    }
    /// `delphi-sheet-reply`
    pub fn delphi_sheet_reply(&self) -> String {
        self.say("delphi-sheet-reply", &[])
    }
    /// `delphi-sheet-save`
    pub fn delphi_sheet_save(&self) -> String {
        self.say("delphi-sheet-save", &[])
    }
    /// `delphi-sheet-scale` (from: lowest; to: highest)
    pub fn delphi_sheet_scale(&self, from: impl Number, to: impl Number) -> String {
        self.say("delphi-sheet-scale", &[("from", from.number().into()), ("to", to.number().into())])
    }
    /// `delphi-sheet-text`
    pub fn delphi_sheet_text(&self) -> String {
        self.say("delphi-sheet-text", &[])
    }
    /// `delphi-sheet-title` (member: label; round: round; title: heading)
    pub fn delphi_sheet_title(&self, member: &str, round: impl Number, title: &str) -> String {
        self.say("delphi-sheet-title", &[("member", member.into()), ("round", round.number().into()), ("title", title.into())])
    }
    /// `delphi-sheet-why`
    pub fn delphi_sheet_why(&self) -> String {
        self.say("delphi-sheet-why", &[])
    }
    /// `delphi-sheets-file` (round: round)
    pub fn delphi_sheets_file(&self, round: impl Number) -> String {
        self.say("delphi-sheets-file", &[("round", round.number().into())])
    }
    /// `delphi-sheets-save`
    pub fn delphi_sheets_save(&self) -> String {
        self.say("delphi-sheets-save", &[])
    }
    /// `delphi-stop`
    pub fn delphi_stop(&self) -> String {
        self.say("delphi-stop", &[])
    }
    /// `delphi-stop-how`
    pub fn delphi_stop_how(&self) -> String {
        self.say("delphi-stop-how", &[])
    }
    /// `delphi-stop-points`
    pub fn delphi_stop_points(&self) -> String {
        self.say("delphi-stop-points", &[])
    }
    /// `delphi-stop-rounds`
    pub fn delphi_stop_rounds(&self) -> String {
        self.say("delphi-stop-rounds", &[])
    }
    /// `delphi-stop-settled`
    pub fn delphi_stop_settled(&self) -> String {
        self.say("delphi-stop-settled", &[])
    }
    /// `delphi-stop-share`
    pub fn delphi_stop_share(&self) -> String {
        self.say("delphi-stop-share", &[])
    }
    /// `delphi-stop-stable`
    pub fn delphi_stop_stable(&self) -> String {
        self.say("delphi-stop-stable", &[])
    }
    /// `delphi-stop-w`
    pub fn delphi_stop_w(&self) -> String {
        self.say("delphi-stop-w", &[])
    }
    /// `delphi-summary` (items: items; members: experts; round: current round; settled: settled items)
    pub fn delphi_summary(&self, items: impl Number, members: impl Number, round: impl Number, settled: impl Number) -> String {
        self.say("delphi-summary", &[("items", items.number().into()), ("members", members.number().into()), ("round", round.number().into()), ("settled", settled.number().into())])
    }
    /// `delphi-tab-plan`
    pub fn delphi_tab_plan(&self) -> String {
        self.say("delphi-tab-plan", &[])
    }
    /// `delphi-tab-results`
    pub fn delphi_tab_results(&self) -> String {
        self.say("delphi-tab-results", &[])
    }
    /// `delphi-tab-round`
    pub fn delphi_tab_round(&self) -> String {
        self.say("delphi-tab-round", &[])
    }
    /// `delphi-tabs`
    pub fn delphi_tabs(&self) -> String {
        self.say("delphi-tabs", &[])
    }
    /// `delphi-take`
    pub fn delphi_take(&self) -> String {
        self.say("delphi-take", &[])
    }
    /// `delphi-take-file`
    pub fn delphi_take_file(&self) -> String {
        self.say("delphi-take-file", &[])
    }
    /// `delphi-take-go`
    pub fn delphi_take_go(&self) -> String {
        self.say("delphi-take-go", &[])
    }
    /// `delphi-take-how`
    pub fn delphi_take_how(&self) -> String {
        self.say("delphi-take-how", &[])
    }
    /// `delphi-take-label`
    pub fn delphi_take_label(&self) -> String {
        self.say("delphi-take-label", &[])
    }
    /// `delphi-taken` (changed: changed; new: new; same: known)
    pub fn delphi_taken(&self, changed: impl Number, new: impl Number, same: impl Number) -> String {
        self.say("delphi-taken", &[("changed", changed.number().into()), ("new", new.number().into()), ("same", same.number().into())])
    }
    /// `delphi-to`
    pub fn delphi_to(&self) -> String {
        self.say("delphi-to", &[])
    }
    /// `delphi-to-n` (n: number)
    pub fn delphi_to_n(&self, n: impl Number) -> String {
        self.say("delphi-to-n", &[("n", n.number().into())])
    }
    /// `delphi-to-survey-how`
    pub fn delphi_to_survey_how(&self) -> String {
        self.say("delphi-to-survey-how", &[])
    }
    /// `delphi-type`
    pub fn delphi_type(&self) -> String {
        self.say("delphi-type", &[])
    }
    /// `delphi-type-member` (member: label)
    pub fn delphi_type_member(&self, member: &str) -> String {
        self.say("delphi-type-member", &[("member", member.into())])
    }
    /// `delphi-type-save`
    pub fn delphi_type_save(&self) -> String {
        self.say("delphi-type-save", &[])
    }
    /// `delphi-unit`
    pub fn delphi_unit(&self) -> String {
        self.say("delphi-unit", &[])
    }
    /// `delphi-unit-n` (n: number)
    pub fn delphi_unit_n(&self, n: impl Number) -> String {
        self.say("delphi-unit-n", &[("n", n.number().into())])
    }
    /// `delphi-value`
    pub fn delphi_value(&self) -> String {
        self.say("delphi-value", &[])
    }
    /// `delphi-value-of` (item: item)
    pub fn delphi_value_of(&self, item: &str) -> String {
        self.say("delphi-value-of", &[("item", item.into())])
    }
    /// `delphi-verdict-agreed`
    pub fn delphi_verdict_agreed(&self) -> String {
        self.say("delphi-verdict-agreed", &[])
    }
    /// `delphi-verdict-first`
    pub fn delphi_verdict_first(&self) -> String {
        self.say("delphi-verdict-first", &[])
    }
    /// `delphi-verdict-flat`
    pub fn delphi_verdict_flat(&self) -> String {
        self.say("delphi-verdict-flat", &[])
    }
    /// `delphi-verdict-go`
    pub fn delphi_verdict_go(&self) -> String {
        self.say("delphi-verdict-go", &[])
    }
    /// `delphi-verdict-open` (items: items; settled: settled items; wanted: settled items wanted)
    pub fn delphi_verdict_open(&self, items: impl Number, settled: impl Number, wanted: impl Number) -> String {
        self.say("delphi-verdict-open", &[("items", items.number().into()), ("settled", settled.number().into()), ("wanted", wanted.number().into())])
    }
    /// `delphi-verdict-rounds` (items: items; settled: settled items)
    pub fn delphi_verdict_rounds(&self, items: impl Number, settled: impl Number) -> String {
        self.say("delphi-verdict-rounds", &[("items", items.number().into()), ("settled", settled.number().into())])
    }
    /// `delphi-verdict-settled` (items: items; settled: settled items)
    pub fn delphi_verdict_settled(&self, items: impl Number, settled: impl Number) -> String {
        self.say("delphi-verdict-settled", &[("items", items.number().into()), ("settled", settled.number().into())])
    }
    /// `delphi-verdict-stop`
    pub fn delphi_verdict_stop(&self) -> String {
        self.say("delphi-verdict-stop", &[])
    }
    /// `delphi-verdict-waiting`
    pub fn delphi_verdict_waiting(&self) -> String {
        self.say("delphi-verdict-waiting", &[])
    }
    /// `delphi-wide`
    pub fn delphi_wide(&self) -> String {
        self.say("delphi-wide", &[])
    }
    /// `delphi-yes`
    pub fn delphi_yes(&self) -> String {
        self.say("delphi-yes", &[])
    }
    /// `desk-backed-up` (name: file name; size: such as 12.4 MB)
    pub fn desk_backed_up(&self, name: &str, size: &str) -> String {
        self.say("desk-backed-up", &[("name", name.into()), ("size", size.into())])
    }
    /// `desk-backup`
    pub fn desk_backup(&self) -> String {
        self.say("desk-backup", &[])
    }
    /// `desk-backup-to`
    pub fn desk_backup_to(&self) -> String {
        self.say("desk-backup-to", &[])
    }
    /// `desk-check`
    pub fn desk_check(&self) -> String {
        self.say("desk-check", &[])
    }
    /// `desk-check-bad` (n: findings)
    pub fn desk_check_bad(&self, n: impl Number) -> String {
        self.say("desk-check-bad", &[("n", n.number().into())])
    }
    /// `desk-check-good`
    pub fn desk_check_good(&self) -> String {
        self.say("desk-check-good", &[])
    }
    /// `desk-create`
    pub fn desk_create(&self) -> String {
        self.say("desk-create", &[])
    }
    /// `desk-new-name`
    pub fn desk_new_name(&self) -> String {
        self.say("desk-new-name", &[])
    }
    /// `desk-open`
    pub fn desk_open(&self) -> String {
        self.say("desk-open", &[])
    }
    /// `desk-opened` (name: file name)
    pub fn desk_opened(&self, name: &str) -> String {
        self.say("desk-opened", &[("name", name.into())])
    }
    /// `desk-redo-what` (what: the operation)
    pub fn desk_redo_what(&self, what: &str) -> String {
        self.say("desk-redo-what", &[("what", what.into())])
    }
    /// `desk-redone` (what: the operation)
    pub fn desk_redone(&self, what: &str) -> String {
        self.say("desk-redone", &[("what", what.into())])
    }
    /// `desk-undo-what` (what: the operation)
    pub fn desk_undo_what(&self, what: &str) -> String {
        self.say("desk-undo-what", &[("what", what.into())])
    }
    /// `desk-undone` (what: the operation)
    pub fn desk_undone(&self, what: &str) -> String {
        self.say("desk-undone", &[("what", what.into())])
    }
    /// `desk-undone-kept` (kept: values kept; what: the operation)
    pub fn desk_undone_kept(&self, kept: impl Number, what: &str) -> String {
        self.say("desk-undone-kept", &[("kept", kept.number().into()), ("what", what.into())])
    }
    /// `drawing-activities`
    pub fn drawing_activities(&self) -> String {
        self.say("drawing-activities", &[])
    }
    /// `drawing-and`
    pub fn drawing_and(&self) -> String {
        self.say("drawing-and", &[])
    }
    /// `drawing-by-time`
    pub fn drawing_by_time(&self) -> String {
        self.say("drawing-by-time", &[])
    }
    /// `drawing-by-volume`
    pub fn drawing_by_volume(&self) -> String {
        self.say("drawing-by-volume", &[])
    }
    /// `drawing-cases`
    pub fn drawing_cases(&self) -> String {
        self.say("drawing-cases", &[])
    }
    /// `drawing-causes-title` (kpi: name)
    pub fn drawing_causes_title(&self, kpi: &str) -> String {
        self.say("drawing-causes-title", &[("kpi", kpi.into())])
    }
    /// `drawing-class` (class: A; n: customers; percent: share of the amount)
    pub fn drawing_class(&self, class: &str, n: impl Number, percent: &str) -> String {
        self.say("drawing-class", &[("class", class.into()), ("n", n.number().into()), ("percent", percent.into())])
    }
    /// `drawing-control-title` (kpi: name)
    pub fn drawing_control_title(&self, kpi: &str) -> String {
        self.say("drawing-control-title", &[("kpi", kpi.into())])
    }
    /// `drawing-cost`
    pub fn drawing_cost(&self) -> String {
        self.say("drawing-cost", &[])
    }
    /// `drawing-cumulative`
    pub fn drawing_cumulative(&self) -> String {
        self.say("drawing-cumulative", &[])
    }
    /// `drawing-curve`
    pub fn drawing_curve(&self) -> String {
        self.say("drawing-curve", &[])
    }
    /// `drawing-customer`
    pub fn drawing_customer(&self) -> String {
        self.say("drawing-customer", &[])
    }
    /// `drawing-customers`
    pub fn drawing_customers(&self) -> String {
        self.say("drawing-customers", &[])
    }
    /// `drawing-departments`
    pub fn drawing_departments(&self) -> String {
        self.say("drawing-departments", &[])
    }
    /// `drawing-empty`
    pub fn drawing_empty(&self) -> String {
        self.say("drawing-empty", &[])
    }
    /// `drawing-equality`
    pub fn drawing_equality(&self) -> String {
        self.say("drawing-equality", &[])
    }
    /// `drawing-favourable`
    pub fn drawing_favourable(&self) -> String {
        self.say("drawing-favourable", &[])
    }
    /// `drawing-found` (customers: share of the customers, such as 20%; found: share of the amount, such as 71.3%)
    pub fn drawing_found(&self, customers: &str, found: &str) -> String {
        self.say("drawing-found", &[("customers", customers.into()), ("found", found.into())])
    }
    /// `drawing-from`
    pub fn drawing_from(&self) -> String {
        self.say("drawing-from", &[])
    }
    /// `drawing-interval`
    pub fn drawing_interval(&self) -> String {
        self.say("drawing-interval", &[])
    }
    /// `drawing-interval-of`
    pub fn drawing_interval_of(&self, figure: &str) -> String {
        self.say("drawing-interval-of", &[("figure", figure.into())])
    }
    /// `drawing-item`
    pub fn drawing_item(&self) -> String {
        self.say("drawing-item", &[])
    }
    /// `drawing-kpis-title`
    pub fn drawing_kpis_title(&self) -> String {
        self.say("drawing-kpis-title", &[])
    }
    /// `drawing-level`
    pub fn drawing_level(&self) -> String {
        self.say("drawing-level", &[])
    }
    /// `drawing-likert-left` (left: questions)
    pub fn drawing_likert_left(&self, left: impl Number) -> String {
        self.say("drawing-likert-left", &[("left", left.number().into())])
    }
    /// `drawing-limits`
    pub fn drawing_limits(&self) -> String {
        self.say("drawing-limits", &[])
    }
    /// `drawing-lorenz-title` (measure: Freight, Margin or Pieces)
    pub fn drawing_lorenz_title(&self, measure: &str) -> String {
        self.say("drawing-lorenz-title", &[("measure", measure.into())])
    }
    /// `drawing-lost` (amount: money; n: customers)
    pub fn drawing_lost(&self, amount: &str, n: impl Number) -> String {
        self.say("drawing-lost", &[("amount", amount.into()), ("n", n.number().into())])
    }
    /// `drawing-lying-title`
    pub fn drawing_lying_title(&self) -> String {
        self.say("drawing-lying-title", &[])
    }
    /// `drawing-margin`
    pub fn drawing_margin(&self) -> String {
        self.say("drawing-margin", &[])
    }
    /// `drawing-matrix-title`
    pub fn drawing_matrix_title(&self) -> String {
        self.say("drawing-matrix-title", &[])
    }
    /// `drawing-meaning`
    pub fn drawing_meaning(&self) -> String {
        self.say("drawing-meaning", &[])
    }
    /// `drawing-minutes` (n: minutes)
    pub fn drawing_minutes(&self, n: &str) -> String {
        self.say("drawing-minutes", &[("n", n.into())])
    }
    /// `drawing-month`
    pub fn drawing_month(&self) -> String {
        self.say("drawing-month", &[])
    }
    /// `drawing-months` (from: first month; to: last month)
    pub fn drawing_months(&self, from: &str, to: &str) -> String {
        self.say("drawing-months", &[("from", from.into()), ("to", to.into())])
    }
    /// `drawing-more` (n: rows)
    pub fn drawing_more(&self, n: impl Number) -> String {
        self.say("drawing-more", &[("n", n.number().into())])
    }
    /// `drawing-no-amount`
    pub fn drawing_no_amount(&self) -> String {
        self.say("drawing-no-amount", &[])
    }
    /// `drawing-no-costs`
    pub fn drawing_no_costs(&self) -> String {
        self.say("drawing-no-costs", &[])
    }
    /// `drawing-no-plan` (month: month)
    pub fn drawing_no_plan(&self, month: &str) -> String {
        self.say("drawing-no-plan", &[("month", month.into())])
    }
    /// `drawing-no-stage`
    pub fn drawing_no_stage(&self) -> String {
        self.say("drawing-no-stage", &[])
    }
    /// `drawing-others`
    pub fn drawing_others(&self) -> String {
        self.say("drawing-others", &[])
    }
    /// `drawing-pareto-title` (measure: Freight, Margin or Pieces)
    pub fn drawing_pareto_title(&self, measure: &str) -> String {
        self.say("drawing-pareto-title", &[("measure", measure.into())])
    }
    /// `drawing-peak` (height: money or share; n: customers)
    pub fn drawing_peak(&self, height: &str, n: impl Number) -> String {
        self.say("drawing-peak", &[("height", height.into()), ("n", n.number().into())])
    }
    /// `drawing-pieces`
    pub fn drawing_pieces(&self) -> String {
        self.say("drawing-pieces", &[])
    }
    /// `drawing-place-cloud`
    pub fn drawing_place_cloud(&self) -> String {
        self.say("drawing-place-cloud", &[])
    }
    /// `drawing-place-steady`
    pub fn drawing_place_steady(&self) -> String {
        self.say("drawing-place-steady", &[])
    }
    /// `drawing-place-unsteady`
    pub fn drawing_place_unsteady(&self) -> String {
        self.say("drawing-place-unsteady", &[])
    }
    /// `drawing-profile-uncertain`
    pub fn drawing_profile_uncertain(&self) -> String {
        self.say("drawing-profile-uncertain", &[])
    }
    /// `drawing-profit`
    pub fn drawing_profit(&self) -> String {
        self.say("drawing-profit", &[])
    }
    /// `drawing-profit-made`
    pub fn drawing_profit_made(&self) -> String {
        self.say("drawing-profit-made", &[])
    }
    /// `drawing-profit-now` (amount: money)
    pub fn drawing_profit_now(&self, amount: &str) -> String {
        self.say("drawing-profit-now", &[("amount", amount.into())])
    }
    /// `drawing-profit-planned`
    pub fn drawing_profit_planned(&self) -> String {
        self.say("drawing-profit-planned", &[])
    }
    /// `drawing-profit-share`
    pub fn drawing_profit_share(&self) -> String {
        self.say("drawing-profit-share", &[])
    }
    /// `drawing-profit-so-far`
    pub fn drawing_profit_so_far(&self) -> String {
        self.say("drawing-profit-so-far", &[])
    }
    /// `drawing-range` (from: lower end; to: upper end)
    pub fn drawing_range(&self, from: &str, to: &str) -> String {
        self.say("drawing-range", &[("from", from.into()), ("to", to.into())])
    }
    /// `drawing-rank`
    pub fn drawing_rank(&self) -> String {
        self.say("drawing-rank", &[])
    }
    /// `drawing-rank-profit`
    pub fn drawing_rank_profit(&self) -> String {
        self.say("drawing-rank-profit", &[])
    }
    /// `drawing-ranks` (from: first place, from 1; to: last place)
    pub fn drawing_ranks(&self, from: impl Number, to: impl Number) -> String {
        self.say("drawing-ranks", &[("from", from.number().into()), ("to", to.number().into())])
    }
    /// `drawing-reference`
    pub fn drawing_reference(&self) -> String {
        self.say("drawing-reference", &[])
    }
    /// `drawing-resources`
    pub fn drawing_resources(&self) -> String {
        self.say("drawing-resources", &[])
    }
    /// `drawing-rest`
    pub fn drawing_rest(&self) -> String {
        self.say("drawing-rest", &[])
    }
    /// `drawing-revenue`
    pub fn drawing_revenue(&self) -> String {
        self.say("drawing-revenue", &[])
    }
    /// `drawing-sankey-title`
    pub fn drawing_sankey_title(&self) -> String {
        self.say("drawing-sankey-title", &[])
    }
    /// `drawing-says-causes` (failed: waybills or cases; few: causes; kpi: name; share: such as 82%)
    pub fn drawing_says_causes(&self, failed: impl Number, few: impl Number, kpi: &str, share: &str) -> String {
        self.say("drawing-says-causes", &[("failed", failed.number().into()), ("few", few.number().into()), ("kpi", kpi.into()), ("share", share.into())])
    }
    /// `drawing-says-control` (at: the period of the latest; kpi: name; rules: rules in words; signals: signals)
    pub fn drawing_says_control(&self, at: &str, kpi: &str, rules: &str, signals: impl Number) -> String {
        self.say("drawing-says-control", &[("at", at.into()), ("kpi", kpi.into()), ("rules", rules.into()), ("signals", signals.number().into())])
    }
    /// `drawing-says-control-quiet` (kpi: name; n: points)
    pub fn drawing_says_control_quiet(&self, kpi: &str, n: impl Number) -> String {
        self.say("drawing-says-control-quiet", &[("kpi", kpi.into()), ("n", n.number().into())])
    }
    /// `drawing-says-gaps` (answers: people; below: items clearly below; gap: the widest, with its sign; item: the item it is of; items: all items)
    pub fn drawing_says_gaps(&self, answers: impl Number, below: impl Number, gap: &str, item: &str, items: impl Number) -> String {
        self.say("drawing-says-gaps", &[("answers", answers.number().into()), ("below", below.number().into()), ("gap", gap.into()), ("item", item.into()), ("items", items.number().into())])
    }
    /// `drawing-says-kpis` (n: indicators; red: of them off target)
    pub fn drawing_says_kpis(&self, n: impl Number, red: impl Number) -> String {
        self.say("drawing-says-kpis", &[("n", n.number().into()), ("red", red.number().into())])
    }
    /// `drawing-says-left-out` (left-out: such as: 132 waybills without known cost left out; says: the sentence about the drawing)
    pub fn drawing_says_left_out(&self, left_out: &str, says: &str) -> String {
        self.say("drawing-says-left-out", &[("left-out", left_out.into()), ("says", says.into())])
    }
    /// `drawing-says-likert` (people: answers)
    pub fn drawing_says_likert(&self, people: impl Number) -> String {
        self.say("drawing-says-likert", &[("people", people.number().into())])
    }
    /// `drawing-says-lying` (flipped: customers; moved: money; over: customers; under: customers)
    pub fn drawing_says_lying(&self, flipped: impl Number, moved: &str, over: impl Number, under: impl Number) -> String {
        self.say("drawing-says-lying", &[("flipped", flipped.number().into()), ("moved", moved.into()), ("over", over.number().into()), ("under", under.number().into())])
    }
    /// `drawing-says-matrix` (rest: money; total: money)
    pub fn drawing_says_matrix(&self, rest: &str, total: &str) -> String {
        self.say("drawing-says-matrix", &[("rest", rest.into()), ("total", total.into())])
    }
    /// `drawing-says-not-pareto` (customers: how many; found: share of the amount, such as 52.1%; measure: Freight, Margin or Pieces; needed: share of the customers, such as 48.0%)
    pub fn drawing_says_not_pareto(&self, customers: impl Number, found: &str, measure: &str, needed: &str) -> String {
        self.say("drawing-says-not-pareto", &[("customers", customers.number().into()), ("found", found.into()), ("measure", measure.into()), ("needed", needed.into())])
    }
    /// `drawing-says-pareto` (customers: how many; found: share of the amount, such as 71.3%; measure: Freight, Margin or Pieces; needed: share of the customers, such as 31.2%)
    pub fn drawing_says_pareto(&self, customers: impl Number, found: &str, measure: &str, needed: &str) -> String {
        self.say("drawing-says-pareto", &[("customers", customers.number().into()), ("found", found.into()), ("measure", measure.into()), ("needed", needed.into())])
    }
    /// `drawing-says-sankey` (total: all cost; unused: cost of capacity nobody used)
    pub fn drawing_says_sankey(&self, total: &str, unused: &str) -> String {
        self.say("drawing-says-sankey", &[("total", total.into()), ("unused", unused.into())])
    }
    /// `drawing-says-tornado` (activity: name; best: profit with all low times; profit: profit now; swing: money; worst: profit with all high times)
    pub fn drawing_says_tornado(&self, activity: &str, best: &str, profit: &str, swing: &str, worst: &str) -> String {
        self.say("drawing-says-tornado", &[("activity", activity.into()), ("best", best.into()), ("profit", profit.into()), ("swing", swing.into()), ("worst", worst.into())])
    }
    /// `drawing-says-trend` (kpi: such as On-time delivery; least: lowest rate; least-month: its month; light: On target, Watch, Off target or Too little data; month: last month with cases; most: highest rate; most-month: its month; n: cases of the last month; range: interval of the last month, such as 96.3% to 98.4%; rate: rate of the last month; target: such as: target at least 98.0%)
    pub fn drawing_says_trend(&self, kpi: &str, least: &str, least_month: &str, light: &str, month: &str, most: &str, most_month: &str, n: impl Number, range: &str, rate: &str, target: &str) -> String {
        self.say("drawing-says-trend", &[("kpi", kpi.into()), ("least", least.into()), ("least-month", least_month.into()), ("light", light.into()), ("month", month.into()), ("most", most.into()), ("most-month", most_month.into()), ("n", n.number().into()), ("range", range.into()), ("rate", rate.into()), ("target", target.into())])
    }
    /// `drawing-says-variances` (actual: money; difference: money; month: month; planned: money)
    pub fn drawing_says_variances(&self, actual: &str, difference: &str, month: &str, planned: &str) -> String {
        self.say("drawing-says-variances", &[("actual", actual.into()), ("difference", difference.into()), ("month", month.into()), ("planned", planned.into())])
    }
    /// `drawing-says-whale` (customers: how many; losers: customers who lose money; lost: money; peak: money; profit: money)
    pub fn drawing_says_whale(&self, customers: impl Number, losers: impl Number, lost: &str, peak: &str, profit: &str) -> String {
        self.say("drawing-says-whale", &[("customers", customers.number().into()), ("losers", losers.number().into()), ("lost", lost.into()), ("peak", peak.into()), ("profit", profit.into())])
    }
    /// `drawing-set-aside`
    pub fn drawing_set_aside(&self) -> String {
        self.say("drawing-set-aside", &[])
    }
    /// `drawing-share`
    pub fn drawing_share(&self) -> String {
        self.say("drawing-share", &[])
    }
    /// `drawing-share-customers`
    pub fn drawing_share_customers(&self) -> String {
        self.say("drawing-share-customers", &[])
    }
    /// `drawing-share-margin`
    pub fn drawing_share_margin(&self) -> String {
        self.say("drawing-share-margin", &[])
    }
    /// `drawing-share-pieces`
    pub fn drawing_share_pieces(&self) -> String {
        self.say("drawing-share-pieces", &[])
    }
    /// `drawing-share-revenue`
    pub fn drawing_share_revenue(&self) -> String {
        self.say("drawing-share-revenue", &[])
    }
    /// `drawing-small`
    pub fn drawing_small(&self) -> String {
        self.say("drawing-small", &[])
    }
    /// `drawing-stage`
    pub fn drawing_stage(&self) -> String {
        self.say("drawing-stage", &[])
    }
    /// `drawing-step`
    pub fn drawing_step(&self) -> String {
        self.say("drawing-step", &[])
    }
    /// `drawing-subtitle` (from: first day; says: the sentence about the drawing; to: last day)
    pub fn drawing_subtitle(&self, from: &str, says: &str, to: &str) -> String {
        self.say("drawing-subtitle", &[("from", from.into()), ("says", says.into()), ("to", to.into())])
    }
    /// `drawing-swing`
    pub fn drawing_swing(&self) -> String {
        self.say("drawing-swing", &[])
    }
    /// `drawing-target` (target: such as 98.0%)
    pub fn drawing_target(&self, target: &str) -> String {
        self.say("drawing-target", &[("target", target.into())])
    }
    /// `drawing-time-high`
    pub fn drawing_time_high(&self) -> String {
        self.say("drawing-time-high", &[])
    }
    /// `drawing-time-low`
    pub fn drawing_time_low(&self) -> String {
        self.say("drawing-time-low", &[])
    }
    /// `drawing-times-band`
    pub fn drawing_times_band(&self) -> String {
        self.say("drawing-times-band", &[])
    }
    /// `drawing-to`
    pub fn drawing_to(&self) -> String {
        self.say("drawing-to", &[])
    }
    /// `drawing-tornado-title`
    pub fn drawing_tornado_title(&self) -> String {
        self.say("drawing-tornado-title", &[])
    }
    /// `drawing-total`
    pub fn drawing_total(&self) -> String {
        self.say("drawing-total", &[])
    }
    /// `drawing-trend-title` (kpi: such as On-time delivery)
    pub fn drawing_trend_title(&self, kpi: &str) -> String {
        self.say("drawing-trend-title", &[("kpi", kpi.into())])
    }
    /// `drawing-unfavourable`
    pub fn drawing_unfavourable(&self) -> String {
        self.say("drawing-unfavourable", &[])
    }
    /// `drawing-unit-time`
    pub fn drawing_unit_time(&self) -> String {
        self.say("drawing-unit-time", &[])
    }
    /// `drawing-variances-rest` (n: variances)
    pub fn drawing_variances_rest(&self, n: impl Number) -> String {
        self.say("drawing-variances-rest", &[("n", n.number().into())])
    }
    /// `drawing-variances-title`
    pub fn drawing_variances_title(&self) -> String {
        self.say("drawing-variances-title", &[])
    }
    /// `drawing-whale-title`
    pub fn drawing_whale_title(&self) -> String {
        self.say("drawing-whale-title", &[])
    }
    /// `dropped-begins`
    pub fn dropped_begins(&self) -> String {
        self.say("dropped-begins", &[])
    }
    /// `dropped-begun` (at: when it was made; name: the new file)
    pub fn dropped_begun(&self, at: &str, name: &str) -> String {
        self.say("dropped-begun", &[("at", at.into()), ("name", name.into())])
    }
    /// `dropped-file`
    pub fn dropped_file(&self) -> String {
        self.say("dropped-file", &[])
    }
    /// `dropped-made`
    pub fn dropped_made(&self) -> String {
        self.say("dropped-made", &[])
    }
    /// `dropped-of`
    pub fn dropped_of(&self) -> String {
        self.say("dropped-of", &[])
    }
    /// `dropped-replaces` (name: the open file)
    pub fn dropped_replaces(&self, name: &str) -> String {
        self.say("dropped-replaces", &[("name", name.into())])
    }
    /// `dropped-size`
    pub fn dropped_size(&self) -> String {
        self.say("dropped-size", &[])
    }
    /// `dropped-stranger` (name: the file that would be replaced)
    pub fn dropped_stranger(&self, name: &str) -> String {
        self.say("dropped-stranger", &[("name", name.into())])
    }
    /// `dropped-title`
    pub fn dropped_title(&self) -> String {
        self.say("dropped-title", &[])
    }
    /// `element-bill`
    pub fn element_bill(&self) -> String {
        self.say("element-bill", &[])
    }
    /// `element-bill-standard`
    pub fn element_bill_standard(&self) -> String {
        self.say("element-bill-standard", &[])
    }
    /// `element-claim`
    pub fn element_claim(&self) -> String {
        self.say("element-claim", &[])
    }
    /// `element-claim-standard`
    pub fn element_claim_standard(&self) -> String {
        self.say("element-claim-standard", &[])
    }
    /// `element-collection`
    pub fn element_collection(&self) -> String {
        self.say("element-collection", &[])
    }
    /// `element-collection-standard`
    pub fn element_collection_standard(&self) -> String {
        self.say("element-collection-standard", &[])
    }
    /// `element-complaint`
    pub fn element_complaint(&self) -> String {
        self.say("element-complaint", &[])
    }
    /// `element-complaint-standard`
    pub fn element_complaint_standard(&self) -> String {
        self.say("element-complaint-standard", &[])
    }
    /// `element-contact`
    pub fn element_contact(&self) -> String {
        self.say("element-contact", &[])
    }
    /// `element-contact-standard`
    pub fn element_contact_standard(&self) -> String {
        self.say("element-contact-standard", &[])
    }
    /// `element-delivery`
    pub fn element_delivery(&self) -> String {
        self.say("element-delivery", &[])
    }
    /// `element-delivery-standard`
    pub fn element_delivery_standard(&self) -> String {
        self.say("element-delivery-standard", &[])
    }
    /// `element-hands`
    pub fn element_hands(&self) -> String {
        self.say("element-hands", &[])
    }
    /// `element-hands-standard`
    pub fn element_hands_standard(&self) -> String {
        self.say("element-hands-standard", &[])
    }
    /// `element-packing`
    pub fn element_packing(&self) -> String {
        self.say("element-packing", &[])
    }
    /// `element-packing-standard`
    pub fn element_packing_standard(&self) -> String {
        self.say("element-packing-standard", &[])
    }
    /// `element-policy`
    pub fn element_policy(&self) -> String {
        self.say("element-policy", &[])
    }
    /// `element-policy-standard`
    pub fn element_policy_standard(&self) -> String {
        self.say("element-policy-standard", &[])
    }
    /// `element-price`
    pub fn element_price(&self) -> String {
        self.say("element-price", &[])
    }
    /// `element-price-standard`
    pub fn element_price_standard(&self) -> String {
        self.say("element-price-standard", &[])
    }
    /// `element-promise`
    pub fn element_promise(&self) -> String {
        self.say("element-promise", &[])
    }
    /// `element-promise-standard`
    pub fn element_promise_standard(&self) -> String {
        self.say("element-promise-standard", &[])
    }
    /// `element-return`
    pub fn element_return(&self) -> String {
        self.say("element-return", &[])
    }
    /// `element-return-standard`
    pub fn element_return_standard(&self) -> String {
        self.say("element-return-standard", &[])
    }
    /// `element-search`
    pub fn element_search(&self) -> String {
        self.say("element-search", &[])
    }
    /// `element-search-standard`
    pub fn element_search_standard(&self) -> String {
        self.say("element-search-standard", &[])
    }
    /// `element-tracking`
    pub fn element_tracking(&self) -> String {
        self.say("element-tracking", &[])
    }
    /// `element-tracking-standard`
    pub fn element_tracking_standard(&self) -> String {
        self.say("element-tracking-standard", &[])
    }
    /// `element-warning`
    pub fn element_warning(&self) -> String {
        self.say("element-warning", &[])
    }
    /// `element-warning-standard`
    pub fn element_warning_standard(&self) -> String {
        self.say("element-warning-standard", &[])
    }
    /// `elements-add`
    pub fn elements_add(&self) -> String {
        self.say("elements-add", &[])
    }
    /// `elements-after`
    pub fn elements_after(&self) -> String {
        self.say("elements-after", &[])
    }
    /// `elements-after-hint`
    pub fn elements_after_hint(&self) -> String {
        self.say("elements-after-hint", &[])
    }
    /// `elements-before`
    pub fn elements_before(&self) -> String {
        self.say("elements-before", &[])
    }
    /// `elements-before-hint`
    pub fn elements_before_hint(&self) -> String {
        self.say("elements-before-hint", &[])
    }
    /// `elements-begin`
    pub fn elements_begin(&self) -> String {
        self.say("elements-begin", &[])
    }
    /// `elements-during`
    pub fn elements_during(&self) -> String {
        self.say("elements-during", &[])
    }
    /// `elements-during-hint`
    pub fn elements_during_hint(&self) -> String {
        self.say("elements-during-hint", &[])
    }
    /// `elements-edit`
    pub fn elements_edit(&self) -> String {
        self.say("elements-edit", &[])
    }
    /// `elements-empty`
    pub fn elements_empty(&self) -> String {
        self.say("elements-empty", &[])
    }
    /// `elements-kpi`
    pub fn elements_kpi(&self) -> String {
        self.say("elements-kpi", &[])
    }
    /// `elements-name`
    pub fn elements_name(&self) -> String {
        self.say("elements-name", &[])
    }
    /// `elements-no-kpi`
    pub fn elements_no_kpi(&self) -> String {
        self.say("elements-no-kpi", &[])
    }
    /// `elements-no-owner`
    pub fn elements_no_owner(&self) -> String {
        self.say("elements-no-owner", &[])
    }
    /// `elements-owner`
    pub fn elements_owner(&self) -> String {
        self.say("elements-owner", &[])
    }
    /// `elements-remove`
    pub fn elements_remove(&self) -> String {
        self.say("elements-remove", &[])
    }
    /// `elements-stage`
    pub fn elements_stage(&self) -> String {
        self.say("elements-stage", &[])
    }
    /// `elements-standard`
    pub fn elements_standard(&self) -> String {
        self.say("elements-standard", &[])
    }
    /// `elements-title`
    pub fn elements_title(&self) -> String {
        self.say("elements-title", &[])
    }
    /// `error-abc-class` (class: what was given)
    pub fn error_abc_class(&self, class: &str) -> String {
        self.say("error-abc-class", &[("class", class.into())])
    }
    /// `error-abc-cuts` (most: greatest number of cuts)
    pub fn error_abc_cuts(&self, most: impl Number) -> String {
        self.say("error-abc-cuts", &[("most", most.number().into())])
    }
    /// `error-already-erased`
    pub fn error_already_erased(&self) -> String {
        self.say("error-already-erased", &[])
    }
    /// `error-already-undone`
    pub fn error_already_undone(&self) -> String {
        self.say("error-already-undone", &[])
    }
    /// `error-analysis-competitors` (most: competitors)
    pub fn error_analysis_competitors(&self, most: impl Number) -> String {
        self.say("error-analysis-competitors", &[("most", most.number().into())])
    }
    /// `error-analysis-few-customers` (least: customers needed; n: customers)
    pub fn error_analysis_few_customers(&self, least: impl Number, n: impl Number) -> String {
        self.say("error-analysis-few-customers", &[("least", least.number().into()), ("n", n.number().into())])
    }
    /// `error-analysis-items` (most: questions)
    pub fn error_analysis_items(&self, most: impl Number) -> String {
        self.say("error-analysis-items", &[("most", most.number().into())])
    }
    /// `error-analysis-no-kano`
    pub fn error_analysis_no_kano(&self, name: &str) -> String {
        self.say("error-analysis-no-kano", &[("name", name.into())])
    }
    /// `error-analysis-no-match` (name: the second survey)
    pub fn error_analysis_no_match(&self, name: &str) -> String {
        self.say("error-analysis-no-match", &[("name", name.into())])
    }
    /// `error-analysis-no-nps`
    pub fn error_analysis_no_nps(&self, name: &str) -> String {
        self.say("error-analysis-no-nps", &[("name", name.into())])
    }
    /// `error-analysis-no-other`
    pub fn error_analysis_no_other(&self) -> String {
        self.say("error-analysis-no-other", &[])
    }
    /// `error-analysis-no-picture`
    pub fn error_analysis_no_picture(&self) -> String {
        self.say("error-analysis-no-picture", &[])
    }
    /// `error-analysis-no-words`
    pub fn error_analysis_no_words(&self) -> String {
        self.say("error-analysis-no-words", &[])
    }
    /// `error-analysis-one-wave`
    pub fn error_analysis_one_wave(&self) -> String {
        self.say("error-analysis-one-wave", &[])
    }
    /// `error-analysis-other-unused`
    pub fn error_analysis_other_unused(&self) -> String {
        self.say("error-analysis-other-unused", &[])
    }
    /// `error-analysis-role-missing`
    pub fn error_analysis_role_missing(&self, role: &str) -> String {
        self.say("error-analysis-role-missing", &[("role", role.into())])
    }
    /// `error-analysis-role-unknown`
    pub fn error_analysis_role_unknown(&self, role: &str) -> String {
        self.say("error-analysis-role-unknown", &[("role", role.into())])
    }
    /// `error-analysis-rows-differ` (one: a row; other: another row)
    pub fn error_analysis_rows_differ(&self, one: &str, other: &str) -> String {
        self.say("error-analysis-rows-differ", &[("one", one.into()), ("other", other.into())])
    }
    /// `error-analysis-scales-differ`
    pub fn error_analysis_scales_differ(&self) -> String {
        self.say("error-analysis-scales-differ", &[])
    }
    /// `error-analysis-sides-differ`
    pub fn error_analysis_sides_differ(&self) -> String {
        self.say("error-analysis-sides-differ", &[])
    }
    /// `error-analysis-too-little`
    pub fn error_analysis_too_little(&self) -> String {
        self.say("error-analysis-too-little", &[])
    }
    /// `error-analysis-too-many-points` (most: points)
    pub fn error_analysis_too_many_points(&self, most: impl Number) -> String {
        self.say("error-analysis-too-many-points", &[("most", most.number().into())])
    }
    /// `error-analysis-unequal` (one: questions; other: questions)
    pub fn error_analysis_unequal(&self, one: impl Number, other: impl Number) -> String {
        self.say("error-analysis-unequal", &[("one", one.number().into()), ("other", other.number().into())])
    }
    /// `error-analysis-unknown`
    pub fn error_analysis_unknown(&self, name: &str) -> String {
        self.say("error-analysis-unknown", &[("name", name.into())])
    }
    /// `error-analysis-wave-kind` (name: the variable)
    pub fn error_analysis_wave_kind(&self, name: &str) -> String {
        self.say("error-analysis-wave-kind", &[("name", name.into())])
    }
    /// `error-answers-alike`
    pub fn error_answers_alike(&self) -> String {
        self.say("error-answers-alike", &[])
    }
    /// `error-answers-needed` (least: least; most: most)
    pub fn error_answers_needed(&self, least: impl Number, most: impl Number) -> String {
        self.say("error-answers-needed", &[("least", least.number().into()), ("most", most.number().into())])
    }
    /// `error-backtest-plan` (field: field)
    pub fn error_backtest_plan(&self, field: &str) -> String {
        self.say("error-backtest-plan", &[("field", field.into())])
    }
    /// `error-backup-damaged`
    pub fn error_backup_damaged(&self) -> String {
        self.say("error-backup-damaged", &[])
    }
    /// `error-backup-io` (detail: what the system said)
    pub fn error_backup_io(&self, detail: &str) -> String {
        self.say("error-backup-io", &[("detail", detail.into())])
    }
    /// `error-backup-not-a-file`
    pub fn error_backup_not_a_file(&self) -> String {
        self.say("error-backup-not-a-file", &[])
    }
    /// `error-backup-version` (ours: version this program reads; version: version of the file)
    pub fn error_backup_version(&self, ours: impl Number, version: impl Number) -> String {
        self.say("error-backup-version", &[("ours", ours.number().into()), ("version", version.number().into())])
    }
    /// `error-bank-full`
    pub fn error_bank_full(&self, limit: &str) -> String {
        self.say("error-bank-full", &[("limit", limit.into())])
    }
    /// `error-bank-too-long`
    pub fn error_bank_too_long(&self, limit: &str) -> String {
        self.say("error-bank-too-long", &[("limit", limit.into())])
    }
    /// `error-bank-twice`
    pub fn error_bank_twice(&self) -> String {
        self.say("error-bank-twice", &[])
    }
    /// `error-bank-unworded`
    pub fn error_bank_unworded(&self) -> String {
        self.say("error-bank-unworded", &[])
    }
    /// `error-cancelled`
    pub fn error_cancelled(&self) -> String {
        self.say("error-cancelled", &[])
    }
    /// `error-case-amount`
    pub fn error_case_amount(&self) -> String {
        self.say("error-case-amount", &[])
    }
    /// `error-case-number-damaged` (value: as typed)
    pub fn error_case_number_damaged(&self, value: &str) -> String {
        self.say("error-case-number-damaged", &[("value", value.into())])
    }
    /// `error-case-times`
    pub fn error_case_times(&self) -> String {
        self.say("error-case-times", &[])
    }
    /// `error-cell-too-long` (column: from 1; limit: characters; row: from 1)
    pub fn error_cell_too_long(&self, column: impl Number, limit: impl Number, row: impl Number) -> String {
        self.say("error-cell-too-long", &[("column", column.number().into()), ("limit", limit.number().into()), ("row", row.number().into())])
    }
    /// `error-character-not-encodable` (character: the character; column: from 1; encoding: name of the encoding; row: from 1)
    pub fn error_character_not_encodable(&self, character: &str, column: impl Number, encoding: &str, row: impl Number) -> String {
        self.say("error-character-not-encodable", &[("character", character.into()), ("column", column.number().into()), ("encoding", encoding.into()), ("row", row.number().into())])
    }
    /// `error-chart-by-event`
    pub fn error_chart_by_event(&self) -> String {
        self.say("error-chart-by-event", &[])
    }
    /// `error-chart-font` (characters: the first characters that cannot be shown)
    pub fn error_chart_font(&self, characters: &str) -> String {
        self.say("error-chart-font", &[("characters", characters.into())])
    }
    /// `error-chart-size` (least-height: CSS pixels; least-width: CSS pixels; most: CSS pixels)
    pub fn error_chart_size(&self, least_height: impl Number, least_width: impl Number, most: impl Number) -> String {
        self.say("error-chart-size", &[("least-height", least_height.number().into()), ("least-width", least_width.number().into()), ("most", most.number().into())])
    }
    /// `error-check-audit-changed` (n: lines)
    pub fn error_check_audit_changed(&self, n: impl Number) -> String {
        self.say("error-check-audit-changed", &[("n", n.number().into())])
    }
    /// `error-check-audit-cut`
    pub fn error_check_audit_cut(&self) -> String {
        self.say("error-check-audit-cut", &[])
    }
    /// `error-check-audit-missing` (n: places)
    pub fn error_check_audit_missing(&self, n: impl Number) -> String {
        self.say("error-check-audit-missing", &[("n", n.number().into())])
    }
    /// `error-check-derived` (what: what was added up wrongly)
    pub fn error_check_derived(&self, what: &str) -> String {
        self.say("error-check-derived", &[("what", what.into())])
    }
    /// `error-check-key` (n: keys)
    pub fn error_check_key(&self, n: impl Number) -> String {
        self.say("error-check-key", &[("n", n.number().into())])
    }
    /// `error-check-payer` (n: shipments)
    pub fn error_check_payer(&self, n: impl Number) -> String {
        self.say("error-check-payer", &[("n", n.number().into())])
    }
    /// `error-check-stamp` (n: rows)
    pub fn error_check_stamp(&self, n: impl Number) -> String {
        self.say("error-check-stamp", &[("n", n.number().into())])
    }
    /// `error-check-structure` (what: the finding of the database)
    pub fn error_check_structure(&self, what: &str) -> String {
        self.say("error-check-structure", &[("what", what.into())])
    }
    /// `error-cleaning-limit` (least: least; most: most)
    pub fn error_cleaning_limit(&self, least: impl Number, most: impl Number) -> String {
        self.say("error-cleaning-limit", &[("least", least.number().into()), ("most", most.number().into())])
    }
    /// `error-code-content`
    pub fn error_code_content(&self) -> String {
        self.say("error-code-content", &[])
    }
    /// `error-code-cut`
    pub fn error_code_cut(&self) -> String {
        self.say("error-code-cut", &[])
    }
    /// `error-code-damaged`
    pub fn error_code_damaged(&self) -> String {
        self.say("error-code-damaged", &[])
    }
    /// `error-code-unknown-survey`
    pub fn error_code_unknown_survey(&self) -> String {
        self.say("error-code-unknown-survey", &[])
    }
    /// `error-code-unknown-version` (version: version)
    pub fn error_code_unknown_version(&self, version: impl Number) -> String {
        self.say("error-code-unknown-version", &[("version", version.number().into())])
    }
    /// `error-column-missing` (name: name)
    pub fn error_column_missing(&self, name: &str) -> String {
        self.say("error-column-missing", &[("name", name.into())])
    }
    /// `error-column-unknown` (name: column as asked for)
    pub fn error_column_unknown(&self, name: &str) -> String {
        self.say("error-column-unknown", &[("name", name.into())])
    }
    /// `error-columns-missing` (field: the field without a column; name: file name)
    pub fn error_columns_missing(&self, field: &str, name: &str) -> String {
        self.say("error-columns-missing", &[("field", field.into()), ("name", name.into())])
    }
    /// `error-conflict-not-by-hand`
    pub fn error_conflict_not_by_hand(&self) -> String {
        self.say("error-conflict-not-by-hand", &[])
    }
    /// `error-conflict-value`
    pub fn error_conflict_value(&self, field: &str) -> String {
        self.say("error-conflict-value", &[("field", field.into())])
    }
    /// `error-cost-department-used` (n: entries)
    pub fn error_cost_department_used(&self, n: impl Number) -> String {
        self.say("error-cost-department-used", &[("n", n.number().into())])
    }
    /// `error-cost-entry-invalid`
    pub fn error_cost_entry_invalid(&self, field: &str) -> String {
        self.say("error-cost-entry-invalid", &[("field", field.into())])
    }
    /// `error-cost-kpi-uncounted`
    pub fn error_cost_kpi_uncounted(&self, name: &str) -> String {
        self.say("error-cost-kpi-uncounted", &[("name", name.into())])
    }
    /// `error-cost-method-cut`
    pub fn error_cost_method_cut(&self, method: &str) -> String {
        self.say("error-cost-method-cut", &[("method", method.into())])
    }
    /// `error-cost-method-unknown`
    pub fn error_cost_method_unknown(&self, method: &str) -> String {
        self.say("error-cost-method-unknown", &[("method", method.into())])
    }
    /// `error-cost-month-locked`
    pub fn error_cost_month_locked(&self, month: &str) -> String {
        self.say("error-cost-month-locked", &[("month", month.into())])
    }
    /// `error-cost-months-missing` (least: months; n: months)
    pub fn error_cost_months_missing(&self, least: impl Number, n: impl Number) -> String {
        self.say("error-cost-months-missing", &[("least", least.number().into()), ("n", n.number().into())])
    }
    /// `error-cost-no-haul`
    pub fn error_cost_no_haul(&self) -> String {
        self.say("error-cost-no-haul", &[])
    }
    /// `error-cost-no-signatures`
    pub fn error_cost_no_signatures(&self) -> String {
        self.say("error-cost-no-signatures", &[])
    }
    /// `error-cost-no-storage`
    pub fn error_cost_no_storage(&self) -> String {
        self.say("error-cost-no-storage", &[])
    }
    /// `error-cost-nothing-booked`
    pub fn error_cost_nothing_booked(&self, name: &str) -> String {
        self.say("error-cost-nothing-booked", &[("name", name.into())])
    }
    /// `error-cost-nothing-stored`
    pub fn error_cost_nothing_stored(&self) -> String {
        self.say("error-cost-nothing-stored", &[])
    }
    /// `error-cost-plan-invalid`
    pub fn error_cost_plan_invalid(&self, field: &str, name: &str) -> String {
        self.say("error-cost-plan-invalid", &[("field", field.into()), ("name", name.into())])
    }
    /// `error-cost-plan-missing`
    pub fn error_cost_plan_missing(&self, month: &str) -> String {
        self.say("error-cost-plan-missing", &[("month", month.into())])
    }
    /// `error-cost-services-stuck`
    pub fn error_cost_services_stuck(&self, names: &str) -> String {
        self.say("error-cost-services-stuck", &[("names", names.into())])
    }
    /// `error-cost-setup-invalid`
    pub fn error_cost_setup_invalid(&self, field: &str, name: &str) -> String {
        self.say("error-cost-setup-invalid", &[("field", field.into()), ("name", name.into())])
    }
    /// `error-cost-setup-missing`
    pub fn error_cost_setup_missing(&self) -> String {
        self.say("error-cost-setup-missing", &[])
    }
    /// `error-cost-what-if-invalid`
    pub fn error_cost_what_if_invalid(&self, field: &str) -> String {
        self.say("error-cost-what-if-invalid", &[("field", field.into())])
    }
    /// `error-delphi-answered`
    pub fn error_delphi_answered(&self) -> String {
        self.say("error-delphi-answered", &[])
    }
    /// `error-delphi-item-unknown` (item: item)
    pub fn error_delphi_item_unknown(&self, item: &str) -> String {
        self.say("error-delphi-item-unknown", &[("item", item.into())])
    }
    /// `error-delphi-labels` (label: label)
    pub fn error_delphi_labels(&self, label: &str) -> String {
        self.say("error-delphi-labels", &[("label", label.into())])
    }
    /// `error-delphi-member-unknown` (member: label)
    pub fn error_delphi_member_unknown(&self, member: &str) -> String {
        self.say("error-delphi-member-unknown", &[("member", member.into())])
    }
    /// `error-delphi-no-answers`
    pub fn error_delphi_no_answers(&self) -> String {
        self.say("error-delphi-no-answers", &[])
    }
    /// `error-delphi-no-item`
    pub fn error_delphi_no_item(&self) -> String {
        self.say("error-delphi-no-item", &[])
    }
    /// `error-delphi-no-items`
    pub fn error_delphi_no_items(&self) -> String {
        self.say("error-delphi-no-items", &[])
    }
    /// `error-delphi-nothing-agreed`
    pub fn error_delphi_nothing_agreed(&self) -> String {
        self.say("error-delphi-nothing-agreed", &[])
    }
    /// `error-delphi-other-study`
    pub fn error_delphi_other_study(&self) -> String {
        self.say("error-delphi-other-study", &[])
    }
    /// `error-delphi-points` (from: lowest; to: highest; value: what was written)
    pub fn error_delphi_points(&self, from: impl Number, to: impl Number, value: &str) -> String {
        self.say("error-delphi-points", &[("from", from.number().into()), ("to", to.number().into()), ("value", value.into())])
    }
    /// `error-delphi-reason-long` (limit: characters)
    pub fn error_delphi_reason_long(&self, limit: impl Number) -> String {
        self.say("error-delphi-reason-long", &[("limit", limit.number().into())])
    }
    /// `error-delphi-round-closed` (current: current round; round: round of the reply)
    pub fn error_delphi_round_closed(&self, current: impl Number, round: impl Number) -> String {
        self.say("error-delphi-round-closed", &[("current", current.number().into()), ("round", round.number().into())])
    }
    /// `error-delphi-round-empty` (round: round)
    pub fn error_delphi_round_empty(&self, round: impl Number) -> String {
        self.say("error-delphi-round-empty", &[("round", round.number().into())])
    }
    /// `error-delphi-round-not-begun` (current: current round; round: round of the reply)
    pub fn error_delphi_round_not_begun(&self, current: impl Number, round: impl Number) -> String {
        self.say("error-delphi-round-not-begun", &[("current", current.number().into()), ("round", round.number().into())])
    }
    /// `error-delphi-rounds-used` (most: rounds)
    pub fn error_delphi_rounds_used(&self, most: impl Number) -> String {
        self.say("error-delphi-rounds-used", &[("most", most.number().into())])
    }
    /// `error-delphi-scale` (item: number of the item)
    pub fn error_delphi_scale(&self, item: impl Number) -> String {
        self.say("error-delphi-scale", &[("item", item.number().into())])
    }
    /// `error-delphi-stop`
    pub fn error_delphi_stop(&self) -> String {
        self.say("error-delphi-stop", &[])
    }
    /// `error-delphi-text` (limit: characters)
    pub fn error_delphi_text(&self, limit: impl Number) -> String {
        self.say("error-delphi-text", &[("limit", limit.number().into())])
    }
    /// `error-delphi-text-long` (limit: MB)
    pub fn error_delphi_text_long(&self, limit: impl Number) -> String {
        self.say("error-delphi-text-long", &[("limit", limit.number().into())])
    }
    /// `error-delphi-too-many` (most: limit)
    pub fn error_delphi_too_many(&self, most: impl Number) -> String {
        self.say("error-delphi-too-many", &[("most", most.number().into())])
    }
    /// `error-delphi-value` (value: what was written)
    pub fn error_delphi_value(&self, value: &str) -> String {
        self.say("error-delphi-value", &[("value", value.into())])
    }
    /// `error-dialog-failed` (detail: what the system said)
    pub fn error_dialog_failed(&self, detail: &str) -> String {
        self.say("error-dialog-failed", &[("detail", detail.into())])
    }
    /// `error-disk-full` (drive: the drive; name: file name)
    pub fn error_disk_full(&self, drive: &str, name: &str) -> String {
        self.say("error-disk-full", &[("drive", drive.into()), ("name", name.into())])
    }
    /// `error-encoding-unknown` (name: as given)
    pub fn error_encoding_unknown(&self, name: &str) -> String {
        self.say("error-encoding-unknown", &[("name", name.into())])
    }
    /// `error-exchange-brake` (of: rows; rows: rows)
    pub fn error_exchange_brake(&self, of: impl Number, rows: impl Number, table: &str) -> String {
        self.say("error-exchange-brake", &[("of", of.number().into()), ("rows", rows.number().into()), ("table", table.into())])
    }
    /// `error-exchange-cut` (have: bytes that are there; want: bytes of the whole file)
    pub fn error_exchange_cut(&self, have: impl Number, want: impl Number) -> String {
        self.say("error-exchange-cut", &[("have", have.number().into()), ("want", want.number().into())])
    }
    /// `error-exchange-damaged`
    pub fn error_exchange_damaged(&self) -> String {
        self.say("error-exchange-damaged", &[])
    }
    /// `error-exchange-forked`
    pub fn error_exchange_forked(&self, name: &str) -> String {
        self.say("error-exchange-forked", &[("name", name.into())])
    }
    /// `error-exchange-gap`
    pub fn error_exchange_gap(&self, name: &str) -> String {
        self.say("error-exchange-gap", &[("name", name.into())])
    }
    /// `error-exchange-has-met`
    pub fn error_exchange_has_met(&self) -> String {
        self.say("error-exchange-has-met", &[])
    }
    /// `error-exchange-io` (detail: what the system said)
    pub fn error_exchange_io(&self, detail: &str) -> String {
        self.say("error-exchange-io", &[("detail", detail.into())])
    }
    /// `error-exchange-locked`
    pub fn error_exchange_locked(&self) -> String {
        self.say("error-exchange-locked", &[])
    }
    /// `error-exchange-needed`
    pub fn error_exchange_needed(&self) -> String {
        self.say("error-exchange-needed", &[])
    }
    /// `error-exchange-no-passphrase`
    pub fn error_exchange_no_passphrase(&self, name: &str) -> String {
        self.say("error-exchange-no-passphrase", &[("name", name.into())])
    }
    /// `error-exchange-not-a-file`
    pub fn error_exchange_not_a_file(&self) -> String {
        self.say("error-exchange-not-a-file", &[])
    }
    /// `error-exchange-other-firm`
    pub fn error_exchange_other_firm(&self, name: &str) -> String {
        self.say("error-exchange-other-firm", &[("name", name.into())])
    }
    /// `error-exchange-other-key`
    pub fn error_exchange_other_key(&self) -> String {
        self.say("error-exchange-other-key", &[])
    }
    /// `error-exchange-passphrase`
    pub fn error_exchange_passphrase(&self) -> String {
        self.say("error-exchange-passphrase", &[])
    }
    /// `error-exchange-secret`
    pub fn error_exchange_secret(&self) -> String {
        self.say("error-exchange-secret", &[])
    }
    /// `error-exchange-version` (ours: version this program reads; version: version of the file)
    pub fn error_exchange_version(&self, ours: impl Number, version: impl Number) -> String {
        self.say("error-exchange-version", &[("ours", ours.number().into()), ("version", version.number().into())])
    }
    /// `error-experiment-alpha`
    pub fn error_experiment_alpha(&self) -> String {
        self.say("error-experiment-alpha", &[])
    }
    /// `error-experiment-arm-twice`
    pub fn error_experiment_arm_twice(&self, name: &str) -> String {
        self.say("error-experiment-arm-twice", &[("name", name.into())])
    }
    /// `error-experiment-arms` (most: arms)
    pub fn error_experiment_arms(&self, most: impl Number) -> String {
        self.say("error-experiment-arms", &[("most", most.number().into())])
    }
    /// `error-experiment-base`
    pub fn error_experiment_base(&self) -> String {
        self.say("error-experiment-base", &[])
    }
    /// `error-experiment-days`
    pub fn error_experiment_days(&self) -> String {
        self.say("error-experiment-days", &[])
    }
    /// `error-experiment-difference`
    pub fn error_experiment_difference(&self) -> String {
        self.say("error-experiment-difference", &[])
    }
    /// `error-experiment-drawn`
    pub fn error_experiment_drawn(&self) -> String {
        self.say("error-experiment-drawn", &[])
    }
    /// `error-experiment-fewer`
    pub fn error_experiment_fewer(&self) -> String {
        self.say("error-experiment-fewer", &[])
    }
    /// `error-experiment-has-results`
    pub fn error_experiment_has_results(&self) -> String {
        self.say("error-experiment-has-results", &[])
    }
    /// `error-experiment-impossible`
    pub fn error_experiment_impossible(&self) -> String {
        self.say("error-experiment-impossible", &[])
    }
    /// `error-experiment-looks` (most: looks)
    pub fn error_experiment_looks(&self, most: impl Number) -> String {
        self.say("error-experiment-looks", &[("most", most.number().into())])
    }
    /// `error-experiment-name` (limit: characters)
    pub fn error_experiment_name(&self, limit: impl Number) -> String {
        self.say("error-experiment-name", &[("limit", limit.number().into())])
    }
    /// `error-experiment-no-data`
    pub fn error_experiment_no_data(&self) -> String {
        self.say("error-experiment-no-data", &[])
    }
    /// `error-experiment-not-drawn`
    pub fn error_experiment_not_drawn(&self) -> String {
        self.say("error-experiment-not-drawn", &[])
    }
    /// `error-experiment-number` (number: number)
    pub fn error_experiment_number(&self, number: impl Number) -> String {
        self.say("error-experiment-number", &[("number", number.number().into())])
    }
    /// `error-experiment-people` (most: people)
    pub fn error_experiment_people(&self, most: impl Number) -> String {
        self.say("error-experiment-people", &[("most", most.number().into())])
    }
    /// `error-experiment-power`
    pub fn error_experiment_power(&self) -> String {
        self.say("error-experiment-power", &[])
    }
    /// `error-experiment-source`
    pub fn error_experiment_source(&self) -> String {
        self.say("error-experiment-source", &[])
    }
    /// `error-experiment-too-early` (least: results)
    pub fn error_experiment_too_early(&self, least: impl Number) -> String {
        self.say("error-experiment-too-early", &[("least", least.number().into())])
    }
    /// `error-experiment-too-few` (least: people)
    pub fn error_experiment_too_few(&self, least: impl Number) -> String {
        self.say("error-experiment-too-few", &[("least", least.number().into())])
    }
    /// `error-experiment-typed`
    pub fn error_experiment_typed(&self) -> String {
        self.say("error-experiment-typed", &[])
    }
    /// `error-experiment-value`
    pub fn error_experiment_value(&self) -> String {
        self.say("error-experiment-value", &[])
    }
    /// `error-few-months` (months: months; needed: needed)
    pub fn error_few_months(&self, months: impl Number, needed: impl Number) -> String {
        self.say("error-few-months", &[("months", months.number().into()), ("needed", needed.number().into())])
    }
    /// `error-few-months-beyond` (months: months)
    pub fn error_few_months_beyond(&self, months: impl Number) -> String {
        self.say("error-few-months-beyond", &[("months", months.number().into())])
    }
    /// `error-field-twice` (field: name of the field)
    pub fn error_field_twice(&self, field: &str) -> String {
        self.say("error-field-twice", &[("field", field.into())])
    }
    /// `error-field-unknown` (field: as given)
    pub fn error_field_unknown(&self, field: &str) -> String {
        self.say("error-field-unknown", &[("field", field.into())])
    }
    /// `error-file-bomb` (limit: accepted size; megabytes: size when unpacked; name: file name)
    pub fn error_file_bomb(&self, limit: impl Number, megabytes: impl Number, name: &str) -> String {
        self.say("error-file-bomb", &[("limit", limit.number().into()), ("megabytes", megabytes.number().into()), ("name", name.into())])
    }
    /// `error-file-damaged` (name: file name)
    pub fn error_file_damaged(&self, name: &str) -> String {
        self.say("error-file-damaged", &[("name", name.into())])
    }
    /// `error-file-doctype` (name: file name; part: part of the workbook)
    pub fn error_file_doctype(&self, name: &str, part: &str) -> String {
        self.say("error-file-doctype", &[("name", name.into()), ("part", part.into())])
    }
    /// `error-file-empty` (name: file name)
    pub fn error_file_empty(&self, name: &str) -> String {
        self.say("error-file-empty", &[("name", name.into())])
    }
    /// `error-file-encoding-unsure` (name: file name)
    pub fn error_file_encoding_unsure(&self, name: &str) -> String {
        self.say("error-file-encoding-unsure", &[("name", name.into())])
    }
    /// `error-file-encrypted` (name: file name)
    pub fn error_file_encrypted(&self, name: &str) -> String {
        self.say("error-file-encrypted", &[("name", name.into())])
    }
    /// `error-file-exists` (name: file name)
    pub fn error_file_exists(&self, name: &str) -> String {
        self.say("error-file-exists", &[("name", name.into())])
    }
    /// `error-file-in-use` (name: file name)
    pub fn error_file_in_use(&self, name: &str) -> String {
        self.say("error-file-in-use", &[("name", name.into())])
    }
    /// `error-file-io` (detail: what the system said; name: file name)
    pub fn error_file_io(&self, detail: &str, name: &str) -> String {
        self.say("error-file-io", &[("detail", detail.into()), ("name", name.into())])
    }
    /// `error-file-missing` (name: file name)
    pub fn error_file_missing(&self, name: &str) -> String {
        self.say("error-file-missing", &[("name", name.into())])
    }
    /// `error-file-not-a-table` (found: pdf, picture, archive, html, xml, document, database, program or binary; name: file name)
    pub fn error_file_not_a_table(&self, found: &str, name: &str) -> String {
        self.say("error-file-not-a-table", &[("found", found.into()), ("name", name.into())])
    }
    /// `error-file-not-written` (detail: what the system said; name: file name)
    pub fn error_file_not_written(&self, detail: &str, name: &str) -> String {
        self.say("error-file-not-written", &[("detail", detail.into()), ("name", name.into())])
    }
    /// `error-file-sheet-missing` (name: file name; sheet: position of the sheet, from 1)
    pub fn error_file_sheet_missing(&self, name: &str, sheet: impl Number) -> String {
        self.say("error-file-sheet-missing", &[("name", name.into()), ("sheet", sheet.number().into())])
    }
    /// `error-file-size-false` (name: file name; part: part of the workbook)
    pub fn error_file_size_false(&self, name: &str, part: &str) -> String {
        self.say("error-file-size-false", &[("name", name.into()), ("part", part.into())])
    }
    /// `error-file-too-large` (found: how many there are; limit: how many are accepted; name: file name; what: entries, strings, cells or bytes)
    pub fn error_file_too_large(&self, found: impl Number, limit: impl Number, name: &str, what: &str) -> String {
        self.say("error-file-too-large", &[("found", found.number().into()), ("limit", limit.number().into()), ("name", name.into()), ("what", what.into())])
    }
    /// `error-file-too-new` (ours: of this program; version: of the file)
    pub fn error_file_too_new(&self, ours: impl Number, version: impl Number) -> String {
        self.say("error-file-too-new", &[("ours", ours.number().into()), ("version", version.number().into())])
    }
    /// `error-file-truncated` (name: file name)
    pub fn error_file_truncated(&self, name: &str) -> String {
        self.say("error-file-truncated", &[("name", name.into())])
    }
    /// `error-file-unreadable` (name: file name)
    pub fn error_file_unreadable(&self, name: &str) -> String {
        self.say("error-file-unreadable", &[("name", name.into())])
    }
    /// `error-file-unwritable` (name: file name; reason: what the system said)
    pub fn error_file_unwritable(&self, name: &str, reason: &str) -> String {
        self.say("error-file-unwritable", &[("name", name.into()), ("reason", reason.into())])
    }
    /// `error-form-expr-arguments` (at: characters from the start)
    pub fn error_form_expr_arguments(&self, at: impl Number, name: &str) -> String {
        self.say("error-form-expr-arguments", &[("at", at.number().into()), ("name", name.into())])
    }
    /// `error-form-expr-end` (at: characters from the start)
    pub fn error_form_expr_end(&self, at: impl Number) -> String {
        self.say("error-form-expr-end", &[("at", at.number().into())])
    }
    /// `error-form-expr-name` (at: characters from the start)
    pub fn error_form_expr_name(&self, at: impl Number, name: &str) -> String {
        self.say("error-form-expr-name", &[("at", at.number().into()), ("name", name.into())])
    }
    /// `error-form-expr-unexpected` (at: characters from the start)
    pub fn error_form_expr_unexpected(&self, at: impl Number, found: &str) -> String {
        self.say("error-form-expr-unexpected", &[("at", at.number().into()), ("found", found.into())])
    }
    /// `error-group-dots` (dots: dots each; given: dots given)
    pub fn error_group_dots(&self, dots: impl Number, given: impl Number) -> String {
        self.say("error-group-dots", &[("dots", dots.number().into()), ("given", given.number().into())])
    }
    /// `error-group-figures`
    pub fn error_group_figures(&self) -> String {
        self.say("error-group-figures", &[])
    }
    /// `error-group-full` (most: limit)
    pub fn error_group_full(&self, most: impl Number) -> String {
        self.say("error-group-full", &[("most", most.number().into())])
    }
    /// `error-group-merge-itself`
    pub fn error_group_merge_itself(&self) -> String {
        self.say("error-group-merge-itself", &[])
    }
    /// `error-group-no-ideas`
    pub fn error_group_no_ideas(&self) -> String {
        self.say("error-group-no-ideas", &[])
    }
    /// `error-group-people` (limit: characters; most: people)
    pub fn error_group_people(&self, limit: impl Number, most: impl Number) -> String {
        self.say("error-group-people", &[("limit", limit.number().into()), ("most", most.number().into())])
    }
    /// `error-group-text` (limit: characters)
    pub fn error_group_text(&self, limit: impl Number) -> String {
        self.say("error-group-text", &[("limit", limit.number().into())])
    }
    /// `error-group-voter` (limit: characters)
    pub fn error_group_voter(&self, limit: impl Number) -> String {
        self.say("error-group-voter", &[("limit", limit.number().into())])
    }
    /// `error-handle-unknown`
    pub fn error_handle_unknown(&self) -> String {
        self.say("error-handle-unknown", &[])
    }
    /// `error-header-row-unknown` (row: as given, from 1)
    pub fn error_header_row_unknown(&self, row: impl Number) -> String {
        self.say("error-header-row-unknown", &[("row", row.number().into())])
    }
    /// `error-history-number` (field: x, t_x, T, z, n or unit; row: row)
    pub fn error_history_number(&self, field: &str, row: impl Number) -> String {
        self.say("error-history-number", &[("field", field.into()), ("row", row.number().into())])
    }
    /// `error-import-kind-unknown`
    pub fn error_import_kind_unknown(&self, kind: &str) -> String {
        self.say("error-import-kind-unknown", &[("kind", kind.into())])
    }
    /// `error-internal` (reason: what the program noticed)
    pub fn error_internal(&self, reason: &str) -> String {
        self.say("error-internal", &[("reason", reason.into())])
    }
    /// `error-interval-reaches-edge`
    pub fn error_interval_reaches_edge(&self) -> String {
        self.say("error-interval-reaches-edge", &[])
    }
    /// `error-interview-answered` (cell: question)
    pub fn error_interview_answered(&self, cell: &str) -> String {
        self.say("error-interview-answered", &[("cell", cell.into())])
    }
    /// `error-interview-condition` (condition: condition; line: line)
    pub fn error_interview_condition(&self, condition: &str, line: impl Number) -> String {
        self.say("error-interview-condition", &[("condition", condition.into()), ("line", line.number().into())])
    }
    /// `error-interview-full` (most: limit)
    pub fn error_interview_full(&self, most: impl Number) -> String {
        self.say("error-interview-full", &[("most", most.number().into())])
    }
    /// `error-interview-line` (line: line)
    pub fn error_interview_line(&self, line: impl Number) -> String {
        self.say("error-interview-line", &[("line", line.number().into())])
    }
    /// `error-interview-long` (limit: characters)
    pub fn error_interview_long(&self, limit: impl Number) -> String {
        self.say("error-interview-long", &[("limit", limit.number().into())])
    }
    /// `error-interview-name-long` (limit: characters)
    pub fn error_interview_name_long(&self, limit: impl Number) -> String {
        self.say("error-interview-name-long", &[("limit", limit.number().into())])
    }
    /// `error-interview-no-questions`
    pub fn error_interview_no_questions(&self) -> String {
        self.say("error-interview-no-questions", &[])
    }
    /// `error-interview-no-talks`
    pub fn error_interview_no_talks(&self) -> String {
        self.say("error-interview-no-talks", &[])
    }
    /// `error-interview-note-long` (limit: characters)
    pub fn error_interview_note_long(&self, limit: impl Number) -> String {
        self.say("error-interview-note-long", &[("limit", limit.number().into())])
    }
    /// `error-interview-theme` (limit: characters; most: themes)
    pub fn error_interview_theme(&self, limit: impl Number, most: impl Number) -> String {
        self.say("error-interview-theme", &[("limit", limit.number().into()), ("most", most.number().into())])
    }
    /// `error-interview-twice` (line: line)
    pub fn error_interview_twice(&self, line: impl Number) -> String {
        self.say("error-interview-twice", &[("line", line.number().into())])
    }
    /// `error-interview-unnamed`
    pub fn error_interview_unnamed(&self) -> String {
        self.say("error-interview-unnamed", &[])
    }
    /// `error-invitation-anonymous`
    pub fn error_invitation_anonymous(&self) -> String {
        self.say("error-invitation-anonymous", &[])
    }
    /// `error-invitation-answered`
    pub fn error_invitation_answered(&self) -> String {
        self.say("error-invitation-answered", &[])
    }
    /// `error-invitation-closed`
    pub fn error_invitation_closed(&self) -> String {
        self.say("error-invitation-closed", &[])
    }
    /// `error-invitation-file` (name: file)
    pub fn error_invitation_file(&self, name: &str) -> String {
        self.say("error-invitation-file", &[("name", name.into())])
    }
    /// `error-invitation-mode`
    pub fn error_invitation_mode(&self) -> String {
        self.say("error-invitation-mode", &[])
    }
    /// `error-invitation-nobody`
    pub fn error_invitation_nobody(&self) -> String {
        self.say("error-invitation-nobody", &[])
    }
    /// `error-invitation-none`
    pub fn error_invitation_none(&self) -> String {
        self.say("error-invitation-none", &[])
    }
    /// `error-invitation-repeat` (most: at most)
    pub fn error_invitation_repeat(&self, most: impl Number) -> String {
        self.say("error-invitation-repeat", &[("most", most.number().into())])
    }
    /// `error-invitation-size`
    pub fn error_invitation_size(&self) -> String {
        self.say("error-invitation-size", &[])
    }
    /// `error-invitation-too-few` (least: at least)
    pub fn error_invitation_too_few(&self, least: impl Number) -> String {
        self.say("error-invitation-too-few", &[("least", least.number().into())])
    }
    /// `error-invitation-unknown`
    pub fn error_invitation_unknown(&self) -> String {
        self.say("error-invitation-unknown", &[])
    }
    /// `error-joined-anonymous`
    pub fn error_joined_anonymous(&self) -> String {
        self.say("error-joined-anonymous", &[])
    }
    /// `error-joined-days` (least: least; most: most)
    pub fn error_joined_days(&self, least: impl Number, most: impl Number) -> String {
        self.say("error-joined-days", &[("least", least.number().into()), ("most", most.number().into())])
    }
    /// `error-joined-kept` (least: least; most: most)
    pub fn error_joined_kept(&self, least: impl Number, most: impl Number) -> String {
        self.say("error-joined-kept", &[("least", least.number().into()), ("most", most.number().into())])
    }
    /// `error-joined-limits` (least: lowest point; most: highest point)
    pub fn error_joined_limits(&self, least: impl Number, most: impl Number) -> String {
        self.say("error-joined-limits", &[("least", least.number().into()), ("most", most.number().into())])
    }
    /// `error-joined-measure`
    pub fn error_joined_measure(&self, name: &str) -> String {
        self.say("error-joined-measure", &[("name", name.into())])
    }
    /// `error-joined-no-measure`
    pub fn error_joined_no_measure(&self) -> String {
        self.say("error-joined-no-measure", &[])
    }
    /// `error-joined-no-text`
    pub fn error_joined_no_text(&self, name: &str) -> String {
        self.say("error-joined-no-text", &[("name", name.into())])
    }
    /// `error-joined-not-waiting`
    pub fn error_joined_not_waiting(&self) -> String {
        self.say("error-joined-not-waiting", &[])
    }
    /// `error-joined-times` (least: least; most: most)
    pub fn error_joined_times(&self, least: impl Number, most: impl Number) -> String {
        self.say("error-joined-times", &[("least", least.number().into()), ("most", most.number().into())])
    }
    /// `error-leaving-unknown`
    pub fn error_leaving_unknown(&self) -> String {
        self.say("error-leaving-unknown", &[])
    }
    /// `error-lifetime-parameters`
    pub fn error_lifetime_parameters(&self) -> String {
        self.say("error-lifetime-parameters", &[])
    }
    /// `error-lock-damaged`
    pub fn error_lock_damaged(&self) -> String {
        self.say("error-lock-damaged", &[])
    }
    /// `error-lock-long` (most: characters)
    pub fn error_lock_long(&self, most: impl Number) -> String {
        self.say("error-lock-long", &[("most", most.number().into())])
    }
    /// `error-lock-minutes` (most: minutes)
    pub fn error_lock_minutes(&self, most: impl Number) -> String {
        self.say("error-lock-minutes", &[("most", most.number().into())])
    }
    /// `error-lock-no-word` (name: environment variable)
    pub fn error_lock_no_word(&self, name: &str) -> String {
        self.say("error-lock-no-word", &[("name", name.into())])
    }
    /// `error-lock-none`
    pub fn error_lock_none(&self) -> String {
        self.say("error-lock-none", &[])
    }
    /// `error-lock-short` (least: characters)
    pub fn error_lock_short(&self, least: impl Number) -> String {
        self.say("error-lock-short", &[("least", least.number().into())])
    }
    /// `error-lock-wait` (seconds: seconds)
    pub fn error_lock_wait(&self, seconds: impl Number) -> String {
        self.say("error-lock-wait", &[("seconds", seconds.number().into())])
    }
    /// `error-lock-wrong`
    pub fn error_lock_wrong(&self) -> String {
        self.say("error-lock-wrong", &[])
    }
    /// `error-locked`
    pub fn error_locked(&self) -> String {
        self.say("error-locked", &[])
    }
    /// `error-logistics-cost-falls`
    pub fn error_logistics_cost_falls(&self) -> String {
        self.say("error-logistics-cost-falls", &[])
    }
    /// `error-masked-projector`
    pub fn error_masked_projector(&self) -> String {
        self.say("error-masked-projector", &[])
    }
    /// `error-masked-text`
    pub fn error_masked_text(&self) -> String {
        self.say("error-masked-text", &[])
    }
    /// `error-measure-invalid` (row: position in the list)
    pub fn error_measure_invalid(&self, row: impl Number) -> String {
        self.say("error-measure-invalid", &[("row", row.number().into())])
    }
    /// `error-measures-too-many` (most: rows)
    pub fn error_measures_too_many(&self, most: impl Number) -> String {
        self.say("error-measures-too-many", &[("most", most.number().into())])
    }
    /// `error-migration-class` (class: class)
    pub fn error_migration_class(&self, class: &str) -> String {
        self.say("error-migration-class", &[("class", class.into())])
    }
    /// `error-migration-twice` (id: customer)
    pub fn error_migration_twice(&self, id: impl Number) -> String {
        self.say("error-migration-twice", &[("id", id.number().into())])
    }
    /// `error-model-input` (expected: what it should be; field: name of the input)
    pub fn error_model_input(&self, expected: &str, field: &str) -> String {
        self.say("error-model-input", &[("expected", expected.into()), ("field", field.into())])
    }
    /// `error-money-depends` (r: correlation)
    pub fn error_money_depends(&self, r: impl Number) -> String {
        self.say("error-money-depends", &[("r", r.number().into())])
    }
    /// `error-money-unknown`
    pub fn error_money_unknown(&self) -> String {
        self.say("error-money-unknown", &[])
    }
    /// `error-mostly-prior` (months: months; needed: needed)
    pub fn error_mostly_prior(&self, months: impl Number, needed: impl Number) -> String {
        self.say("error-mostly-prior", &[("months", months.number().into()), ("needed", needed.number().into())])
    }
    /// `error-name-missing`
    pub fn error_name_missing(&self) -> String {
        self.say("error-name-missing", &[])
    }
    /// `error-no-answer`
    pub fn error_no_answer(&self) -> String {
        self.say("error-no-answer", &[])
    }
    /// `error-no-codes`
    pub fn error_no_codes(&self) -> String {
        self.say("error-no-codes", &[])
    }
    /// `error-no-file`
    pub fn error_no_file(&self) -> String {
        self.say("error-no-file", &[])
    }
    /// `error-no-files`
    pub fn error_no_files(&self) -> String {
        self.say("error-no-files", &[])
    }
    /// `error-no-likelihood`
    pub fn error_no_likelihood(&self) -> String {
        self.say("error-no-likelihood", &[])
    }
    /// `error-no-money`
    pub fn error_no_money(&self) -> String {
        self.say("error-no-money", &[])
    }
    /// `error-no-printer`
    pub fn error_no_printer(&self) -> String {
        self.say("error-no-printer", &[])
    }
    /// `error-no-such-answer`
    pub fn error_no_such_answer(&self) -> String {
        self.say("error-no-such-answer", &[])
    }
    /// `error-no-such-bank-question`
    pub fn error_no_such_bank_question(&self) -> String {
        self.say("error-no-such-bank-question", &[])
    }
    /// `error-no-such-case`
    pub fn error_no_such_case(&self) -> String {
        self.say("error-no-such-case", &[])
    }
    /// `error-no-such-conflict`
    pub fn error_no_such_conflict(&self) -> String {
        self.say("error-no-such-conflict", &[])
    }
    /// `error-no-such-cost`
    pub fn error_no_such_cost(&self) -> String {
        self.say("error-no-such-cost", &[])
    }
    /// `error-no-such-cost-object`
    pub fn error_no_such_cost_object(&self, object: &str) -> String {
        self.say("error-no-such-cost-object", &[("object", object.into())])
    }
    /// `error-no-such-customer`
    pub fn error_no_such_customer(&self) -> String {
        self.say("error-no-such-customer", &[])
    }
    /// `error-no-such-department`
    pub fn error_no_such_department(&self) -> String {
        self.say("error-no-such-department", &[])
    }
    /// `error-no-such-entry`
    pub fn error_no_such_entry(&self) -> String {
        self.say("error-no-such-entry", &[])
    }
    /// `error-no-such-idea`
    pub fn error_no_such_idea(&self) -> String {
        self.say("error-no-such-idea", &[])
    }
    /// `error-no-such-job`
    pub fn error_no_such_job(&self) -> String {
        self.say("error-no-such-job", &[])
    }
    /// `error-no-such-kpi` (kpi: as given)
    pub fn error_no_such_kpi(&self, kpi: &str) -> String {
        self.say("error-no-such-kpi", &[("kpi", kpi.into())])
    }
    /// `error-no-such-machine`
    pub fn error_no_such_machine(&self, name: &str) -> String {
        self.say("error-no-such-machine", &[("name", name.into())])
    }
    /// `error-no-such-method` (method: name of the call)
    pub fn error_no_such_method(&self, method: &str) -> String {
        self.say("error-no-such-method", &[("method", method.into())])
    }
    /// `error-no-such-model` (model: as asked for)
    pub fn error_no_such_model(&self, model: &str) -> String {
        self.say("error-no-such-model", &[("model", model.into())])
    }
    /// `error-no-such-operation`
    pub fn error_no_such_operation(&self) -> String {
        self.say("error-no-such-operation", &[])
    }
    /// `error-no-such-paper` (paper: number)
    pub fn error_no_such_paper(&self, paper: impl Number) -> String {
        self.say("error-no-such-paper", &[("paper", paper.number().into())])
    }
    /// `error-no-such-question`
    pub fn error_no_such_question(&self) -> String {
        self.say("error-no-such-question", &[])
    }
    /// `error-no-such-recipe`
    pub fn error_no_such_recipe(&self) -> String {
        self.say("error-no-such-recipe", &[])
    }
    /// `error-no-such-shipment`
    pub fn error_no_such_shipment(&self) -> String {
        self.say("error-no-such-shipment", &[])
    }
    /// `error-no-such-study`
    pub fn error_no_such_study(&self) -> String {
        self.say("error-no-such-study", &[])
    }
    /// `error-no-such-study-entry`
    pub fn error_no_such_study_entry(&self) -> String {
        self.say("error-no-such-study-entry", &[])
    }
    /// `error-no-such-survey`
    pub fn error_no_such_survey(&self) -> String {
        self.say("error-no-such-survey", &[])
    }
    /// `error-no-such-talk`
    pub fn error_no_such_talk(&self) -> String {
        self.say("error-no-such-talk", &[])
    }
    /// `error-no-such-template`
    pub fn error_no_such_template(&self, template: &str) -> String {
        self.say("error-no-such-template", &[("template", template.into())])
    }
    /// `error-no-such-topic`
    pub fn error_no_such_topic(&self) -> String {
        self.say("error-no-such-topic", &[])
    }
    /// `error-not-a-keheng-file`
    pub fn error_not_a_keheng_file(&self) -> String {
        self.say("error-not-a-keheng-file", &[])
    }
    /// `error-nothing-left-to-undo`
    pub fn error_nothing_left_to_undo(&self) -> String {
        self.say("error-nothing-left-to-undo", &[])
    }
    /// `error-nothing-to-redo`
    pub fn error_nothing_to_redo(&self) -> String {
        self.say("error-nothing-to-redo", &[])
    }
    /// `error-nothing-to-undo`
    pub fn error_nothing_to_undo(&self) -> String {
        self.say("error-nothing-to-undo", &[])
    }
    /// `error-number-invalid` (column: column; row: row; value: value)
    pub fn error_number_invalid(&self, column: &str, row: impl Number, value: &str) -> String {
        self.say("error-number-invalid", &[("column", column.into()), ("row", row.number().into()), ("value", value.into())])
    }
    /// `error-observation-days` (most: days)
    pub fn error_observation_days(&self, most: impl Number) -> String {
        self.say("error-observation-days", &[("most", most.number().into())])
    }
    /// `error-observation-item-name` (limit: characters)
    pub fn error_observation_item_name(&self, limit: impl Number) -> String {
        self.say("error-observation-item-name", &[("limit", limit.number().into())])
    }
    /// `error-observation-item-twice`
    pub fn error_observation_item_twice(&self, name: &str) -> String {
        self.say("error-observation-item-twice", &[("name", name.into())])
    }
    /// `error-observation-item-unknown`
    pub fn error_observation_item_unknown(&self) -> String {
        self.say("error-observation-item-unknown", &[])
    }
    /// `error-observation-items` (most: items)
    pub fn error_observation_items(&self, most: impl Number) -> String {
        self.say("error-observation-items", &[("most", most.number().into())])
    }
    /// `error-observation-nobody`
    pub fn error_observation_nobody(&self) -> String {
        self.say("error-observation-nobody", &[])
    }
    /// `error-observation-other-sheet`
    pub fn error_observation_other_sheet(&self) -> String {
        self.say("error-observation-other-sheet", &[])
    }
    /// `error-observation-period-turned`
    pub fn error_observation_period_turned(&self) -> String {
        self.say("error-observation-period-turned", &[])
    }
    /// `error-observation-remark-too-long` (limit: characters)
    pub fn error_observation_remark_too_long(&self, limit: impl Number) -> String {
        self.say("error-observation-remark-too-long", &[("limit", limit.number().into())])
    }
    /// `error-observation-seconds` (most: seconds)
    pub fn error_observation_seconds(&self, most: impl Number) -> String {
        self.say("error-observation-seconds", &[("most", most.number().into())])
    }
    /// `error-observation-times-turned`
    pub fn error_observation_times_turned(&self) -> String {
        self.say("error-observation-times-turned", &[])
    }
    /// `error-observed-too-briefly` (gaps: usual gaps; needed: gaps needed)
    pub fn error_observed_too_briefly(&self, gaps: impl Number, needed: impl Number) -> String {
        self.say("error-observed-too-briefly", &[("gaps", gaps.number().into()), ("needed", needed.number().into())])
    }
    /// `error-optimum-at-edge` (at: at)
    pub fn error_optimum_at_edge(&self, at: impl Number) -> String {
        self.say("error-optimum-at-edge", &[("at", at.number().into())])
    }
    /// `error-outliers` (months: months)
    pub fn error_outliers(&self, months: impl Number) -> String {
        self.say("error-outliers", &[("months", months.number().into())])
    }
    /// `error-page-corners`
    pub fn error_page_corners(&self) -> String {
        self.say("error-page-corners", &[])
    }
    /// `error-page-pale`
    pub fn error_page_pale(&self) -> String {
        self.say("error-page-pale", &[])
    }
    /// `error-page-small`
    pub fn error_page_small(&self) -> String {
        self.say("error-page-small", &[])
    }
    /// `error-paper-blank` (paper: number)
    pub fn error_paper_blank(&self, paper: impl Number) -> String {
        self.say("error-paper-blank", &[("paper", paper.number().into())])
    }
    /// `error-paper-cell-unknown`
    pub fn error_paper_cell_unknown(&self, cell: &str) -> String {
        self.say("error-paper-cell-unknown", &[("cell", cell.into())])
    }
    /// `error-paper-cells-refused`
    pub fn error_paper_cells_refused(&self, cells: &str) -> String {
        self.say("error-paper-cells-refused", &[("cells", cells.into())])
    }
    /// `error-paper-code`
    pub fn error_paper_code(&self) -> String {
        self.say("error-paper-code", &[])
    }
    /// `error-paper-copies` (most: papers)
    pub fn error_paper_copies(&self, most: impl Number) -> String {
        self.say("error-paper-copies", &[("most", most.number().into())])
    }
    /// `error-paper-not-differing` (paper: number)
    pub fn error_paper_not_differing(&self, paper: impl Number) -> String {
        self.say("error-paper-not-differing", &[("paper", paper.number().into())])
    }
    /// `error-paper-number` (most: the largest number)
    pub fn error_paper_number(&self, most: impl Number) -> String {
        self.say("error-paper-number", &[("most", most.number().into())])
    }
    /// `error-paper-other-version` (paper: number; version: version)
    pub fn error_paper_other_version(&self, paper: impl Number, version: impl Number) -> String {
        self.say("error-paper-other-version", &[("paper", paper.number().into()), ("version", version.number().into())])
    }
    /// `error-paper-page-other-layout` (paper: number of the paper)
    pub fn error_paper_page_other_layout(&self, paper: impl Number) -> String {
        self.say("error-paper-page-other-layout", &[("paper", paper.number().into())])
    }
    /// `error-paper-page-other-survey`
    pub fn error_paper_page_other_survey(&self) -> String {
        self.say("error-paper-page-other-survey", &[])
    }
    /// `error-paper-page-other-version` (version: version)
    pub fn error_paper_page_other_version(&self, version: impl Number) -> String {
        self.say("error-paper-page-other-version", &[("version", version.number().into())])
    }
    /// `error-paper-pass`
    pub fn error_paper_pass(&self, pass: &str) -> String {
        self.say("error-paper-pass", &[("pass", pass.into())])
    }
    /// `error-paper-taken` (paper: number)
    pub fn error_paper_taken(&self, paper: impl Number) -> String {
        self.say("error-paper-taken", &[("paper", paper.number().into())])
    }
    /// `error-paper-too-long` (paper: number)
    pub fn error_paper_too_long(&self, paper: impl Number) -> String {
        self.say("error-paper-too-long", &[("paper", paper.number().into())])
    }
    /// `error-paper-unsettled` (cells: cells; paper: number)
    pub fn error_paper_unsettled(&self, cells: impl Number, paper: impl Number) -> String {
        self.say("error-paper-unsettled", &[("cells", cells.number().into()), ("paper", paper.number().into())])
    }
    /// `error-period-reversed`
    pub fn error_period_reversed(&self) -> String {
        self.say("error-period-reversed", &[])
    }
    /// `error-person-unclear`
    pub fn error_person_unclear(&self) -> String {
        self.say("error-person-unclear", &[])
    }
    /// `error-phone-unclear` (text: (text) - what was typed)
    pub fn error_phone_unclear(&self, text: &str) -> String {
        self.say("error-phone-unclear", &[("text", text.into())])
    }
    /// `error-picture-damaged`
    pub fn error_picture_damaged(&self) -> String {
        self.say("error-picture-damaged", &[])
    }
    /// `error-picture-format`
    pub fn error_picture_format(&self) -> String {
        self.say("error-picture-format", &[])
    }
    /// `error-picture-heif`
    pub fn error_picture_heif(&self) -> String {
        self.say("error-picture-heif", &[])
    }
    /// `error-picture-other-code`
    pub fn error_picture_other_code(&self) -> String {
        self.say("error-picture-other-code", &[])
    }
    /// `error-picture-too-large` (height: pixels; limit: million pixels; width: pixels)
    pub fn error_picture_too_large(&self, height: impl Number, limit: impl Number, width: impl Number) -> String {
        self.say("error-picture-too-large", &[("height", height.number().into()), ("limit", limit.number().into()), ("width", width.number().into())])
    }
    /// `error-picture-too-long` (limit: MiB)
    pub fn error_picture_too_long(&self, limit: impl Number) -> String {
        self.say("error-picture-too-long", &[("limit", limit.number().into())])
    }
    /// `error-picture-without-code`
    pub fn error_picture_without_code(&self) -> String {
        self.say("error-picture-without-code", &[])
    }
    /// `error-pictures-too-many` (limit: pictures)
    pub fn error_pictures_too_many(&self, limit: impl Number) -> String {
        self.say("error-pictures-too-many", &[("limit", limit.number().into())])
    }
    /// `error-planner-weight` (most: greatest)
    pub fn error_planner_weight(&self, most: impl Number) -> String {
        self.say("error-planner-weight", &[("most", most.number().into())])
    }
    /// `error-power-answers` (least: answers; most: answers)
    pub fn error_power_answers(&self, least: impl Number, most: impl Number) -> String {
        self.say("error-power-answers", &[("least", least.number().into()), ("most", most.number().into())])
    }
    /// `error-power-difference`
    pub fn error_power_difference(&self) -> String {
        self.say("error-power-difference", &[])
    }
    /// `error-power-ended`
    pub fn error_power_ended(&self) -> String {
        self.say("error-power-ended", &[])
    }
    /// `error-power-groups`
    pub fn error_power_groups(&self) -> String {
        self.say("error-power-groups", &[])
    }
    /// `error-power-looked` (looks: looks)
    pub fn error_power_looked(&self, looks: impl Number) -> String {
        self.say("error-power-looked", &[("looks", looks.number().into())])
    }
    /// `error-power-looks` (least: looks; most: looks)
    pub fn error_power_looks(&self, least: impl Number, most: impl Number) -> String {
        self.say("error-power-looks", &[("least", least.number().into()), ("most", most.number().into())])
    }
    /// `error-power-no-plan`
    pub fn error_power_no_plan(&self) -> String {
        self.say("error-power-no-plan", &[])
    }
    /// `error-power-nothing-new`
    pub fn error_power_nothing_new(&self) -> String {
        self.say("error-power-nothing-new", &[])
    }
    /// `error-power-share`
    pub fn error_power_share(&self) -> String {
        self.say("error-power-share", &[])
    }
    /// `error-power-too-often` (most: looks)
    pub fn error_power_too_often(&self, most: impl Number) -> String {
        self.say("error-power-too-often", &[("most", most.number().into())])
    }
    /// `error-power-too-small`
    pub fn error_power_too_small(&self) -> String {
        self.say("error-power-too-small", &[])
    }
    /// `error-print-failed` (reason: what went wrong inside)
    pub fn error_print_failed(&self, reason: &str) -> String {
        self.say("error-print-failed", &[("reason", reason.into())])
    }
    /// `error-profile-unknown` (name: as given)
    pub fn error_profile_unknown(&self, name: &str) -> String {
        self.say("error-profile-unknown", &[("name", name.into())])
    }
    /// `error-proof-missing`
    pub fn error_proof_missing(&self) -> String {
        self.say("error-proof-missing", &[])
    }
    /// `error-purchase-money` (row: row)
    pub fn error_purchase_money(&self, row: impl Number) -> String {
        self.say("error-purchase-money", &[("row", row.number().into())])
    }
    /// `error-qr-too-long`
    pub fn error_qr_too_long(&self) -> String {
        self.say("error-qr-too-long", &[])
    }
    /// `error-quiet-months`
    pub fn error_quiet_months(&self) -> String {
        self.say("error-quiet-months", &[])
    }
    /// `error-rates-alike` (shape: shape of the rates)
    pub fn error_rates_alike(&self, shape: impl Number) -> String {
        self.say("error-rates-alike", &[("shape", shape.number().into())])
    }
    /// `error-reason-missing`
    pub fn error_reason_missing(&self) -> String {
        self.say("error-reason-missing", &[])
    }
    /// `error-recipe-title-too-long`
    pub fn error_recipe_title_too_long(&self, limit: &str) -> String {
        self.say("error-recipe-title-too-long", &[("limit", limit.into())])
    }
    /// `error-recipe-too-many`
    pub fn error_recipe_too_many(&self, limit: &str) -> String {
        self.say("error-recipe-too-many", &[("limit", limit.into())])
    }
    /// `error-recipe-twice`
    pub fn error_recipe_twice(&self) -> String {
        self.say("error-recipe-twice", &[])
    }
    /// `error-reminder-nobody` (days: days; most: times)
    pub fn error_reminder_nobody(&self, days: impl Number, most: impl Number) -> String {
        self.say("error-reminder-nobody", &[("days", days.number().into()), ("most", most.number().into())])
    }
    /// `error-request-invalid` (method: name of the call; reason: what was wrong with it)
    pub fn error_request_invalid(&self, method: &str, reason: &str) -> String {
        self.say("error-request-invalid", &[("method", method.into()), ("reason", reason.into())])
    }
    /// `error-rfm-segment` (row: row)
    pub fn error_rfm_segment(&self, row: impl Number) -> String {
        self.say("error-rfm-segment", &[("row", row.number().into())])
    }
    /// `error-row-too-long` (row: from 1)
    pub fn error_row_too_long(&self, row: impl Number) -> String {
        self.say("error-row-too-long", &[("row", row.number().into())])
    }
    /// `error-same-folder`
    pub fn error_same_folder(&self) -> String {
        self.say("error-same-folder", &[])
    }
    /// `error-sample-expected`
    pub fn error_sample_expected(&self) -> String {
        self.say("error-sample-expected", &[])
    }
    /// `error-sample-margin`
    pub fn error_sample_margin(&self) -> String {
        self.say("error-sample-margin", &[])
    }
    /// `error-sample-population`
    pub fn error_sample_population(&self) -> String {
        self.say("error-sample-population", &[])
    }
    /// `error-sample-recipe`
    pub fn error_sample_recipe(&self, first_year: impl Number, last_year: impl Number, most_customers: impl Number, most_shipments: impl Number) -> String {
        self.say("error-sample-recipe", &[("first-year", first_year.number().into()), ("last-year", last_year.number().into()), ("most-customers", most_customers.number().into()), ("most-shipments", most_shipments.number().into())])
    }
    /// `error-sample-response`
    pub fn error_sample_response(&self) -> String {
        self.say("error-sample-response", &[])
    }
    /// `error-sample-strata` (most: strata)
    pub fn error_sample_strata(&self, most: impl Number) -> String {
        self.say("error-sample-strata", &[("most", most.number().into())])
    }
    /// `error-service-cost-rises`
    pub fn error_service_cost_rises(&self) -> String {
        self.say("error-service-cost-rises", &[])
    }
    /// `error-services-stuck` (services: names of departments)
    pub fn error_services_stuck(&self, services: &str) -> String {
        self.say("error-services-stuck", &[("services", services.into())])
    }
    /// `error-setting-invalid` (field: name of the setting)
    pub fn error_setting_invalid(&self, field: &str) -> String {
        self.say("error-setting-invalid", &[("field", field.into())])
    }
    /// `error-sheet-unknown` (name: as given)
    pub fn error_sheet_unknown(&self, name: &str) -> String {
        self.say("error-sheet-unknown", &[("name", name.into())])
    }
    /// `error-simple-value` (field: margin, retention or discount)
    pub fn error_simple_value(&self, field: &str) -> String {
        self.say("error-simple-value", &[("field", field.into())])
    }
    /// `error-spell-time` (row: row)
    pub fn error_spell_time(&self, row: impl Number) -> String {
        self.say("error-spell-time", &[("row", row.number().into())])
    }
    /// `error-storage` (drive: the drive; name: file name; reason: what the system said)
    pub fn error_storage(&self, drive: &str, name: &str, reason: &str) -> String {
        self.say("error-storage", &[("drive", drive.into()), ("name", name.into()), ("reason", reason.into())])
    }
    /// `error-study-body-invalid`
    pub fn error_study_body_invalid(&self, reason: &str) -> String {
        self.say("error-study-body-invalid", &[("reason", reason.into())])
    }
    /// `error-study-body-too-long` (limit: megabytes)
    pub fn error_study_body_too_long(&self, limit: impl Number) -> String {
        self.say("error-study-body-too-long", &[("limit", limit.number().into())])
    }
    /// `error-study-closed`
    pub fn error_study_closed(&self) -> String {
        self.say("error-study-closed", &[])
    }
    /// `error-study-kind-unknown`
    pub fn error_study_kind_unknown(&self, kind: &str) -> String {
        self.say("error-study-kind-unknown", &[("kind", kind.into())])
    }
    /// `error-study-name-too-long` (limit: characters)
    pub fn error_study_name_too_long(&self, limit: impl Number) -> String {
        self.say("error-study-name-too-long", &[("limit", limit.number().into())])
    }
    /// `error-study-title-too-long` (limit: characters)
    pub fn error_study_title_too_long(&self, limit: impl Number) -> String {
        self.say("error-study-title-too-long", &[("limit", limit.number().into())])
    }
    /// `error-study-untitled`
    pub fn error_study_untitled(&self) -> String {
        self.say("error-study-untitled", &[])
    }
    /// `error-survey-choice-twice` (row: row of the sheet, $list - name of the list, $name - name of the choice)
    pub fn error_survey_choice_twice(&self, list: &str, name: &str, row: impl Number) -> String {
        self.say("error-survey-choice-twice", &[("list", list.into()), ("name", name.into()), ("row", row.number().into())])
    }
    /// `error-survey-choice-unnamed` (row: row of the sheet, $list - name of the list)
    pub fn error_survey_choice_unnamed(&self, list: &str, row: impl Number) -> String {
        self.say("error-survey-choice-unnamed", &[("list", list.into()), ("row", row.number().into())])
    }
    /// `error-survey-column-missing` (sheet: name of the sheet, $column - heading)
    pub fn error_survey_column_missing(&self, column: &str, sheet: &str) -> String {
        self.say("error-survey-column-missing", &[("column", column.into()), ("sheet", sheet.into())])
    }
    /// `error-survey-column-twice` (sheet: name of the sheet, $column - heading)
    pub fn error_survey_column_twice(&self, column: &str, sheet: &str) -> String {
        self.say("error-survey-column-twice", &[("column", column.into()), ("sheet", sheet.into())])
    }
    /// `error-survey-file-too-long` (limit: MiB)
    pub fn error_survey_file_too_long(&self, limit: impl Number, name: &str) -> String {
        self.say("error-survey-file-too-long", &[("limit", limit.number().into()), ("name", name.into())])
    }
    /// `error-survey-flawed` (flaws: things)
    pub fn error_survey_flawed(&self, flaws: impl Number) -> String {
        self.say("error-survey-flawed", &[("flaws", flaws.number().into())])
    }
    /// `error-survey-format-unknown` (name: name of the file or format)
    pub fn error_survey_format_unknown(&self, name: &str) -> String {
        self.say("error-survey-format-unknown", &[("name", name.into())])
    }
    /// `error-survey-group-close` (row: row of the sheet)
    pub fn error_survey_group_close(&self, row: impl Number) -> String {
        self.say("error-survey-group-close", &[("row", row.number().into())])
    }
    /// `error-survey-group-open` (row: row of the sheet, $name - name of the group)
    pub fn error_survey_group_open(&self, name: &str, row: impl Number) -> String {
        self.say("error-survey-group-open", &[("name", name.into()), ("row", row.number().into())])
    }
    /// `error-survey-has-answers` (answers: answers)
    pub fn error_survey_has_answers(&self, answers: impl Number) -> String {
        self.say("error-survey-has-answers", &[("answers", answers.number().into())])
    }
    /// `error-survey-head-missing` (column: heading)
    pub fn error_survey_head_missing(&self, column: &str) -> String {
        self.say("error-survey-head-missing", &[("column", column.into())])
    }
    /// `error-survey-head-twice` (column: heading)
    pub fn error_survey_head_twice(&self, column: &str) -> String {
        self.say("error-survey-head-twice", &[("column", column.into())])
    }
    /// `error-survey-json` (line: line, $column (number) - column)
    pub fn error_survey_json(&self, column: &str, line: impl Number) -> String {
        self.say("error-survey-json", &[("column", column.into()), ("line", line.number().into())])
    }
    /// `error-survey-json-shape`
    pub fn error_survey_json_shape(&self) -> String {
        self.say("error-survey-json-shape", &[])
    }
    /// `error-survey-line-parent` (row: line of the file, $class - what it is: Q, SQ, A)
    pub fn error_survey_line_parent(&self, class: &str, row: impl Number) -> String {
        self.say("error-survey-line-parent", &[("class", class.into()), ("row", row.number().into())])
    }
    /// `error-survey-line-twice` (row: line of the file, $name - code, $first (number) - line where it stood before)
    pub fn error_survey_line_twice(&self, first: &str, name: &str, row: impl Number) -> String {
        self.say("error-survey-line-twice", &[("first", first.into()), ("name", name.into()), ("row", row.number().into())])
    }
    /// `error-survey-line-unnamed` (row: line of the file, $class - what it is: Q, SQ, A)
    pub fn error_survey_line_unnamed(&self, class: &str, row: impl Number) -> String {
        self.say("error-survey-line-unnamed", &[("class", class.into()), ("row", row.number().into())])
    }
    /// `error-survey-line-untyped` (row: line of the file, $name - code of the question)
    pub fn error_survey_line_untyped(&self, name: &str, row: impl Number) -> String {
        self.say("error-survey-line-untyped", &[("name", name.into()), ("row", row.number().into())])
    }
    /// `error-survey-list-missing` (row: row of the sheet, $list - name of the list)
    pub fn error_survey_list_missing(&self, list: &str, row: impl Number) -> String {
        self.say("error-survey-list-missing", &[("list", list.into()), ("row", row.number().into())])
    }
    /// `error-survey-no-answers`
    pub fn error_survey_no_answers(&self) -> String {
        self.say("error-survey-no-answers", &[])
    }
    /// `error-survey-no-questions`
    pub fn error_survey_no_questions(&self) -> String {
        self.say("error-survey-no-questions", &[])
    }
    /// `error-survey-no-sides`
    pub fn error_survey_no_sides(&self) -> String {
        self.say("error-survey-no-sides", &[])
    }
    /// `error-survey-not-published`
    pub fn error_survey_not_published(&self) -> String {
        self.say("error-survey-not-published", &[])
    }
    /// `error-survey-part-of-nothing` (name: code or identity, $table - part of the file)
    pub fn error_survey_part_of_nothing(&self, name: &str, table: &str) -> String {
        self.say("error-survey-part-of-nothing", &[("name", name.into()), ("table", table.into())])
    }
    /// `error-survey-qsf-shape`
    pub fn error_survey_qsf_shape(&self) -> String {
        self.say("error-survey-qsf-shape", &[])
    }
    /// `error-survey-question-twice` (name: identity of the question)
    pub fn error_survey_question_twice(&self, name: &str) -> String {
        self.say("error-survey-question-twice", &[("name", name.into())])
    }
    /// `error-survey-quote-open` (row: line of the file)
    pub fn error_survey_quote_open(&self, row: impl Number) -> String {
        self.say("error-survey-quote-open", &[("row", row.number().into())])
    }
    /// `error-survey-report-empty`
    pub fn error_survey_report_empty(&self) -> String {
        self.say("error-survey-report-empty", &[])
    }
    /// `error-survey-row-unnamed` (row: row of the sheet)
    pub fn error_survey_row_unnamed(&self, row: impl Number) -> String {
        self.say("error-survey-row-unnamed", &[("row", row.number().into())])
    }
    /// `error-survey-row-untyped` (row: row of the sheet)
    pub fn error_survey_row_untyped(&self, row: impl Number) -> String {
        self.say("error-survey-row-untyped", &[("row", row.number().into())])
    }
    /// `error-survey-sheet-missing` (sheet: name of the sheet)
    pub fn error_survey_sheet_missing(&self, sheet: &str) -> String {
        self.say("error-survey-sheet-missing", &[("sheet", sheet.into())])
    }
    /// `error-survey-too-long` (limit: MiB)
    pub fn error_survey_too_long(&self, limit: impl Number) -> String {
        self.say("error-survey-too-long", &[("limit", limit.number().into())])
    }
    /// `error-survey-too-many` (what: cells, rows, elements, megabytes, $limit (number) - accepted)
    pub fn error_survey_too_many(&self, limit: &str, what: &str) -> String {
        self.say("error-survey-too-many", &[("limit", limit.into()), ("what", what.into())])
    }
    /// `error-survey-version-unknown` (version: version)
    pub fn error_survey_version_unknown(&self, version: impl Number) -> String {
        self.say("error-survey-version-unknown", &[("version", version.number().into())])
    }
    /// `error-survey-xml` (line: line of the file)
    pub fn error_survey_xml(&self, line: impl Number) -> String {
        self.say("error-survey-xml", &[("line", line.number().into())])
    }
    /// `error-survey-xml-entities`
    pub fn error_survey_xml_entities(&self) -> String {
        self.say("error-survey-xml-entities", &[])
    }
    /// `error-survey-xml-shape`
    pub fn error_survey_xml_shape(&self) -> String {
        self.say("error-survey-xml-shape", &[])
    }
    /// `error-survival-level`
    pub fn error_survival_level(&self) -> String {
        self.say("error-survival-level", &[])
    }
    /// `error-text-too-long` (field: name of the field; limit: characters)
    pub fn error_text_too_long(&self, field: &str, limit: impl Number) -> String {
        self.say("error-text-too-long", &[("field", field.into()), ("limit", limit.number().into())])
    }
    /// `error-too-few-customers` (customers: customers there are; needed: customers needed)
    pub fn error_too_few_customers(&self, customers: impl Number, needed: impl Number) -> String {
        self.say("error-too-few-customers", &[("customers", customers.number().into()), ("needed", needed.number().into())])
    }
    /// `error-too-few-months` (months: months; needed: needed)
    pub fn error_too_few_months(&self, months: impl Number, needed: impl Number) -> String {
        self.say("error-too-few-months", &[("months", months.number().into()), ("needed", needed.number().into())])
    }
    /// `error-too-few-repeaters` (needed: customers needed; repeaters: customers who came back)
    pub fn error_too_few_repeaters(&self, needed: impl Number, repeaters: impl Number) -> String {
        self.say("error-too-few-repeaters", &[("needed", needed.number().into()), ("repeaters", repeaters.number().into())])
    }
    /// `error-too-little-spread` (needed: needed; spread: spread)
    pub fn error_too_little_spread(&self, needed: impl Number, spread: impl Number) -> String {
        self.say("error-too-little-spread", &[("needed", needed.number().into()), ("spread", spread.number().into())])
    }
    /// `error-too-many-columns` (limit: columns; row: from 1)
    pub fn error_too_many_columns(&self, limit: impl Number, row: impl Number) -> String {
        self.say("error-too-many-columns", &[("limit", limit.number().into()), ("row", row.number().into())])
    }
    /// `error-too-many-conflicts` (limit: conflicts)
    pub fn error_too_many_conflicts(&self, limit: impl Number) -> String {
        self.say("error-too-many-conflicts", &[("limit", limit.number().into())])
    }
    /// `error-too-many-files` (limit: accepted at once)
    pub fn error_too_many_files(&self, limit: impl Number) -> String {
        self.say("error-too-many-files", &[("limit", limit.number().into())])
    }
    /// `error-too-many-rows` (most: most)
    pub fn error_too_many_rows(&self, most: impl Number) -> String {
        self.say("error-too-many-rows", &[("most", most.number().into())])
    }
    /// `error-topic-too-long` (limit: characters)
    pub fn error_topic_too_long(&self, limit: impl Number) -> String {
        self.say("error-topic-too-long", &[("limit", limit.number().into())])
    }
    /// `error-topic-too-many` (limit: words or groups)
    pub fn error_topic_too_many(&self, limit: impl Number) -> String {
        self.say("error-topic-too-many", &[("limit", limit.number().into())])
    }
    /// `error-topic-twice`
    pub fn error_topic_twice(&self, name: &str) -> String {
        self.say("error-topic-twice", &[("name", name.into())])
    }
    /// `error-topic-unnamed`
    pub fn error_topic_unnamed(&self) -> String {
        self.say("error-topic-unnamed", &[])
    }
    /// `error-unknown` (detail: code and arguments, for whoever helps)
    pub fn error_unknown(&self, detail: &str) -> String {
        self.say("error-unknown", &[("detail", detail.into())])
    }
    /// `error-unknown-language` (language: the tag as given)
    pub fn error_unknown_language(&self, language: &str) -> String {
        self.say("error-unknown-language", &[("language", language.into())])
    }
    /// `error-variable-no-figures`
    pub fn error_variable_no_figures(&self, name: &str) -> String {
        self.say("error-variable-no-figures", &[("name", name.into())])
    }
    /// `error-variable-no-groups`
    pub fn error_variable_no_groups(&self, name: &str) -> String {
        self.say("error-variable-no-groups", &[("name", name.into())])
    }
    /// `error-variable-no-money` (name: the variable)
    pub fn error_variable_no_money(&self, name: &str) -> String {
        self.say("error-variable-no-money", &[("name", name.into())])
    }
    /// `error-variable-no-pairs` (name: the variable)
    pub fn error_variable_no_pairs(&self, name: &str) -> String {
        self.say("error-variable-no-pairs", &[("name", name.into())])
    }
    /// `error-variable-no-texts`
    pub fn error_variable_no_texts(&self, name: &str) -> String {
        self.say("error-variable-no-texts", &[("name", name.into())])
    }
    /// `error-variable-unknown`
    pub fn error_variable_unknown(&self, name: &str) -> String {
        self.say("error-variable-unknown", &[("name", name.into())])
    }
    /// `error-view-closed`
    pub fn error_view_closed(&self) -> String {
        self.say("error-view-closed", &[])
    }
    /// `error-wal-refused` (name: file name)
    pub fn error_wal_refused(&self, name: &str) -> String {
        self.say("error-wal-refused", &[("name", name.into())])
    }
    /// `error-weight-group-unknown`
    pub fn error_weight_group_unknown(&self, name: &str) -> String {
        self.say("error-weight-group-unknown", &[("name", name.into())])
    }
    /// `error-weight-group-zero`
    pub fn error_weight_group_zero(&self, name: &str) -> String {
        self.say("error-weight-group-zero", &[("name", name.into())])
    }
    /// `error-weight-several`
    pub fn error_weight_several(&self, name: &str) -> String {
        self.say("error-weight-several", &[("name", name.into())])
    }
    /// `error-weight-targets`
    pub fn error_weight_targets(&self) -> String {
        self.say("error-weight-targets", &[])
    }
    /// `exchange-applied` (changed: rows; conflicts: values; deleted: rows; from: machine or person; new: rows)
    pub fn exchange_applied(&self, changed: impl Number, conflicts: impl Number, deleted: impl Number, from: &str, new: impl Number) -> String {
        self.say("exchange-applied", &[("changed", changed.number().into()), ("conflicts", conflicts.number().into()), ("deleted", deleted.number().into()), ("from", from.into()), ("new", new.number().into())])
    }
    /// `exchange-apply`
    pub fn exchange_apply(&self) -> String {
        self.say("exchange-apply", &[])
    }
    /// `exchange-apply-join`
    pub fn exchange_apply_join(&self) -> String {
        self.say("exchange-apply-join", &[])
    }
    /// `exchange-applying` (name: file)
    pub fn exchange_applying(&self, name: &str) -> String {
        self.say("exchange-applying", &[("name", name.into())])
    }
    /// `exchange-asked`
    pub fn exchange_asked(&self) -> String {
        self.say("exchange-asked", &[])
    }
    /// `exchange-asked-text`
    pub fn exchange_asked_text(&self) -> String {
        self.say("exchange-asked-text", &[])
    }
    /// `exchange-at`
    pub fn exchange_at(&self) -> String {
        self.say("exchange-at", &[])
    }
    /// `exchange-backup`
    pub fn exchange_backup(&self) -> String {
        self.say("exchange-backup", &[])
    }
    /// `exchange-backup-last`
    pub fn exchange_backup_last(&self) -> String {
        self.say("exchange-backup-last", &[])
    }
    /// `exchange-backup-size`
    pub fn exchange_backup_size(&self) -> String {
        self.say("exchange-backup-size", &[])
    }
    /// `exchange-backup-text`
    pub fn exchange_backup_text(&self) -> String {
        self.say("exchange-backup-text", &[])
    }
    /// `exchange-blank`
    pub fn exchange_blank(&self) -> String {
        self.say("exchange-blank", &[])
    }
    /// `exchange-brake`
    pub fn exchange_brake(&self) -> String {
        self.say("exchange-brake", &[])
    }
    /// `exchange-brake-other`
    pub fn exchange_brake_other(&self) -> String {
        self.say("exchange-brake-other", &[])
    }
    /// `exchange-brake-table` (of: rows of the table; rows: rows that change or go; table: the table)
    pub fn exchange_brake_table(&self, of: impl Number, rows: impl Number, table: &str) -> String {
        self.say("exchange-brake-table", &[("of", of.number().into()), ("rows", rows.number().into()), ("table", table.into())])
    }
    /// `exchange-brake-text` (from: machine or person)
    pub fn exchange_brake_text(&self, from: &str) -> String {
        self.say("exchange-brake-text", &[("from", from.into())])
    }
    /// `exchange-brake-type` (rows: the number to type)
    pub fn exchange_brake_type(&self, rows: &str) -> String {
        self.say("exchange-brake-type", &[("rows", rows.into())])
    }
    /// `exchange-by-at` (at: when; by: who)
    pub fn exchange_by_at(&self, at: &str, by: &str) -> String {
        self.say("exchange-by-at", &[("at", at.into()), ("by", by.into())])
    }
    /// `exchange-came-from` (from: machine or person)
    pub fn exchange_came_from(&self, from: &str) -> String {
        self.say("exchange-came-from", &[("from", from.into())])
    }
    /// `exchange-changed`
    pub fn exchange_changed(&self) -> String {
        self.say("exchange-changed", &[])
    }
    /// `exchange-changes`
    pub fn exchange_changes(&self) -> String {
        self.say("exchange-changes", &[])
    }
    /// `exchange-changes-done`
    pub fn exchange_changes_done(&self) -> String {
        self.say("exchange-changes-done", &[])
    }
    /// `exchange-chosen` (n: conflicts)
    pub fn exchange_chosen(&self, n: impl Number) -> String {
        self.say("exchange-chosen", &[("n", n.number().into())])
    }
    /// `exchange-clock-days` (from: machine or person; n: days)
    pub fn exchange_clock_days(&self, from: &str, n: impl Number) -> String {
        self.say("exchange-clock-days", &[("from", from.into()), ("n", n.number().into())])
    }
    /// `exchange-clock-hours` (from: machine or person; n: hours)
    pub fn exchange_clock_hours(&self, from: &str, n: impl Number) -> String {
        self.say("exchange-clock-hours", &[("from", from.into()), ("n", n.number().into())])
    }
    /// `exchange-code`
    pub fn exchange_code(&self) -> String {
        self.say("exchange-code", &[])
    }
    /// `exchange-code-copied`
    pub fn exchange_code_copied(&self) -> String {
        self.say("exchange-code-copied", &[])
    }
    /// `exchange-code-enter`
    pub fn exchange_code_enter(&self) -> String {
        self.say("exchange-code-enter", &[])
    }
    /// `exchange-code-go`
    pub fn exchange_code_go(&self) -> String {
        self.say("exchange-code-go", &[])
    }
    /// `exchange-code-taken`
    pub fn exchange_code_taken(&self) -> String {
        self.say("exchange-code-taken", &[])
    }
    /// `exchange-code-text`
    pub fn exchange_code_text(&self) -> String {
        self.say("exchange-code-text", &[])
    }
    /// `exchange-code-title`
    pub fn exchange_code_title(&self) -> String {
        self.say("exchange-code-title", &[])
    }
    /// `exchange-code-typed` (n: characters)
    pub fn exchange_code_typed(&self, n: impl Number) -> String {
        self.say("exchange-code-typed", &[("n", n.number().into())])
    }
    /// `exchange-code-what`
    pub fn exchange_code_what(&self) -> String {
        self.say("exchange-code-what", &[])
    }
    /// `exchange-column-amount-fen`
    pub fn exchange_column_amount_fen(&self) -> String {
        self.say("exchange-column-amount-fen", &[])
    }
    /// `exchange-column-cause`
    pub fn exchange_column_cause(&self) -> String {
        self.say("exchange-column-cause", &[])
    }
    /// `exchange-column-closed`
    pub fn exchange_column_closed(&self) -> String {
        self.say("exchange-column-closed", &[])
    }
    /// `exchange-column-contact`
    pub fn exchange_column_contact(&self) -> String {
        self.say("exchange-column-contact", &[])
    }
    /// `exchange-column-day`
    pub fn exchange_column_day(&self) -> String {
        self.say("exchange-column-day", &[])
    }
    /// `exchange-column-denominator`
    pub fn exchange_column_denominator(&self) -> String {
        self.say("exchange-column-denominator", &[])
    }
    /// `exchange-column-done`
    pub fn exchange_column_done(&self) -> String {
        self.say("exchange-column-done", &[])
    }
    /// `exchange-column-justified`
    pub fn exchange_column_justified(&self) -> String {
        self.say("exchange-column-justified", &[])
    }
    /// `exchange-column-link`
    pub fn exchange_column_link(&self) -> String {
        self.say("exchange-column-link", &[])
    }
    /// `exchange-column-no`
    pub fn exchange_column_no(&self) -> String {
        self.say("exchange-column-no", &[])
    }
    /// `exchange-column-numerator`
    pub fn exchange_column_numerator(&self) -> String {
        self.say("exchange-column-numerator", &[])
    }
    /// `exchange-column-paid-fen`
    pub fn exchange_column_paid_fen(&self) -> String {
        self.say("exchange-column-paid-fen", &[])
    }
    /// `exchange-column-party`
    pub fn exchange_column_party(&self) -> String {
        self.say("exchange-column-party", &[])
    }
    /// `exchange-column-phone`
    pub fn exchange_column_phone(&self) -> String {
        self.say("exchange-column-phone", &[])
    }
    /// `exchange-column-proof`
    pub fn exchange_column_proof(&self) -> String {
        self.say("exchange-column-proof", &[])
    }
    /// `exchange-column-reason`
    pub fn exchange_column_reason(&self) -> String {
        self.say("exchange-column-reason", &[])
    }
    /// `exchange-column-what`
    pub fn exchange_column_what(&self) -> String {
        self.say("exchange-column-what", &[])
    }
    /// `exchange-conflict`
    pub fn exchange_conflict(&self) -> String {
        self.say("exchange-conflict", &[])
    }
    /// `exchange-conflicts`
    pub fn exchange_conflicts(&self) -> String {
        self.say("exchange-conflicts", &[])
    }
    /// `exchange-conflicts-first` (all: conflicts in all; n: shown)
    pub fn exchange_conflicts_first(&self, all: impl Number, n: impl Number) -> String {
        self.say("exchange-conflicts-first", &[("all", all.number().into()), ("n", n.number().into())])
    }
    /// `exchange-conflicts-how`
    pub fn exchange_conflicts_how(&self) -> String {
        self.say("exchange-conflicts-how", &[])
    }
    /// `exchange-conflicts-none`
    pub fn exchange_conflicts_none(&self) -> String {
        self.say("exchange-conflicts-none", &[])
    }
    /// `exchange-conflicts-text`
    pub fn exchange_conflicts_text(&self) -> String {
        self.say("exchange-conflicts-text", &[])
    }
    /// `exchange-copy-code`
    pub fn exchange_copy_code(&self) -> String {
        self.say("exchange-copy-code", &[])
    }
    /// `exchange-days`
    pub fn exchange_days(&self) -> String {
        self.say("exchange-days", &[])
    }
    /// `exchange-delete-row`
    pub fn exchange_delete_row(&self) -> String {
        self.say("exchange-delete-row", &[])
    }
    /// `exchange-delete-row-what` (what: row)
    pub fn exchange_delete_row_what(&self, what: &str) -> String {
        self.say("exchange-delete-row-what", &[("what", what.into())])
    }
    /// `exchange-deleted`
    pub fn exchange_deleted(&self) -> String {
        self.say("exchange-deleted", &[])
    }
    /// `exchange-deleted-there`
    pub fn exchange_deleted_there(&self) -> String {
        self.say("exchange-deleted-there", &[])
    }
    /// `exchange-deletion`
    pub fn exchange_deletion(&self) -> String {
        self.say("exchange-deletion", &[])
    }
    /// `exchange-document`
    pub fn exchange_document(&self) -> String {
        self.say("exchange-document", &[])
    }
    /// `exchange-drop`
    pub fn exchange_drop(&self) -> String {
        self.say("exchange-drop", &[])
    }
    /// `exchange-drop-others` (n: files that were not taken)
    pub fn exchange_drop_others(&self, n: impl Number) -> String {
        self.say("exchange-drop-others", &[("n", n.number().into())])
    }
    /// `exchange-edit`
    pub fn exchange_edit(&self) -> String {
        self.say("exchange-edit", &[])
    }
    /// `exchange-edit-day`
    pub fn exchange_edit_day(&self) -> String {
        self.say("exchange-edit-day", &[])
    }
    /// `exchange-edit-money`
    pub fn exchange_edit_money(&self) -> String {
        self.say("exchange-edit-money", &[])
    }
    /// `exchange-edit-needed`
    pub fn exchange_edit_needed(&self) -> String {
        self.say("exchange-edit-needed", &[])
    }
    /// `exchange-edit-nothing`
    pub fn exchange_edit_nothing(&self) -> String {
        self.say("exchange-edit-nothing", &[])
    }
    /// `exchange-edit-number`
    pub fn exchange_edit_number(&self) -> String {
        self.say("exchange-edit-number", &[])
    }
    /// `exchange-edit-save`
    pub fn exchange_edit_save(&self) -> String {
        self.say("exchange-edit-save", &[])
    }
    /// `exchange-edit-take` (by: who wrote it; value: the value)
    pub fn exchange_edit_take(&self, by: &str, value: &str) -> String {
        self.say("exchange-edit-take", &[("by", by.into()), ("value", value.into())])
    }
    /// `exchange-edit-time`
    pub fn exchange_edit_time(&self) -> String {
        self.say("exchange-edit-time", &[])
    }
    /// `exchange-edit-title`
    pub fn exchange_edit_title(&self) -> String {
        self.say("exchange-edit-title", &[])
    }
    /// `exchange-edit-what` (what: row and part)
    pub fn exchange_edit_what(&self, what: &str) -> String {
        self.say("exchange-edit-what", &[("what", what.into())])
    }
    /// `exchange-edit-yuan`
    pub fn exchange_edit_yuan(&self) -> String {
        self.say("exchange-edit-yuan", &[])
    }
    /// `exchange-face-conflicts`
    pub fn exchange_face_conflicts(&self) -> String {
        self.say("exchange-face-conflicts", &[])
    }
    /// `exchange-face-files`
    pub fn exchange_face_files(&self) -> String {
        self.say("exchange-face-files", &[])
    }
    /// `exchange-face-history`
    pub fn exchange_face_history(&self) -> String {
        self.say("exchange-face-history", &[])
    }
    /// `exchange-faces`
    pub fn exchange_faces(&self) -> String {
        self.say("exchange-faces", &[])
    }
    /// `exchange-fate-asked`
    pub fn exchange_fate_asked(&self) -> String {
        self.say("exchange-fate-asked", &[])
    }
    /// `exchange-fate-changed`
    pub fn exchange_fate_changed(&self) -> String {
        self.say("exchange-fate-changed", &[])
    }
    /// `exchange-fate-deleted`
    pub fn exchange_fate_deleted(&self) -> String {
        self.say("exchange-fate-deleted", &[])
    }
    /// `exchange-fate-new`
    pub fn exchange_fate_new(&self) -> String {
        self.say("exchange-fate-new", &[])
    }
    /// `exchange-fate-revived`
    pub fn exchange_fate_revived(&self) -> String {
        self.say("exchange-fate-revived", &[])
    }
    /// `exchange-file`
    pub fn exchange_file(&self) -> String {
        self.say("exchange-file", &[])
    }
    /// `exchange-file-for` (name: machine)
    pub fn exchange_file_for(&self, name: &str) -> String {
        self.say("exchange-file-for", &[("name", name.into())])
    }
    /// `exchange-file-full`
    pub fn exchange_file_full(&self) -> String {
        self.say("exchange-file-full", &[])
    }
    /// `exchange-file-name` (at: day and time; firm: name of the data file; what: everything, or for whom)
    pub fn exchange_file_name(&self, at: &str, firm: &str, what: &str) -> String {
        self.say("exchange-file-name", &[("at", at.into()), ("firm", firm.into()), ("what", what.into())])
    }
    /// `exchange-firm`
    pub fn exchange_firm(&self) -> String {
        self.say("exchange-firm", &[])
    }
    /// `exchange-folder`
    pub fn exchange_folder(&self) -> String {
        self.say("exchange-folder", &[])
    }
    /// `exchange-folder-all` (n: files)
    pub fn exchange_folder_all(&self, n: impl Number) -> String {
        self.say("exchange-folder-all", &[("n", n.number().into())])
    }
    /// `exchange-folder-away` (name: folder)
    pub fn exchange_folder_away(&self, name: &str) -> String {
        self.say("exchange-folder-away", &[("name", name.into())])
    }
    /// `exchange-folder-change`
    pub fn exchange_folder_change(&self) -> String {
        self.say("exchange-folder-change", &[])
    }
    /// `exchange-folder-choose`
    pub fn exchange_folder_choose(&self) -> String {
        self.say("exchange-folder-choose", &[])
    }
    /// `exchange-folder-choose-title`
    pub fn exchange_folder_choose_title(&self) -> String {
        self.say("exchange-folder-choose-title", &[])
    }
    /// `exchange-folder-chosen` (name: folder)
    pub fn exchange_folder_chosen(&self, name: &str) -> String {
        self.say("exchange-folder-chosen", &[("name", name.into())])
    }
    /// `exchange-folder-delta`
    pub fn exchange_folder_delta(&self) -> String {
        self.say("exchange-folder-delta", &[])
    }
    /// `exchange-folder-empty`
    pub fn exchange_folder_empty(&self) -> String {
        self.say("exchange-folder-empty", &[])
    }
    /// `exchange-folder-few` (n: files)
    pub fn exchange_folder_few(&self, n: impl Number) -> String {
        self.say("exchange-folder-few", &[("n", n.number().into())])
    }
    /// `exchange-folder-fresh` (n: files)
    pub fn exchange_folder_fresh(&self, n: impl Number) -> String {
        self.say("exchange-folder-fresh", &[("n", n.number().into())])
    }
    /// `exchange-folder-from`
    pub fn exchange_folder_from(&self) -> String {
        self.say("exchange-folder-from", &[])
    }
    /// `exchange-folder-full`
    pub fn exchange_folder_full(&self) -> String {
        self.say("exchange-folder-full", &[])
    }
    /// `exchange-folder-how-gap`
    pub fn exchange_folder_how_gap(&self) -> String {
        self.say("exchange-folder-how-gap", &[])
    }
    /// `exchange-folder-how-known`
    pub fn exchange_folder_how_known(&self) -> String {
        self.say("exchange-folder-how-known", &[])
    }
    /// `exchange-folder-how-older`
    pub fn exchange_folder_how_older(&self) -> String {
        self.say("exchange-folder-how-older", &[])
    }
    /// `exchange-folder-how-other`
    pub fn exchange_folder_how_other(&self) -> String {
        self.say("exchange-folder-how-other", &[])
    }
    /// `exchange-folder-how-partial`
    pub fn exchange_folder_how_partial(&self) -> String {
        self.say("exchange-folder-how-partial", &[])
    }
    /// `exchange-folder-look`
    pub fn exchange_folder_look(&self) -> String {
        self.say("exchange-folder-look", &[])
    }
    /// `exchange-folder-look-at` (from: machine or person; when: when it was written)
    pub fn exchange_folder_look_at(&self, from: &str, when: &str) -> String {
        self.say("exchange-folder-look-at", &[("from", from.into()), ("when", when.into())])
    }
    /// `exchange-folder-named` (name: folder)
    pub fn exchange_folder_named(&self, name: &str) -> String {
        self.say("exchange-folder-named", &[("name", name.into())])
    }
    /// `exchange-folder-state`
    pub fn exchange_folder_state(&self) -> String {
        self.say("exchange-folder-state", &[])
    }
    /// `exchange-folder-state-gap`
    pub fn exchange_folder_state_gap(&self) -> String {
        self.say("exchange-folder-state-gap", &[])
    }
    /// `exchange-folder-state-known`
    pub fn exchange_folder_state_known(&self) -> String {
        self.say("exchange-folder-state-known", &[])
    }
    /// `exchange-folder-state-locked`
    pub fn exchange_folder_state_locked(&self) -> String {
        self.say("exchange-folder-state-locked", &[])
    }
    /// `exchange-folder-state-new`
    pub fn exchange_folder_state_new(&self) -> String {
        self.say("exchange-folder-state-new", &[])
    }
    /// `exchange-folder-state-older`
    pub fn exchange_folder_state_older(&self) -> String {
        self.say("exchange-folder-state-older", &[])
    }
    /// `exchange-folder-state-other`
    pub fn exchange_folder_state_other(&self) -> String {
        self.say("exchange-folder-state-other", &[])
    }
    /// `exchange-folder-state-partial`
    pub fn exchange_folder_state_partial(&self) -> String {
        self.say("exchange-folder-state-partial", &[])
    }
    /// `exchange-folder-stop`
    pub fn exchange_folder_stop(&self) -> String {
        self.say("exchange-folder-stop", &[])
    }
    /// `exchange-folder-stop-title`
    pub fn exchange_folder_stop_title(&self) -> String {
        self.say("exchange-folder-stop-title", &[])
    }
    /// `exchange-folder-stopped` (name: folder)
    pub fn exchange_folder_stopped(&self, name: &str) -> String {
        self.say("exchange-folder-stopped", &[("name", name.into())])
    }
    /// `exchange-folder-text`
    pub fn exchange_folder_text(&self) -> String {
        self.say("exchange-folder-text", &[])
    }
    /// `exchange-folder-unknown`
    pub fn exchange_folder_unknown(&self) -> String {
        self.say("exchange-folder-unknown", &[])
    }
    /// `exchange-folder-write`
    pub fn exchange_folder_write(&self) -> String {
        self.say("exchange-folder-write", &[])
    }
    /// `exchange-folder-write-title`
    pub fn exchange_folder_write_title(&self) -> String {
        self.say("exchange-folder-write-title", &[])
    }
    /// `exchange-for`
    pub fn exchange_for(&self) -> String {
        self.say("exchange-for", &[])
    }
    /// `exchange-for-all`
    pub fn exchange_for_all(&self) -> String {
        self.say("exchange-for-all", &[])
    }
    /// `exchange-for-all-hint`
    pub fn exchange_for_all_hint(&self) -> String {
        self.say("exchange-for-all-hint", &[])
    }
    /// `exchange-for-one` (name: machine)
    pub fn exchange_for_one(&self, name: &str) -> String {
        self.say("exchange-for-one", &[("name", name.into())])
    }
    /// `exchange-for-one-hint` (name: machine)
    pub fn exchange_for_one_hint(&self, name: &str) -> String {
        self.say("exchange-for-one-hint", &[("name", name.into())])
    }
    /// `exchange-from`
    pub fn exchange_from(&self) -> String {
        self.say("exchange-from", &[])
    }
    /// `exchange-gone`
    pub fn exchange_gone(&self) -> String {
        self.say("exchange-gone", &[])
    }
    /// `exchange-group`
    pub fn exchange_group(&self) -> String {
        self.say("exchange-group", &[])
    }
    /// `exchange-here`
    pub fn exchange_here(&self) -> String {
        self.say("exchange-here", &[])
    }
    /// `exchange-hide`
    pub fn exchange_hide(&self) -> String {
        self.say("exchange-hide", &[])
    }
    /// `exchange-history`
    pub fn exchange_history(&self) -> String {
        self.say("exchange-history", &[])
    }
    /// `exchange-history-empty`
    pub fn exchange_history_empty(&self) -> String {
        self.say("exchange-history-empty", &[])
    }
    /// `exchange-history-text`
    pub fn exchange_history_text(&self) -> String {
        self.say("exchange-history-text", &[])
    }
    /// `exchange-holds`
    pub fn exchange_holds(&self) -> String {
        self.say("exchange-holds", &[])
    }
    /// `exchange-in-file`
    pub fn exchange_in_file(&self) -> String {
        self.say("exchange-in-file", &[])
    }
    /// `exchange-into-folder` (name: folder)
    pub fn exchange_into_folder(&self, name: &str) -> String {
        self.say("exchange-into-folder", &[("name", name.into())])
    }
    /// `exchange-joins` (firm: firm of the file; from: machine or person)
    pub fn exchange_joins(&self, firm: &str, from: &str) -> String {
        self.say("exchange-joins", &[("firm", firm.into()), ("from", from.into())])
    }
    /// `exchange-keep`
    pub fn exchange_keep(&self) -> String {
        self.say("exchange-keep", &[])
    }
    /// `exchange-keep-chosen`
    pub fn exchange_keep_chosen(&self) -> String {
        self.say("exchange-keep-chosen", &[])
    }
    /// `exchange-keep-row`
    pub fn exchange_keep_row(&self) -> String {
        self.say("exchange-keep-row", &[])
    }
    /// `exchange-keep-row-what` (what: row)
    pub fn exchange_keep_row_what(&self, what: &str) -> String {
        self.say("exchange-keep-row-what", &[("what", what.into())])
    }
    /// `exchange-keep-what` (what: row and part)
    pub fn exchange_keep_what(&self, what: &str) -> String {
        self.say("exchange-keep-what", &[("what", what.into())])
    }
    /// `exchange-lock`
    pub fn exchange_lock(&self) -> String {
        self.say("exchange-lock", &[])
    }
    /// `exchange-locked-text`
    pub fn exchange_locked_text(&self) -> String {
        self.say("exchange-locked-text", &[])
    }
    /// `exchange-locked-title`
    pub fn exchange_locked_title(&self) -> String {
        self.say("exchange-locked-title", &[])
    }
    /// `exchange-looking` (name: file)
    pub fn exchange_looking(&self, name: &str) -> String {
        self.say("exchange-looking", &[("name", name.into())])
    }
    /// `exchange-machine`
    pub fn exchange_machine(&self) -> String {
        self.say("exchange-machine", &[])
    }
    /// `exchange-name`
    pub fn exchange_name(&self) -> String {
        self.say("exchange-name", &[])
    }
    /// `exchange-nameless`
    pub fn exchange_nameless(&self) -> String {
        self.say("exchange-nameless", &[])
    }
    /// `exchange-new`
    pub fn exchange_new(&self) -> String {
        self.say("exchange-new", &[])
    }
    /// `exchange-newest`
    pub fn exchange_newest(&self) -> String {
        self.say("exchange-newest", &[])
    }
    /// `exchange-next-file` (n: files left)
    pub fn exchange_next_file(&self, n: impl Number) -> String {
        self.say("exchange-next-file", &[("n", n.number().into())])
    }
    /// `exchange-not-copied`
    pub fn exchange_not_copied(&self) -> String {
        self.say("exchange-not-copied", &[])
    }
    /// `exchange-note`
    pub fn exchange_note(&self) -> String {
        self.say("exchange-note", &[])
    }
    /// `exchange-noted` (from: machine or person)
    pub fn exchange_noted(&self, from: &str) -> String {
        self.say("exchange-noted", &[("from", from.into())])
    }
    /// `exchange-nothing-new`
    pub fn exchange_nothing_new(&self) -> String {
        self.say("exchange-nothing-new", &[])
    }
    /// `exchange-nothing-new-done`
    pub fn exchange_nothing_new_done(&self) -> String {
        self.say("exchange-nothing-new-done", &[])
    }
    /// `exchange-of` (what: the operation that was undone or redone)
    pub fn exchange_of(&self, what: &str) -> String {
        self.say("exchange-of", &[("what", what.into())])
    }
    /// `exchange-open`
    pub fn exchange_open(&self) -> String {
        self.say("exchange-open", &[])
    }
    /// `exchange-open-text`
    pub fn exchange_open_text(&self) -> String {
        self.say("exchange-open-text", &[])
    }
    /// `exchange-open-title`
    pub fn exchange_open_title(&self) -> String {
        self.say("exchange-open-title", &[])
    }
    /// `exchange-other`
    pub fn exchange_other(&self) -> String {
        self.say("exchange-other", &[])
    }
    /// `exchange-other-file`
    pub fn exchange_other_file(&self) -> String {
        self.say("exchange-other-file", &[])
    }
    /// `exchange-part`
    pub fn exchange_part(&self) -> String {
        self.say("exchange-part", &[])
    }
    /// `exchange-passphrase`
    pub fn exchange_passphrase(&self) -> String {
        self.say("exchange-passphrase", &[])
    }
    /// `exchange-passphrase-hint`
    pub fn exchange_passphrase_hint(&self) -> String {
        self.say("exchange-passphrase-hint", &[])
    }
    /// `exchange-peer-behind` (n: operations)
    pub fn exchange_peer_behind(&self, n: impl Number) -> String {
        self.say("exchange-peer-behind", &[("n", n.number().into())])
    }
    /// `exchange-peer-file`
    pub fn exchange_peer_file(&self) -> String {
        self.say("exchange-peer-file", &[])
    }
    /// `exchange-peer-has`
    pub fn exchange_peer_has(&self) -> String {
        self.say("exchange-peer-has", &[])
    }
    /// `exchange-peer-lacks`
    pub fn exchange_peer_lacks(&self) -> String {
        self.say("exchange-peer-lacks", &[])
    }
    /// `exchange-peer-level`
    pub fn exchange_peer_level(&self) -> String {
        self.say("exchange-peer-level", &[])
    }
    /// `exchange-peer-nothing`
    pub fn exchange_peer_nothing(&self) -> String {
        self.say("exchange-peer-nothing", &[])
    }
    /// `exchange-peer-until` (when: moment)
    pub fn exchange_peer_until(&self, when: &str) -> String {
        self.say("exchange-peer-until", &[("when", when.into())])
    }
    /// `exchange-peers`
    pub fn exchange_peers(&self) -> String {
        self.say("exchange-peers", &[])
    }
    /// `exchange-peers-none`
    pub fn exchange_peers_none(&self) -> String {
        self.say("exchange-peers-none", &[])
    }
    /// `exchange-peers-text`
    pub fn exchange_peers_text(&self) -> String {
        self.say("exchange-peers-text", &[])
    }
    /// `exchange-period` (from: first day; to: last day)
    pub fn exchange_period(&self, from: &str, to: &str) -> String {
        self.say("exchange-period", &[("from", from.into()), ("to", to.into())])
    }
    /// `exchange-refused-title`
    pub fn exchange_refused_title(&self) -> String {
        self.say("exchange-refused-title", &[])
    }
    /// `exchange-result`
    pub fn exchange_result(&self) -> String {
        self.say("exchange-result", &[])
    }
    /// `exchange-result-done`
    pub fn exchange_result_done(&self) -> String {
        self.say("exchange-result-done", &[])
    }
    /// `exchange-reveal`
    pub fn exchange_reveal(&self) -> String {
        self.say("exchange-reveal", &[])
    }
    /// `exchange-revert`
    pub fn exchange_revert(&self) -> String {
        self.say("exchange-revert", &[])
    }
    /// `exchange-revert-what` (what: the operation)
    pub fn exchange_revert_what(&self, what: &str) -> String {
        self.say("exchange-revert-what", &[("what", what.into())])
    }
    /// `exchange-revived`
    pub fn exchange_revived(&self) -> String {
        self.say("exchange-revived", &[])
    }
    /// `exchange-row`
    pub fn exchange_row(&self) -> String {
        self.say("exchange-row", &[])
    }
    /// `exchange-same`
    pub fn exchange_same(&self) -> String {
        self.say("exchange-same", &[])
    }
    /// `exchange-scope`
    pub fn exchange_scope(&self) -> String {
        self.say("exchange-scope", &[])
    }
    /// `exchange-scope-full`
    pub fn exchange_scope_full(&self) -> String {
        self.say("exchange-scope-full", &[])
    }
    /// `exchange-scope-new`
    pub fn exchange_scope_new(&self) -> String {
        self.say("exchange-scope-new", &[])
    }
    /// `exchange-see-conflicts` (n: conflicts)
    pub fn exchange_see_conflicts(&self, n: impl Number) -> String {
        self.say("exchange-see-conflicts", &[("n", n.number().into())])
    }
    /// `exchange-settled` (n: conflicts)
    pub fn exchange_settled(&self, n: impl Number) -> String {
        self.say("exchange-settled", &[("n", n.number().into())])
    }
    /// `exchange-settled-tag`
    pub fn exchange_settled_tag(&self) -> String {
        self.say("exchange-settled-tag", &[])
    }
    /// `exchange-show-settled`
    pub fn exchange_show_settled(&self) -> String {
        self.say("exchange-show-settled", &[])
    }
    /// `exchange-size`
    pub fn exchange_size(&self) -> String {
        self.say("exchange-size", &[])
    }
    /// `exchange-stands`
    pub fn exchange_stands(&self) -> String {
        self.say("exchange-stands", &[])
    }
    /// `exchange-stays`
    pub fn exchange_stays(&self) -> String {
        self.say("exchange-stays", &[])
    }
    /// `exchange-stop`
    pub fn exchange_stop(&self) -> String {
        self.say("exchange-stop", &[])
    }
    /// `exchange-take`
    pub fn exchange_take(&self) -> String {
        self.say("exchange-take", &[])
    }
    /// `exchange-take-back`
    pub fn exchange_take_back(&self) -> String {
        self.say("exchange-take-back", &[])
    }
    /// `exchange-take-chosen`
    pub fn exchange_take_chosen(&self) -> String {
        self.say("exchange-take-chosen", &[])
    }
    /// `exchange-take-note`
    pub fn exchange_take_note(&self) -> String {
        self.say("exchange-take-note", &[])
    }
    /// `exchange-take-what` (what: row and part)
    pub fn exchange_take_what(&self, what: &str) -> String {
        self.say("exchange-take-what", &[("what", what.into())])
    }
    /// `exchange-taken`
    pub fn exchange_taken(&self) -> String {
        self.say("exchange-taken", &[])
    }
    /// `exchange-taken-back`
    pub fn exchange_taken_back(&self) -> String {
        self.say("exchange-taken-back", &[])
    }
    /// `exchange-touched`
    pub fn exchange_touched(&self) -> String {
        self.say("exchange-touched", &[])
    }
    /// `exchange-unchoose`
    pub fn exchange_unchoose(&self) -> String {
        self.say("exchange-unchoose", &[])
    }
    /// `exchange-uncounted-rows` (n: rows)
    pub fn exchange_uncounted_rows(&self, n: impl Number) -> String {
        self.say("exchange-uncounted-rows", &[("n", n.number().into())])
    }
    /// `exchange-unknown` (n: tables and parts; what: their names)
    pub fn exchange_unknown(&self, n: impl Number, what: &str) -> String {
        self.say("exchange-unknown", &[("n", n.number().into()), ("what", what.into())])
    }
    /// `exchange-unlock`
    pub fn exchange_unlock(&self) -> String {
        self.say("exchange-unlock", &[])
    }
    /// `exchange-what`
    pub fn exchange_what(&self) -> String {
        self.say("exchange-what", &[])
    }
    /// `exchange-write`
    pub fn exchange_write(&self) -> String {
        self.say("exchange-write", &[])
    }
    /// `exchange-write-go`
    pub fn exchange_write_go(&self) -> String {
        self.say("exchange-write-go", &[])
    }
    /// `exchange-write-into`
    pub fn exchange_write_into(&self) -> String {
        self.say("exchange-write-into", &[])
    }
    /// `exchange-write-new`
    pub fn exchange_write_new(&self) -> String {
        self.say("exchange-write-new", &[])
    }
    /// `exchange-write-new-for` (name: machine)
    pub fn exchange_write_new_for(&self, name: &str) -> String {
        self.say("exchange-write-new-for", &[("name", name.into())])
    }
    /// `exchange-write-text`
    pub fn exchange_write_text(&self) -> String {
        self.say("exchange-write-text", &[])
    }
    /// `exchange-write-title`
    pub fn exchange_write_title(&self) -> String {
        self.say("exchange-write-title", &[])
    }
    /// `exchange-written` (name: file; rows: rows in it; size: size with unit)
    pub fn exchange_written(&self, name: &str, rows: impl Number, size: &str) -> String {
        self.say("exchange-written", &[("name", name.into()), ("rows", rows.number().into()), ("size", size.into())])
    }
    /// `exchange-written-at`
    pub fn exchange_written_at(&self) -> String {
        self.say("exchange-written-at", &[])
    }
    /// `expect-above` (other: another field)
    pub fn expect_above(&self, other: &str) -> String {
        self.say("expect-above", &[("other", other.into())])
    }
    /// `expect-as-many` (other: another field)
    pub fn expect_as_many(&self, other: &str) -> String {
        self.say("expect-as-many", &[("other", other.into())])
    }
    /// `expect-below` (other: another field)
    pub fn expect_below(&self, other: &str) -> String {
        self.say("expect-below", &[("other", other.into())])
    }
    /// `expect-between` (least: lowest; most: highest)
    pub fn expect_between(&self, least: &str, most: &str) -> String {
        self.say("expect-between", &[("least", least.into()), ("most", most.into())])
    }
    /// `expect-choice`
    pub fn expect_choice(&self) -> String {
        self.say("expect-choice", &[])
    }
    /// `expect-demand`
    pub fn expect_demand(&self) -> String {
        self.say("expect-demand", &[])
    }
    /// `expect-entry` (field: name of the field; n: which)
    pub fn expect_entry(&self, field: &str, n: impl Number) -> String {
        self.say("expect-entry", &[("field", field.into()), ("n", n.number().into())])
    }
    /// `expect-field` (expected: what it has to be; field: name of the field)
    pub fn expect_field(&self, expected: &str, field: &str) -> String {
        self.say("expect-field", &[("expected", expected.into()), ("field", field.into())])
    }
    /// `expect-grid`
    pub fn expect_grid(&self) -> String {
        self.say("expect-grid", &[])
    }
    /// `expect-inner` (least: lower end; most: upper end)
    pub fn expect_inner(&self, least: &str, most: &str) -> String {
        self.say("expect-inner", &[("least", least.into()), ("most", most.into())])
    }
    /// `expect-list` (least: fewest; most: most)
    pub fn expect_list(&self, least: &str, most: &str) -> String {
        self.say("expect-list", &[("least", least.into()), ("most", most.into())])
    }
    /// `expect-load` (n: people)
    pub fn expect_load(&self, n: &str) -> String {
        self.say("expect-load", &[("n", n.into())])
    }
    /// `expect-loss-counts`
    pub fn expect_loss_counts(&self) -> String {
        self.say("expect-loss-counts", &[])
    }
    /// `expect-no`
    pub fn expect_no(&self) -> String {
        self.say("expect-no", &[])
    }
    /// `expect-number`
    pub fn expect_number(&self) -> String {
        self.say("expect-number", &[])
    }
    /// `expect-other`
    pub fn expect_other(&self) -> String {
        self.say("expect-other", &[])
    }
    /// `expect-row` (n: which)
    pub fn expect_row(&self, n: impl Number) -> String {
        self.say("expect-row", &[("n", n.number().into())])
    }
    /// `expect-steps` (n: steps)
    pub fn expect_steps(&self, n: &str) -> String {
        self.say("expect-steps", &[("n", n.into())])
    }
    /// `expect-whole`
    pub fn expect_whole(&self) -> String {
        self.say("expect-whole", &[])
    }
    /// `expect-whole-between` (least: lowest; most: highest)
    pub fn expect_whole_between(&self, least: &str, most: &str) -> String {
        self.say("expect-whole-between", &[("least", least.into()), ("most", most.into())])
    }
    /// `expect-whole-least` (least: lowest)
    pub fn expect_whole_least(&self, least: &str) -> String {
        self.say("expect-whole-least", &[("least", least.into())])
    }
    /// `expect-yes`
    pub fn expect_yes(&self) -> String {
        self.say("expect-yes", &[])
    }
    /// `experiment-add-arm`
    pub fn experiment_add_arm(&self) -> String {
        self.say("experiment-add-arm", &[])
    }
    /// `experiment-alpha`
    pub fn experiment_alpha(&self) -> String {
        self.say("experiment-alpha", &[])
    }
    /// `experiment-arm`
    pub fn experiment_arm(&self) -> String {
        self.say("experiment-arm", &[])
    }
    /// `experiment-arm-count` (people: people; results: results)
    pub fn experiment_arm_count(&self, people: impl Number, results: impl Number) -> String {
        self.say("experiment-arm-count", &[("people", people.number().into()), ("results", results.number().into())])
    }
    /// `experiment-arm-n` (n: which arm)
    pub fn experiment_arm_n(&self, n: impl Number) -> String {
        self.say("experiment-arm-n", &[("n", n.number().into())])
    }
    /// `experiment-arms`
    pub fn experiment_arms(&self) -> String {
        self.say("experiment-arms", &[])
    }
    /// `experiment-arms-hint`
    pub fn experiment_arms_hint(&self) -> String {
        self.say("experiment-arms-hint", &[])
    }
    /// `experiment-base-mean`
    pub fn experiment_base_mean(&self) -> String {
        self.say("experiment-base-mean", &[])
    }
    /// `experiment-base-share`
    pub fn experiment_base_share(&self) -> String {
        self.say("experiment-base-share", &[])
    }
    /// `experiment-class`
    pub fn experiment_class(&self) -> String {
        self.say("experiment-class", &[])
    }
    /// `experiment-classes`
    pub fn experiment_classes(&self) -> String {
        self.say("experiment-classes", &[])
    }
    /// `experiment-compared`
    pub fn experiment_compared(&self, arm: &str, base: &str, difference: &str, figure: &str, first: &str, from: &str, to: &str) -> String {
        self.say("experiment-compared", &[("arm", arm.into()), ("base", base.into()), ("difference", difference.into()), ("figure", figure.into()), ("first", first.into()), ("from", from.into()), ("to", to.into())])
    }
    /// `experiment-compared-plain`
    pub fn experiment_compared_plain(&self, arm: &str, base: &str, difference: &str, figure: &str, first: &str) -> String {
        self.say("experiment-compared-plain", &[("arm", arm.into()), ("base", base.into()), ("difference", difference.into()), ("figure", figure.into()), ("first", first.into())])
    }
    /// `experiment-count`
    pub fn experiment_count(&self) -> String {
        self.say("experiment-count", &[])
    }
    /// `experiment-customer`
    pub fn experiment_customer(&self) -> String {
        self.say("experiment-customer", &[])
    }
    /// `experiment-difference-mean`
    pub fn experiment_difference_mean(&self) -> String {
        self.say("experiment-difference-mean", &[])
    }
    /// `experiment-difference-share`
    pub fn experiment_difference_share(&self) -> String {
        self.say("experiment-difference-share", &[])
    }
    /// `experiment-draw`
    pub fn experiment_draw(&self) -> String {
        self.say("experiment-draw", &[])
    }
    /// `experiment-drawn`
    pub fn experiment_drawn(&self) -> String {
        self.say("experiment-drawn", &[])
    }
    /// `experiment-early` (have: there; need: needed)
    pub fn experiment_early(&self, have: impl Number, need: impl Number) -> String {
        self.say("experiment-early", &[("have", have.number().into()), ("need", need.number().into())])
    }
    /// `experiment-eligible` (n: customers)
    pub fn experiment_eligible(&self, n: impl Number) -> String {
        self.say("experiment-eligible", &[("n", n.number().into())])
    }
    /// `experiment-face-list`
    pub fn experiment_face_list(&self) -> String {
        self.say("experiment-face-list", &[])
    }
    /// `experiment-face-plan`
    pub fn experiment_face_plan(&self) -> String {
        self.say("experiment-face-plan", &[])
    }
    /// `experiment-face-verdict`
    pub fn experiment_face_verdict(&self) -> String {
        self.say("experiment-face-verdict", &[])
    }
    /// `experiment-first`
    pub fn experiment_first(&self) -> String {
        self.say("experiment-first", &[])
    }
    /// `experiment-frozen`
    pub fn experiment_frozen(&self) -> String {
        self.say("experiment-frozen", &[])
    }
    /// `experiment-hits`
    pub fn experiment_hits(&self) -> String {
        self.say("experiment-hits", &[])
    }
    /// `experiment-how`
    pub fn experiment_how(&self) -> String {
        self.say("experiment-how", &[])
    }
    /// `experiment-last`
    pub fn experiment_last(&self) -> String {
        self.say("experiment-last", &[])
    }
    /// `experiment-list`
    pub fn experiment_list(&self) -> String {
        self.say("experiment-list", &[])
    }
    /// `experiment-list-more` (n: rows)
    pub fn experiment_list_more(&self, n: impl Number) -> String {
        self.say("experiment-list-more", &[("n", n.number().into())])
    }
    /// `experiment-look`
    pub fn experiment_look(&self) -> String {
        self.say("experiment-look", &[])
    }
    /// `experiment-look-at`
    pub fn experiment_look_at(&self) -> String {
        self.say("experiment-look-at", &[])
    }
    /// `experiment-look-bound`
    pub fn experiment_look_bound(&self) -> String {
        self.say("experiment-look-bound", &[])
    }
    /// `experiment-look-early`
    pub fn experiment_look_early(&self) -> String {
        self.say("experiment-look-early", &[])
    }
    /// `experiment-look-information`
    pub fn experiment_look_information(&self) -> String {
        self.say("experiment-look-information", &[])
    }
    /// `experiment-look-n`
    pub fn experiment_look_n(&self) -> String {
        self.say("experiment-look-n", &[])
    }
    /// `experiment-look-results`
    pub fn experiment_look_results(&self) -> String {
        self.say("experiment-look-results", &[])
    }
    /// `experiment-look-spent`
    pub fn experiment_look_spent(&self) -> String {
        self.say("experiment-look-spent", &[])
    }
    /// `experiment-looks`
    pub fn experiment_looks(&self) -> String {
        self.say("experiment-looks", &[])
    }
    /// `experiment-measure`
    pub fn experiment_measure(&self) -> String {
        self.say("experiment-measure", &[])
    }
    /// `experiment-measure-mean`
    pub fn experiment_measure_mean(&self) -> String {
        self.say("experiment-measure-mean", &[])
    }
    /// `experiment-measure-share`
    pub fn experiment_measure_share(&self) -> String {
        self.say("experiment-measure-share", &[])
    }
    /// `experiment-most`
    pub fn experiment_most(&self) -> String {
        self.say("experiment-most", &[])
    }
    /// `experiment-most-hint`
    pub fn experiment_most_hint(&self) -> String {
        self.say("experiment-most-hint", &[])
    }
    /// `experiment-needed` (n: people; total: all)
    pub fn experiment_needed(&self, n: impl Number, total: impl Number) -> String {
        self.say("experiment-needed", &[("n", n.number().into()), ("total", total.number().into())])
    }
    /// `experiment-needed-how`
    pub fn experiment_needed_how(&self) -> String {
        self.say("experiment-needed-how", &[])
    }
    /// `experiment-needed-none`
    pub fn experiment_needed_none(&self) -> String {
        self.say("experiment-needed-none", &[])
    }
    /// `experiment-no-survey`
    pub fn experiment_no_survey(&self) -> String {
        self.say("experiment-no-survey", &[])
    }
    /// `experiment-none`
    pub fn experiment_none(&self) -> String {
        self.say("experiment-none", &[])
    }
    /// `experiment-not-yet`
    pub fn experiment_not_yet(&self) -> String {
        self.say("experiment-not-yet", &[])
    }
    /// `experiment-noted` (changed: changed; results: results)
    pub fn experiment_noted(&self, changed: impl Number, results: impl Number) -> String {
        self.say("experiment-noted", &[("changed", changed.number().into()), ("results", results.number().into())])
    }
    /// `experiment-number`
    pub fn experiment_number(&self) -> String {
        self.say("experiment-number", &[])
    }
    /// `experiment-number-bad`
    pub fn experiment_number_bad(&self) -> String {
        self.say("experiment-number-bad", &[])
    }
    /// `experiment-p`
    pub fn experiment_p(&self) -> String {
        self.say("experiment-p", &[])
    }
    /// `experiment-p-ranks`
    pub fn experiment_p_ranks(&self) -> String {
        self.say("experiment-p-ranks", &[])
    }
    /// `experiment-paste`
    pub fn experiment_paste(&self) -> String {
        self.say("experiment-paste", &[])
    }
    /// `experiment-paste-bad`
    pub fn experiment_paste_bad(&self, line: &str, text: &str) -> String {
        self.say("experiment-paste-bad", &[("line", line.into()), ("text", text.into())])
    }
    /// `experiment-paste-how`
    pub fn experiment_paste_how(&self) -> String {
        self.say("experiment-paste-how", &[])
    }
    /// `experiment-people`
    pub fn experiment_people(&self) -> String {
        self.say("experiment-people", &[])
    }
    /// `experiment-people-customers`
    pub fn experiment_people_customers(&self) -> String {
        self.say("experiment-people-customers", &[])
    }
    /// `experiment-people-numbers`
    pub fn experiment_people_numbers(&self) -> String {
        self.say("experiment-people-numbers", &[])
    }
    /// `experiment-percent`
    pub fn experiment_percent(&self) -> String {
        self.say("experiment-percent", &[])
    }
    /// `experiment-points`
    pub fn experiment_points(&self) -> String {
        self.say("experiment-points", &[])
    }
    /// `experiment-power`
    pub fn experiment_power(&self) -> String {
        self.say("experiment-power", &[])
    }
    /// `experiment-question`
    pub fn experiment_question(&self) -> String {
        self.say("experiment-question", &[])
    }
    /// `experiment-question-hint`
    pub fn experiment_question_hint(&self) -> String {
        self.say("experiment-question-hint", &[])
    }
    /// `experiment-read`
    pub fn experiment_read(&self) -> String {
        self.say("experiment-read", &[])
    }
    /// `experiment-read-answers-how`
    pub fn experiment_read_answers_how(&self) -> String {
        self.say("experiment-read-answers-how", &[])
    }
    /// `experiment-read-how`
    pub fn experiment_read_how(&self) -> String {
        self.say("experiment-read-how", &[])
    }
    /// `experiment-ready` (have: there)
    pub fn experiment_ready(&self, have: impl Number) -> String {
        self.say("experiment-ready", &[("have", have.number().into())])
    }
    /// `experiment-remove-arm`
    pub fn experiment_remove_arm(&self) -> String {
        self.say("experiment-remove-arm", &[])
    }
    /// `experiment-result`
    pub fn experiment_result(&self) -> String {
        self.say("experiment-result", &[])
    }
    /// `experiment-save-list`
    pub fn experiment_save_list(&self) -> String {
        self.say("experiment-save-list", &[])
    }
    /// `experiment-seed`
    pub fn experiment_seed(&self) -> String {
        self.say("experiment-seed", &[])
    }
    /// `experiment-seed-hint`
    pub fn experiment_seed_hint(&self) -> String {
        self.say("experiment-seed-hint", &[])
    }
    /// `experiment-short` (short: how many lack)
    pub fn experiment_short(&self, short: impl Number) -> String {
        self.say("experiment-short", &[("short", short.number().into())])
    }
    /// `experiment-source`
    pub fn experiment_source(&self) -> String {
        self.say("experiment-source", &[])
    }
    /// `experiment-source-complained`
    pub fn experiment_source_complained(&self) -> String {
        self.say("experiment-source-complained", &[])
    }
    /// `experiment-source-revenue`
    pub fn experiment_source_revenue(&self) -> String {
        self.say("experiment-source-revenue", &[])
    }
    /// `experiment-source-shipments`
    pub fn experiment_source_shipments(&self) -> String {
        self.say("experiment-source-shipments", &[])
    }
    /// `experiment-source-shipped`
    pub fn experiment_source_shipped(&self) -> String {
        self.say("experiment-source-shipped", &[])
    }
    /// `experiment-source-survey`
    pub fn experiment_source_survey(&self) -> String {
        self.say("experiment-source-survey", &[])
    }
    /// `experiment-source-typed`
    pub fn experiment_source_typed(&self) -> String {
        self.say("experiment-source-typed", &[])
    }
    /// `experiment-stratify`
    pub fn experiment_stratify(&self) -> String {
        self.say("experiment-stratify", &[])
    }
    /// `experiment-summary` (looks: looks; people: people; results: results)
    pub fn experiment_summary(&self, looks: impl Number, people: impl Number, results: impl Number) -> String {
        self.say("experiment-summary", &[("looks", looks.number().into()), ("people", people.number().into()), ("results", results.number().into())])
    }
    /// `experiment-summary-planned`
    pub fn experiment_summary_planned(&self) -> String {
        self.say("experiment-summary-planned", &[])
    }
    /// `experiment-survey`
    pub fn experiment_survey(&self) -> String {
        self.say("experiment-survey", &[])
    }
    /// `experiment-take`
    pub fn experiment_take(&self) -> String {
        self.say("experiment-take", &[])
    }
    /// `experiment-undraw`
    pub fn experiment_undraw(&self) -> String {
        self.say("experiment-undraw", &[])
    }
    /// `experiment-undrawn`
    pub fn experiment_undrawn(&self) -> String {
        self.say("experiment-undrawn", &[])
    }
    /// `experiment-unguarded` (looks: looks)
    pub fn experiment_unguarded(&self, error: &str, looks: impl Number) -> String {
        self.say("experiment-unguarded", &[("error", error.into()), ("looks", looks.number().into())])
    }
    /// `experiment-variable`
    pub fn experiment_variable(&self) -> String {
        self.say("experiment-variable", &[])
    }
    /// `experiment-verdict-found`
    pub fn experiment_verdict_found(&self) -> String {
        self.say("experiment-verdict-found", &[])
    }
    /// `experiment-verdict-go-on`
    pub fn experiment_verdict_go_on(&self) -> String {
        self.say("experiment-verdict-go-on", &[])
    }
    /// `experiment-verdict-not-found`
    pub fn experiment_verdict_not_found(&self) -> String {
        self.say("experiment-verdict-not-found", &[])
    }
    /// `experiment-worth-beyond`
    pub fn experiment_worth_beyond(&self) -> String {
        self.say("experiment-worth-beyond", &[])
    }
    /// `experiment-worth-open`
    pub fn experiment_worth_open(&self) -> String {
        self.say("experiment-worth-open", &[])
    }
    /// `experiment-worth-within`
    pub fn experiment_worth_within(&self) -> String {
        self.say("experiment-worth-within", &[])
    }
    /// `field-account`
    pub fn field_account(&self) -> String {
        self.say("field-account", &[])
    }
    /// `field-case-due`
    pub fn field_case_due(&self) -> String {
        self.say("field-case-due", &[])
    }
    /// `field-case-kind`
    pub fn field_case_kind(&self) -> String {
        self.say("field-case-kind", &[])
    }
    /// `field-case-no`
    pub fn field_case_no(&self) -> String {
        self.say("field-case-no", &[])
    }
    /// `field-case-status`
    pub fn field_case_status(&self) -> String {
        self.say("field-case-status", &[])
    }
    /// `field-cause`
    pub fn field_cause(&self) -> String {
        self.say("field-cause", &[])
    }
    /// `field-channel`
    pub fn field_channel(&self) -> String {
        self.say("field-channel", &[])
    }
    /// `field-claimed`
    pub fn field_claimed(&self) -> String {
        self.say("field-claimed", &[])
    }
    /// `field-closed`
    pub fn field_closed(&self) -> String {
        self.say("field-closed", &[])
    }
    /// `field-cod`
    pub fn field_cod(&self) -> String {
        self.say("field-cod", &[])
    }
    /// `field-cost`
    pub fn field_cost(&self) -> String {
        self.say("field-cost", &[])
    }
    /// `field-cost-amount`
    pub fn field_cost_amount(&self) -> String {
        self.say("field-cost-amount", &[])
    }
    /// `field-cost-behaviour`
    pub fn field_cost_behaviour(&self) -> String {
        self.say("field-cost-behaviour", &[])
    }
    /// `field-cost-day`
    pub fn field_cost_day(&self) -> String {
        self.say("field-cost-day", &[])
    }
    /// `field-cost-department`
    pub fn field_cost_department(&self) -> String {
        self.say("field-cost-department", &[])
    }
    /// `field-cost-estimate`
    pub fn field_cost_estimate(&self) -> String {
        self.say("field-cost-estimate", &[])
    }
    /// `field-cost-item`
    pub fn field_cost_item(&self) -> String {
        self.say("field-cost-item", &[])
    }
    /// `field-cost-m01`
    pub fn field_cost_m01(&self) -> String {
        self.say("field-cost-m01", &[])
    }
    /// `field-cost-m02`
    pub fn field_cost_m02(&self) -> String {
        self.say("field-cost-m02", &[])
    }
    /// `field-cost-m03`
    pub fn field_cost_m03(&self) -> String {
        self.say("field-cost-m03", &[])
    }
    /// `field-cost-m04`
    pub fn field_cost_m04(&self) -> String {
        self.say("field-cost-m04", &[])
    }
    /// `field-cost-m05`
    pub fn field_cost_m05(&self) -> String {
        self.say("field-cost-m05", &[])
    }
    /// `field-cost-m06`
    pub fn field_cost_m06(&self) -> String {
        self.say("field-cost-m06", &[])
    }
    /// `field-cost-m07`
    pub fn field_cost_m07(&self) -> String {
        self.say("field-cost-m07", &[])
    }
    /// `field-cost-m08`
    pub fn field_cost_m08(&self) -> String {
        self.say("field-cost-m08", &[])
    }
    /// `field-cost-m09`
    pub fn field_cost_m09(&self) -> String {
        self.say("field-cost-m09", &[])
    }
    /// `field-cost-m10`
    pub fn field_cost_m10(&self) -> String {
        self.say("field-cost-m10", &[])
    }
    /// `field-cost-m11`
    pub fn field_cost_m11(&self) -> String {
        self.say("field-cost-m11", &[])
    }
    /// `field-cost-m12`
    pub fn field_cost_m12(&self) -> String {
        self.say("field-cost-m12", &[])
    }
    /// `field-cost-owner`
    pub fn field_cost_owner(&self) -> String {
        self.say("field-cost-owner", &[])
    }
    /// `field-cost-pool-owner`
    pub fn field_cost_pool_owner(&self) -> String {
        self.say("field-cost-pool-owner", &[])
    }
    /// `field-cost-year`
    pub fn field_cost_year(&self) -> String {
        self.say("field-cost-year", &[])
    }
    /// `field-customer-name`
    pub fn field_customer_name(&self) -> String {
        self.say("field-customer-name", &[])
    }
    /// `field-delivered`
    pub fn field_delivered(&self) -> String {
        self.say("field-delivered", &[])
    }
    /// `field-destination`
    pub fn field_destination(&self) -> String {
        self.say("field-destination", &[])
    }
    /// `field-due`
    pub fn field_due(&self) -> String {
        self.say("field-due", &[])
    }
    /// `field-insured`
    pub fn field_insured(&self) -> String {
        self.say("field-insured", &[])
    }
    /// `field-justified`
    pub fn field_justified(&self) -> String {
        self.say("field-justified", &[])
    }
    /// `field-link`
    pub fn field_link(&self) -> String {
        self.say("field-link", &[])
    }
    /// `field-measure-day`
    pub fn field_measure_day(&self) -> String {
        self.say("field-measure-day", &[])
    }
    /// `field-measure-denominator`
    pub fn field_measure_denominator(&self) -> String {
        self.say("field-measure-denominator", &[])
    }
    /// `field-measure-kpi`
    pub fn field_measure_kpi(&self) -> String {
        self.say("field-measure-kpi", &[])
    }
    /// `field-measure-numerator`
    pub fn field_measure_numerator(&self) -> String {
        self.say("field-measure-numerator", &[])
    }
    /// `field-measure-rate`
    pub fn field_measure_rate(&self) -> String {
        self.say("field-measure-rate", &[])
    }
    /// `field-measure-source`
    pub fn field_measure_source(&self) -> String {
        self.say("field-measure-source", &[])
    }
    /// `field-no`
    pub fn field_no(&self) -> String {
        self.say("field-no", &[])
    }
    /// `field-note`
    pub fn field_note(&self) -> String {
        self.say("field-note", &[])
    }
    /// `field-opened`
    pub fn field_opened(&self) -> String {
        self.say("field-opened", &[])
    }
    /// `field-order-no`
    pub fn field_order_no(&self) -> String {
        self.say("field-order-no", &[])
    }
    /// `field-paid`
    pub fn field_paid(&self) -> String {
        self.say("field-paid", &[])
    }
    /// `field-party`
    pub fn field_party(&self) -> String {
        self.say("field-party", &[])
    }
    /// `field-payment`
    pub fn field_payment(&self) -> String {
        self.say("field-payment", &[])
    }
    /// `field-pieces`
    pub fn field_pieces(&self) -> String {
        self.say("field-pieces", &[])
    }
    /// `field-price`
    pub fn field_price(&self) -> String {
        self.say("field-price", &[])
    }
    /// `field-product`
    pub fn field_product(&self) -> String {
        self.say("field-product", &[])
    }
    /// `field-receiver-address`
    pub fn field_receiver_address(&self) -> String {
        self.say("field-receiver-address", &[])
    }
    /// `field-receiver-name`
    pub fn field_receiver_name(&self) -> String {
        self.say("field-receiver-name", &[])
    }
    /// `field-receiver-phone`
    pub fn field_receiver_phone(&self) -> String {
        self.say("field-receiver-phone", &[])
    }
    /// `field-sender-address`
    pub fn field_sender_address(&self) -> String {
        self.say("field-sender-address", &[])
    }
    /// `field-sender-name`
    pub fn field_sender_name(&self) -> String {
        self.say("field-sender-name", &[])
    }
    /// `field-sender-phone`
    pub fn field_sender_phone(&self) -> String {
        self.say("field-sender-phone", &[])
    }
    /// `field-shipped`
    pub fn field_shipped(&self) -> String {
        self.say("field-shipped", &[])
    }
    /// `field-standard-fixed`
    pub fn field_standard_fixed(&self) -> String {
        self.say("field-standard-fixed", &[])
    }
    /// `field-standard-freight`
    pub fn field_standard_freight(&self) -> String {
        self.say("field-standard-freight", &[])
    }
    /// `field-standard-item`
    pub fn field_standard_item(&self) -> String {
        self.say("field-standard-item", &[])
    }
    /// `field-standard-month`
    pub fn field_standard_month(&self) -> String {
        self.say("field-standard-month", &[])
    }
    /// `field-standard-price`
    pub fn field_standard_price(&self) -> String {
        self.say("field-standard-price", &[])
    }
    /// `field-standard-quantity`
    pub fn field_standard_quantity(&self) -> String {
        self.say("field-standard-quantity", &[])
    }
    /// `field-standard-unit`
    pub fn field_standard_unit(&self) -> String {
        self.say("field-standard-unit", &[])
    }
    /// `field-standard-units`
    pub fn field_standard_units(&self) -> String {
        self.say("field-standard-units", &[])
    }
    /// `field-status`
    pub fn field_status(&self) -> String {
        self.say("field-status", &[])
    }
    /// `field-trouble`
    pub fn field_trouble(&self) -> String {
        self.say("field-trouble", &[])
    }
    /// `field-weight`
    pub fn field_weight(&self) -> String {
        self.say("field-weight", &[])
    }
    /// `figure-first-unit`
    pub fn figure_first_unit(&self, figure: &str) -> String {
        self.say("figure-first-unit", &[("figure", figure.into())])
    }
    /// `figure-second-unit`
    pub fn figure_second_unit(&self, figure: &str) -> String {
        self.say("figure-second-unit", &[("figure", figure.into())])
    }
    /// `figure-third-unit`
    pub fn figure_third_unit(&self, figure: &str) -> String {
        self.say("figure-third-unit", &[("figure", figure.into())])
    }
    /// `figure-yuan` (amount: in yuan, already written with two decimals)
    pub fn figure_yuan(&self, amount: &str) -> String {
        self.say("figure-yuan", &[("amount", amount.into())])
    }
    /// `form-flaw-arms`
    pub fn form_flaw_arms(&self) -> String {
        self.say("form-flaw-arms", &[])
    }
    /// `form-flaw-asks-later`
    pub fn form_flaw_asks_later(&self, name: &str) -> String {
        self.say("form-flaw-asks-later", &[("name", name.into())])
    }
    /// `form-flaw-blank-choice`
    pub fn form_flaw_blank_choice(&self) -> String {
        self.say("form-flaw-blank-choice", &[])
    }
    /// `form-flaw-blank-question`
    pub fn form_flaw_blank_question(&self) -> String {
        self.say("form-flaw-blank-question", &[])
    }
    /// `form-flaw-blank-row`
    pub fn form_flaw_blank_row(&self) -> String {
        self.say("form-flaw-blank-row", &[])
    }
    /// `form-flaw-blank-side`
    pub fn form_flaw_blank_side(&self) -> String {
        self.say("form-flaw-blank-side", &[])
    }
    /// `form-flaw-decimals`
    pub fn form_flaw_decimals(&self) -> String {
        self.say("form-flaw-decimals", &[])
    }
    /// `form-flaw-few-choices`
    pub fn form_flaw_few_choices(&self) -> String {
        self.say("form-flaw-few-choices", &[])
    }
    /// `form-flaw-few-sides`
    pub fn form_flaw_few_sides(&self) -> String {
        self.say("form-flaw-few-sides", &[])
    }
    /// `form-flaw-impossible-count`
    pub fn form_flaw_impossible_count(&self) -> String {
        self.say("form-flaw-impossible-count", &[])
    }
    /// `form-flaw-impossible-range`
    pub fn form_flaw_impossible_range(&self) -> String {
        self.say("form-flaw-impossible-range", &[])
    }
    /// `form-flaw-languages`
    pub fn form_flaw_languages(&self) -> String {
        self.say("form-flaw-languages", &[])
    }
    /// `form-flaw-many-pairs`
    pub fn form_flaw_many_pairs(&self) -> String {
        self.say("form-flaw-many-pairs", &[])
    }
    /// `form-flaw-name`
    pub fn form_flaw_name(&self, name: &str) -> String {
        self.say("form-flaw-name", &[("name", name.into())])
    }
    /// `form-flaw-name-twice`
    pub fn form_flaw_name_twice(&self, name: &str) -> String {
        self.say("form-flaw-name-twice", &[("name", name.into())])
    }
    /// `form-flaw-no-questions`
    pub fn form_flaw_no_questions(&self) -> String {
        self.say("form-flaw-no-questions", &[])
    }
    /// `form-flaw-no-rows`
    pub fn form_flaw_no_rows(&self) -> String {
        self.say("form-flaw-no-rows", &[])
    }
    /// `form-flaw-no-title`
    pub fn form_flaw_no_title(&self) -> String {
        self.say("form-flaw-no-title", &[])
    }
    /// `form-flaw-open-not-here`
    pub fn form_flaw_open_not_here(&self) -> String {
        self.say("form-flaw-open-not-here", &[])
    }
    /// `form-flaw-part-twice`
    pub fn form_flaw_part_twice(&self, name: &str) -> String {
        self.say("form-flaw-part-twice", &[("name", name.into())])
    }
    /// `form-flaw-pattern`
    pub fn form_flaw_pattern(&self) -> String {
        self.say("form-flaw-pattern", &[])
    }
    /// `form-flaw-scale-labels`
    pub fn form_flaw_scale_labels(&self) -> String {
        self.say("form-flaw-scale-labels", &[])
    }
    /// `form-flaw-scale-points`
    pub fn form_flaw_scale_points(&self) -> String {
        self.say("form-flaw-scale-points", &[])
    }
    /// `form-flaw-uid`
    pub fn form_flaw_uid(&self, name: &str) -> String {
        self.say("form-flaw-uid", &[("name", name.into())])
    }
    /// `form-lint-contradiction`
    pub fn form_lint_contradiction(&self) -> String {
        self.say("form-lint-contradiction", &[])
    }
    /// `form-lint-contradiction-fix`
    pub fn form_lint_contradiction_fix(&self) -> String {
        self.say("form-lint-contradiction-fix", &[])
    }
    /// `form-lint-contradiction-why`
    pub fn form_lint_contradiction_why(&self) -> String {
        self.say("form-lint-contradiction-why", &[])
    }
    /// `form-lint-dead-end`
    pub fn form_lint_dead_end(&self) -> String {
        self.say("form-lint-dead-end", &[])
    }
    /// `form-lint-dead-end-fix`
    pub fn form_lint_dead_end_fix(&self) -> String {
        self.say("form-lint-dead-end-fix", &[])
    }
    /// `form-lint-dead-end-why`
    pub fn form_lint_dead_end_why(&self) -> String {
        self.say("form-lint-dead-end-why", &[])
    }
    /// `form-lint-double`
    pub fn form_lint_double(&self) -> String {
        self.say("form-lint-double", &[])
    }
    /// `form-lint-double-fix`
    pub fn form_lint_double_fix(&self) -> String {
        self.say("form-lint-double-fix", &[])
    }
    /// `form-lint-double-why`
    pub fn form_lint_double_why(&self) -> String {
        self.say("form-lint-double-why", &[])
    }
    /// `form-lint-dup`
    pub fn form_lint_dup(&self) -> String {
        self.say("form-lint-dup", &[])
    }
    /// `form-lint-dup-fix`
    pub fn form_lint_dup_fix(&self) -> String {
        self.say("form-lint-dup-fix", &[])
    }
    /// `form-lint-dup-why`
    pub fn form_lint_dup_why(&self) -> String {
        self.say("form-lint-dup-why", &[])
    }
    /// `form-lint-gap`
    pub fn form_lint_gap(&self) -> String {
        self.say("form-lint-gap", &[])
    }
    /// `form-lint-gap-fix`
    pub fn form_lint_gap_fix(&self) -> String {
        self.say("form-lint-gap-fix", &[])
    }
    /// `form-lint-gap-why`
    pub fn form_lint_gap_why(&self) -> String {
        self.say("form-lint-gap-why", &[])
    }
    /// `form-lint-jargon`
    pub fn form_lint_jargon(&self) -> String {
        self.say("form-lint-jargon", &[])
    }
    /// `form-lint-jargon-fix`
    pub fn form_lint_jargon_fix(&self) -> String {
        self.say("form-lint-jargon-fix", &[])
    }
    /// `form-lint-jargon-why`
    pub fn form_lint_jargon_why(&self) -> String {
        self.say("form-lint-jargon-why", &[])
    }
    /// `form-lint-leading`
    pub fn form_lint_leading(&self) -> String {
        self.say("form-lint-leading", &[])
    }
    /// `form-lint-leading-fix`
    pub fn form_lint_leading_fix(&self) -> String {
        self.say("form-lint-leading-fix", &[])
    }
    /// `form-lint-leading-why`
    pub fn form_lint_leading_why(&self) -> String {
        self.say("form-lint-leading-why", &[])
    }
    /// `form-lint-long`
    pub fn form_lint_long(&self) -> String {
        self.say("form-lint-long", &[])
    }
    /// `form-lint-long-fix`
    pub fn form_lint_long_fix(&self) -> String {
        self.say("form-lint-long-fix", &[])
    }
    /// `form-lint-long-why`
    pub fn form_lint_long_why(&self) -> String {
        self.say("form-lint-long-why", &[])
    }
    /// `form-lint-negative`
    pub fn form_lint_negative(&self) -> String {
        self.say("form-lint-negative", &[])
    }
    /// `form-lint-negative-fix`
    pub fn form_lint_negative_fix(&self) -> String {
        self.say("form-lint-negative-fix", &[])
    }
    /// `form-lint-negative-why`
    pub fn form_lint_negative_why(&self) -> String {
        self.say("form-lint-negative-why", &[])
    }
    /// `form-lint-no-other`
    pub fn form_lint_no_other(&self) -> String {
        self.say("form-lint-no-other", &[])
    }
    /// `form-lint-no-other-fix`
    pub fn form_lint_no_other_fix(&self) -> String {
        self.say("form-lint-no-other-fix", &[])
    }
    /// `form-lint-no-other-why`
    pub fn form_lint_no_other_why(&self) -> String {
        self.say("form-lint-no-other-why", &[])
    }
    /// `form-lint-overlap`
    pub fn form_lint_overlap(&self) -> String {
        self.say("form-lint-overlap", &[])
    }
    /// `form-lint-overlap-fix`
    pub fn form_lint_overlap_fix(&self) -> String {
        self.say("form-lint-overlap-fix", &[])
    }
    /// `form-lint-overlap-why`
    pub fn form_lint_overlap_why(&self) -> String {
        self.say("form-lint-overlap-why", &[])
    }
    /// `form-lint-unbalanced`
    pub fn form_lint_unbalanced(&self) -> String {
        self.say("form-lint-unbalanced", &[])
    }
    /// `form-lint-unbalanced-fix`
    pub fn form_lint_unbalanced_fix(&self) -> String {
        self.say("form-lint-unbalanced-fix", &[])
    }
    /// `form-lint-unbalanced-why`
    pub fn form_lint_unbalanced_why(&self) -> String {
        self.say("form-lint-unbalanced-why", &[])
    }
    /// `form-lint-unreachable`
    pub fn form_lint_unreachable(&self) -> String {
        self.say("form-lint-unreachable", &[])
    }
    /// `form-lint-unreachable-fix`
    pub fn form_lint_unreachable_fix(&self) -> String {
        self.say("form-lint-unreachable-fix", &[])
    }
    /// `form-lint-unreachable-why`
    pub fn form_lint_unreachable_why(&self) -> String {
        self.say("form-lint-unreachable-why", &[])
    }
    /// `form-lint-untranslated`
    pub fn form_lint_untranslated(&self) -> String {
        self.say("form-lint-untranslated", &[])
    }
    /// `form-lint-untranslated-fix`
    pub fn form_lint_untranslated_fix(&self) -> String {
        self.say("form-lint-untranslated-fix", &[])
    }
    /// `form-lint-untranslated-why`
    pub fn form_lint_untranslated_why(&self) -> String {
        self.say("form-lint-untranslated-why", &[])
    }
    /// `form-lint-vague`
    pub fn form_lint_vague(&self) -> String {
        self.say("form-lint-vague", &[])
    }
    /// `form-lint-vague-fix`
    pub fn form_lint_vague_fix(&self) -> String {
        self.say("form-lint-vague-fix", &[])
    }
    /// `form-lint-vague-why`
    pub fn form_lint_vague_why(&self) -> String {
        self.say("form-lint-vague-why", &[])
    }
    /// `form-page-back`
    pub fn form_page_back(&self) -> String {
        self.say("form-page-back", &[])
    }
    /// `form-page-cannot-say`
    pub fn form_page_cannot_say(&self) -> String {
        self.say("form-page-cannot-say", &[])
    }
    /// `form-page-change`
    pub fn form_page_change(&self) -> String {
        self.say("form-page-change", &[])
    }
    /// `form-page-choose`
    pub fn form_page_choose(&self) -> String {
        self.say("form-page-choose", &[])
    }
    /// `form-page-clear`
    pub fn form_page_clear(&self) -> String {
        self.say("form-page-clear", &[])
    }
    /// `form-page-code-label`
    pub fn form_page_code_label(&self) -> String {
        self.say("form-page-code-label", &[])
    }
    /// `form-page-copied`
    pub fn form_page_copied(&self) -> String {
        self.say("form-page-copied", &[])
    }
    /// `form-page-copy`
    pub fn form_page_copy(&self) -> String {
        self.say("form-page-copy", &[])
    }
    /// `form-page-copy-yourself`
    pub fn form_page_copy_yourself(&self) -> String {
        self.say("form-page-copy-yourself", &[])
    }
    /// `form-page-count`
    pub fn form_page_count(&self, most: &str, n: &str) -> String {
        self.say("form-page-count", &[("most", most.into()), ("n", n.into())])
    }
    /// `form-page-finish`
    pub fn form_page_finish(&self) -> String {
        self.say("form-page-finish", &[])
    }
    /// `form-page-kept`
    pub fn form_page_kept(&self) -> String {
        self.say("form-page-kept", &[])
    }
    /// `form-page-kept-again`
    pub fn form_page_kept_again(&self) -> String {
        self.say("form-page-kept-again", &[])
    }
    /// `form-page-language`
    pub fn form_page_language(&self) -> String {
        self.say("form-page-language", &[])
    }
    /// `form-page-move-down`
    pub fn form_page_move_down(&self, option: &str) -> String {
        self.say("form-page-move-down", &[("option", option.into())])
    }
    /// `form-page-move-up`
    pub fn form_page_move_up(&self, option: &str) -> String {
        self.say("form-page-move-up", &[("option", option.into())])
    }
    /// `form-page-new-answer`
    pub fn form_page_new_answer(&self) -> String {
        self.say("form-page-new-answer", &[])
    }
    /// `form-page-next`
    pub fn form_page_next(&self) -> String {
        self.say("form-page-next", &[])
    }
    /// `form-page-no`
    pub fn form_page_no(&self) -> String {
        self.say("form-page-no", &[])
    }
    /// `form-page-noscript`
    pub fn form_page_noscript(&self) -> String {
        self.say("form-page-noscript", &[])
    }
    /// `form-page-not-kept`
    pub fn form_page_not_kept(&self) -> String {
        self.say("form-page-not-kept", &[])
    }
    /// `form-page-pairs-alike`
    pub fn form_page_pairs_alike(&self) -> String {
        self.say("form-page-pairs-alike", &[])
    }
    /// `form-page-pairs-how`
    pub fn form_page_pairs_how(&self) -> String {
        self.say("form-page-pairs-how", &[])
    }
    /// `form-page-pairs-more`
    pub fn form_page_pairs_more(&self, item: &str, n: &str) -> String {
        self.say("form-page-pairs-more", &[("item", item.into()), ("n", n.into())])
    }
    /// `form-page-point-named`
    pub fn form_page_point_named(&self, point: &str, word: &str) -> String {
        self.say("form-page-point-named", &[("point", point.into()), ("word", word.into())])
    }
    /// `form-page-problem-alone`
    pub fn form_page_problem_alone(&self) -> String {
        self.say("form-page-problem-alone", &[])
    }
    /// `form-page-problem-between`
    pub fn form_page_problem_between(&self, max: &str, min: &str) -> String {
        self.say("form-page-problem-between", &[("max", max.into()), ("min", min.into())])
    }
    /// `form-page-problem-choose`
    pub fn form_page_problem_choose(&self) -> String {
        self.say("form-page-problem-choose", &[])
    }
    /// `form-page-problem-condition`
    pub fn form_page_problem_condition(&self) -> String {
        self.say("form-page-problem-condition", &[])
    }
    /// `form-page-problem-day`
    pub fn form_page_problem_day(&self) -> String {
        self.say("form-page-problem-day", &[])
    }
    /// `form-page-problem-decimals`
    pub fn form_page_problem_decimals(&self, n: &str) -> String {
        self.say("form-page-problem-decimals", &[("n", n.into())])
    }
    /// `form-page-problem-few`
    pub fn form_page_problem_few(&self, n: &str) -> String {
        self.say("form-page-problem-few", &[("n", n.into())])
    }
    /// `form-page-problem-least`
    pub fn form_page_problem_least(&self, min: &str) -> String {
        self.say("form-page-problem-least", &[("min", min.into())])
    }
    /// `form-page-problem-long`
    pub fn form_page_problem_long(&self, n: &str) -> String {
        self.say("form-page-problem-long", &[("n", n.into())])
    }
    /// `form-page-problem-many`
    pub fn form_page_problem_many(&self, n: &str) -> String {
        self.say("form-page-problem-many", &[("n", n.into())])
    }
    /// `form-page-problem-most`
    pub fn form_page_problem_most(&self, max: &str) -> String {
        self.say("form-page-problem-most", &[("max", max.into())])
    }
    /// `form-page-problem-number`
    pub fn form_page_problem_number(&self) -> String {
        self.say("form-page-problem-number", &[])
    }
    /// `form-page-problem-pattern`
    pub fn form_page_problem_pattern(&self) -> String {
        self.say("form-page-problem-pattern", &[])
    }
    /// `form-page-problem-rank`
    pub fn form_page_problem_rank(&self, n: &str) -> String {
        self.say("form-page-problem-rank", &[("n", n.into())])
    }
    /// `form-page-problem-required`
    pub fn form_page_problem_required(&self) -> String {
        self.say("form-page-problem-required", &[])
    }
    /// `form-page-problem-rows`
    pub fn form_page_problem_rows(&self, n: &str) -> String {
        self.say("form-page-problem-rows", &[("n", n.into())])
    }
    /// `form-page-problem-sum`
    pub fn form_page_problem_sum(&self, total: &str) -> String {
        self.say("form-page-problem-sum", &[("total", total.into())])
    }
    /// `form-page-problem-time`
    pub fn form_page_problem_time(&self) -> String {
        self.say("form-page-problem-time", &[])
    }
    /// `form-page-problem-which`
    pub fn form_page_problem_which(&self) -> String {
        self.say("form-page-problem-which", &[])
    }
    /// `form-page-problem-whole`
    pub fn form_page_problem_whole(&self) -> String {
        self.say("form-page-problem-whole", &[])
    }
    /// `form-page-problems`
    pub fn form_page_problems(&self, n: &str) -> String {
        self.say("form-page-problems", &[("n", n.into())])
    }
    /// `form-page-progress`
    pub fn form_page_progress(&self, n: &str, total: &str) -> String {
        self.say("form-page-progress", &[("n", n.into()), ("total", total.into())])
    }
    /// `form-page-progress-label`
    pub fn form_page_progress_label(&self) -> String {
        self.say("form-page-progress-label", &[])
    }
    /// `form-page-qr-label`
    pub fn form_page_qr_label(&self) -> String {
        self.say("form-page-qr-label", &[])
    }
    /// `form-page-qr-too-long`
    pub fn form_page_qr_too_long(&self) -> String {
        self.say("form-page-qr-too-long", &[])
    }
    /// `form-page-rank-done`
    pub fn form_page_rank_done(&self) -> String {
        self.say("form-page-rank-done", &[])
    }
    /// `form-page-rank-next`
    pub fn form_page_rank_next(&self, place: &str, total: &str) -> String {
        self.say("form-page-rank-next", &[("place", place.into()), ("total", total.into())])
    }
    /// `form-page-ranked`
    pub fn form_page_ranked(&self, option: &str, place: &str, total: &str) -> String {
        self.say("form-page-ranked", &[("option", option.into()), ("place", place.into()), ("total", total.into())])
    }
    /// `form-page-required`
    pub fn form_page_required(&self) -> String {
        self.say("form-page-required", &[])
    }
    /// `form-page-save`
    pub fn form_page_save(&self) -> String {
        self.say("form-page-save", &[])
    }
    /// `form-page-saved`
    pub fn form_page_saved(&self) -> String {
        self.say("form-page-saved", &[])
    }
    /// `form-page-send-back`
    pub fn form_page_send_back(&self) -> String {
        self.say("form-page-send-back", &[])
    }
    /// `form-page-share-done`
    pub fn form_page_share_done(&self, total: &str) -> String {
        self.say("form-page-share-done", &[("total", total.into())])
    }
    /// `form-page-share-left`
    pub fn form_page_share_left(&self, n: &str, total: &str) -> String {
        self.say("form-page-share-left", &[("n", n.into()), ("total", total.into())])
    }
    /// `form-page-share-less`
    pub fn form_page_share_less(&self, n: &str, option: &str) -> String {
        self.say("form-page-share-less", &[("n", n.into()), ("option", option.into())])
    }
    /// `form-page-share-more`
    pub fn form_page_share_more(&self, n: &str, option: &str) -> String {
        self.say("form-page-share-more", &[("n", n.into()), ("option", option.into())])
    }
    /// `form-page-share-now`
    pub fn form_page_share_now(&self, n: &str, option: &str) -> String {
        self.say("form-page-share-now", &[("n", n.into()), ("option", option.into())])
    }
    /// `form-page-share-over`
    pub fn form_page_share_over(&self, n: &str, total: &str) -> String {
        self.say("form-page-share-over", &[("n", n.into()), ("total", total.into())])
    }
    /// `form-page-slider-blank`
    pub fn form_page_slider_blank(&self) -> String {
        self.say("form-page-slider-blank", &[])
    }
    /// `form-page-star`
    pub fn form_page_star(&self, n: &str, total: &str) -> String {
        self.say("form-page-star", &[("n", n.into()), ("total", total.into())])
    }
    /// `form-page-start-anew`
    pub fn form_page_start_anew(&self) -> String {
        self.say("form-page-start-anew", &[])
    }
    /// `form-page-take-out`
    pub fn form_page_take_out(&self, option: &str) -> String {
        self.say("form-page-take-out", &[("option", option.into())])
    }
    /// `form-page-thanks`
    pub fn form_page_thanks(&self) -> String {
        self.say("form-page-thanks", &[])
    }
    /// `form-page-unranked`
    pub fn form_page_unranked(&self, option: &str) -> String {
        self.say("form-page-unranked", &[("option", option.into())])
    }
    /// `form-page-way-copy`
    pub fn form_page_way_copy(&self) -> String {
        self.say("form-page-way-copy", &[])
    }
    /// `form-page-way-copy-how`
    pub fn form_page_way_copy_how(&self) -> String {
        self.say("form-page-way-copy-how", &[])
    }
    /// `form-page-way-file`
    pub fn form_page_way_file(&self) -> String {
        self.say("form-page-way-file", &[])
    }
    /// `form-page-way-file-how`
    pub fn form_page_way_file_how(&self) -> String {
        self.say("form-page-way-file-how", &[])
    }
    /// `form-page-way-qr`
    pub fn form_page_way_qr(&self) -> String {
        self.say("form-page-way-qr", &[])
    }
    /// `form-page-way-qr-how`
    pub fn form_page_way_qr_how(&self) -> String {
        self.say("form-page-way-qr-how", &[])
    }
    /// `form-page-which`
    pub fn form_page_which(&self, option: &str) -> String {
        self.say("form-page-which", &[("option", option.into())])
    }
    /// `form-page-yes`
    pub fn form_page_yes(&self) -> String {
        self.say("form-page-yes", &[])
    }
    /// `form-template-competitors`
    pub fn form_template_competitors(&self) -> String {
        self.say("form-template-competitors", &[])
    }
    /// `form-template-competitors-about`
    pub fn form_template_competitors_about(&self) -> String {
        self.say("form-template-competitors-about", &[])
    }
    /// `form-template-complaint`
    pub fn form_template_complaint(&self) -> String {
        self.say("form-template-complaint", &[])
    }
    /// `form-template-complaint-about`
    pub fn form_template_complaint_about(&self) -> String {
        self.say("form-template-complaint-about", &[])
    }
    /// `form-template-kano`
    pub fn form_template_kano(&self) -> String {
        self.say("form-template-kano", &[])
    }
    /// `form-template-kano-about`
    pub fn form_template_kano_about(&self) -> String {
        self.say("form-template-kano-about", &[])
    }
    /// `form-template-logistics`
    pub fn form_template_logistics(&self) -> String {
        self.say("form-template-logistics", &[])
    }
    /// `form-template-logistics-about`
    pub fn form_template_logistics_about(&self) -> String {
        self.say("form-template-logistics-about", &[])
    }
    /// `form-template-lost`
    pub fn form_template_lost(&self) -> String {
        self.say("form-template-lost", &[])
    }
    /// `form-template-lost-about`
    pub fn form_template_lost_about(&self) -> String {
        self.say("form-template-lost-about", &[])
    }
    /// `form-template-phases`
    pub fn form_template_phases(&self) -> String {
        self.say("form-template-phases", &[])
    }
    /// `form-template-phases-about`
    pub fn form_template_phases_about(&self) -> String {
        self.say("form-template-phases-about", &[])
    }
    /// `form-template-postal`
    pub fn form_template_postal(&self) -> String {
        self.say("form-template-postal", &[])
    }
    /// `form-template-postal-about`
    pub fn form_template_postal_about(&self) -> String {
        self.say("form-template-postal-about", &[])
    }
    /// `form-template-recommend`
    pub fn form_template_recommend(&self) -> String {
        self.say("form-template-recommend", &[])
    }
    /// `form-template-recommend-about`
    pub fn form_template_recommend_about(&self) -> String {
        self.say("form-template-recommend-about", &[])
    }
    /// `form-template-servqual`
    pub fn form_template_servqual(&self) -> String {
        self.say("form-template-servqual", &[])
    }
    /// `form-template-servqual-about`
    pub fn form_template_servqual_about(&self) -> String {
        self.say("form-template-servqual-about", &[])
    }
    /// `form-template-staff`
    pub fn form_template_staff(&self) -> String {
        self.say("form-template-staff", &[])
    }
    /// `form-template-staff-about`
    pub fn form_template_staff_about(&self) -> String {
        self.say("form-template-staff-about", &[])
    }
    /// `grid-columns`
    pub fn grid_columns(&self) -> String {
        self.say("grid-columns", &[])
    }
    /// `grid-copied` (n: rows copied)
    pub fn grid_copied(&self, n: impl Number) -> String {
        self.say("grid-copied", &[("n", n.number().into())])
    }
    /// `grid-copy`
    pub fn grid_copy(&self) -> String {
        self.say("grid-copy", &[])
    }
    /// `grid-position` (n: position of the row, from 1; total: rows in the list)
    pub fn grid_position(&self, n: impl Number, total: impl Number) -> String {
        self.say("grid-position", &[("n", n.number().into()), ("total", total.number().into())])
    }
    /// `grid-rows` (n: rows in the whole list)
    pub fn grid_rows(&self, n: impl Number) -> String {
        self.say("grid-rows", &[("n", n.number().into())])
    }
    /// `grid-selected` (n: rows selected)
    pub fn grid_selected(&self, n: impl Number) -> String {
        self.say("grid-selected", &[("n", n.number().into())])
    }
    /// `group-cases`
    pub fn group_cases(&self) -> String {
        self.say("group-cases", &[])
    }
    /// `group-edit`
    pub fn group_edit(&self) -> String {
        self.say("group-edit", &[])
    }
    /// `group-file`
    pub fn group_file(&self) -> String {
        self.say("group-file", &[])
    }
    /// `group-go`
    pub fn group_go(&self) -> String {
        self.say("group-go", &[])
    }
    /// `group-help`
    pub fn group_help(&self) -> String {
        self.say("group-help", &[])
    }
    /// `group-look`
    pub fn group_look(&self) -> String {
        self.say("group-look", &[])
    }
    /// `group-methods`
    pub fn group_methods(&self) -> String {
        self.say("group-methods", &[])
    }
    /// `group-surveys`
    pub fn group_surveys(&self) -> String {
        self.say("group-surveys", &[])
    }
    /// `import-add-files`
    pub fn import_add_files(&self) -> String {
        self.say("import-add-files", &[])
    }
    /// `import-another`
    pub fn import_another(&self) -> String {
        self.say("import-another", &[])
    }
    /// `import-cancelled`
    pub fn import_cancelled(&self) -> String {
        self.say("import-cancelled", &[])
    }
    /// `import-changed`
    pub fn import_changed(&self) -> String {
        self.say("import-changed", &[])
    }
    /// `import-choose`
    pub fn import_choose(&self) -> String {
        self.say("import-choose", &[])
    }
    /// `import-choose-text`
    pub fn import_choose_text(&self) -> String {
        self.say("import-choose-text", &[])
    }
    /// `import-column-field`
    pub fn import_column_field(&self) -> String {
        self.say("import-column-field", &[])
    }
    /// `import-column-file`
    pub fn import_column_file(&self) -> String {
        self.say("import-column-file", &[])
    }
    /// `import-column-samples`
    pub fn import_column_samples(&self) -> String {
        self.say("import-column-samples", &[])
    }
    /// `import-column-sure`
    pub fn import_column_sure(&self) -> String {
        self.say("import-column-sure", &[])
    }
    /// `import-columns`
    pub fn import_columns(&self) -> String {
        self.say("import-columns", &[])
    }
    /// `import-dates`
    pub fn import_dates(&self) -> String {
        self.say("import-dates", &[])
    }
    /// `import-dates-day-first`
    pub fn import_dates_day_first(&self) -> String {
        self.say("import-dates-day-first", &[])
    }
    /// `import-dates-month-first`
    pub fn import_dates_month_first(&self) -> String {
        self.say("import-dates-month-first", &[])
    }
    /// `import-done`
    pub fn import_done(&self) -> String {
        self.say("import-done", &[])
    }
    /// `import-done-toast` (created: new waybills; updated: changed waybills)
    pub fn import_done_toast(&self, created: impl Number, updated: impl Number) -> String {
        self.say("import-done-toast", &[("created", created.number().into()), ("updated", updated.number().into())])
    }
    /// `import-encoding`
    pub fn import_encoding(&self) -> String {
        self.say("import-encoding", &[])
    }
    /// `import-encoding-unsure`
    pub fn import_encoding_unsure(&self) -> String {
        self.say("import-encoding-unsure", &[])
    }
    /// `import-field-for` (column: column of the file)
    pub fn import_field_for(&self, column: &str) -> String {
        self.say("import-field-for", &[("column", column.into())])
    }
    /// `import-file-about` (format: CSV, XLSX; size: such as 2.1 MB)
    pub fn import_file_about(&self, format: &str, size: &str) -> String {
        self.say("import-file-about", &[("format", format.into()), ("size", size.into())])
    }
    /// `import-file-decide`
    pub fn import_file_decide(&self) -> String {
        self.say("import-file-decide", &[])
    }
    /// `import-file-ready`
    pub fn import_file_ready(&self) -> String {
        self.say("import-file-ready", &[])
    }
    /// `import-files`
    pub fn import_files(&self) -> String {
        self.say("import-files", &[])
    }
    /// `import-first-rows`
    pub fn import_first_rows(&self) -> String {
        self.say("import-first-rows", &[])
    }
    /// `import-header-row`
    pub fn import_header_row(&self) -> String {
        self.say("import-header-row", &[])
    }
    /// `import-issue-column`
    pub fn import_issue_column(&self) -> String {
        self.say("import-issue-column", &[])
    }
    /// `import-issue-file`
    pub fn import_issue_file(&self) -> String {
        self.say("import-issue-file", &[])
    }
    /// `import-issue-refused`
    pub fn import_issue_refused(&self) -> String {
        self.say("import-issue-refused", &[])
    }
    /// `import-issue-row`
    pub fn import_issue_row(&self) -> String {
        self.say("import-issue-row", &[])
    }
    /// `import-issue-value`
    pub fn import_issue_value(&self) -> String {
        self.say("import-issue-value", &[])
    }
    /// `import-issue-what`
    pub fn import_issue_what(&self) -> String {
        self.say("import-issue-what", &[])
    }
    /// `import-issues`
    pub fn import_issues(&self) -> String {
        self.say("import-issues", &[])
    }
    /// `import-issues-none`
    pub fn import_issues_none(&self) -> String {
        self.say("import-issues-none", &[])
    }
    /// `import-issues-some` (all: rows with something odd; shown: rows shown)
    pub fn import_issues_some(&self, all: impl Number, shown: impl Number) -> String {
        self.say("import-issues-some", &[("all", all.number().into()), ("shown", shown.number().into())])
    }
    /// `import-kind`
    pub fn import_kind(&self) -> String {
        self.say("import-kind", &[])
    }
    /// `import-kind-cases`
    pub fn import_kind_cases(&self) -> String {
        self.say("import-kind-cases", &[])
    }
    /// `import-kind-costs`
    pub fn import_kind_costs(&self) -> String {
        self.say("import-kind-costs", &[])
    }
    /// `import-kind-measures`
    pub fn import_kind_measures(&self) -> String {
        self.say("import-kind-measures", &[])
    }
    /// `import-kind-responses`
    pub fn import_kind_responses(&self) -> String {
        self.say("import-kind-responses", &[])
    }
    /// `import-kind-shipments`
    pub fn import_kind_shipments(&self) -> String {
        self.say("import-kind-shipments", &[])
    }
    /// `import-kind-standards`
    pub fn import_kind_standards(&self) -> String {
        self.say("import-kind-standards", &[])
    }
    /// `import-leave-out`
    pub fn import_leave_out(&self) -> String {
        self.say("import-leave-out", &[])
    }
    /// `import-missing` (fields: names)
    pub fn import_missing(&self, fields: &str) -> String {
        self.say("import-missing", &[("fields", fields.into())])
    }
    /// `import-new`
    pub fn import_new(&self) -> String {
        self.say("import-new", &[])
    }
    /// `import-nothing`
    pub fn import_nothing(&self) -> String {
        self.say("import-nothing", &[])
    }
    /// `import-open-customers`
    pub fn import_open_customers(&self) -> String {
        self.say("import-open-customers", &[])
    }
    /// `import-open-pareto`
    pub fn import_open_pareto(&self) -> String {
        self.say("import-open-pareto", &[])
    }
    /// `import-profile` (name: profile)
    pub fn import_profile(&self, name: &str) -> String {
        self.say("import-profile", &[("name", name.into())])
    }
    /// `import-refused`
    pub fn import_refused(&self) -> String {
        self.say("import-refused", &[])
    }
    /// `import-remember`
    pub fn import_remember(&self) -> String {
        self.say("import-remember", &[])
    }
    /// `import-remove-file`
    pub fn import_remove_file(&self) -> String {
        self.say("import-remove-file", &[])
    }
    /// `import-result`
    pub fn import_result(&self) -> String {
        self.say("import-result", &[])
    }
    /// `import-run` (n: rows that will be written)
    pub fn import_run(&self, n: impl Number) -> String {
        self.say("import-run", &[("n", n.number().into())])
    }
    /// `import-running`
    pub fn import_running(&self) -> String {
        self.say("import-running", &[])
    }
    /// `import-same`
    pub fn import_same(&self) -> String {
        self.say("import-same", &[])
    }
    /// `import-save-refused`
    pub fn import_save_refused(&self) -> String {
        self.say("import-save-refused", &[])
    }
    /// `import-sheet`
    pub fn import_sheet(&self) -> String {
        self.say("import-sheet", &[])
    }
    /// `import-start-over`
    pub fn import_start_over(&self) -> String {
        self.say("import-start-over", &[])
    }
    /// `import-sums-cases` (amount: freight in yuan; customers: customers formed; rows: rows read)
    pub fn import_sums_cases(&self, amount: &str, customers: impl Number, rows: impl Number) -> String {
        self.say("import-sums-cases", &[("amount", amount.into()), ("customers", customers.number().into()), ("rows", rows.number().into())])
    }
    /// `import-sums-measures` (rows: rows read)
    pub fn import_sums_measures(&self, rows: impl Number) -> String {
        self.say("import-sums-measures", &[("rows", rows.number().into())])
    }
    /// `import-sums-responses` (rows: answers read)
    pub fn import_sums_responses(&self, rows: impl Number) -> String {
        self.say("import-sums-responses", &[("rows", rows.number().into())])
    }
    /// `import-sums-shipments` (amount: freight in yuan; customers: customers formed; rows: rows read)
    pub fn import_sums_shipments(&self, amount: &str, customers: impl Number, rows: impl Number) -> String {
        self.say("import-sums-shipments", &[("amount", amount.into()), ("customers", customers.number().into()), ("rows", rows.number().into())])
    }
    /// `import-sums-standards` (rows: rows read)
    pub fn import_sums_standards(&self, rows: impl Number) -> String {
        self.say("import-sums-standards", &[("rows", rows.number().into())])
    }
    /// `import-title`
    pub fn import_title(&self) -> String {
        self.say("import-title", &[])
    }
    /// `import-try`
    pub fn import_try(&self) -> String {
        self.say("import-try", &[])
    }
    /// `import-trying`
    pub fn import_trying(&self) -> String {
        self.say("import-trying", &[])
    }
    /// `import-undo`
    pub fn import_undo(&self) -> String {
        self.say("import-undo", &[])
    }
    /// `imports-at`
    pub fn imports_at(&self) -> String {
        self.say("imports-at", &[])
    }
    /// `imports-created`
    pub fn imports_created(&self) -> String {
        self.say("imports-created", &[])
    }
    /// `imports-empty`
    pub fn imports_empty(&self) -> String {
        self.say("imports-empty", &[])
    }
    /// `imports-files`
    pub fn imports_files(&self) -> String {
        self.say("imports-files", &[])
    }
    /// `imports-period`
    pub fn imports_period(&self) -> String {
        self.say("imports-period", &[])
    }
    /// `imports-refused`
    pub fn imports_refused(&self) -> String {
        self.say("imports-refused", &[])
    }
    /// `imports-unchanged`
    pub fn imports_unchanged(&self) -> String {
        self.say("imports-unchanged", &[])
    }
    /// `imports-undo`
    pub fn imports_undo(&self) -> String {
        self.say("imports-undo", &[])
    }
    /// `imports-undone`
    pub fn imports_undone(&self) -> String {
        self.say("imports-undone", &[])
    }
    /// `imports-undone-toast` (name: file)
    pub fn imports_undone_toast(&self, name: &str) -> String {
        self.say("imports-undone-toast", &[("name", name.into())])
    }
    /// `imports-updated`
    pub fn imports_updated(&self) -> String {
        self.say("imports-updated", &[])
    }
    /// `interview-answer`
    pub fn interview_answer(&self) -> String {
        self.say("interview-answer", &[])
    }
    /// `interview-answered` (all: asked; n: answered)
    pub fn interview_answered(&self, all: impl Number, n: impl Number) -> String {
        self.say("interview-answered", &[("all", all.number().into()), ("n", n.number().into())])
    }
    /// `interview-by`
    pub fn interview_by(&self) -> String {
        self.say("interview-by", &[])
    }
    /// `interview-choose`
    pub fn interview_choose(&self) -> String {
        self.say("interview-choose", &[])
    }
    /// `interview-clear`
    pub fn interview_clear(&self) -> String {
        self.say("interview-clear", &[])
    }
    /// `interview-coded` (all: notes; n: with themes)
    pub fn interview_coded(&self, all: impl Number, n: impl Number) -> String {
        self.say("interview-coded", &[("all", all.number().into()), ("n", n.number().into())])
    }
    /// `interview-coding`
    pub fn interview_coding(&self) -> String {
        self.say("interview-coding", &[])
    }
    /// `interview-customer`
    pub fn interview_customer(&self) -> String {
        self.say("interview-customer", &[])
    }
    /// `interview-do`
    pub fn interview_do(&self) -> String {
        self.say("interview-do", &[])
    }
    /// `interview-from-survey`
    pub fn interview_from_survey(&self) -> String {
        self.say("interview-from-survey", &[])
    }
    /// `interview-from-survey-choose`
    pub fn interview_from_survey_choose(&self) -> String {
        self.say("interview-from-survey-choose", &[])
    }
    /// `interview-from-survey-done`
    pub fn interview_from_survey_done(&self) -> String {
        self.say("interview-from-survey-done", &[])
    }
    /// `interview-from-survey-go`
    pub fn interview_from_survey_go(&self) -> String {
        self.say("interview-from-survey-go", &[])
    }
    /// `interview-from-survey-how`
    pub fn interview_from_survey_how(&self) -> String {
        self.say("interview-from-survey-how", &[])
    }
    /// `interview-leave`
    pub fn interview_leave(&self) -> String {
        self.say("interview-leave", &[])
    }
    /// `interview-new`
    pub fn interview_new(&self) -> String {
        self.say("interview-new", &[])
    }
    /// `interview-no-outline`
    pub fn interview_no_outline(&self) -> String {
        self.say("interview-no-outline", &[])
    }
    /// `interview-none`
    pub fn interview_none(&self) -> String {
        self.say("interview-none", &[])
    }
    /// `interview-note`
    pub fn interview_note(&self) -> String {
        self.say("interview-note", &[])
    }
    /// `interview-note-of` (question: question)
    pub fn interview_note_of(&self, question: &str) -> String {
        self.say("interview-note-of", &[("question", question.into())])
    }
    /// `interview-number`
    pub fn interview_number(&self) -> String {
        self.say("interview-number", &[])
    }
    /// `interview-only-if` (condition: condition)
    pub fn interview_only_if(&self, condition: &str) -> String {
        self.say("interview-only-if", &[("condition", condition.into())])
    }
    /// `interview-open`
    pub fn interview_open(&self) -> String {
        self.say("interview-open", &[])
    }
    /// `interview-open-of` (who: who was asked)
    pub fn interview_open_of(&self, who: &str) -> String {
        self.say("interview-open-of", &[("who", who.into())])
    }
    /// `interview-outline`
    pub fn interview_outline(&self) -> String {
        self.say("interview-outline", &[])
    }
    /// `interview-outline-how`
    pub fn interview_outline_how(&self) -> String {
        self.say("interview-outline-how", &[])
    }
    /// `interview-outline-save`
    pub fn interview_outline_save(&self) -> String {
        self.say("interview-outline-save", &[])
    }
    /// `interview-outline-saved`
    pub fn interview_outline_saved(&self) -> String {
        self.say("interview-outline-saved", &[])
    }
    /// `interview-preview`
    pub fn interview_preview(&self) -> String {
        self.say("interview-preview", &[])
    }
    /// `interview-progress`
    pub fn interview_progress(&self) -> String {
        self.say("interview-progress", &[])
    }
    /// `interview-question`
    pub fn interview_question(&self) -> String {
        self.say("interview-question", &[])
    }
    /// `interview-remove`
    pub fn interview_remove(&self) -> String {
        self.say("interview-remove", &[])
    }
    /// `interview-remove-of` (who: who was asked)
    pub fn interview_remove_of(&self, who: &str) -> String {
        self.say("interview-remove-of", &[("who", who.into())])
    }
    /// `interview-removed`
    pub fn interview_removed(&self) -> String {
        self.say("interview-removed", &[])
    }
    /// `interview-result-base` (answered: answered; asked: asked)
    pub fn interview_result_base(&self, answered: impl Number, asked: impl Number) -> String {
        self.say("interview-result-base", &[("answered", answered.number().into()), ("asked", asked.number().into())])
    }
    /// `interview-result-count` (n: how often; text: what)
    pub fn interview_result_count(&self, n: impl Number, text: &str) -> String {
        self.say("interview-result-count", &[("n", n.number().into()), ("text", text.into())])
    }
    /// `interview-result-median` (median: median; n: answers)
    pub fn interview_result_median(&self, median: &str, n: impl Number) -> String {
        self.say("interview-result-median", &[("median", median.into()), ("n", n.number().into())])
    }
    /// `interview-results-file`
    pub fn interview_results_file(&self) -> String {
        self.say("interview-results-file", &[])
    }
    /// `interview-results-how`
    pub fn interview_results_how(&self) -> String {
        self.say("interview-results-how", &[])
    }
    /// `interview-results-none`
    pub fn interview_results_none(&self) -> String {
        self.say("interview-results-none", &[])
    }
    /// `interview-results-notes`
    pub fn interview_results_notes(&self) -> String {
        self.say("interview-results-notes", &[])
    }
    /// `interview-results-save`
    pub fn interview_results_save(&self) -> String {
        self.say("interview-results-save", &[])
    }
    /// `interview-results-themes`
    pub fn interview_results_themes(&self) -> String {
        self.say("interview-results-themes", &[])
    }
    /// `interview-save`
    pub fn interview_save(&self) -> String {
        self.say("interview-save", &[])
    }
    /// `interview-saved`
    pub fn interview_saved(&self) -> String {
        self.say("interview-saved", &[])
    }
    /// `interview-sheet-file`
    pub fn interview_sheet_file(&self) -> String {
        self.say("interview-sheet-file", &[])
    }
    /// `interview-sheet-head`
    pub fn interview_sheet_head(&self) -> String {
        self.say("interview-sheet-head", &[])
    }
    /// `interview-sheet-save`
    pub fn interview_sheet_save(&self) -> String {
        self.say("interview-sheet-save", &[])
    }
    /// `interview-skipped`
    pub fn interview_skipped(&self) -> String {
        self.say("interview-skipped", &[])
    }
    /// `interview-summary` (questions: questions; talks: interviews)
    pub fn interview_summary(&self, questions: impl Number, talks: impl Number) -> String {
        self.say("interview-summary", &[("questions", questions.number().into()), ("talks", talks.number().into())])
    }
    /// `interview-tab-outline`
    pub fn interview_tab_outline(&self) -> String {
        self.say("interview-tab-outline", &[])
    }
    /// `interview-tab-results`
    pub fn interview_tab_results(&self) -> String {
        self.say("interview-tab-results", &[])
    }
    /// `interview-tab-talks`
    pub fn interview_tab_talks(&self) -> String {
        self.say("interview-tab-talks", &[])
    }
    /// `interview-tabs`
    pub fn interview_tabs(&self) -> String {
        self.say("interview-tabs", &[])
    }
    /// `interview-themes`
    pub fn interview_themes(&self) -> String {
        self.say("interview-themes", &[])
    }
    /// `interview-themes-hint`
    pub fn interview_themes_hint(&self) -> String {
        self.say("interview-themes-hint", &[])
    }
    /// `interview-themes-of` (question: question)
    pub fn interview_themes_of(&self, question: &str) -> String {
        self.say("interview-themes-of", &[("question", question.into())])
    }
    /// `interview-unsaved`
    pub fn interview_unsaved(&self) -> String {
        self.say("interview-unsaved", &[])
    }
    /// `interview-when`
    pub fn interview_when(&self) -> String {
        self.say("interview-when", &[])
    }
    /// `interview-who`
    pub fn interview_who(&self) -> String {
        self.say("interview-who", &[])
    }
    /// `interview-who-hint`
    pub fn interview_who_hint(&self) -> String {
        self.say("interview-who-hint", &[])
    }
    /// `invitations-about`
    pub fn invitations_about(&self) -> String {
        self.say("invitations-about", &[])
    }
    /// `invitations-anonymous`
    pub fn invitations_anonymous(&self) -> String {
        self.say("invitations-anonymous", &[])
    }
    /// `invitations-anonymous-how`
    pub fn invitations_anonymous_how(&self) -> String {
        self.say("invitations-anonymous-how", &[])
    }
    /// `invitations-anonymous-kept`
    pub fn invitations_anonymous_kept(&self) -> String {
        self.say("invitations-anonymous-kept", &[])
    }
    /// `invitations-answer-head`
    pub fn invitations_answer_head(&self) -> String {
        self.say("invitations-answer-head", &[])
    }
    /// `invitations-answered-head`
    pub fn invitations_answered_head(&self) -> String {
        self.say("invitations-answered-head", &[])
    }
    /// `invitations-answers-more` (n: answers)
    pub fn invitations_answers_more(&self, n: impl Number) -> String {
        self.say("invitations-answers-more", &[("n", n.number().into())])
    }
    /// `invitations-area`
    pub fn invitations_area(&self) -> String {
        self.say("invitations-area", &[])
    }
    /// `invitations-area-hint`
    pub fn invitations_area_hint(&self) -> String {
        self.say("invitations-area-hint", &[])
    }
    /// `invitations-as-list`
    pub fn invitations_as_list(&self) -> String {
        self.say("invitations-as-list", &[])
    }
    /// `invitations-available`
    pub fn invitations_available(&self) -> String {
        self.say("invitations-available", &[])
    }
    /// `invitations-between`
    pub fn invitations_between(&self) -> String {
        self.say("invitations-between", &[])
    }
    /// `invitations-came-back`
    pub fn invitations_came_back(&self) -> String {
        self.say("invitations-came-back", &[])
    }
    /// `invitations-class`
    pub fn invitations_class(&self) -> String {
        self.say("invitations-class", &[])
    }
    /// `invitations-class-none`
    pub fn invitations_class_none(&self) -> String {
        self.say("invitations-class-none", &[])
    }
    /// `invitations-classes`
    pub fn invitations_classes(&self) -> String {
        self.say("invitations-classes", &[])
    }
    /// `invitations-closed`
    pub fn invitations_closed(&self) -> String {
        self.say("invitations-closed", &[])
    }
    /// `invitations-contact`
    pub fn invitations_contact(&self) -> String {
        self.say("invitations-contact", &[])
    }
    /// `invitations-customer`
    pub fn invitations_customer(&self) -> String {
        self.say("invitations-customer", &[])
    }
    /// `invitations-customers`
    pub fn invitations_customers(&self) -> String {
        self.say("invitations-customers", &[])
    }
    /// `invitations-do`
    pub fn invitations_do(&self) -> String {
        self.say("invitations-do", &[])
    }
    /// `invitations-drawn`
    pub fn invitations_drawn(&self) -> String {
        self.say("invitations-drawn", &[])
    }
    /// `invitations-file`
    pub fn invitations_file(&self) -> String {
        self.say("invitations-file", &[])
    }
    /// `invitations-free-from` (day: day)
    pub fn invitations_free_from(&self, day: &str) -> String {
        self.say("invitations-free-from", &[("day", day.into())])
    }
    /// `invitations-gone`
    pub fn invitations_gone(&self) -> String {
        self.say("invitations-gone", &[])
    }
    /// `invitations-invite` (n: customers)
    pub fn invitations_invite(&self, n: impl Number) -> String {
        self.say("invitations-invite", &[("n", n.number().into())])
    }
    /// `invitations-invited-done` (n: customers)
    pub fn invitations_invited_done(&self, n: impl Number) -> String {
        self.say("invitations-invited-done", &[("n", n.number().into())])
    }
    /// `invitations-invited-head`
    pub fn invitations_invited_head(&self) -> String {
        self.say("invitations-invited-head", &[])
    }
    /// `invitations-lang`
    pub fn invitations_lang(&self) -> String {
        self.say("invitations-lang", &[])
    }
    /// `invitations-left-out`
    pub fn invitations_left_out(&self) -> String {
        self.say("invitations-left-out", &[])
    }
    /// `invitations-list-name`
    pub fn invitations_list_name(&self) -> String {
        self.say("invitations-list-name", &[])
    }
    /// `invitations-look` (available: who may be asked; customers: meant; drawn: drawn)
    pub fn invitations_look(&self, available: impl Number, customers: impl Number, drawn: impl Number) -> String {
        self.say("invitations-look", &[("available", available.number().into()), ("customers", customers.number().into()), ("drawn", drawn.number().into())])
    }
    /// `invitations-mailing` (kind: invited or reminded; n: customers; when: when)
    pub fn invitations_mailing(&self, kind: &str, n: impl Number, when: &str) -> String {
        self.say("invitations-mailing", &[("kind", kind.into()), ("n", n.number().into()), ("when", when.into())])
    }
    /// `invitations-mailing-invite`
    pub fn invitations_mailing_invite(&self) -> String {
        self.say("invitations-mailing-invite", &[])
    }
    /// `invitations-mailing-remind`
    pub fn invitations_mailing_remind(&self) -> String {
        self.say("invitations-mailing-remind", &[])
    }
    /// `invitations-mailing-seed` (seed: seed)
    pub fn invitations_mailing_seed(&self, seed: impl Number) -> String {
        self.say("invitations-mailing-seed", &[("seed", seed.number().into())])
    }
    /// `invitations-mailings`
    pub fn invitations_mailings(&self) -> String {
        self.say("invitations-mailings", &[])
    }
    /// `invitations-message`
    pub fn invitations_message(&self, file: &str, name: &str, title: &str) -> String {
        self.say("invitations-message", &[("file", file.into()), ("name", name.into()), ("title", title.into())])
    }
    /// `invitations-message-again`
    pub fn invitations_message_again(&self, file: &str, name: &str, title: &str) -> String {
        self.say("invitations-message-again", &[("file", file.into()), ("name", name.into()), ("title", title.into())])
    }
    /// `invitations-message-anonymous`
    pub fn invitations_message_anonymous(&self, name: &str, title: &str) -> String {
        self.say("invitations-message-anonymous", &[("name", name.into()), ("title", title.into())])
    }
    /// `invitations-message-anonymous-again`
    pub fn invitations_message_anonymous_again(&self, name: &str, title: &str) -> String {
        self.say("invitations-message-anonymous-again", &[("name", name.into()), ("title", title.into())])
    }
    /// `invitations-none`
    pub fn invitations_none(&self) -> String {
        self.say("invitations-none", &[])
    }
    /// `invitations-pages-name`
    pub fn invitations_pages_name(&self) -> String {
        self.say("invitations-pages-name", &[])
    }
    /// `invitations-phone`
    pub fn invitations_phone(&self) -> String {
        self.say("invitations-phone", &[])
    }
    /// `invitations-publish-first`
    pub fn invitations_publish_first(&self) -> String {
        self.say("invitations-publish-first", &[])
    }
    /// `invitations-query`
    pub fn invitations_query(&self) -> String {
        self.say("invitations-query", &[])
    }
    /// `invitations-query-hint`
    pub fn invitations_query_hint(&self) -> String {
        self.say("invitations-query-hint", &[])
    }
    /// `invitations-rate` (answered: answered; high: upper end; invited: invited; low: lower end; rate: response rate)
    pub fn invitations_rate(&self, answered: impl Number, high: &str, invited: impl Number, low: &str, rate: &str) -> String {
        self.say("invitations-rate", &[("answered", answered.number().into()), ("high", high.into()), ("invited", invited.number().into()), ("low", low.into()), ("rate", rate.into())])
    }
    /// `invitations-rate-head`
    pub fn invitations_rate_head(&self) -> String {
        self.say("invitations-rate-head", &[])
    }
    /// `invitations-remind` (n: customers)
    pub fn invitations_remind(&self, n: impl Number) -> String {
        self.say("invitations-remind", &[("n", n.number().into())])
    }
    /// `invitations-remind-done` (n: customers)
    pub fn invitations_remind_done(&self, n: impl Number) -> String {
        self.say("invitations-remind-done", &[("n", n.number().into())])
    }
    /// `invitations-remind-from` (day: day)
    pub fn invitations_remind_from(&self, day: &str) -> String {
        self.say("invitations-remind-from", &[("day", day.into())])
    }
    /// `invitations-remind-how` (days: days; most: times)
    pub fn invitations_remind_how(&self, days: impl Number, most: impl Number) -> String {
        self.say("invitations-remind-how", &[("days", days.number().into()), ("most", most.number().into())])
    }
    /// `invitations-reminded` (n: times; when: when)
    pub fn invitations_reminded(&self, n: impl Number, when: &str) -> String {
        self.say("invitations-reminded", &[("n", n.number().into()), ("when", when.into())])
    }
    /// `invitations-repeat`
    pub fn invitations_repeat(&self) -> String {
        self.say("invitations-repeat", &[])
    }
    /// `invitations-repeat-hint`
    pub fn invitations_repeat_hint(&self) -> String {
        self.say("invitations-repeat-hint", &[])
    }
    /// `invitations-repeat-save`
    pub fn invitations_repeat_save(&self) -> String {
        self.say("invitations-repeat-save", &[])
    }
    /// `invitations-repeat-saved`
    pub fn invitations_repeat_saved(&self) -> String {
        self.say("invitations-repeat-saved", &[])
    }
    /// `invitations-repeat-unit`
    pub fn invitations_repeat_unit(&self) -> String {
        self.say("invitations-repeat-unit", &[])
    }
    /// `invitations-rule`
    pub fn invitations_rule(&self) -> String {
        self.say("invitations-rule", &[])
    }
    /// `invitations-rule-hint`
    pub fn invitations_rule_hint(&self) -> String {
        self.say("invitations-rule-hint", &[])
    }
    /// `invitations-rule-save`
    pub fn invitations_rule_save(&self) -> String {
        self.say("invitations-rule-save", &[])
    }
    /// `invitations-rule-saved`
    pub fn invitations_rule_saved(&self) -> String {
        self.say("invitations-rule-saved", &[])
    }
    /// `invitations-rule-unit`
    pub fn invitations_rule_unit(&self) -> String {
        self.say("invitations-rule-unit", &[])
    }
    /// `invitations-rules`
    pub fn invitations_rules(&self) -> String {
        self.say("invitations-rules", &[])
    }
    /// `invitations-save-list`
    pub fn invitations_save_list(&self) -> String {
        self.say("invitations-save-list", &[])
    }
    /// `invitations-save-pages`
    pub fn invitations_save_pages(&self) -> String {
        self.say("invitations-save-pages", &[])
    }
    /// `invitations-saved-list` (n: customers; name: file)
    pub fn invitations_saved_list(&self, n: impl Number, name: &str) -> String {
        self.say("invitations-saved-list", &[("n", n.number().into()), ("name", name.into())])
    }
    /// `invitations-saved-pages` (n: pages; name: file)
    pub fn invitations_saved_pages(&self, n: impl Number, name: &str) -> String {
        self.say("invitations-saved-pages", &[("n", n.number().into()), ("name", name.into())])
    }
    /// `invitations-seed`
    pub fn invitations_seed(&self) -> String {
        self.say("invitations-seed", &[])
    }
    /// `invitations-send`
    pub fn invitations_send(&self) -> String {
        self.say("invitations-send", &[])
    }
    /// `invitations-send-how`
    pub fn invitations_send_how(&self) -> String {
        self.say("invitations-send-how", &[])
    }
    /// `invitations-send-how-anonymous`
    pub fn invitations_send_how_anonymous(&self) -> String {
        self.say("invitations-send-how-anonymous", &[])
    }
    /// `invitations-size`
    pub fn invitations_size(&self) -> String {
        self.say("invitations-size", &[])
    }
    /// `invitations-size-hint`
    pub fn invitations_size_hint(&self) -> String {
        self.say("invitations-size-hint", &[])
    }
    /// `invitations-some` (all: all; n: shown)
    pub fn invitations_some(&self, all: impl Number, n: impl Number) -> String {
        self.say("invitations-some", &[("all", all.number().into()), ("n", n.number().into())])
    }
    /// `invitations-states`
    pub fn invitations_states(&self) -> String {
        self.say("invitations-states", &[])
    }
    /// `invitations-suggested` (n: customers)
    pub fn invitations_suggested(&self, n: impl Number) -> String {
        self.say("invitations-suggested", &[("n", n.number().into())])
    }
    /// `invitations-tab`
    pub fn invitations_tab(&self) -> String {
        self.say("invitations-tab", &[])
    }
    /// `invitations-title`
    pub fn invitations_title(&self) -> String {
        self.say("invitations-title", &[])
    }
    /// `invitations-token`
    pub fn invitations_token(&self) -> String {
        self.say("invitations-token", &[])
    }
    /// `invitations-twice`
    pub fn invitations_twice(&self) -> String {
        self.say("invitations-twice", &[])
    }
    /// `invitations-uninvite` (name: customer)
    pub fn invitations_uninvite(&self, name: &str) -> String {
        self.say("invitations-uninvite", &[("name", name.into())])
    }
    /// `invitations-uninvite-all`
    pub fn invitations_uninvite_all(&self) -> String {
        self.say("invitations-uninvite-all", &[])
    }
    /// `invitations-uninvited` (n: customers)
    pub fn invitations_uninvited(&self, n: impl Number) -> String {
        self.say("invitations-uninvited", &[("n", n.number().into())])
    }
    /// `invitations-unknown`
    pub fn invitations_unknown(&self) -> String {
        self.say("invitations-unknown", &[])
    }
    /// `invitations-waiting`
    pub fn invitations_waiting(&self) -> String {
        self.say("invitations-waiting", &[])
    }
    /// `invitations-when`
    pub fn invitations_when(&self) -> String {
        self.say("invitations-when", &[])
    }
    /// `invitations-which`
    pub fn invitations_which(&self) -> String {
        self.say("invitations-which", &[])
    }
    /// `invitations-which-all`
    pub fn invitations_which_all(&self) -> String {
        self.say("invitations-which-all", &[])
    }
    /// `invitations-which-newest`
    pub fn invitations_which_newest(&self) -> String {
        self.say("invitations-which-newest", &[])
    }
    /// `invitations-which-waiting`
    pub fn invitations_which_waiting(&self) -> String {
        self.say("invitations-which-waiting", &[])
    }
    /// `invitations-who`
    pub fn invitations_who(&self) -> String {
        self.say("invitations-who", &[])
    }
    /// `invitations-whom`
    pub fn invitations_whom(&self) -> String {
        self.say("invitations-whom", &[])
    }
    /// `invitations-why`
    pub fn invitations_why(&self) -> String {
        self.say("invitations-why", &[])
    }
    /// `invitations-why-contacted` (days: days)
    pub fn invitations_why_contacted(&self, days: impl Number) -> String {
        self.say("invitations-why-contacted", &[("days", days.number().into())])
    }
    /// `invitations-why-invited`
    pub fn invitations_why_invited(&self) -> String {
        self.say("invitations-why-invited", &[])
    }
    /// `invitations-why-unreachable`
    pub fn invitations_why_unreachable(&self) -> String {
        self.say("invitations-why-unreachable", &[])
    }
    /// `invitations-without` (n: answers)
    pub fn invitations_without(&self, n: impl Number) -> String {
        self.say("invitations-without", &[("n", n.number().into())])
    }
    /// `invitations-words`
    pub fn invitations_words(&self) -> String {
        self.say("invitations-words", &[])
    }
    /// `issue-answer-before-2024`
    pub fn issue_answer_before_2024(&self) -> String {
        self.say("issue-answer-before-2024", &[])
    }
    /// `issue-answer-no-day`
    pub fn issue_answer_no_day(&self, value: &str) -> String {
        self.say("issue-answer-no-day", &[("value", value.into())])
    }
    /// `issue-answer-no-number`
    pub fn issue_answer_no_number(&self, value: &str) -> String {
        self.say("issue-answer-no-number", &[("value", value.into())])
    }
    /// `issue-answer-no-ranking`
    pub fn issue_answer_no_ranking(&self, value: &str) -> String {
        self.say("issue-answer-no-ranking", &[("value", value.into())])
    }
    /// `issue-answer-no-time`
    pub fn issue_answer_no_time(&self, value: &str) -> String {
        self.say("issue-answer-no-time", &[("value", value.into())])
    }
    /// `issue-answer-not-kept`
    pub fn issue_answer_not_kept(&self) -> String {
        self.say("issue-answer-not-kept", &[])
    }
    /// `issue-answer-out-of-range`
    pub fn issue_answer_out_of_range(&self, value: &str) -> String {
        self.say("issue-answer-out-of-range", &[("value", value.into())])
    }
    /// `issue-answer-same-sender` (row_of: the other row)
    pub fn issue_answer_same_sender(&self, row_of: impl Number) -> String {
        self.say("issue-answer-same-sender", &[("row_of", row_of.number().into())])
    }
    /// `issue-answer-same-words` (row_of: the other row)
    pub fn issue_answer_same_words(&self, row_of: impl Number) -> String {
        self.say("issue-answer-same-words", &[("row_of", row_of.number().into())])
    }
    /// `issue-answer-too-long`
    pub fn issue_answer_too_long(&self) -> String {
        self.say("issue-answer-too-long", &[])
    }
    /// `issue-answer-unknown-option`
    pub fn issue_answer_unknown_option(&self, value: &str) -> String {
        self.say("issue-answer-unknown-option", &[("value", value.into())])
    }
    /// `issue-bad-count`
    pub fn issue_bad_count(&self) -> String {
        self.say("issue-bad-count", &[])
    }
    /// `issue-bad-date`
    pub fn issue_bad_date(&self) -> String {
        self.say("issue-bad-date", &[])
    }
    /// `issue-bad-measure`
    pub fn issue_bad_measure(&self, value: &str) -> String {
        self.say("issue-bad-measure", &[("value", value.into())])
    }
    /// `issue-bad-money`
    pub fn issue_bad_money(&self) -> String {
        self.say("issue-bad-money", &[])
    }
    /// `issue-bad-standard` (value: the cell)
    pub fn issue_bad_standard(&self, value: &str) -> String {
        self.say("issue-bad-standard", &[("value", value.into())])
    }
    /// `issue-bad-weight`
    pub fn issue_bad_weight(&self) -> String {
        self.say("issue-bad-weight", &[])
    }
    /// `issue-blank-row`
    pub fn issue_blank_row(&self) -> String {
        self.say("issue-blank-row", &[])
    }
    /// `issue-closed-without-date`
    pub fn issue_closed_without_date(&self) -> String {
        self.say("issue-closed-without-date", &[])
    }
    /// `issue-conflicting-row` (row_of: the other row)
    pub fn issue_conflicting_row(&self, row_of: impl Number) -> String {
        self.say("issue-conflicting-row", &[("row_of", row_of.number().into())])
    }
    /// `issue-cost-month-locked` (value: month)
    pub fn issue_cost_month_locked(&self, value: &str) -> String {
        self.say("issue-cost-month-locked", &[("value", value.into())])
    }
    /// `issue-cost-pool-owned` (value: as written)
    pub fn issue_cost_pool_owned(&self, value: &str) -> String {
        self.say("issue-cost-pool-owned", &[("value", value.into())])
    }
    /// `issue-damaged-number`
    pub fn issue_damaged_number(&self) -> String {
        self.say("issue-damaged-number", &[])
    }
    /// `issue-duplicate-row` (row_of: the other row)
    pub fn issue_duplicate_row(&self, row_of: impl Number) -> String {
        self.say("issue-duplicate-row", &[("row_of", row_of.number().into())])
    }
    /// `issue-imprecise-number`
    pub fn issue_imprecise_number(&self) -> String {
        self.say("issue-imprecise-number", &[])
    }
    /// `issue-kind-answer-before-2024`
    pub fn issue_kind_answer_before_2024(&self) -> String {
        self.say("issue-kind-answer-before-2024", &[])
    }
    /// `issue-kind-answer-no-day`
    pub fn issue_kind_answer_no_day(&self) -> String {
        self.say("issue-kind-answer-no-day", &[])
    }
    /// `issue-kind-answer-no-number`
    pub fn issue_kind_answer_no_number(&self) -> String {
        self.say("issue-kind-answer-no-number", &[])
    }
    /// `issue-kind-answer-no-ranking`
    pub fn issue_kind_answer_no_ranking(&self) -> String {
        self.say("issue-kind-answer-no-ranking", &[])
    }
    /// `issue-kind-answer-no-time`
    pub fn issue_kind_answer_no_time(&self) -> String {
        self.say("issue-kind-answer-no-time", &[])
    }
    /// `issue-kind-answer-not-kept`
    pub fn issue_kind_answer_not_kept(&self) -> String {
        self.say("issue-kind-answer-not-kept", &[])
    }
    /// `issue-kind-answer-out-of-range`
    pub fn issue_kind_answer_out_of_range(&self) -> String {
        self.say("issue-kind-answer-out-of-range", &[])
    }
    /// `issue-kind-answer-same-sender`
    pub fn issue_kind_answer_same_sender(&self) -> String {
        self.say("issue-kind-answer-same-sender", &[])
    }
    /// `issue-kind-answer-same-words`
    pub fn issue_kind_answer_same_words(&self) -> String {
        self.say("issue-kind-answer-same-words", &[])
    }
    /// `issue-kind-answer-too-long`
    pub fn issue_kind_answer_too_long(&self) -> String {
        self.say("issue-kind-answer-too-long", &[])
    }
    /// `issue-kind-answer-unknown-option`
    pub fn issue_kind_answer_unknown_option(&self) -> String {
        self.say("issue-kind-answer-unknown-option", &[])
    }
    /// `issue-kind-bad-count`
    pub fn issue_kind_bad_count(&self) -> String {
        self.say("issue-kind-bad-count", &[])
    }
    /// `issue-kind-bad-date`
    pub fn issue_kind_bad_date(&self) -> String {
        self.say("issue-kind-bad-date", &[])
    }
    /// `issue-kind-bad-measure`
    pub fn issue_kind_bad_measure(&self) -> String {
        self.say("issue-kind-bad-measure", &[])
    }
    /// `issue-kind-bad-money`
    pub fn issue_kind_bad_money(&self) -> String {
        self.say("issue-kind-bad-money", &[])
    }
    /// `issue-kind-bad-standard`
    pub fn issue_kind_bad_standard(&self) -> String {
        self.say("issue-kind-bad-standard", &[])
    }
    /// `issue-kind-bad-weight`
    pub fn issue_kind_bad_weight(&self) -> String {
        self.say("issue-kind-bad-weight", &[])
    }
    /// `issue-kind-blank-row`
    pub fn issue_kind_blank_row(&self) -> String {
        self.say("issue-kind-blank-row", &[])
    }
    /// `issue-kind-closed-without-date`
    pub fn issue_kind_closed_without_date(&self) -> String {
        self.say("issue-kind-closed-without-date", &[])
    }
    /// `issue-kind-conflicting-row`
    pub fn issue_kind_conflicting_row(&self) -> String {
        self.say("issue-kind-conflicting-row", &[])
    }
    /// `issue-kind-damaged-number`
    pub fn issue_kind_damaged_number(&self) -> String {
        self.say("issue-kind-damaged-number", &[])
    }
    /// `issue-kind-duplicate-row`
    pub fn issue_kind_duplicate_row(&self) -> String {
        self.say("issue-kind-duplicate-row", &[])
    }
    /// `issue-kind-imprecise-number`
    pub fn issue_kind_imprecise_number(&self) -> String {
        self.say("issue-kind-imprecise-number", &[])
    }
    /// `issue-kind-measure-above-total`
    pub fn issue_kind_measure_above_total(&self) -> String {
        self.say("issue-kind-measure-above-total", &[])
    }
    /// `issue-kind-missing-field`
    pub fn issue_kind_missing_field(&self) -> String {
        self.say("issue-kind-missing-field", &[])
    }
    /// `issue-kind-odd-case-times`
    pub fn issue_kind_odd_case_times(&self) -> String {
        self.say("issue-kind-odd-case-times", &[])
    }
    /// `issue-kind-odd-times`
    pub fn issue_kind_odd_times(&self) -> String {
        self.say("issue-kind-odd-times", &[])
    }
    /// `issue-kind-short-row`
    pub fn issue_kind_short_row(&self) -> String {
        self.say("issue-kind-short-row", &[])
    }
    /// `issue-kind-standard-without-output`
    pub fn issue_kind_standard_without_output(&self) -> String {
        self.say("issue-kind-standard-without-output", &[])
    }
    /// `issue-kind-standards-too-many`
    pub fn issue_kind_standards_too_many(&self) -> String {
        self.say("issue-kind-standards-too-many", &[])
    }
    /// `issue-kind-text-too-long`
    pub fn issue_kind_text_too_long(&self) -> String {
        self.say("issue-kind-text-too-long", &[])
    }
    /// `issue-kind-total-row`
    pub fn issue_kind_total_row(&self) -> String {
        self.say("issue-kind-total-row", &[])
    }
    /// `issue-kind-unknown`
    pub fn issue_kind_unknown(&self) -> String {
        self.say("issue-kind-unknown", &[])
    }
    /// `issue-kind-unknown-case-kind`
    pub fn issue_kind_unknown_case_kind(&self) -> String {
        self.say("issue-kind-unknown-case-kind", &[])
    }
    /// `issue-kind-unknown-kpi`
    pub fn issue_kind_unknown_kpi(&self) -> String {
        self.say("issue-kind-unknown-kpi", &[])
    }
    /// `issue-kind-unknown-link`
    pub fn issue_kind_unknown_link(&self) -> String {
        self.say("issue-kind-unknown-link", &[])
    }
    /// `issue-kind-unknown-status`
    pub fn issue_kind_unknown_status(&self) -> String {
        self.say("issue-kind-unknown-status", &[])
    }
    /// `issue-kind-unknown-trouble`
    pub fn issue_kind_unknown_trouble(&self) -> String {
        self.say("issue-kind-unknown-trouble", &[])
    }
    /// `issue-kind-unknown-verdict`
    pub fn issue_kind_unknown_verdict(&self) -> String {
        self.say("issue-kind-unknown-verdict", &[])
    }
    /// `issue-kind-unsure-date`
    pub fn issue_kind_unsure_date(&self) -> String {
        self.say("issue-kind-unsure-date", &[])
    }
    /// `issue-measure-above-total`
    pub fn issue_measure_above_total(&self) -> String {
        self.say("issue-measure-above-total", &[])
    }
    /// `issue-missing-field` (field: name of the field)
    pub fn issue_missing_field(&self, field: &str) -> String {
        self.say("issue-missing-field", &[("field", field.into())])
    }
    /// `issue-odd-case-times`
    pub fn issue_odd_case_times(&self) -> String {
        self.say("issue-odd-case-times", &[])
    }
    /// `issue-odd-times`
    pub fn issue_odd_times(&self) -> String {
        self.say("issue-odd-times", &[])
    }
    /// `issue-short-row`
    pub fn issue_short_row(&self) -> String {
        self.say("issue-short-row", &[])
    }
    /// `issue-standard-without-output`
    pub fn issue_standard_without_output(&self, value: &str) -> String {
        self.say("issue-standard-without-output", &[("value", value.into())])
    }
    /// `issue-standards-too-many`
    pub fn issue_standards_too_many(&self, value: &str) -> String {
        self.say("issue-standards-too-many", &[("value", value.into())])
    }
    /// `issue-text-too-long`
    pub fn issue_text_too_long(&self) -> String {
        self.say("issue-text-too-long", &[])
    }
    /// `issue-total-row`
    pub fn issue_total_row(&self) -> String {
        self.say("issue-total-row", &[])
    }
    /// `issue-unknown`
    pub fn issue_unknown(&self) -> String {
        self.say("issue-unknown", &[])
    }
    /// `issue-unknown-behaviour` (value: as written)
    pub fn issue_unknown_behaviour(&self, value: &str) -> String {
        self.say("issue-unknown-behaviour", &[("value", value.into())])
    }
    /// `issue-unknown-case-kind`
    pub fn issue_unknown_case_kind(&self) -> String {
        self.say("issue-unknown-case-kind", &[])
    }
    /// `issue-unknown-department` (value: as written)
    pub fn issue_unknown_department(&self, value: &str) -> String {
        self.say("issue-unknown-department", &[("value", value.into())])
    }
    /// `issue-unknown-kpi` (value: the cell)
    pub fn issue_unknown_kpi(&self, value: &str) -> String {
        self.say("issue-unknown-kpi", &[("value", value.into())])
    }
    /// `issue-unknown-link`
    pub fn issue_unknown_link(&self) -> String {
        self.say("issue-unknown-link", &[])
    }
    /// `issue-unknown-status`
    pub fn issue_unknown_status(&self) -> String {
        self.say("issue-unknown-status", &[])
    }
    /// `issue-unknown-trouble`
    pub fn issue_unknown_trouble(&self) -> String {
        self.say("issue-unknown-trouble", &[])
    }
    /// `issue-unknown-verdict`
    pub fn issue_unknown_verdict(&self) -> String {
        self.say("issue-unknown-verdict", &[])
    }
    /// `issue-unsure-date`
    pub fn issue_unsure_date(&self) -> String {
        self.say("issue-unsure-date", &[])
    }
    /// `job-cancel`
    pub fn job_cancel(&self) -> String {
        self.say("job-cancel", &[])
    }
    /// `job-cancelled`
    pub fn job_cancelled(&self) -> String {
        self.say("job-cancelled", &[])
    }
    /// `job-costing`
    pub fn job_costing(&self) -> String {
        self.say("job-costing", &[])
    }
    /// `job-done`
    pub fn job_done(&self) -> String {
        self.say("job-done", &[])
    }
    /// `job-dry-run`
    pub fn job_dry_run(&self) -> String {
        self.say("job-dry-run", &[])
    }
    /// `job-exchange-export`
    pub fn job_exchange_export(&self) -> String {
        self.say("job-exchange-export", &[])
    }
    /// `job-exchange-import`
    pub fn job_exchange_import(&self) -> String {
        self.say("job-exchange-import", &[])
    }
    /// `job-exchange-preview`
    pub fn job_exchange_preview(&self) -> String {
        self.say("job-exchange-preview", &[])
    }
    /// `job-import`
    pub fn job_import(&self) -> String {
        self.say("job-import", &[])
    }
    /// `job-left` (left: remaining time, already in words)
    pub fn job_left(&self, left: &str) -> String {
        self.say("job-left", &[("left", left.into())])
    }
    /// `job-minutes` (n: minutes)
    pub fn job_minutes(&self, n: impl Number) -> String {
        self.say("job-minutes", &[("n", n.number().into())])
    }
    /// `job-percent` (done: percentage, 0 to 100)
    pub fn job_percent(&self, done: impl Number) -> String {
        self.say("job-percent", &[("done", done.number().into())])
    }
    /// `job-privacy-class-copy`
    pub fn job_privacy_class_copy(&self) -> String {
        self.say("job-privacy-class-copy", &[])
    }
    /// `job-privacy-copy`
    pub fn job_privacy_copy(&self) -> String {
        self.say("job-privacy-copy", &[])
    }
    /// `job-privacy-erase`
    pub fn job_privacy_erase(&self) -> String {
        self.say("job-privacy-erase", &[])
    }
    /// `job-rows` (rows: rows done)
    pub fn job_rows(&self, rows: impl Number) -> String {
        self.say("job-rows", &[("rows", rows.number().into())])
    }
    /// `job-seconds` (n: seconds)
    pub fn job_seconds(&self, n: impl Number) -> String {
        self.say("job-seconds", &[("n", n.number().into())])
    }
    /// `job-undo-import`
    pub fn job_undo_import(&self) -> String {
        self.say("job-undo-import", &[])
    }
    /// `job-unknown`
    pub fn job_unknown(&self) -> String {
        self.say("job-unknown", &[])
    }
    /// `joined-after`
    pub fn joined_after(&self) -> String {
        self.say("joined-after", &[])
    }
    /// `joined-anonymous`
    pub fn joined_anonymous(&self) -> String {
        self.say("joined-anonymous", &[])
    }
    /// `joined-association` (n: satisfied; other: the others)
    pub fn joined_association(&self, difference: &str, high: &str, low: &str, n: impl Number, other: impl Number, other_share: &str, p: &str, phi: &str, share: &str) -> String {
        self.say("joined-association", &[("difference", difference.into()), ("high", high.into()), ("low", low.into()), ("n", n.number().into()), ("other", other.number().into()), ("other-share", other_share.into()), ("p", p.into()), ("phi", phi.into()), ("share", share.into())])
    }
    /// `joined-association-none`
    pub fn joined_association_none(&self) -> String {
        self.say("joined-association-none", &[])
    }
    /// `joined-before`
    pub fn joined_before(&self) -> String {
        self.say("joined-before", &[])
    }
    /// `joined-begun`
    pub fn joined_begun(&self) -> String {
        self.say("joined-begun", &[])
    }
    /// `joined-blank` (n: customers)
    pub fn joined_blank(&self, n: impl Number) -> String {
        self.say("joined-blank", &[("n", n.number().into())])
    }
    /// `joined-bought`
    pub fn joined_bought(&self) -> String {
        self.say("joined-bought", &[])
    }
    /// `joined-box-all`
    pub fn joined_box_all(&self) -> String {
        self.say("joined-box-all", &[])
    }
    /// `joined-box-customers`
    pub fn joined_box_customers(&self) -> String {
        self.say("joined-box-customers", &[])
    }
    /// `joined-box-defector`
    pub fn joined_box_defector(&self) -> String {
        self.say("joined-box-defector", &[])
    }
    /// `joined-box-defector-about`
    pub fn joined_box_defector_about(&self) -> String {
        self.say("joined-box-defector-about", &[])
    }
    /// `joined-box-hostage`
    pub fn joined_box_hostage(&self) -> String {
        self.say("joined-box-hostage", &[])
    }
    /// `joined-box-hostage-about`
    pub fn joined_box_hostage_about(&self) -> String {
        self.say("joined-box-hostage-about", &[])
    }
    /// `joined-box-loyal`
    pub fn joined_box_loyal(&self) -> String {
        self.say("joined-box-loyal", &[])
    }
    /// `joined-box-loyal-about`
    pub fn joined_box_loyal_about(&self) -> String {
        self.say("joined-box-loyal-about", &[])
    }
    /// `joined-box-mercenary`
    pub fn joined_box_mercenary(&self) -> String {
        self.say("joined-box-mercenary", &[])
    }
    /// `joined-box-mercenary-about`
    pub fn joined_box_mercenary_about(&self) -> String {
        self.say("joined-box-mercenary-about", &[])
    }
    /// `joined-box-share`
    pub fn joined_box_share(&self) -> String {
        self.say("joined-box-share", &[])
    }
    /// `joined-boxes`
    pub fn joined_boxes(&self) -> String {
        self.say("joined-boxes", &[])
    }
    /// `joined-boxes-fresh` (n: customers)
    pub fn joined_boxes_fresh(&self, n: impl Number) -> String {
        self.say("joined-boxes-fresh", &[("n", n.number().into())])
    }
    /// `joined-boxes-how` (days: days)
    pub fn joined_boxes_how(&self, days: impl Number, high: &str, kept: &str) -> String {
        self.say("joined-boxes-how", &[("days", days.number().into()), ("high", high.into()), ("kept", kept.into())])
    }
    /// `joined-boxes-none`
    pub fn joined_boxes_none(&self) -> String {
        self.say("joined-boxes-none", &[])
    }
    /// `joined-boxes-silent` (n: customers)
    pub fn joined_boxes_silent(&self, n: impl Number) -> String {
        self.say("joined-boxes-silent", &[("n", n.number().into())])
    }
    /// `joined-by`
    pub fn joined_by(&self) -> String {
        self.say("joined-by", &[])
    }
    /// `joined-by-none`
    pub fn joined_by_none(&self) -> String {
        self.say("joined-by-none", &[])
    }
    /// `joined-case-item` (most: highest point)
    pub fn joined_case_item(&self, label: &str, most: impl Number, value: &str) -> String {
        self.say("joined-case-item", &[("label", label.into()), ("most", most.number().into()), ("value", value.into())])
    }
    /// `joined-case-note` (most: highest point)
    pub fn joined_case_note(&self, measure: &str, most: impl Number, title: &str, value: &str) -> String {
        self.say("joined-case-note", &[("measure", measure.into()), ("most", most.number().into()), ("title", title.into()), ("value", value.into())])
    }
    /// `joined-case-said`
    pub fn joined_case_said(&self, text: &str) -> String {
        self.say("joined-case-said", &[("text", text.into())])
    }
    /// `joined-chart-box`
    pub fn joined_chart_box(&self) -> String {
        self.say("joined-chart-box", &[])
    }
    /// `joined-chart-customers` (n: customers)
    pub fn joined_chart_customers(&self, n: impl Number, share: &str) -> String {
        self.say("joined-chart-customers", &[("n", n.number().into()), ("share", share.into())])
    }
    /// `joined-chart-revenue`
    pub fn joined_chart_revenue(&self, share: &str) -> String {
        self.say("joined-chart-revenue", &[("share", share.into())])
    }
    /// `joined-chart-summary` (all: customers that can be told; defector: defectors; hostage: hostages; loyal: loyal; mercenary: mercenaries)
    pub fn joined_chart_summary(&self, all: impl Number, defector: impl Number, hostage: impl Number, loyal: impl Number, mercenary: impl Number) -> String {
        self.say("joined-chart-summary", &[("all", all.number().into()), ("defector", defector.number().into()), ("hostage", hostage.number().into()), ("loyal", loyal.number().into()), ("mercenary", mercenary.number().into())])
    }
    /// `joined-complaint`
    pub fn joined_complaint(&self) -> String {
        self.say("joined-complaint", &[])
    }
    /// `joined-complaint-for`
    pub fn joined_complaint_for(&self, name: &str) -> String {
        self.say("joined-complaint-for", &[("name", name.into())])
    }
    /// `joined-customer`
    pub fn joined_customer(&self) -> String {
        self.say("joined-customer", &[])
    }
    /// `joined-days`
    pub fn joined_days(&self) -> String {
        self.say("joined-days", &[])
    }
    /// `joined-earlier` (n: answers)
    pub fn joined_earlier(&self, n: impl Number) -> String {
        self.say("joined-earlier", &[("n", n.number().into())])
    }
    /// `joined-follow-up`
    pub fn joined_follow_up(&self) -> String {
        self.say("joined-follow-up", &[])
    }
    /// `joined-follow-up-for`
    pub fn joined_follow_up_for(&self, name: &str) -> String {
        self.say("joined-follow-up-for", &[("name", name.into())])
    }
    /// `joined-high`
    pub fn joined_high(&self) -> String {
        self.say("joined-high", &[])
    }
    /// `joined-kept`
    pub fn joined_kept(&self) -> String {
        self.say("joined-kept", &[])
    }
    /// `joined-known` (answers: answers; text: by text; token: by token)
    pub fn joined_known(&self, answers: impl Number, text: impl Number, token: impl Number) -> String {
        self.say("joined-known", &[("answers", answers.number().into()), ("text", text.number().into()), ("token", token.number().into())])
    }
    /// `joined-last`
    pub fn joined_last(&self) -> String {
        self.say("joined-last", &[])
    }
    /// `joined-leads`
    pub fn joined_leads(&self) -> String {
        self.say("joined-leads", &[])
    }
    /// `joined-left`
    pub fn joined_left(&self) -> String {
        self.say("joined-left", &[])
    }
    /// `joined-low`
    pub fn joined_low(&self) -> String {
        self.say("joined-low", &[])
    }
    /// `joined-low-gap`
    pub fn joined_low_gap(&self, gap: &str) -> String {
        self.say("joined-low-gap", &[("gap", gap.into())])
    }
    /// `joined-low-item` (most: highest point)
    pub fn joined_low_item(&self, label: &str, most: impl Number, value: &str) -> String {
        self.say("joined-low-item", &[("label", label.into()), ("most", most.number().into()), ("value", value.into())])
    }
    /// `joined-lows`
    pub fn joined_lows(&self) -> String {
        self.say("joined-lows", &[])
    }
    /// `joined-measure`
    pub fn joined_measure(&self) -> String {
        self.say("joined-measure", &[])
    }
    /// `joined-nobody`
    pub fn joined_nobody(&self) -> String {
        self.say("joined-nobody", &[])
    }
    /// `joined-none`
    pub fn joined_none(&self) -> String {
        self.say("joined-none", &[])
    }
    /// `joined-open-case`
    pub fn joined_open_case(&self, name: &str) -> String {
        self.say("joined-open-case", &[("name", name.into())])
    }
    /// `joined-open-cases` (n: cases)
    pub fn joined_open_cases(&self, n: impl Number) -> String {
        self.say("joined-open-cases", &[("n", n.number().into())])
    }
    /// `joined-open-customer`
    pub fn joined_open_customer(&self, name: &str) -> String {
        self.say("joined-open-customer", &[("name", name.into())])
    }
    /// `joined-queue`
    pub fn joined_queue(&self) -> String {
        self.say("joined-queue", &[])
    }
    /// `joined-queue-keys`
    pub fn joined_queue_keys(&self) -> String {
        self.say("joined-queue-keys", &[])
    }
    /// `joined-queue-none`
    pub fn joined_queue_none(&self) -> String {
        self.say("joined-queue-none", &[])
    }
    /// `joined-queue-silent` (complained: complained)
    pub fn joined_queue_silent(&self, complained: impl Number) -> String {
        self.say("joined-queue-silent", &[("complained", complained.number().into())])
    }
    /// `joined-queue-told` (n: customers; taken: taken up)
    pub fn joined_queue_told(&self, amount: &str, n: impl Number, taken: impl Number) -> String {
        self.say("joined-queue-told", &[("amount", amount.into()), ("n", n.number().into()), ("taken", taken.number().into())])
    }
    /// `joined-revenue`
    pub fn joined_revenue(&self) -> String {
        self.say("joined-revenue", &[])
    }
    /// `joined-said`
    pub fn joined_said(&self, text: &str) -> String {
        self.say("joined-said", &[("text", text.into())])
    }
    /// `joined-satisfied-answer`
    pub fn joined_satisfied_answer(&self) -> String {
        self.say("joined-satisfied-answer", &[])
    }
    /// `joined-scale` (least: lowest point; most: highest point)
    pub fn joined_scale(&self, least: impl Number, most: impl Number) -> String {
        self.say("joined-scale", &[("least", least.number().into()), ("most", most.number().into())])
    }
    /// `joined-taken`
    pub fn joined_taken(&self) -> String {
        self.say("joined-taken", &[])
    }
    /// `joined-text`
    pub fn joined_text(&self) -> String {
        self.say("joined-text", &[])
    }
    /// `joined-times` (n: times)
    pub fn joined_times(&self, n: impl Number) -> String {
        self.say("joined-times", &[("n", n.number().into())])
    }
    /// `joined-title`
    pub fn joined_title(&self) -> String {
        self.say("joined-title", &[])
    }
    /// `joined-told` (between: neither; customers: customers; satisfied: satisfied; unsatisfied: not satisfied)
    pub fn joined_told(&self, between: impl Number, customers: impl Number, satisfied: impl Number, unsatisfied: impl Number) -> String {
        self.say("joined-told", &[("between", between.number().into()), ("customers", customers.number().into()), ("satisfied", satisfied.number().into()), ("unsatisfied", unsatisfied.number().into())])
    }
    /// `joined-took-up`
    pub fn joined_took_up(&self) -> String {
        self.say("joined-took-up", &[])
    }
    /// `joined-trust`
    pub fn joined_trust(&self) -> String {
        self.say("joined-trust", &[])
    }
    /// `joined-trust-asked`
    pub fn joined_trust_asked(&self) -> String {
        self.say("joined-trust-asked", &[])
    }
    /// `joined-trust-how` (times: times in a row)
    pub fn joined_trust_how(&self, times: impl Number) -> String {
        self.say("joined-trust-how", &[("times", times.number().into())])
    }
    /// `joined-trust-latest`
    pub fn joined_trust_latest(&self) -> String {
        self.say("joined-trust-latest", &[])
    }
    /// `joined-trust-none`
    pub fn joined_trust_none(&self) -> String {
        self.say("joined-trust-none", &[])
    }
    /// `joined-trust-run`
    pub fn joined_trust_run(&self) -> String {
        self.say("joined-trust-run", &[])
    }
    /// `joined-trust-short` (n: customers)
    pub fn joined_trust_short(&self, n: impl Number) -> String {
        self.say("joined-trust-short", &[("n", n.number().into())])
    }
    /// `joined-trust-times`
    pub fn joined_trust_times(&self) -> String {
        self.say("joined-trust-times", &[])
    }
    /// `joined-trust-told` (known: customers asked often enough; n: customers who trust)
    pub fn joined_trust_told(&self, high: &str, known: impl Number, low: &str, n: impl Number, share: &str) -> String {
        self.say("joined-trust-told", &[("high", high.into()), ("known", known.number().into()), ("low", low.into()), ("n", n.number().into()), ("share", share.into())])
    }
    /// `joined-unjoined` (n: answers)
    pub fn joined_unjoined(&self, n: impl Number) -> String {
        self.say("joined-unjoined", &[("n", n.number().into())])
    }
    /// `joined-unjoined-why` (ambiguous: several; nameless: nothing written; unknown-text: nobody; unknown-token: unknown tokens)
    pub fn joined_unjoined_why(&self, ambiguous: impl Number, nameless: impl Number, unknown_text: impl Number, unknown_token: impl Number) -> String {
        self.say("joined-unjoined-why", &[("ambiguous", ambiguous.number().into()), ("nameless", nameless.number().into()), ("unknown-text", unknown_text.number().into()), ("unknown-token", unknown_token.number().into())])
    }
    /// `joined-unsatisfied-answer`
    pub fn joined_unsatisfied_answer(&self) -> String {
        self.say("joined-unsatisfied-answer", &[])
    }
    /// `joined-value`
    pub fn joined_value(&self) -> String {
        self.say("joined-value", &[])
    }
    /// `joined-views`
    pub fn joined_views(&self) -> String {
        self.say("joined-views", &[])
    }
    /// `joined-voices`
    pub fn joined_voices(&self) -> String {
        self.say("joined-voices", &[])
    }
    /// `joined-voices-cases`
    pub fn joined_voices_cases(&self) -> String {
        self.say("joined-voices-cases", &[])
    }
    /// `joined-voices-causes`
    pub fn joined_voices_causes(&self) -> String {
        self.say("joined-voices-causes", &[])
    }
    /// `joined-voices-how`
    pub fn joined_voices_how(&self) -> String {
        self.say("joined-voices-how", &[])
    }
    /// `joined-voices-none`
    pub fn joined_voices_none(&self) -> String {
        self.say("joined-voices-none", &[])
    }
    /// `joined-voices-reached`
    pub fn joined_voices_reached(&self) -> String {
        self.say("joined-voices-reached", &[])
    }
    /// `joined-voices-share`
    pub fn joined_voices_share(&self) -> String {
        self.say("joined-voices-share", &[])
    }
    /// `joined-voices-unknown`
    pub fn joined_voices_unknown(&self) -> String {
        self.say("joined-voices-unknown", &[])
    }
    /// `kit-all`
    pub fn kit_all(&self) -> String {
        self.say("kit-all", &[])
    }
    /// `kit-cancel`
    pub fn kit_cancel(&self) -> String {
        self.say("kit-cancel", &[])
    }
    /// `kit-close`
    pub fn kit_close(&self) -> String {
        self.say("kit-close", &[])
    }
    /// `kit-copied`
    pub fn kit_copied(&self) -> String {
        self.say("kit-copied", &[])
    }
    /// `kit-loading`
    pub fn kit_loading(&self) -> String {
        self.say("kit-loading", &[])
    }
    /// `kit-menu`
    pub fn kit_menu(&self) -> String {
        self.say("kit-menu", &[])
    }
    /// `kit-more`
    pub fn kit_more(&self) -> String {
        self.say("kit-more", &[])
    }
    /// `kit-redo`
    pub fn kit_redo(&self) -> String {
        self.say("kit-redo", &[])
    }
    /// `kit-required`
    pub fn kit_required(&self) -> String {
        self.say("kit-required", &[])
    }
    /// `kit-retry`
    pub fn kit_retry(&self) -> String {
        self.say("kit-retry", &[])
    }
    /// `kit-save`
    pub fn kit_save(&self) -> String {
        self.say("kit-save", &[])
    }
    /// `kit-undo`
    pub fn kit_undo(&self) -> String {
        self.say("kit-undo", &[])
    }
    /// `kpi-assumed` (n: cases)
    pub fn kpi_assumed(&self, n: impl Number) -> String {
        self.say("kpi-assumed", &[("n", n.number().into())])
    }
    /// `kpi-assumed-cases` (n: cases)
    pub fn kpi_assumed_cases(&self, n: impl Number) -> String {
        self.say("kpi-assumed-cases", &[("n", n.number().into())])
    }
    /// `kpi-assumed-label`
    pub fn kpi_assumed_label(&self) -> String {
        self.say("kpi-assumed-label", &[])
    }
    /// `kpi-call-service`
    pub fn kpi_call_service(&self) -> String {
        self.say("kpi-call-service", &[])
    }
    /// `kpi-call-service-how`
    pub fn kpi_call_service_how(&self) -> String {
        self.say("kpi-call-service-how", &[])
    }
    /// `kpi-cases-in-time`
    pub fn kpi_cases_in_time(&self) -> String {
        self.say("kpi-cases-in-time", &[])
    }
    /// `kpi-cases-in-time-how`
    pub fn kpi_cases_in_time_how(&self) -> String {
        self.say("kpi-cases-in-time-how", &[])
    }
    /// `kpi-claims-in-time`
    pub fn kpi_claims_in_time(&self) -> String {
        self.say("kpi-claims-in-time", &[])
    }
    /// `kpi-claims-in-time-how`
    pub fn kpi_claims_in_time_how(&self) -> String {
        self.say("kpi-claims-in-time-how", &[])
    }
    /// `kpi-complaint-free`
    pub fn kpi_complaint_free(&self) -> String {
        self.say("kpi-complaint-free", &[])
    }
    /// `kpi-complaint-free-how`
    pub fn kpi_complaint_free_how(&self) -> String {
        self.say("kpi-complaint-free-how", &[])
    }
    /// `kpi-course`
    pub fn kpi_course(&self) -> String {
        self.say("kpi-course", &[])
    }
    /// `kpi-damage`
    pub fn kpi_damage(&self) -> String {
        self.say("kpi-damage", &[])
    }
    /// `kpi-damage-how`
    pub fn kpi_damage_how(&self) -> String {
        self.say("kpi-damage-how", &[])
    }
    /// `kpi-delivery-accuracy`
    pub fn kpi_delivery_accuracy(&self) -> String {
        self.say("kpi-delivery-accuracy", &[])
    }
    /// `kpi-delivery-accuracy-how`
    pub fn kpi_delivery_accuracy_how(&self) -> String {
        self.say("kpi-delivery-accuracy-how", &[])
    }
    /// `kpi-denominator`
    pub fn kpi_denominator(&self) -> String {
        self.say("kpi-denominator", &[])
    }
    /// `kpi-dispatch-accuracy`
    pub fn kpi_dispatch_accuracy(&self) -> String {
        self.say("kpi-dispatch-accuracy", &[])
    }
    /// `kpi-dispatch-accuracy-how`
    pub fn kpi_dispatch_accuracy_how(&self) -> String {
        self.say("kpi-dispatch-accuracy-how", &[])
    }
    /// `kpi-excluded` (n: cases)
    pub fn kpi_excluded(&self, n: impl Number) -> String {
        self.say("kpi-excluded", &[("n", n.number().into())])
    }
    /// `kpi-excluded-label`
    pub fn kpi_excluded_label(&self) -> String {
        self.say("kpi-excluded-label", &[])
    }
    /// `kpi-how`
    pub fn kpi_how(&self) -> String {
        self.say("kpi-how", &[])
    }
    /// `kpi-interval` (from: lower end; to: upper end)
    pub fn kpi_interval(&self, from: &str, to: &str) -> String {
        self.say("kpi-interval", &[("from", from.into()), ("to", to.into())])
    }
    /// `kpi-interval-label`
    pub fn kpi_interval_label(&self) -> String {
        self.say("kpi-interval-label", &[])
    }
    /// `kpi-interval-text`
    pub fn kpi_interval_text(&self) -> String {
        self.say("kpi-interval-text", &[])
    }
    /// `kpi-inventory-accuracy`
    pub fn kpi_inventory_accuracy(&self) -> String {
        self.say("kpi-inventory-accuracy", &[])
    }
    /// `kpi-inventory-accuracy-how`
    pub fn kpi_inventory_accuracy_how(&self) -> String {
        self.say("kpi-inventory-accuracy-how", &[])
    }
    /// `kpi-light`
    pub fn kpi_light(&self) -> String {
        self.say("kpi-light", &[])
    }
    /// `kpi-limit`
    pub fn kpi_limit(&self) -> String {
        self.say("kpi-limit", &[])
    }
    /// `kpi-limit-text` (hours: hours)
    pub fn kpi_limit_text(&self, hours: impl Number) -> String {
        self.say("kpi-limit-text", &[("hours", hours.number().into())])
    }
    /// `kpi-loss`
    pub fn kpi_loss(&self) -> String {
        self.say("kpi-loss", &[])
    }
    /// `kpi-loss-how`
    pub fn kpi_loss_how(&self) -> String {
        self.say("kpi-loss-how", &[])
    }
    /// `kpi-none`
    pub fn kpi_none(&self) -> String {
        self.say("kpi-none", &[])
    }
    /// `kpi-numerator`
    pub fn kpi_numerator(&self) -> String {
        self.say("kpi-numerator", &[])
    }
    /// `kpi-of` (k: what counted; n: out of)
    pub fn kpi_of(&self, k: impl Number, n: impl Number) -> String {
        self.say("kpi-of", &[("k", k.number().into()), ("n", n.number().into())])
    }
    /// `kpi-on-time`
    pub fn kpi_on_time(&self) -> String {
        self.say("kpi-on-time", &[])
    }
    /// `kpi-on-time-how`
    pub fn kpi_on_time_how(&self) -> String {
        self.say("kpi-on-time-how", &[])
    }
    /// `kpi-order-timeliness`
    pub fn kpi_order_timeliness(&self) -> String {
        self.say("kpi-order-timeliness", &[])
    }
    /// `kpi-order-timeliness-how`
    pub fn kpi_order_timeliness_how(&self) -> String {
        self.say("kpi-order-timeliness-how", &[])
    }
    /// `kpi-per-million`
    pub fn kpi_per_million(&self) -> String {
        self.say("kpi-per-million", &[])
    }
    /// `kpi-per-million-text` (n: such as 12,300)
    pub fn kpi_per_million_text(&self, n: &str) -> String {
        self.say("kpi-per-million-text", &[("n", n.into())])
    }
    /// `kpi-perfect-order`
    pub fn kpi_perfect_order(&self) -> String {
        self.say("kpi-perfect-order", &[])
    }
    /// `kpi-perfect-order-how`
    pub fn kpi_perfect_order_how(&self) -> String {
        self.say("kpi-perfect-order-how", &[])
    }
    /// `kpi-picking-accuracy`
    pub fn kpi_picking_accuracy(&self) -> String {
        self.say("kpi-picking-accuracy", &[])
    }
    /// `kpi-picking-accuracy-how`
    pub fn kpi_picking_accuracy_how(&self) -> String {
        self.say("kpi-picking-accuracy-how", &[])
    }
    /// `kpi-probability` (percent: such as 97%)
    pub fn kpi_probability(&self, percent: &str) -> String {
        self.say("kpi-probability", &[("percent", percent.into())])
    }
    /// `kpi-probability-label`
    pub fn kpi_probability_label(&self) -> String {
        self.say("kpi-probability-label", &[])
    }
    /// `kpi-rate`
    pub fn kpi_rate(&self) -> String {
        self.say("kpi-rate", &[])
    }
    /// `kpi-receiving-timeliness`
    pub fn kpi_receiving_timeliness(&self) -> String {
        self.say("kpi-receiving-timeliness", &[])
    }
    /// `kpi-receiving-timeliness-how`
    pub fn kpi_receiving_timeliness_how(&self) -> String {
        self.say("kpi-receiving-timeliness-how", &[])
    }
    /// `kpi-reports-in-time`
    pub fn kpi_reports_in_time(&self) -> String {
        self.say("kpi-reports-in-time", &[])
    }
    /// `kpi-reports-in-time-how`
    pub fn kpi_reports_in_time_how(&self) -> String {
        self.say("kpi-reports-in-time-how", &[])
    }
    /// `kpi-rows`
    pub fn kpi_rows(&self) -> String {
        self.say("kpi-rows", &[])
    }
    /// `kpi-rows-cases`
    pub fn kpi_rows_cases(&self) -> String {
        self.say("kpi-rows-cases", &[])
    }
    /// `kpi-small` (n: cases)
    pub fn kpi_small(&self, n: impl Number) -> String {
        self.say("kpi-small", &[("n", n.number().into())])
    }
    /// `kpi-storage-damage`
    pub fn kpi_storage_damage(&self) -> String {
        self.say("kpi-storage-damage", &[])
    }
    /// `kpi-storage-damage-how`
    pub fn kpi_storage_damage_how(&self) -> String {
        self.say("kpi-storage-damage-how", &[])
    }
    /// `kpi-target`
    pub fn kpi_target(&self) -> String {
        self.say("kpi-target", &[])
    }
    /// `kpi-target-least` (target: such as 98.0%)
    pub fn kpi_target_least(&self, target: &str) -> String {
        self.say("kpi-target-least", &[("target", target.into())])
    }
    /// `kpi-target-most` (target: such as 0.1%)
    pub fn kpi_target_most(&self, target: &str) -> String {
        self.say("kpi-target-most", &[("target", target.into())])
    }
    /// `kpi-undecided`
    pub fn kpi_undecided(&self) -> String {
        self.say("kpi-undecided", &[])
    }
    /// `kpi-undecided-text` (n: waybills)
    pub fn kpi_undecided_text(&self, n: impl Number) -> String {
        self.say("kpi-undecided-text", &[("n", n.number().into())])
    }
    /// `light-bad`
    pub fn light_bad(&self) -> String {
        self.say("light-bad", &[])
    }
    /// `light-good`
    pub fn light_good(&self) -> String {
        self.say("light-good", &[])
    }
    /// `light-unknown`
    pub fn light_unknown(&self) -> String {
        self.say("light-unknown", &[])
    }
    /// `light-watch`
    pub fn light_watch(&self) -> String {
        self.say("light-watch", &[])
    }
    /// `link-collect`
    pub fn link_collect(&self) -> String {
        self.say("link-collect", &[])
    }
    /// `link-deliver`
    pub fn link_deliver(&self) -> String {
        self.say("link-deliver", &[])
    }
    /// `link-line-haul`
    pub fn link_line_haul(&self) -> String {
        self.say("link-line-haul", &[])
    }
    /// `link-other`
    pub fn link_other(&self) -> String {
        self.say("link-other", &[])
    }
    /// `link-service`
    pub fn link_service(&self) -> String {
        self.say("link-service", &[])
    }
    /// `link-sort`
    pub fn link_sort(&self) -> String {
        self.say("link-sort", &[])
    }
    /// `lock-after` (minutes: minutes)
    pub fn lock_after(&self, minutes: impl Number) -> String {
        self.say("lock-after", &[("minutes", minutes.number().into())])
    }
    /// `lock-again`
    pub fn lock_again(&self) -> String {
        self.say("lock-again", &[])
    }
    /// `lock-change`
    pub fn lock_change(&self) -> String {
        self.say("lock-change", &[])
    }
    /// `lock-change-title`
    pub fn lock_change_title(&self) -> String {
        self.say("lock-change-title", &[])
    }
    /// `lock-differ`
    pub fn lock_differ(&self) -> String {
        self.say("lock-differ", &[])
    }
    /// `lock-forgotten`
    pub fn lock_forgotten(&self) -> String {
        self.say("lock-forgotten", &[])
    }
    /// `lock-forgotten-command`
    pub fn lock_forgotten_command(&self) -> String {
        self.say("lock-forgotten-command", &[])
    }
    /// `lock-forgotten-log`
    pub fn lock_forgotten_log(&self) -> String {
        self.say("lock-forgotten-log", &[])
    }
    /// `lock-forgotten-text`
    pub fn lock_forgotten_text(&self) -> String {
        self.say("lock-forgotten-text", &[])
    }
    /// `lock-group`
    pub fn lock_group(&self) -> String {
        self.say("lock-group", &[])
    }
    /// `lock-honest`
    pub fn lock_honest(&self) -> String {
        self.say("lock-honest", &[])
    }
    /// `lock-minutes`
    pub fn lock_minutes(&self) -> String {
        self.say("lock-minutes", &[])
    }
    /// `lock-never`
    pub fn lock_never(&self) -> String {
        self.say("lock-never", &[])
    }
    /// `lock-none`
    pub fn lock_none(&self) -> String {
        self.say("lock-none", &[])
    }
    /// `lock-now`
    pub fn lock_now(&self) -> String {
        self.say("lock-now", &[])
    }
    /// `lock-on` (minutes: minutes)
    pub fn lock_on(&self, minutes: impl Number) -> String {
        self.say("lock-on", &[("minutes", minutes.number().into())])
    }
    /// `lock-on-never`
    pub fn lock_on_never(&self) -> String {
        self.say("lock-on-never", &[])
    }
    /// `lock-open`
    pub fn lock_open(&self) -> String {
        self.say("lock-open", &[])
    }
    /// `lock-page-text`
    pub fn lock_page_text(&self) -> String {
        self.say("lock-page-text", &[])
    }
    /// `lock-page-title`
    pub fn lock_page_title(&self) -> String {
        self.say("lock-page-title", &[])
    }
    /// `lock-present`
    pub fn lock_present(&self) -> String {
        self.say("lock-present", &[])
    }
    /// `lock-remove`
    pub fn lock_remove(&self) -> String {
        self.say("lock-remove", &[])
    }
    /// `lock-save`
    pub fn lock_save(&self) -> String {
        self.say("lock-save", &[])
    }
    /// `lock-set`
    pub fn lock_set(&self) -> String {
        self.say("lock-set", &[])
    }
    /// `lock-set-title`
    pub fn lock_set_title(&self) -> String {
        self.say("lock-set-title", &[])
    }
    /// `lock-stands`
    pub fn lock_stands(&self) -> String {
        self.say("lock-stands", &[])
    }
    /// `lock-text`
    pub fn lock_text(&self) -> String {
        self.say("lock-text", &[])
    }
    /// `lock-title`
    pub fn lock_title(&self) -> String {
        self.say("lock-title", &[])
    }
    /// `lock-wait` (seconds: seconds)
    pub fn lock_wait(&self, seconds: impl Number) -> String {
        self.say("lock-wait", &[("seconds", seconds.number().into())])
    }
    /// `lock-was-changed`
    pub fn lock_was_changed(&self) -> String {
        self.say("lock-was-changed", &[])
    }
    /// `lock-was-removed`
    pub fn lock_was_removed(&self) -> String {
        self.say("lock-was-removed", &[])
    }
    /// `lock-was-set`
    pub fn lock_was_set(&self) -> String {
        self.say("lock-was-set", &[])
    }
    /// `lock-word`
    pub fn lock_word(&self) -> String {
        self.say("lock-word", &[])
    }
    /// `lock-word-hint`
    pub fn lock_word_hint(&self) -> String {
        self.say("lock-word-hint", &[])
    }
    /// `lock-word-new`
    pub fn lock_word_new(&self) -> String {
        self.say("lock-word-new", &[])
    }
    /// `measure-margin`
    pub fn measure_margin(&self) -> String {
        self.say("measure-margin", &[])
    }
    /// `measure-pieces`
    pub fn measure_pieces(&self) -> String {
        self.say("measure-pieces", &[])
    }
    /// `measure-revenue`
    pub fn measure_revenue(&self) -> String {
        self.say("measure-revenue", &[])
    }
    /// `measures-bad-numbers`
    pub fn measures_bad_numbers(&self) -> String {
        self.say("measures-bad-numbers", &[])
    }
    /// `measures-day`
    pub fn measures_day(&self) -> String {
        self.say("measures-day", &[])
    }
    /// `measures-denominator`
    pub fn measures_denominator(&self) -> String {
        self.say("measures-denominator", &[])
    }
    /// `measures-edit`
    pub fn measures_edit(&self) -> String {
        self.say("measures-edit", &[])
    }
    /// `measures-hint`
    pub fn measures_hint(&self) -> String {
        self.say("measures-hint", &[])
    }
    /// `measures-import`
    pub fn measures_import(&self) -> String {
        self.say("measures-import", &[])
    }
    /// `measures-kpi`
    pub fn measures_kpi(&self) -> String {
        self.say("measures-kpi", &[])
    }
    /// `measures-no-source`
    pub fn measures_no_source(&self) -> String {
        self.say("measures-no-source", &[])
    }
    /// `measures-none`
    pub fn measures_none(&self) -> String {
        self.say("measures-none", &[])
    }
    /// `measures-numerator`
    pub fn measures_numerator(&self) -> String {
        self.say("measures-numerator", &[])
    }
    /// `measures-open`
    pub fn measures_open(&self) -> String {
        self.say("measures-open", &[])
    }
    /// `measures-rate`
    pub fn measures_rate(&self) -> String {
        self.say("measures-rate", &[])
    }
    /// `measures-remove`
    pub fn measures_remove(&self) -> String {
        self.say("measures-remove", &[])
    }
    /// `measures-removed`
    pub fn measures_removed(&self) -> String {
        self.say("measures-removed", &[])
    }
    /// `measures-save`
    pub fn measures_save(&self) -> String {
        self.say("measures-save", &[])
    }
    /// `measures-saved` (created: rows; unchanged: rows; updated: rows)
    pub fn measures_saved(&self, created: impl Number, unchanged: impl Number, updated: impl Number) -> String {
        self.say("measures-saved", &[("created", created.number().into()), ("unchanged", unchanged.number().into()), ("updated", updated.number().into())])
    }
    /// `measures-source`
    pub fn measures_source(&self) -> String {
        self.say("measures-source", &[])
    }
    /// `measures-title`
    pub fn measures_title(&self) -> String {
        self.say("measures-title", &[])
    }
    /// `method-delphi`
    pub fn method_delphi(&self) -> String {
        self.say("method-delphi", &[])
    }
    /// `method-delphi-about`
    pub fn method_delphi_about(&self) -> String {
        self.say("method-delphi-about", &[])
    }
    /// `method-experiment`
    pub fn method_experiment(&self) -> String {
        self.say("method-experiment", &[])
    }
    /// `method-experiment-about`
    pub fn method_experiment_about(&self) -> String {
        self.say("method-experiment-about", &[])
    }
    /// `method-group`
    pub fn method_group(&self) -> String {
        self.say("method-group", &[])
    }
    /// `method-group-about`
    pub fn method_group_about(&self) -> String {
        self.say("method-group-about", &[])
    }
    /// `method-interview`
    pub fn method_interview(&self) -> String {
        self.say("method-interview", &[])
    }
    /// `method-interview-about`
    pub fn method_interview_about(&self) -> String {
        self.say("method-interview-about", &[])
    }
    /// `method-observation`
    pub fn method_observation(&self) -> String {
        self.say("method-observation", &[])
    }
    /// `method-observation-about`
    pub fn method_observation_about(&self) -> String {
        self.say("method-observation-about", &[])
    }
    /// `methods-back`
    pub fn methods_back(&self) -> String {
        self.say("methods-back", &[])
    }
    /// `methods-close`
    pub fn methods_close(&self) -> String {
        self.say("methods-close", &[])
    }
    /// `methods-closed`
    pub fn methods_closed(&self) -> String {
        self.say("methods-closed", &[])
    }
    /// `methods-create`
    pub fn methods_create(&self) -> String {
        self.say("methods-create", &[])
    }
    /// `methods-created`
    pub fn methods_created(&self) -> String {
        self.say("methods-created", &[])
    }
    /// `methods-created-day`
    pub fn methods_created_day(&self) -> String {
        self.say("methods-created-day", &[])
    }
    /// `methods-delete`
    pub fn methods_delete(&self) -> String {
        self.say("methods-delete", &[])
    }
    /// `methods-deleted`
    pub fn methods_deleted(&self) -> String {
        self.say("methods-deleted", &[])
    }
    /// `methods-empty`
    pub fn methods_empty(&self) -> String {
        self.say("methods-empty", &[])
    }
    /// `methods-kind`
    pub fn methods_kind(&self) -> String {
        self.say("methods-kind", &[])
    }
    /// `methods-new`
    pub fn methods_new(&self) -> String {
        self.say("methods-new", &[])
    }
    /// `methods-new-which`
    pub fn methods_new_which(&self) -> String {
        self.say("methods-new-which", &[])
    }
    /// `methods-none`
    pub fn methods_none(&self) -> String {
        self.say("methods-none", &[])
    }
    /// `methods-open`
    pub fn methods_open(&self) -> String {
        self.say("methods-open", &[])
    }
    /// `methods-rename`
    pub fn methods_rename(&self) -> String {
        self.say("methods-rename", &[])
    }
    /// `methods-renamed`
    pub fn methods_renamed(&self) -> String {
        self.say("methods-renamed", &[])
    }
    /// `methods-resume`
    pub fn methods_resume(&self) -> String {
        self.say("methods-resume", &[])
    }
    /// `methods-state`
    pub fn methods_state(&self) -> String {
        self.say("methods-state", &[])
    }
    /// `methods-state-closed`
    pub fn methods_state_closed(&self) -> String {
        self.say("methods-state-closed", &[])
    }
    /// `methods-state-open`
    pub fn methods_state_open(&self) -> String {
        self.say("methods-state-open", &[])
    }
    /// `methods-summary`
    pub fn methods_summary(&self) -> String {
        self.say("methods-summary", &[])
    }
    /// `methods-title-hint`
    pub fn methods_title_hint(&self) -> String {
        self.say("methods-title-hint", &[])
    }
    /// `methods-title-label`
    pub fn methods_title_label(&self) -> String {
        self.say("methods-title-label", &[])
    }
    /// `methods-unknown`
    pub fn methods_unknown(&self) -> String {
        self.say("methods-unknown", &[])
    }
    /// `model-abc-class` (class: A, B or C; customers: customers; share-amount: share of the amount; share-customers: share of the customers)
    pub fn model_abc_class(&self, class: &str, customers: impl Number, share_amount: impl Number, share_customers: impl Number) -> String {
        self.say("model-abc-class", &[("class", class.into()), ("customers", customers.number().into()), ("share-amount", share_amount.number().into()), ("share-customers", share_customers.number().into())])
    }
    /// `model-abc-cumulative`
    pub fn model_abc_cumulative(&self) -> String {
        self.say("model-abc-cumulative", &[])
    }
    /// `model-abc-headcount`
    pub fn model_abc_headcount(&self) -> String {
        self.say("model-abc-headcount", &[])
    }
    /// `model-abc-not-pareto` (floor: share from which the rule holds; share: share of the best 20 %)
    pub fn model_abc_not_pareto(&self, floor: impl Number, share: impl Number) -> String {
        self.say("model-abc-not-pareto", &[("floor", floor.number().into()), ("share", share.number().into())])
    }
    /// `model-abc-pareto` (floor: share from which the rule holds; share: share of the best 20 %)
    pub fn model_abc_pareto(&self, floor: impl Number, share: impl Number) -> String {
        self.say("model-abc-pareto", &[("floor", floor.number().into()), ("share", share.number().into())])
    }
    /// `model-abc-rank` (amount: fen or pieces; customers: customers)
    pub fn model_abc_rank(&self, amount: impl Number, customers: impl Number) -> String {
        self.say("model-abc-rank", &[("amount", amount.number().into()), ("customers", customers.number().into())])
    }
    /// `model-abc-survey-rates-hidden`
    pub fn model_abc_survey_rates_hidden(&self) -> String {
        self.say("model-abc-survey-rates-hidden", &[])
    }
    /// `model-abc-survey-rates-rate` (cost: cost, yuan; name: what it is called; quantity: volume; rate: rate, yuan)
    pub fn model_abc_survey_rates_rate(&self, cost: impl Number, name: &str, quantity: impl Number, rate: impl Number) -> String {
        self.say("model-abc-survey-rates-rate", &[("cost", cost.number().into()), ("name", name.into()), ("quantity", quantity.number().into()), ("rate", rate.number().into())])
    }
    /// `model-abc-survey-rates-shares` (cost: cost, yuan)
    pub fn model_abc_survey_rates_shares(&self, cost: impl Number) -> String {
        self.say("model-abc-survey-rates-shares", &[("cost", cost.number().into())])
    }
    /// `model-abc-survey-rates-title`
    pub fn model_abc_survey_rates_title(&self) -> String {
        self.say("model-abc-survey-rates-title", &[])
    }
    /// `model-abc-title`
    pub fn model_abc_title(&self) -> String {
        self.say("model-abc-title", &[])
    }
    /// `model-accept-price-accept` (gain: gain, yuan; price: price, yuan)
    pub fn model_accept_price_accept(&self, gain: impl Number, price: impl Number) -> String {
        self.say("model-accept-price-accept", &[("gain", gain.number().into()), ("price", price.number().into())])
    }
    /// `model-accept-price-displaced` (minutes: minutes; opportunity: opportunity, yuan)
    pub fn model_accept_price_displaced(&self, minutes: impl Number, opportunity: impl Number) -> String {
        self.say("model-accept-price-displaced", &[("minutes", minutes.number().into()), ("opportunity", opportunity.number().into())])
    }
    /// `model-accept-price-idle`
    pub fn model_accept_price_idle(&self) -> String {
        self.say("model-accept-price-idle", &[])
    }
    /// `model-accept-price-lowest` (price: price, yuan; relevant: relevant, yuan)
    pub fn model_accept_price_lowest(&self, price: impl Number, relevant: impl Number) -> String {
        self.say("model-accept-price-lowest", &[("price", price.number().into()), ("relevant", relevant.number().into())])
    }
    /// `model-accept-price-refuse` (gain: gain, yuan; price: price, yuan)
    pub fn model_accept_price_refuse(&self, gain: impl Number, price: impl Number) -> String {
        self.say("model-accept-price-refuse", &[("gain", gain.number().into()), ("price", price.number().into())])
    }
    /// `model-accept-price-title`
    pub fn model_accept_price_title(&self) -> String {
        self.say("model-accept-price-title", &[])
    }
    /// `model-adjusted-p-hochberg` (found: tests below .05)
    pub fn model_adjusted_p_hochberg(&self, found: impl Number) -> String {
        self.say("model-adjusted-p-hochberg", &[("found", found.number().into())])
    }
    /// `model-adjusted-p-holm` (found: tests below .05)
    pub fn model_adjusted_p_holm(&self, found: impl Number) -> String {
        self.say("model-adjusted-p-holm", &[("found", found.number().into())])
    }
    /// `model-adjusted-p-many` (plain: tests below .05 before; tests: tests)
    pub fn model_adjusted_p_many(&self, plain: impl Number, tests: impl Number) -> String {
        self.say("model-adjusted-p-many", &[("plain", plain.number().into()), ("tests", tests.number().into())])
    }
    /// `model-adjusted-p-title`
    pub fn model_adjusted_p_title(&self) -> String {
        self.say("model-adjusted-p-title", &[])
    }
    /// `model-ahp-weights-contradicts` (index: consistency index; ratio: consistency ratio)
    pub fn model_ahp_weights_contradicts(&self, index: impl Number, ratio: impl Number) -> String {
        self.say("model-ahp-weights-contradicts", &[("index", index.number().into()), ("ratio", ratio.number().into())])
    }
    /// `model-ahp-weights-fits` (index: consistency index; ratio: consistency ratio)
    pub fn model_ahp_weights_fits(&self, index: impl Number, ratio: impl Number) -> String {
        self.say("model-ahp-weights-fits", &[("index", index.number().into()), ("ratio", ratio.number().into())])
    }
    /// `model-ahp-weights-heaviest` (number: number of the criterion; weight: weight)
    pub fn model_ahp_weights_heaviest(&self, number: impl Number, weight: impl Number) -> String {
        self.say("model-ahp-weights-heaviest", &[("number", number.number().into()), ("weight", weight.number().into())])
    }
    /// `model-ahp-weights-lambda` (criteria: criteria; lambda: largest eigenvalue)
    pub fn model_ahp_weights_lambda(&self, criteria: impl Number, lambda: impl Number) -> String {
        self.say("model-ahp-weights-lambda", &[("criteria", criteria.number().into()), ("lambda", lambda.number().into())])
    }
    /// `model-ahp-weights-title`
    pub fn model_ahp_weights_title(&self) -> String {
        self.say("model-ahp-weights-title", &[])
    }
    /// `model-alloc-direct-closes` (total: total, yuan)
    pub fn model_alloc_direct_closes(&self, total: impl Number) -> String {
        self.say("model-alloc-direct-closes", &[("total", total.number().into())])
    }
    /// `model-alloc-direct-final` (name: what it is called; own: own, yuan; received: received, yuan; total: total, yuan)
    pub fn model_alloc_direct_final(&self, name: &str, own: impl Number, received: impl Number, total: impl Number) -> String {
        self.say("model-alloc-direct-final", &[("name", name.into()), ("own", own.number().into()), ("received", received.number().into()), ("total", total.number().into())])
    }
    /// `model-alloc-direct-method`
    pub fn model_alloc_direct_method(&self) -> String {
        self.say("model-alloc-direct-method", &[])
    }
    /// `model-alloc-direct-service` (name: what it is called; own: own, yuan)
    pub fn model_alloc_direct_service(&self, name: &str, own: impl Number) -> String {
        self.say("model-alloc-direct-service", &[("name", name.into()), ("own", own.number().into())])
    }
    /// `model-alloc-direct-title`
    pub fn model_alloc_direct_title(&self) -> String {
        self.say("model-alloc-direct-title", &[])
    }
    /// `model-alloc-reciprocal-closes` (total: total, yuan)
    pub fn model_alloc_reciprocal_closes(&self, total: impl Number) -> String {
        self.say("model-alloc-reciprocal-closes", &[("total", total.number().into())])
    }
    /// `model-alloc-reciprocal-final` (name: what it is called; own: own, yuan; received: received, yuan; total: total, yuan)
    pub fn model_alloc_reciprocal_final(&self, name: &str, own: impl Number, received: impl Number, total: impl Number) -> String {
        self.say("model-alloc-reciprocal-final", &[("name", name.into()), ("own", own.number().into()), ("received", received.number().into()), ("total", total.number().into())])
    }
    /// `model-alloc-reciprocal-gross` (gross: gross, yuan; name: what it is called)
    pub fn model_alloc_reciprocal_gross(&self, gross: impl Number, name: &str) -> String {
        self.say("model-alloc-reciprocal-gross", &[("gross", gross.number().into()), ("name", name.into())])
    }
    /// `model-alloc-reciprocal-method`
    pub fn model_alloc_reciprocal_method(&self) -> String {
        self.say("model-alloc-reciprocal-method", &[])
    }
    /// `model-alloc-reciprocal-service` (name: what it is called; own: own, yuan)
    pub fn model_alloc_reciprocal_service(&self, name: &str, own: impl Number) -> String {
        self.say("model-alloc-reciprocal-service", &[("name", name.into()), ("own", own.number().into())])
    }
    /// `model-alloc-reciprocal-title`
    pub fn model_alloc_reciprocal_title(&self) -> String {
        self.say("model-alloc-reciprocal-title", &[])
    }
    /// `model-alloc-step-down-closes` (total: total, yuan)
    pub fn model_alloc_step_down_closes(&self, total: impl Number) -> String {
        self.say("model-alloc-step-down-closes", &[("total", total.number().into())])
    }
    /// `model-alloc-step-down-final` (name: what it is called; own: own, yuan; received: received, yuan; total: total, yuan)
    pub fn model_alloc_step_down_final(&self, name: &str, own: impl Number, received: impl Number, total: impl Number) -> String {
        self.say("model-alloc-step-down-final", &[("name", name.into()), ("own", own.number().into()), ("received", received.number().into()), ("total", total.number().into())])
    }
    /// `model-alloc-step-down-method` (order: names in order)
    pub fn model_alloc_step_down_method(&self, order: &str) -> String {
        self.say("model-alloc-step-down-method", &[("order", order.into())])
    }
    /// `model-alloc-step-down-service` (name: what it is called; own: own, yuan)
    pub fn model_alloc_step_down_service(&self, name: &str, own: impl Number) -> String {
        self.say("model-alloc-step-down-service", &[("name", name.into()), ("own", own.number().into())])
    }
    /// `model-alloc-step-down-spread` (high: high, yuan; low: low, yuan; name: what it is called)
    pub fn model_alloc_step_down_spread(&self, high: impl Number, low: impl Number, name: &str) -> String {
        self.say("model-alloc-step-down-spread", &[("high", high.number().into()), ("low", low.number().into()), ("name", name.into())])
    }
    /// `model-alloc-step-down-title`
    pub fn model_alloc_step_down_title(&self) -> String {
        self.say("model-alloc-step-down-title", &[])
    }
    /// `model-anova-classical` (between: degrees of freedom between groups; f: F; p: probability with its sign; within: degrees of freedom within groups)
    pub fn model_anova_classical(&self, between: impl Number, f: impl Number, p: &str, within: impl Number) -> String {
        self.say("model-anova-classical", &[("between", between.number().into()), ("f", f.number().into()), ("p", p.into()), ("within", within.number().into())])
    }
    /// `model-anova-kruskal` (h: H; p: probability with its sign)
    pub fn model_anova_kruskal(&self, h: impl Number, p: &str) -> String {
        self.say("model-anova-kruskal", &[("h", h.number().into()), ("p", p.into())])
    }
    /// `model-anova-levene` (f: F; p: probability with its sign)
    pub fn model_anova_levene(&self, f: impl Number, p: &str) -> String {
        self.say("model-anova-levene", &[("f", f.number().into()), ("p", p.into())])
    }
    /// `model-anova-sums` (eta2: share; groups: groups)
    pub fn model_anova_sums(&self, eta2: impl Number, groups: impl Number) -> String {
        self.say("model-anova-sums", &[("eta2", eta2.number().into()), ("groups", groups.number().into())])
    }
    /// `model-anova-title`
    pub fn model_anova_title(&self) -> String {
        self.say("model-anova-title", &[])
    }
    /// `model-anova-welch` (f: F; p: probability with its sign)
    pub fn model_anova_welch(&self, f: impl Number, p: &str) -> String {
        self.say("model-anova-welch", &[("f", f.number().into()), ("p", p.into())])
    }
    /// `model-ballou-sqrt-bound`
    pub fn model_ballou_sqrt_bound(&self) -> String {
        self.say("model-ballou-sqrt-bound", &[])
    }
    /// `model-ballou-sqrt-input-a`
    pub fn model_ballou_sqrt_input_a(&self) -> String {
        self.say("model-ballou-sqrt-input-a", &[])
    }
    /// `model-ballou-sqrt-input-c`
    pub fn model_ballou_sqrt_input_c(&self) -> String {
        self.say("model-ballou-sqrt-input-c", &[])
    }
    /// `model-ballou-sqrt-output-cost`
    pub fn model_ballou_sqrt_output_cost(&self) -> String {
        self.say("model-ballou-sqrt-output-cost", &[])
    }
    /// `model-ballou-sqrt-output-profit`
    pub fn model_ballou_sqrt_output_profit(&self) -> String {
        self.say("model-ballou-sqrt-output-profit", &[])
    }
    /// `model-ballou-sqrt-output-revenue`
    pub fn model_ballou_sqrt_output_revenue(&self) -> String {
        self.say("model-ballou-sqrt-output-revenue", &[])
    }
    /// `model-ballou-sqrt-output-second-derivative`
    pub fn model_ballou_sqrt_output_second_derivative(&self) -> String {
        self.say("model-ballou-sqrt-output-second-derivative", &[])
    }
    /// `model-ballou-sqrt-output-sl`
    pub fn model_ballou_sqrt_output_sl(&self) -> String {
        self.say("model-ballou-sqrt-output-sl", &[])
    }
    /// `model-ballou-sqrt-profit` (cost: cost; profit: profit; revenue: revenue)
    pub fn model_ballou_sqrt_profit(&self, cost: impl Number, profit: impl Number, revenue: impl Number) -> String {
        self.say("model-ballou-sqrt-profit", &[("cost", cost.number().into()), ("profit", profit.number().into()), ("revenue", revenue.number().into())])
    }
    /// `model-ballou-sqrt-root` (a: a; c: c; level: level)
    pub fn model_ballou_sqrt_root(&self, a: impl Number, c: impl Number, level: impl Number) -> String {
        self.say("model-ballou-sqrt-root", &[("a", a.number().into()), ("c", c.number().into()), ("level", level.number().into())])
    }
    /// `model-ballou-sqrt-slopes` (a: a; c: c)
    pub fn model_ballou_sqrt_slopes(&self, a: impl Number, c: impl Number) -> String {
        self.say("model-ballou-sqrt-slopes", &[("a", a.number().into()), ("c", c.number().into())])
    }
    /// `model-ballou-sqrt-title`
    pub fn model_ballou_sqrt_title(&self) -> String {
        self.say("model-ballou-sqrt-title", &[])
    }
    /// `model-bayes-cost-input-at`
    pub fn model_bayes_cost_input_at(&self) -> String {
        self.say("model-bayes-cost-input-at", &[])
    }
    /// `model-bayes-cost-input-cost`
    pub fn model_bayes_cost_input_cost(&self) -> String {
        self.say("model-bayes-cost-input-cost", &[])
    }
    /// `model-bayes-cost-input-pole`
    pub fn model_bayes_cost_input_pole(&self) -> String {
        self.say("model-bayes-cost-input-pole", &[])
    }
    /// `model-bayes-cost-input-prior-mean`
    pub fn model_bayes_cost_input_prior_mean(&self) -> String {
        self.say("model-bayes-cost-input-prior-mean", &[])
    }
    /// `model-bayes-cost-input-prior-sd`
    pub fn model_bayes_cost_input_prior_sd(&self) -> String {
        self.say("model-bayes-cost-input-prior-sd", &[])
    }
    /// `model-bayes-cost-input-service`
    pub fn model_bayes_cost_input_service(&self) -> String {
        self.say("model-bayes-cost-input-service", &[])
    }
    /// `model-bayes-cost-input-sigma`
    pub fn model_bayes_cost_input_sigma(&self) -> String {
        self.say("model-bayes-cost-input-sigma", &[])
    }
    /// `model-bayes-cost-posterior` (base: base; base-sd: base sd; steep: steep; steep-sd: steep sd)
    pub fn model_bayes_cost_posterior(&self, base: impl Number, base_sd: impl Number, steep: impl Number, steep_sd: impl Number) -> String {
        self.say("model-bayes-cost-posterior", &[("base", base.number().into()), ("base-sd", base_sd.number().into()), ("steep", steep.number().into()), ("steep-sd", steep_sd.number().into())])
    }
    /// `model-bayes-cost-predict` (at: at; cost: cost; sd: sd)
    pub fn model_bayes_cost_predict(&self, at: impl Number, cost: impl Number, sd: impl Number) -> String {
        self.say("model-bayes-cost-predict", &[("at", at.number().into()), ("cost", cost.number().into()), ("sd", sd.number().into())])
    }
    /// `model-bayes-cost-prior` (base: base; months: months; steep: steep)
    pub fn model_bayes_cost_prior(&self, base: impl Number, months: impl Number, steep: impl Number) -> String {
        self.say("model-bayes-cost-prior", &[("base", base.number().into()), ("months", months.number().into()), ("steep", steep.number().into())])
    }
    /// `model-bayes-cost-title`
    pub fn model_bayes_cost_title(&self) -> String {
        self.say("model-bayes-cost-title", &[])
    }
    /// `model-before-after-changed` (hi: upper end; level: probability; lo: lower end)
    pub fn model_before_after_changed(&self, hi: impl Number, level: impl Number, lo: impl Number) -> String {
        self.say("model-before-after-changed", &[("hi", hi.number().into()), ("level", level.number().into()), ("lo", lo.number().into())])
    }
    /// `model-before-after-open` (hi: upper end; level: probability; lo: lower end)
    pub fn model_before_after_open(&self, hi: impl Number, level: impl Number, lo: impl Number) -> String {
        self.say("model-before-after-open", &[("hi", hi.number().into()), ("level", level.number().into()), ("lo", lo.number().into())])
    }
    /// `model-before-after-rates` (after: share; before: share)
    pub fn model_before_after_rates(&self, after: impl Number, before: impl Number) -> String {
        self.say("model-before-after-rates", &[("after", after.number().into()), ("before", before.number().into())])
    }
    /// `model-before-after-test` (p: probability; z: standard errors)
    pub fn model_before_after_test(&self, p: impl Number, z: impl Number) -> String {
        self.say("model-before-after-test", &[("p", p.number().into()), ("z", z.number().into())])
    }
    /// `model-before-after-title`
    pub fn model_before_after_title(&self) -> String {
        self.say("model-before-after-title", &[])
    }
    /// `model-bg-bb-alive` (alive: probability)
    pub fn model_bg_bb_alive(&self, alive: impl Number) -> String {
        self.say("model-bg-bb-alive", &[("alive", alive.number().into())])
    }
    /// `model-bg-bb-expected` (ahead: periods to come; expected: purchases)
    pub fn model_bg_bb_expected(&self, ahead: impl Number, expected: impl Number) -> String {
        self.say("model-bg-bb-expected", &[("ahead", ahead.number().into()), ("expected", expected.number().into())])
    }
    /// `model-bg-bb-history` (bought: periods with a purchase; last: the last period with a purchase; periods: periods)
    pub fn model_bg_bb_history(&self, bought: impl Number, last: impl Number, periods: impl Number) -> String {
        self.say("model-bg-bb-history", &[("bought", bought.number().into()), ("last", last.number().into()), ("periods", periods.number().into())])
    }
    /// `model-bg-bb-title`
    pub fn model_bg_bb_title(&self) -> String {
        self.say("model-bg-bb-title", &[])
    }
    /// `model-bg-nbd-alive` (alive: probability)
    pub fn model_bg_nbd_alive(&self, alive: impl Number) -> String {
        self.say("model-bg-nbd-alive", &[("alive", alive.number().into())])
    }
    /// `model-bg-nbd-expected` (expected: purchases; horizon: time to come; new: purchases of a new customer)
    pub fn model_bg_nbd_expected(&self, expected: impl Number, horizon: impl Number, new: impl Number) -> String {
        self.say("model-bg-nbd-expected", &[("expected", expected.number().into()), ("horizon", horizon.number().into()), ("new", new.number().into())])
    }
    /// `model-bg-nbd-fit-alike`
    pub fn model_bg_nbd_fit_alike(&self) -> String {
        self.say("model-bg-nbd-fit-alike", &[])
    }
    /// `model-bg-nbd-fit-brief`
    pub fn model_bg_nbd_fit_brief(&self) -> String {
        self.say("model-bg-nbd-fit-brief", &[])
    }
    /// `model-bg-nbd-fit-buying` (alpha: time; r: shape; rate: purchases a unit of time)
    pub fn model_bg_nbd_fit_buying(&self, alpha: impl Number, r: impl Number, rate: impl Number) -> String {
        self.say("model-bg-nbd-fit-buying", &[("alpha", alpha.number().into()), ("r", r.number().into()), ("rate", rate.number().into())])
    }
    /// `model-bg-nbd-fit-few-customers`
    pub fn model_bg_nbd_fit_few_customers(&self) -> String {
        self.say("model-bg-nbd-fit-few-customers", &[])
    }
    /// `model-bg-nbd-fit-few-repeaters`
    pub fn model_bg_nbd_fit_few_repeaters(&self) -> String {
        self.say("model-bg-nbd-fit-few-repeaters", &[])
    }
    /// `model-bg-nbd-fit-leaving`
    pub fn model_bg_nbd_fit_leaving(&self) -> String {
        self.say("model-bg-nbd-fit-leaving", &[])
    }
    /// `model-bg-nbd-fit-left` (a: shape; b: shape; leaving: probability)
    pub fn model_bg_nbd_fit_left(&self, a: impl Number, b: impl Number, leaving: impl Number) -> String {
        self.say("model-bg-nbd-fit-left", &[("a", a.number().into()), ("b", b.number().into()), ("leaving", leaving.number().into())])
    }
    /// `model-bg-nbd-fit-likelihood` (likelihood: logarithm of the likelihood)
    pub fn model_bg_nbd_fit_likelihood(&self, likelihood: impl Number) -> String {
        self.say("model-bg-nbd-fit-likelihood", &[("likelihood", likelihood.number().into())])
    }
    /// `model-bg-nbd-fit-plain` (rate: purchases a unit of time)
    pub fn model_bg_nbd_fit_plain(&self, rate: impl Number) -> String {
        self.say("model-bg-nbd-fit-plain", &[("rate", rate.number().into())])
    }
    /// `model-bg-nbd-fit-title`
    pub fn model_bg_nbd_fit_title(&self) -> String {
        self.say("model-bg-nbd-fit-title", &[])
    }
    /// `model-bg-nbd-history` (age: time under observation; last: time of the last purchase; repeats: repeats)
    pub fn model_bg_nbd_history(&self, age: impl Number, last: impl Number, repeats: impl Number) -> String {
        self.say("model-bg-nbd-history", &[("age", age.number().into()), ("last", last.number().into()), ("repeats", repeats.number().into())])
    }
    /// `model-bg-nbd-title`
    pub fn model_bg_nbd_title(&self) -> String {
        self.say("model-bg-nbd-title", &[])
    }
    /// `model-breakpoint-clear` (at: at; factor: factor)
    pub fn model_breakpoint_clear(&self, at: impl Number, factor: impl Number) -> String {
        self.say("model-breakpoint-clear", &[("at", at.number().into()), ("factor", factor.number().into())])
    }
    /// `model-breakpoint-grid` (points: points; step: step)
    pub fn model_breakpoint_grid(&self, points: impl Number, step: impl Number) -> String {
        self.say("model-breakpoint-grid", &[("points", points.number().into()), ("step", step.number().into())])
    }
    /// `model-breakpoint-input-grid-step`
    pub fn model_breakpoint_input_grid_step(&self) -> String {
        self.say("model-breakpoint-input-grid-step", &[])
    }
    /// `model-breakpoint-input-x`
    pub fn model_breakpoint_input_x(&self) -> String {
        self.say("model-breakpoint-input-x", &[])
    }
    /// `model-breakpoint-input-y`
    pub fn model_breakpoint_input_y(&self) -> String {
        self.say("model-breakpoint-input-y", &[])
    }
    /// `model-breakpoint-output-breakpoint`
    pub fn model_breakpoint_output_breakpoint(&self) -> String {
        self.say("model-breakpoint-output-breakpoint", &[])
    }
    /// `model-breakpoint-output-clear`
    pub fn model_breakpoint_output_clear(&self) -> String {
        self.say("model-breakpoint-output-clear", &[])
    }
    /// `model-breakpoint-output-slope-after`
    pub fn model_breakpoint_output_slope_after(&self) -> String {
        self.say("model-breakpoint-output-slope-after", &[])
    }
    /// `model-breakpoint-output-slope-before`
    pub fn model_breakpoint_output_slope_before(&self) -> String {
        self.say("model-breakpoint-output-slope-before", &[])
    }
    /// `model-breakpoint-output-sse`
    pub fn model_breakpoint_output_sse(&self) -> String {
        self.say("model-breakpoint-output-sse", &[])
    }
    /// `model-breakpoint-slopes` (after: after; before: before)
    pub fn model_breakpoint_slopes(&self, after: impl Number, before: impl Number) -> String {
        self.say("model-breakpoint-slopes", &[("after", after.number().into()), ("before", before.number().into())])
    }
    /// `model-breakpoint-title`
    pub fn model_breakpoint_title(&self) -> String {
        self.say("model-breakpoint-title", &[])
    }
    /// `model-breakpoint-unclear` (at: at)
    pub fn model_breakpoint_unclear(&self, at: impl Number) -> String {
        self.say("model-breakpoint-unclear", &[("at", at.number().into())])
    }
    /// `model-capacity-budget-heads` (heads: heads; name: what it is called)
    pub fn model_capacity_budget_heads(&self, heads: impl Number, name: &str) -> String {
        self.say("model-capacity-budget-heads", &[("heads", heads.number().into()), ("name", name.into())])
    }
    /// `model-capacity-budget-short` (cost: cost, yuan; gap: gap; name: what it is called; needed: needed)
    pub fn model_capacity_budget_short(&self, cost: impl Number, gap: impl Number, name: &str, needed: impl Number) -> String {
        self.say("model-capacity-budget-short", &[("cost", cost.number().into()), ("gap", gap.number().into()), ("name", name.into()), ("needed", needed.number().into())])
    }
    /// `model-capacity-budget-spare` (cost: cost, yuan; gap: gap; name: what it is called; needed: needed)
    pub fn model_capacity_budget_spare(&self, cost: impl Number, gap: impl Number, name: &str, needed: impl Number) -> String {
        self.say("model-capacity-budget-spare", &[("cost", cost.number().into()), ("gap", gap.number().into()), ("name", name.into()), ("needed", needed.number().into())])
    }
    /// `model-capacity-budget-title`
    pub fn model_capacity_budget_title(&self) -> String {
        self.say("model-capacity-budget-title", &[])
    }
    /// `model-capacity-budget-total` (total: total, yuan)
    pub fn model_capacity_budget_total(&self, total: impl Number) -> String {
        self.say("model-capacity-budget-total", &[("total", total.number().into())])
    }
    /// `model-careless-answers-distance` (cut: bound of the distance; far: people)
    pub fn model_careless_answers_distance(&self, cut: impl Number, far: impl Number) -> String {
        self.say("model-careless-answers-distance", &[("cut", cut.number().into()), ("far", far.number().into())])
    }
    /// `model-careless-answers-runs` (k: questions; longest: longest run; people: people)
    pub fn model_careless_answers_runs(&self, k: impl Number, longest: impl Number, people: impl Number) -> String {
        self.say("model-careless-answers-runs", &[("k", k.number().into()), ("longest", longest.number().into()), ("people", people.number().into())])
    }
    /// `model-careless-answers-straight` (people: people)
    pub fn model_careless_answers_straight(&self, people: impl Number) -> String {
        self.say("model-careless-answers-straight", &[("people", people.number().into())])
    }
    /// `model-careless-answers-title`
    pub fn model_careless_answers_title(&self) -> String {
        self.say("model-careless-answers-title", &[])
    }
    /// `model-class-memory-kept` (held: class the customer is treated as; raw: class of the last period)
    pub fn model_class_memory_kept(&self, held: &str, raw: &str) -> String {
        self.say("model-class-memory-kept", &[("held", held.into()), ("raw", raw.into())])
    }
    /// `model-class-memory-rule` (periods: periods)
    pub fn model_class_memory_rule(&self, periods: impl Number) -> String {
        self.say("model-class-memory-rule", &[("periods", periods.number().into())])
    }
    /// `model-class-memory-same` (held: class the customer is treated as; raw: class of the last period)
    pub fn model_class_memory_same(&self, held: &str, raw: &str) -> String {
        self.say("model-class-memory-same", &[("held", held.into()), ("raw", raw.into())])
    }
    /// `model-class-memory-title`
    pub fn model_class_memory_title(&self) -> String {
        self.say("model-class-memory-title", &[])
    }
    /// `model-cohen-kappa-interval` (hi: upper end; lo: lower end)
    pub fn model_cohen_kappa_interval(&self, hi: impl Number, lo: impl Number) -> String {
        self.say("model-cohen-kappa-interval", &[("hi", hi.number().into()), ("lo", lo.number().into())])
    }
    /// `model-cohen-kappa-kappa` (kappa: kappa)
    pub fn model_cohen_kappa_kappa(&self, kappa: impl Number) -> String {
        self.say("model-cohen-kappa-kappa", &[("kappa", kappa.number().into())])
    }
    /// `model-cohen-kappa-shares` (expectedshare: share; n: answers; observed: share)
    pub fn model_cohen_kappa_shares(&self, expectedshare: impl Number, n: impl Number, observed: impl Number) -> String {
        self.say("model-cohen-kappa-shares", &[("expectedshare", expectedshare.number().into()), ("n", n.number().into()), ("observed", observed.number().into())])
    }
    /// `model-cohen-kappa-title`
    pub fn model_cohen_kappa_title(&self) -> String {
        self.say("model-cohen-kappa-title", &[])
    }
    /// `model-column-letters-none` (row: number of a row)
    pub fn model_column_letters_none(&self, row: impl Number) -> String {
        self.say("model-column-letters-none", &[("row", row.number().into())])
    }
    /// `model-column-letters-row` (letters: letters of columns, as A > B C; row: number of a row)
    pub fn model_column_letters_row(&self, letters: &str, row: impl Number) -> String {
        self.say("model-column-letters-row", &[("letters", letters.into()), ("row", row.number().into())])
    }
    /// `model-column-letters-test` (columns: columns; least: answers)
    pub fn model_column_letters_test(&self, columns: impl Number, least: impl Number) -> String {
        self.say("model-column-letters-test", &[("columns", columns.number().into()), ("least", least.number().into())])
    }
    /// `model-column-letters-title`
    pub fn model_column_letters_title(&self) -> String {
        self.say("model-column-letters-title", &[])
    }
    /// `model-competitor-profile-clear` (above: elements; below: elements)
    pub fn model_competitor_profile_clear(&self, above: impl Number, below: impl Number) -> String {
        self.say("model-competitor-profile-clear", &[("above", above.number().into()), ("below", below.number().into())])
    }
    /// `model-competitor-profile-elements` (elements: elements)
    pub fn model_competitor_profile_elements(&self, elements: impl Number) -> String {
        self.say("model-competitor-profile-elements", &[("elements", elements.number().into())])
    }
    /// `model-competitor-profile-title`
    pub fn model_competitor_profile_title(&self) -> String {
        self.say("model-competitor-profile-title", &[])
    }
    /// `model-competitor-profile-widest` (difference: difference; hi: upper end; lo: lower end; number: number of an element; p: probability with its sign)
    pub fn model_competitor_profile_widest(&self, difference: impl Number, hi: impl Number, lo: impl Number, number: impl Number, p: &str) -> String {
        self.say("model-competitor-profile-widest", &[("difference", difference.number().into()), ("hi", hi.number().into()), ("lo", lo.number().into()), ("number", number.number().into()), ("p", p.into())])
    }
    /// `model-component-loadings-component` (explained: share explained; number: number of a component; questions: numbers of questions)
    pub fn model_component_loadings_component(&self, explained: impl Number, number: impl Number, questions: &str) -> String {
        self.say("model-component-loadings-component", &[("explained", explained.number().into()), ("number", number.number().into()), ("questions", questions.into())])
    }
    /// `model-component-loadings-explained` (components: components; explained: share explained; n: answers)
    pub fn model_component_loadings_explained(&self, components: impl Number, explained: impl Number, n: impl Number) -> String {
        self.say("model-component-loadings-explained", &[("components", components.number().into()), ("explained", explained.number().into()), ("n", n.number().into())])
    }
    /// `model-component-loadings-title`
    pub fn model_component_loadings_title(&self) -> String {
        self.say("model-component-loadings-title", &[])
    }
    /// `model-control-chart-centre` (centre: centre line; events: cases or events; points: points of the baseline; size: out of)
    pub fn model_control_chart_centre(&self, centre: impl Number, events: impl Number, points: impl Number, size: impl Number) -> String {
        self.say("model-control-chart-centre", &[("centre", centre.number().into()), ("events", events.number().into()), ("points", points.number().into()), ("size", size.number().into())])
    }
    /// `model-control-chart-clamped`
    pub fn model_control_chart_clamped(&self) -> String {
        self.say("model-control-chart-clamped", &[])
    }
    /// `model-control-chart-limits` (lcl: lower limit; ucl: upper limit)
    pub fn model_control_chart_limits(&self, lcl: impl Number, ucl: impl Number) -> String {
        self.say("model-control-chart-limits", &[("lcl", lcl.number().into()), ("ucl", ucl.number().into())])
    }
    /// `model-control-chart-sigma-z` (sigma-z: spread of the standardised points)
    pub fn model_control_chart_sigma_z(&self, sigma_z: impl Number) -> String {
        self.say("model-control-chart-sigma-z", &[("sigma-z", sigma_z.number().into())])
    }
    /// `model-control-chart-signals` (points: all points; signals: points beyond the limits)
    pub fn model_control_chart_signals(&self, points: impl Number, signals: impl Number) -> String {
        self.say("model-control-chart-signals", &[("points", points.number().into()), ("signals", signals.number().into())])
    }
    /// `model-control-chart-title`
    pub fn model_control_chart_title(&self) -> String {
        self.say("model-control-chart-title", &[])
    }
    /// `model-convex-fit-hinges` (values: values)
    pub fn model_convex_fit_hinges(&self, values: impl Number) -> String {
        self.say("model-convex-fit-hinges", &[("values", values.number().into())])
    }
    /// `model-convex-fit-input-trend`
    pub fn model_convex_fit_input_trend(&self) -> String {
        self.say("model-convex-fit-input-trend", &[])
    }
    /// `model-convex-fit-input-x`
    pub fn model_convex_fit_input_x(&self) -> String {
        self.say("model-convex-fit-input-x", &[])
    }
    /// `model-convex-fit-input-y`
    pub fn model_convex_fit_input_y(&self) -> String {
        self.say("model-convex-fit-input-y", &[])
    }
    /// `model-convex-fit-least` (at: at; sse: sse; value: value)
    pub fn model_convex_fit_least(&self, at: impl Number, sse: impl Number, value: impl Number) -> String {
        self.say("model-convex-fit-least", &[("at", at.number().into()), ("sse", sse.number().into()), ("value", value.number().into())])
    }
    /// `model-convex-fit-title`
    pub fn model_convex_fit_title(&self) -> String {
        self.say("model-convex-fit-title", &[])
    }
    /// `model-correlation-matrix-kendall` (r: correlation)
    pub fn model_correlation_matrix_kendall(&self, r: impl Number) -> String {
        self.say("model-correlation-matrix-kendall", &[("r", r.number().into())])
    }
    /// `model-correlation-matrix-pearson` (p: probability with its sign; r: correlation)
    pub fn model_correlation_matrix_pearson(&self, p: &str, r: impl Number) -> String {
        self.say("model-correlation-matrix-pearson", &[("p", p.into()), ("r", r.number().into())])
    }
    /// `model-correlation-matrix-size` (n: answers; questions: questions)
    pub fn model_correlation_matrix_size(&self, n: impl Number, questions: impl Number) -> String {
        self.say("model-correlation-matrix-size", &[("n", n.number().into()), ("questions", questions.number().into())])
    }
    /// `model-correlation-matrix-spearman` (r: correlation)
    pub fn model_correlation_matrix_spearman(&self, r: impl Number) -> String {
        self.say("model-correlation-matrix-spearman", &[("r", r.number().into())])
    }
    /// `model-correlation-matrix-title`
    pub fn model_correlation_matrix_title(&self) -> String {
        self.say("model-correlation-matrix-title", &[])
    }
    /// `model-cost-flows-activity` (amount: amount, yuan; name: what it is called)
    pub fn model_cost_flows_activity(&self, amount: impl Number, name: &str) -> String {
        self.say("model-cost-flows-activity", &[("amount", amount.number().into()), ("name", name.into())])
    }
    /// `model-cost-flows-customer` (amount: amount, yuan; name: what it is called)
    pub fn model_cost_flows_customer(&self, amount: impl Number, name: &str) -> String {
        self.say("model-cost-flows-customer", &[("amount", amount.number().into()), ("name", name.into())])
    }
    /// `model-cost-flows-in` (total: total, yuan)
    pub fn model_cost_flows_in(&self, total: impl Number) -> String {
        self.say("model-cost-flows-in", &[("total", total.number().into())])
    }
    /// `model-cost-flows-out` (total: total, yuan; unused: unused, yuan)
    pub fn model_cost_flows_out(&self, total: impl Number, unused: impl Number) -> String {
        self.say("model-cost-flows-out", &[("total", total.number().into()), ("unused", unused.number().into())])
    }
    /// `model-cost-flows-title`
    pub fn model_cost_flows_title(&self) -> String {
        self.say("model-cost-flows-title", &[])
    }
    /// `model-cost-high-low-ends` (high-cost: high cost, yuan; high-quantity: high quantity; low-cost: low cost, yuan; low-quantity: low quantity)
    pub fn model_cost_high_low_ends(&self, high_cost: impl Number, high_quantity: impl Number, low_cost: impl Number, low_quantity: impl Number) -> String {
        self.say("model-cost-high-low-ends", &[("high-cost", high_cost.number().into()), ("high-quantity", high_quantity.number().into()), ("low-cost", low_cost.number().into()), ("low-quantity", low_quantity.number().into())])
    }
    /// `model-cost-high-low-fixed` (fixed: fixed, yuan)
    pub fn model_cost_high_low_fixed(&self, fixed: impl Number) -> String {
        self.say("model-cost-high-low-fixed", &[("fixed", fixed.number().into())])
    }
    /// `model-cost-high-low-slope` (variable: variable, yuan)
    pub fn model_cost_high_low_slope(&self, variable: impl Number) -> String {
        self.say("model-cost-high-low-slope", &[("variable", variable.number().into())])
    }
    /// `model-cost-high-low-title`
    pub fn model_cost_high_low_title(&self) -> String {
        self.say("model-cost-high-low-title", &[])
    }
    /// `model-cost-least-squares-error` (error: error, yuan; t: Student's quantile)
    pub fn model_cost_least_squares_error(&self, error: impl Number, t: impl Number) -> String {
        self.say("model-cost-least-squares-error", &[("error", error.number().into()), ("t", t.number().into())])
    }
    /// `model-cost-least-squares-interval` (high: high, yuan; low: low, yuan)
    pub fn model_cost_least_squares_interval(&self, high: impl Number, low: impl Number) -> String {
        self.say("model-cost-least-squares-interval", &[("high", high.number().into()), ("low", low.number().into())])
    }
    /// `model-cost-least-squares-line` (fixed: fixed, yuan; months: months; variable: variable, yuan)
    pub fn model_cost_least_squares_line(&self, fixed: impl Number, months: impl Number, variable: impl Number) -> String {
        self.say("model-cost-least-squares-line", &[("fixed", fixed.number().into()), ("months", months.number().into()), ("variable", variable.number().into())])
    }
    /// `model-cost-least-squares-share` (r2: coefficient of determination, a share)
    pub fn model_cost_least_squares_share(&self, r2: impl Number) -> String {
        self.say("model-cost-least-squares-share", &[("r2", r2.number().into())])
    }
    /// `model-cost-least-squares-title`
    pub fn model_cost_least_squares_title(&self) -> String {
        self.say("model-cost-least-squares-title", &[])
    }
    /// `model-cost-least-squares-unsure`
    pub fn model_cost_least_squares_unsure(&self) -> String {
        self.say("model-cost-least-squares-unsure", &[])
    }
    /// `model-cost-step-forecast` (cost: cost, yuan; quantity: volume; steps: steps)
    pub fn model_cost_step_forecast(&self, cost: impl Number, quantity: impl Number, steps: impl Number) -> String {
        self.say("model-cost-step-forecast", &[("cost", cost.number().into()), ("quantity", quantity.number().into()), ("steps", steps.number().into())])
    }
    /// `model-cost-step-given` (capacity: units one step carries)
    pub fn model_cost_step_given(&self, capacity: impl Number) -> String {
        self.say("model-cost-step-given", &[("capacity", capacity.number().into())])
    }
    /// `model-cost-step-line` (fixed: fixed, yuan; step: step, yuan)
    pub fn model_cost_step_line(&self, fixed: impl Number, step: impl Number) -> String {
        self.say("model-cost-step-line", &[("fixed", fixed.number().into()), ("step", step.number().into())])
    }
    /// `model-cost-step-next` (quantity: volume)
    pub fn model_cost_step_next(&self, quantity: impl Number) -> String {
        self.say("model-cost-step-next", &[("quantity", quantity.number().into())])
    }
    /// `model-cost-step-sought` (capacity: units one step carries)
    pub fn model_cost_step_sought(&self, capacity: impl Number) -> String {
        self.say("model-cost-step-sought", &[("capacity", capacity.number().into())])
    }
    /// `model-cost-step-title`
    pub fn model_cost_step_title(&self) -> String {
        self.say("model-cost-step-title", &[])
    }
    /// `model-cost-to-serve-customer` (gross: gross, yuan; name: what it is called; profit: profit, yuan; serve: serve, yuan)
    pub fn model_cost_to_serve_customer(&self, gross: impl Number, name: &str, profit: impl Number, serve: impl Number) -> String {
        self.say("model-cost-to-serve-customer", &[("gross", gross.number().into()), ("name", name.into()), ("profit", profit.number().into()), ("serve", serve.number().into())])
    }
    /// `model-cost-to-serve-rates` (activities: activities)
    pub fn model_cost_to_serve_rates(&self, activities: impl Number) -> String {
        self.say("model-cost-to-serve-rates", &[("activities", activities.number().into())])
    }
    /// `model-cost-to-serve-title`
    pub fn model_cost_to_serve_title(&self) -> String {
        self.say("model-cost-to-serve-title", &[])
    }
    /// `model-cost-to-serve-total` (profit: profit, yuan)
    pub fn model_cost_to_serve_total(&self, profit: impl Number) -> String {
        self.say("model-cost-to-serve-total", &[("profit", profit.number().into())])
    }
    /// `model-cost-tracing-lacking` (name: what it is called)
    pub fn model_cost_tracing_lacking(&self, name: &str) -> String {
        self.say("model-cost-tracing-lacking", &[("name", name.into())])
    }
    /// `model-cost-tracing-share` (share: share, a share)
    pub fn model_cost_tracing_share(&self, share: impl Number) -> String {
        self.say("model-cost-tracing-share", &[("share", share.number().into())])
    }
    /// `model-cost-tracing-sums` (arbitrary: arbitrary, yuan; direct: direct, yuan; driven: driven, yuan)
    pub fn model_cost_tracing_sums(&self, arbitrary: impl Number, direct: impl Number, driven: impl Number) -> String {
        self.say("model-cost-tracing-sums", &[("arbitrary", arbitrary.number().into()), ("direct", direct.number().into()), ("driven", driven.number().into())])
    }
    /// `model-cost-tracing-title`
    pub fn model_cost_tracing_title(&self) -> String {
        self.say("model-cost-tracing-title", &[])
    }
    /// `model-cost-volume-profit-contribution` (contribution: contribution, yuan; price: price, yuan; variable: variable, yuan)
    pub fn model_cost_volume_profit_contribution(&self, contribution: impl Number, price: impl Number, variable: impl Number) -> String {
        self.say("model-cost-volume-profit-contribution", &[("contribution", contribution.number().into()), ("price", price.number().into()), ("variable", variable.number().into())])
    }
    /// `model-cost-volume-profit-even` (fixed: fixed, yuan; units: units)
    pub fn model_cost_volume_profit_even(&self, fixed: impl Number, units: impl Number) -> String {
        self.say("model-cost-volume-profit-even", &[("fixed", fixed.number().into()), ("units", units.number().into())])
    }
    /// `model-cost-volume-profit-income` (income: income, yuan)
    pub fn model_cost_volume_profit_income(&self, income: impl Number) -> String {
        self.say("model-cost-volume-profit-income", &[("income", income.number().into())])
    }
    /// `model-cost-volume-profit-leverage` (times: times)
    pub fn model_cost_volume_profit_leverage(&self, times: impl Number) -> String {
        self.say("model-cost-volume-profit-leverage", &[("times", times.number().into())])
    }
    /// `model-cost-volume-profit-never`
    pub fn model_cost_volume_profit_never(&self) -> String {
        self.say("model-cost-volume-profit-never", &[])
    }
    /// `model-cost-volume-profit-safety` (planned: planned; share: share, a share; units: units)
    pub fn model_cost_volume_profit_safety(&self, planned: impl Number, share: impl Number, units: impl Number) -> String {
        self.say("model-cost-volume-profit-safety", &[("planned", planned.number().into()), ("share", share.number().into()), ("units", units.number().into())])
    }
    /// `model-cost-volume-profit-title`
    pub fn model_cost_volume_profit_title(&self) -> String {
        self.say("model-cost-volume-profit-title", &[])
    }
    /// `model-courier-shift-best` (couriers: couriers; level: level; total: total)
    pub fn model_courier_shift_best(&self, couriers: impl Number, level: impl Number, total: impl Number) -> String {
        self.say("model-courier-shift-best", &[("couriers", couriers.number().into()), ("level", level.number().into()), ("total", total.number().into())])
    }
    /// `model-courier-shift-input-arrival-per-hour`
    pub fn model_courier_shift_input_arrival_per_hour(&self) -> String {
        self.say("model-courier-shift-input-arrival-per-hour", &[])
    }
    /// `model-courier-shift-input-courier-cost`
    pub fn model_courier_shift_input_courier_cost(&self) -> String {
        self.say("model-courier-shift-input-courier-cost", &[])
    }
    /// `model-courier-shift-input-late-cost`
    pub fn model_courier_shift_input_late_cost(&self) -> String {
        self.say("model-courier-shift-input-late-cost", &[])
    }
    /// `model-courier-shift-input-promise-hours`
    pub fn model_courier_shift_input_promise_hours(&self) -> String {
        self.say("model-courier-shift-input-promise-hours", &[])
    }
    /// `model-courier-shift-input-service-per-hour`
    pub fn model_courier_shift_input_service_per_hour(&self) -> String {
        self.say("model-courier-shift-input-service-per-hour", &[])
    }
    /// `model-courier-shift-least` (least: least; load: load)
    pub fn model_courier_shift_least(&self, least: impl Number, load: impl Number) -> String {
        self.say("model-courier-shift-least", &[("least", least.number().into()), ("load", load.number().into())])
    }
    /// `model-courier-shift-output-best`
    pub fn model_courier_shift_output_best(&self) -> String {
        self.say("model-courier-shift-output-best", &[])
    }
    /// `model-courier-shift-output-service-level`
    pub fn model_courier_shift_output_service_level(&self) -> String {
        self.say("model-courier-shift-output-service-level", &[])
    }
    /// `model-courier-shift-output-total-cost`
    pub fn model_courier_shift_output_total_cost(&self) -> String {
        self.say("model-courier-shift-output-total-cost", &[])
    }
    /// `model-courier-shift-title`
    pub fn model_courier_shift_title(&self) -> String {
        self.say("model-courier-shift-title", &[])
    }
    /// `model-crosstab-chi2` (chi2: chi square; freedom: degrees of freedom; p: probability with its sign)
    pub fn model_crosstab_chi2(&self, chi2: impl Number, freedom: impl Number, p: &str) -> String {
        self.say("model-crosstab-chi2", &[("chi2", chi2.number().into()), ("freedom", freedom.number().into()), ("p", p.into())])
    }
    /// `model-crosstab-expected` (columns: columns; n: answers; rows: rows)
    pub fn model_crosstab_expected(&self, columns: impl Number, n: impl Number, rows: impl Number) -> String {
        self.say("model-crosstab-expected", &[("columns", columns.number().into()), ("n", n.number().into()), ("rows", rows.number().into())])
    }
    /// `model-crosstab-low` (low: share of cells)
    pub fn model_crosstab_low(&self, low: impl Number) -> String {
        self.say("model-crosstab-low", &[("low", low.number().into())])
    }
    /// `model-crosstab-strength` (strength: Cramér’s V)
    pub fn model_crosstab_strength(&self, strength: impl Number) -> String {
        self.say("model-crosstab-strength", &[("strength", strength.number().into())])
    }
    /// `model-crosstab-title`
    pub fn model_crosstab_title(&self) -> String {
        self.say("model-crosstab-title", &[])
    }
    /// `model-cusum-quiet` (interval: decision interval)
    pub fn model_cusum_quiet(&self, interval: impl Number) -> String {
        self.say("model-cusum-quiet", &[("interval", interval.number().into())])
    }
    /// `model-cusum-signal` (began: number of the point; first: number of the point; interval: decision interval)
    pub fn model_cusum_signal(&self, began: impl Number, first: impl Number, interval: impl Number) -> String {
        self.say("model-cusum-signal", &[("began", began.number().into()), ("first", first.number().into()), ("interval", interval.number().into())])
    }
    /// `model-cusum-sums` (allowance: what does not count; minus: lower sum; plus: upper sum)
    pub fn model_cusum_sums(&self, allowance: impl Number, minus: impl Number, plus: impl Number) -> String {
        self.say("model-cusum-sums", &[("allowance", allowance.number().into()), ("minus", minus.number().into()), ("plus", plus.number().into())])
    }
    /// `model-cusum-title`
    pub fn model_cusum_title(&self) -> String {
        self.say("model-cusum-title", &[])
    }
    /// `model-delphi-rounds-agree` (agree: share)
    pub fn model_delphi_rounds_agree(&self, agree: impl Number) -> String {
        self.say("model-delphi-rounds-agree", &[("agree", agree.number().into())])
    }
    /// `model-delphi-rounds-change` (changers: share; net: share)
    pub fn model_delphi_rounds_change(&self, changers: impl Number, net: impl Number) -> String {
        self.say("model-delphi-rounds-change", &[("changers", changers.number().into()), ("net", net.number().into())])
    }
    /// `model-delphi-rounds-last` (iqr: interquartile range; median: median; n: answers; round: number of the round)
    pub fn model_delphi_rounds_last(&self, iqr: impl Number, median: impl Number, n: impl Number, round: impl Number) -> String {
        self.say("model-delphi-rounds-last", &[("iqr", iqr.number().into()), ("median", median.number().into()), ("n", n.number().into()), ("round", round.number().into())])
    }
    /// `model-delphi-rounds-on`
    pub fn model_delphi_rounds_on(&self) -> String {
        self.say("model-delphi-rounds-on", &[])
    }
    /// `model-delphi-rounds-stop`
    pub fn model_delphi_rounds_stop(&self) -> String {
        self.say("model-delphi-rounds-stop", &[])
    }
    /// `model-delphi-rounds-title`
    pub fn model_delphi_rounds_title(&self) -> String {
        self.say("model-delphi-rounds-title", &[])
    }
    /// `model-describe-mean` (mean: mean; n: answers)
    pub fn model_describe_mean(&self, mean: impl Number, n: impl Number) -> String {
        self.say("model-describe-mean", &[("mean", mean.number().into()), ("n", n.number().into())])
    }
    /// `model-describe-mode` (max: greatest; min: least; mode: most frequent value)
    pub fn model_describe_mode(&self, max: impl Number, min: impl Number, mode: impl Number) -> String {
        self.say("model-describe-mode", &[("max", max.number().into()), ("min", min.number().into()), ("mode", mode.number().into())])
    }
    /// `model-describe-quartiles` (median: median; q1: lower quartile; q3: upper quartile)
    pub fn model_describe_quartiles(&self, median: impl Number, q1: impl Number, q3: impl Number) -> String {
        self.say("model-describe-quartiles", &[("median", median.number().into()), ("q1", q1.number().into()), ("q3", q3.number().into())])
    }
    /// `model-describe-sd` (sd: standard deviation)
    pub fn model_describe_sd(&self, sd: impl Number) -> String {
        self.say("model-describe-sd", &[("sd", sd.number().into())])
    }
    /// `model-describe-title`
    pub fn model_describe_title(&self) -> String {
        self.say("model-describe-title", &[])
    }
    /// `model-discrete-service-best` (contribution: contribution; level: level)
    pub fn model_discrete_service_best(&self, contribution: impl Number, level: impl Number) -> String {
        self.say("model-discrete-service-best", &[("contribution", contribution.number().into()), ("level", level.number().into())])
    }
    /// `model-discrete-service-input-cost`
    pub fn model_discrete_service_input_cost(&self) -> String {
        self.say("model-discrete-service-input-cost", &[])
    }
    /// `model-discrete-service-input-levels`
    pub fn model_discrete_service_input_levels(&self) -> String {
        self.say("model-discrete-service-input-levels", &[])
    }
    /// `model-discrete-service-input-revenue`
    pub fn model_discrete_service_input_revenue(&self) -> String {
        self.say("model-discrete-service-input-revenue", &[])
    }
    /// `model-discrete-service-output-best`
    pub fn model_discrete_service_output_best(&self) -> String {
        self.say("model-discrete-service-output-best", &[])
    }
    /// `model-discrete-service-output-best-contribution`
    pub fn model_discrete_service_output_best_contribution(&self) -> String {
        self.say("model-discrete-service-output-best-contribution", &[])
    }
    /// `model-discrete-service-output-contribution`
    pub fn model_discrete_service_output_contribution(&self) -> String {
        self.say("model-discrete-service-output-contribution", &[])
    }
    /// `model-discrete-service-table` (levels: levels)
    pub fn model_discrete_service_table(&self, levels: impl Number) -> String {
        self.say("model-discrete-service-table", &[("levels", levels.number().into())])
    }
    /// `model-discrete-service-title`
    pub fn model_discrete_service_title(&self) -> String {
        self.say("model-discrete-service-title", &[])
    }
    /// `model-distribution-quantile-title`
    pub fn model_distribution_quantile_title(&self) -> String {
        self.say("model-distribution-quantile-title", &[])
    }
    /// `model-distribution-quantile-value` (probability: probability; value: value)
    pub fn model_distribution_quantile_value(&self, probability: impl Number, value: impl Number) -> String {
        self.say("model-distribution-quantile-value", &[("probability", probability.number().into()), ("value", value.number().into())])
    }
    /// `model-driver-intervals-explained` (hi: upper end; lo: lower end; n: answers; r2: share explained)
    pub fn model_driver_intervals_explained(&self, hi: impl Number, lo: impl Number, n: impl Number, r2: impl Number) -> String {
        self.say("model-driver-intervals-explained", &[("hi", hi.number().into()), ("lo", lo.number().into()), ("n", n.number().into()), ("r2", r2.number().into())])
    }
    /// `model-driver-intervals-first` (number: number of the predictor; rounds: resamples; share: share of resamples)
    pub fn model_driver_intervals_first(&self, number: impl Number, rounds: impl Number, share: impl Number) -> String {
        self.say("model-driver-intervals-first", &[("number", number.number().into()), ("rounds", rounds.number().into()), ("share", share.number().into())])
    }
    /// `model-driver-intervals-title`
    pub fn model_driver_intervals_title(&self) -> String {
        self.say("model-driver-intervals-title", &[])
    }
    /// `model-driver-intervals-weight` (hi: upper end; lo: lower end; number: number of the predictor; weight: relative weight)
    pub fn model_driver_intervals_weight(&self, hi: impl Number, lo: impl Number, number: impl Number, weight: impl Number) -> String {
        self.say("model-driver-intervals-weight", &[("hi", hi.number().into()), ("lo", lo.number().into()), ("number", number.number().into()), ("weight", weight.number().into())])
    }
    /// `model-drop-customer-avoidable` (avoidable: avoidable, yuan; remaining: remaining, yuan)
    pub fn model_drop_customer_avoidable(&self, avoidable: impl Number, remaining: impl Number) -> String {
        self.say("model-drop-customer-avoidable", &[("avoidable", avoidable.number().into()), ("remaining", remaining.number().into())])
    }
    /// `model-drop-customer-books` (profit: profit, yuan; revenue: revenue, yuan)
    pub fn model_drop_customer_books(&self, profit: impl Number, revenue: impl Number) -> String {
        self.say("model-drop-customer-books", &[("profit", profit.number().into()), ("revenue", revenue.number().into())])
    }
    /// `model-drop-customer-change` (change: change, yuan)
    pub fn model_drop_customer_change(&self, change: impl Number) -> String {
        self.say("model-drop-customer-change", &[("change", change.number().into())])
    }
    /// `model-drop-customer-drop`
    pub fn model_drop_customer_drop(&self) -> String {
        self.say("model-drop-customer-drop", &[])
    }
    /// `model-drop-customer-idle` (minutes: minutes)
    pub fn model_drop_customer_idle(&self, minutes: impl Number) -> String {
        self.say("model-drop-customer-idle", &[("minutes", minutes.number().into())])
    }
    /// `model-drop-customer-keep` (least: least, yuan)
    pub fn model_drop_customer_keep(&self, least: impl Number) -> String {
        self.say("model-drop-customer-keep", &[("least", least.number().into())])
    }
    /// `model-drop-customer-title`
    pub fn model_drop_customer_title(&self) -> String {
        self.say("model-drop-customer-title", &[])
    }
    /// `model-erlang-c-agents` (agents: agents; level: level; target: target; time: time)
    pub fn model_erlang_c_agents(&self, agents: impl Number, level: impl Number, target: impl Number, time: impl Number) -> String {
        self.say("model-erlang-c-agents", &[("agents", agents.number().into()), ("level", level.number().into()), ("target", target.number().into()), ("time", time.number().into())])
    }
    /// `model-erlang-c-input-aht-s`
    pub fn model_erlang_c_input_aht_s(&self) -> String {
        self.say("model-erlang-c-input-aht-s", &[])
    }
    /// `model-erlang-c-input-calls-per-hour`
    pub fn model_erlang_c_input_calls_per_hour(&self) -> String {
        self.say("model-erlang-c-input-calls-per-hour", &[])
    }
    /// `model-erlang-c-input-target-s`
    pub fn model_erlang_c_input_target_s(&self) -> String {
        self.say("model-erlang-c-input-target-s", &[])
    }
    /// `model-erlang-c-input-target-sl`
    pub fn model_erlang_c_input_target_sl(&self) -> String {
        self.say("model-erlang-c-input-target-sl", &[])
    }
    /// `model-erlang-c-load` (calls: calls; handling: handling; load: load)
    pub fn model_erlang_c_load(&self, calls: impl Number, handling: impl Number, load: impl Number) -> String {
        self.say("model-erlang-c-load", &[("calls", calls.number().into()), ("handling", handling.number().into()), ("load", load.number().into())])
    }
    /// `model-erlang-c-output-agents-required`
    pub fn model_erlang_c_output_agents_required(&self) -> String {
        self.say("model-erlang-c-output-agents-required", &[])
    }
    /// `model-erlang-c-output-asa-s`
    pub fn model_erlang_c_output_asa_s(&self) -> String {
        self.say("model-erlang-c-output-asa-s", &[])
    }
    /// `model-erlang-c-output-at-required`
    pub fn model_erlang_c_output_at_required(&self) -> String {
        self.say("model-erlang-c-output-at-required", &[])
    }
    /// `model-erlang-c-output-erlang-b`
    pub fn model_erlang_c_output_erlang_b(&self) -> String {
        self.say("model-erlang-c-output-erlang-b", &[])
    }
    /// `model-erlang-c-output-l`
    pub fn model_erlang_c_output_l(&self) -> String {
        self.say("model-erlang-c-output-l", &[])
    }
    /// `model-erlang-c-output-lq`
    pub fn model_erlang_c_output_lq(&self) -> String {
        self.say("model-erlang-c-output-lq", &[])
    }
    /// `model-erlang-c-output-occupancy`
    pub fn model_erlang_c_output_occupancy(&self) -> String {
        self.say("model-erlang-c-output-occupancy", &[])
    }
    /// `model-erlang-c-output-offered-load`
    pub fn model_erlang_c_output_offered_load(&self) -> String {
        self.say("model-erlang-c-output-offered-load", &[])
    }
    /// `model-erlang-c-output-p-wait`
    pub fn model_erlang_c_output_p_wait(&self) -> String {
        self.say("model-erlang-c-output-p-wait", &[])
    }
    /// `model-erlang-c-output-service-level`
    pub fn model_erlang_c_output_service_level(&self) -> String {
        self.say("model-erlang-c-output-service-level", &[])
    }
    /// `model-erlang-c-output-sl`
    pub fn model_erlang_c_output_sl(&self) -> String {
        self.say("model-erlang-c-output-sl", &[])
    }
    /// `model-erlang-c-output-table`
    pub fn model_erlang_c_output_table(&self) -> String {
        self.say("model-erlang-c-output-table", &[])
    }
    /// `model-erlang-c-output-utilisation`
    pub fn model_erlang_c_output_utilisation(&self) -> String {
        self.say("model-erlang-c-output-utilisation", &[])
    }
    /// `model-erlang-c-output-w`
    pub fn model_erlang_c_output_w(&self) -> String {
        self.say("model-erlang-c-output-w", &[])
    }
    /// `model-erlang-c-output-wq`
    pub fn model_erlang_c_output_wq(&self) -> String {
        self.say("model-erlang-c-output-wq", &[])
    }
    /// `model-erlang-c-title`
    pub fn model_erlang_c_title(&self) -> String {
        self.say("model-erlang-c-title", &[])
    }
    /// `model-erlang-c-wait` (chance: chance; wait: wait)
    pub fn model_erlang_c_wait(&self, chance: impl Number, wait: impl Number) -> String {
        self.say("model-erlang-c-wait", &[("chance", chance.number().into()), ("wait", wait.number().into())])
    }
    /// `model-ewma-first` (ewma: first average; lambda: weight of the newest point; target: target; value: first value)
    pub fn model_ewma_first(&self, ewma: impl Number, lambda: impl Number, target: impl Number, value: impl Number) -> String {
        self.say("model-ewma-first", &[("ewma", ewma.number().into()), ("lambda", lambda.number().into()), ("target", target.number().into()), ("value", value.number().into())])
    }
    /// `model-ewma-limits` (lcl: lower limit; ucl: upper limit; width: standard deviations)
    pub fn model_ewma_limits(&self, lcl: impl Number, ucl: impl Number, width: impl Number) -> String {
        self.say("model-ewma-limits", &[("lcl", lcl.number().into()), ("ucl", ucl.number().into()), ("width", width.number().into())])
    }
    /// `model-ewma-signals` (points: all points; signals: points beyond)
    pub fn model_ewma_signals(&self, points: impl Number, signals: impl Number) -> String {
        self.say("model-ewma-signals", &[("points", points.number().into()), ("signals", signals.number().into())])
    }
    /// `model-ewma-title`
    pub fn model_ewma_title(&self) -> String {
        self.say("model-ewma-title", &[])
    }
    /// `model-failure-cost-kind` (again: again, yuan; claims: claims, yuan; handling: handling, yuan; lost: lost, yuan; name: what it is called; total: total, yuan)
    pub fn model_failure_cost_kind(&self, again: impl Number, claims: impl Number, handling: impl Number, lost: impl Number, name: &str, total: impl Number) -> String {
        self.say("model-failure-cost-kind", &[("again", again.number().into()), ("claims", claims.number().into()), ("handling", handling.number().into()), ("lost", lost.number().into()), ("name", name.into()), ("total", total.number().into())])
    }
    /// `model-failure-cost-title`
    pub fn model_failure_cost_title(&self) -> String {
        self.say("model-failure-cost-title", &[])
    }
    /// `model-failure-cost-total` (estimated: estimated, yuan; total: total, yuan; unit: unit, yuan)
    pub fn model_failure_cost_total(&self, estimated: impl Number, total: impl Number, unit: impl Number) -> String {
        self.say("model-failure-cost-total", &[("estimated", estimated.number().into()), ("total", total.number().into()), ("unit", unit.number().into())])
    }
    /// `model-false-alarms-shifted` (points: points; shift: standard deviations)
    pub fn model_false_alarms_shifted(&self, points: impl Number, shift: impl Number) -> String {
        self.say("model-false-alarms-shifted", &[("points", points.number().into()), ("shift", shift.number().into())])
    }
    /// `model-false-alarms-title`
    pub fn model_false_alarms_title(&self) -> String {
        self.say("model-false-alarms-title", &[])
    }
    /// `model-false-alarms-unchanged` (points: points)
    pub fn model_false_alarms_unchanged(&self, points: impl Number) -> String {
        self.say("model-false-alarms-unchanged", &[("points", points.number().into())])
    }
    /// `model-false-alarms-year` (alarms: alarms a year; points: points a year)
    pub fn model_false_alarms_year(&self, alarms: impl Number, points: impl Number) -> String {
        self.say("model-false-alarms-year", &[("alarms", alarms.number().into()), ("points", points.number().into())])
    }
    /// `model-fast-answers-fast` (fast: people; third: people)
    pub fn model_fast_answers_fast(&self, fast: impl Number, third: impl Number) -> String {
        self.say("model-fast-answers-fast", &[("fast", fast.number().into()), ("third", third.number().into())])
    }
    /// `model-fast-answers-median` (median: median; n: answers)
    pub fn model_fast_answers_median(&self, median: impl Number, n: impl Number) -> String {
        self.say("model-fast-answers-median", &[("median", median.number().into()), ("n", n.number().into())])
    }
    /// `model-fast-answers-title`
    pub fn model_fast_answers_title(&self) -> String {
        self.say("model-fast-answers-title", &[])
    }
    /// `model-fisher-exact-idea`
    pub fn model_fisher_exact_idea(&self) -> String {
        self.say("model-fisher-exact-idea", &[])
    }
    /// `model-fisher-exact-odds` (odds: odds ratio)
    pub fn model_fisher_exact_odds(&self, odds: impl Number) -> String {
        self.say("model-fisher-exact-odds", &[("odds", odds.number().into())])
    }
    /// `model-fisher-exact-p` (greater: probability with its sign; p: probability with its sign)
    pub fn model_fisher_exact_p(&self, greater: &str, p: &str) -> String {
        self.say("model-fisher-exact-p", &[("greater", greater.into()), ("p", p.into())])
    }
    /// `model-fisher-exact-title`
    pub fn model_fisher_exact_title(&self) -> String {
        self.say("model-fisher-exact-title", &[])
    }
    /// `model-fleiss-kappa-kappa` (kappa: kappa)
    pub fn model_fleiss_kappa_kappa(&self, kappa: impl Number) -> String {
        self.say("model-fleiss-kappa-kappa", &[("kappa", kappa.number().into())])
    }
    /// `model-fleiss-kappa-shares` (expectedshare: share; n: answers; observed: share)
    pub fn model_fleiss_kappa_shares(&self, expectedshare: impl Number, n: impl Number, observed: impl Number) -> String {
        self.say("model-fleiss-kappa-shares", &[("expectedshare", expectedshare.number().into()), ("n", n.number().into()), ("observed", observed.number().into())])
    }
    /// `model-fleiss-kappa-title`
    pub fn model_fleiss_kappa_title(&self) -> String {
        self.say("model-fleiss-kappa-title", &[])
    }
    /// `model-full-cost-per-waybill-marginal` (marginal: marginal, yuan)
    pub fn model_full_cost_per_waybill_marginal(&self, marginal: impl Number) -> String {
        self.say("model-full-cost-per-waybill-marginal", &[("marginal", marginal.number().into())])
    }
    /// `model-full-cost-per-waybill-next` (waybills: waybills)
    pub fn model_full_cost_per_waybill_next(&self, waybills: impl Number) -> String {
        self.say("model-full-cost-per-waybill-next", &[("waybills", waybills.number().into())])
    }
    /// `model-full-cost-per-waybill-stage` (fixed: fixed, yuan; name: what it is called; unit: unit, yuan; variable: variable, yuan)
    pub fn model_full_cost_per_waybill_stage(&self, fixed: impl Number, name: &str, unit: impl Number, variable: impl Number) -> String {
        self.say("model-full-cost-per-waybill-stage", &[("fixed", fixed.number().into()), ("name", name.into()), ("unit", unit.number().into()), ("variable", variable.number().into())])
    }
    /// `model-full-cost-per-waybill-stage-shifts` (fixed: fixed, yuan; name: what it is called; shifts: shifts; unit: unit, yuan; variable: variable, yuan)
    pub fn model_full_cost_per_waybill_stage_shifts(&self, fixed: impl Number, name: &str, shifts: impl Number, unit: impl Number, variable: impl Number) -> String {
        self.say("model-full-cost-per-waybill-stage-shifts", &[("fixed", fixed.number().into()), ("name", name.into()), ("shifts", shifts.number().into()), ("unit", unit.number().into()), ("variable", variable.number().into())])
    }
    /// `model-full-cost-per-waybill-title`
    pub fn model_full_cost_per_waybill_title(&self) -> String {
        self.say("model-full-cost-per-waybill-title", &[])
    }
    /// `model-full-cost-per-waybill-unit` (total: total, yuan; unit: unit, yuan; waybills: waybills)
    pub fn model_full_cost_per_waybill_unit(&self, total: impl Number, unit: impl Number, waybills: impl Number) -> String {
        self.say("model-full-cost-per-waybill-unit", &[("total", total.number().into()), ("unit", unit.number().into()), ("waybills", waybills.number().into())])
    }
    /// `model-fuzzy-evaluation-best` (grade: number of the grade; membership: membership)
    pub fn model_fuzzy_evaluation_best(&self, grade: impl Number, membership: impl Number) -> String {
        self.say("model-fuzzy-evaluation-best", &[("grade", grade.number().into()), ("membership", membership.number().into())])
    }
    /// `model-fuzzy-evaluation-joined` (criteria: criteria; grades: grades)
    pub fn model_fuzzy_evaluation_joined(&self, criteria: impl Number, grades: impl Number) -> String {
        self.say("model-fuzzy-evaluation-joined", &[("criteria", criteria.number().into()), ("grades", grades.number().into())])
    }
    /// `model-fuzzy-evaluation-score` (score: score)
    pub fn model_fuzzy_evaluation_score(&self, score: impl Number) -> String {
        self.say("model-fuzzy-evaluation-score", &[("score", score.number().into())])
    }
    /// `model-fuzzy-evaluation-title`
    pub fn model_fuzzy_evaluation_title(&self) -> String {
        self.say("model-fuzzy-evaluation-title", &[])
    }
    /// `model-g-chart-limits` (lcl: lower limit; median: centre; ucl: upper limit)
    pub fn model_g_chart_limits(&self, lcl: impl Number, median: impl Number, ucl: impl Number) -> String {
        self.say("model-g-chart-limits", &[("lcl", lcl.number().into()), ("median", median.number().into()), ("ucl", ucl.number().into())])
    }
    /// `model-g-chart-mean` (events: distances; mean: mean distance)
    pub fn model_g_chart_mean(&self, events: impl Number, mean: impl Number) -> String {
        self.say("model-g-chart-mean", &[("events", events.number().into()), ("mean", mean.number().into())])
    }
    /// `model-g-chart-p` (mean: mean distance; p: probability)
    pub fn model_g_chart_p(&self, mean: impl Number, p: impl Number) -> String {
        self.say("model-g-chart-p", &[("mean", mean.number().into()), ("p", p.number().into())])
    }
    /// `model-g-chart-shewhart` (limit: older upper limit)
    pub fn model_g_chart_shewhart(&self, limit: impl Number) -> String {
        self.say("model-g-chart-shewhart", &[("limit", limit.number().into())])
    }
    /// `model-g-chart-title`
    pub fn model_g_chart_title(&self) -> String {
        self.say("model-g-chart-title", &[])
    }
    /// `model-gamma-gamma-all` (all: money)
    pub fn model_gamma_gamma_all(&self, all: impl Number) -> String {
        self.say("model-gamma-gamma-all", &[("all", all.number().into())])
    }
    /// `model-gamma-gamma-expected` (expected: money)
    pub fn model_gamma_gamma_expected(&self, expected: impl Number) -> String {
        self.say("model-gamma-gamma-expected", &[("expected", expected.number().into())])
    }
    /// `model-gamma-gamma-own` (mean: money; own: weight, a share)
    pub fn model_gamma_gamma_own(&self, mean: impl Number, own: impl Number) -> String {
        self.say("model-gamma-gamma-own", &[("mean", mean.number().into()), ("own", own.number().into())])
    }
    /// `model-gamma-gamma-title`
    pub fn model_gamma_gamma_title(&self) -> String {
        self.say("model-gamma-gamma-title", &[])
    }
    /// `model-gini-ranked` (ranked: weighted sum)
    pub fn model_gini_ranked(&self, ranked: impl Number) -> String {
        self.say("model-gini-ranked", &[("ranked", ranked.number().into())])
    }
    /// `model-gini-result` (denominator: n times the total; gini: coefficient; numerator: twice the ranked sum less (n + 1) times the total)
    pub fn model_gini_result(&self, denominator: impl Number, gini: impl Number, numerator: impl Number) -> String {
        self.say("model-gini-result", &[("denominator", denominator.number().into()), ("gini", gini.number().into()), ("numerator", numerator.number().into())])
    }
    /// `model-gini-title`
    pub fn model_gini_title(&self) -> String {
        self.say("model-gini-title", &[])
    }
    /// `model-gini-total` (customers: customers; total: fen or pieces)
    pub fn model_gini_total(&self, customers: impl Number, total: impl Number) -> String {
        self.say("model-gini-total", &[("customers", customers.number().into()), ("total", total.number().into())])
    }
    /// `model-goodness-of-fit-chi2` (chi2: chi square; freedom: degrees of freedom; p: probability with its sign)
    pub fn model_goodness_of_fit_chi2(&self, chi2: impl Number, freedom: impl Number, p: &str) -> String {
        self.say("model-goodness-of-fit-chi2", &[("chi2", chi2.number().into()), ("freedom", freedom.number().into()), ("p", p.into())])
    }
    /// `model-goodness-of-fit-expected` (n: answers)
    pub fn model_goodness_of_fit_expected(&self, n: impl Number) -> String {
        self.say("model-goodness-of-fit-expected", &[("n", n.number().into())])
    }
    /// `model-goodness-of-fit-title`
    pub fn model_goodness_of_fit_title(&self) -> String {
        self.say("model-goodness-of-fit-title", &[])
    }
    /// `model-group-comparisons-clearest` (difference: difference; first: number of a group; p: probability with its sign; second: number of a group; t: t)
    pub fn model_group_comparisons_clearest(&self, difference: impl Number, first: impl Number, p: &str, second: impl Number, t: impl Number) -> String {
        self.say("model-group-comparisons-clearest", &[("difference", difference.number().into()), ("first", first.number().into()), ("p", p.into()), ("second", second.number().into()), ("t", t.number().into())])
    }
    /// `model-group-comparisons-means` (found: pairs that differ)
    pub fn model_group_comparisons_means(&self, found: impl Number) -> String {
        self.say("model-group-comparisons-means", &[("found", found.number().into())])
    }
    /// `model-group-comparisons-pairs` (groups: groups; pairs: pairs)
    pub fn model_group_comparisons_pairs(&self, groups: impl Number, pairs: impl Number) -> String {
        self.say("model-group-comparisons-pairs", &[("groups", groups.number().into()), ("pairs", pairs.number().into())])
    }
    /// `model-group-comparisons-ranks` (found: pairs that differ)
    pub fn model_group_comparisons_ranks(&self, found: impl Number) -> String {
        self.say("model-group-comparisons-ranks", &[("found", found.number().into())])
    }
    /// `model-group-comparisons-title`
    pub fn model_group_comparisons_title(&self) -> String {
        self.say("model-group-comparisons-title", &[])
    }
    /// `model-guarded-looks-bound` (bound: bound of z; number: number of the look; spent: error spent; z: z)
    pub fn model_guarded_looks_bound(&self, bound: impl Number, number: impl Number, spent: impl Number, z: impl Number) -> String {
        self.say("model-guarded-looks-bound", &[("bound", bound.number().into()), ("number", number.number().into()), ("spent", spent.number().into()), ("z", z.number().into())])
    }
    /// `model-guarded-looks-found`
    pub fn model_guarded_looks_found(&self) -> String {
        self.say("model-guarded-looks-found", &[])
    }
    /// `model-guarded-looks-late` (late: looks)
    pub fn model_guarded_looks_late(&self, late: impl Number) -> String {
        self.say("model-guarded-looks-late", &[("late", late.number().into())])
    }
    /// `model-guarded-looks-nothing`
    pub fn model_guarded_looks_nothing(&self) -> String {
        self.say("model-guarded-looks-nothing", &[])
    }
    /// `model-guarded-looks-on`
    pub fn model_guarded_looks_on(&self) -> String {
        self.say("model-guarded-looks-on", &[])
    }
    /// `model-guarded-looks-title`
    pub fn model_guarded_looks_title(&self) -> String {
        self.say("model-guarded-looks-title", &[])
    }
    /// `model-guarded-looks-unguarded` (error: probability; looks: looks)
    pub fn model_guarded_looks_unguarded(&self, error: impl Number, looks: impl Number) -> String {
        self.say("model-guarded-looks-unguarded", &[("error", error.number().into()), ("looks", looks.number().into())])
    }
    /// `model-importance-performance-cross` (importance: importance at the crossing; performance: performance at the crossing)
    pub fn model_importance_performance_cross(&self, importance: impl Number, performance: impl Number) -> String {
        self.say("model-importance-performance-cross", &[("importance", importance.number().into()), ("performance", performance.number().into())])
    }
    /// `model-importance-performance-title`
    pub fn model_importance_performance_title(&self) -> String {
        self.say("model-importance-performance-title", &[])
    }
    /// `model-importance-performance-urgent` (concentrate: questions to concentrate on)
    pub fn model_importance_performance_urgent(&self, concentrate: impl Number) -> String {
        self.say("model-importance-performance-urgent", &[("concentrate", concentrate.number().into())])
    }
    /// `model-individuals-chart-centre` (centre: mean; points: values)
    pub fn model_individuals_chart_centre(&self, centre: impl Number, points: impl Number) -> String {
        self.say("model-individuals-chart-centre", &[("centre", centre.number().into()), ("points", points.number().into())])
    }
    /// `model-individuals-chart-limits` (lcl: lower limit; ucl: upper limit)
    pub fn model_individuals_chart_limits(&self, lcl: impl Number, ucl: impl Number) -> String {
        self.say("model-individuals-chart-limits", &[("lcl", lcl.number().into()), ("ucl", ucl.number().into())])
    }
    /// `model-individuals-chart-range` (ucl: upper limit)
    pub fn model_individuals_chart_range(&self, ucl: impl Number) -> String {
        self.say("model-individuals-chart-range", &[("ucl", ucl.number().into())])
    }
    /// `model-individuals-chart-sigma` (range: mean moving range; sigma: standard deviation)
    pub fn model_individuals_chart_sigma(&self, range: impl Number, sigma: impl Number) -> String {
        self.say("model-individuals-chart-sigma", &[("range", range.number().into()), ("sigma", sigma.number().into())])
    }
    /// `model-individuals-chart-title`
    pub fn model_individuals_chart_title(&self) -> String {
        self.say("model-individuals-chart-title", &[])
    }
    /// `model-input-variances-efficiency` (allowed: allowed; name: what it is called; used: used; variance: variance, yuan)
    pub fn model_input_variances_efficiency(&self, allowed: impl Number, name: &str, used: impl Number, variance: impl Number) -> String {
        self.say("model-input-variances-efficiency", &[("allowed", allowed.number().into()), ("name", name.into()), ("used", used.number().into()), ("variance", variance.number().into())])
    }
    /// `model-input-variances-purchased` (name: what it is called; paid: paid, yuan; standard: standard, yuan; variance: variance, yuan)
    pub fn model_input_variances_purchased(&self, name: &str, paid: impl Number, standard: impl Number, variance: impl Number) -> String {
        self.say("model-input-variances-purchased", &[("name", name.into()), ("paid", paid.number().into()), ("standard", standard.number().into()), ("variance", variance.number().into())])
    }
    /// `model-input-variances-title`
    pub fn model_input_variances_title(&self) -> String {
        self.say("model-input-variances-title", &[])
    }
    /// `model-input-variances-used` (name: what it is called; paid: paid, yuan; standard: standard, yuan; variance: variance, yuan)
    pub fn model_input_variances_used(&self, name: &str, paid: impl Number, standard: impl Number, variance: impl Number) -> String {
        self.say("model-input-variances-used", &[("name", name.into()), ("paid", paid.number().into()), ("standard", standard.number().into()), ("variance", variance.number().into())])
    }
    /// `model-internal-gap-clear` (above: elements; below: elements)
    pub fn model_internal_gap_clear(&self, above: impl Number, below: impl Number) -> String {
        self.say("model-internal-gap-clear", &[("above", above.number().into()), ("below", below.number().into())])
    }
    /// `model-internal-gap-elements` (elements: elements)
    pub fn model_internal_gap_elements(&self, elements: impl Number) -> String {
        self.say("model-internal-gap-elements", &[("elements", elements.number().into())])
    }
    /// `model-internal-gap-title`
    pub fn model_internal_gap_title(&self) -> String {
        self.say("model-internal-gap-title", &[])
    }
    /// `model-internal-gap-widest` (difference: difference; hi: upper end; lo: lower end; number: number of an element; p: probability with its sign)
    pub fn model_internal_gap_widest(&self, difference: impl Number, hi: impl Number, lo: impl Number, number: impl Number, p: &str) -> String {
        self.say("model-internal-gap-widest", &[("difference", difference.number().into()), ("hi", hi.number().into()), ("lo", lo.number().into()), ("number", number.number().into()), ("p", p.into())])
    }
    /// `model-isotonic-blocks` (blocks: blocks)
    pub fn model_isotonic_blocks(&self, blocks: impl Number) -> String {
        self.say("model-isotonic-blocks", &[("blocks", blocks.number().into())])
    }
    /// `model-isotonic-input-direction`
    pub fn model_isotonic_input_direction(&self) -> String {
        self.say("model-isotonic-input-direction", &[])
    }
    /// `model-isotonic-input-w`
    pub fn model_isotonic_input_w(&self) -> String {
        self.say("model-isotonic-input-w", &[])
    }
    /// `model-isotonic-input-y`
    pub fn model_isotonic_input_y(&self) -> String {
        self.say("model-isotonic-input-y", &[])
    }
    /// `model-isotonic-pool` (values: values)
    pub fn model_isotonic_pool(&self, values: impl Number) -> String {
        self.say("model-isotonic-pool", &[("values", values.number().into())])
    }
    /// `model-isotonic-title`
    pub fn model_isotonic_title(&self) -> String {
        self.say("model-isotonic-title", &[])
    }
    /// `model-kano-answers-category` (category: letter of the category; strength: share)
    pub fn model_kano_answers_category(&self, category: &str, strength: impl Number) -> String {
        self.say("model-kano-answers-category", &[("category", category.into()), ("strength", strength.number().into())])
    }
    /// `model-kano-answers-coefficients` (better: coefficient; worse: coefficient)
    pub fn model_kano_answers_coefficients(&self, better: impl Number, worse: impl Number) -> String {
        self.say("model-kano-answers-coefficients", &[("better", better.number().into()), ("worse", worse.number().into())])
    }
    /// `model-kano-answers-mixed`
    pub fn model_kano_answers_mixed(&self) -> String {
        self.say("model-kano-answers-mixed", &[])
    }
    /// `model-kano-answers-table` (contradictory: pairs; pairs: pairs of answers)
    pub fn model_kano_answers_table(&self, contradictory: impl Number, pairs: impl Number) -> String {
        self.say("model-kano-answers-table", &[("contradictory", contradictory.number().into()), ("pairs", pairs.number().into())])
    }
    /// `model-kano-answers-title`
    pub fn model_kano_answers_title(&self) -> String {
        self.say("model-kano-answers-title", &[])
    }
    /// `model-kano-certainty-clear` (p: probability with its sign)
    pub fn model_kano_certainty_clear(&self, p: &str) -> String {
        self.say("model-kano-certainty-clear", &[("p", p.into())])
    }
    /// `model-kano-certainty-coefficients` (betterhi: upper end; betterlo: lower end; worsehi: upper end; worselo: lower end)
    pub fn model_kano_certainty_coefficients(&self, betterhi: impl Number, betterlo: impl Number, worsehi: impl Number, worselo: impl Number) -> String {
        self.say("model-kano-certainty-coefficients", &[("betterhi", betterhi.number().into()), ("betterlo", betterlo.number().into()), ("worsehi", worsehi.number().into()), ("worselo", worselo.number().into())])
    }
    /// `model-kano-certainty-lead` (first: letter of a category; lead: answers; needed: answers; second: letter of a category)
    pub fn model_kano_certainty_lead(&self, first: &str, lead: impl Number, needed: impl Number, second: &str) -> String {
        self.say("model-kano-certainty-lead", &[("first", first.into()), ("lead", lead.number().into()), ("needed", needed.number().into()), ("second", second.into())])
    }
    /// `model-kano-certainty-mixed` (p: probability with its sign)
    pub fn model_kano_certainty_mixed(&self, p: &str) -> String {
        self.say("model-kano-certainty-mixed", &[("p", p.into())])
    }
    /// `model-kano-certainty-title`
    pub fn model_kano_certainty_title(&self) -> String {
        self.say("model-kano-certainty-title", &[])
    }
    /// `model-kano-counts-category` (category: letter of the category; strength: share)
    pub fn model_kano_counts_category(&self, category: &str, strength: impl Number) -> String {
        self.say("model-kano-counts-category", &[("category", category.into()), ("strength", strength.number().into())])
    }
    /// `model-kano-counts-coefficients` (better: coefficient; worse: coefficient)
    pub fn model_kano_counts_coefficients(&self, better: impl Number, worse: impl Number) -> String {
        self.say("model-kano-counts-coefficients", &[("better", better.number().into()), ("worse", worse.number().into())])
    }
    /// `model-kano-counts-mixed`
    pub fn model_kano_counts_mixed(&self) -> String {
        self.say("model-kano-counts-mixed", &[])
    }
    /// `model-kano-counts-title`
    pub fn model_kano_counts_title(&self) -> String {
        self.say("model-kano-counts-title", &[])
    }
    /// `model-kaplan-meier-group` (customers: customers; ended: who left; group: position of the group)
    pub fn model_kaplan_meier_group(&self, customers: impl Number, ended: impl Number, group: impl Number) -> String {
        self.say("model-kaplan-meier-group", &[("customers", customers.number().into()), ("ended", ended.number().into()), ("group", group.number().into())])
    }
    /// `model-kaplan-meier-median` (group: position of the group; median: time)
    pub fn model_kaplan_meier_median(&self, group: impl Number, median: impl Number) -> String {
        self.say("model-kaplan-meier-median", &[("group", group.number().into()), ("median", median.number().into())])
    }
    /// `model-kaplan-meier-test` (chi2: χ²; freedom: degrees of freedom; p: probability with its sign)
    pub fn model_kaplan_meier_test(&self, chi2: impl Number, freedom: impl Number, p: &str) -> String {
        self.say("model-kaplan-meier-test", &[("chi2", chi2.number().into()), ("freedom", freedom.number().into()), ("p", p.into())])
    }
    /// `model-kaplan-meier-title`
    pub fn model_kaplan_meier_title(&self) -> String {
        self.say("model-kaplan-meier-title", &[])
    }
    /// `model-kendall-w-chi2` (chi2: chi square; freedom: degrees of freedom; p: probability with its sign)
    pub fn model_kendall_w_chi2(&self, chi2: impl Number, freedom: impl Number, p: &str) -> String {
        self.say("model-kendall-w-chi2", &[("chi2", chi2.number().into()), ("freedom", freedom.number().into()), ("p", p.into())])
    }
    /// `model-kendall-w-on`
    pub fn model_kendall_w_on(&self) -> String {
        self.say("model-kendall-w-on", &[])
    }
    /// `model-kendall-w-strong`
    pub fn model_kendall_w_strong(&self) -> String {
        self.say("model-kendall-w-strong", &[])
    }
    /// `model-kendall-w-title`
    pub fn model_kendall_w_title(&self) -> String {
        self.say("model-kendall-w-title", &[])
    }
    /// `model-kendall-w-w` (items: things ranked; judges: judges; w: Kendall’s W)
    pub fn model_kendall_w_w(&self, items: impl Number, judges: impl Number, w: impl Number) -> String {
        self.say("model-kendall-w-w", &[("items", items.number().into()), ("judges", judges.number().into()), ("w", w.number().into())])
    }
    /// `model-krejcie-morgan-size` (needed: answers; population: population)
    pub fn model_krejcie_morgan_size(&self, needed: impl Number, population: impl Number) -> String {
        self.say("model-krejcie-morgan-size", &[("needed", needed.number().into()), ("population", population.number().into())])
    }
    /// `model-krejcie-morgan-title`
    pub fn model_krejcie_morgan_title(&self) -> String {
        self.say("model-krejcie-morgan-title", &[])
    }
    /// `model-krippendorff-alpha-alpha` (alpha: Krippendorff’s α; observers: observers)
    pub fn model_krippendorff_alpha_alpha(&self, alpha: impl Number, observers: impl Number) -> String {
        self.say("model-krippendorff-alpha-alpha", &[("alpha", alpha.number().into()), ("observers", observers.number().into())])
    }
    /// `model-krippendorff-alpha-good`
    pub fn model_krippendorff_alpha_good(&self) -> String {
        self.say("model-krippendorff-alpha-good", &[])
    }
    /// `model-krippendorff-alpha-tentative`
    pub fn model_krippendorff_alpha_tentative(&self) -> String {
        self.say("model-krippendorff-alpha-tentative", &[])
    }
    /// `model-krippendorff-alpha-title`
    pub fn model_krippendorff_alpha_title(&self) -> String {
        self.say("model-krippendorff-alpha-title", &[])
    }
    /// `model-krippendorff-alpha-weak`
    pub fn model_krippendorff_alpha_weak(&self) -> String {
        self.say("model-krippendorff-alpha-weak", &[])
    }
    /// `model-largest-remainder-closes` (amount: amount, yuan; parts: parts)
    pub fn model_largest_remainder_closes(&self, amount: impl Number, parts: impl Number) -> String {
        self.say("model-largest-remainder-closes", &[("amount", amount.number().into()), ("parts", parts.number().into())])
    }
    /// `model-largest-remainder-rounded` (amount: amount, yuan; rounded: rounded, yuan)
    pub fn model_largest_remainder_rounded(&self, amount: impl Number, rounded: impl Number) -> String {
        self.say("model-largest-remainder-rounded", &[("amount", amount.number().into()), ("rounded", rounded.number().into())])
    }
    /// `model-largest-remainder-title`
    pub fn model_largest_remainder_title(&self) -> String {
        self.say("model-largest-remainder-title", &[])
    }
    /// `model-likert-items-bottom` (number: number of a question; share: share)
    pub fn model_likert_items_bottom(&self, number: impl Number, share: impl Number) -> String {
        self.say("model-likert-items-bottom", &[("number", number.number().into()), ("share", share.number().into())])
    }
    /// `model-likert-items-few` (few: questions)
    pub fn model_likert_items_few(&self, few: impl Number) -> String {
        self.say("model-likert-items-few", &[("few", few.number().into())])
    }
    /// `model-likert-items-size` (n: people; questions: questions)
    pub fn model_likert_items_size(&self, n: impl Number, questions: impl Number) -> String {
        self.say("model-likert-items-size", &[("n", n.number().into()), ("questions", questions.number().into())])
    }
    /// `model-likert-items-title`
    pub fn model_likert_items_title(&self) -> String {
        self.say("model-likert-items-title", &[])
    }
    /// `model-likert-items-top` (hi: upper end; lo: lower end; number: number of a question; share: share)
    pub fn model_likert_items_top(&self, hi: impl Number, lo: impl Number, number: impl Number, share: impl Number) -> String {
        self.say("model-likert-items-top", &[("hi", hi.number().into()), ("lo", lo.number().into()), ("number", number.number().into()), ("share", share.number().into())])
    }
    /// `model-linear-regression-apart` (largest: largest VIF)
    pub fn model_linear_regression_apart(&self, largest: impl Number) -> String {
        self.say("model-linear-regression-apart", &[("largest", largest.number().into())])
    }
    /// `model-linear-regression-fit` (adjusted: adjusted share; n: answers; predictors: predictors; r2: share explained)
    pub fn model_linear_regression_fit(&self, adjusted: impl Number, n: impl Number, predictors: impl Number, r2: impl Number) -> String {
        self.say("model-linear-regression-fit", &[("adjusted", adjusted.number().into()), ("n", n.number().into()), ("predictors", predictors.number().into()), ("r2", r2.number().into())])
    }
    /// `model-linear-regression-strongest` (b: coefficient; beta: standardised coefficient; number: number of the predictor; p: probability with its sign)
    pub fn model_linear_regression_strongest(&self, b: impl Number, beta: impl Number, number: impl Number, p: &str) -> String {
        self.say("model-linear-regression-strongest", &[("b", b.number().into()), ("beta", beta.number().into()), ("number", number.number().into()), ("p", p.into())])
    }
    /// `model-linear-regression-tangled` (largest: largest VIF)
    pub fn model_linear_regression_tangled(&self, largest: impl Number) -> String {
        self.say("model-linear-regression-tangled", &[("largest", largest.number().into())])
    }
    /// `model-linear-regression-test` (between: degrees of freedom between groups; f: F; p: probability with its sign; within: degrees of freedom within groups)
    pub fn model_linear_regression_test(&self, between: impl Number, f: impl Number, p: &str, within: impl Number) -> String {
        self.say("model-linear-regression-test", &[("between", between.number().into()), ("f", f.number().into()), ("p", p.into()), ("within", within.number().into())])
    }
    /// `model-linear-regression-title`
    pub fn model_linear_regression_title(&self) -> String {
        self.say("model-linear-regression-title", &[])
    }
    /// `model-live-power-detectable` (detectable: least effect seen)
    pub fn model_live_power_detectable(&self, detectable: impl Number) -> String {
        self.say("model-live-power-detectable", &[("detectable", detectable.number().into())])
    }
    /// `model-live-power-missing` (missing1: answers missing; missing2: answers missing; needed: answers)
    pub fn model_live_power_missing(&self, missing1: impl Number, missing2: impl Number, needed: impl Number) -> String {
        self.say("model-live-power-missing", &[("missing1", missing1.number().into()), ("missing2", missing2.number().into()), ("needed", needed.number().into())])
    }
    /// `model-live-power-power` (effect: standard deviations; power: power)
    pub fn model_live_power_power(&self, effect: impl Number, power: impl Number) -> String {
        self.say("model-live-power-power", &[("effect", effect.number().into()), ("power", power.number().into())])
    }
    /// `model-live-power-title`
    pub fn model_live_power_title(&self) -> String {
        self.say("model-live-power-title", &[])
    }
    /// `model-logistics-cost-matrix-closes` (outsourced: outsourced, yuan; own: own, yuan; total: total, yuan)
    pub fn model_logistics_cost_matrix_closes(&self, outsourced: impl Number, own: impl Number, total: impl Number) -> String {
        self.say("model-logistics-cost-matrix-closes", &[("outsourced", outsourced.number().into()), ("own", own.number().into()), ("total", total.number().into())])
    }
    /// `model-logistics-cost-matrix-column` (name: what it is called; total: total, yuan)
    pub fn model_logistics_cost_matrix_column(&self, name: &str, total: impl Number) -> String {
        self.say("model-logistics-cost-matrix-column", &[("name", name.into()), ("total", total.number().into())])
    }
    /// `model-logistics-cost-matrix-row` (name: what it is called; total: total, yuan)
    pub fn model_logistics_cost_matrix_row(&self, name: &str, total: impl Number) -> String {
        self.say("model-logistics-cost-matrix-row", &[("name", name.into()), ("total", total.number().into())])
    }
    /// `model-logistics-cost-matrix-title`
    pub fn model_logistics_cost_matrix_title(&self) -> String {
        self.say("model-logistics-cost-matrix-title", &[])
    }
    /// `model-lokad-bound` (holding: holding; least: least)
    pub fn model_lokad_bound(&self, holding: impl Number, least: impl Number) -> String {
        self.say("model-lokad-bound", &[("holding", holding.number().into()), ("least", least.number().into())])
    }
    /// `model-lokad-input-h`
    pub fn model_lokad_input_h(&self) -> String {
        self.say("model-lokad-input-h", &[])
    }
    /// `model-lokad-input-m`
    pub fn model_lokad_input_m(&self) -> String {
        self.say("model-lokad-input-m", &[])
    }
    /// `model-lokad-level` (holding: holding; level: level; missing: missing)
    pub fn model_lokad_level(&self, holding: impl Number, level: impl Number, missing: impl Number) -> String {
        self.say("model-lokad-level", &[("holding", holding.number().into()), ("level", level.number().into()), ("missing", missing.number().into())])
    }
    /// `model-lokad-none` (least: least; missing: missing)
    pub fn model_lokad_none(&self, least: impl Number, missing: impl Number) -> String {
        self.say("model-lokad-none", &[("least", least.number().into()), ("missing", missing.number().into())])
    }
    /// `model-lokad-output-no-stock`
    pub fn model_lokad_output_no_stock(&self) -> String {
        self.say("model-lokad-output-no-stock", &[])
    }
    /// `model-lokad-output-p`
    pub fn model_lokad_output_p(&self) -> String {
        self.say("model-lokad-output-p", &[])
    }
    /// `model-lokad-title`
    pub fn model_lokad_title(&self) -> String {
        self.say("model-lokad-title", &[])
    }
    /// `model-make-or-buy-answer-buy` (difference: difference, yuan)
    pub fn model_make_or_buy_answer_buy(&self, difference: impl Number) -> String {
        self.say("model-make-or-buy-answer-buy", &[("difference", difference.number().into())])
    }
    /// `model-make-or-buy-answer-equal` (difference: difference, yuan)
    pub fn model_make_or_buy_answer_equal(&self, difference: impl Number) -> String {
        self.say("model-make-or-buy-answer-equal", &[("difference", difference.number().into())])
    }
    /// `model-make-or-buy-answer-make` (difference: difference, yuan)
    pub fn model_make_or_buy_answer_make(&self, difference: impl Number) -> String {
        self.say("model-make-or-buy-answer-make", &[("difference", difference.number().into())])
    }
    /// `model-make-or-buy-buy` (buy: buy, yuan; offer: offer, yuan)
    pub fn model_make_or_buy_buy(&self, buy: impl Number, offer: impl Number) -> String {
        self.say("model-make-or-buy-buy", &[("buy", buy.number().into()), ("offer", offer.number().into())])
    }
    /// `model-make-or-buy-even` (offer: offer, yuan)
    pub fn model_make_or_buy_even(&self, offer: impl Number) -> String {
        self.say("model-make-or-buy-even", &[("offer", offer.number().into())])
    }
    /// `model-make-or-buy-make` (make: make, yuan; opportunity: opportunity, yuan)
    pub fn model_make_or_buy_make(&self, make: impl Number, opportunity: impl Number) -> String {
        self.say("model-make-or-buy-make", &[("make", make.number().into()), ("opportunity", opportunity.number().into())])
    }
    /// `model-make-or-buy-title`
    pub fn model_make_or_buy_title(&self) -> String {
        self.say("model-make-or-buy-title", &[])
    }
    /// `model-make-or-buy-trap` (full: full, yuan; offer: offer, yuan)
    pub fn model_make_or_buy_trap(&self, full: impl Number, offer: impl Number) -> String {
        self.say("model-make-or-buy-trap", &[("full", full.number().into()), ("offer", offer.number().into())])
    }
    /// `model-mann-whitney-effect` (effect: effect)
    pub fn model_mann_whitney_effect(&self, effect: impl Number) -> String {
        self.say("model-mann-whitney-effect", &[("effect", effect.number().into())])
    }
    /// `model-mann-whitney-exact` (greater: probability with its sign; p: probability with its sign)
    pub fn model_mann_whitney_exact(&self, greater: &str, p: &str) -> String {
        self.say("model-mann-whitney-exact", &[("greater", greater.into()), ("p", p.into())])
    }
    /// `model-mann-whitney-normal` (greater: probability with its sign; p: probability with its sign)
    pub fn model_mann_whitney_normal(&self, greater: &str, p: &str) -> String {
        self.say("model-mann-whitney-normal", &[("greater", greater.into()), ("p", p.into())])
    }
    /// `model-mann-whitney-statistic` (u: the statistic)
    pub fn model_mann_whitney_statistic(&self, u: impl Number) -> String {
        self.say("model-mann-whitney-statistic", &[("u", u.number().into())])
    }
    /// `model-mann-whitney-title`
    pub fn model_mann_whitney_title(&self) -> String {
        self.say("model-mann-whitney-title", &[])
    }
    /// `model-marginal-stock-gain` (gain: gain; margin: margin; response: response; sales: sales)
    pub fn model_marginal_stock_gain(&self, gain: impl Number, margin: impl Number, response: impl Number, sales: impl Number) -> String {
        self.say("model-marginal-stock-gain", &[("gain", gain.number().into()), ("margin", margin.number().into()), ("response", response.number().into()), ("sales", sales.number().into())])
    }
    /// `model-marginal-stock-input-annual-sales`
    pub fn model_marginal_stock_input_annual_sales(&self) -> String {
        self.say("model-marginal-stock-input-annual-sales", &[])
    }
    /// `model-marginal-stock-input-carrying-rate`
    pub fn model_marginal_stock_input_carrying_rate(&self) -> String {
        self.say("model-marginal-stock-input-carrying-rate", &[])
    }
    /// `model-marginal-stock-input-margin`
    pub fn model_marginal_stock_input_margin(&self) -> String {
        self.say("model-marginal-stock-input-margin", &[])
    }
    /// `model-marginal-stock-input-sales-response-per-point`
    pub fn model_marginal_stock_input_sales_response_per_point(&self) -> String {
        self.say("model-marginal-stock-input-sales-response-per-point", &[])
    }
    /// `model-marginal-stock-input-sd-over-lead-time`
    pub fn model_marginal_stock_input_sd_over_lead_time(&self) -> String {
        self.say("model-marginal-stock-input-sd-over-lead-time", &[])
    }
    /// `model-marginal-stock-input-unit-cost`
    pub fn model_marginal_stock_input_unit_cost(&self) -> String {
        self.say("model-marginal-stock-input-unit-cost", &[])
    }
    /// `model-marginal-stock-level` (dz: dz; level: level; z: z)
    pub fn model_marginal_stock_level(&self, dz: impl Number, level: impl Number, z: impl Number) -> String {
        self.say("model-marginal-stock-level", &[("dz", dz.number().into()), ("level", level.number().into()), ("z", z.number().into())])
    }
    /// `model-marginal-stock-none` (dz: dz)
    pub fn model_marginal_stock_none(&self, dz: impl Number) -> String {
        self.say("model-marginal-stock-none", &[("dz", dz.number().into())])
    }
    /// `model-marginal-stock-output-dc-per-z`
    pub fn model_marginal_stock_output_dc_per_z(&self) -> String {
        self.say("model-marginal-stock-output-dc-per-z", &[])
    }
    /// `model-marginal-stock-output-dp`
    pub fn model_marginal_stock_output_dp(&self) -> String {
        self.say("model-marginal-stock-output-dp", &[])
    }
    /// `model-marginal-stock-output-dz`
    pub fn model_marginal_stock_output_dz(&self) -> String {
        self.say("model-marginal-stock-output-dz", &[])
    }
    /// `model-marginal-stock-output-sl`
    pub fn model_marginal_stock_output_sl(&self) -> String {
        self.say("model-marginal-stock-output-sl", &[])
    }
    /// `model-marginal-stock-output-z`
    pub fn model_marginal_stock_output_z(&self) -> String {
        self.say("model-marginal-stock-output-z", &[])
    }
    /// `model-marginal-stock-price` (cost: cost; deviation: deviation; price: price; rate: rate)
    pub fn model_marginal_stock_price(&self, cost: impl Number, deviation: impl Number, price: impl Number, rate: impl Number) -> String {
        self.say("model-marginal-stock-price", &[("cost", cost.number().into()), ("deviation", deviation.number().into()), ("price", price.number().into()), ("rate", rate.number().into())])
    }
    /// `model-marginal-stock-title`
    pub fn model_marginal_stock_title(&self) -> String {
        self.say("model-marginal-stock-title", &[])
    }
    /// `model-method-comparison-activity`
    pub fn model_method_comparison_activity(&self) -> String {
        self.say("model-method-comparison-activity", &[])
    }
    /// `model-method-comparison-better-than-told` (name: what it is called)
    pub fn model_method_comparison_better_than_told(&self, name: &str) -> String {
        self.say("model-method-comparison-better-than-told", &[("name", name.into())])
    }
    /// `model-method-comparison-carried` (name: what it is called; subsidy: what others pay, yuan)
    pub fn model_method_comparison_carried(&self, name: &str, subsidy: impl Number) -> String {
        self.say("model-method-comparison-carried", &[("name", name.into()), ("subsidy", subsidy.number().into())])
    }
    /// `model-method-comparison-customer` (activity: by activity, yuan; name: what it is called; time: by time, yuan; volume: by volume, yuan)
    pub fn model_method_comparison_customer(&self, activity: impl Number, name: &str, time: impl Number, volume: impl Number) -> String {
        self.say("model-method-comparison-customer", &[("activity", activity.number().into()), ("name", name.into()), ("time", time.number().into()), ("volume", volume.number().into())])
    }
    /// `model-method-comparison-overloaded`
    pub fn model_method_comparison_overloaded(&self) -> String {
        self.say("model-method-comparison-overloaded", &[])
    }
    /// `model-method-comparison-time` (unused: cost of unused capacity, yuan)
    pub fn model_method_comparison_time(&self, unused: impl Number) -> String {
        self.say("model-method-comparison-time", &[("unused", unused.number().into())])
    }
    /// `model-method-comparison-title`
    pub fn model_method_comparison_title(&self) -> String {
        self.say("model-method-comparison-title", &[])
    }
    /// `model-method-comparison-volume` (cost: cost, yuan; unit: cost of a waybill, yuan; waybills: waybills)
    pub fn model_method_comparison_volume(&self, cost: impl Number, unit: impl Number, waybills: impl Number) -> String {
        self.say("model-method-comparison-volume", &[("cost", cost.number().into()), ("unit", unit.number().into()), ("waybills", waybills.number().into())])
    }
    /// `model-method-comparison-worse-than-told` (name: what it is called)
    pub fn model_method_comparison_worse_than_told(&self, name: &str) -> String {
        self.say("model-method-comparison-worse-than-told", &[("name", name.into())])
    }
    /// `model-migration-matrix-counts` (down: customers in a worse class; lost: lost customers; new: new customers; up: customers in a better class)
    pub fn model_migration_matrix_counts(&self, down: impl Number, lost: impl Number, new: impl Number, up: impl Number) -> String {
        self.say("model-migration-matrix-counts", &[("down", down.number().into()), ("lost", lost.number().into()), ("new", new.number().into()), ("up", up.number().into())])
    }
    /// `model-migration-matrix-endless`
    pub fn model_migration_matrix_endless(&self) -> String {
        self.say("model-migration-matrix-endless", &[])
    }
    /// `model-migration-matrix-money` (down: yuan gained or lost by moving down; lost: yuan of lost customers; new: yuan of new customers; up: yuan gained by moving up)
    pub fn model_migration_matrix_money(&self, down: impl Number, lost: impl Number, new: impl Number, up: impl Number) -> String {
        self.say("model-migration-matrix-money", &[("down", down.number().into()), ("lost", lost.number().into()), ("new", new.number().into()), ("up", up.number().into())])
    }
    /// `model-migration-matrix-steady` (a: customers of class A; b: customers of class B; c: customers of class C)
    pub fn model_migration_matrix_steady(&self, a: impl Number, b: impl Number, c: impl Number) -> String {
        self.say("model-migration-matrix-steady", &[("a", a.number().into()), ("b", b.number().into()), ("c", c.number().into())])
    }
    /// `model-migration-matrix-title`
    pub fn model_migration_matrix_title(&self) -> String {
        self.say("model-migration-matrix-title", &[])
    }
    /// `model-mmc-input-agents`
    pub fn model_mmc_input_agents(&self) -> String {
        self.say("model-mmc-input-agents", &[])
    }
    /// `model-mmc-input-lam`
    pub fn model_mmc_input_lam(&self) -> String {
        self.say("model-mmc-input-lam", &[])
    }
    /// `model-mmc-input-mu`
    pub fn model_mmc_input_mu(&self) -> String {
        self.say("model-mmc-input-mu", &[])
    }
    /// `model-mmc-input-waiting`
    pub fn model_mmc_input_waiting(&self) -> String {
        self.say("model-mmc-input-waiting", &[])
    }
    /// `model-mmc-load` (least: least; load: load)
    pub fn model_mmc_load(&self, least: impl Number, load: impl Number) -> String {
        self.say("model-mmc-load", &[("least", least.number().into()), ("load", load.number().into())])
    }
    /// `model-mmc-mean` (wait: wait; waiting: waiting)
    pub fn model_mmc_mean(&self, wait: impl Number, waiting: impl Number) -> String {
        self.say("model-mmc-mean", &[("wait", wait.number().into()), ("waiting", waiting.number().into())])
    }
    /// `model-mmc-output-lq`
    pub fn model_mmc_output_lq(&self) -> String {
        self.say("model-mmc-output-lq", &[])
    }
    /// `model-mmc-output-min-agents`
    pub fn model_mmc_output_min_agents(&self) -> String {
        self.say("model-mmc-output-min-agents", &[])
    }
    /// `model-mmc-output-p-in-queue`
    pub fn model_mmc_output_p_in_queue(&self) -> String {
        self.say("model-mmc-output-p-in-queue", &[])
    }
    /// `model-mmc-output-p-no-wait`
    pub fn model_mmc_output_p_no_wait(&self) -> String {
        self.say("model-mmc-output-p-no-wait", &[])
    }
    /// `model-mmc-output-p-wait`
    pub fn model_mmc_output_p_wait(&self) -> String {
        self.say("model-mmc-output-p-wait", &[])
    }
    /// `model-mmc-output-p-wait-gt-mean`
    pub fn model_mmc_output_p_wait_gt_mean(&self) -> String {
        self.say("model-mmc-output-p-wait-gt-mean", &[])
    }
    /// `model-mmc-output-utilisation`
    pub fn model_mmc_output_utilisation(&self) -> String {
        self.say("model-mmc-output-utilisation", &[])
    }
    /// `model-mmc-output-wq-min`
    pub fn model_mmc_output_wq_min(&self) -> String {
        self.say("model-mmc-output-wq-min", &[])
    }
    /// `model-mmc-title`
    pub fn model_mmc_title(&self) -> String {
        self.say("model-mmc-title", &[])
    }
    /// `model-mmc-wait` (agents: agents; chance: chance)
    pub fn model_mmc_wait(&self, agents: impl Number, chance: impl Number) -> String {
        self.say("model-mmc-wait", &[("agents", agents.number().into()), ("chance", chance.number().into())])
    }
    /// `model-net-promoter-score-adjusted` (hi: upper end; lo: lower end)
    pub fn model_net_promoter_score_adjusted(&self, hi: impl Number, lo: impl Number) -> String {
        self.say("model-net-promoter-score-adjusted", &[("hi", hi.number().into()), ("lo", lo.number().into())])
    }
    /// `model-net-promoter-score-score` (detractors: share; nps: score; promoters: share)
    pub fn model_net_promoter_score_score(&self, detractors: impl Number, nps: impl Number, promoters: impl Number) -> String {
        self.say("model-net-promoter-score-score", &[("detractors", detractors.number().into()), ("nps", nps.number().into()), ("promoters", promoters.number().into())])
    }
    /// `model-net-promoter-score-title`
    pub fn model_net_promoter_score_title(&self) -> String {
        self.say("model-net-promoter-score-title", &[])
    }
    /// `model-net-promoter-score-wald` (hi: upper end; lo: lower end; n: answers)
    pub fn model_net_promoter_score_wald(&self, hi: impl Number, lo: impl Number, n: impl Number) -> String {
        self.say("model-net-promoter-score-wald", &[("hi", hi.number().into()), ("lo", lo.number().into()), ("n", n.number().into())])
    }
    /// `model-newsvendor-input-cost`
    pub fn model_newsvendor_input_cost(&self) -> String {
        self.say("model-newsvendor-input-cost", &[])
    }
    /// `model-newsvendor-input-mu`
    pub fn model_newsvendor_input_mu(&self) -> String {
        self.say("model-newsvendor-input-mu", &[])
    }
    /// `model-newsvendor-input-price`
    pub fn model_newsvendor_input_price(&self) -> String {
        self.say("model-newsvendor-input-price", &[])
    }
    /// `model-newsvendor-input-salvage`
    pub fn model_newsvendor_input_salvage(&self) -> String {
        self.say("model-newsvendor-input-salvage", &[])
    }
    /// `model-newsvendor-input-sigma`
    pub fn model_newsvendor_input_sigma(&self) -> String {
        self.say("model-newsvendor-input-sigma", &[])
    }
    /// `model-newsvendor-order` (deviation: deviation; mean: mean; order: order; z: z)
    pub fn model_newsvendor_order(&self, deviation: impl Number, mean: impl Number, order: impl Number, z: impl Number) -> String {
        self.say("model-newsvendor-order", &[("deviation", deviation.number().into()), ("mean", mean.number().into()), ("order", order.number().into()), ("z", z.number().into())])
    }
    /// `model-newsvendor-output-critical-ratio`
    pub fn model_newsvendor_output_critical_ratio(&self) -> String {
        self.say("model-newsvendor-output-critical-ratio", &[])
    }
    /// `model-newsvendor-output-expected-leftover`
    pub fn model_newsvendor_output_expected_leftover(&self) -> String {
        self.say("model-newsvendor-output-expected-leftover", &[])
    }
    /// `model-newsvendor-output-expected-lost-sales`
    pub fn model_newsvendor_output_expected_lost_sales(&self) -> String {
        self.say("model-newsvendor-output-expected-lost-sales", &[])
    }
    /// `model-newsvendor-output-expected-profit`
    pub fn model_newsvendor_output_expected_profit(&self) -> String {
        self.say("model-newsvendor-output-expected-profit", &[])
    }
    /// `model-newsvendor-output-expected-sales`
    pub fn model_newsvendor_output_expected_sales(&self) -> String {
        self.say("model-newsvendor-output-expected-sales", &[])
    }
    /// `model-newsvendor-output-q`
    pub fn model_newsvendor_output_q(&self) -> String {
        self.say("model-newsvendor-output-q", &[])
    }
    /// `model-newsvendor-output-q-rounded-up`
    pub fn model_newsvendor_output_q_rounded_up(&self) -> String {
        self.say("model-newsvendor-output-q-rounded-up", &[])
    }
    /// `model-newsvendor-output-z`
    pub fn model_newsvendor_output_z(&self) -> String {
        self.say("model-newsvendor-output-z", &[])
    }
    /// `model-newsvendor-profit` (leftover: leftover; profit: profit; sales: sales)
    pub fn model_newsvendor_profit(&self, leftover: impl Number, profit: impl Number, sales: impl Number) -> String {
        self.say("model-newsvendor-profit", &[("leftover", leftover.number().into()), ("profit", profit.number().into()), ("sales", sales.number().into())])
    }
    /// `model-newsvendor-ratio` (over: over; ratio: ratio; under: under)
    pub fn model_newsvendor_ratio(&self, over: impl Number, ratio: impl Number, under: impl Number) -> String {
        self.say("model-newsvendor-ratio", &[("over", over.number().into()), ("ratio", ratio.number().into()), ("under", under.number().into())])
    }
    /// `model-newsvendor-title`
    pub fn model_newsvendor_title(&self) -> String {
        self.say("model-newsvendor-title", &[])
    }
    /// `model-normal-loss-input-losses`
    pub fn model_normal_loss_input_losses(&self) -> String {
        self.say("model-normal-loss-input-losses", &[])
    }
    /// `model-normal-loss-input-mu`
    pub fn model_normal_loss_input_mu(&self) -> String {
        self.say("model-normal-loss-input-mu", &[])
    }
    /// `model-normal-loss-input-q`
    pub fn model_normal_loss_input_q(&self) -> String {
        self.say("model-normal-loss-input-q", &[])
    }
    /// `model-normal-loss-input-sigma`
    pub fn model_normal_loss_input_sigma(&self) -> String {
        self.say("model-normal-loss-input-sigma", &[])
    }
    /// `model-normal-loss-input-z-grid`
    pub fn model_normal_loss_input_z_grid(&self) -> String {
        self.say("model-normal-loss-input-z-grid", &[])
    }
    /// `model-normal-loss-loss` (deviation: deviation; loss: loss; unit: unit)
    pub fn model_normal_loss_loss(&self, deviation: impl Number, loss: impl Number, unit: impl Number) -> String {
        self.say("model-normal-loss-loss", &[("deviation", deviation.number().into()), ("loss", loss.number().into()), ("unit", unit.number().into())])
    }
    /// `model-normal-loss-output-inverse`
    pub fn model_normal_loss_output_inverse(&self) -> String {
        self.say("model-normal-loss-output-inverse", &[])
    }
    /// `model-normal-loss-output-l`
    pub fn model_normal_loss_output_l(&self) -> String {
        self.say("model-normal-loss-output-l", &[])
    }
    /// `model-normal-loss-output-loss`
    pub fn model_normal_loss_output_loss(&self) -> String {
        self.say("model-normal-loss-output-loss", &[])
    }
    /// `model-normal-loss-output-table`
    pub fn model_normal_loss_output_table(&self) -> String {
        self.say("model-normal-loss-output-table", &[])
    }
    /// `model-normal-loss-output-z`
    pub fn model_normal_loss_output_z(&self) -> String {
        self.say("model-normal-loss-output-z", &[])
    }
    /// `model-normal-loss-title`
    pub fn model_normal_loss_title(&self) -> String {
        self.say("model-normal-loss-title", &[])
    }
    /// `model-normal-loss-unit` (unit: unit; z: z)
    pub fn model_normal_loss_unit(&self, unit: impl Number, z: impl Number) -> String {
        self.say("model-normal-loss-unit", &[("unit", unit.number().into()), ("z", z.number().into())])
    }
    /// `model-normal-loss-z` (deviation: deviation; mean: mean; stock: stock; z: z)
    pub fn model_normal_loss_z(&self, deviation: impl Number, mean: impl Number, stock: impl Number, z: impl Number) -> String {
        self.say("model-normal-loss-z", &[("deviation", deviation.number().into()), ("mean", mean.number().into()), ("stock", stock.number().into()), ("z", z.number().into())])
    }
    /// `model-nps-change-interval` (difference: difference; hi: upper end; lo: lower end)
    pub fn model_nps_change_interval(&self, difference: impl Number, hi: impl Number, lo: impl Number) -> String {
        self.say("model-nps-change-interval", &[("difference", difference.number().into()), ("hi", hi.number().into()), ("lo", lo.number().into())])
    }
    /// `model-nps-change-scores` (after: score; before: score)
    pub fn model_nps_change_scores(&self, after: impl Number, before: impl Number) -> String {
        self.say("model-nps-change-scores", &[("after", after.number().into()), ("before", before.number().into())])
    }
    /// `model-nps-change-test` (p: probability with its sign; z: z)
    pub fn model_nps_change_test(&self, p: &str, z: impl Number) -> String {
        self.say("model-nps-change-test", &[("p", p.into()), ("z", z.number().into())])
    }
    /// `model-nps-change-title`
    pub fn model_nps_change_title(&self) -> String {
        self.say("model-nps-change-title", &[])
    }
    /// `model-object-costing-batch` (indirect: indirect, yuan)
    pub fn model_object_costing_batch(&self, indirect: impl Number) -> String {
        self.say("model-object-costing-batch", &[("indirect", indirect.number().into())])
    }
    /// `model-object-costing-closes` (total: total, yuan)
    pub fn model_object_costing_closes(&self, total: impl Number) -> String {
        self.say("model-object-costing-closes", &[("total", total.number().into())])
    }
    /// `model-object-costing-group` (direct: direct, yuan; indirect: indirect, yuan; name: what it is called; unit: unit, yuan)
    pub fn model_object_costing_group(&self, direct: impl Number, indirect: impl Number, name: &str, unit: impl Number) -> String {
        self.say("model-object-costing-group", &[("direct", direct.number().into()), ("indirect", indirect.number().into()), ("name", name.into()), ("unit", unit.number().into())])
    }
    /// `model-object-costing-product` (indirect: indirect, yuan)
    pub fn model_object_costing_product(&self, indirect: impl Number) -> String {
        self.say("model-object-costing-product", &[("indirect", indirect.number().into())])
    }
    /// `model-object-costing-title`
    pub fn model_object_costing_title(&self) -> String {
        self.say("model-object-costing-title", &[])
    }
    /// `model-omega-interval-interval` (hi: upper end; lo: lower end; rounds: resamples)
    pub fn model_omega_interval_interval(&self, hi: impl Number, lo: impl Number, rounds: impl Number) -> String {
        self.say("model-omega-interval-interval", &[("hi", hi.number().into()), ("lo", lo.number().into()), ("rounds", rounds.number().into())])
    }
    /// `model-omega-interval-omega` (k: questions; n: answers; omega: McDonald’s ω)
    pub fn model_omega_interval_omega(&self, k: impl Number, n: impl Number, omega: impl Number) -> String {
        self.say("model-omega-interval-omega", &[("k", k.number().into()), ("n", n.number().into()), ("omega", omega.number().into())])
    }
    /// `model-omega-interval-sure`
    pub fn model_omega_interval_sure(&self) -> String {
        self.say("model-omega-interval-sure", &[])
    }
    /// `model-omega-interval-title`
    pub fn model_omega_interval_title(&self) -> String {
        self.say("model-omega-interval-title", &[])
    }
    /// `model-omega-interval-unsure`
    pub fn model_omega_interval_unsure(&self) -> String {
        self.say("model-omega-interval-unsure", &[])
    }
    /// `model-order-fill-does-not-pay` (gain: gain; investment: investment)
    pub fn model_order_fill_does_not_pay(&self, gain: impl Number, investment: impl Number) -> String {
        self.say("model-order-fill-does-not-pay", &[("gain", gain.number().into()), ("investment", investment.number().into())])
    }
    /// `model-order-fill-each` (cancelled: cancelled; each: each; late: late; lost: lost)
    pub fn model_order_fill_each(&self, cancelled: impl Number, each: impl Number, late: impl Number, lost: impl Number) -> String {
        self.say("model-order-fill-each", &[("cancelled", cancelled.number().into()), ("each", each.number().into()), ("late", late.number().into()), ("lost", lost.number().into())])
    }
    /// `model-order-fill-input-back-order-cost`
    pub fn model_order_fill_input_back_order_cost(&self) -> String {
        self.say("model-order-fill-input-back-order-cost", &[])
    }
    /// `model-order-fill-input-cancelled`
    pub fn model_order_fill_input_cancelled(&self) -> String {
        self.say("model-order-fill-input-cancelled", &[])
    }
    /// `model-order-fill-input-fill-now`
    pub fn model_order_fill_input_fill_now(&self) -> String {
        self.say("model-order-fill-input-fill-now", &[])
    }
    /// `model-order-fill-input-fill-then`
    pub fn model_order_fill_input_fill_then(&self) -> String {
        self.say("model-order-fill-input-fill-then", &[])
    }
    /// `model-order-fill-input-investment`
    pub fn model_order_fill_input_investment(&self) -> String {
        self.say("model-order-fill-input-investment", &[])
    }
    /// `model-order-fill-input-lost-profit`
    pub fn model_order_fill_input_lost_profit(&self) -> String {
        self.say("model-order-fill-input-lost-profit", &[])
    }
    /// `model-order-fill-input-orders`
    pub fn model_order_fill_input_orders(&self) -> String {
        self.say("model-order-fill-input-orders", &[])
    }
    /// `model-order-fill-lost` (lost-now: lost now; lost-then: lost then; now: now; then: then)
    pub fn model_order_fill_lost(&self, lost_now: impl Number, lost_then: impl Number, now: impl Number, then: impl Number) -> String {
        self.say("model-order-fill-lost", &[("lost-now", lost_now.number().into()), ("lost-then", lost_then.number().into()), ("now", now.number().into()), ("then", then.number().into())])
    }
    /// `model-order-fill-output-gain`
    pub fn model_order_fill_output_gain(&self) -> String {
        self.say("model-order-fill-output-gain", &[])
    }
    /// `model-order-fill-output-lost-now`
    pub fn model_order_fill_output_lost_now(&self) -> String {
        self.say("model-order-fill-output-lost-now", &[])
    }
    /// `model-order-fill-output-lost-then`
    pub fn model_order_fill_output_lost_then(&self) -> String {
        self.say("model-order-fill-output-lost-then", &[])
    }
    /// `model-order-fill-output-net`
    pub fn model_order_fill_output_net(&self) -> String {
        self.say("model-order-fill-output-net", &[])
    }
    /// `model-order-fill-output-per-unfilled`
    pub fn model_order_fill_output_per_unfilled(&self) -> String {
        self.say("model-order-fill-output-per-unfilled", &[])
    }
    /// `model-order-fill-pays` (gain: gain; investment: investment)
    pub fn model_order_fill_pays(&self, gain: impl Number, investment: impl Number) -> String {
        self.say("model-order-fill-pays", &[("gain", gain.number().into()), ("investment", investment.number().into())])
    }
    /// `model-order-fill-title`
    pub fn model_order_fill_title(&self) -> String {
        self.say("model-order-fill-title", &[])
    }
    /// `model-overdispersion-calm` (p: probability)
    pub fn model_overdispersion_calm(&self, p: impl Number) -> String {
        self.say("model-overdispersion-calm", &[("p", p.number().into())])
    }
    /// `model-overdispersion-ratio` (ratio: observed over expected variance)
    pub fn model_overdispersion_ratio(&self, ratio: impl Number) -> String {
        self.say("model-overdispersion-ratio", &[("ratio", ratio.number().into())])
    }
    /// `model-overdispersion-shaken` (p: probability)
    pub fn model_overdispersion_shaken(&self, p: impl Number) -> String {
        self.say("model-overdispersion-shaken", &[("p", p.number().into())])
    }
    /// `model-overdispersion-statistic` (freedom: degrees of freedom; points: points; statistic: chi-squared)
    pub fn model_overdispersion_statistic(&self, freedom: impl Number, points: impl Number, statistic: impl Number) -> String {
        self.say("model-overdispersion-statistic", &[("freedom", freedom.number().into()), ("points", points.number().into()), ("statistic", statistic.number().into())])
    }
    /// `model-overdispersion-title`
    pub fn model_overdispersion_title(&self) -> String {
        self.say("model-overdispersion-title", &[])
    }
    /// `model-paired-t-difference` (difference: difference; n: answers)
    pub fn model_paired_t_difference(&self, difference: impl Number, n: impl Number) -> String {
        self.say("model-paired-t-difference", &[("difference", difference.number().into()), ("n", n.number().into())])
    }
    /// `model-paired-t-interval` (hi: upper end; lo: lower end)
    pub fn model_paired_t_interval(&self, hi: impl Number, lo: impl Number) -> String {
        self.say("model-paired-t-interval", &[("hi", hi.number().into()), ("lo", lo.number().into())])
    }
    /// `model-paired-t-test` (freedom: degrees of freedom; p: probability with its sign; t: t)
    pub fn model_paired_t_test(&self, freedom: impl Number, p: &str, t: impl Number) -> String {
        self.say("model-paired-t-test", &[("freedom", freedom.number().into()), ("p", p.into()), ("t", t.number().into())])
    }
    /// `model-paired-t-title`
    pub fn model_paired_t_title(&self) -> String {
        self.say("model-paired-t-title", &[])
    }
    /// `model-parallel-analysis-chance` (k: questions; n: answers; rounds: tables)
    pub fn model_parallel_analysis_chance(&self, k: impl Number, n: impl Number, rounds: impl Number) -> String {
        self.say("model-parallel-analysis-chance", &[("k", k.number().into()), ("n", n.number().into()), ("rounds", rounds.number().into())])
    }
    /// `model-parallel-analysis-components` (components: components; older: components)
    pub fn model_parallel_analysis_components(&self, components: impl Number, older: impl Number) -> String {
        self.say("model-parallel-analysis-components", &[("components", components.number().into()), ("older", older.number().into())])
    }
    /// `model-parallel-analysis-first` (bound: bound; first: eigenvalue)
    pub fn model_parallel_analysis_first(&self, bound: impl Number, first: impl Number) -> String {
        self.say("model-parallel-analysis-first", &[("bound", bound.number().into()), ("first", first.number().into())])
    }
    /// `model-parallel-analysis-title`
    pub fn model_parallel_analysis_title(&self) -> String {
        self.say("model-parallel-analysis-title", &[])
    }
    /// `model-pareto-nbd-alive` (alive: probability)
    pub fn model_pareto_nbd_alive(&self, alive: impl Number) -> String {
        self.say("model-pareto-nbd-alive", &[("alive", alive.number().into())])
    }
    /// `model-pareto-nbd-expected` (expected: purchases; horizon: time to come)
    pub fn model_pareto_nbd_expected(&self, expected: impl Number, horizon: impl Number) -> String {
        self.say("model-pareto-nbd-expected", &[("expected", expected.number().into()), ("horizon", horizon.number().into())])
    }
    /// `model-pareto-nbd-title`
    pub fn model_pareto_nbd_title(&self) -> String {
        self.say("model-pareto-nbd-title", &[])
    }
    /// `model-perfect-order-bounds` (least: least; most: most)
    pub fn model_perfect_order_bounds(&self, least: impl Number, most: impl Number) -> String {
        self.say("model-perfect-order-bounds", &[("least", least.number().into()), ("most", most.number().into())])
    }
    /// `model-perfect-order-count`
    pub fn model_perfect_order_count(&self) -> String {
        self.say("model-perfect-order-count", &[])
    }
    /// `model-perfect-order-input-rates`
    pub fn model_perfect_order_input_rates(&self) -> String {
        self.say("model-perfect-order-input-rates", &[])
    }
    /// `model-perfect-order-output-frechet-bounds`
    pub fn model_perfect_order_output_frechet_bounds(&self) -> String {
        self.say("model-perfect-order-output-frechet-bounds", &[])
    }
    /// `model-perfect-order-output-product`
    pub fn model_perfect_order_output_product(&self) -> String {
        self.say("model-perfect-order-output-product", &[])
    }
    /// `model-perfect-order-product` (parts: parts; product: product)
    pub fn model_perfect_order_product(&self, parts: impl Number, product: impl Number) -> String {
        self.say("model-perfect-order-product", &[("parts", parts.number().into()), ("product", product.number().into())])
    }
    /// `model-perfect-order-title`
    pub fn model_perfect_order_title(&self) -> String {
        self.say("model-perfect-order-title", &[])
    }
    /// `model-performance-clouds-rounds` (n: people; questions: questions; rounds: resamples)
    pub fn model_performance_clouds_rounds(&self, n: impl Number, questions: impl Number, rounds: impl Number) -> String {
        self.say("model-performance-clouds-rounds", &[("n", n.number().into()), ("questions", questions.number().into()), ("rounds", rounds.number().into())])
    }
    /// `model-performance-clouds-shaky` (shaky: questions)
    pub fn model_performance_clouds_shaky(&self, shaky: impl Number) -> String {
        self.say("model-performance-clouds-shaky", &[("shaky", shaky.number().into())])
    }
    /// `model-performance-clouds-title`
    pub fn model_performance_clouds_title(&self) -> String {
        self.say("model-performance-clouds-title", &[])
    }
    /// `model-performance-clouds-urgent` (concentrate: questions; sure: questions)
    pub fn model_performance_clouds_urgent(&self, concentrate: impl Number, sure: impl Number) -> String {
        self.say("model-performance-clouds-urgent", &[("concentrate", concentrate.number().into()), ("sure", sure.number().into())])
    }
    /// `model-performance-cost-limited` (adjustment: adjustment, a share; sum: sum, a share)
    pub fn model_performance_cost_limited(&self, adjustment: impl Number, sum: impl Number) -> String {
        self.say("model-performance-cost-limited", &[("adjustment", adjustment.number().into()), ("sum", sum.number().into())])
    }
    /// `model-performance-cost-payable` (fee: fee, yuan; payable: payable, yuan)
    pub fn model_performance_cost_payable(&self, fee: impl Number, payable: impl Number) -> String {
        self.say("model-performance-cost-payable", &[("fee", fee.number().into()), ("payable", payable.number().into())])
    }
    /// `model-performance-cost-sum` (adjustment: adjustment, a share)
    pub fn model_performance_cost_sum(&self, adjustment: impl Number) -> String {
        self.say("model-performance-cost-sum", &[("adjustment", adjustment.number().into())])
    }
    /// `model-performance-cost-term` (actual: actual, a share; adjustment: adjustment, a share; name: what it is called; target: target, a share)
    pub fn model_performance_cost_term(&self, actual: impl Number, adjustment: impl Number, name: &str, target: impl Number) -> String {
        self.say("model-performance-cost-term", &[("actual", actual.number().into()), ("adjustment", adjustment.number().into()), ("name", name.into()), ("target", target.number().into())])
    }
    /// `model-performance-cost-title`
    pub fn model_performance_cost_title(&self) -> String {
        self.say("model-performance-cost-title", &[])
    }
    /// `model-poisson-loss-input-mean`
    pub fn model_poisson_loss_input_mean(&self) -> String {
        self.say("model-poisson-loss-input-mean", &[])
    }
    /// `model-poisson-loss-input-most`
    pub fn model_poisson_loss_input_most(&self) -> String {
        self.say("model-poisson-loss-input-most", &[])
    }
    /// `model-poisson-loss-last` (loss: loss; stock: stock)
    pub fn model_poisson_loss_last(&self, loss: impl Number, stock: impl Number) -> String {
        self.say("model-poisson-loss-last", &[("loss", loss.number().into()), ("stock", stock.number().into())])
    }
    /// `model-poisson-loss-none` (chance: chance; mean: mean)
    pub fn model_poisson_loss_none(&self, chance: impl Number, mean: impl Number) -> String {
        self.say("model-poisson-loss-none", &[("chance", chance.number().into()), ("mean", mean.number().into())])
    }
    /// `model-poisson-loss-output-loss`
    pub fn model_poisson_loss_output_loss(&self) -> String {
        self.say("model-poisson-loss-output-loss", &[])
    }
    /// `model-poisson-loss-output-probability`
    pub fn model_poisson_loss_output_probability(&self) -> String {
        self.say("model-poisson-loss-output-probability", &[])
    }
    /// `model-poisson-loss-output-stock`
    pub fn model_poisson_loss_output_stock(&self) -> String {
        self.say("model-poisson-loss-output-stock", &[])
    }
    /// `model-poisson-loss-output-table`
    pub fn model_poisson_loss_output_table(&self) -> String {
        self.say("model-poisson-loss-output-table", &[])
    }
    /// `model-poisson-loss-title`
    pub fn model_poisson_loss_title(&self) -> String {
        self.say("model-poisson-loss-title", &[])
    }
    /// `model-pole-fit-failure` (base: base; line: line; square: square)
    pub fn model_pole_fit_failure(&self, base: impl Number, line: impl Number, square: impl Number) -> String {
        self.say("model-pole-fit-failure", &[("base", base.number().into()), ("line", line.number().into()), ("square", square.number().into())])
    }
    /// `model-pole-fit-input-logistics`
    pub fn model_pole_fit_input_logistics(&self) -> String {
        self.say("model-pole-fit-input-logistics", &[])
    }
    /// `model-pole-fit-input-pole`
    pub fn model_pole_fit_input_pole(&self) -> String {
        self.say("model-pole-fit-input-pole", &[])
    }
    /// `model-pole-fit-input-service`
    pub fn model_pole_fit_input_service(&self) -> String {
        self.say("model-pole-fit-input-service", &[])
    }
    /// `model-pole-fit-input-service-cost`
    pub fn model_pole_fit_input_service_cost(&self) -> String {
        self.say("model-pole-fit-input-service-cost", &[])
    }
    /// `model-pole-fit-logistics` (base: base; pole: pole; steep: steep)
    pub fn model_pole_fit_logistics(&self, base: impl Number, pole: impl Number, steep: impl Number) -> String {
        self.say("model-pole-fit-logistics", &[("base", base.number().into()), ("pole", pole.number().into()), ("steep", steep.number().into())])
    }
    /// `model-pole-fit-none`
    pub fn model_pole_fit_none(&self) -> String {
        self.say("model-pole-fit-none", &[])
    }
    /// `model-pole-fit-optimum` (level: level; total: total)
    pub fn model_pole_fit_optimum(&self, level: impl Number, total: impl Number) -> String {
        self.say("model-pole-fit-optimum", &[("level", level.number().into()), ("total", total.number().into())])
    }
    /// `model-pole-fit-title`
    pub fn model_pole_fit_title(&self) -> String {
        self.say("model-pole-fit-title", &[])
    }
    /// `model-power-means-effect` (effect: effect)
    pub fn model_power_means_effect(&self, effect: impl Number) -> String {
        self.say("model-power-means-effect", &[("effect", effect.number().into())])
    }
    /// `model-power-means-needed` (needed: answers a group; power: power)
    pub fn model_power_means_needed(&self, needed: impl Number, power: impl Number) -> String {
        self.say("model-power-means-needed", &[("needed", needed.number().into()), ("power", power.number().into())])
    }
    /// `model-power-means-title`
    pub fn model_power_means_title(&self) -> String {
        self.say("model-power-means-title", &[])
    }
    /// `model-power-shares-effect` (h: distance; share1: first share; share2: second share)
    pub fn model_power_shares_effect(&self, h: impl Number, share1: impl Number, share2: impl Number) -> String {
        self.say("model-power-shares-effect", &[("h", h.number().into()), ("share1", share1.number().into()), ("share2", share2.number().into())])
    }
    /// `model-power-shares-needed` (needed: answers a group; power: power)
    pub fn model_power_shares_needed(&self, needed: impl Number, power: impl Number) -> String {
        self.say("model-power-shares-needed", &[("needed", needed.number().into()), ("power", power.number().into())])
    }
    /// `model-power-shares-title`
    pub fn model_power_shares_title(&self) -> String {
        self.say("model-power-shares-title", &[])
    }
    /// `model-price-floors-below` (name: what it is called; price: price, yuan)
    pub fn model_price_floors_below(&self, name: &str, price: impl Number) -> String {
        self.say("model-price-floors-below", &[("name", name.into()), ("price", price.number().into())])
    }
    /// `model-price-floors-covers-full` (name: what it is called; price: price, yuan)
    pub fn model_price_floors_covers_full(&self, name: &str, price: impl Number) -> String {
        self.say("model-price-floors-covers-full", &[("name", name.into()), ("price", price.number().into())])
    }
    /// `model-price-floors-covers-marginal` (name: what it is called; price: price, yuan)
    pub fn model_price_floors_covers_marginal(&self, name: &str, price: impl Number) -> String {
        self.say("model-price-floors-covers-marginal", &[("name", name.into()), ("price", price.number().into())])
    }
    /// `model-price-floors-covers-timed` (name: what it is called; price: price, yuan)
    pub fn model_price_floors_covers_timed(&self, name: &str, price: impl Number) -> String {
        self.say("model-price-floors-covers-timed", &[("name", name.into()), ("price", price.number().into())])
    }
    /// `model-price-floors-floors` (full: full, yuan; marginal: marginal, yuan; name: what it is called; timed: timed, yuan)
    pub fn model_price_floors_floors(&self, full: impl Number, marginal: impl Number, name: &str, timed: impl Number) -> String {
        self.say("model-price-floors-floors", &[("full", full.number().into()), ("marginal", marginal.number().into()), ("name", name.into()), ("timed", timed.number().into())])
    }
    /// `model-price-floors-title`
    pub fn model_price_floors_title(&self) -> String {
        self.say("model-price-floors-title", &[])
    }
    /// `model-profit-pyramid-general` (book-profit: share of the profit in the book; customers: customers; share-customers: share of the customers; share-profit: share of the profit)
    pub fn model_profit_pyramid_general(&self, book_profit: impl Number, customers: impl Number, share_customers: impl Number, share_profit: impl Number) -> String {
        self.say("model-profit-pyramid-general", &[("book-profit", book_profit.number().into()), ("customers", customers.number().into()), ("share-customers", share_customers.number().into()), ("share-profit", share_profit.number().into())])
    }
    /// `model-profit-pyramid-key` (book-profit: share of the profit in the book; customers: customers; share-customers: share of the customers; share-profit: share of the profit)
    pub fn model_profit_pyramid_key(&self, book_profit: impl Number, customers: impl Number, share_customers: impl Number, share_profit: impl Number) -> String {
        self.say("model-profit-pyramid-key", &[("book-profit", book_profit.number().into()), ("customers", customers.number().into()), ("share-customers", share_customers.number().into()), ("share-profit", share_profit.number().into())])
    }
    /// `model-profit-pyramid-suitable` (book-profit: share of the profit in the book; customers: customers; share-customers: share of the customers; share-profit: share of the profit)
    pub fn model_profit_pyramid_suitable(&self, book_profit: impl Number, customers: impl Number, share_customers: impl Number, share_profit: impl Number) -> String {
        self.say("model-profit-pyramid-suitable", &[("book-profit", book_profit.number().into()), ("customers", customers.number().into()), ("share-customers", share_customers.number().into()), ("share-profit", share_profit.number().into())])
    }
    /// `model-profit-pyramid-title`
    pub fn model_profit_pyramid_title(&self) -> String {
        self.say("model-profit-pyramid-title", &[])
    }
    /// `model-profit-tornado-band` (best: best, yuan; worst: worst, yuan)
    pub fn model_profit_tornado_band(&self, best: impl Number, worst: impl Number) -> String {
        self.say("model-profit-tornado-band", &[("best", best.number().into()), ("worst", worst.number().into())])
    }
    /// `model-profit-tornado-bar` (high: high, yuan; low: low, yuan; name: what it is called)
    pub fn model_profit_tornado_bar(&self, high: impl Number, low: impl Number, name: &str) -> String {
        self.say("model-profit-tornado-bar", &[("high", high.number().into()), ("low", low.number().into()), ("name", name.into())])
    }
    /// `model-profit-tornado-decides` (high: high, yuan; low: low, yuan; name: what it is called)
    pub fn model_profit_tornado_decides(&self, high: impl Number, low: impl Number, name: &str) -> String {
        self.say("model-profit-tornado-decides", &[("high", high.number().into()), ("low", low.number().into()), ("name", name.into())])
    }
    /// `model-profit-tornado-profit` (margin: margin, yuan; profit: profit, yuan)
    pub fn model_profit_tornado_profit(&self, margin: impl Number, profit: impl Number) -> String {
        self.say("model-profit-tornado-profit", &[("margin", margin.number().into()), ("profit", profit.number().into())])
    }
    /// `model-profit-tornado-title`
    pub fn model_profit_tornado_title(&self) -> String {
        self.say("model-profit-tornado-title", &[])
    }
    /// `model-purchase-summary-money` (mean: yuan)
    pub fn model_purchase_summary_money(&self, mean: impl Number) -> String {
        self.say("model-purchase-summary-money", &[("mean", mean.number().into())])
    }
    /// `model-purchase-summary-repeats` (lines: purchases handed in; repeats: days with a purchase after the first)
    pub fn model_purchase_summary_repeats(&self, lines: impl Number, repeats: impl Number) -> String {
        self.say("model-purchase-summary-repeats", &[("lines", lines.number().into()), ("repeats", repeats.number().into())])
    }
    /// `model-purchase-summary-times` (age: time under observation; last: time of the last purchase)
    pub fn model_purchase_summary_times(&self, age: impl Number, last: impl Number) -> String {
        self.say("model-purchase-summary-times", &[("age", age.number().into()), ("last", last.number().into())])
    }
    /// `model-purchase-summary-title`
    pub fn model_purchase_summary_title(&self) -> String {
        self.say("model-purchase-summary-title", &[])
    }
    /// `model-rate-interval-exact` (hi: upper end; lo: lower end)
    pub fn model_rate_interval_exact(&self, hi: impl Number, lo: impl Number) -> String {
        self.say("model-rate-interval-exact", &[("hi", hi.number().into()), ("lo", lo.number().into())])
    }
    /// `model-rate-interval-jeffreys` (hi: upper end; lo: lower end)
    pub fn model_rate_interval_jeffreys(&self, hi: impl Number, lo: impl Number) -> String {
        self.say("model-rate-interval-jeffreys", &[("hi", hi.number().into()), ("lo", lo.number().into())])
    }
    /// `model-rate-interval-rate` (rate: share; successes: cases that count; trials: all cases)
    pub fn model_rate_interval_rate(&self, rate: impl Number, successes: impl Number, trials: impl Number) -> String {
        self.say("model-rate-interval-rate", &[("rate", rate.number().into()), ("successes", successes.number().into()), ("trials", trials.number().into())])
    }
    /// `model-rate-interval-title`
    pub fn model_rate_interval_title(&self) -> String {
        self.say("model-rate-interval-title", &[])
    }
    /// `model-rate-interval-wilson` (hi: upper end; lo: lower end)
    pub fn model_rate_interval_wilson(&self, hi: impl Number, lo: impl Number) -> String {
        self.say("model-rate-interval-wilson", &[("hi", hi.number().into()), ("lo", lo.number().into())])
    }
    /// `model-rfm-scores-best` (best: customers with three fives)
    pub fn model_rfm_scores_best(&self, best: impl Number) -> String {
        self.say("model-rfm-scores-best", &[("best", best.number().into())])
    }
    /// `model-rfm-scores-independent` (customers: customers)
    pub fn model_rfm_scores_independent(&self, customers: impl Number) -> String {
        self.say("model-rfm-scores-independent", &[("customers", customers.number().into())])
    }
    /// `model-rfm-scores-nested` (customers: customers)
    pub fn model_rfm_scores_nested(&self, customers: impl Number) -> String {
        self.say("model-rfm-scores-nested", &[("customers", customers.number().into())])
    }
    /// `model-rfm-scores-ties`
    pub fn model_rfm_scores_ties(&self) -> String {
        self.say("model-rfm-scores-ties", &[])
    }
    /// `model-rfm-scores-title`
    pub fn model_rfm_scores_title(&self) -> String {
        self.say("model-rfm-scores-title", &[])
    }
    /// `model-route-cost-cheapest` (km: km; name: what it is called)
    pub fn model_route_cost_cheapest(&self, km: impl Number, name: &str) -> String {
        self.say("model-route-cost-cheapest", &[("km", km.number().into()), ("name", name.into())])
    }
    /// `model-route-cost-even` (first: first; km: km; second: second)
    pub fn model_route_cost_even(&self, first: &str, km: impl Number, second: &str) -> String {
        self.say("model-route-cost-even", &[("first", first.into()), ("km", km.number().into()), ("second", second.into())])
    }
    /// `model-route-cost-title`
    pub fn model_route_cost_title(&self) -> String {
        self.say("model-route-cost-title", &[])
    }
    /// `model-route-cost-way` (line-haul: line haul, yuan; name: what it is called; terminal: terminal, yuan)
    pub fn model_route_cost_way(&self, line_haul: impl Number, name: &str, terminal: impl Number) -> String {
        self.say("model-route-cost-way", &[("line-haul", line_haul.number().into()), ("name", name.into()), ("terminal", terminal.number().into())])
    }
    /// `model-rule-ranking-area` (area: probability; error: standard error)
    pub fn model_rule_ranking_area(&self, area: impl Number, error: impl Number) -> String {
        self.say("model-rule-ranking-area", &[("area", area.number().into()), ("error", error.number().into())])
    }
    /// `model-rule-ranking-title`
    pub fn model_rule_ranking_title(&self) -> String {
        self.say("model-rule-ranking-title", &[])
    }
    /// `model-rule-ranking-top` (held: share; top: share)
    pub fn model_rule_ranking_top(&self, held: impl Number, top: impl Number) -> String {
        self.say("model-rule-ranking-top", &[("held", held.number().into()), ("top", top.number().into())])
    }
    /// `model-run-rules-points` (points: points; rules: rules)
    pub fn model_run_rules_points(&self, points: impl Number, rules: impl Number) -> String {
        self.say("model-run-rules-points", &[("points", points.number().into()), ("rules", rules.number().into())])
    }
    /// `model-run-rules-quiet`
    pub fn model_run_rules_quiet(&self) -> String {
        self.say("model-run-rules-quiet", &[])
    }
    /// `model-run-rules-signal` (first: number of the point; points: points that complete the pattern; rule: id of the rule)
    pub fn model_run_rules_signal(&self, first: impl Number, points: impl Number, rule: &str) -> String {
        self.say("model-run-rules-signal", &[("first", first.number().into()), ("points", points.number().into()), ("rule", rule.into())])
    }
    /// `model-run-rules-title`
    pub fn model_run_rules_title(&self) -> String {
        self.say("model-run-rules-title", &[])
    }
    /// `model-safety-stock-fill` (cycle: cycle; rate: rate; stock: stock; z: z)
    pub fn model_safety_stock_fill(&self, cycle: impl Number, rate: impl Number, stock: impl Number, z: impl Number) -> String {
        self.say("model-safety-stock-fill", &[("cycle", cycle.number().into()), ("rate", rate.number().into()), ("stock", stock.number().into()), ("z", z.number().into())])
    }
    /// `model-safety-stock-input-fill-rates`
    pub fn model_safety_stock_input_fill_rates(&self) -> String {
        self.say("model-safety-stock-input-fill-rates", &[])
    }
    /// `model-safety-stock-input-order-quantity`
    pub fn model_safety_stock_input_order_quantity(&self) -> String {
        self.say("model-safety-stock-input-order-quantity", &[])
    }
    /// `model-safety-stock-input-sigma-lead-time`
    pub fn model_safety_stock_input_sigma_lead_time(&self) -> String {
        self.say("model-safety-stock-input-sigma-lead-time", &[])
    }
    /// `model-safety-stock-input-unit-holding-cost`
    pub fn model_safety_stock_input_unit_holding_cost(&self) -> String {
        self.say("model-safety-stock-input-unit-holding-cost", &[])
    }
    /// `model-safety-stock-loss` (deviation: deviation; quantity: quantity)
    pub fn model_safety_stock_loss(&self, deviation: impl Number, quantity: impl Number) -> String {
        self.say("model-safety-stock-loss", &[("deviation", deviation.number().into()), ("quantity", quantity.number().into())])
    }
    /// `model-safety-stock-output-by-cycle-service`
    pub fn model_safety_stock_output_by_cycle_service(&self) -> String {
        self.say("model-safety-stock-output-by-cycle-service", &[])
    }
    /// `model-safety-stock-output-by-fill-rate`
    pub fn model_safety_stock_output_by_fill_rate(&self) -> String {
        self.say("model-safety-stock-output-by-fill-rate", &[])
    }
    /// `model-safety-stock-output-cycle-service`
    pub fn model_safety_stock_output_cycle_service(&self) -> String {
        self.say("model-safety-stock-output-cycle-service", &[])
    }
    /// `model-safety-stock-output-holding-cost`
    pub fn model_safety_stock_output_holding_cost(&self) -> String {
        self.say("model-safety-stock-output-holding-cost", &[])
    }
    /// `model-safety-stock-output-marginal-stock-per-point`
    pub fn model_safety_stock_output_marginal_stock_per_point(&self) -> String {
        self.say("model-safety-stock-output-marginal-stock-per-point", &[])
    }
    /// `model-safety-stock-output-safety-stock`
    pub fn model_safety_stock_output_safety_stock(&self) -> String {
        self.say("model-safety-stock-output-safety-stock", &[])
    }
    /// `model-safety-stock-output-z`
    pub fn model_safety_stock_output_z(&self) -> String {
        self.say("model-safety-stock-output-z", &[])
    }
    /// `model-safety-stock-point` (factor: factor; first: first; last: last)
    pub fn model_safety_stock_point(&self, factor: impl Number, first: impl Number, last: impl Number) -> String {
        self.say("model-safety-stock-point", &[("factor", factor.number().into()), ("first", first.number().into()), ("last", last.number().into())])
    }
    /// `model-safety-stock-title`
    pub fn model_safety_stock_title(&self) -> String {
        self.say("model-safety-stock-title", &[])
    }
    /// `model-sales-response-curve` (c: c; d: d; high: high; low: low)
    pub fn model_sales_response_curve(&self, c: impl Number, d: impl Number, high: impl Number, low: impl Number) -> String {
        self.say("model-sales-response-curve", &[("c", c.number().into()), ("d", d.number().into()), ("high", high.number().into()), ("low", low.number().into())])
    }
    /// `model-sales-response-input-c`
    pub fn model_sales_response_input_c(&self) -> String {
        self.say("model-sales-response-input-c", &[])
    }
    /// `model-sales-response-input-d`
    pub fn model_sales_response_input_d(&self) -> String {
        self.say("model-sales-response-input-d", &[])
    }
    /// `model-sales-response-input-high`
    pub fn model_sales_response_input_high(&self) -> String {
        self.say("model-sales-response-input-high", &[])
    }
    /// `model-sales-response-input-log-k`
    pub fn model_sales_response_input_log_k(&self) -> String {
        self.say("model-sales-response-input-log-k", &[])
    }
    /// `model-sales-response-input-low`
    pub fn model_sales_response_input_low(&self) -> String {
        self.say("model-sales-response-input-low", &[])
    }
    /// `model-sales-response-input-sqrt-k`
    pub fn model_sales_response_input_sqrt_k(&self) -> String {
        self.say("model-sales-response-input-sqrt-k", &[])
    }
    /// `model-sales-response-input-x`
    pub fn model_sales_response_input_x(&self) -> String {
        self.say("model-sales-response-input-x", &[])
    }
    /// `model-sales-response-no-turn` (c: c)
    pub fn model_sales_response_no_turn(&self, c: impl Number) -> String {
        self.say("model-sales-response-no-turn", &[("c", c.number().into())])
    }
    /// `model-sales-response-output-adbudg`
    pub fn model_sales_response_output_adbudg(&self) -> String {
        self.say("model-sales-response-output-adbudg", &[])
    }
    /// `model-sales-response-output-adbudg-inflection`
    pub fn model_sales_response_output_adbudg_inflection(&self) -> String {
        self.say("model-sales-response-output-adbudg-inflection", &[])
    }
    /// `model-sales-response-output-log`
    pub fn model_sales_response_output_log(&self) -> String {
        self.say("model-sales-response-output-log", &[])
    }
    /// `model-sales-response-output-sqrt`
    pub fn model_sales_response_output_sqrt(&self) -> String {
        self.say("model-sales-response-output-sqrt", &[])
    }
    /// `model-sales-response-root` (log: log; root: root)
    pub fn model_sales_response_root(&self, log: impl Number, root: impl Number) -> String {
        self.say("model-sales-response-root", &[("log", log.number().into()), ("root", root.number().into())])
    }
    /// `model-sales-response-title`
    pub fn model_sales_response_title(&self) -> String {
        self.say("model-sales-response-title", &[])
    }
    /// `model-sales-response-turn` (at: at)
    pub fn model_sales_response_turn(&self, at: impl Number) -> String {
        self.say("model-sales-response-turn", &[("at", at.number().into())])
    }
    /// `model-sample-size-share-invite` (invite: questionnaires to send; needed: answers)
    pub fn model_sample_size_share_invite(&self, invite: impl Number, needed: impl Number) -> String {
        self.say("model-sample-size-share-invite", &[("invite", invite.number().into()), ("needed", needed.number().into())])
    }
    /// `model-sample-size-share-population` (needed: answers; population: population)
    pub fn model_sample_size_share_population(&self, needed: impl Number, population: impl Number) -> String {
        self.say("model-sample-size-share-population", &[("needed", needed.number().into()), ("population", population.number().into())])
    }
    /// `model-sample-size-share-title`
    pub fn model_sample_size_share_title(&self) -> String {
        self.say("model-sample-size-share-title", &[])
    }
    /// `model-sample-size-share-unlimited` (margin: half the width; unlimited: answers)
    pub fn model_sample_size_share_unlimited(&self, margin: impl Number, unlimited: impl Number) -> String {
        self.say("model-sample-size-share-unlimited", &[("margin", margin.number().into()), ("unlimited", unlimited.number().into())])
    }
    /// `model-sample-weights-effective` (effect: design effect; effective: effective answers; people: people)
    pub fn model_sample_weights_effective(&self, effect: impl Number, effective: impl Number, people: impl Number) -> String {
        self.say("model-sample-weights-effective", &[("effect", effect.number().into()), ("effective", effective.number().into()), ("people", people.number().into())])
    }
    /// `model-sample-weights-settled` (margins: margins; rounds: rounds)
    pub fn model_sample_weights_settled(&self, margins: impl Number, rounds: impl Number) -> String {
        self.say("model-sample-weights-settled", &[("margins", margins.number().into()), ("rounds", rounds.number().into())])
    }
    /// `model-sample-weights-title`
    pub fn model_sample_weights_title(&self) -> String {
        self.say("model-sample-weights-title", &[])
    }
    /// `model-sample-weights-unsettled` (margins: margins; rounds: rounds)
    pub fn model_sample_weights_unsettled(&self, margins: impl Number, rounds: impl Number) -> String {
        self.say("model-sample-weights-unsettled", &[("margins", margins.number().into()), ("rounds", rounds.number().into())])
    }
    /// `model-sample-weights-weights` (least: least weight; most: greatest weight)
    pub fn model_sample_weights_weights(&self, least: impl Number, most: impl Number) -> String {
        self.say("model-sample-weights-weights", &[("least", least.number().into()), ("most", most.number().into())])
    }
    /// `model-satisfaction-and-money-levels` (high: yuan; low: yuan)
    pub fn model_satisfaction_and_money_levels(&self, high: impl Number, low: impl Number) -> String {
        self.say("model-satisfaction-and-money-levels", &[("high", high.number().into()), ("low", low.number().into())])
    }
    /// `model-satisfaction-and-money-reading`
    pub fn model_satisfaction_and_money_reading(&self) -> String {
        self.say("model-satisfaction-and-money-reading", &[])
    }
    /// `model-satisfaction-and-money-rho` (hi: upper end; lo: lower end; n: customers; p: probability with its sign; rho: correlation)
    pub fn model_satisfaction_and_money_rho(&self, hi: impl Number, lo: impl Number, n: impl Number, p: &str, rho: impl Number) -> String {
        self.say("model-satisfaction-and-money-rho", &[("hi", hi.number().into()), ("lo", lo.number().into()), ("n", n.number().into()), ("p", p.into()), ("rho", rho.number().into())])
    }
    /// `model-satisfaction-and-money-title`
    pub fn model_satisfaction_and_money_title(&self) -> String {
        self.say("model-satisfaction-and-money-title", &[])
    }
    /// `model-satisfaction-drivers-explained` (n: answers; predictors: predictors; r2: share explained)
    pub fn model_satisfaction_drivers_explained(&self, n: impl Number, predictors: impl Number, r2: impl Number) -> String {
        self.say("model-satisfaction-drivers-explained", &[("n", n.number().into()), ("predictors", predictors.number().into()), ("r2", r2.number().into())])
    }
    /// `model-satisfaction-drivers-first` (number: number of the question; share: share of what is explained)
    pub fn model_satisfaction_drivers_first(&self, number: impl Number, share: impl Number) -> String {
        self.say("model-satisfaction-drivers-first", &[("number", number.number().into()), ("share", share.number().into())])
    }
    /// `model-satisfaction-drivers-title`
    pub fn model_satisfaction_drivers_title(&self) -> String {
        self.say("model-satisfaction-drivers-title", &[])
    }
    /// `model-satisfaction-index-map` (least: least answer; most: greatest answer)
    pub fn model_satisfaction_index_map(&self, least: impl Number, most: impl Number) -> String {
        self.say("model-satisfaction-index-map", &[("least", least.number().into()), ("most", most.number().into())])
    }
    /// `model-satisfaction-index-score` (score: score)
    pub fn model_satisfaction_index_score(&self, score: impl Number) -> String {
        self.say("model-satisfaction-index-score", &[("score", score.number().into())])
    }
    /// `model-satisfaction-index-title`
    pub fn model_satisfaction_index_title(&self) -> String {
        self.say("model-satisfaction-index-title", &[])
    }
    /// `model-scale-reliability-alpha` (alpha: Cronbach’s α; k: questions; n: answers)
    pub fn model_scale_reliability_alpha(&self, alpha: impl Number, k: impl Number, n: impl Number) -> String {
        self.say("model-scale-reliability-alpha", &[("alpha", alpha.number().into()), ("k", k.number().into()), ("n", n.number().into())])
    }
    /// `model-scale-reliability-deleted` (deleted: α without it; number: number of the question)
    pub fn model_scale_reliability_deleted(&self, deleted: impl Number, number: impl Number) -> String {
        self.say("model-scale-reliability-deleted", &[("deleted", deleted.number().into()), ("number", number.number().into())])
    }
    /// `model-scale-reliability-good`
    pub fn model_scale_reliability_good(&self) -> String {
        self.say("model-scale-reliability-good", &[])
    }
    /// `model-scale-reliability-halves` (r: correlation)
    pub fn model_scale_reliability_halves(&self, r: impl Number) -> String {
        self.say("model-scale-reliability-halves", &[("r", r.number().into())])
    }
    /// `model-scale-reliability-interval` (hi: upper end; lo: lower end)
    pub fn model_scale_reliability_interval(&self, hi: impl Number, lo: impl Number) -> String {
        self.say("model-scale-reliability-interval", &[("hi", hi.number().into()), ("lo", lo.number().into())])
    }
    /// `model-scale-reliability-omega` (ave: share; omega: McDonald’s ω)
    pub fn model_scale_reliability_omega(&self, ave: impl Number, omega: impl Number) -> String {
        self.say("model-scale-reliability-omega", &[("ave", ave.number().into()), ("omega", omega.number().into())])
    }
    /// `model-scale-reliability-title`
    pub fn model_scale_reliability_title(&self) -> String {
        self.say("model-scale-reliability-title", &[])
    }
    /// `model-scale-reliability-usable`
    pub fn model_scale_reliability_usable(&self) -> String {
        self.say("model-scale-reliability-usable", &[])
    }
    /// `model-scale-reliability-weak`
    pub fn model_scale_reliability_weak(&self) -> String {
        self.say("model-scale-reliability-weak", &[])
    }
    /// `model-scale-validity-bartlett` (chi2: chi square; freedom: degrees of freedom; p: probability with its sign)
    pub fn model_scale_validity_bartlett(&self, chi2: impl Number, freedom: impl Number, p: &str) -> String {
        self.say("model-scale-validity-bartlett", &[("chi2", chi2.number().into()), ("freedom", freedom.number().into()), ("p", p.into())])
    }
    /// `model-scale-validity-factors` (factors: factors; first: largest eigenvalue)
    pub fn model_scale_validity_factors(&self, factors: impl Number, first: impl Number) -> String {
        self.say("model-scale-validity-factors", &[("factors", factors.number().into()), ("first", first.number().into())])
    }
    /// `model-scale-validity-good`
    pub fn model_scale_validity_good(&self) -> String {
        self.say("model-scale-validity-good", &[])
    }
    /// `model-scale-validity-kmo` (kmo: measure of adequacy; n: answers)
    pub fn model_scale_validity_kmo(&self, kmo: impl Number, n: impl Number) -> String {
        self.say("model-scale-validity-kmo", &[("kmo", kmo.number().into()), ("n", n.number().into())])
    }
    /// `model-scale-validity-title`
    pub fn model_scale_validity_title(&self) -> String {
        self.say("model-scale-validity-title", &[])
    }
    /// `model-scale-validity-usable`
    pub fn model_scale_validity_usable(&self) -> String {
        self.say("model-scale-validity-usable", &[])
    }
    /// `model-scale-validity-weak`
    pub fn model_scale_validity_weak(&self) -> String {
        self.say("model-scale-validity-weak", &[])
    }
    /// `model-service-gaps-gap` (dimensions: dimensions; n: answers)
    pub fn model_service_gaps_gap(&self, dimensions: impl Number, n: impl Number) -> String {
        self.say("model-service-gaps-gap", &[("dimensions", dimensions.number().into()), ("n", n.number().into())])
    }
    /// `model-service-gaps-title`
    pub fn model_service_gaps_title(&self) -> String {
        self.say("model-service-gaps-title", &[])
    }
    /// `model-service-gaps-unweighted` (gap: gap)
    pub fn model_service_gaps_unweighted(&self, gap: impl Number) -> String {
        self.say("model-service-gaps-unweighted", &[("gap", gap.number().into())])
    }
    /// `model-service-gaps-weighted` (gap: gap)
    pub fn model_service_gaps_weighted(&self, gap: impl Number) -> String {
        self.say("model-service-gaps-weighted", &[("gap", gap.number().into())])
    }
    /// `model-service-gaps-worst` (expected: mean expectation; gap: gap; perceived: mean perception; worst: number of the dimension)
    pub fn model_service_gaps_worst(&self, expected: impl Number, gap: impl Number, perceived: impl Number, worst: impl Number) -> String {
        self.say("model-service-gaps-worst", &[("expected", expected.number().into()), ("gap", gap.number().into()), ("perceived", perceived.number().into()), ("worst", worst.number().into())])
    }
    /// `model-silence-alert-beyond` (limit: days; silent: days)
    pub fn model_silence_alert_beyond(&self, limit: impl Number, silent: impl Number) -> String {
        self.say("model-silence-alert-beyond", &[("limit", limit.number().into()), ("silent", silent.number().into())])
    }
    /// `model-silence-alert-chance` (chance: probability; gaps: gaps; lapse: share; longer: gaps)
    pub fn model_silence_alert_chance(&self, chance: impl Number, gaps: impl Number, lapse: impl Number, longer: impl Number) -> String {
        self.say("model-silence-alert-chance", &[("chance", chance.number().into()), ("gaps", gaps.number().into()), ("lapse", lapse.number().into()), ("longer", longer.number().into())])
    }
    /// `model-silence-alert-firm` (gaps: gaps; limit: days)
    pub fn model_silence_alert_firm(&self, gaps: impl Number, limit: impl Number) -> String {
        self.say("model-silence-alert-firm", &[("gaps", gaps.number().into()), ("limit", limit.number().into())])
    }
    /// `model-silence-alert-own` (gaps: gaps; limit: days)
    pub fn model_silence_alert_own(&self, gaps: impl Number, limit: impl Number) -> String {
        self.say("model-silence-alert-own", &[("gaps", gaps.number().into()), ("limit", limit.number().into())])
    }
    /// `model-silence-alert-stake` (stake: yuan)
    pub fn model_silence_alert_stake(&self, stake: impl Number) -> String {
        self.say("model-silence-alert-stake", &[("stake", stake.number().into())])
    }
    /// `model-silence-alert-title`
    pub fn model_silence_alert_title(&self) -> String {
        self.say("model-silence-alert-title", &[])
    }
    /// `model-silence-alert-within` (limit: days; silent: days)
    pub fn model_silence_alert_within(&self, limit: impl Number, silent: impl Number) -> String {
        self.say("model-silence-alert-within", &[("limit", limit.number().into()), ("silent", silent.number().into())])
    }
    /// `model-simple-lifetime-value-kept` (discount: discount a period; margin: yuan a period; retention: probability to stay; value: yuan)
    pub fn model_simple_lifetime_value_kept(&self, discount: impl Number, margin: impl Number, retention: impl Number, value: impl Number) -> String {
        self.say("model-simple-lifetime-value-kept", &[("discount", discount.number().into()), ("margin", margin.number().into()), ("retention", retention.number().into()), ("value", value.number().into())])
    }
    /// `model-simple-lifetime-value-now` (discount: discount a period; margin: yuan a period; retention: probability to stay; value: yuan)
    pub fn model_simple_lifetime_value_now(&self, discount: impl Number, margin: impl Number, retention: impl Number, value: impl Number) -> String {
        self.say("model-simple-lifetime-value-now", &[("discount", discount.number().into()), ("margin", margin.number().into()), ("retention", retention.number().into()), ("value", value.number().into())])
    }
    /// `model-simple-lifetime-value-periods` (periods: periods)
    pub fn model_simple_lifetime_value_periods(&self, periods: impl Number) -> String {
        self.say("model-simple-lifetime-value-periods", &[("periods", periods.number().into())])
    }
    /// `model-simple-lifetime-value-title`
    pub fn model_simple_lifetime_value_title(&self) -> String {
        self.say("model-simple-lifetime-value-title", &[])
    }
    /// `model-stage-costing-average`
    pub fn model_stage_costing_average(&self) -> String {
        self.say("model-stage-costing-average", &[])
    }
    /// `model-stage-costing-element` (name: what it is called; stage: stage; unit: unit, yuan; units: units)
    pub fn model_stage_costing_element(&self, name: &str, stage: &str, unit: impl Number, units: impl Number) -> String {
        self.say("model-stage-costing-element", &[("name", name.into()), ("stage", stage.into()), ("unit", unit.number().into()), ("units", units.number().into())])
    }
    /// `model-stage-costing-fifo`
    pub fn model_stage_costing_fifo(&self) -> String {
        self.say("model-stage-costing-fifo", &[])
    }
    /// `model-stage-costing-handed` (stage: stage; unit: unit, yuan; units: units)
    pub fn model_stage_costing_handed(&self, stage: &str, unit: impl Number, units: impl Number) -> String {
        self.say("model-stage-costing-handed", &[("stage", stage.into()), ("unit", unit.number().into()), ("units", units.number().into())])
    }
    /// `model-stage-costing-sums` (completed: completed, yuan; ending: ending, yuan; stage: stage; total: total, yuan)
    pub fn model_stage_costing_sums(&self, completed: impl Number, ending: impl Number, stage: &str, total: impl Number) -> String {
        self.say("model-stage-costing-sums", &[("completed", completed.number().into()), ("ending", ending.number().into()), ("stage", stage.into()), ("total", total.number().into())])
    }
    /// `model-stage-costing-title`
    pub fn model_stage_costing_title(&self) -> String {
        self.say("model-stage-costing-title", &[])
    }
    /// `model-storage-cost-packaging` (unit: unit, yuan)
    pub fn model_storage_cost_packaging(&self, unit: impl Number) -> String {
        self.say("model-storage-cost-packaging", &[("unit", unit.number().into())])
    }
    /// `model-storage-cost-short`
    pub fn model_storage_cost_short(&self) -> String {
        self.say("model-storage-cost-short", &[])
    }
    /// `model-storage-cost-space` (share: share, a share; used: used)
    pub fn model_storage_cost_space(&self, share: impl Number, used: impl Number) -> String {
        self.say("model-storage-cost-space", &[("share", share.number().into()), ("used", used.number().into())])
    }
    /// `model-storage-cost-title`
    pub fn model_storage_cost_title(&self) -> String {
        self.say("model-storage-cost-title", &[])
    }
    /// `model-storage-cost-unit` (handling: handling, yuan; packaging: packaging, yuan; storage: storage, yuan; unit: unit, yuan)
    pub fn model_storage_cost_unit(&self, handling: impl Number, packaging: impl Number, storage: impl Number, unit: impl Number) -> String {
        self.say("model-storage-cost-unit", &[("handling", handling.number().into()), ("packaging", packaging.number().into()), ("storage", storage.number().into()), ("unit", unit.number().into())])
    }
    /// `model-storage-cost-unused` (unused: unused, yuan)
    pub fn model_storage_cost_unused(&self, unused: impl Number) -> String {
        self.say("model-storage-cost-unused", &[("unused", unused.number().into())])
    }
    /// `model-taguchi-delay` (delay: delay; k: k; slope: slope)
    pub fn model_taguchi_delay(&self, delay: impl Number, k: impl Number, slope: impl Number) -> String {
        self.say("model-taguchi-delay", &[("delay", delay.number().into()), ("k", k.number().into()), ("slope", slope.number().into())])
    }
    /// `model-taguchi-input-penalty`
    pub fn model_taguchi_input_penalty(&self) -> String {
        self.say("model-taguchi-input-penalty", &[])
    }
    /// `model-taguchi-input-penalty-at-hours`
    pub fn model_taguchi_input_penalty_at_hours(&self) -> String {
        self.say("model-taguchi-input-penalty-at-hours", &[])
    }
    /// `model-taguchi-input-process-cost-intercept`
    pub fn model_taguchi_input_process_cost_intercept(&self) -> String {
        self.say("model-taguchi-input-process-cost-intercept", &[])
    }
    /// `model-taguchi-input-process-cost-slope`
    pub fn model_taguchi_input_process_cost_slope(&self) -> String {
        self.say("model-taguchi-input-process-cost-slope", &[])
    }
    /// `model-taguchi-loss` (hours: hours; k: k; penalty: penalty)
    pub fn model_taguchi_loss(&self, hours: impl Number, k: impl Number, penalty: impl Number) -> String {
        self.say("model-taguchi-loss", &[("hours", hours.number().into()), ("k", k.number().into()), ("penalty", penalty.number().into())])
    }
    /// `model-taguchi-output-k`
    pub fn model_taguchi_output_k(&self) -> String {
        self.say("model-taguchi-output-k", &[])
    }
    /// `model-taguchi-output-loss`
    pub fn model_taguchi_output_loss(&self) -> String {
        self.say("model-taguchi-output-loss", &[])
    }
    /// `model-taguchi-output-optimal-delay-hours`
    pub fn model_taguchi_output_optimal_delay_hours(&self) -> String {
        self.say("model-taguchi-output-optimal-delay-hours", &[])
    }
    /// `model-taguchi-output-process-cost`
    pub fn model_taguchi_output_process_cost(&self) -> String {
        self.say("model-taguchi-output-process-cost", &[])
    }
    /// `model-taguchi-output-total`
    pub fn model_taguchi_output_total(&self) -> String {
        self.say("model-taguchi-output-total", &[])
    }
    /// `model-taguchi-output-total-at-penalty`
    pub fn model_taguchi_output_total_at_penalty(&self) -> String {
        self.say("model-taguchi-output-total-at-penalty", &[])
    }
    /// `model-taguchi-output-total-at-promise`
    pub fn model_taguchi_output_total_at_promise(&self) -> String {
        self.say("model-taguchi-output-total-at-promise", &[])
    }
    /// `model-taguchi-title`
    pub fn model_taguchi_title(&self) -> String {
        self.say("model-taguchi-title", &[])
    }
    /// `model-taguchi-total` (promise: promise; total: total)
    pub fn model_taguchi_total(&self, promise: impl Number, total: impl Number) -> String {
        self.say("model-taguchi-total", &[("promise", promise.number().into()), ("total", total.number().into())])
    }
    /// `model-tail-probability-above` (above: probability above; value: value)
    pub fn model_tail_probability_above(&self, above: impl Number, value: impl Number) -> String {
        self.say("model-tail-probability-above", &[("above", above.number().into()), ("value", value.number().into())])
    }
    /// `model-tail-probability-title`
    pub fn model_tail_probability_title(&self) -> String {
        self.say("model-tail-probability-title", &[])
    }
    /// `model-target-probability-at-least` (probability: probability; target: share)
    pub fn model_target_probability_at_least(&self, probability: impl Number, target: impl Number) -> String {
        self.say("model-target-probability-at-least", &[("probability", probability.number().into()), ("target", target.number().into())])
    }
    /// `model-target-probability-at-most` (probability: probability; target: share)
    pub fn model_target_probability_at_most(&self, probability: impl Number, target: impl Number) -> String {
        self.say("model-target-probability-at-most", &[("probability", probability.number().into()), ("target", target.number().into())])
    }
    /// `model-target-probability-posterior` (alpha: first parameter; beta: second parameter)
    pub fn model_target_probability_posterior(&self, alpha: impl Number, beta: impl Number) -> String {
        self.say("model-target-probability-posterior", &[("alpha", alpha.number().into()), ("beta", beta.number().into())])
    }
    /// `model-target-probability-rate` (rate: share; successes: cases that count; trials: all cases)
    pub fn model_target_probability_rate(&self, rate: impl Number, successes: impl Number, trials: impl Number) -> String {
        self.say("model-target-probability-rate", &[("rate", rate.number().into()), ("successes", successes.number().into()), ("trials", trials.number().into())])
    }
    /// `model-target-probability-title`
    pub fn model_target_probability_title(&self) -> String {
        self.say("model-target-probability-title", &[])
    }
    /// `model-tdabc-activity` (cost: cost, yuan; minutes: minutes; name: what it is called; unit: unit, yuan)
    pub fn model_tdabc_activity(&self, cost: impl Number, minutes: impl Number, name: &str, unit: impl Number) -> String {
        self.say("model-tdabc-activity", &[("cost", cost.number().into()), ("minutes", minutes.number().into()), ("name", name.into()), ("unit", unit.number().into())])
    }
    /// `model-tdabc-overloaded` (capacity: units one step carries; used: used)
    pub fn model_tdabc_overloaded(&self, capacity: impl Number, used: impl Number) -> String {
        self.say("model-tdabc-overloaded", &[("capacity", capacity.number().into()), ("used", used.number().into())])
    }
    /// `model-tdabc-rate` (capacity: units one step carries; cost: cost, yuan; rate: rate, yuan)
    pub fn model_tdabc_rate(&self, capacity: impl Number, cost: impl Number, rate: impl Number) -> String {
        self.say("model-tdabc-rate", &[("capacity", capacity.number().into()), ("cost", cost.number().into()), ("rate", rate.number().into())])
    }
    /// `model-tdabc-rate-rounded` (capacity: units one step carries; cost: cost, yuan; rate: rate, yuan)
    pub fn model_tdabc_rate_rounded(&self, capacity: impl Number, cost: impl Number, rate: impl Number) -> String {
        self.say("model-tdabc-rate-rounded", &[("capacity", capacity.number().into()), ("cost", cost.number().into()), ("rate", rate.number().into())])
    }
    /// `model-tdabc-title`
    pub fn model_tdabc_title(&self) -> String {
        self.say("model-tdabc-title", &[])
    }
    /// `model-tdabc-unused` (minutes: minutes; unused: unused, yuan)
    pub fn model_tdabc_unused(&self, minutes: impl Number, unused: impl Number) -> String {
        self.say("model-tdabc-unused", &[("minutes", minutes.number().into()), ("unused", unused.number().into())])
    }
    /// `model-time-equations-customer` (cost: cost, yuan; minutes: minutes; name: what it is called)
    pub fn model_time_equations_customer(&self, cost: impl Number, minutes: impl Number, name: &str) -> String {
        self.say("model-time-equations-customer", &[("cost", cost.number().into()), ("minutes", minutes.number().into()), ("name", name.into())])
    }
    /// `model-time-equations-department` (name: what it is called; rate: rate, yuan; used: used)
    pub fn model_time_equations_department(&self, name: &str, rate: impl Number, used: impl Number) -> String {
        self.say("model-time-equations-department", &[("name", name.into()), ("rate", rate.number().into()), ("used", used.number().into())])
    }
    /// `model-time-equations-overloaded` (name: what it is called; rate: rate, yuan; used: used)
    pub fn model_time_equations_overloaded(&self, name: &str, rate: impl Number, used: impl Number) -> String {
        self.say("model-time-equations-overloaded", &[("name", name.into()), ("rate", rate.number().into()), ("used", used.number().into())])
    }
    /// `model-time-equations-title`
    pub fn model_time_equations_title(&self) -> String {
        self.say("model-time-equations-title", &[])
    }
    /// `model-time-equations-unused` (total: total, yuan; unused: unused, yuan)
    pub fn model_time_equations_unused(&self, total: impl Number, unused: impl Number) -> String {
        self.say("model-time-equations-unused", &[("total", total.number().into()), ("unused", unused.number().into())])
    }
    /// `model-top-box-bottom` (bottom: share; net: share)
    pub fn model_top_box_bottom(&self, bottom: impl Number, net: impl Number) -> String {
        self.say("model-top-box-bottom", &[("bottom", bottom.number().into()), ("net", net.number().into())])
    }
    /// `model-top-box-mean` (mean: mean; sd: standard deviation)
    pub fn model_top_box_mean(&self, mean: impl Number, sd: impl Number) -> String {
        self.say("model-top-box-mean", &[("mean", mean.number().into()), ("sd", sd.number().into())])
    }
    /// `model-top-box-title`
    pub fn model_top_box_title(&self) -> String {
        self.say("model-top-box-title", &[])
    }
    /// `model-top-box-top` (hi: upper end; lo: lower end; n: answers; top: share)
    pub fn model_top_box_top(&self, hi: impl Number, lo: impl Number, n: impl Number, top: impl Number) -> String {
        self.say("model-top-box-top", &[("hi", hi.number().into()), ("lo", lo.number().into()), ("n", n.number().into()), ("top", top.number().into())])
    }
    /// `model-tradeoff-fit-input-logistics`
    pub fn model_tradeoff_fit_input_logistics(&self) -> String {
        self.say("model-tradeoff-fit-input-logistics", &[])
    }
    /// `model-tradeoff-fit-input-seed`
    pub fn model_tradeoff_fit_input_seed(&self) -> String {
        self.say("model-tradeoff-fit-input-seed", &[])
    }
    /// `model-tradeoff-fit-input-service`
    pub fn model_tradeoff_fit_input_service(&self) -> String {
        self.say("model-tradeoff-fit-input-service", &[])
    }
    /// `model-tradeoff-fit-input-service-cost`
    pub fn model_tradeoff_fit_input_service_cost(&self) -> String {
        self.say("model-tradeoff-fit-input-service-cost", &[])
    }
    /// `model-tradeoff-fit-input-weight`
    pub fn model_tradeoff_fit_input_weight(&self) -> String {
        self.say("model-tradeoff-fit-input-weight", &[])
    }
    /// `model-tradeoff-fit-optimum` (hi: hi; level: level; lo: lo)
    pub fn model_tradeoff_fit_optimum(&self, hi: impl Number, level: impl Number, lo: impl Number) -> String {
        self.say("model-tradeoff-fit-optimum", &[("hi", hi.number().into()), ("level", level.number().into()), ("lo", lo.number().into())])
    }
    /// `model-tradeoff-fit-refused`
    pub fn model_tradeoff_fit_refused(&self) -> String {
        self.say("model-tradeoff-fit-refused", &[])
    }
    /// `model-tradeoff-fit-shape` (months: months)
    pub fn model_tradeoff_fit_shape(&self, months: impl Number) -> String {
        self.say("model-tradeoff-fit-shape", &[("months", months.number().into())])
    }
    /// `model-tradeoff-fit-title`
    pub fn model_tradeoff_fit_title(&self) -> String {
        self.say("model-tradeoff-fit-title", &[])
    }
    /// `model-tradeoff-fit-zone` (hi: hi; lo: lo)
    pub fn model_tradeoff_fit_zone(&self, hi: impl Number, lo: impl Number) -> String {
        self.say("model-tradeoff-fit-zone", &[("hi", hi.number().into()), ("lo", lo.number().into())])
    }
    /// `model-traffic-light-bad`
    pub fn model_traffic_light_bad(&self) -> String {
        self.say("model-traffic-light-bad", &[])
    }
    /// `model-traffic-light-good`
    pub fn model_traffic_light_good(&self) -> String {
        self.say("model-traffic-light-good", &[])
    }
    /// `model-traffic-light-probability` (probability: probability; target: share)
    pub fn model_traffic_light_probability(&self, probability: impl Number, target: impl Number) -> String {
        self.say("model-traffic-light-probability", &[("probability", probability.number().into()), ("target", target.number().into())])
    }
    /// `model-traffic-light-rate` (rate: share; successes: cases that count; trials: all cases)
    pub fn model_traffic_light_rate(&self, rate: impl Number, successes: impl Number, trials: impl Number) -> String {
        self.say("model-traffic-light-rate", &[("rate", rate.number().into()), ("successes", successes.number().into()), ("trials", trials.number().into())])
    }
    /// `model-traffic-light-small` (trials: all cases)
    pub fn model_traffic_light_small(&self, trials: impl Number) -> String {
        self.say("model-traffic-light-small", &[("trials", trials.number().into())])
    }
    /// `model-traffic-light-title`
    pub fn model_traffic_light_title(&self) -> String {
        self.say("model-traffic-light-title", &[])
    }
    /// `model-traffic-light-watch`
    pub fn model_traffic_light_watch(&self) -> String {
        self.say("model-traffic-light-watch", &[])
    }
    /// `model-trend-break-level` (dispersion: times; level: pieces a week)
    pub fn model_trend_break_level(&self, dispersion: impl Number, level: impl Number) -> String {
        self.say("model-trend-break-level", &[("dispersion", dispersion.number().into()), ("level", level.number().into())])
    }
    /// `model-trend-break-quiet` (weeks: weeks)
    pub fn model_trend_break_quiet(&self, weeks: impl Number) -> String {
        self.say("model-trend-break-quiet", &[("weeks", weeks.number().into())])
    }
    /// `model-trend-break-signal` (interval: standard deviations; sum: standard deviations)
    pub fn model_trend_break_signal(&self, interval: impl Number, sum: impl Number) -> String {
        self.say("model-trend-break-signal", &[("interval", interval.number().into()), ("sum", sum.number().into())])
    }
    /// `model-trend-break-since` (gone: share; since: pieces a week; weeks: weeks)
    pub fn model_trend_break_since(&self, gone: impl Number, since: impl Number, weeks: impl Number) -> String {
        self.say("model-trend-break-since", &[("gone", gone.number().into()), ("since", since.number().into()), ("weeks", weeks.number().into())])
    }
    /// `model-trend-break-title`
    pub fn model_trend_break_title(&self) -> String {
        self.say("model-trend-break-title", &[])
    }
    /// `model-two-groups-effect` (d: Cohen’s d; g: Hedges’ g)
    pub fn model_two_groups_effect(&self, d: impl Number, g: impl Number) -> String {
        self.say("model-two-groups-effect", &[("d", d.number().into()), ("g", g.number().into())])
    }
    /// `model-two-groups-interval` (hi: upper end; lo: lower end)
    pub fn model_two_groups_interval(&self, hi: impl Number, lo: impl Number) -> String {
        self.say("model-two-groups-interval", &[("hi", hi.number().into()), ("lo", lo.number().into())])
    }
    /// `model-two-groups-means` (mean1: mean of the first group; mean2: mean of the second group; n1: size of the first group; n2: size of the second group)
    pub fn model_two_groups_means(&self, mean1: impl Number, mean2: impl Number, n1: impl Number, n2: impl Number) -> String {
        self.say("model-two-groups-means", &[("mean1", mean1.number().into()), ("mean2", mean2.number().into()), ("n1", n1.number().into()), ("n2", n2.number().into())])
    }
    /// `model-two-groups-title`
    pub fn model_two_groups_title(&self) -> String {
        self.say("model-two-groups-title", &[])
    }
    /// `model-two-groups-welch` (freedom: degrees of freedom; p: probability with its sign; t: t)
    pub fn model_two_groups_welch(&self, freedom: impl Number, p: &str, t: impl Number) -> String {
        self.say("model-two-groups-welch", &[("freedom", freedom.number().into()), ("p", p.into()), ("t", t.number().into())])
    }
    /// `model-two-shares-shares` (share1: share of the first group; share2: share of the second group)
    pub fn model_two_shares_shares(&self, share1: impl Number, share2: impl Number) -> String {
        self.say("model-two-shares-shares", &[("share1", share1.number().into()), ("share2", share2.number().into())])
    }
    /// `model-two-shares-test` (p: probability with its sign; z: z)
    pub fn model_two_shares_test(&self, p: &str, z: impl Number) -> String {
        self.say("model-two-shares-test", &[("p", p.into()), ("z", z.number().into())])
    }
    /// `model-two-shares-title`
    pub fn model_two_shares_title(&self) -> String {
        self.say("model-two-shares-title", &[])
    }
    /// `model-u-curve-edge` (level: level)
    pub fn model_u_curve_edge(&self, level: impl Number) -> String {
        self.say("model-u-curve-edge", &[("level", level.number().into())])
    }
    /// `model-u-curve-input-base`
    pub fn model_u_curve_input_base(&self) -> String {
        self.say("model-u-curve-input-base", &[])
    }
    /// `model-u-curve-input-from`
    pub fn model_u_curve_input_from(&self) -> String {
        self.say("model-u-curve-input-from", &[])
    }
    /// `model-u-curve-input-line`
    pub fn model_u_curve_input_line(&self) -> String {
        self.say("model-u-curve-input-line", &[])
    }
    /// `model-u-curve-input-pole`
    pub fn model_u_curve_input_pole(&self) -> String {
        self.say("model-u-curve-input-pole", &[])
    }
    /// `model-u-curve-input-square`
    pub fn model_u_curve_input_square(&self) -> String {
        self.say("model-u-curve-input-square", &[])
    }
    /// `model-u-curve-input-steep`
    pub fn model_u_curve_input_steep(&self) -> String {
        self.say("model-u-curve-input-steep", &[])
    }
    /// `model-u-curve-input-to`
    pub fn model_u_curve_input_to(&self) -> String {
        self.say("model-u-curve-input-to", &[])
    }
    /// `model-u-curve-output-at-edge`
    pub fn model_u_curve_output_at_edge(&self) -> String {
        self.say("model-u-curve-output-at-edge", &[])
    }
    /// `model-u-curve-output-logistics`
    pub fn model_u_curve_output_logistics(&self) -> String {
        self.say("model-u-curve-output-logistics", &[])
    }
    /// `model-u-curve-output-marginal-logistics`
    pub fn model_u_curve_output_marginal_logistics(&self) -> String {
        self.say("model-u-curve-output-marginal-logistics", &[])
    }
    /// `model-u-curve-output-marginal-service`
    pub fn model_u_curve_output_marginal_service(&self) -> String {
        self.say("model-u-curve-output-marginal-service", &[])
    }
    /// `model-u-curve-output-service`
    pub fn model_u_curve_output_service(&self) -> String {
        self.say("model-u-curve-output-service", &[])
    }
    /// `model-u-curve-output-total`
    pub fn model_u_curve_output_total(&self) -> String {
        self.say("model-u-curve-output-total", &[])
    }
    /// `model-u-curve-output-x`
    pub fn model_u_curve_output_x(&self) -> String {
        self.say("model-u-curve-output-x", &[])
    }
    /// `model-u-curve-output-zone`
    pub fn model_u_curve_output_zone(&self) -> String {
        self.say("model-u-curve-output-zone", &[])
    }
    /// `model-u-curve-slopes` (fall: fall; level: level; rise: rise)
    pub fn model_u_curve_slopes(&self, fall: impl Number, level: impl Number, rise: impl Number) -> String {
        self.say("model-u-curve-slopes", &[("fall", fall.number().into()), ("level", level.number().into()), ("rise", rise.number().into())])
    }
    /// `model-u-curve-sum` (from: from; to: to)
    pub fn model_u_curve_sum(&self, from: impl Number, to: impl Number) -> String {
        self.say("model-u-curve-sum", &[("from", from.number().into()), ("to", to.number().into())])
    }
    /// `model-u-curve-title`
    pub fn model_u_curve_title(&self) -> String {
        self.say("model-u-curve-title", &[])
    }
    /// `model-u-curve-total` (failure: failure; logistics: logistics; total: total)
    pub fn model_u_curve_total(&self, failure: impl Number, logistics: impl Number, total: impl Number) -> String {
        self.say("model-u-curve-total", &[("failure", failure.number().into()), ("logistics", logistics.number().into()), ("total", total.number().into())])
    }
    /// `model-u-curve-zone` (hi: hi; lo: lo)
    pub fn model_u_curve_zone(&self, hi: impl Number, lo: impl Number) -> String {
        self.say("model-u-curve-zone", &[("hi", hi.number().into()), ("lo", lo.number().into())])
    }
    /// `model-uplift-interval` (difference: points; hi: points; lo: points)
    pub fn model_uplift_interval(&self, difference: impl Number, hi: impl Number, lo: impl Number) -> String {
        self.say("model-uplift-interval", &[("difference", difference.number().into()), ("hi", hi.number().into()), ("lo", lo.number().into())])
    }
    /// `model-uplift-open` (p: probability with its sign)
    pub fn model_uplift_open(&self, p: &str) -> String {
        self.say("model-uplift-open", &[("p", p.into())])
    }
    /// `model-uplift-seen` (p: probability with its sign)
    pub fn model_uplift_seen(&self, p: &str) -> String {
        self.say("model-uplift-seen", &[("p", p.into())])
    }
    /// `model-uplift-shares` (advised: share; alone: share)
    pub fn model_uplift_shares(&self, advised: impl Number, alone: impl Number) -> String {
        self.say("model-uplift-shares", &[("advised", advised.number().into()), ("alone", alone.number().into())])
    }
    /// `model-uplift-size-asked` (power: probability; rise: points; share: share)
    pub fn model_uplift_size_asked(&self, power: impl Number, rise: impl Number, share: impl Number) -> String {
        self.say("model-uplift-size-asked", &[("power", power.number().into()), ("rise", rise.number().into()), ("share", share.number().into())])
    }
    /// `model-uplift-size-needed` (alone: customers; customers: customers)
    pub fn model_uplift_size_needed(&self, alone: impl Number, customers: impl Number) -> String {
        self.say("model-uplift-size-needed", &[("alone", alone.number().into()), ("customers", customers.number().into())])
    }
    /// `model-uplift-size-title`
    pub fn model_uplift_size_title(&self) -> String {
        self.say("model-uplift-size-title", &[])
    }
    /// `model-uplift-title`
    pub fn model_uplift_title(&self) -> String {
        self.say("model-uplift-title", &[])
    }
    /// `model-variance-tree-closes`
    pub fn model_variance_tree_closes(&self) -> String {
        self.say("model-variance-tree-closes", &[])
    }
    /// `model-variance-tree-fixed` (spending: spending, yuan; volume: volume, yuan)
    pub fn model_variance_tree_fixed(&self, spending: impl Number, volume: impl Number) -> String {
        self.say("model-variance-tree-fixed", &[("spending", spending.number().into()), ("volume", volume.number().into())])
    }
    /// `model-variance-tree-input-purchased` (efficiency: efficiency, yuan; name: what it is called; price: price, yuan)
    pub fn model_variance_tree_input_purchased(&self, efficiency: impl Number, name: &str, price: impl Number) -> String {
        self.say("model-variance-tree-input-purchased", &[("efficiency", efficiency.number().into()), ("name", name.into()), ("price", price.number().into())])
    }
    /// `model-variance-tree-input-used` (efficiency: efficiency, yuan; name: what it is called; price: price, yuan)
    pub fn model_variance_tree_input_used(&self, efficiency: impl Number, name: &str, price: impl Number) -> String {
        self.say("model-variance-tree-input-used", &[("efficiency", efficiency.number().into()), ("name", name.into()), ("price", price.number().into())])
    }
    /// `model-variance-tree-level-one` (actual: actual, yuan; planned: planned, yuan; variance: variance, yuan)
    pub fn model_variance_tree_level_one(&self, actual: impl Number, planned: impl Number, variance: impl Number) -> String {
        self.say("model-variance-tree-level-one", &[("actual", actual.number().into()), ("planned", planned.number().into()), ("variance", variance.number().into())])
    }
    /// `model-variance-tree-level-two` (flexible: flexible, yuan; variance: variance, yuan; volume: volume, yuan)
    pub fn model_variance_tree_level_two(&self, flexible: impl Number, variance: impl Number, volume: impl Number) -> String {
        self.say("model-variance-tree-level-two", &[("flexible", flexible.number().into()), ("variance", variance.number().into()), ("volume", volume.number().into())])
    }
    /// `model-variance-tree-price` (variance: variance, yuan)
    pub fn model_variance_tree_price(&self, variance: impl Number) -> String {
        self.say("model-variance-tree-price", &[("variance", variance.number().into())])
    }
    /// `model-variance-tree-title`
    pub fn model_variance_tree_title(&self) -> String {
        self.say("model-variance-tree-title", &[])
    }
    /// `model-wave-means-last` (difference: difference; p: probability with its sign)
    pub fn model_wave_means_last(&self, difference: impl Number, p: &str) -> String {
        self.say("model-wave-means-last", &[("difference", difference.number().into()), ("p", p.into())])
    }
    /// `model-wave-means-slope` (hi: upper end; lo: lower end; slope: slope; waves: waves)
    pub fn model_wave_means_slope(&self, hi: impl Number, lo: impl Number, slope: impl Number, waves: impl Number) -> String {
        self.say("model-wave-means-slope", &[("hi", hi.number().into()), ("lo", lo.number().into()), ("slope", slope.number().into()), ("waves", waves.number().into())])
    }
    /// `model-wave-means-test` (freedom: degrees of freedom; p: probability with its sign; t: t)
    pub fn model_wave_means_test(&self, freedom: impl Number, p: &str, t: impl Number) -> String {
        self.say("model-wave-means-test", &[("freedom", freedom.number().into()), ("p", p.into()), ("t", t.number().into())])
    }
    /// `model-wave-means-title`
    pub fn model_wave_means_title(&self) -> String {
        self.say("model-wave-means-title", &[])
    }
    /// `model-wave-shares-bent` (chi2: chi square; p: probability with its sign)
    pub fn model_wave_shares_bent(&self, chi2: impl Number, p: &str) -> String {
        self.say("model-wave-shares-bent", &[("chi2", chi2.number().into()), ("p", p.into())])
    }
    /// `model-wave-shares-slope` (slope: slope; waves: waves)
    pub fn model_wave_shares_slope(&self, slope: impl Number, waves: impl Number) -> String {
        self.say("model-wave-shares-slope", &[("slope", slope.number().into()), ("waves", waves.number().into())])
    }
    /// `model-wave-shares-straight` (chi2: chi square; p: probability with its sign)
    pub fn model_wave_shares_straight(&self, chi2: impl Number, p: &str) -> String {
        self.say("model-wave-shares-straight", &[("chi2", chi2.number().into()), ("p", p.into())])
    }
    /// `model-wave-shares-test` (p: probability with its sign; z: z)
    pub fn model_wave_shares_test(&self, p: &str, z: impl Number) -> String {
        self.say("model-wave-shares-test", &[("p", p.into()), ("z", z.number().into())])
    }
    /// `model-wave-shares-title`
    pub fn model_wave_shares_title(&self) -> String {
        self.say("model-wave-shares-title", &[])
    }
    /// `model-weighted-satisfaction-greatest` (most: greatest answer; percent: per cent of the greatest)
    pub fn model_weighted_satisfaction_greatest(&self, most: impl Number, percent: impl Number) -> String {
        self.say("model-weighted-satisfaction-greatest", &[("most", most.number().into()), ("percent", percent.number().into())])
    }
    /// `model-weighted-satisfaction-range` (least: least answer; most: greatest answer; range: per cent of the range)
    pub fn model_weighted_satisfaction_range(&self, least: impl Number, most: impl Number, range: impl Number) -> String {
        self.say("model-weighted-satisfaction-range", &[("least", least.number().into()), ("most", most.number().into()), ("range", range.number().into())])
    }
    /// `model-weighted-satisfaction-score` (score: score)
    pub fn model_weighted_satisfaction_score(&self, score: impl Number) -> String {
        self.say("model-weighted-satisfaction-score", &[("score", score.number().into())])
    }
    /// `model-weighted-satisfaction-title`
    pub fn model_weighted_satisfaction_title(&self) -> String {
        self.say("model-weighted-satisfaction-title", &[])
    }
    /// `model-whale-curve-destroyed` (customers: customers; destroyed: destroyed, yuan)
    pub fn model_whale_curve_destroyed(&self, customers: impl Number, destroyed: impl Number) -> String {
        self.say("model-whale-curve-destroyed", &[("customers", customers.number().into()), ("destroyed", destroyed.number().into())])
    }
    /// `model-whale-curve-money` (customers: customers; peak: peak, yuan)
    pub fn model_whale_curve_money(&self, customers: impl Number, peak: impl Number) -> String {
        self.say("model-whale-curve-money", &[("customers", customers.number().into()), ("peak", peak.number().into())])
    }
    /// `model-whale-curve-order` (customers: customers; total: total, yuan)
    pub fn model_whale_curve_order(&self, customers: impl Number, total: impl Number) -> String {
        self.say("model-whale-curve-order", &[("customers", customers.number().into()), ("total", total.number().into())])
    }
    /// `model-whale-curve-peak` (customers: customers; peak: peak, yuan; share: share, a share)
    pub fn model_whale_curve_peak(&self, customers: impl Number, peak: impl Number, share: impl Number) -> String {
        self.say("model-whale-curve-peak", &[("customers", customers.number().into()), ("peak", peak.number().into()), ("share", share.number().into())])
    }
    /// `model-whale-curve-title`
    pub fn model_whale_curve_title(&self) -> String {
        self.say("model-whale-curve-title", &[])
    }
    /// `model-wilcoxon-effect` (effect: effect)
    pub fn model_wilcoxon_effect(&self, effect: impl Number) -> String {
        self.say("model-wilcoxon-effect", &[("effect", effect.number().into())])
    }
    /// `model-wilcoxon-exact` (greater: probability with its sign; p: probability with its sign)
    pub fn model_wilcoxon_exact(&self, greater: &str, p: &str) -> String {
        self.say("model-wilcoxon-exact", &[("greater", greater.into()), ("p", p.into())])
    }
    /// `model-wilcoxon-normal` (greater: probability with its sign; p: probability with its sign)
    pub fn model_wilcoxon_normal(&self, greater: &str, p: &str) -> String {
        self.say("model-wilcoxon-normal", &[("greater", greater.into()), ("p", p.into())])
    }
    /// `model-wilcoxon-statistic` (u: the statistic)
    pub fn model_wilcoxon_statistic(&self, u: impl Number) -> String {
        self.say("model-wilcoxon-statistic", &[("u", u.number().into())])
    }
    /// `model-wilcoxon-title`
    pub fn model_wilcoxon_title(&self) -> String {
        self.say("model-wilcoxon-title", &[])
    }
    /// `model-wilson-centre` (centre: centre of the interval; rate: share; trials: all cases; z: quantile)
    pub fn model_wilson_centre(&self, centre: impl Number, rate: impl Number, trials: impl Number, z: impl Number) -> String {
        self.say("model-wilson-centre", &[("centre", centre.number().into()), ("rate", rate.number().into()), ("trials", trials.number().into()), ("z", z.number().into())])
    }
    /// `model-wilson-interval` (hi: upper end; lo: lower end)
    pub fn model_wilson_interval(&self, hi: impl Number, lo: impl Number) -> String {
        self.say("model-wilson-interval", &[("hi", hi.number().into()), ("lo", lo.number().into())])
    }
    /// `model-wilson-quantile` (level: probability; z: quantile)
    pub fn model_wilson_quantile(&self, level: impl Number, z: impl Number) -> String {
        self.say("model-wilson-quantile", &[("level", level.number().into()), ("z", z.number().into())])
    }
    /// `model-wilson-rate` (rate: share; successes: cases that count; trials: all cases)
    pub fn model_wilson_rate(&self, rate: impl Number, successes: impl Number, trials: impl Number) -> String {
        self.say("model-wilson-rate", &[("rate", rate.number().into()), ("successes", successes.number().into()), ("trials", trials.number().into())])
    }
    /// `model-wilson-title`
    pub fn model_wilson_title(&self) -> String {
        self.say("model-wilson-title", &[])
    }
    /// `observation-above`
    pub fn observation_above(&self) -> String {
        self.say("observation-above", &[])
    }
    /// `observation-act`
    pub fn observation_act(&self) -> String {
        self.say("observation-act", &[])
    }
    /// `observation-acts`
    pub fn observation_acts(&self) -> String {
        self.say("observation-acts", &[])
    }
    /// `observation-add-item`
    pub fn observation_add_item(&self) -> String {
        self.say("observation-add-item", &[])
    }
    /// `observation-agreement`
    pub fn observation_agreement(&self) -> String {
        self.say("observation-agreement", &[])
    }
    /// `observation-agreement-few`
    pub fn observation_agreement_few(&self) -> String {
        self.say("observation-agreement-few", &[])
    }
    /// `observation-agreement-how`
    pub fn observation_agreement_how(&self) -> String {
        self.say("observation-agreement-how", &[])
    }
    /// `observation-agreement-none`
    pub fn observation_agreement_none(&self) -> String {
        self.say("observation-agreement-none", &[])
    }
    /// `observation-agreement-units` (complete: seen by all; units: things)
    pub fn observation_agreement_units(&self, complete: impl Number, units: impl Number) -> String {
        self.say("observation-agreement-units", &[("complete", complete.number().into()), ("units", units.number().into())])
    }
    /// `observation-alpha`
    pub fn observation_alpha(&self) -> String {
        self.say("observation-alpha", &[])
    }
    /// `observation-alpha-reliable`
    pub fn observation_alpha_reliable(&self) -> String {
        self.say("observation-alpha-reliable", &[])
    }
    /// `observation-alpha-tentative`
    pub fn observation_alpha_tentative(&self) -> String {
        self.say("observation-alpha-tentative", &[])
    }
    /// `observation-alpha-unreliable`
    pub fn observation_alpha_unreliable(&self) -> String {
        self.say("observation-alpha-unreliable", &[])
    }
    /// `observation-apart` (n: things)
    pub fn observation_apart(&self, n: impl Number) -> String {
        self.say("observation-apart", &[("n", n.number().into())])
    }
    /// `observation-at`
    pub fn observation_at(&self) -> String {
        self.say("observation-at", &[])
    }
    /// `observation-at-bad`
    pub fn observation_at_bad(&self) -> String {
        self.say("observation-at-bad", &[])
    }
    /// `observation-at-hint`
    pub fn observation_at_hint(&self) -> String {
        self.say("observation-at-hint", &[])
    }
    /// `observation-back`
    pub fn observation_back(&self) -> String {
        self.say("observation-back", &[])
    }
    /// `observation-by`
    pub fn observation_by(&self) -> String {
        self.say("observation-by", &[])
    }
    /// `observation-by-destination`
    pub fn observation_by_destination(&self) -> String {
        self.say("observation-by-destination", &[])
    }
    /// `observation-by-month`
    pub fn observation_by_month(&self) -> String {
        self.say("observation-by-month", &[])
    }
    /// `observation-by-product`
    pub fn observation_by_product(&self) -> String {
        self.say("observation-by-product", &[])
    }
    /// `observation-category`
    pub fn observation_category(&self) -> String {
        self.say("observation-category", &[])
    }
    /// `observation-clock`
    pub fn observation_clock(&self) -> String {
        self.say("observation-clock", &[])
    }
    /// `observation-complaints`
    pub fn observation_complaints(&self) -> String {
        self.say("observation-complaints", &[])
    }
    /// `observation-days-unit`
    pub fn observation_days_unit(&self) -> String {
        self.say("observation-days-unit", &[])
    }
    /// `observation-example`
    pub fn observation_example(&self) -> String {
        self.say("observation-example", &[])
    }
    /// `observation-example-diary`
    pub fn observation_example_diary(&self) -> String {
        self.say("observation-example-diary", &[])
    }
    /// `observation-example-log`
    pub fn observation_example_log(&self) -> String {
        self.say("observation-example-log", &[])
    }
    /// `observation-example-tally`
    pub fn observation_example_tally(&self) -> String {
        self.say("observation-example-tally", &[])
    }
    /// `observation-expected`
    pub fn observation_expected(&self) -> String {
        self.say("observation-expected", &[])
    }
    /// `observation-face-plan`
    pub fn observation_face_plan(&self) -> String {
        self.say("observation-face-plan", &[])
    }
    /// `observation-face-result`
    pub fn observation_face_result(&self) -> String {
        self.say("observation-face-result", &[])
    }
    /// `observation-face-work`
    pub fn observation_face_work(&self) -> String {
        self.say("observation-face-work", &[])
    }
    /// `observation-from`
    pub fn observation_from(&self) -> String {
        self.say("observation-from", &[])
    }
    /// `observation-interval`
    pub fn observation_interval(&self) -> String {
        self.say("observation-interval", &[])
    }
    /// `observation-item-n` (n: which item)
    pub fn observation_item_n(&self, n: impl Number) -> String {
        self.say("observation-item-n", &[("n", n.number().into())])
    }
    /// `observation-items-diary`
    pub fn observation_items_diary(&self) -> String {
        self.say("observation-items-diary", &[])
    }
    /// `observation-items-diary-hint`
    pub fn observation_items_diary_hint(&self) -> String {
        self.say("observation-items-diary-hint", &[])
    }
    /// `observation-items-log`
    pub fn observation_items_log(&self) -> String {
        self.say("observation-items-log", &[])
    }
    /// `observation-items-log-hint`
    pub fn observation_items_log_hint(&self) -> String {
        self.say("observation-items-log-hint", &[])
    }
    /// `observation-items-tally`
    pub fn observation_items_tally(&self) -> String {
        self.say("observation-items-tally", &[])
    }
    /// `observation-items-tally-hint`
    pub fn observation_items_tally_hint(&self) -> String {
        self.say("observation-items-tally-hint", &[])
    }
    /// `observation-judged`
    pub fn observation_judged(&self) -> String {
        self.say("observation-judged", &[])
    }
    /// `observation-kappa-cohen`
    pub fn observation_kappa_cohen(&self) -> String {
        self.say("observation-kappa-cohen", &[])
    }
    /// `observation-kappa-fleiss`
    pub fn observation_kappa_fleiss(&self) -> String {
        self.say("observation-kappa-fleiss", &[])
    }
    /// `observation-least`
    pub fn observation_least(&self) -> String {
        self.say("observation-least", &[])
    }
    /// `observation-leg`
    pub fn observation_leg(&self, from: &str, to: &str) -> String {
        self.say("observation-leg", &[("from", from.into()), ("to", to.into())])
    }
    /// `observation-legs`
    pub fn observation_legs(&self) -> String {
        self.say("observation-legs", &[])
    }
    /// `observation-level-almost-perfect`
    pub fn observation_level_almost_perfect(&self) -> String {
        self.say("observation-level-almost-perfect", &[])
    }
    /// `observation-level-fair`
    pub fn observation_level_fair(&self) -> String {
        self.say("observation-level-fair", &[])
    }
    /// `observation-level-moderate`
    pub fn observation_level_moderate(&self) -> String {
        self.say("observation-level-moderate", &[])
    }
    /// `observation-level-poor`
    pub fn observation_level_poor(&self) -> String {
        self.say("observation-level-poor", &[])
    }
    /// `observation-level-slight`
    pub fn observation_level_slight(&self) -> String {
        self.say("observation-level-slight", &[])
    }
    /// `observation-level-substantial`
    pub fn observation_level_substantial(&self) -> String {
        self.say("observation-level-substantial", &[])
    }
    /// `observation-marks`
    pub fn observation_marks(&self) -> String {
        self.say("observation-marks", &[])
    }
    /// `observation-median`
    pub fn observation_median(&self) -> String {
        self.say("observation-median", &[])
    }
    /// `observation-missed`
    pub fn observation_missed(&self) -> String {
        self.say("observation-missed", &[])
    }
    /// `observation-most`
    pub fn observation_most(&self) -> String {
        self.say("observation-most", &[])
    }
    /// `observation-n`
    pub fn observation_n(&self) -> String {
        self.say("observation-n", &[])
    }
    /// `observation-no-items`
    pub fn observation_no_items(&self) -> String {
        self.say("observation-no-items", &[])
    }
    /// `observation-none`
    pub fn observation_none(&self) -> String {
        self.say("observation-none", &[])
    }
    /// `observation-note`
    pub fn observation_note(&self) -> String {
        self.say("observation-note", &[])
    }
    /// `observation-noted`
    pub fn observation_noted(&self) -> String {
        self.say("observation-noted", &[])
    }
    /// `observation-observed`
    pub fn observation_observed(&self) -> String {
        self.say("observation-observed", &[])
    }
    /// `observation-parcel`
    pub fn observation_parcel(&self) -> String {
        self.say("observation-parcel", &[])
    }
    /// `observation-parcels`
    pub fn observation_parcels(&self) -> String {
        self.say("observation-parcels", &[])
    }
    /// `observation-people`
    pub fn observation_people(&self) -> String {
        self.say("observation-people", &[])
    }
    /// `observation-per-hour`
    pub fn observation_per_hour(&self) -> String {
        self.say("observation-per-hour", &[])
    }
    /// `observation-person`
    pub fn observation_person(&self) -> String {
        self.say("observation-person", &[])
    }
    /// `observation-person-hint`
    pub fn observation_person_hint(&self) -> String {
        self.say("observation-person-hint", &[])
    }
    /// `observation-place`
    pub fn observation_place(&self) -> String {
        self.say("observation-place", &[])
    }
    /// `observation-remark`
    pub fn observation_remark(&self) -> String {
        self.say("observation-remark", &[])
    }
    /// `observation-remove`
    pub fn observation_remove(&self) -> String {
        self.say("observation-remove", &[])
    }
    /// `observation-remove-item` (n: item)
    pub fn observation_remove_item(&self, n: impl Number) -> String {
        self.say("observation-remove-item", &[("n", n.number().into())])
    }
    /// `observation-removed`
    pub fn observation_removed(&self) -> String {
        self.say("observation-removed", &[])
    }
    /// `observation-repeat-days`
    pub fn observation_repeat_days(&self) -> String {
        self.say("observation-repeat-days", &[])
    }
    /// `observation-repeated`
    pub fn observation_repeated(&self) -> String {
        self.say("observation-repeated", &[])
    }
    /// `observation-rows`
    pub fn observation_rows(&self) -> String {
        self.say("observation-rows", &[])
    }
    /// `observation-same-units`
    pub fn observation_same_units(&self) -> String {
        self.say("observation-same-units", &[])
    }
    /// `observation-same-units-hint`
    pub fn observation_same_units_hint(&self) -> String {
        self.say("observation-same-units-hint", &[])
    }
    /// `observation-seconds`
    pub fn observation_seconds(&self) -> String {
        self.say("observation-seconds", &[])
    }
    /// `observation-seconds-bad`
    pub fn observation_seconds_bad(&self) -> String {
        self.say("observation-seconds-bad", &[])
    }
    /// `observation-seconds-unit`
    pub fn observation_seconds_unit(&self) -> String {
        self.say("observation-seconds-unit", &[])
    }
    /// `observation-share`
    pub fn observation_share(&self) -> String {
        self.say("observation-share", &[])
    }
    /// `observation-sheet`
    pub fn observation_sheet(&self) -> String {
        self.say("observation-sheet", &[])
    }
    /// `observation-sheet-diary`
    pub fn observation_sheet_diary(&self) -> String {
        self.say("observation-sheet-diary", &[])
    }
    /// `observation-sheet-diary-about`
    pub fn observation_sheet_diary_about(&self) -> String {
        self.say("observation-sheet-diary-about", &[])
    }
    /// `observation-sheet-fixed`
    pub fn observation_sheet_fixed(&self) -> String {
        self.say("observation-sheet-fixed", &[])
    }
    /// `observation-sheet-log`
    pub fn observation_sheet_log(&self) -> String {
        self.say("observation-sheet-log", &[])
    }
    /// `observation-sheet-log-about`
    pub fn observation_sheet_log_about(&self) -> String {
        self.say("observation-sheet-log-about", &[])
    }
    /// `observation-sheet-tally`
    pub fn observation_sheet_tally(&self) -> String {
        self.say("observation-sheet-tally", &[])
    }
    /// `observation-sheet-tally-about`
    pub fn observation_sheet_tally_about(&self) -> String {
        self.say("observation-sheet-tally-about", &[])
    }
    /// `observation-sheet-traces`
    pub fn observation_sheet_traces(&self) -> String {
        self.say("observation-sheet-traces", &[])
    }
    /// `observation-sheet-traces-about`
    pub fn observation_sheet_traces_about(&self) -> String {
        self.say("observation-sheet-traces-about", &[])
    }
    /// `observation-shipments`
    pub fn observation_shipments(&self) -> String {
        self.say("observation-shipments", &[])
    }
    /// `observation-since`
    pub fn observation_since(&self) -> String {
        self.say("observation-since", &[])
    }
    /// `observation-stage`
    pub fn observation_stage(&self) -> String {
        self.say("observation-stage", &[])
    }
    /// `observation-start`
    pub fn observation_start(&self) -> String {
        self.say("observation-start", &[])
    }
    /// `observation-stop`
    pub fn observation_stop(&self) -> String {
        self.say("observation-stop", &[])
    }
    /// `observation-summary-diary` (parcels: parcels; stages: stages noted)
    pub fn observation_summary_diary(&self, parcels: impl Number, stages: impl Number) -> String {
        self.say("observation-summary-diary", &[("parcels", parcels.number().into()), ("stages", stages.number().into())])
    }
    /// `observation-summary-log` (acts: acts; people: people)
    pub fn observation_summary_log(&self, acts: impl Number, people: impl Number) -> String {
        self.say("observation-summary-log", &[("acts", acts.number().into()), ("people", people.number().into())])
    }
    /// `observation-summary-tally` (observers: observers; strokes: marks)
    pub fn observation_summary_tally(&self, observers: impl Number, strokes: impl Number) -> String {
        self.say("observation-summary-tally", &[("observers", observers.number().into()), ("strokes", strokes.number().into())])
    }
    /// `observation-summary-traces`
    pub fn observation_summary_traces(&self) -> String {
        self.say("observation-summary-traces", &[])
    }
    /// `observation-table`
    pub fn observation_table(&self) -> String {
        self.say("observation-table", &[])
    }
    /// `observation-table-how`
    pub fn observation_table_how(&self, first: &str, second: &str) -> String {
        self.say("observation-table-how", &[("first", first.into()), ("second", second.into())])
    }
    /// `observation-tally-how`
    pub fn observation_tally_how(&self) -> String {
        self.say("observation-tally-how", &[])
    }
    /// `observation-tally-keys`
    pub fn observation_tally_keys(&self) -> String {
        self.say("observation-tally-keys", &[])
    }
    /// `observation-time`
    pub fn observation_time(&self) -> String {
        self.say("observation-time", &[])
    }
    /// `observation-time-share`
    pub fn observation_time_share(&self) -> String {
        self.say("observation-time-share", &[])
    }
    /// `observation-times`
    pub fn observation_times(&self) -> String {
        self.say("observation-times", &[])
    }
    /// `observation-to`
    pub fn observation_to(&self) -> String {
        self.say("observation-to", &[])
    }
    /// `observation-total`
    pub fn observation_total(&self) -> String {
        self.say("observation-total", &[])
    }
    /// `observation-traces-how`
    pub fn observation_traces_how(&self) -> String {
        self.say("observation-traces-how", &[])
    }
    /// `observation-traces-none`
    pub fn observation_traces_none(&self) -> String {
        self.say("observation-traces-none", &[])
    }
    /// `observation-traces-period`
    pub fn observation_traces_period(&self, from: &str, to: &str, today: &str) -> String {
        self.say("observation-traces-period", &[("from", from.into()), ("to", to.into()), ("today", today.into())])
    }
    /// `observation-troubled`
    pub fn observation_troubled(&self) -> String {
        self.say("observation-troubled", &[])
    }
    /// `observation-unit`
    pub fn observation_unit(&self) -> String {
        self.say("observation-unit", &[])
    }
    /// `observation-unknown-group`
    pub fn observation_unknown_group(&self) -> String {
        self.say("observation-unknown-group", &[])
    }
    /// `observation-unsigned`
    pub fn observation_unsigned(&self) -> String {
        self.say("observation-unsigned", &[])
    }
    /// `observation-unsigned-days`
    pub fn observation_unsigned_days(&self) -> String {
        self.say("observation-unsigned-days", &[])
    }
    /// `observation-watch-start`
    pub fn observation_watch_start(&self) -> String {
        self.say("observation-watch-start", &[])
    }
    /// `observation-watch-stop`
    pub fn observation_watch_stop(&self) -> String {
        self.say("observation-watch-stop", &[])
    }
    /// `observation-who`
    pub fn observation_who(&self) -> String {
        self.say("observation-who", &[])
    }
    /// `observation-who-hint`
    pub fn observation_who_hint(&self) -> String {
        self.say("observation-who-hint", &[])
    }
    /// `observation-whole`
    pub fn observation_whole(&self) -> String {
        self.say("observation-whole", &[])
    }
    /// `op-add-case`
    pub fn op_add_case(&self) -> String {
        self.say("op-add-case", &[])
    }
    /// `op-add-cost`
    pub fn op_add_cost(&self) -> String {
        self.say("op-add-cost", &[])
    }
    /// `op-add-customer`
    pub fn op_add_customer(&self) -> String {
        self.say("op-add-customer", &[])
    }
    /// `op-add-study`
    pub fn op_add_study(&self) -> String {
        self.say("op-add-study", &[])
    }
    /// `op-add-survey`
    pub fn op_add_survey(&self) -> String {
        self.say("op-add-survey", &[])
    }
    /// `op-clean-survey`
    pub fn op_clean_survey(&self) -> String {
        self.say("op-clean-survey", &[])
    }
    /// `op-close-case`
    pub fn op_close_case(&self) -> String {
        self.say("op-close-case", &[])
    }
    /// `op-close-study`
    pub fn op_close_study(&self) -> String {
        self.say("op-close-study", &[])
    }
    /// `op-close-survey`
    pub fn op_close_survey(&self) -> String {
        self.say("op-close-survey", &[])
    }
    /// `op-code-answers`
    pub fn op_code_answers(&self) -> String {
        self.say("op-code-answers", &[])
    }
    /// `op-cost-setup`
    pub fn op_cost_setup(&self) -> String {
        self.say("op-cost-setup", &[])
    }
    /// `op-delete-cases`
    pub fn op_delete_cases(&self) -> String {
        self.say("op-delete-cases", &[])
    }
    /// `op-delete-cost`
    pub fn op_delete_cost(&self) -> String {
        self.say("op-delete-cost", &[])
    }
    /// `op-delete-paper`
    pub fn op_delete_paper(&self) -> String {
        self.say("op-delete-paper", &[])
    }
    /// `op-delete-study`
    pub fn op_delete_study(&self) -> String {
        self.say("op-delete-study", &[])
    }
    /// `op-delete-survey`
    pub fn op_delete_survey(&self) -> String {
        self.say("op-delete-survey", &[])
    }
    /// `op-edit-action`
    pub fn op_edit_action(&self) -> String {
        self.say("op-edit-action", &[])
    }
    /// `op-edit-bank`
    pub fn op_edit_bank(&self) -> String {
        self.say("op-edit-bank", &[])
    }
    /// `op-edit-case`
    pub fn op_edit_case(&self) -> String {
        self.say("op-edit-case", &[])
    }
    /// `op-edit-cost`
    pub fn op_edit_cost(&self) -> String {
        self.say("op-edit-cost", &[])
    }
    /// `op-edit-customer`
    pub fn op_edit_customer(&self) -> String {
        self.say("op-edit-customer", &[])
    }
    /// `op-edit-element`
    pub fn op_edit_element(&self) -> String {
        self.say("op-edit-element", &[])
    }
    /// `op-edit-measure`
    pub fn op_edit_measure(&self) -> String {
        self.say("op-edit-measure", &[])
    }
    /// `op-edit-study`
    pub fn op_edit_study(&self) -> String {
        self.say("op-edit-study", &[])
    }
    /// `op-edit-survey`
    pub fn op_edit_survey(&self) -> String {
        self.say("op-edit-survey", &[])
    }
    /// `op-edit-survey-report`
    pub fn op_edit_survey_report(&self) -> String {
        self.say("op-edit-survey-report", &[])
    }
    /// `op-edit-topics`
    pub fn op_edit_topics(&self) -> String {
        self.say("op-edit-topics", &[])
    }
    /// `op-erase`
    pub fn op_erase(&self) -> String {
        self.say("op-erase", &[])
    }
    /// `op-exchange`
    pub fn op_exchange(&self) -> String {
        self.say("op-exchange", &[])
    }
    /// `op-import-cases`
    pub fn op_import_cases(&self) -> String {
        self.say("op-import-cases", &[])
    }
    /// `op-import-costs`
    pub fn op_import_costs(&self) -> String {
        self.say("op-import-costs", &[])
    }
    /// `op-import-measures`
    pub fn op_import_measures(&self) -> String {
        self.say("op-import-measures", &[])
    }
    /// `op-import-shipments`
    pub fn op_import_shipments(&self) -> String {
        self.say("op-import-shipments", &[])
    }
    /// `op-import-standards`
    pub fn op_import_standards(&self) -> String {
        self.say("op-import-standards", &[])
    }
    /// `op-import-survey`
    pub fn op_import_survey(&self) -> String {
        self.say("op-import-survey", &[])
    }
    /// `op-invite-customers`
    pub fn op_invite_customers(&self) -> String {
        self.say("op-invite-customers", &[])
    }
    /// `op-key-paper`
    pub fn op_key_paper(&self) -> String {
        self.say("op-key-paper", &[])
    }
    /// `op-lock-costs`
    pub fn op_lock_costs(&self) -> String {
        self.say("op-lock-costs", &[])
    }
    /// `op-look-survey`
    pub fn op_look_survey(&self) -> String {
        self.say("op-look-survey", &[])
    }
    /// `op-mark-chart`
    pub fn op_mark_chart(&self) -> String {
        self.say("op-mark-chart", &[])
    }
    /// `op-note-study`
    pub fn op_note_study(&self) -> String {
        self.say("op-note-study", &[])
    }
    /// `op-open-cases`
    pub fn op_open_cases(&self) -> String {
        self.say("op-open-cases", &[])
    }
    /// `op-own-costs`
    pub fn op_own_costs(&self) -> String {
        self.say("op-own-costs", &[])
    }
    /// `op-plan-costs`
    pub fn op_plan_costs(&self) -> String {
        self.say("op-plan-costs", &[])
    }
    /// `op-plan-survey`
    pub fn op_plan_survey(&self) -> String {
        self.say("op-plan-survey", &[])
    }
    /// `op-publish-survey`
    pub fn op_publish_survey(&self) -> String {
        self.say("op-publish-survey", &[])
    }
    /// `op-redo`
    pub fn op_redo(&self) -> String {
        self.say("op-redo", &[])
    }
    /// `op-remind-customers`
    pub fn op_remind_customers(&self) -> String {
        self.say("op-remind-customers", &[])
    }
    /// `op-repeat-survey`
    pub fn op_repeat_survey(&self) -> String {
        self.say("op-repeat-survey", &[])
    }
    /// `op-revert`
    pub fn op_revert(&self) -> String {
        self.say("op-revert", &[])
    }
    /// `op-sample`
    pub fn op_sample(&self) -> String {
        self.say("op-sample", &[])
    }
    /// `op-settle`
    pub fn op_settle(&self) -> String {
        self.say("op-settle", &[])
    }
    /// `op-settle-conflict`
    pub fn op_settle_conflict(&self) -> String {
        self.say("op-settle-conflict", &[])
    }
    /// `op-settle-paper`
    pub fn op_settle_paper(&self) -> String {
        self.say("op-settle-paper", &[])
    }
    /// `op-share-costs`
    pub fn op_share_costs(&self) -> String {
        self.say("op-share-costs", &[])
    }
    /// `op-take-answers`
    pub fn op_take_answers(&self) -> String {
        self.say("op-take-answers", &[])
    }
    /// `op-tradeoff-interview`
    pub fn op_tradeoff_interview(&self) -> String {
        self.say("op-tradeoff-interview", &[])
    }
    /// `op-tradeoff-month`
    pub fn op_tradeoff_month(&self) -> String {
        self.say("op-tradeoff-month", &[])
    }
    /// `op-tradeoff-rates`
    pub fn op_tradeoff_rates(&self) -> String {
        self.say("op-tradeoff-rates", &[])
    }
    /// `op-undo`
    pub fn op_undo(&self) -> String {
        self.say("op-undo", &[])
    }
    /// `op-uninvite-customers`
    pub fn op_uninvite_customers(&self) -> String {
        self.say("op-uninvite-customers", &[])
    }
    /// `op-unknown`
    pub fn op_unknown(&self) -> String {
        self.say("op-unknown", &[])
    }
    /// `op-weigh-survey`
    pub fn op_weigh_survey(&self) -> String {
        self.say("op-weigh-survey", &[])
    }
    /// `open-text-answers` (answers: answers)
    pub fn open_text_answers(&self, answers: impl Number) -> String {
        self.say("open-text-answers", &[("answers", answers.number().into())])
    }
    /// `open-text-examples`
    pub fn open_text_examples(&self) -> String {
        self.say("open-text-examples", &[])
    }
    /// `open-text-none`
    pub fn open_text_none(&self) -> String {
        self.say("open-text-none", &[])
    }
    /// `open-text-question`
    pub fn open_text_question(&self) -> String {
        self.say("open-text-question", &[])
    }
    /// `open-text-rest` (answers: answers)
    pub fn open_text_rest(&self, answers: impl Number) -> String {
        self.say("open-text-rest", &[("answers", answers.number().into())])
    }
    /// `open-text-title`
    pub fn open_text_title(&self) -> String {
        self.say("open-text-title", &[])
    }
    /// `open-text-topic-delete`
    pub fn open_text_topic_delete(&self, name: &str) -> String {
        self.say("open-text-topic-delete", &[("name", name.into())])
    }
    /// `open-text-topic-deleted`
    pub fn open_text_topic_deleted(&self) -> String {
        self.say("open-text-topic-deleted", &[])
    }
    /// `open-text-topic-edit`
    pub fn open_text_topic_edit(&self, name: &str) -> String {
        self.say("open-text-topic-edit", &[("name", name.into())])
    }
    /// `open-text-topic-found` (answers: answers)
    pub fn open_text_topic_found(&self, answers: impl Number, high: &str, low: &str, share: &str) -> String {
        self.say("open-text-topic-found", &[("answers", answers.number().into()), ("high", high.into()), ("low", low.into()), ("share", share.into())])
    }
    /// `open-text-topic-keep`
    pub fn open_text_topic_keep(&self) -> String {
        self.say("open-text-topic-keep", &[])
    }
    /// `open-text-topic-kept`
    pub fn open_text_topic_kept(&self) -> String {
        self.say("open-text-topic-kept", &[])
    }
    /// `open-text-topic-name`
    pub fn open_text_topic_name(&self) -> String {
        self.say("open-text-topic-name", &[])
    }
    /// `open-text-topic-new`
    pub fn open_text_topic_new(&self) -> String {
        self.say("open-text-topic-new", &[])
    }
    /// `open-text-topic-words`
    pub fn open_text_topic_words(&self) -> String {
        self.say("open-text-topic-words", &[])
    }
    /// `open-text-topics`
    pub fn open_text_topics(&self) -> String {
        self.say("open-text-topics", &[])
    }
    /// `open-text-topics-how`
    pub fn open_text_topics_how(&self) -> String {
        self.say("open-text-topics-how", &[])
    }
    /// `open-text-word` (answers: people)
    pub fn open_text_word(&self, answers: impl Number, word: &str) -> String {
        self.say("open-text-word", &[("answers", answers.number().into()), ("word", word.into())])
    }
    /// `open-text-word-grouped` (answers: people)
    pub fn open_text_word_grouped(&self, answers: impl Number, word: &str) -> String {
        self.say("open-text-word-grouped", &[("answers", answers.number().into()), ("word", word.into())])
    }
    /// `open-text-words`
    pub fn open_text_words(&self) -> String {
        self.say("open-text-words", &[])
    }
    /// `open-text-words-few`
    pub fn open_text_words_few(&self) -> String {
        self.say("open-text-words-few", &[])
    }
    /// `open-text-words-how`
    pub fn open_text_words_how(&self) -> String {
        self.say("open-text-words-how", &[])
    }
    /// `overview-alarms`
    pub fn overview_alarms(&self) -> String {
        self.say("overview-alarms", &[])
    }
    /// `overview-alarms-all` (n: alarms)
    pub fn overview_alarms_all(&self, n: impl Number) -> String {
        self.say("overview-alarms-all", &[("n", n.number().into())])
    }
    /// `overview-alarms-order`
    pub fn overview_alarms_order(&self) -> String {
        self.say("overview-alarms-order", &[])
    }
    /// `overview-as-of` (day: last day of the data)
    pub fn overview_as_of(&self, day: &str) -> String {
        self.say("overview-as-of", &[("day", day.into())])
    }
    /// `overview-before` (before: the figure of the month before)
    pub fn overview_before(&self, before: &str) -> String {
        self.say("overview-before", &[("before", before.into())])
    }
    /// `overview-classes`
    pub fn overview_classes(&self) -> String {
        self.say("overview-classes", &[])
    }
    /// `overview-classes-open`
    pub fn overview_classes_open(&self) -> String {
        self.say("overview-classes-open", &[])
    }
    /// `overview-costed` (all: waybills of the month; costed: waybills whose cost is known)
    pub fn overview_costed(&self, all: &str, costed: &str) -> String {
        self.say("overview-costed", &[("all", all.into()), ("costed", costed.into())])
    }
    /// `overview-customers`
    pub fn overview_customers(&self) -> String {
        self.say("overview-customers", &[])
    }
    /// `overview-empty`
    pub fn overview_empty(&self) -> String {
        self.say("overview-empty", &[])
    }
    /// `overview-empty-text`
    pub fn overview_empty_text(&self) -> String {
        self.say("overview-empty-text", &[])
    }
    /// `overview-figures`
    pub fn overview_figures(&self) -> String {
        self.say("overview-figures", &[])
    }
    /// `overview-full-month`
    pub fn overview_full_month(&self) -> String {
        self.say("overview-full-month", &[])
    }
    /// `overview-kpis`
    pub fn overview_kpis(&self) -> String {
        self.say("overview-kpis", &[])
    }
    /// `overview-margin`
    pub fn overview_margin(&self) -> String {
        self.say("overview-margin", &[])
    }
    /// `overview-month`
    pub fn overview_month(&self) -> String {
        self.say("overview-month", &[])
    }
    /// `overview-new-customers`
    pub fn overview_new_customers(&self) -> String {
        self.say("overview-new-customers", &[])
    }
    /// `overview-no-alarms`
    pub fn overview_no_alarms(&self) -> String {
        self.say("overview-no-alarms", &[])
    }
    /// `overview-revenue`
    pub fn overview_revenue(&self) -> String {
        self.say("overview-revenue", &[])
    }
    /// `overview-same-days` (day: day of the month)
    pub fn overview_same_days(&self, day: impl Number) -> String {
        self.say("overview-same-days", &[("day", day.number().into())])
    }
    /// `overview-shipments`
    pub fn overview_shipments(&self) -> String {
        self.say("overview-shipments", &[])
    }
    /// `overview-trend`
    pub fn overview_trend(&self) -> String {
        self.say("overview-trend", &[])
    }
    /// `palette-commands`
    pub fn palette_commands(&self) -> String {
        self.say("palette-commands", &[])
    }
    /// `palette-nothing`
    pub fn palette_nothing(&self) -> String {
        self.say("palette-nothing", &[])
    }
    /// `palette-recent`
    pub fn palette_recent(&self) -> String {
        self.say("palette-recent", &[])
    }
    /// `palette-results` (n: entries found)
    pub fn palette_results(&self, n: impl Number) -> String {
        self.say("palette-results", &[("n", n.number().into())])
    }
    /// `palette-searching`
    pub fn palette_searching(&self) -> String {
        self.say("palette-searching", &[])
    }
    /// `papers-again`
    pub fn papers_again(&self) -> String {
        self.say("papers-again", &[])
    }
    /// `papers-agreed` (paper: number)
    pub fn papers_agreed(&self, paper: impl Number) -> String {
        self.say("papers-agreed", &[("paper", paper.number().into())])
    }
    /// `papers-all-again`
    pub fn papers_all_again(&self) -> String {
        self.say("papers-all-again", &[])
    }
    /// `papers-blank`
    pub fn papers_blank(&self) -> String {
        self.say("papers-blank", &[])
    }
    /// `papers-counts` (confirmed: alike; differing: to settle; keyed: keyed once; settled: settled)
    pub fn papers_counts(&self, confirmed: impl Number, differing: impl Number, keyed: impl Number, settled: impl Number) -> String {
        self.say("papers-counts", &[("confirmed", confirmed.number().into()), ("differing", differing.number().into()), ("keyed", keyed.number().into()), ("settled", settled.number().into())])
    }
    /// `papers-counts-now`
    pub fn papers_counts_now(&self) -> String {
        self.say("papers-counts-now", &[])
    }
    /// `papers-differences`
    pub fn papers_differences(&self) -> String {
        self.say("papers-differences", &[])
    }
    /// `papers-do`
    pub fn papers_do(&self) -> String {
        self.say("papers-do", &[])
    }
    /// `papers-done-count` (n: papers keyed now)
    pub fn papers_done_count(&self, n: impl Number) -> String {
        self.say("papers-done-count", &[("n", n.number().into())])
    }
    /// `papers-done-rate` (n: papers; rate: papers a minute)
    pub fn papers_done_rate(&self, n: impl Number, rate: impl Number) -> String {
        self.say("papers-done-rate", &[("n", n.number().into()), ("rate", rate.number().into())])
    }
    /// `papers-enter`
    pub fn papers_enter(&self) -> String {
        self.say("papers-enter", &[])
    }
    /// `papers-filled`
    pub fn papers_filled(&self) -> String {
        self.say("papers-filled", &[])
    }
    /// `papers-first`
    pub fn papers_first(&self) -> String {
        self.say("papers-first", &[])
    }
    /// `papers-how`
    pub fn papers_how(&self) -> String {
        self.say("papers-how", &[])
    }
    /// `papers-key-clock`
    pub fn papers_key_clock(&self) -> String {
        self.say("papers-key-clock", &[])
    }
    /// `papers-key-day`
    pub fn papers_key_day(&self) -> String {
        self.say("papers-key-day", &[])
    }
    /// `papers-key-not-said`
    pub fn papers_key_not_said(&self) -> String {
        self.say("papers-key-not-said", &[])
    }
    /// `papers-key-number`
    pub fn papers_key_number(&self) -> String {
        self.say("papers-key-number", &[])
    }
    /// `papers-key-order`
    pub fn papers_key_order(&self) -> String {
        self.say("papers-key-order", &[])
    }
    /// `papers-key-scale` (from: lowest; to: highest)
    pub fn papers_key_scale(&self, from: impl Number, to: impl Number) -> String {
        self.say("papers-key-scale", &[("from", from.number().into()), ("to", to.number().into())])
    }
    /// `papers-key-set`
    pub fn papers_key_set(&self) -> String {
        self.say("papers-key-set", &[])
    }
    /// `papers-key-text`
    pub fn papers_key_text(&self) -> String {
        self.say("papers-key-text", &[])
    }
    /// `papers-keys`
    pub fn papers_keys(&self) -> String {
        self.say("papers-keys", &[])
    }
    /// `papers-known` (paper: number)
    pub fn papers_known(&self, paper: impl Number) -> String {
        self.say("papers-known", &[("paper", paper.number().into())])
    }
    /// `papers-leave`
    pub fn papers_leave(&self) -> String {
        self.say("papers-leave", &[])
    }
    /// `papers-none`
    pub fn papers_none(&self) -> String {
        self.say("papers-none", &[])
    }
    /// `papers-number`
    pub fn papers_number(&self) -> String {
        self.say("papers-number", &[])
    }
    /// `papers-other`
    pub fn papers_other(&self) -> String {
        self.say("papers-other", &[])
    }
    /// `papers-paper`
    pub fn papers_paper(&self) -> String {
        self.say("papers-paper", &[])
    }
    /// `papers-pass`
    pub fn papers_pass(&self) -> String {
        self.say("papers-pass", &[])
    }
    /// `papers-pass-first`
    pub fn papers_pass_first(&self) -> String {
        self.say("papers-pass-first", &[])
    }
    /// `papers-pass-second`
    pub fn papers_pass_second(&self) -> String {
        self.say("papers-pass-second", &[])
    }
    /// `papers-photos-add`
    pub fn papers_photos_add(&self) -> String {
        self.say("papers-photos-add", &[])
    }
    /// `papers-photos-all`
    pub fn papers_photos_all(&self) -> String {
        self.say("papers-photos-all", &[])
    }
    /// `papers-photos-at` (at: which; of: papers; paper: number on it)
    pub fn papers_photos_at(&self, at: impl Number, of: impl Number, paper: impl Number) -> String {
        self.say("papers-photos-at", &[("at", at.number().into()), ("of", of.number().into()), ("paper", paper.number().into())])
    }
    /// `papers-photos-blank`
    pub fn papers_photos_blank(&self) -> String {
        self.say("papers-photos-blank", &[])
    }
    /// `papers-photos-differing` (pages: numbers of pages)
    pub fn papers_photos_differing(&self, pages: &str) -> String {
        self.say("papers-photos-differing", &[("pages", pages.into())])
    }
    /// `papers-photos-done`
    pub fn papers_photos_done(&self) -> String {
        self.say("papers-photos-done", &[])
    }
    /// `papers-photos-found` (clear: papers of which all is clear; papers: papers)
    pub fn papers_photos_found(&self, clear: impl Number, papers: impl Number) -> String {
        self.say("papers-photos-found", &[("clear", clear.number().into()), ("papers", papers.number().into())])
    }
    /// `papers-photos-how`
    pub fn papers_photos_how(&self) -> String {
        self.say("papers-photos-how", &[])
    }
    /// `papers-photos-image` (question: words of the question)
    pub fn papers_photos_image(&self, question: &str) -> String {
        self.say("papers-photos-image", &[("question", question.into())])
    }
    /// `papers-photos-keys`
    pub fn papers_photos_keys(&self) -> String {
        self.say("papers-photos-keys", &[])
    }
    /// `papers-photos-known` (paper: number on it)
    pub fn papers_photos_known(&self, paper: impl Number) -> String {
        self.say("papers-photos-known", &[("paper", paper.number().into())])
    }
    /// `papers-photos-known-twice` (paper: number on it)
    pub fn papers_photos_known_twice(&self, paper: impl Number) -> String {
        self.say("papers-photos-known-twice", &[("paper", paper.number().into())])
    }
    /// `papers-photos-later`
    pub fn papers_photos_later(&self) -> String {
        self.say("papers-photos-later", &[])
    }
    /// `papers-photos-left` (n: papers)
    pub fn papers_photos_left(&self, n: impl Number) -> String {
        self.say("papers-photos-left", &[("n", n.number().into())])
    }
    /// `papers-photos-missing` (pages: numbers of pages)
    pub fn papers_photos_missing(&self, pages: &str) -> String {
        self.say("papers-photos-missing", &[("pages", pages.into())])
    }
    /// `papers-photos-none-new`
    pub fn papers_photos_none_new(&self) -> String {
        self.say("papers-photos-none-new", &[])
    }
    /// `papers-photos-open` (n: cells)
    pub fn papers_photos_open(&self, n: impl Number) -> String {
        self.say("papers-photos-open", &[("n", n.number().into())])
    }
    /// `papers-photos-page-missing`
    pub fn papers_photos_page_missing(&self) -> String {
        self.say("papers-photos-page-missing", &[])
    }
    /// `papers-photos-photos-differ`
    pub fn papers_photos_photos_differ(&self) -> String {
        self.say("papers-photos-photos-differ", &[])
    }
    /// `papers-photos-review` (n: papers)
    pub fn papers_photos_review(&self, n: impl Number) -> String {
        self.say("papers-photos-review", &[("n", n.number().into())])
    }
    /// `papers-photos-same` (n: papers)
    pub fn papers_photos_same(&self, n: impl Number) -> String {
        self.say("papers-photos-same", &[("n", n.number().into())])
    }
    /// `papers-photos-save`
    pub fn papers_photos_save(&self) -> String {
        self.say("papers-photos-save", &[])
    }
    /// `papers-photos-skip`
    pub fn papers_photos_skip(&self) -> String {
        self.say("papers-photos-skip", &[])
    }
    /// `papers-photos-take` (n: papers)
    pub fn papers_photos_take(&self, n: impl Number) -> String {
        self.say("papers-photos-take", &[("n", n.number().into())])
    }
    /// `papers-photos-taken` (n: papers)
    pub fn papers_photos_taken(&self, n: impl Number) -> String {
        self.say("papers-photos-taken", &[("n", n.number().into())])
    }
    /// `papers-photos-title`
    pub fn papers_photos_title(&self) -> String {
        self.say("papers-photos-title", &[])
    }
    /// `papers-photos-unclear`
    pub fn papers_photos_unclear(&self) -> String {
        self.say("papers-photos-unclear", &[])
    }
    /// `papers-photos-unfinished`
    pub fn papers_photos_unfinished(&self) -> String {
        self.say("papers-photos-unfinished", &[])
    }
    /// `papers-photos-written`
    pub fn papers_photos_written(&self) -> String {
        self.say("papers-photos-written", &[])
    }
    /// `papers-print`
    pub fn papers_print(&self) -> String {
        self.say("papers-print", &[])
    }
    /// `papers-print-above` (left: which question; right: number)
    pub fn papers_print_above(&self, left: &str, right: &str) -> String {
        self.say("papers-print-above", &[("left", left.into()), ("right", right.into())])
    }
    /// `papers-print-and`
    pub fn papers_print_and(&self) -> String {
        self.say("papers-print-and", &[])
    }
    /// `papers-print-answer-of` (n: number of the question)
    pub fn papers_print_answer_of(&self, n: impl Number) -> String {
        self.say("papers-print-answer-of", &[("n", n.number().into())])
    }
    /// `papers-print-answered` (question: which question)
    pub fn papers_print_answered(&self, question: &str) -> String {
        self.say("papers-print-answered", &[("question", question.into())])
    }
    /// `papers-print-any`
    pub fn papers_print_any(&self) -> String {
        self.say("papers-print-any", &[])
    }
    /// `papers-print-at-least` (left: which question; right: number)
    pub fn papers_print_at_least(&self, left: &str, right: &str) -> String {
        self.say("papers-print-at-least", &[("left", left.into()), ("right", right.into())])
    }
    /// `papers-print-at-most` (left: which question; right: number)
    pub fn papers_print_at_most(&self, left: &str, right: &str) -> String {
        self.say("papers-print-at-most", &[("left", left.into()), ("right", right.into())])
    }
    /// `papers-print-below` (left: which question; right: number)
    pub fn papers_print_below(&self, left: &str, right: &str) -> String {
        self.say("papers-print-below", &[("left", left.into()), ("right", right.into())])
    }
    /// `papers-print-between` (least: at least; most: at most)
    pub fn papers_print_between(&self, least: impl Number, most: impl Number) -> String {
        self.say("papers-print-between", &[("least", least.number().into()), ("most", most.number().into())])
    }
    /// `papers-print-both` (condition: condition)
    pub fn papers_print_both(&self, condition: &str) -> String {
        self.say("papers-print-both", &[("condition", condition.into())])
    }
    /// `papers-print-chosen` (option: option; question: which question)
    pub fn papers_print_chosen(&self, option: &str, question: &str) -> String {
        self.say("papers-print-chosen", &[("option", option.into()), ("question", question.into())])
    }
    /// `papers-print-copies`
    pub fn papers_print_copies(&self) -> String {
        self.say("papers-print-copies", &[])
    }
    /// `papers-print-day`
    pub fn papers_print_day(&self) -> String {
        self.say("papers-print-day", &[])
    }
    /// `papers-print-end` (at: a number; how: words before; text: what the number means)
    pub fn papers_print_end(&self, at: &str, how: &str, text: &str) -> String {
        self.say("papers-print-end", &[("at", at.into()), ("how", how.into()), ("text", text.into())])
    }
    /// `papers-print-first`
    pub fn papers_print_first(&self) -> String {
        self.say("papers-print-first", &[])
    }
    /// `papers-print-first-how`
    pub fn papers_print_first_how(&self) -> String {
        self.say("papers-print-first-how", &[])
    }
    /// `papers-print-from` (min: least)
    pub fn papers_print_from(&self, min: &str) -> String {
        self.say("papers-print-from", &[("min", min.into())])
    }
    /// `papers-print-go`
    pub fn papers_print_go(&self) -> String {
        self.say("papers-print-go", &[])
    }
    /// `papers-print-guide`
    pub fn papers_print_guide(&self) -> String {
        self.say("papers-print-guide", &[])
    }
    /// `papers-print-guide-marked`
    pub fn papers_print_guide_marked(&self) -> String {
        self.say("papers-print-guide-marked", &[])
    }
    /// `papers-print-guide-required`
    pub fn papers_print_guide_required(&self) -> String {
        self.say("papers-print-guide-required", &[])
    }
    /// `papers-print-hour`
    pub fn papers_print_hour(&self) -> String {
        self.say("papers-print-hour", &[])
    }
    /// `papers-print-how`
    pub fn papers_print_how(&self) -> String {
        self.say("papers-print-how", &[])
    }
    /// `papers-print-is` (left: which question; right: number)
    pub fn papers_print_is(&self, left: &str, right: &str) -> String {
        self.say("papers-print-is", &[("left", left.into()), ("right", right.into())])
    }
    /// `papers-print-is-not` (left: which question; right: number)
    pub fn papers_print_is_not(&self, left: &str, right: &str) -> String {
        self.say("papers-print-is-not", &[("left", left.into()), ("right", right.into())])
    }
    /// `papers-print-is-not-option` (left: which question; right: option)
    pub fn papers_print_is_not_option(&self, left: &str, right: &str) -> String {
        self.say("papers-print-is-not-option", &[("left", left.into()), ("right", right.into())])
    }
    /// `papers-print-is-option` (left: which question; right: option)
    pub fn papers_print_is_option(&self, left: &str, right: &str) -> String {
        self.say("papers-print-is-option", &[("left", left.into()), ("right", right.into())])
    }
    /// `papers-print-least` (least: at least)
    pub fn papers_print_least(&self, least: impl Number) -> String {
        self.say("papers-print-least", &[("least", least.number().into())])
    }
    /// `papers-print-minute`
    pub fn papers_print_minute(&self) -> String {
        self.say("papers-print-minute", &[])
    }
    /// `papers-print-month`
    pub fn papers_print_month(&self) -> String {
        self.say("papers-print-month", &[])
    }
    /// `papers-print-most` (most: at most)
    pub fn papers_print_most(&self, most: impl Number) -> String {
        self.say("papers-print-most", &[("most", most.number().into())])
    }
    /// `papers-print-not-chosen` (option: option; question: which question)
    pub fn papers_print_not_chosen(&self, option: &str, question: &str) -> String {
        self.say("papers-print-not-chosen", &[("option", option.into()), ("question", question.into())])
    }
    /// `papers-print-number`
    pub fn papers_print_number(&self) -> String {
        self.say("papers-print-number", &[])
    }
    /// `papers-print-numbered` (number: number on the paper)
    pub fn papers_print_numbered(&self, number: &str) -> String {
        self.say("papers-print-numbered", &[("number", number.into())])
    }
    /// `papers-print-one`
    pub fn papers_print_one(&self) -> String {
        self.say("papers-print-one", &[])
    }
    /// `papers-print-only` (condition: condition)
    pub fn papers_print_only(&self, condition: &str) -> String {
        self.say("papers-print-only", &[("condition", condition.into())])
    }
    /// `papers-print-only-source` (condition: condition as the designer wrote it)
    pub fn papers_print_only_source(&self, condition: &str) -> String {
        self.say("papers-print-only-source", &[("condition", condition.into())])
    }
    /// `papers-print-or`
    pub fn papers_print_or(&self) -> String {
        self.say("papers-print-or", &[])
    }
    /// `papers-print-page` (at: page; pages: pages)
    pub fn papers_print_page(&self, at: impl Number, pages: impl Number) -> String {
        self.say("papers-print-page", &[("at", at.number().into()), ("pages", pages.number().into())])
    }
    /// `papers-print-pairs`
    pub fn papers_print_pairs(&self) -> String {
        self.say("papers-print-pairs", &[])
    }
    /// `papers-print-photos`
    pub fn papers_print_photos(&self) -> String {
        self.say("papers-print-photos", &[])
    }
    /// `papers-print-photos-how`
    pub fn papers_print_photos_how(&self) -> String {
        self.say("papers-print-photos-how", &[])
    }
    /// `papers-print-question` (n: number of the question)
    pub fn papers_print_question(&self, n: impl Number) -> String {
        self.say("papers-print-question", &[("n", n.number().into())])
    }
    /// `papers-print-question-part` (part: row or option; question: which question)
    pub fn papers_print_question_part(&self, part: &str, question: &str) -> String {
        self.say("papers-print-question-part", &[("part", part.into()), ("question", question.into())])
    }
    /// `papers-print-range` (max: most; min: least)
    pub fn papers_print_range(&self, max: &str, min: &str) -> String {
        self.say("papers-print-range", &[("max", max.into()), ("min", min.into())])
    }
    /// `papers-print-rank` (most: ranks)
    pub fn papers_print_rank(&self, most: impl Number) -> String {
        self.say("papers-print-rank", &[("most", most.number().into())])
    }
    /// `papers-print-rank-marked` (most: places)
    pub fn papers_print_rank_marked(&self, most: impl Number) -> String {
        self.say("papers-print-rank-marked", &[("most", most.number().into())])
    }
    /// `papers-print-rating` (to: highest)
    pub fn papers_print_rating(&self, to: impl Number) -> String {
        self.say("papers-print-rating", &[("to", to.number().into())])
    }
    /// `papers-print-rows-any`
    pub fn papers_print_rows_any(&self) -> String {
        self.say("papers-print-rows-any", &[])
    }
    /// `papers-print-rows-fill`
    pub fn papers_print_rows_fill(&self) -> String {
        self.say("papers-print-rows-fill", &[])
    }
    /// `papers-print-rows-one`
    pub fn papers_print_rows_one(&self) -> String {
        self.say("papers-print-rows-one", &[])
    }
    /// `papers-print-rows-sides`
    pub fn papers_print_rows_sides(&self) -> String {
        self.say("papers-print-rows-sides", &[])
    }
    /// `papers-print-share` (total: sum)
    pub fn papers_print_share(&self, total: impl Number) -> String {
        self.say("papers-print-share", &[("total", total.number().into())])
    }
    /// `papers-print-to` (max: most)
    pub fn papers_print_to(&self, max: &str) -> String {
        self.say("papers-print-to", &[("max", max.into())])
    }
    /// `papers-print-year`
    pub fn papers_print_year(&self) -> String {
        self.say("papers-print-year", &[])
    }
    /// `papers-printed` (first: number on the first paper; last: number on the last paper)
    pub fn papers_printed(&self, first: &str, last: &str) -> String {
        self.say("papers-printed", &[("first", first.into()), ("last", last.into())])
    }
    /// `papers-progress` (all: all cells; at: cell)
    pub fn papers_progress(&self, all: impl Number, at: impl Number) -> String {
        self.say("papers-progress", &[("all", all.number().into()), ("at", at.number().into())])
    }
    /// `papers-progress-label`
    pub fn papers_progress_label(&self) -> String {
        self.say("papers-progress-label", &[])
    }
    /// `papers-rate` (compared: cells compared; differed: cells that differ)
    pub fn papers_rate(&self, compared: impl Number, differed: impl Number, high: &str, low: &str, rate: &str) -> String {
        self.say("papers-rate", &[("compared", compared.number().into()), ("differed", differed.number().into()), ("high", high.into()), ("low", low.into()), ("rate", rate.into())])
    }
    /// `papers-rate-none`
    pub fn papers_rate_none(&self) -> String {
        self.say("papers-rate-none", &[])
    }
    /// `papers-refused-clock`
    pub fn papers_refused_clock(&self) -> String {
        self.say("papers-refused-clock", &[])
    }
    /// `papers-refused-day`
    pub fn papers_refused_day(&self) -> String {
        self.say("papers-refused-day", &[])
    }
    /// `papers-refused-number`
    pub fn papers_refused_number(&self) -> String {
        self.say("papers-refused-number", &[])
    }
    /// `papers-refused-option`
    pub fn papers_refused_option(&self) -> String {
        self.say("papers-refused-option", &[])
    }
    /// `papers-refused-scale`
    pub fn papers_refused_scale(&self) -> String {
        self.say("papers-refused-scale", &[])
    }
    /// `papers-refused-text`
    pub fn papers_refused_text(&self) -> String {
        self.say("papers-refused-text", &[])
    }
    /// `papers-remove-paper` (paper: number)
    pub fn papers_remove_paper(&self, paper: impl Number) -> String {
        self.say("papers-remove-paper", &[("paper", paper.number().into())])
    }
    /// `papers-removed`
    pub fn papers_removed(&self) -> String {
        self.say("papers-removed", &[])
    }
    /// `papers-replace`
    pub fn papers_replace(&self) -> String {
        self.say("papers-replace", &[])
    }
    /// `papers-save`
    pub fn papers_save(&self) -> String {
        self.say("papers-save", &[])
    }
    /// `papers-saved` (paper: number)
    pub fn papers_saved(&self, paper: impl Number) -> String {
        self.say("papers-saved", &[("paper", paper.number().into())])
    }
    /// `papers-saved-same` (paper: number)
    pub fn papers_saved_same(&self, paper: impl Number) -> String {
        self.say("papers-saved-same", &[("paper", paper.number().into())])
    }
    /// `papers-second`
    pub fn papers_second(&self) -> String {
        self.say("papers-second", &[])
    }
    /// `papers-settle`
    pub fn papers_settle(&self) -> String {
        self.say("papers-settle", &[])
    }
    /// `papers-settle-how`
    pub fn papers_settle_how(&self) -> String {
        self.say("papers-settle-how", &[])
    }
    /// `papers-settle-paper` (paper: number)
    pub fn papers_settle_paper(&self, paper: impl Number) -> String {
        self.say("papers-settle-paper", &[("paper", paper.number().into())])
    }
    /// `papers-settle-save`
    pub fn papers_settle_save(&self) -> String {
        self.say("papers-settle-save", &[])
    }
    /// `papers-settle-title` (n: cells; paper: number)
    pub fn papers_settle_title(&self, n: impl Number, paper: impl Number) -> String {
        self.say("papers-settle-title", &[("n", n.number().into()), ("paper", paper.number().into())])
    }
    /// `papers-some` (all: all; n: shown)
    pub fn papers_some(&self, all: impl Number, n: impl Number) -> String {
        self.say("papers-some", &[("all", all.number().into()), ("n", n.number().into())])
    }
    /// `papers-state`
    pub fn papers_state(&self) -> String {
        self.say("papers-state", &[])
    }
    /// `papers-state-confirmed`
    pub fn papers_state_confirmed(&self) -> String {
        self.say("papers-state-confirmed", &[])
    }
    /// `papers-state-differing`
    pub fn papers_state_differing(&self) -> String {
        self.say("papers-state-differing", &[])
    }
    /// `papers-state-keyed`
    pub fn papers_state_keyed(&self) -> String {
        self.say("papers-state-keyed", &[])
    }
    /// `papers-state-settled`
    pub fn papers_state_settled(&self) -> String {
        self.say("papers-state-settled", &[])
    }
    /// `papers-title`
    pub fn papers_title(&self) -> String {
        self.say("papers-title", &[])
    }
    /// `papers-version` (version: version)
    pub fn papers_version(&self, version: impl Number) -> String {
        self.say("papers-version", &[("version", version.number().into())])
    }
    /// `papers-when`
    pub fn papers_when(&self) -> String {
        self.say("papers-when", &[])
    }
    /// `part-account`
    pub fn part_account(&self) -> String {
        self.say("part-account", &[])
    }
    /// `part-address`
    pub fn part_address(&self) -> String {
        self.say("part-address", &[])
    }
    /// `part-amount`
    pub fn part_amount(&self) -> String {
        self.say("part-amount", &[])
    }
    /// `part-answer`
    pub fn part_answer(&self) -> String {
        self.say("part-answer", &[])
    }
    /// `part-basis`
    pub fn part_basis(&self) -> String {
        self.say("part-basis", &[])
    }
    /// `part-capacity`
    pub fn part_capacity(&self) -> String {
        self.say("part-capacity", &[])
    }
    /// `part-cause`
    pub fn part_cause(&self) -> String {
        self.say("part-cause", &[])
    }
    /// `part-change`
    pub fn part_change(&self) -> String {
        self.say("part-change", &[])
    }
    /// `part-channel`
    pub fn part_channel(&self) -> String {
        self.say("part-channel", &[])
    }
    /// `part-claim`
    pub fn part_claim(&self) -> String {
        self.say("part-claim", &[])
    }
    /// `part-closed`
    pub fn part_closed(&self) -> String {
        self.say("part-closed", &[])
    }
    /// `part-code`
    pub fn part_code(&self) -> String {
        self.say("part-code", &[])
    }
    /// `part-coding`
    pub fn part_coding(&self) -> String {
        self.say("part-coding", &[])
    }
    /// `part-contact`
    pub fn part_contact(&self) -> String {
        self.say("part-contact", &[])
    }
    /// `part-cost-activity-survey`
    pub fn part_cost_activity_survey(&self) -> String {
        self.say("part-cost-activity-survey", &[])
    }
    /// `part-cost-pool-key`
    pub fn part_cost_pool_key(&self) -> String {
        self.say("part-cost-pool-key", &[])
    }
    /// `part-cost-share-key`
    pub fn part_cost_share_key(&self) -> String {
        self.say("part-cost-share-key", &[])
    }
    /// `part-count`
    pub fn part_count(&self) -> String {
        self.say("part-count", &[])
    }
    /// `part-customer`
    pub fn part_customer(&self) -> String {
        self.say("part-customer", &[])
    }
    /// `part-customer-key-key`
    pub fn part_customer_key_key(&self) -> String {
        self.say("part-customer-key-key", &[])
    }
    /// `part-customer-key-owner`
    pub fn part_customer_key_owner(&self) -> String {
        self.say("part-customer-key-owner", &[])
    }
    /// `part-days`
    pub fn part_days(&self) -> String {
        self.say("part-days", &[])
    }
    /// `part-department`
    pub fn part_department(&self) -> String {
        self.say("part-department", &[])
    }
    /// `part-due`
    pub fn part_due(&self) -> String {
        self.say("part-due", &[])
    }
    /// `part-entry`
    pub fn part_entry(&self) -> String {
        self.say("part-entry", &[])
    }
    /// `part-figures`
    pub fn part_figures(&self) -> String {
        self.say("part-figures", &[])
    }
    /// `part-first`
    pub fn part_first(&self) -> String {
        self.say("part-first", &[])
    }
    /// `part-form`
    pub fn part_form(&self) -> String {
        self.say("part-form", &[])
    }
    /// `part-invitation`
    pub fn part_invitation(&self) -> String {
        self.say("part-invitation", &[])
    }
    /// `part-item`
    pub fn part_item(&self) -> String {
        self.say("part-item", &[])
    }
    /// `part-key`
    pub fn part_key(&self) -> String {
        self.say("part-key", &[])
    }
    /// `part-kind`
    pub fn part_kind(&self) -> String {
        self.say("part-kind", &[])
    }
    /// `part-kpi`
    pub fn part_kpi(&self) -> String {
        self.say("part-kpi", &[])
    }
    /// `part-line`
    pub fn part_line(&self) -> String {
        self.say("part-line", &[])
    }
    /// `part-look`
    pub fn part_look(&self) -> String {
        self.say("part-look", &[])
    }
    /// `part-lost`
    pub fn part_lost(&self) -> String {
        self.say("part-lost", &[])
    }
    /// `part-mailing`
    pub fn part_mailing(&self) -> String {
        self.say("part-mailing", &[])
    }
    /// `part-measure-key`
    pub fn part_measure_key(&self) -> String {
        self.say("part-measure-key", &[])
    }
    /// `part-money`
    pub fn part_money(&self) -> String {
        self.say("part-money", &[])
    }
    /// `part-month`
    pub fn part_month(&self) -> String {
        self.say("part-month", &[])
    }
    /// `part-name`
    pub fn part_name(&self) -> String {
        self.say("part-name", &[])
    }
    /// `part-note`
    pub fn part_note(&self) -> String {
        self.say("part-note", &[])
    }
    /// `part-opened`
    pub fn part_opened(&self) -> String {
        self.say("part-opened", &[])
    }
    /// `part-order`
    pub fn part_order(&self) -> String {
        self.say("part-order", &[])
    }
    /// `part-origin`
    pub fn part_origin(&self) -> String {
        self.say("part-origin", &[])
    }
    /// `part-outcome`
    pub fn part_outcome(&self) -> String {
        self.say("part-outcome", &[])
    }
    /// `part-owner`
    pub fn part_owner(&self) -> String {
        self.say("part-owner", &[])
    }
    /// `part-paper`
    pub fn part_paper(&self) -> String {
        self.say("part-paper", &[])
    }
    /// `part-payer`
    pub fn part_payer(&self) -> String {
        self.say("part-payer", &[])
    }
    /// `part-place`
    pub fn part_place(&self) -> String {
        self.say("part-place", &[])
    }
    /// `part-plan`
    pub fn part_plan(&self) -> String {
        self.say("part-plan", &[])
    }
    /// `part-promise`
    pub fn part_promise(&self) -> String {
        self.say("part-promise", &[])
    }
    /// `part-quantity`
    pub fn part_quantity(&self) -> String {
        self.say("part-quantity", &[])
    }
    /// `part-question`
    pub fn part_question(&self) -> String {
        self.say("part-question", &[])
    }
    /// `part-receiver`
    pub fn part_receiver(&self) -> String {
        self.say("part-receiver", &[])
    }
    /// `part-recipe`
    pub fn part_recipe(&self) -> String {
        self.say("part-recipe", &[])
    }
    /// `part-reminded`
    pub fn part_reminded(&self) -> String {
        self.say("part-reminded", &[])
    }
    /// `part-repeat`
    pub fn part_repeat(&self) -> String {
        self.say("part-repeat", &[])
    }
    /// `part-role`
    pub fn part_role(&self) -> String {
        self.say("part-role", &[])
    }
    /// `part-rule`
    pub fn part_rule(&self) -> String {
        self.say("part-rule", &[])
    }
    /// `part-second`
    pub fn part_second(&self) -> String {
        self.say("part-second", &[])
    }
    /// `part-sender`
    pub fn part_sender(&self) -> String {
        self.say("part-sender", &[])
    }
    /// `part-serves`
    pub fn part_serves(&self) -> String {
        self.say("part-serves", &[])
    }
    /// `part-service-case-due`
    pub fn part_service_case_due(&self) -> String {
        self.say("part-service-case-due", &[])
    }
    /// `part-service-case-origin`
    pub fn part_service_case_origin(&self) -> String {
        self.say("part-service-case-origin", &[])
    }
    /// `part-service-case-outcome`
    pub fn part_service_case_outcome(&self) -> String {
        self.say("part-service-case-outcome", &[])
    }
    /// `part-service-element-place`
    pub fn part_service_element_place(&self) -> String {
        self.say("part-service-element-place", &[])
    }
    /// `part-settled`
    pub fn part_settled(&self) -> String {
        self.say("part-settled", &[])
    }
    /// `part-shares`
    pub fn part_shares(&self) -> String {
        self.say("part-shares", &[])
    }
    /// `part-shipment`
    pub fn part_shipment(&self) -> String {
        self.say("part-shipment", &[])
    }
    /// `part-shipment-origin`
    pub fn part_shipment_origin(&self) -> String {
        self.say("part-shipment-origin", &[])
    }
    /// `part-shipment-outcome`
    pub fn part_shipment_outcome(&self) -> String {
        self.say("part-shipment-outcome", &[])
    }
    /// `part-shipped`
    pub fn part_shipped(&self) -> String {
        self.say("part-shipped", &[])
    }
    /// `part-size`
    pub fn part_size(&self) -> String {
        self.say("part-size", &[])
    }
    /// `part-standard`
    pub fn part_standard(&self) -> String {
        self.say("part-standard", &[])
    }
    /// `part-state`
    pub fn part_state(&self) -> String {
        self.say("part-state", &[])
    }
    /// `part-survey`
    pub fn part_survey(&self) -> String {
        self.say("part-survey", &[])
    }
    /// `part-target`
    pub fn part_target(&self) -> String {
        self.say("part-target", &[])
    }
    /// `part-targets`
    pub fn part_targets(&self) -> String {
        self.say("part-targets", &[])
    }
    /// `part-terms`
    pub fn part_terms(&self) -> String {
        self.say("part-terms", &[])
    }
    /// `part-time`
    pub fn part_time(&self) -> String {
        self.say("part-time", &[])
    }
    /// `part-title`
    pub fn part_title(&self) -> String {
        self.say("part-title", &[])
    }
    /// `part-tradeoff-answer-place`
    pub fn part_tradeoff_answer_place(&self) -> String {
        self.say("part-tradeoff-answer-place", &[])
    }
    /// `part-unknown`
    pub fn part_unknown(&self) -> String {
        self.say("part-unknown", &[])
    }
    /// `part-use`
    pub fn part_use(&self) -> String {
        self.say("part-use", &[])
    }
    /// `part-value`
    pub fn part_value(&self) -> String {
        self.say("part-value", &[])
    }
    /// `part-version`
    pub fn part_version(&self) -> String {
        self.say("part-version", &[])
    }
    /// `part-what`
    pub fn part_what(&self) -> String {
        self.say("part-what", &[])
    }
    /// `part-words`
    pub fn part_words(&self) -> String {
        self.say("part-words", &[])
    }
    /// `parts-cancel-job` (title: what is being done)
    pub fn parts_cancel_job(&self, title: &str) -> String {
        self.say("parts-cancel-job", &[("title", title.into())])
    }
    /// `parts-dismiss`
    pub fn parts_dismiss(&self) -> String {
        self.say("parts-dismiss", &[])
    }
    /// `parts-reset-columns`
    pub fn parts_reset_columns(&self) -> String {
        self.say("parts-reset-columns", &[])
    }
    /// `parts-resize-column` (column: its heading)
    pub fn parts_resize_column(&self, column: &str) -> String {
        self.say("parts-resize-column", &[("column", column.into())])
    }
    /// `parts-rows-failed`
    pub fn parts_rows_failed(&self) -> String {
        self.say("parts-rows-failed", &[])
    }
    /// `parts-too-many-to-copy` (most: rows)
    pub fn parts_too_many_to_copy(&self, most: impl Number) -> String {
        self.say("parts-too-many-to-copy", &[("most", most.number().into())])
    }
    /// `payment-collect`
    pub fn payment_collect(&self) -> String {
        self.say("payment-collect", &[])
    }
    /// `payment-monthly`
    pub fn payment_monthly(&self) -> String {
        self.say("payment-monthly", &[])
    }
    /// `payment-other`
    pub fn payment_other(&self) -> String {
        self.say("payment-other", &[])
    }
    /// `payment-prepaid`
    pub fn payment_prepaid(&self) -> String {
        self.say("payment-prepaid", &[])
    }
    /// `planner-cheap`
    pub fn planner_cheap(&self) -> String {
        self.say("planner-cheap", &[])
    }
    /// `planner-cost`
    pub fn planner_cost(&self) -> String {
        self.say("planner-cost", &[])
    }
    /// `planner-deep`
    pub fn planner_deep(&self) -> String {
        self.say("planner-deep", &[])
    }
    /// `planner-delphi-gives`
    pub fn planner_delphi_gives(&self) -> String {
        self.say("planner-delphi-gives", &[])
    }
    /// `planner-delphi-lacks`
    pub fn planner_delphi_lacks(&self) -> String {
        self.say("planner-delphi-lacks", &[])
    }
    /// `planner-depth`
    pub fn planner_depth(&self) -> String {
        self.say("planner-depth", &[])
    }
    /// `planner-experiment-gives`
    pub fn planner_experiment_gives(&self) -> String {
        self.say("planner-experiment-gives", &[])
    }
    /// `planner-experiment-lacks`
    pub fn planner_experiment_lacks(&self) -> String {
        self.say("planner-experiment-lacks", &[])
    }
    /// `planner-fit`
    pub fn planner_fit(&self) -> String {
        self.say("planner-fit", &[])
    }
    /// `planner-fit-good`
    pub fn planner_fit_good(&self) -> String {
        self.say("planner-fit-good", &[])
    }
    /// `planner-fit-partly`
    pub fn planner_fit_partly(&self) -> String {
        self.say("planner-fit-partly", &[])
    }
    /// `planner-fit-poor`
    pub fn planner_fit_poor(&self) -> String {
        self.say("planner-fit-poor", &[])
    }
    /// `planner-goal`
    pub fn planner_goal(&self) -> String {
        self.say("planner-goal", &[])
    }
    /// `planner-goal-future`
    pub fn planner_goal_future(&self) -> String {
        self.say("planner-goal-future", &[])
    }
    /// `planner-goal-how-much`
    pub fn planner_goal_how_much(&self) -> String {
        self.say("planner-goal-how-much", &[])
    }
    /// `planner-goal-what-happens`
    pub fn planner_goal_what_happens(&self) -> String {
        self.say("planner-goal-what-happens", &[])
    }
    /// `planner-goal-why`
    pub fn planner_goal_why(&self) -> String {
        self.say("planner-goal-why", &[])
    }
    /// `planner-goal-works`
    pub fn planner_goal_works(&self) -> String {
        self.say("planner-goal-works", &[])
    }
    /// `planner-group-gives`
    pub fn planner_group_gives(&self) -> String {
        self.say("planner-group-gives", &[])
    }
    /// `planner-group-lacks`
    pub fn planner_group_lacks(&self) -> String {
        self.say("planner-group-lacks", &[])
    }
    /// `planner-how`
    pub fn planner_how(&self) -> String {
        self.say("planner-how", &[])
    }
    /// `planner-method-delphi`
    pub fn planner_method_delphi(&self) -> String {
        self.say("planner-method-delphi", &[])
    }
    /// `planner-method-experiment`
    pub fn planner_method_experiment(&self) -> String {
        self.say("planner-method-experiment", &[])
    }
    /// `planner-method-group`
    pub fn planner_method_group(&self) -> String {
        self.say("planner-method-group", &[])
    }
    /// `planner-method-observation`
    pub fn planner_method_observation(&self) -> String {
        self.say("planner-method-observation", &[])
    }
    /// `planner-method-survey`
    pub fn planner_method_survey(&self) -> String {
        self.say("planner-method-survey", &[])
    }
    /// `planner-missing`
    pub fn planner_missing(&self) -> String {
        self.say("planner-missing", &[])
    }
    /// `planner-observation-gives`
    pub fn planner_observation_gives(&self) -> String {
        self.say("planner-observation-gives", &[])
    }
    /// `planner-observation-lacks`
    pub fn planner_observation_lacks(&self) -> String {
        self.say("planner-observation-lacks", &[])
    }
    /// `planner-quick`
    pub fn planner_quick(&self) -> String {
        self.say("planner-quick", &[])
    }
    /// `planner-score`
    pub fn planner_score(&self) -> String {
        self.say("planner-score", &[])
    }
    /// `planner-survey-gives`
    pub fn planner_survey_gives(&self) -> String {
        self.say("planner-survey-gives", &[])
    }
    /// `planner-survey-lacks`
    pub fn planner_survey_lacks(&self) -> String {
        self.say("planner-survey-lacks", &[])
    }
    /// `planner-time`
    pub fn planner_time(&self) -> String {
        self.say("planner-time", &[])
    }
    /// `planner-title`
    pub fn planner_title(&self) -> String {
        self.say("planner-title", &[])
    }
    /// `planner-use`
    pub fn planner_use(&self) -> String {
        self.say("planner-use", &[])
    }
    /// `planner-weight-0`
    pub fn planner_weight_0(&self) -> String {
        self.say("planner-weight-0", &[])
    }
    /// `planner-weight-1`
    pub fn planner_weight_1(&self) -> String {
        self.say("planner-weight-1", &[])
    }
    /// `planner-weight-3`
    pub fn planner_weight_3(&self) -> String {
        self.say("planner-weight-3", &[])
    }
    /// `planner-weight-5`
    pub fn planner_weight_5(&self) -> String {
        self.say("planner-weight-5", &[])
    }
    /// `power-about`
    pub fn power_about(&self) -> String {
        self.say("power-about", &[])
    }
    /// `power-answers` (one: first group; other: second group)
    pub fn power_answers(&self, first: &str, one: impl Number, other: impl Number, second: &str) -> String {
        self.say("power-answers", &[("first", first.into()), ("one", one.number().into()), ("other", other.number().into()), ("second", second.into())])
    }
    /// `power-assumed`
    pub fn power_assumed(&self, deviation: &str) -> String {
        self.say("power-assumed", &[("deviation", deviation.into())])
    }
    /// `power-compare`
    pub fn power_compare(&self) -> String {
        self.say("power-compare", &[])
    }
    /// `power-detectable`
    pub fn power_detectable(&self, difference: &str) -> String {
        self.say("power-detectable", &[("difference", difference.into())])
    }
    /// `power-deviation`
    pub fn power_deviation(&self, deviation: &str) -> String {
        self.say("power-deviation", &[("deviation", deviation.into())])
    }
    /// `power-difference`
    pub fn power_difference(&self) -> String {
        self.say("power-difference", &[])
    }
    /// `power-grouping`
    pub fn power_grouping(&self) -> String {
        self.say("power-grouping", &[])
    }
    /// `power-hits`
    pub fn power_hits(&self) -> String {
        self.say("power-hits", &[])
    }
    /// `power-how`
    pub fn power_how(&self) -> String {
        self.say("power-how", &[])
    }
    /// `power-impossible`
    pub fn power_impossible(&self) -> String {
        self.say("power-impossible", &[])
    }
    /// `power-look`
    pub fn power_look(&self) -> String {
        self.say("power-look", &[])
    }
    /// `power-look-found`
    pub fn power_look_found(&self) -> String {
        self.say("power-look-found", &[])
    }
    /// `power-look-none`
    pub fn power_look_none(&self) -> String {
        self.say("power-look-none", &[])
    }
    /// `power-look-open`
    pub fn power_look_open(&self) -> String {
        self.say("power-look-open", &[])
    }
    /// `power-looked`
    pub fn power_looked(&self) -> String {
        self.say("power-looked", &[])
    }
    /// `power-looks`
    pub fn power_looks(&self) -> String {
        self.say("power-looks", &[])
    }
    /// `power-looks-allowed`
    pub fn power_looks_allowed(&self) -> String {
        self.say("power-looks-allowed", &[])
    }
    /// `power-looks-answers`
    pub fn power_looks_answers(&self) -> String {
        self.say("power-looks-answers", &[])
    }
    /// `power-looks-at`
    pub fn power_looks_at(&self) -> String {
        self.say("power-looks-at", &[])
    }
    /// `power-looks-difference`
    pub fn power_looks_difference(&self) -> String {
        self.say("power-looks-difference", &[])
    }
    /// `power-looks-p`
    pub fn power_looks_p(&self) -> String {
        self.say("power-looks-p", &[])
    }
    /// `power-looks-spent`
    pub fn power_looks_spent(&self) -> String {
        self.say("power-looks-spent", &[])
    }
    /// `power-looks-verdict`
    pub fn power_looks_verdict(&self) -> String {
        self.say("power-looks-verdict", &[])
    }
    /// `power-means`
    pub fn power_means(&self) -> String {
        self.say("power-means", &[])
    }
    /// `power-needed` (needed: a group)
    pub fn power_needed(&self, difference: &str, needed: impl Number) -> String {
        self.say("power-needed", &[("difference", difference.into()), ("needed", needed.number().into())])
    }
    /// `power-never`
    pub fn power_never(&self, difference: &str) -> String {
        self.say("power-never", &[("difference", difference.into())])
    }
    /// `power-none-detectable`
    pub fn power_none_detectable(&self) -> String {
        self.say("power-none-detectable", &[])
    }
    /// `power-now`
    pub fn power_now(&self) -> String {
        self.say("power-now", &[])
    }
    /// `power-one`
    pub fn power_one(&self) -> String {
        self.say("power-one", &[])
    }
    /// `power-other`
    pub fn power_other(&self) -> String {
        self.say("power-other", &[])
    }
    /// `power-outcome`
    pub fn power_outcome(&self) -> String {
        self.say("power-outcome", &[])
    }
    /// `power-plan`
    pub fn power_plan(&self) -> String {
        self.say("power-plan", &[])
    }
    /// `power-plan-answers`
    pub fn power_plan_answers(&self) -> String {
        self.say("power-plan-answers", &[])
    }
    /// `power-plan-answers-hint`
    pub fn power_plan_answers_hint(&self) -> String {
        self.say("power-plan-answers-hint", &[])
    }
    /// `power-plan-change`
    pub fn power_plan_change(&self) -> String {
        self.say("power-plan-change", &[])
    }
    /// `power-plan-delete`
    pub fn power_plan_delete(&self) -> String {
        self.say("power-plan-delete", &[])
    }
    /// `power-plan-deleted`
    pub fn power_plan_deleted(&self) -> String {
        self.say("power-plan-deleted", &[])
    }
    /// `power-plan-done`
    pub fn power_plan_done(&self) -> String {
        self.say("power-plan-done", &[])
    }
    /// `power-plan-early`
    pub fn power_plan_early(&self) -> String {
        self.say("power-plan-early", &[])
    }
    /// `power-plan-how`
    pub fn power_plan_how(&self) -> String {
        self.say("power-plan-how", &[])
    }
    /// `power-plan-looks`
    pub fn power_plan_looks(&self) -> String {
        self.say("power-plan-looks", &[])
    }
    /// `power-plan-next` (next: answers)
    pub fn power_plan_next(&self, next: impl Number) -> String {
        self.say("power-plan-next", &[("next", next.number().into())])
    }
    /// `power-plan-of` (answers: answers; looks: looks)
    pub fn power_plan_of(&self, answers: impl Number, difference: &str, looks: impl Number, one: &str, other: &str, outcome: &str) -> String {
        self.say("power-plan-of", &[("answers", answers.number().into()), ("difference", difference.into()), ("looks", looks.number().into()), ("one", one.into()), ("other", other.into()), ("outcome", outcome.into())])
    }
    /// `power-plan-progress` (planned: planned)
    pub fn power_plan_progress(&self, counted: &str, planned: impl Number, spent: &str) -> String {
        self.say("power-plan-progress", &[("counted", counted.into()), ("planned", planned.number().into()), ("spent", spent.into())])
    }
    /// `power-plan-set`
    pub fn power_plan_set(&self) -> String {
        self.say("power-plan-set", &[])
    }
    /// `power-power`
    pub fn power_power(&self, difference: &str, power: &str) -> String {
        self.say("power-power", &[("difference", difference.into()), ("power", power.into())])
    }
    /// `power-share-assumed`
    pub fn power_share_assumed(&self, share: &str) -> String {
        self.say("power-share-assumed", &[("share", share.into())])
    }
    /// `power-share-now`
    pub fn power_share_now(&self, share: &str) -> String {
        self.say("power-share-now", &[("share", share.into())])
    }
    /// `power-share-of`
    pub fn power_share_of(&self, answers: &str, outcome: &str) -> String {
        self.say("power-share-of", &[("answers", answers.into()), ("outcome", outcome.into())])
    }
    /// `power-shares`
    pub fn power_shares(&self) -> String {
        self.say("power-shares", &[])
    }
    /// `power-shares-how`
    pub fn power_shares_how(&self) -> String {
        self.say("power-shares-how", &[])
    }
    /// `power-shares-unit`
    pub fn power_shares_unit(&self) -> String {
        self.say("power-shares-unit", &[])
    }
    /// `power-smaller`
    pub fn power_smaller(&self) -> String {
        self.say("power-smaller", &[])
    }
    /// `power-step-difference`
    pub fn power_step_difference(&self) -> String {
        self.say("power-step-difference", &[])
    }
    /// `power-step-missing`
    pub fn power_step_missing(&self, group: &str) -> String {
        self.say("power-step-missing", &[("group", group.into())])
    }
    /// `power-step-needed`
    pub fn power_step_needed(&self) -> String {
        self.say("power-step-needed", &[])
    }
    /// `power-title`
    pub fn power_title(&self) -> String {
        self.say("power-title", &[])
    }
    /// `power-verdict-found`
    pub fn power_verdict_found(&self) -> String {
        self.say("power-verdict-found", &[])
    }
    /// `power-verdict-go-on`
    pub fn power_verdict_go_on(&self) -> String {
        self.say("power-verdict-go-on", &[])
    }
    /// `power-verdict-none`
    pub fn power_verdict_none(&self) -> String {
        self.say("power-verdict-none", &[])
    }
    /// `power-verdict-not-found`
    pub fn power_verdict_not_found(&self) -> String {
        self.say("power-verdict-not-found", &[])
    }
    /// `privacy-by-phone` (phone: (text) - as typed)
    pub fn privacy_by_phone(&self, phone: &str) -> String {
        self.say("privacy-by-phone", &[("phone", phone.into())])
    }
    /// `privacy-by-tail` (tail: (text) - last digits)
    pub fn privacy_by_tail(&self, tail: &str) -> String {
        self.say("privacy-by-tail", &[("tail", tail.into())])
    }
    /// `privacy-choose`
    pub fn privacy_choose(&self) -> String {
        self.say("privacy-choose", &[])
    }
    /// `privacy-class-copied` (n: names; $name (text) - file)
    pub fn privacy_class_copied(&self, n: impl Number, name: &str) -> String {
        self.say("privacy-class-copied", &[("n", n.number().into()), ("name", name.into())])
    }
    /// `privacy-class-copy`
    pub fn privacy_class_copy(&self) -> String {
        self.say("privacy-class-copy", &[])
    }
    /// `privacy-class-file` (firm: (text) - the file it is made of)
    pub fn privacy_class_file(&self, firm: &str) -> String {
        self.say("privacy-class-file", &[("firm", firm.into())])
    }
    /// `privacy-class-kept`
    pub fn privacy_class_kept(&self) -> String {
        self.say("privacy-class-kept", &[])
    }
    /// `privacy-class-left-out`
    pub fn privacy_class_left_out(&self) -> String {
        self.say("privacy-class-left-out", &[])
    }
    /// `privacy-class-open`
    pub fn privacy_class_open(&self) -> String {
        self.say("privacy-class-open", &[])
    }
    /// `privacy-class-replaced`
    pub fn privacy_class_replaced(&self) -> String {
        self.say("privacy-class-replaced", &[])
    }
    /// `privacy-class-text`
    pub fn privacy_class_text(&self) -> String {
        self.say("privacy-class-text", &[])
    }
    /// `privacy-class-title`
    pub fn privacy_class_title(&self) -> String {
        self.say("privacy-class-title", &[])
    }
    /// `privacy-classing`
    pub fn privacy_classing(&self) -> String {
        self.say("privacy-classing", &[])
    }
    /// `privacy-copied` (n: rows; $name (text) - file)
    pub fn privacy_copied(&self, n: impl Number, name: &str) -> String {
        self.say("privacy-copied", &[("n", n.number().into()), ("name", name.into())])
    }
    /// `privacy-copy`
    pub fn privacy_copy(&self) -> String {
        self.say("privacy-copy", &[])
    }
    /// `privacy-copy-about` (time: (text) - when it was made)
    pub fn privacy_copy_about(&self, time: &str) -> String {
        self.say("privacy-copy-about", &[("time", time.into())])
    }
    /// `privacy-copy-answers`
    pub fn privacy_copy_answers(&self) -> String {
        self.say("privacy-copy-answers", &[])
    }
    /// `privacy-copy-dialog`
    pub fn privacy_copy_dialog(&self) -> String {
        self.say("privacy-copy-dialog", &[])
    }
    /// `privacy-copy-file` (name: (text) - who)
    pub fn privacy_copy_file(&self, name: &str) -> String {
        self.say("privacy-copy-file", &[("name", name.into())])
    }
    /// `privacy-copy-format`
    pub fn privacy_copy_format(&self) -> String {
        self.say("privacy-copy-format", &[])
    }
    /// `privacy-copy-json`
    pub fn privacy_copy_json(&self) -> String {
        self.say("privacy-copy-json", &[])
    }
    /// `privacy-copy-page`
    pub fn privacy_copy_page(&self) -> String {
        self.say("privacy-copy-page", &[])
    }
    /// `privacy-copy-text`
    pub fn privacy_copy_text(&self) -> String {
        self.say("privacy-copy-text", &[])
    }
    /// `privacy-copy-title` (name: (text) - who)
    pub fn privacy_copy_title(&self, name: &str) -> String {
        self.say("privacy-copy-title", &[("name", name.into())])
    }
    /// `privacy-copy-warn`
    pub fn privacy_copy_warn(&self) -> String {
        self.say("privacy-copy-warn", &[])
    }
    /// `privacy-copying`
    pub fn privacy_copying(&self) -> String {
        self.say("privacy-copying", &[])
    }
    /// `privacy-erase`
    pub fn privacy_erase(&self) -> String {
        self.say("privacy-erase", &[])
    }
    /// `privacy-erase-backups` (n: backups)
    pub fn privacy_erase_backups(&self, n: impl Number) -> String {
        self.say("privacy-erase-backups", &[("n", n.number().into())])
    }
    /// `privacy-erase-backups-hint`
    pub fn privacy_erase_backups_hint(&self) -> String {
        self.say("privacy-erase-backups-hint", &[])
    }
    /// `privacy-erase-before` (when: (text) - when)
    pub fn privacy_erase_before(&self, when: &str) -> String {
        self.say("privacy-erase-before", &[("when", when.into())])
    }
    /// `privacy-erase-copies` (n: files)
    pub fn privacy_erase_copies(&self, n: impl Number) -> String {
        self.say("privacy-erase-copies", &[("n", n.number().into())])
    }
    /// `privacy-erase-do`
    pub fn privacy_erase_do(&self) -> String {
        self.say("privacy-erase-do", &[])
    }
    /// `privacy-erase-elsewhere`
    pub fn privacy_erase_elsewhere(&self) -> String {
        self.say("privacy-erase-elsewhere", &[])
    }
    /// `privacy-erase-for-good`
    pub fn privacy_erase_for_good(&self) -> String {
        self.say("privacy-erase-for-good", &[])
    }
    /// `privacy-erase-goes`
    pub fn privacy_erase_goes(&self) -> String {
        self.say("privacy-erase-goes", &[])
    }
    /// `privacy-erase-other`
    pub fn privacy_erase_other(&self) -> String {
        self.say("privacy-erase-other", &[])
    }
    /// `privacy-erase-peers` (names: (text) - machines)
    pub fn privacy_erase_peers(&self, names: &str) -> String {
        self.say("privacy-erase-peers", &[("names", names.into())])
    }
    /// `privacy-erase-shared`
    pub fn privacy_erase_shared(&self) -> String {
        self.say("privacy-erase-shared", &[])
    }
    /// `privacy-erase-stays`
    pub fn privacy_erase_stays(&self) -> String {
        self.say("privacy-erase-stays", &[])
    }
    /// `privacy-erase-text`
    pub fn privacy_erase_text(&self) -> String {
        self.say("privacy-erase-text", &[])
    }
    /// `privacy-erase-title`
    pub fn privacy_erase_title(&self) -> String {
        self.say("privacy-erase-title", &[])
    }
    /// `privacy-erase-type` (word: (text) - the word)
    pub fn privacy_erase_type(&self, word: &str) -> String {
        self.say("privacy-erase-type", &[("word", word.into())])
    }
    /// `privacy-erase-what`
    pub fn privacy_erase_what(&self) -> String {
        self.say("privacy-erase-what", &[])
    }
    /// `privacy-erase-word`
    pub fn privacy_erase_word(&self) -> String {
        self.say("privacy-erase-word", &[])
    }
    /// `privacy-erased`
    pub fn privacy_erased(&self) -> String {
        self.say("privacy-erased", &[])
    }
    /// `privacy-erased-backups` (n: backups)
    pub fn privacy_erased_backups(&self, n: impl Number) -> String {
        self.say("privacy-erased-backups", &[("n", n.number().into())])
    }
    /// `privacy-erased-backups-left` (n: backups)
    pub fn privacy_erased_backups_left(&self, n: impl Number) -> String {
        self.say("privacy-erased-backups-left", &[("n", n.number().into())])
    }
    /// `privacy-erased-left` (n: places)
    pub fn privacy_erased_left(&self, n: impl Number) -> String {
        self.say("privacy-erased-left", &[("n", n.number().into())])
    }
    /// `privacy-erased-look`
    pub fn privacy_erased_look(&self) -> String {
        self.say("privacy-erased-look", &[])
    }
    /// `privacy-erased-peers` (names: (text) - machines)
    pub fn privacy_erased_peers(&self, names: &str) -> String {
        self.say("privacy-erased-peers", &[("names", names.into())])
    }
    /// `privacy-erased-rest`
    pub fn privacy_erased_rest(&self) -> String {
        self.say("privacy-erased-rest", &[])
    }
    /// `privacy-erased-rows`
    pub fn privacy_erased_rows(&self) -> String {
        self.say("privacy-erased-rows", &[])
    }
    /// `privacy-erased-unclean`
    pub fn privacy_erased_unclean(&self) -> String {
        self.say("privacy-erased-unclean", &[])
    }
    /// `privacy-erasing`
    pub fn privacy_erasing(&self) -> String {
        self.say("privacy-erasing", &[])
    }
    /// `privacy-face`
    pub fn privacy_face(&self) -> String {
        self.say("privacy-face", &[])
    }
    /// `privacy-group`
    pub fn privacy_group(&self) -> String {
        self.say("privacy-group", &[])
    }
    /// `privacy-held`
    pub fn privacy_held(&self) -> String {
        self.say("privacy-held", &[])
    }
    /// `privacy-held-nothing`
    pub fn privacy_held_nothing(&self) -> String {
        self.say("privacy-held-nothing", &[])
    }
    /// `privacy-held-rows` (n: rows)
    pub fn privacy_held_rows(&self, n: impl Number) -> String {
        self.say("privacy-held-rows", &[("n", n.number().into())])
    }
    /// `privacy-ledger`
    pub fn privacy_ledger(&self) -> String {
        self.say("privacy-ledger", &[])
    }
    /// `privacy-ledger-by`
    pub fn privacy_ledger_by(&self) -> String {
        self.say("privacy-ledger-by", &[])
    }
    /// `privacy-ledger-card`
    pub fn privacy_ledger_card(&self) -> String {
        self.say("privacy-ledger-card", &[])
    }
    /// `privacy-ledger-card-of` (when: (text) - when erased)
    pub fn privacy_ledger_card_of(&self, when: &str) -> String {
        self.say("privacy-ledger-card-of", &[("when", when.into())])
    }
    /// `privacy-ledger-customer`
    pub fn privacy_ledger_customer(&self) -> String {
        self.say("privacy-ledger-customer", &[])
    }
    /// `privacy-ledger-empty`
    pub fn privacy_ledger_empty(&self) -> String {
        self.say("privacy-ledger-empty", &[])
    }
    /// `privacy-ledger-person`
    pub fn privacy_ledger_person(&self) -> String {
        self.say("privacy-ledger-person", &[])
    }
    /// `privacy-ledger-phones-kept`
    pub fn privacy_ledger_phones_kept(&self) -> String {
        self.say("privacy-ledger-phones-kept", &[])
    }
    /// `privacy-ledger-who`
    pub fn privacy_ledger_who(&self) -> String {
        self.say("privacy-ledger-who", &[])
    }
    /// `privacy-other`
    pub fn privacy_other(&self) -> String {
        self.say("privacy-other", &[])
    }
    /// `privacy-who`
    pub fn privacy_who(&self) -> String {
        self.say("privacy-who", &[])
    }
    /// `privacy-who-hint`
    pub fn privacy_who_hint(&self) -> String {
        self.say("privacy-who-hint", &[])
    }
    /// `privacy-who-none`
    pub fn privacy_who_none(&self) -> String {
        self.say("privacy-who-none", &[])
    }
    /// `question-type-allocation`
    pub fn question_type_allocation(&self) -> String {
        self.say("question-type-allocation", &[])
    }
    /// `question-type-date`
    pub fn question_type_date(&self) -> String {
        self.say("question-type-date", &[])
    }
    /// `question-type-dropdown`
    pub fn question_type_dropdown(&self) -> String {
        self.say("question-type-dropdown", &[])
    }
    /// `question-type-long-text`
    pub fn question_type_long_text(&self) -> String {
        self.say("question-type-long-text", &[])
    }
    /// `question-type-matrix-multiple`
    pub fn question_type_matrix_multiple(&self) -> String {
        self.say("question-type-matrix-multiple", &[])
    }
    /// `question-type-matrix-scale`
    pub fn question_type_matrix_scale(&self) -> String {
        self.say("question-type-matrix-scale", &[])
    }
    /// `question-type-matrix-single`
    pub fn question_type_matrix_single(&self) -> String {
        self.say("question-type-matrix-single", &[])
    }
    /// `question-type-matrix-text`
    pub fn question_type_matrix_text(&self) -> String {
        self.say("question-type-matrix-text", &[])
    }
    /// `question-type-multiple`
    pub fn question_type_multiple(&self) -> String {
        self.say("question-type-multiple", &[])
    }
    /// `question-type-note`
    pub fn question_type_note(&self) -> String {
        self.say("question-type-note", &[])
    }
    /// `question-type-nps`
    pub fn question_type_nps(&self) -> String {
        self.say("question-type-nps", &[])
    }
    /// `question-type-number`
    pub fn question_type_number(&self) -> String {
        self.say("question-type-number", &[])
    }
    /// `question-type-pairs`
    pub fn question_type_pairs(&self) -> String {
        self.say("question-type-pairs", &[])
    }
    /// `question-type-ranking`
    pub fn question_type_ranking(&self) -> String {
        self.say("question-type-ranking", &[])
    }
    /// `question-type-rating`
    pub fn question_type_rating(&self) -> String {
        self.say("question-type-rating", &[])
    }
    /// `question-type-scale`
    pub fn question_type_scale(&self) -> String {
        self.say("question-type-scale", &[])
    }
    /// `question-type-short-text`
    pub fn question_type_short_text(&self) -> String {
        self.say("question-type-short-text", &[])
    }
    /// `question-type-sides`
    pub fn question_type_sides(&self) -> String {
        self.say("question-type-sides", &[])
    }
    /// `question-type-single`
    pub fn question_type_single(&self) -> String {
        self.say("question-type-single", &[])
    }
    /// `question-type-slider`
    pub fn question_type_slider(&self) -> String {
        self.say("question-type-slider", &[])
    }
    /// `question-type-time`
    pub fn question_type_time(&self) -> String {
        self.say("question-type-time", &[])
    }
    /// `question-type-yes-no`
    pub fn question_type_yes_no(&self) -> String {
        self.say("question-type-yes-no", &[])
    }
    /// `recipe-changed`
    pub fn recipe_changed(&self) -> String {
        self.say("recipe-changed", &[])
    }
    /// `recipe-down`
    pub fn recipe_down(&self) -> String {
        self.say("recipe-down", &[])
    }
    /// `recipe-heading`
    pub fn recipe_heading(&self) -> String {
        self.say("recipe-heading", &[])
    }
    /// `recipe-keep`
    pub fn recipe_keep(&self) -> String {
        self.say("recipe-keep", &[])
    }
    /// `recipe-kept` (day: when it was kept; people: looked at then)
    pub fn recipe_kept(&self, day: &str, people: impl Number) -> String {
        self.say("recipe-kept", &[("day", day.into()), ("people", people.number().into())])
    }
    /// `recipe-kept-now`
    pub fn recipe_kept_now(&self) -> String {
        self.say("recipe-kept-now", &[])
    }
    /// `recipe-list`
    pub fn recipe_list(&self) -> String {
        self.say("recipe-list", &[])
    }
    /// `recipe-none`
    pub fn recipe_none(&self) -> String {
        self.say("recipe-none", &[])
    }
    /// `recipe-only` (groups: names of groups; variable: what tells them apart)
    pub fn recipe_only(&self, groups: &str, variable: &str) -> String {
        self.say("recipe-only", &[("groups", groups.into()), ("variable", variable.into())])
    }
    /// `recipe-other`
    pub fn recipe_other(&self, title: &str) -> String {
        self.say("recipe-other", &[("title", title.into())])
    }
    /// `recipe-pdf`
    pub fn recipe_pdf(&self) -> String {
        self.say("recipe-pdf", &[])
    }
    /// `recipe-remove`
    pub fn recipe_remove(&self) -> String {
        self.say("recipe-remove", &[])
    }
    /// `recipe-same`
    pub fn recipe_same(&self) -> String {
        self.say("recipe-same", &[])
    }
    /// `recipe-title`
    pub fn recipe_title(&self) -> String {
        self.say("recipe-title", &[])
    }
    /// `recipe-up`
    pub fn recipe_up(&self) -> String {
        self.say("recipe-up", &[])
    }
    /// `recipe-xlsx`
    pub fn recipe_xlsx(&self) -> String {
        self.say("recipe-xlsx", &[])
    }
    /// `report-actions`
    pub fn report_actions(&self) -> String {
        self.say("report-actions", &[])
    }
    /// `report-actions-state`
    pub fn report_actions_state(&self) -> String {
        self.say("report-actions-state", &[])
    }
    /// `report-alarms-as-of` (day: last day of the data)
    pub fn report_alarms_as_of(&self, day: &str) -> String {
        self.say("report-alarms-as-of", &[("day", day.into())])
    }
    /// `report-all-known`
    pub fn report_all_known(&self) -> String {
        self.say("report-all-known", &[])
    }
    /// `report-answers`
    pub fn report_answers(&self) -> String {
        self.say("report-answers", &[])
    }
    /// `report-as`
    pub fn report_as(&self) -> String {
        self.say("report-as", &[])
    }
    /// `report-at-stake`
    pub fn report_at_stake(&self) -> String {
        self.say("report-at-stake", &[])
    }
    /// `report-before`
    pub fn report_before(&self) -> String {
        self.say("report-before", &[])
    }
    /// `report-capacity`
    pub fn report_capacity(&self) -> String {
        self.say("report-capacity", &[])
    }
    /// `report-classes` (from: first month; to: last month)
    pub fn report_classes(&self, from: &str, to: &str) -> String {
        self.say("report-classes", &[("from", from.into()), ("to", to.into())])
    }
    /// `report-cost-estimated` (amount: in yuan)
    pub fn report_cost_estimated(&self, amount: &str) -> String {
        self.say("report-cost-estimated", &[("amount", amount.into())])
    }
    /// `report-cost-proposed` (n: activities)
    pub fn report_cost_proposed(&self, n: impl Number) -> String {
        self.say("report-cost-proposed", &[("n", n.number().into())])
    }
    /// `report-cost-result`
    pub fn report_cost_result(&self) -> String {
        self.say("report-cost-result", &[])
    }
    /// `report-cost-result-how`
    pub fn report_cost_result_how(&self) -> String {
        self.say("report-cost-result-how", &[])
    }
    /// `report-cost-run` (method: name of the method; run: id of the costing)
    pub fn report_cost_run(&self, method: &str, run: &str) -> String {
        self.say("report-cost-run", &[("method", method.into()), ("run", run.into())])
    }
    /// `report-cost-served`
    pub fn report_cost_served(&self) -> String {
        self.say("report-cost-served", &[])
    }
    /// `report-cost-total`
    pub fn report_cost_total(&self) -> String {
        self.say("report-cost-total", &[])
    }
    /// `report-cost-unused`
    pub fn report_cost_unused(&self) -> String {
        self.say("report-cost-unused", &[])
    }
    /// `report-cost-waybills` (n: waybills)
    pub fn report_cost_waybills(&self, n: impl Number) -> String {
        self.say("report-cost-waybills", &[("n", n.number().into())])
    }
    /// `report-cost-yuan`
    pub fn report_cost_yuan(&self) -> String {
        self.say("report-cost-yuan", &[])
    }
    /// `report-costed`
    pub fn report_costed(&self) -> String {
        self.say("report-costed", &[])
    }
    /// `report-costs`
    pub fn report_costs(&self) -> String {
        self.say("report-costs", &[])
    }
    /// `report-covers`
    pub fn report_covers(&self) -> String {
        self.say("report-covers", &[])
    }
    /// `report-days` (from: first day; to: last day)
    pub fn report_days(&self, from: &str, to: &str) -> String {
        self.say("report-days", &[("from", from.into()), ("to", to.into())])
    }
    /// `report-department`
    pub fn report_department(&self) -> String {
        self.say("report-department", &[])
    }
    /// `report-dialog`
    pub fn report_dialog(&self) -> String {
        self.say("report-dialog", &[])
    }
    /// `report-dialog-text`
    pub fn report_dialog_text(&self) -> String {
        self.say("report-dialog-text", &[])
    }
    /// `report-difference`
    pub fn report_difference(&self) -> String {
        self.say("report-difference", &[])
    }
    /// `report-direct-cost`
    pub fn report_direct_cost(&self) -> String {
        self.say("report-direct-cost", &[])
    }
    /// `report-file` (month: such as 2026-11)
    pub fn report_file(&self, month: &str) -> String {
        self.say("report-file", &[("month", month.into())])
    }
    /// `report-freight-yuan`
    pub fn report_freight_yuan(&self) -> String {
        self.say("report-freight-yuan", &[])
    }
    /// `report-hours`
    pub fn report_hours(&self) -> String {
        self.say("report-hours", &[])
    }
    /// `report-hours-used`
    pub fn report_hours_used(&self) -> String {
        self.say("report-hours-used", &[])
    }
    /// `report-keywords`
    pub fn report_keywords(&self) -> String {
        self.say("report-keywords", &[])
    }
    /// `report-kpi`
    pub fn report_kpi(&self) -> String {
        self.say("report-kpi", &[])
    }
    /// `report-kpis`
    pub fn report_kpis(&self) -> String {
        self.say("report-kpis", &[])
    }
    /// `report-latest-answer`
    pub fn report_latest_answer(&self) -> String {
        self.say("report-latest-answer", &[])
    }
    /// `report-level-best`
    pub fn report_level_best(&self) -> String {
        self.say("report-level-best", &[])
    }
    /// `report-level-cost`
    pub fn report_level_cost(&self) -> String {
        self.say("report-level-cost", &[])
    }
    /// `report-level-each`
    pub fn report_level_each(&self) -> String {
        self.say("report-level-each", &[])
    }
    /// `report-level-failure`
    pub fn report_level_failure(&self) -> String {
        self.say("report-level-failure", &[])
    }
    /// `report-level-how`
    pub fn report_level_how(&self) -> String {
        self.say("report-level-how", &[])
    }
    /// `report-level-interval` (range: such as 94.2% to 96.0%)
    pub fn report_level_interval(&self, range: &str) -> String {
        self.say("report-level-interval", &[("range", range.into())])
    }
    /// `report-level-last`
    pub fn report_level_last(&self) -> String {
        self.say("report-level-last", &[])
    }
    /// `report-level-logistics`
    pub fn report_level_logistics(&self) -> String {
        self.say("report-level-logistics", &[])
    }
    /// `report-level-months`
    pub fn report_level_months(&self) -> String {
        self.say("report-level-months", &[])
    }
    /// `report-level-near`
    pub fn report_level_near(&self) -> String {
        self.say("report-level-near", &[])
    }
    /// `report-level-now`
    pub fn report_level_now(&self) -> String {
        self.say("report-level-now", &[])
    }
    /// `report-level-total`
    pub fn report_level_total(&self) -> String {
        self.say("report-level-total", &[])
    }
    /// `report-make`
    pub fn report_make(&self) -> String {
        self.say("report-make", &[])
    }
    /// `report-margin-by-month`
    pub fn report_margin_by_month(&self) -> String {
        self.say("report-margin-by-month", &[])
    }
    /// `report-margin-how`
    pub fn report_margin_how(&self) -> String {
        self.say("report-margin-how", &[])
    }
    /// `report-margin-yuan`
    pub fn report_margin_yuan(&self) -> String {
        self.say("report-margin-yuan", &[])
    }
    /// `report-monthly-title` (month: such as Nov 2026)
    pub fn report_monthly_title(&self, month: &str) -> String {
        self.say("report-monthly-title", &[("month", month.into())])
    }
    /// `report-more-alarms` (n: alarms)
    pub fn report_more_alarms(&self, n: impl Number) -> String {
        self.say("report-more-alarms", &[("n", n.number().into())])
    }
    /// `report-more-customers` (n: customers)
    pub fn report_more_customers(&self, n: impl Number) -> String {
        self.say("report-more-customers", &[("n", n.number().into())])
    }
    /// `report-names-masked`
    pub fn report_names_masked(&self) -> String {
        self.say("report-names-masked", &[])
    }
    /// `report-next`
    pub fn report_next(&self) -> String {
        self.say("report-next", &[])
    }
    /// `report-next-concentration`
    pub fn report_next_concentration(&self) -> String {
        self.say("report-next-concentration", &[])
    }
    /// `report-next-falling`
    pub fn report_next_falling(&self) -> String {
        self.say("report-next-falling", &[])
    }
    /// `report-next-kpi`
    pub fn report_next_kpi(&self) -> String {
        self.say("report-next-kpi", &[])
    }
    /// `report-next-loss`
    pub fn report_next_loss(&self) -> String {
        self.say("report-next-loss", &[])
    }
    /// `report-next-silent`
    pub fn report_next_silent(&self) -> String {
        self.say("report-next-silent", &[])
    }
    /// `report-no-actions`
    pub fn report_no_actions(&self) -> String {
        self.say("report-no-actions", &[])
    }
    /// `report-no-books`
    pub fn report_no_books(&self) -> String {
        self.say("report-no-books", &[])
    }
    /// `report-no-costs`
    pub fn report_no_costs(&self) -> String {
        self.say("report-no-costs", &[])
    }
    /// `report-no-customers`
    pub fn report_no_customers(&self) -> String {
        self.say("report-no-customers", &[])
    }
    /// `report-no-days`
    pub fn report_no_days(&self) -> String {
        self.say("report-no-days", &[])
    }
    /// `report-no-troubles`
    pub fn report_no_troubles(&self) -> String {
        self.say("report-no-troubles", &[])
    }
    /// `report-no-waybills`
    pub fn report_no_waybills(&self) -> String {
        self.say("report-no-waybills", &[])
    }
    /// `report-none-slipping`
    pub fn report_none_slipping(&self) -> String {
        self.say("report-none-slipping", &[])
    }
    /// `report-not-over` (day: last day of the data)
    pub fn report_not_over(&self, day: &str) -> String {
        self.say("report-not-over", &[("day", day.into())])
    }
    /// `report-now`
    pub fn report_now(&self) -> String {
        self.say("report-now", &[])
    }
    /// `report-pages`
    pub fn report_pages(&self) -> String {
        self.say("report-pages", &[])
    }
    /// `report-profit-high`
    pub fn report_profit_high(&self) -> String {
        self.say("report-profit-high", &[])
    }
    /// `report-profit-low`
    pub fn report_profit_low(&self) -> String {
        self.say("report-profit-low", &[])
    }
    /// `report-profit-yuan`
    pub fn report_profit_yuan(&self) -> String {
        self.say("report-profit-yuan", &[])
    }
    /// `report-rank`
    pub fn report_rank(&self) -> String {
        self.say("report-rank", &[])
    }
    /// `report-run`
    pub fn report_run(&self) -> String {
        self.say("report-run", &[])
    }
    /// `report-save`
    pub fn report_save(&self) -> String {
        self.say("report-save", &[])
    }
    /// `report-serve-best`
    pub fn report_serve_best(&self) -> String {
        self.say("report-serve-best", &[])
    }
    /// `report-serve-worst`
    pub fn report_serve_worst(&self) -> String {
        self.say("report-serve-worst", &[])
    }
    /// `report-serve-yuan`
    pub fn report_serve_yuan(&self) -> String {
        self.say("report-serve-yuan", &[])
    }
    /// `report-share`
    pub fn report_share(&self) -> String {
        self.say("report-share", &[])
    }
    /// `report-signal` (rules: rules completed; what: the KPI or series)
    pub fn report_signal(&self, rules: &str, what: &str) -> String {
        self.say("report-signal", &[("rules", rules.into()), ("what", what.into())])
    }
    /// `report-signal-causes` (causes: the most frequent ones with their counts)
    pub fn report_signal_causes(&self, causes: &str) -> String {
        self.say("report-signal-causes", &[("causes", causes.into())])
    }
    /// `report-signal-sure` (n: false alarms a year; points: points between two)
    pub fn report_signal_sure(&self, n: &str, points: impl Number) -> String {
        self.say("report-signal-sure", &[("n", n.into()), ("points", points.number().into())])
    }
    /// `report-signals`
    pub fn report_signals(&self) -> String {
        self.say("report-signals", &[])
    }
    /// `report-slipping` (last: last of the three months; since: first of the three months)
    pub fn report_slipping(&self, last: &str, since: &str) -> String {
        self.say("report-slipping", &[("last", last.into()), ("since", since.into())])
    }
    /// `report-sure`
    pub fn report_sure(&self) -> String {
        self.say("report-sure", &[])
    }
    /// `report-sure-concentration`
    pub fn report_sure_concentration(&self) -> String {
        self.say("report-sure-concentration", &[])
    }
    /// `report-sure-falling` (before: freight of the three months before, in yuan; now: freight of the last three full months, in yuan)
    pub fn report_sure_falling(&self, before: &str, now: &str) -> String {
        self.say("report-sure-falling", &[("before", before.into()), ("now", now.into())])
    }
    /// `report-sure-kpi` (n: cases; range: such as 96.1% to 97.0%; sure: probability, such as 3%)
    pub fn report_sure_kpi(&self, n: impl Number, range: &str, sure: &str) -> String {
        self.say("report-sure-kpi", &[("n", n.number().into()), ("range", range.into()), ("sure", sure.into())])
    }
    /// `report-sure-loss` (costed: waybills whose cost is known; n: waybills in twelve months)
    pub fn report_sure_loss(&self, costed: impl Number, n: impl Number) -> String {
        self.say("report-sure-loss", &[("costed", costed.number().into()), ("n", n.number().into())])
    }
    /// `report-sure-silent` (last: day of the last waybill; n: waybills in twelve months)
    pub fn report_sure_silent(&self, last: &str, n: impl Number) -> String {
        self.say("report-sure-silent", &[("last", last.into()), ("n", n.number().into())])
    }
    /// `report-top`
    pub fn report_top(&self) -> String {
        self.say("report-top", &[])
    }
    /// `report-tradeoff`
    pub fn report_tradeoff(&self) -> String {
        self.say("report-tradeoff", &[])
    }
    /// `report-troubles`
    pub fn report_troubles(&self) -> String {
        self.say("report-troubles", &[])
    }
    /// `report-troubles-by-kind`
    pub fn report_troubles_by_kind(&self) -> String {
        self.say("report-troubles-by-kind", &[])
    }
    /// `report-unknown` (kpi: name of the KPI; what: what is not known of it)
    pub fn report_unknown(&self, kpi: &str, what: &str) -> String {
        self.say("report-unknown", &[("kpi", kpi.into()), ("what", what.into())])
    }
    /// `report-unknowns`
    pub fn report_unknowns(&self) -> String {
        self.say("report-unknowns", &[])
    }
    /// `report-until`
    pub fn report_until(&self) -> String {
        self.say("report-until", &[])
    }
    /// `report-unused-yuan`
    pub fn report_unused_yuan(&self) -> String {
        self.say("report-unused-yuan", &[])
    }
    /// `report-utilisation`
    pub fn report_utilisation(&self) -> String {
        self.say("report-utilisation", &[])
    }
    /// `report-verdict` (holds: whether the 80/20 rule holds; needed: how many customers it takes to reach 80%; top: what the best 20% bring)
    pub fn report_verdict(&self, holds: &str, needed: &str, top: &str) -> String {
        self.say("report-verdict", &[("holds", holds.into()), ("needed", needed.into()), ("top", top.into())])
    }
    /// `report-whale` (losers: customers who lose money; lost: what they lose, in yuan; net: profit of all, in yuan; peak: what the best customers earn)
    pub fn report_whale(&self, losers: impl Number, lost: &str, net: &str, peak: &str) -> String {
        self.say("report-whale", &[("losers", losers.number().into()), ("lost", lost.into()), ("net", net.into()), ("peak", peak.into())])
    }
    /// `report-whale-flat` (peak: what the best customers earn)
    pub fn report_whale_flat(&self, peak: &str) -> String {
        self.say("report-whale-flat", &[("peak", peak.into())])
    }
    /// `report-whale-peak` (amount: profit at the peak, in yuan; n: customers up to the peak)
    pub fn report_whale_peak(&self, amount: &str, n: impl Number) -> String {
        self.say("report-whale-peak", &[("amount", amount.into()), ("n", n.number().into())])
    }
    /// `report-what`
    pub fn report_what(&self) -> String {
        self.say("report-what", &[])
    }
    /// `report-workbook`
    pub fn report_workbook(&self) -> String {
        self.say("report-workbook", &[])
    }
    /// `rule-cumulative`
    pub fn rule_cumulative(&self) -> String {
        self.say("rule-cumulative", &[])
    }
    /// `rule-cusum`
    pub fn rule_cusum(&self) -> String {
        self.say("rule-cusum", &[])
    }
    /// `rule-ewma`
    pub fn rule_ewma(&self) -> String {
        self.say("rule-ewma", &[])
    }
    /// `rule-headcount`
    pub fn rule_headcount(&self) -> String {
        self.say("rule-headcount", &[])
    }
    /// `rule-nelson2-nine`
    pub fn rule_nelson2_nine(&self) -> String {
        self.say("rule-nelson2-nine", &[])
    }
    /// `rule-nelson3-trend`
    pub fn rule_nelson3_trend(&self) -> String {
        self.say("rule-nelson3-trend", &[])
    }
    /// `rule-nelson4-alternate`
    pub fn rule_nelson4_alternate(&self) -> String {
        self.say("rule-nelson4-alternate", &[])
    }
    /// `rule-nelson7-hug`
    pub fn rule_nelson7_hug(&self) -> String {
        self.say("rule-nelson7-hug", &[])
    }
    /// `rule-nelson8-avoid`
    pub fn rule_nelson8_avoid(&self) -> String {
        self.say("rule-nelson8-avoid", &[])
    }
    /// `rule-rule1`
    pub fn rule_rule1(&self) -> String {
        self.say("rule-rule1", &[])
    }
    /// `rule-we2`
    pub fn rule_we2(&self) -> String {
        self.say("rule-we2", &[])
    }
    /// `rule-we3`
    pub fn rule_we3(&self) -> String {
        self.say("rule-we3", &[])
    }
    /// `rule-we4`
    pub fn rule_we4(&self) -> String {
        self.say("rule-we4", &[])
    }
    /// `sample-about`
    pub fn sample_about(&self) -> String {
        self.say("sample-about", &[])
    }
    /// `sample-aim`
    pub fn sample_aim(&self) -> String {
        self.say("sample-aim", &[])
    }
    /// `sample-aim-difference`
    pub fn sample_aim_difference(&self) -> String {
        self.say("sample-aim-difference", &[])
    }
    /// `sample-aim-mean`
    pub fn sample_aim_mean(&self) -> String {
        self.say("sample-aim-mean", &[])
    }
    /// `sample-aim-share`
    pub fn sample_aim_share(&self) -> String {
        self.say("sample-aim-share", &[])
    }
    /// `sample-answers`
    pub fn sample_answers(&self) -> String {
        self.say("sample-answers", &[])
    }
    /// `sample-classes`
    pub fn sample_classes(&self) -> String {
        self.say("sample-classes", &[])
    }
    /// `sample-customers`
    pub fn sample_customers(&self) -> String {
        self.say("sample-customers", &[])
    }
    /// `sample-deviation`
    pub fn sample_deviation(&self) -> String {
        self.say("sample-deviation", &[])
    }
    /// `sample-deviation-hint`
    pub fn sample_deviation_hint(&self) -> String {
        self.say("sample-deviation-hint", &[])
    }
    /// `sample-difference`
    pub fn sample_difference(&self) -> String {
        self.say("sample-difference", &[])
    }
    /// `sample-equal`
    pub fn sample_equal(&self) -> String {
        self.say("sample-equal", &[])
    }
    /// `sample-expected-share`
    pub fn sample_expected_share(&self) -> String {
        self.say("sample-expected-share", &[])
    }
    /// `sample-expected-share-hint`
    pub fn sample_expected_share_hint(&self) -> String {
        self.say("sample-expected-share-hint", &[])
    }
    /// `sample-found` (answers: back; invite: out; population: customers)
    pub fn sample_found(&self, answers: impl Number, invite: impl Number, population: impl Number) -> String {
        self.say("sample-found", &[("answers", answers.number().into()), ("invite", invite.number().into()), ("population", population.number().into())])
    }
    /// `sample-how`
    pub fn sample_how(&self) -> String {
        self.say("sample-how", &[])
    }
    /// `sample-invite`
    pub fn sample_invite(&self) -> String {
        self.say("sample-invite", &[])
    }
    /// `sample-margin`
    pub fn sample_margin(&self) -> String {
        self.say("sample-margin", &[])
    }
    /// `sample-reached`
    pub fn sample_reached(&self, margin: &str) -> String {
        self.say("sample-reached", &[("margin", margin.into())])
    }
    /// `sample-response`
    pub fn sample_response(&self) -> String {
        self.say("sample-response", &[])
    }
    /// `sample-short` (hoped: back; invite: out)
    pub fn sample_short(&self, hoped: impl Number, invite: impl Number) -> String {
        self.say("sample-short", &[("hoped", hoped.number().into()), ("invite", invite.number().into())])
    }
    /// `sample-states`
    pub fn sample_states(&self) -> String {
        self.say("sample-states", &[])
    }
    /// `sample-strata`
    pub fn sample_strata(&self) -> String {
        self.say("sample-strata", &[])
    }
    /// `sample-strata-class`
    pub fn sample_strata_class(&self) -> String {
        self.say("sample-strata-class", &[])
    }
    /// `sample-strata-none`
    pub fn sample_strata_none(&self) -> String {
        self.say("sample-strata-none", &[])
    }
    /// `sample-strata-state`
    pub fn sample_strata_state(&self) -> String {
        self.say("sample-strata-state", &[])
    }
    /// `sample-stratum`
    pub fn sample_stratum(&self) -> String {
        self.say("sample-stratum", &[])
    }
    /// `sample-title`
    pub fn sample_title(&self) -> String {
        self.say("sample-title", &[])
    }
    /// `sample-unlimited` (unlimited: answers)
    pub fn sample_unlimited(&self, unlimited: impl Number) -> String {
        self.say("sample-unlimited", &[("unlimited", unlimited.number().into())])
    }
    /// `section-cases`
    pub fn section_cases(&self) -> String {
        self.say("section-cases", &[])
    }
    /// `section-costs`
    pub fn section_costs(&self) -> String {
        self.say("section-costs", &[])
    }
    /// `section-customers`
    pub fn section_customers(&self) -> String {
        self.say("section-customers", &[])
    }
    /// `section-exchange`
    pub fn section_exchange(&self) -> String {
        self.say("section-exchange", &[])
    }
    /// `section-import`
    pub fn section_import(&self) -> String {
        self.say("section-import", &[])
    }
    /// `section-methods`
    pub fn section_methods(&self) -> String {
        self.say("section-methods", &[])
    }
    /// `section-overview`
    pub fn section_overview(&self) -> String {
        self.say("section-overview", &[])
    }
    /// `section-service`
    pub fn section_service(&self) -> String {
        self.say("section-service", &[])
    }
    /// `section-shipments`
    pub fn section_shipments(&self) -> String {
        self.say("section-shipments", &[])
    }
    /// `section-surveys`
    pub fn section_surveys(&self) -> String {
        self.say("section-surveys", &[])
    }
    /// `section-tradeoff`
    pub fn section_tradeoff(&self) -> String {
        self.say("section-tradeoff", &[])
    }
    /// `series-case-days`
    pub fn series_case_days(&self) -> String {
        self.say("series-case-days", &[])
    }
    /// `series-cases`
    pub fn series_cases(&self) -> String {
        self.say("series-cases", &[])
    }
    /// `series-transit-hours`
    pub fn series_transit_hours(&self) -> String {
        self.say("series-transit-hours", &[])
    }
    /// `series-unit-days`
    pub fn series_unit_days(&self) -> String {
        self.say("series-unit-days", &[])
    }
    /// `series-unit-hours`
    pub fn series_unit_hours(&self) -> String {
        self.say("series-unit-hours", &[])
    }
    /// `series-unit-per-hundred`
    pub fn series_unit_per_hundred(&self) -> String {
        self.say("series-unit-per-hundred", &[])
    }
    /// `service-claims` (median: days; most: days; n: claims)
    pub fn service_claims(&self, median: impl Number, most: impl Number, n: impl Number) -> String {
        self.say("service-claims", &[("median", median.number().into()), ("most", most.number().into()), ("n", n.number().into())])
    }
    /// `service-cycle-median` (hours: hours)
    pub fn service_cycle_median(&self, hours: impl Number) -> String {
        self.say("service-cycle-median", &[("hours", hours.number().into())])
    }
    /// `service-cycle-most` (hours: hours)
    pub fn service_cycle_most(&self, hours: impl Number) -> String {
        self.say("service-cycle-most", &[("hours", hours.number().into())])
    }
    /// `service-define`
    pub fn service_define(&self) -> String {
        self.say("service-define", &[])
    }
    /// `service-define-add`
    pub fn service_define_add(&self) -> String {
        self.say("service-define-add", &[])
    }
    /// `service-define-bad-days`
    pub fn service_define_bad_days(&self) -> String {
        self.say("service-define-bad-days", &[])
    }
    /// `service-define-bad-hours`
    pub fn service_define_bad_hours(&self) -> String {
        self.say("service-define-bad-hours", &[])
    }
    /// `service-define-bad-target`
    pub fn service_define_bad_target(&self) -> String {
        self.say("service-define-bad-target", &[])
    }
    /// `service-define-basis`
    pub fn service_define_basis(&self) -> String {
        self.say("service-define-basis", &[])
    }
    /// `service-define-cause`
    pub fn service_define_cause(&self) -> String {
        self.say("service-define-cause", &[])
    }
    /// `service-define-causes`
    pub fn service_define_causes(&self) -> String {
        self.say("service-define-causes", &[])
    }
    /// `service-define-days`
    pub fn service_define_days(&self) -> String {
        self.say("service-define-days", &[])
    }
    /// `service-define-done` (after: rate; before: rate; kpi: name; n: left out)
    pub fn service_define_done(&self, after: &str, before: &str, kpi: &str, n: impl Number) -> String {
        self.say("service-define-done", &[("after", after.into()), ("before", before.into()), ("kpi", kpi.into()), ("n", n.number().into())])
    }
    /// `service-define-effect` (after: rate; before: rate; n: left out)
    pub fn service_define_effect(&self, after: &str, before: &str, n: impl Number) -> String {
        self.say("service-define-effect", &[("after", after.into()), ("before", before.into()), ("n", n.number().into())])
    }
    /// `service-define-effect-target` (after: such as 80%; before: such as 12%)
    pub fn service_define_effect_target(&self, after: &str, before: &str) -> String {
        self.say("service-define-effect-target", &[("after", after.into()), ("before", before.into())])
    }
    /// `service-define-from`
    pub fn service_define_from(&self) -> String {
        self.say("service-define-from", &[])
    }
    /// `service-define-limit`
    pub fn service_define_limit(&self) -> String {
        self.say("service-define-limit", &[])
    }
    /// `service-define-limit-hint` (usual: hours)
    pub fn service_define_limit_hint(&self, usual: impl Number) -> String {
        self.say("service-define-limit-hint", &[("usual", usual.number().into())])
    }
    /// `service-define-none`
    pub fn service_define_none(&self) -> String {
        self.say("service-define-none", &[])
    }
    /// `service-define-note`
    pub fn service_define_note(&self) -> String {
        self.say("service-define-note", &[])
    }
    /// `service-define-note-shown`
    pub fn service_define_note_shown(&self) -> String {
        self.say("service-define-note-shown", &[])
    }
    /// `service-define-reason`
    pub fn service_define_reason(&self) -> String {
        self.say("service-define-reason", &[])
    }
    /// `service-define-remove`
    pub fn service_define_remove(&self) -> String {
        self.say("service-define-remove", &[])
    }
    /// `service-define-save`
    pub fn service_define_save(&self) -> String {
        self.say("service-define-save", &[])
    }
    /// `service-define-target`
    pub fn service_define_target(&self) -> String {
        self.say("service-define-target", &[])
    }
    /// `service-define-target-hint` (usual: such as 99.0%)
    pub fn service_define_target_hint(&self, usual: &str) -> String {
        self.say("service-define-target-hint", &[("usual", usual.into())])
    }
    /// `service-define-title`
    pub fn service_define_title(&self) -> String {
        self.say("service-define-title", &[])
    }
    /// `service-define-to`
    pub fn service_define_to(&self) -> String {
        self.say("service-define-to", &[])
    }
    /// `service-define-usual`
    pub fn service_define_usual(&self) -> String {
        self.say("service-define-usual", &[])
    }
    /// `service-empty`
    pub fn service_empty(&self) -> String {
        self.say("service-empty", &[])
    }
    /// `service-month-all`
    pub fn service_month_all(&self) -> String {
        self.say("service-month-all", &[])
    }
    /// `service-none`
    pub fn service_none(&self) -> String {
        self.say("service-none", &[])
    }
    /// `service-perfect` (counted: such as 91.2%; high: upper bound; low: lower bound; product: such as 93.1%)
    pub fn service_perfect(&self, counted: &str, high: &str, low: &str, product: &str) -> String {
        self.say("service-perfect", &[("counted", counted.into()), ("high", high.into()), ("low", low.into()), ("product", product.into())])
    }
    /// `service-set-aside` (n: waybills)
    pub fn service_set_aside(&self, n: impl Number) -> String {
        self.say("service-set-aside", &[("n", n.number().into())])
    }
    /// `service-tab-actions`
    pub fn service_tab_actions(&self) -> String {
        self.say("service-tab-actions", &[])
    }
    /// `service-tab-elements`
    pub fn service_tab_elements(&self) -> String {
        self.say("service-tab-elements", &[])
    }
    /// `service-tab-levels`
    pub fn service_tab_levels(&self) -> String {
        self.say("service-tab-levels", &[])
    }
    /// `service-tiles`
    pub fn service_tiles(&self) -> String {
        self.say("service-tiles", &[])
    }
    /// `service-title`
    pub fn service_title(&self) -> String {
        self.say("service-title", &[])
    }
    /// `service-uncounted` (n: indicators)
    pub fn service_uncounted(&self, n: impl Number) -> String {
        self.say("service-uncounted", &[("n", n.number().into())])
    }
    /// `session-add`
    pub fn session_add(&self) -> String {
        self.say("session-add", &[])
    }
    /// `session-add-how`
    pub fn session_add_how(&self) -> String {
        self.say("session-add-how", &[])
    }
    /// `session-add-label`
    pub fn session_add_label(&self) -> String {
        self.say("session-add-label", &[])
    }
    /// `session-added` (added: new; same: known)
    pub fn session_added(&self, added: impl Number, same: impl Number) -> String {
        self.say("session-added", &[("added", added.number().into()), ("same", same.number().into())])
    }
    /// `session-alike`
    pub fn session_alike(&self) -> String {
        self.say("session-alike", &[])
    }
    /// `session-alike-how`
    pub fn session_alike_how(&self) -> String {
        self.say("session-alike-how", &[])
    }
    /// `session-alike-none`
    pub fn session_alike_none(&self) -> String {
        self.say("session-alike-none", &[])
    }
    /// `session-alike-share` (share: how alike)
    pub fn session_alike_share(&self, share: &str) -> String {
        self.say("session-alike-share", &[("share", share.into())])
    }
    /// `session-choose-of` (idea: idea)
    pub fn session_choose_of(&self, idea: &str) -> String {
        self.say("session-choose-of", &[("idea", idea.into())])
    }
    /// `session-chosen`
    pub fn session_chosen(&self) -> String {
        self.say("session-chosen", &[])
    }
    /// `session-chosen-n` (n: chosen)
    pub fn session_chosen_n(&self, n: impl Number) -> String {
        self.say("session-chosen-n", &[("n", n.number().into())])
    }
    /// `session-cluster`
    pub fn session_cluster(&self) -> String {
        self.say("session-cluster", &[])
    }
    /// `session-cluster-go`
    pub fn session_cluster_go(&self) -> String {
        self.say("session-cluster-go", &[])
    }
    /// `session-cluster-hint`
    pub fn session_cluster_hint(&self) -> String {
        self.say("session-cluster-hint", &[])
    }
    /// `session-cluster-label`
    pub fn session_cluster_label(&self) -> String {
        self.say("session-cluster-label", &[])
    }
    /// `session-column-by`
    pub fn session_column_by(&self) -> String {
        self.say("session-column-by", &[])
    }
    /// `session-column-cluster`
    pub fn session_column_cluster(&self) -> String {
        self.say("session-column-cluster", &[])
    }
    /// `session-column-dots`
    pub fn session_column_dots(&self) -> String {
        self.say("session-column-dots", &[])
    }
    /// `session-column-idea`
    pub fn session_column_idea(&self) -> String {
        self.say("session-column-idea", &[])
    }
    /// `session-column-merged`
    pub fn session_column_merged(&self) -> String {
        self.say("session-column-merged", &[])
    }
    /// `session-column-rank`
    pub fn session_column_rank(&self) -> String {
        self.say("session-column-rank", &[])
    }
    /// `session-column-round`
    pub fn session_column_round(&self) -> String {
        self.say("session-column-round", &[])
    }
    /// `session-count` (n: ideas)
    pub fn session_count(&self, n: impl Number) -> String {
        self.say("session-count", &[("n", n.number().into())])
    }
    /// `session-dot-less` (idea: idea)
    pub fn session_dot_less(&self, idea: &str) -> String {
        self.say("session-dot-less", &[("idea", idea.into())])
    }
    /// `session-dot-more` (idea: idea)
    pub fn session_dot_more(&self, idea: &str) -> String {
        self.say("session-dot-more", &[("idea", idea.into())])
    }
    /// `session-dot-now` (idea: idea; n: dots)
    pub fn session_dot_now(&self, idea: &str, n: impl Number) -> String {
        self.say("session-dot-now", &[("idea", idea.into()), ("n", n.number().into())])
    }
    /// `session-dots`
    pub fn session_dots(&self) -> String {
        self.say("session-dots", &[])
    }
    /// `session-dots-left` (dots: each; left: left)
    pub fn session_dots_left(&self, dots: impl Number, left: impl Number) -> String {
        self.say("session-dots-left", &[("dots", dots.number().into()), ("left", left.number().into())])
    }
    /// `session-edit`
    pub fn session_edit(&self) -> String {
        self.say("session-edit", &[])
    }
    /// `session-edit-of` (idea: idea)
    pub fn session_edit_of(&self, idea: &str) -> String {
        self.say("session-edit-of", &[("idea", idea.into())])
    }
    /// `session-edit-save`
    pub fn session_edit_save(&self) -> String {
        self.say("session-edit-save", &[])
    }
    /// `session-ideas`
    pub fn session_ideas(&self) -> String {
        self.say("session-ideas", &[])
    }
    /// `session-merge`
    pub fn session_merge(&self) -> String {
        self.say("session-merge", &[])
    }
    /// `session-merge-chosen`
    pub fn session_merge_chosen(&self) -> String {
        self.say("session-merge-chosen", &[])
    }
    /// `session-merge-of` (first: the one that stays; second: the other)
    pub fn session_merge_of(&self, first: &str, second: &str) -> String {
        self.say("session-merge-of", &[("first", first.into()), ("second", second.into())])
    }
    /// `session-merged`
    pub fn session_merged(&self) -> String {
        self.say("session-merged", &[])
    }
    /// `session-minutes`
    pub fn session_minutes(&self) -> String {
        self.say("session-minutes", &[])
    }
    /// `session-minutes-also` (others: wordings)
    pub fn session_minutes_also(&self, others: &str) -> String {
        self.say("session-minutes-also", &[("others", others.into())])
    }
    /// `session-minutes-counts` (ideas: ideas after merging; said: ideas said; votes: votes)
    pub fn session_minutes_counts(&self, ideas: impl Number, said: impl Number, votes: impl Number) -> String {
        self.say("session-minutes-counts", &[("ideas", ideas.number().into()), ("said", said.number().into()), ("votes", votes.number().into())])
    }
    /// `session-minutes-dots` (n: dots)
    pub fn session_minutes_dots(&self, n: impl Number) -> String {
        self.say("session-minutes-dots", &[("n", n.number().into())])
    }
    /// `session-minutes-file`
    pub fn session_minutes_file(&self) -> String {
        self.say("session-minutes-file", &[])
    }
    /// `session-minutes-people` (n: people; people: names)
    pub fn session_minutes_people(&self, n: impl Number, people: &str) -> String {
        self.say("session-minutes-people", &[("n", n.number().into()), ("people", people.into())])
    }
    /// `session-minutes-save`
    pub fn session_minutes_save(&self) -> String {
        self.say("session-minutes-save", &[])
    }
    /// `session-minutes-when` (when: time)
    pub fn session_minutes_when(&self, when: &str) -> String {
        self.say("session-minutes-when", &[("when", when.into())])
    }
    /// `session-next-turn`
    pub fn session_next_turn(&self) -> String {
        self.say("session-next-turn", &[])
    }
    /// `session-no-cluster`
    pub fn session_no_cluster(&self) -> String {
        self.say("session-no-cluster", &[])
    }
    /// `session-none`
    pub fn session_none(&self) -> String {
        self.say("session-none", &[])
    }
    /// `session-people`
    pub fn session_people(&self) -> String {
        self.say("session-people", &[])
    }
    /// `session-people-hint`
    pub fn session_people_hint(&self) -> String {
        self.say("session-people-hint", &[])
    }
    /// `session-project`
    pub fn session_project(&self) -> String {
        self.say("session-project", &[])
    }
    /// `session-project-end`
    pub fn session_project_end(&self) -> String {
        self.say("session-project-end", &[])
    }
    /// `session-question`
    pub fn session_question(&self) -> String {
        self.say("session-question", &[])
    }
    /// `session-question-hint`
    pub fn session_question_hint(&self) -> String {
        self.say("session-question-hint", &[])
    }
    /// `session-rank-how`
    pub fn session_rank_how(&self) -> String {
        self.say("session-rank-how", &[])
    }
    /// `session-remove`
    pub fn session_remove(&self) -> String {
        self.say("session-remove", &[])
    }
    /// `session-remove-of` (idea: idea)
    pub fn session_remove_of(&self, idea: &str) -> String {
        self.say("session-remove-of", &[("idea", idea.into())])
    }
    /// `session-removed`
    pub fn session_removed(&self) -> String {
        self.say("session-removed", &[])
    }
    /// `session-round`
    pub fn session_round(&self) -> String {
        self.say("session-round", &[])
    }
    /// `session-round-n` (n: round)
    pub fn session_round_n(&self, n: impl Number) -> String {
        self.say("session-round-n", &[("n", n.number().into())])
    }
    /// `session-rounds`
    pub fn session_rounds(&self) -> String {
        self.say("session-rounds", &[])
    }
    /// `session-save`
    pub fn session_save(&self) -> String {
        self.say("session-save", &[])
    }
    /// `session-saved`
    pub fn session_saved(&self) -> String {
        self.say("session-saved", &[])
    }
    /// `session-sorted`
    pub fn session_sorted(&self) -> String {
        self.say("session-sorted", &[])
    }
    /// `session-split`
    pub fn session_split(&self) -> String {
        self.say("session-split", &[])
    }
    /// `session-split-of` (idea: idea)
    pub fn session_split_of(&self, idea: &str) -> String {
        self.say("session-split-of", &[("idea", idea.into())])
    }
    /// `session-summary` (ideas: ideas; votes: people who voted)
    pub fn session_summary(&self, ideas: impl Number, votes: impl Number) -> String {
        self.say("session-summary", &[("ideas", ideas.number().into()), ("votes", votes.number().into())])
    }
    /// `session-survey-least`
    pub fn session_survey_least(&self) -> String {
        self.say("session-survey-least", &[])
    }
    /// `session-survey-most`
    pub fn session_survey_most(&self) -> String {
        self.say("session-survey-most", &[])
    }
    /// `session-survey-question`
    pub fn session_survey_question(&self) -> String {
        self.say("session-survey-question", &[])
    }
    /// `session-tab-ideas`
    pub fn session_tab_ideas(&self) -> String {
        self.say("session-tab-ideas", &[])
    }
    /// `session-tab-plan`
    pub fn session_tab_plan(&self) -> String {
        self.say("session-tab-plan", &[])
    }
    /// `session-tab-results`
    pub fn session_tab_results(&self) -> String {
        self.say("session-tab-results", &[])
    }
    /// `session-tab-sort`
    pub fn session_tab_sort(&self) -> String {
        self.say("session-tab-sort", &[])
    }
    /// `session-tab-vote`
    pub fn session_tab_vote(&self) -> String {
        self.say("session-tab-vote", &[])
    }
    /// `session-table-save`
    pub fn session_table_save(&self) -> String {
        self.say("session-table-save", &[])
    }
    /// `session-tabs`
    pub fn session_tabs(&self) -> String {
        self.say("session-tabs", &[])
    }
    /// `session-timer`
    pub fn session_timer(&self) -> String {
        self.say("session-timer", &[])
    }
    /// `session-timer-start`
    pub fn session_timer_start(&self) -> String {
        self.say("session-timer-start", &[])
    }
    /// `session-timer-stop`
    pub fn session_timer_stop(&self) -> String {
        self.say("session-timer-stop", &[])
    }
    /// `session-timer-up`
    pub fn session_timer_up(&self) -> String {
        self.say("session-timer-up", &[])
    }
    /// `session-to-survey`
    pub fn session_to_survey(&self) -> String {
        self.say("session-to-survey", &[])
    }
    /// `session-to-survey-done` (n: rows)
    pub fn session_to_survey_done(&self, n: impl Number) -> String {
        self.say("session-to-survey-done", &[("n", n.number().into())])
    }
    /// `session-to-survey-go`
    pub fn session_to_survey_go(&self) -> String {
        self.say("session-to-survey-go", &[])
    }
    /// `session-to-survey-how`
    pub fn session_to_survey_how(&self) -> String {
        self.say("session-to-survey-how", &[])
    }
    /// `session-to-survey-new`
    pub fn session_to_survey_new(&self) -> String {
        self.say("session-to-survey-new", &[])
    }
    /// `session-to-survey-open`
    pub fn session_to_survey_open(&self) -> String {
        self.say("session-to-survey-open", &[])
    }
    /// `session-turn` (n: round; who: name)
    pub fn session_turn(&self, n: impl Number, who: &str) -> String {
        self.say("session-turn", &[("n", n.number().into()), ("who", who.into())])
    }
    /// `session-vote-none`
    pub fn session_vote_none(&self) -> String {
        self.say("session-vote-none", &[])
    }
    /// `session-vote-of` (n: dots; who: name)
    pub fn session_vote_of(&self, n: impl Number, who: &str) -> String {
        self.say("session-vote-of", &[("n", n.number().into()), ("who", who.into())])
    }
    /// `session-vote-save`
    pub fn session_vote_save(&self) -> String {
        self.say("session-vote-save", &[])
    }
    /// `session-voted`
    pub fn session_voted(&self) -> String {
        self.say("session-voted", &[])
    }
    /// `session-voter`
    pub fn session_voter(&self) -> String {
        self.say("session-voter", &[])
    }
    /// `session-voter-needed`
    pub fn session_voter_needed(&self) -> String {
        self.say("session-voter-needed", &[])
    }
    /// `session-votes`
    pub fn session_votes(&self) -> String {
        self.say("session-votes", &[])
    }
    /// `session-way`
    pub fn session_way(&self) -> String {
        self.say("session-way", &[])
    }
    /// `session-way-round-robin`
    pub fn session_way_round_robin(&self) -> String {
        self.say("session-way-round-robin", &[])
    }
    /// `session-way-round-robin-how`
    pub fn session_way_round_robin_how(&self) -> String {
        self.say("session-way-round-robin-how", &[])
    }
    /// `session-way-six-three-five`
    pub fn session_way_six_three_five(&self) -> String {
        self.say("session-way-six-three-five", &[])
    }
    /// `session-way-six-three-five-how`
    pub fn session_way_six_three_five_how(&self) -> String {
        self.say("session-way-six-three-five-how", &[])
    }
    /// `session-way-slips`
    pub fn session_way_slips(&self) -> String {
        self.say("session-way-slips", &[])
    }
    /// `session-way-slips-how`
    pub fn session_way_slips_how(&self) -> String {
        self.say("session-way-slips-how", &[])
    }
    /// `session-who`
    pub fn session_who(&self) -> String {
        self.say("session-who", &[])
    }
    /// `session-who-nobody`
    pub fn session_who_nobody(&self) -> String {
        self.say("session-who-nobody", &[])
    }
    /// `setup-activities`
    pub fn setup_activities(&self) -> String {
        self.say("setup-activities", &[])
    }
    /// `setup-activities-help`
    pub fn setup_activities_help(&self) -> String {
        self.say("setup-activities-help", &[])
    }
    /// `setup-add-activity`
    pub fn setup_add_activity(&self) -> String {
        self.say("setup-add-activity", &[])
    }
    /// `setup-add-department`
    pub fn setup_add_department(&self) -> String {
        self.say("setup-add-department", &[])
    }
    /// `setup-add-term`
    pub fn setup_add_term(&self) -> String {
        self.say("setup-add-term", &[])
    }
    /// `setup-add-total`
    pub fn setup_add_total(&self) -> String {
        self.say("setup-add-total", &[])
    }
    /// `setup-by-heads`
    pub fn setup_by_heads(&self) -> String {
        self.say("setup-by-heads", &[])
    }
    /// `setup-departments`
    pub fn setup_departments(&self) -> String {
        self.say("setup-departments", &[])
    }
    /// `setup-departments-help`
    pub fn setup_departments_help(&self) -> String {
        self.say("setup-departments-help", &[])
    }
    /// `setup-down` (name: what it is called)
    pub fn setup_down(&self, name: &str) -> String {
        self.say("setup-down", &[("name", name.into())])
    }
    /// `setup-driver`
    pub fn setup_driver(&self) -> String {
        self.say("setup-driver", &[])
    }
    /// `setup-from`
    pub fn setup_from(&self) -> String {
        self.say("setup-from", &[])
    }
    /// `setup-keywords`
    pub fn setup_keywords(&self) -> String {
        self.say("setup-keywords", &[])
    }
    /// `setup-measured`
    pub fn setup_measured(&self) -> String {
        self.say("setup-measured", &[])
    }
    /// `setup-minutes` (hours: hours)
    pub fn setup_minutes(&self, hours: impl Number) -> String {
        self.say("setup-minutes", &[("hours", hours.number().into())])
    }
    /// `setup-name`
    pub fn setup_name(&self) -> String {
        self.say("setup-name", &[])
    }
    /// `setup-need-department`
    pub fn setup_need_department(&self) -> String {
        self.say("setup-need-department", &[])
    }
    /// `setup-need-minutes`
    pub fn setup_need_minutes(&self) -> String {
        self.say("setup-need-minutes", &[])
    }
    /// `setup-need-month`
    pub fn setup_need_month(&self) -> String {
        self.say("setup-need-month", &[])
    }
    /// `setup-need-name`
    pub fn setup_need_name(&self) -> String {
        self.say("setup-need-name", &[])
    }
    /// `setup-need-operating`
    pub fn setup_need_operating(&self) -> String {
        self.say("setup-need-operating", &[])
    }
    /// `setup-need-weight`
    pub fn setup_need_weight(&self) -> String {
        self.say("setup-need-weight", &[])
    }
    /// `setup-none`
    pub fn setup_none(&self) -> String {
        self.say("setup-none", &[])
    }
    /// `setup-open`
    pub fn setup_open(&self) -> String {
        self.say("setup-open", &[])
    }
    /// `setup-parts`
    pub fn setup_parts(&self) -> String {
        self.say("setup-parts", &[])
    }
    /// `setup-remove` (name: what it is called)
    pub fn setup_remove(&self, name: &str) -> String {
        self.say("setup-remove", &[("name", name.into())])
    }
    /// `setup-remove-term`
    pub fn setup_remove_term(&self) -> String {
        self.say("setup-remove-term", &[])
    }
    /// `setup-rounding`
    pub fn setup_rounding(&self) -> String {
        self.say("setup-rounding", &[])
    }
    /// `setup-rules`
    pub fn setup_rules(&self) -> String {
        self.say("setup-rules", &[])
    }
    /// `setup-saved`
    pub fn setup_saved(&self) -> String {
        self.say("setup-saved", &[])
    }
    /// `setup-serves`
    pub fn setup_serves(&self) -> String {
        self.say("setup-serves", &[])
    }
    /// `setup-serves-by-heads`
    pub fn setup_serves_by_heads(&self) -> String {
        self.say("setup-serves-by-heads", &[])
    }
    /// `setup-serves-how` (name: department)
    pub fn setup_serves_how(&self, name: &str) -> String {
        self.say("setup-serves-how", &[("name", name.into())])
    }
    /// `setup-share`
    pub fn setup_share(&self) -> String {
        self.say("setup-share", &[])
    }
    /// `setup-share-hint`
    pub fn setup_share_hint(&self) -> String {
        self.say("setup-share-hint", &[])
    }
    /// `setup-shipment-cost`
    pub fn setup_shipment_cost(&self) -> String {
        self.say("setup-shipment-cost", &[])
    }
    /// `setup-shipment-cost-hint`
    pub fn setup_shipment_cost_hint(&self) -> String {
        self.say("setup-shipment-cost-hint", &[])
    }
    /// `setup-stage`
    pub fn setup_stage(&self) -> String {
        self.say("setup-stage", &[])
    }
    /// `setup-support`
    pub fn setup_support(&self) -> String {
        self.say("setup-support", &[])
    }
    /// `setup-support-rule`
    pub fn setup_support_rule(&self) -> String {
        self.say("setup-support-rule", &[])
    }
    /// `setup-term`
    pub fn setup_term(&self) -> String {
        self.say("setup-term", &[])
    }
    /// `setup-title`
    pub fn setup_title(&self) -> String {
        self.say("setup-title", &[])
    }
    /// `setup-to`
    pub fn setup_to(&self) -> String {
        self.say("setup-to", &[])
    }
    /// `setup-total-department` (item: kind of cost)
    pub fn setup_total_department(&self, item: &str) -> String {
        self.say("setup-total-department", &[("item", item.into())])
    }
    /// `setup-total-item`
    pub fn setup_total_item(&self) -> String {
        self.say("setup-total-item", &[])
    }
    /// `setup-totals`
    pub fn setup_totals(&self) -> String {
        self.say("setup-totals", &[])
    }
    /// `setup-totals-help`
    pub fn setup_totals_help(&self) -> String {
        self.say("setup-totals-help", &[])
    }
    /// `setup-unnamed` (n: place)
    pub fn setup_unnamed(&self, n: impl Number) -> String {
        self.say("setup-unnamed", &[("n", n.number().into())])
    }
    /// `setup-up` (name: what it is called)
    pub fn setup_up(&self, name: &str) -> String {
        self.say("setup-up", &[("name", name.into())])
    }
    /// `shares-from`
    pub fn shares_from(&self) -> String {
        self.say("shares-from", &[])
    }
    /// `shares-help`
    pub fn shares_help(&self) -> String {
        self.say("shares-help", &[])
    }
    /// `shares-keywords`
    pub fn shares_keywords(&self) -> String {
        self.say("shares-keywords", &[])
    }
    /// `shares-line` (month: month; parts: departments with their shares)
    pub fn shares_line(&self, month: &str, parts: &str) -> String {
        self.say("shares-line", &[("month", month.into()), ("parts", parts.into())])
    }
    /// `shares-need-month`
    pub fn shares_need_month(&self) -> String {
        self.say("shares-need-month", &[])
    }
    /// `shares-need-reason`
    pub fn shares_need_reason(&self) -> String {
        self.say("shares-need-reason", &[])
    }
    /// `shares-need-weight`
    pub fn shares_need_weight(&self) -> String {
        self.say("shares-need-weight", &[])
    }
    /// `shares-none`
    pub fn shares_none(&self) -> String {
        self.say("shares-none", &[])
    }
    /// `shares-now`
    pub fn shares_now(&self) -> String {
        self.say("shares-now", &[])
    }
    /// `shares-of` (name: department; share: per cent)
    pub fn shares_of(&self, name: &str, share: &str) -> String {
        self.say("shares-of", &[("name", name.into()), ("share", share.into())])
    }
    /// `shares-open`
    pub fn shares_open(&self) -> String {
        self.say("shares-open", &[])
    }
    /// `shares-part` (share: per cent)
    pub fn shares_part(&self, share: &str) -> String {
        self.say("shares-part", &[("share", share.into())])
    }
    /// `shares-reason`
    pub fn shares_reason(&self) -> String {
        self.say("shares-reason", &[])
    }
    /// `shares-reason-hint`
    pub fn shares_reason_hint(&self) -> String {
        self.say("shares-reason-hint", &[])
    }
    /// `shares-remove` (month: month)
    pub fn shares_remove(&self, month: &str) -> String {
        self.say("shares-remove", &[("month", month.into())])
    }
    /// `shares-removed`
    pub fn shares_removed(&self) -> String {
        self.say("shares-removed", &[])
    }
    /// `shares-saved`
    pub fn shares_saved(&self) -> String {
        self.say("shares-saved", &[])
    }
    /// `shares-title` (item: kind of cost)
    pub fn shares_title(&self, item: &str) -> String {
        self.say("shares-title", &[("item", item.into())])
    }
    /// `shares-weight` (name: department)
    pub fn shares_weight(&self, name: &str) -> String {
        self.say("shares-weight", &[("name", name.into())])
    }
    /// `shell-appearance-switch`
    pub fn shell_appearance_switch(&self) -> String {
        self.say("shell-appearance-switch", &[])
    }
    /// `shell-backup-at` (when: time of the backup, in words)
    pub fn shell_backup_at(&self, when: &str) -> String {
        self.say("shell-backup-at", &[("when", when.into())])
    }
    /// `shell-backup-never`
    pub fn shell_backup_never(&self) -> String {
        self.say("shell-backup-never", &[])
    }
    /// `shell-collapse`
    pub fn shell_collapse(&self) -> String {
        self.say("shell-collapse", &[])
    }
    /// `shell-counts`
    pub fn shell_counts(&self, customers: impl Number, shipments: impl Number) -> String {
        self.say("shell-counts", &[("customers", customers.number().into()), ("shipments", shipments.number().into())])
    }
    /// `shell-drop-import`
    pub fn shell_drop_import(&self) -> String {
        self.say("shell-drop-import", &[])
    }
    /// `shell-expand`
    pub fn shell_expand(&self) -> String {
        self.say("shell-expand", &[])
    }
    /// `shell-files-answers`
    pub fn shell_files_answers(&self) -> String {
        self.say("shell-files-answers", &[])
    }
    /// `shell-files-backups`
    pub fn shell_files_backups(&self) -> String {
        self.say("shell-files-backups", &[])
    }
    /// `shell-files-exchange`
    pub fn shell_files_exchange(&self) -> String {
        self.say("shell-files-exchange", &[])
    }
    /// `shell-files-keheng`
    pub fn shell_files_keheng(&self) -> String {
        self.say("shell-files-keheng", &[])
    }
    /// `shell-files-pages`
    pub fn shell_files_pages(&self) -> String {
        self.say("shell-files-pages", &[])
    }
    /// `shell-files-person`
    pub fn shell_files_person(&self) -> String {
        self.say("shell-files-person", &[])
    }
    /// `shell-files-pictures`
    pub fn shell_files_pictures(&self) -> String {
        self.say("shell-files-pictures", &[])
    }
    /// `shell-files-questionnaires`
    pub fn shell_files_questionnaires(&self) -> String {
        self.say("shell-files-questionnaires", &[])
    }
    /// `shell-files-tables`
    pub fn shell_files_tables(&self) -> String {
        self.say("shell-files-tables", &[])
    }
    /// `shell-language`
    pub fn shell_language(&self) -> String {
        self.say("shell-language", &[])
    }
    /// `shell-language-chinese`
    pub fn shell_language_chinese(&self) -> String {
        self.say("shell-language-chinese", &[])
    }
    /// `shell-language-english`
    pub fn shell_language_english(&self) -> String {
        self.say("shell-language-english", &[])
    }
    /// `shell-language-switch`
    pub fn shell_language_switch(&self) -> String {
        self.say("shell-language-switch", &[])
    }
    /// `shell-messages`
    pub fn shell_messages(&self) -> String {
        self.say("shell-messages", &[])
    }
    /// `shell-palette`
    pub fn shell_palette(&self) -> String {
        self.say("shell-palette", &[])
    }
    /// `shell-projector`
    pub fn shell_projector(&self) -> String {
        self.say("shell-projector", &[])
    }
    /// `shell-sample`
    pub fn shell_sample(&self) -> String {
        self.say("shell-sample", &[])
    }
    /// `shell-saved` (name: file name)
    pub fn shell_saved(&self, name: &str) -> String {
        self.say("shell-saved", &[("name", name.into())])
    }
    /// `shell-search-box`
    pub fn shell_search_box(&self) -> String {
        self.say("shell-search-box", &[])
    }
    /// `shell-sections`
    pub fn shell_sections(&self) -> String {
        self.say("shell-sections", &[])
    }
    /// `shell-selection` (n: rows selected; sum: their sum, ready to print)
    pub fn shell_selection(&self, n: impl Number, sum: &str) -> String {
        self.say("shell-selection", &[("n", n.number().into()), ("sum", sum.into())])
    }
    /// `shell-shortcuts`
    pub fn shell_shortcuts(&self) -> String {
        self.say("shell-shortcuts", &[])
    }
    /// `shell-skip`
    pub fn shell_skip(&self) -> String {
        self.say("shell-skip", &[])
    }
    /// `shell-status`
    pub fn shell_status(&self) -> String {
        self.say("shell-status", &[])
    }
    /// `shell-zoom-in`
    pub fn shell_zoom_in(&self) -> String {
        self.say("shell-zoom-in", &[])
    }
    /// `shell-zoom-out`
    pub fn shell_zoom_out(&self) -> String {
        self.say("shell-zoom-out", &[])
    }
    /// `shell-zoom-reset`
    pub fn shell_zoom_reset(&self) -> String {
        self.say("shell-zoom-reset", &[])
    }
    /// `shipments-any-status`
    pub fn shipments_any_status(&self) -> String {
        self.say("shipments-any-status", &[])
    }
    /// `shipments-any-trouble`
    pub fn shipments_any_trouble(&self) -> String {
        self.say("shipments-any-trouble", &[])
    }
    /// `shipments-clear`
    pub fn shipments_clear(&self) -> String {
        self.say("shipments-clear", &[])
    }
    /// `shipments-cod`
    pub fn shipments_cod(&self) -> String {
        self.say("shipments-cod", &[])
    }
    /// `shipments-column-cost`
    pub fn shipments_column_cost(&self) -> String {
        self.say("shipments-column-cost", &[])
    }
    /// `shipments-column-customer`
    pub fn shipments_column_customer(&self) -> String {
        self.say("shipments-column-customer", &[])
    }
    /// `shipments-column-delivered`
    pub fn shipments_column_delivered(&self) -> String {
        self.say("shipments-column-delivered", &[])
    }
    /// `shipments-column-destination`
    pub fn shipments_column_destination(&self) -> String {
        self.say("shipments-column-destination", &[])
    }
    /// `shipments-column-due`
    pub fn shipments_column_due(&self) -> String {
        self.say("shipments-column-due", &[])
    }
    /// `shipments-column-late`
    pub fn shipments_column_late(&self) -> String {
        self.say("shipments-column-late", &[])
    }
    /// `shipments-column-no`
    pub fn shipments_column_no(&self) -> String {
        self.say("shipments-column-no", &[])
    }
    /// `shipments-column-payment`
    pub fn shipments_column_payment(&self) -> String {
        self.say("shipments-column-payment", &[])
    }
    /// `shipments-column-pieces`
    pub fn shipments_column_pieces(&self) -> String {
        self.say("shipments-column-pieces", &[])
    }
    /// `shipments-column-price`
    pub fn shipments_column_price(&self) -> String {
        self.say("shipments-column-price", &[])
    }
    /// `shipments-column-shipped`
    pub fn shipments_column_shipped(&self) -> String {
        self.say("shipments-column-shipped", &[])
    }
    /// `shipments-column-status`
    pub fn shipments_column_status(&self) -> String {
        self.say("shipments-column-status", &[])
    }
    /// `shipments-column-trouble`
    pub fn shipments_column_trouble(&self) -> String {
        self.say("shipments-column-trouble", &[])
    }
    /// `shipments-column-weight`
    pub fn shipments_column_weight(&self) -> String {
        self.say("shipments-column-weight", &[])
    }
    /// `shipments-destined`
    pub fn shipments_destined(&self, name: &str) -> String {
        self.say("shipments-destined", &[("name", name.into())])
    }
    /// `shipments-detail-none`
    pub fn shipments_detail_none(&self) -> String {
        self.say("shipments-detail-none", &[])
    }
    /// `shipments-due-assumed`
    pub fn shipments_due_assumed(&self) -> String {
        self.say("shipments-due-assumed", &[])
    }
    /// `shipments-empty`
    pub fn shipments_empty(&self) -> String {
        self.say("shipments-empty", &[])
    }
    /// `shipments-empty-text`
    pub fn shipments_empty_text(&self) -> String {
        self.say("shipments-empty-text", &[])
    }
    /// `shipments-export`
    pub fn shipments_export(&self) -> String {
        self.say("shipments-export", &[])
    }
    /// `shipments-export-full`
    pub fn shipments_export_full(&self) -> String {
        self.say("shipments-export-full", &[])
    }
    /// `shipments-export-masked`
    pub fn shipments_export_masked(&self) -> String {
        self.say("shipments-export-masked", &[])
    }
    /// `shipments-figures`
    pub fn shipments_figures(&self) -> String {
        self.say("shipments-figures", &[])
    }
    /// `shipments-from`
    pub fn shipments_from(&self) -> String {
        self.say("shipments-from", &[])
    }
    /// `shipments-hide`
    pub fn shipments_hide(&self) -> String {
        self.say("shipments-hide", &[])
    }
    /// `shipments-import`
    pub fn shipments_import(&self) -> String {
        self.say("shipments-import", &[])
    }
    /// `shipments-imports`
    pub fn shipments_imports(&self) -> String {
        self.say("shipments-imports", &[])
    }
    /// `shipments-insured`
    pub fn shipments_insured(&self) -> String {
        self.say("shipments-insured", &[])
    }
    /// `shipments-late`
    pub fn shipments_late(&self) -> String {
        self.say("shipments-late", &[])
    }
    /// `shipments-late-no`
    pub fn shipments_late_no(&self) -> String {
        self.say("shipments-late-no", &[])
    }
    /// `shipments-late-open`
    pub fn shipments_late_open(&self) -> String {
        self.say("shipments-late-open", &[])
    }
    /// `shipments-late-yes`
    pub fn shipments_late_yes(&self) -> String {
        self.say("shipments-late-yes", &[])
    }
    /// `shipments-list`
    pub fn shipments_list(&self) -> String {
        self.say("shipments-list", &[])
    }
    /// `shipments-none-match`
    pub fn shipments_none_match(&self) -> String {
        self.say("shipments-none-match", &[])
    }
    /// `shipments-note` (n: waybills; sum: freight in yuan)
    pub fn shipments_note(&self, n: impl Number, sum: &str) -> String {
        self.say("shipments-note", &[("n", n.number().into()), ("sum", sum.into())])
    }
    /// `shipments-of-customer` (name: customer)
    pub fn shipments_of_customer(&self, name: &str) -> String {
        self.say("shipments-of-customer", &[("name", name.into())])
    }
    /// `shipments-open-customer`
    pub fn shipments_open_customer(&self) -> String {
        self.say("shipments-open-customer", &[])
    }
    /// `shipments-order-no`
    pub fn shipments_order_no(&self) -> String {
        self.say("shipments-order-no", &[])
    }
    /// `shipments-product`
    pub fn shipments_product(&self) -> String {
        self.say("shipments-product", &[])
    }
    /// `shipments-receiver`
    pub fn shipments_receiver(&self) -> String {
        self.say("shipments-receiver", &[])
    }
    /// `shipments-remark`
    pub fn shipments_remark(&self) -> String {
        self.say("shipments-remark", &[])
    }
    /// `shipments-remove-filter`
    pub fn shipments_remove_filter(&self) -> String {
        self.say("shipments-remove-filter", &[])
    }
    /// `shipments-reveal`
    pub fn shipments_reveal(&self) -> String {
        self.say("shipments-reveal", &[])
    }
    /// `shipments-search`
    pub fn shipments_search(&self) -> String {
        self.say("shipments-search", &[])
    }
    /// `shipments-search-label`
    pub fn shipments_search_label(&self) -> String {
        self.say("shipments-search-label", &[])
    }
    /// `shipments-sender`
    pub fn shipments_sender(&self) -> String {
        self.say("shipments-sender", &[])
    }
    /// `shipments-source`
    pub fn shipments_source(&self) -> String {
        self.say("shipments-source", &[])
    }
    /// `shipments-source-row` (file: file name; row: row in it)
    pub fn shipments_source_row(&self, file: &str, row: impl Number) -> String {
        self.say("shipments-source-row", &[("file", file.into()), ("row", row.number().into())])
    }
    /// `shipments-status`
    pub fn shipments_status(&self) -> String {
        self.say("shipments-status", &[])
    }
    /// `shipments-times`
    pub fn shipments_times(&self) -> String {
        self.say("shipments-times", &[])
    }
    /// `shipments-to`
    pub fn shipments_to(&self) -> String {
        self.say("shipments-to", &[])
    }
    /// `shipments-trouble`
    pub fn shipments_trouble(&self) -> String {
        self.say("shipments-trouble", &[])
    }
    /// `start-busy`
    pub fn start_busy(&self) -> String {
        self.say("start-busy", &[])
    }
    /// `start-own`
    pub fn start_own(&self) -> String {
        self.say("start-own", &[])
    }
    /// `start-own-text`
    pub fn start_own_text(&self) -> String {
        self.say("start-own-text", &[])
    }
    /// `start-question`
    pub fn start_question(&self) -> String {
        self.say("start-question", &[])
    }
    /// `start-sample`
    pub fn start_sample(&self) -> String {
        self.say("start-sample", &[])
    }
    /// `start-sample-text`
    pub fn start_sample_text(&self) -> String {
        self.say("start-sample-text", &[])
    }
    /// `start-teach`
    pub fn start_teach(&self) -> String {
        self.say("start-teach", &[])
    }
    /// `start-teach-text`
    pub fn start_teach_text(&self) -> String {
        self.say("start-teach-text", &[])
    }
    /// `start-title`
    pub fn start_title(&self) -> String {
        self.say("start-title", &[])
    }
    /// `state-active`
    pub fn state_active(&self) -> String {
        self.say("state-active", &[])
    }
    /// `state-dormant`
    pub fn state_dormant(&self) -> String {
        self.say("state-dormant", &[])
    }
    /// `state-lapsed`
    pub fn state_lapsed(&self) -> String {
        self.say("state-lapsed", &[])
    }
    /// `state-new`
    pub fn state_new(&self) -> String {
        self.say("state-new", &[])
    }
    /// `state-prospect`
    pub fn state_prospect(&self) -> String {
        self.say("state-prospect", &[])
    }
    /// `status-cancelled`
    pub fn status_cancelled(&self) -> String {
        self.say("status-cancelled", &[])
    }
    /// `status-collected`
    pub fn status_collected(&self) -> String {
        self.say("status-collected", &[])
    }
    /// `status-delivered`
    pub fn status_delivered(&self) -> String {
        self.say("status-delivered", &[])
    }
    /// `status-delivering`
    pub fn status_delivering(&self) -> String {
        self.say("status-delivering", &[])
    }
    /// `status-exception`
    pub fn status_exception(&self) -> String {
        self.say("status-exception", &[])
    }
    /// `status-lost`
    pub fn status_lost(&self) -> String {
        self.say("status-lost", &[])
    }
    /// `status-ordered`
    pub fn status_ordered(&self) -> String {
        self.say("status-ordered", &[])
    }
    /// `status-refused`
    pub fn status_refused(&self) -> String {
        self.say("status-refused", &[])
    }
    /// `status-returned`
    pub fn status_returned(&self) -> String {
        self.say("status-returned", &[])
    }
    /// `status-returning`
    pub fn status_returning(&self) -> String {
        self.say("status-returning", &[])
    }
    /// `status-transit`
    pub fn status_transit(&self) -> String {
        self.say("status-transit", &[])
    }
    /// `survey-codebook`
    pub fn survey_codebook(&self) -> String {
        self.say("survey-codebook", &[])
    }
    /// `survey-codebook-label`
    pub fn survey_codebook_label(&self) -> String {
        self.say("survey-codebook-label", &[])
    }
    /// `survey-codebook-name`
    pub fn survey_codebook_name(&self) -> String {
        self.say("survey-codebook-name", &[])
    }
    /// `survey-codebook-values`
    pub fn survey_codebook_values(&self) -> String {
        self.say("survey-codebook-values", &[])
    }
    /// `survey-column-begun`
    pub fn survey_column_begun(&self) -> String {
        self.say("survey-column-begun", &[])
    }
    /// `survey-column-seconds`
    pub fn survey_column_seconds(&self) -> String {
        self.say("survey-column-seconds", &[])
    }
    /// `survey-column-sender`
    pub fn survey_column_sender(&self) -> String {
        self.say("survey-column-sender", &[])
    }
    /// `survey-column-serial`
    pub fn survey_column_serial(&self) -> String {
        self.say("survey-column-serial", &[])
    }
    /// `survey-column-submitted`
    pub fn survey_column_submitted(&self) -> String {
        self.say("survey-column-submitted", &[])
    }
    /// `survey-dialect-google`
    pub fn survey_dialect_google(&self) -> String {
        self.say("survey-dialect-google", &[])
    }
    /// `survey-dialect-kobo`
    pub fn survey_dialect_kobo(&self) -> String {
        self.say("survey-dialect-kobo", &[])
    }
    /// `survey-dialect-microsoft`
    pub fn survey_dialect_microsoft(&self) -> String {
        self.say("survey-dialect-microsoft", &[])
    }
    /// `survey-dialect-plain`
    pub fn survey_dialect_plain(&self) -> String {
        self.say("survey-dialect-plain", &[])
    }
    /// `survey-dialect-wjx`
    pub fn survey_dialect_wjx(&self) -> String {
        self.say("survey-dialect-wjx", &[])
    }
    /// `survey-format-limesurvey-tsv`
    pub fn survey_format_limesurvey_tsv(&self) -> String {
        self.say("survey-format-limesurvey-tsv", &[])
    }
    /// `survey-format-lss`
    pub fn survey_format_lss(&self) -> String {
        self.say("survey-format-lss", &[])
    }
    /// `survey-format-qsf`
    pub fn survey_format_qsf(&self) -> String {
        self.say("survey-format-qsf", &[])
    }
    /// `survey-format-surveyjs`
    pub fn survey_format_surveyjs(&self) -> String {
        self.say("survey-format-surveyjs", &[])
    }
    /// `survey-format-xlsform`
    pub fn survey_format_xlsform(&self) -> String {
        self.say("survey-format-xlsform", &[])
    }
    /// `survey-imported` (questions: questions read)
    pub fn survey_imported(&self, questions: impl Number) -> String {
        self.say("survey-imported", &[("questions", questions.number().into())])
    }
    /// `survey-note-all-choices`
    pub fn survey_note_all_choices(&self) -> String {
        self.say("survey-note-all-choices", &[])
    }
    /// `survey-note-as-number` (type: type in the file)
    pub fn survey_note_as_number(&self, type_: &str) -> String {
        self.say("survey-note-as-number", &[("type", type_.into())])
    }
    /// `survey-note-as-text` (type: type in the file)
    pub fn survey_note_as_text(&self, type_: &str) -> String {
        self.say("survey-note-as-text", &[("type", type_.into())])
    }
    /// `survey-note-as-yes-no` (type: type in the file)
    pub fn survey_note_as_yes_no(&self, type_: &str) -> String {
        self.say("survey-note-as-yes-no", &[("type", type_.into())])
    }
    /// `survey-note-asked-once`
    pub fn survey_note_asked_once(&self) -> String {
        self.say("survey-note-asked-once", &[])
    }
    /// `survey-note-comment-left-out`
    pub fn survey_note_comment_left_out(&self) -> String {
        self.say("survey-note-comment-left-out", &[])
    }
    /// `survey-note-condition-not-written` (source: the condition)
    pub fn survey_note_condition_not_written(&self, source: &str) -> String {
        self.say("survey-note-condition-not-written", &[("source", source.into())])
    }
    /// `survey-note-idle-row` (row: row of the sheet)
    pub fn survey_note_idle_row(&self, row: impl Number) -> String {
        self.say("survey-note-idle-row", &[("row", row.number().into())])
    }
    /// `survey-note-insert-not-written` (source: what would be inserted)
    pub fn survey_note_insert_not_written(&self, source: &str) -> String {
        self.say("survey-note-insert-not-written", &[("source", source.into())])
    }
    /// `survey-note-kept-condition` (source: the condition, $word - the part that has no counterpart)
    pub fn survey_note_kept_condition(&self, source: &str, word: &str) -> String {
        self.say("survey-note-kept-condition", &[("source", source.into()), ("word", word.into())])
    }
    /// `survey-note-kept-list` (list: name of the list)
    pub fn survey_note_kept_list(&self, list: &str) -> String {
        self.say("survey-note-kept-list", &[("list", list.into())])
    }
    /// `survey-note-kept-part` (part: heading of the column, $content - what stands there)
    pub fn survey_note_kept_part(&self, content: &str, part: &str) -> String {
        self.say("survey-note-kept-part", &[("content", content.into()), ("part", part.into())])
    }
    /// `survey-note-kept-question` (type: type in the file)
    pub fn survey_note_kept_question(&self, type_: &str) -> String {
        self.say("survey-note-kept-question", &[("type", type_.into())])
    }
    /// `survey-note-kept-setting` (what: arms, quotas)
    pub fn survey_note_kept_setting(&self, what: &str) -> String {
        self.say("survey-note-kept-setting", &[("what", what.into())])
    }
    /// `survey-note-language-kept` (language: language of the file)
    pub fn survey_note_language_kept(&self, language: &str) -> String {
        self.say("survey-note-language-kept", &[("language", language.into())])
    }
    /// `survey-note-language-taken` (language: language of the file, $place - zh-CN or en)
    pub fn survey_note_language_taken(&self, language: &str, place: &str) -> String {
        self.say("survey-note-language-taken", &[("language", language.into()), ("place", place.into())])
    }
    /// `survey-note-not-written` (what: arms, quotas, shuffle, alone, most, unit, open, labels)
    pub fn survey_note_not_written(&self, what: &str) -> String {
        self.say("survey-note-not-written", &[("what", what.into())])
    }
    /// `survey-note-numbers-as-text` (type: type of the question in the file)
    pub fn survey_note_numbers_as_text(&self, type_: &str) -> String {
        self.say("survey-note-numbers-as-text", &[("type", type_.into())])
    }
    /// `survey-note-other-left-out`
    pub fn survey_note_other_left_out(&self) -> String {
        self.say("survey-note-other-left-out", &[])
    }
    /// `survey-note-pairs-as-matrix` (at: name of the question)
    pub fn survey_note_pairs_as_matrix(&self, at: &str) -> String {
        self.say("survey-note-pairs-as-matrix", &[("at", at.into())])
    }
    /// `survey-note-pictures-left-out`
    pub fn survey_note_pictures_left_out(&self) -> String {
        self.say("survey-note-pictures-left-out", &[])
    }
    /// `survey-note-points-by-place`
    pub fn survey_note_points_by_place(&self) -> String {
        self.say("survey-note-points-by-place", &[])
    }
    /// `survey-note-renamed` (name: name it has now)
    pub fn survey_note_renamed(&self, name: &str) -> String {
        self.say("survey-note-renamed", &[("name", name.into())])
    }
    /// `survey-note-split` (count: questions made of it)
    pub fn survey_note_split(&self, count: impl Number) -> String {
        self.say("survey-note-split", &[("count", count.number().into())])
    }
    /// `survey-note-stored-part` (part: heading of the part, $content - its beginning)
    pub fn survey_note_stored_part(&self, content: &str, part: &str) -> String {
        self.say("survey-note-stored-part", &[("content", content.into()), ("part", part.into())])
    }
    /// `survey-note-stored-question` (type: type of the question in the file)
    pub fn survey_note_stored_question(&self, type_: &str) -> String {
        self.say("survey-note-stored-question", &[("type", type_.into())])
    }
    /// `survey-note-unused-question`
    pub fn survey_note_unused_question(&self) -> String {
        self.say("survey-note-unused-question", &[])
    }
    /// `survey-note-was-hidden`
    pub fn survey_note_was_hidden(&self) -> String {
        self.say("survey-note-was-hidden", &[])
    }
    /// `survey-word-answer`
    pub fn survey_word_answer(&self) -> String {
        self.say("survey-word-answer", &[])
    }
    /// `survey-word-female`
    pub fn survey_word_female(&self) -> String {
        self.say("survey-word-female", &[])
    }
    /// `survey-word-less`
    pub fn survey_word_less(&self) -> String {
        self.say("survey-word-less", &[])
    }
    /// `survey-word-male`
    pub fn survey_word_male(&self) -> String {
        self.say("survey-word-male", &[])
    }
    /// `survey-word-more`
    pub fn survey_word_more(&self) -> String {
        self.say("survey-word-more", &[])
    }
    /// `survey-word-other`
    pub fn survey_word_other(&self) -> String {
        self.say("survey-word-other", &[])
    }
    /// `survey-word-same`
    pub fn survey_word_same(&self) -> String {
        self.say("survey-word-same", &[])
    }
    /// `survey-word-which`
    pub fn survey_word_which(&self) -> String {
        self.say("survey-word-which", &[])
    }
    /// `surveys-add-question`
    pub fn surveys_add_question(&self) -> String {
        self.say("surveys-add-question", &[])
    }
    /// `surveys-answers`
    pub fn surveys_answers(&self) -> String {
        self.say("surveys-answers", &[])
    }
    /// `surveys-answers-about`
    pub fn surveys_answers_about(&self) -> String {
        self.say("surveys-answers-about", &[])
    }
    /// `surveys-answers-file`
    pub fn surveys_answers_file(&self) -> String {
        self.say("surveys-answers-file", &[])
    }
    /// `surveys-answers-file-how`
    pub fn surveys_answers_file_how(&self) -> String {
        self.say("surveys-answers-file-how", &[])
    }
    /// `surveys-answers-file-keys`
    pub fn surveys_answers_file_keys(&self) -> String {
        self.say("surveys-answers-file-keys", &[])
    }
    /// `surveys-answers-for`
    pub fn surveys_answers_for(&self) -> String {
        self.say("surveys-answers-for", &[])
    }
    /// `surveys-answers-found` (dialect: whose file it is; row: row of the column names; rows: answers)
    pub fn surveys_answers_found(&self, dialect: &str, row: impl Number, rows: impl Number) -> String {
        self.say("surveys-answers-found", &[("dialect", dialect.into()), ("row", row.number().into()), ("rows", rows.number().into())])
    }
    /// `surveys-answers-made` (title: heading of the survey)
    pub fn surveys_answers_made(&self, title: &str) -> String {
        self.say("surveys-answers-made", &[("title", title.into())])
    }
    /// `surveys-answers-new`
    pub fn surveys_answers_new(&self) -> String {
        self.say("surveys-answers-new", &[])
    }
    /// `surveys-answers-none-mapped`
    pub fn surveys_answers_none_mapped(&self) -> String {
        self.say("surveys-answers-none-mapped", &[])
    }
    /// `surveys-answers-publishes`
    pub fn surveys_answers_publishes(&self) -> String {
        self.say("surveys-answers-publishes", &[])
    }
    /// `surveys-answers-remembers`
    pub fn surveys_answers_remembers(&self) -> String {
        self.say("surveys-answers-remembers", &[])
    }
    /// `surveys-answers-results`
    pub fn surveys_answers_results(&self) -> String {
        self.say("surveys-answers-results", &[])
    }
    /// `surveys-answers-take` (n: answers)
    pub fn surveys_answers_take(&self, n: impl Number) -> String {
        self.say("surveys-answers-take", &[("n", n.number().into())])
    }
    /// `surveys-answers-title`
    pub fn surveys_answers_title(&self) -> String {
        self.say("surveys-answers-title", &[])
    }
    /// `surveys-arm-add`
    pub fn surveys_arm_add(&self) -> String {
        self.say("surveys-arm-add", &[])
    }
    /// `surveys-arm-name`
    pub fn surveys_arm_name(&self) -> String {
        self.say("surveys-arm-name", &[])
    }
    /// `surveys-arm-remove`
    pub fn surveys_arm_remove(&self) -> String {
        self.say("surveys-arm-remove", &[])
    }
    /// `surveys-arm-weight`
    pub fn surveys_arm_weight(&self) -> String {
        self.say("surveys-arm-weight", &[])
    }
    /// `surveys-arms`
    pub fn surveys_arms(&self) -> String {
        self.say("surveys-arms", &[])
    }
    /// `surveys-arms-how`
    pub fn surveys_arms_how(&self) -> String {
        self.say("surveys-arms-how", &[])
    }
    /// `surveys-back`
    pub fn surveys_back(&self) -> String {
        self.say("surveys-back", &[])
    }
    /// `surveys-bank`
    pub fn surveys_bank(&self) -> String {
        self.say("surveys-bank", &[])
    }
    /// `surveys-bank-delete`
    pub fn surveys_bank_delete(&self, question: &str) -> String {
        self.say("surveys-bank-delete", &[("question", question.into())])
    }
    /// `surveys-bank-deleted`
    pub fn surveys_bank_deleted(&self) -> String {
        self.say("surveys-bank-deleted", &[])
    }
    /// `surveys-bank-find`
    pub fn surveys_bank_find(&self) -> String {
        self.say("surveys-bank-find", &[])
    }
    /// `surveys-bank-insert`
    pub fn surveys_bank_insert(&self) -> String {
        self.say("surveys-bank-insert", &[])
    }
    /// `surveys-bank-keep`
    pub fn surveys_bank_keep(&self) -> String {
        self.say("surveys-bank-keep", &[])
    }
    /// `surveys-bank-kept`
    pub fn surveys_bank_kept(&self) -> String {
        self.say("surveys-bank-kept", &[])
    }
    /// `surveys-bank-none`
    pub fn surveys_bank_none(&self) -> String {
        self.say("surveys-bank-none", &[])
    }
    /// `surveys-bank-open`
    pub fn surveys_bank_open(&self) -> String {
        self.say("surveys-bank-open", &[])
    }
    /// `surveys-bank-own`
    pub fn surveys_bank_own(&self) -> String {
        self.say("surveys-bank-own", &[])
    }
    /// `surveys-base`
    pub fn surveys_base(&self) -> String {
        self.say("surveys-base", &[])
    }
    /// `surveys-blank`
    pub fn surveys_blank(&self) -> String {
        self.say("surveys-blank", &[])
    }
    /// `surveys-by-dimension`
    pub fn surveys_by_dimension(&self) -> String {
        self.say("surveys-by-dimension", &[])
    }
    /// `surveys-by-item`
    pub fn surveys_by_item(&self) -> String {
        self.say("surveys-by-item", &[])
    }
    /// `surveys-changed`
    pub fn surveys_changed(&self) -> String {
        self.say("surveys-changed", &[])
    }
    /// `surveys-check-whole`
    pub fn surveys_check_whole(&self) -> String {
        self.say("surveys-check-whole", &[])
    }
    /// `surveys-checks`
    pub fn surveys_checks(&self) -> String {
        self.say("surveys-checks", &[])
    }
    /// `surveys-checks-count` (n: findings)
    pub fn surveys_checks_count(&self, n: impl Number) -> String {
        self.say("surveys-checks-count", &[("n", n.number().into())])
    }
    /// `surveys-checks-none`
    pub fn surveys_checks_none(&self) -> String {
        self.say("surveys-checks-none", &[])
    }
    /// `surveys-choices`
    pub fn surveys_choices(&self) -> String {
        self.say("surveys-choices", &[])
    }
    /// `surveys-class`
    pub fn surveys_class(&self) -> String {
        self.say("surveys-class", &[])
    }
    /// `surveys-class-behavioural`
    pub fn surveys_class_behavioural(&self) -> String {
        self.say("surveys-class-behavioural", &[])
    }
    /// `surveys-class-descriptive`
    pub fn surveys_class_descriptive(&self) -> String {
        self.say("surveys-class-descriptive", &[])
    }
    /// `surveys-class-none`
    pub fn surveys_class_none(&self) -> String {
        self.say("surveys-class-none", &[])
    }
    /// `surveys-class-related`
    pub fn surveys_class_related(&self) -> String {
        self.say("surveys-class-related", &[])
    }
    /// `surveys-close`
    pub fn surveys_close(&self) -> String {
        self.say("surveys-close", &[])
    }
    /// `surveys-closed-done`
    pub fn surveys_closed_done(&self) -> String {
        self.say("surveys-closed-done", &[])
    }
    /// `surveys-column`
    pub fn surveys_column(&self) -> String {
        self.say("surveys-column", &[])
    }
    /// `surveys-columns`
    pub fn surveys_columns(&self) -> String {
        self.say("surveys-columns", &[])
    }
    /// `surveys-count`
    pub fn surveys_count(&self) -> String {
        self.say("surveys-count", &[])
    }
    /// `surveys-create`
    pub fn surveys_create(&self) -> String {
        self.say("surveys-create", &[])
    }
    /// `surveys-created`
    pub fn surveys_created(&self) -> String {
        self.say("surveys-created", &[])
    }
    /// `surveys-delete`
    pub fn surveys_delete(&self) -> String {
        self.say("surveys-delete", &[])
    }
    /// `surveys-delete-ask`
    pub fn surveys_delete_ask(&self) -> String {
        self.say("surveys-delete-ask", &[])
    }
    /// `surveys-deleted`
    pub fn surveys_deleted(&self) -> String {
        self.say("surveys-deleted", &[])
    }
    /// `surveys-dimension`
    pub fn surveys_dimension(&self) -> String {
        self.say("surveys-dimension", &[])
    }
    /// `surveys-distribution`
    pub fn surveys_distribution(&self) -> String {
        self.say("surveys-distribution", &[])
    }
    /// `surveys-drop`
    pub fn surveys_drop(&self) -> String {
        self.say("surveys-drop", &[])
    }
    /// `surveys-dummies`
    pub fn surveys_dummies(&self) -> String {
        self.say("surveys-dummies", &[])
    }
    /// `surveys-dummies-said` (finished: finished; sent: sent)
    pub fn surveys_dummies_said(&self, finished: impl Number, minutes: &str, sent: impl Number) -> String {
        self.say("surveys-dummies-said", &[("finished", finished.number().into()), ("minutes", minutes.into()), ("sent", sent.number().into())])
    }
    /// `surveys-duplicate`
    pub fn surveys_duplicate(&self) -> String {
        self.say("surveys-duplicate", &[])
    }
    /// `surveys-edit-lang`
    pub fn surveys_edit_lang(&self) -> String {
        self.say("surveys-edit-lang", &[])
    }
    /// `surveys-edit-text`
    pub fn surveys_edit_text(&self) -> String {
        self.say("surveys-edit-text", &[])
    }
    /// `surveys-empty`
    pub fn surveys_empty(&self) -> String {
        self.say("surveys-empty", &[])
    }
    /// `surveys-expected`
    pub fn surveys_expected(&self) -> String {
        self.say("surveys-expected", &[])
    }
    /// `surveys-file-create`
    pub fn surveys_file_create(&self) -> String {
        self.say("surveys-file-create", &[])
    }
    /// `surveys-file-flaws-how`
    pub fn surveys_file_flaws_how(&self) -> String {
        self.say("surveys-file-flaws-how", &[])
    }
    /// `surveys-file-format`
    pub fn surveys_file_format(&self) -> String {
        self.say("surveys-file-format", &[])
    }
    /// `surveys-file-look`
    pub fn surveys_file_look(&self) -> String {
        self.say("surveys-file-look", &[])
    }
    /// `surveys-file-name`
    pub fn surveys_file_name(&self) -> String {
        self.say("surveys-file-name", &[])
    }
    /// `surveys-file-notes` (n: remarks)
    pub fn surveys_file_notes(&self, n: impl Number) -> String {
        self.say("surveys-file-notes", &[("n", n.number().into())])
    }
    /// `surveys-file-notes-none`
    pub fn surveys_file_notes_none(&self) -> String {
        self.say("surveys-file-notes-none", &[])
    }
    /// `surveys-file-questions` (n: questions)
    pub fn surveys_file_questions(&self, n: impl Number) -> String {
        self.say("surveys-file-questions", &[("n", n.number().into())])
    }
    /// `surveys-file-replace` (title: heading of the survey)
    pub fn surveys_file_replace(&self, title: &str) -> String {
        self.say("surveys-file-replace", &[("title", title.into())])
    }
    /// `surveys-file-replace-how`
    pub fn surveys_file_replace_how(&self) -> String {
        self.say("surveys-file-replace-how", &[])
    }
    /// `surveys-file-taken` (n: questions; name: name of the file)
    pub fn surveys_file_taken(&self, n: impl Number, name: &str) -> String {
        self.say("surveys-file-taken", &[("n", n.number().into()), ("name", name.into())])
    }
    /// `surveys-files`
    pub fn surveys_files(&self) -> String {
        self.say("surveys-files", &[])
    }
    /// `surveys-find`
    pub fn surveys_find(&self) -> String {
        self.say("surveys-find", &[])
    }
    /// `surveys-fix`
    pub fn surveys_fix(&self) -> String {
        self.say("surveys-fix", &[])
    }
    /// `surveys-from-file`
    pub fn surveys_from_file(&self) -> String {
        self.say("surveys-from-file", &[])
    }
    /// `surveys-from-file-how`
    pub fn surveys_from_file_how(&self) -> String {
        self.say("surveys-from-file-how", &[])
    }
    /// `surveys-from-file-keys`
    pub fn surveys_from_file_keys(&self) -> String {
        self.say("surveys-from-file-keys", &[])
    }
    /// `surveys-gap`
    pub fn surveys_gap(&self) -> String {
        self.say("surveys-gap", &[])
    }
    /// `surveys-gap-uncertain`
    pub fn surveys_gap_uncertain(&self) -> String {
        self.say("surveys-gap-uncertain", &[])
    }
    /// `surveys-gaps`
    pub fn surveys_gaps(&self) -> String {
        self.say("surveys-gaps", &[])
    }
    /// `surveys-gaps-everybody`
    pub fn surveys_gaps_everybody(&self) -> String {
        self.say("surveys-gaps-everybody", &[])
    }
    /// `surveys-gaps-grouped`
    pub fn surveys_gaps_grouped(&self) -> String {
        self.say("surveys-gaps-grouped", &[])
    }
    /// `surveys-gaps-how`
    pub fn surveys_gaps_how(&self) -> String {
        self.say("surveys-gaps-how", &[])
    }
    /// `surveys-hint`
    pub fn surveys_hint(&self) -> String {
        self.say("surveys-hint", &[])
    }
    /// `surveys-interval`
    pub fn surveys_interval(&self) -> String {
        self.say("surveys-interval", &[])
    }
    /// `surveys-intro`
    pub fn surveys_intro(&self) -> String {
        self.say("surveys-intro", &[])
    }
    /// `surveys-item`
    pub fn surveys_item(&self) -> String {
        self.say("surveys-item", &[])
    }
    /// `surveys-languages`
    pub fn surveys_languages(&self) -> String {
        self.say("surveys-languages", &[])
    }
    /// `surveys-latest`
    pub fn surveys_latest(&self) -> String {
        self.say("surveys-latest", &[])
    }
    /// `surveys-line`
    pub fn surveys_line(&self) -> String {
        self.say("surveys-line", &[])
    }
    /// `surveys-lines`
    pub fn surveys_lines(&self) -> String {
        self.say("surveys-lines", &[])
    }
    /// `surveys-mean`
    pub fn surveys_mean(&self) -> String {
        self.say("surveys-mean", &[])
    }
    /// `surveys-median-time`
    pub fn surveys_median_time(&self) -> String {
        self.say("surveys-median-time", &[])
    }
    /// `surveys-minutes` (minutes: minutes)
    pub fn surveys_minutes(&self, minutes: &str) -> String {
        self.say("surveys-minutes", &[("minutes", minutes.into())])
    }
    /// `surveys-move-down`
    pub fn surveys_move_down(&self) -> String {
        self.say("surveys-move-down", &[])
    }
    /// `surveys-move-up`
    pub fn surveys_move_up(&self) -> String {
        self.say("surveys-move-up", &[])
    }
    /// `surveys-must-mend`
    pub fn surveys_must_mend(&self) -> String {
        self.say("surveys-must-mend", &[])
    }
    /// `surveys-name`
    pub fn surveys_name(&self) -> String {
        self.say("surveys-name", &[])
    }
    /// `surveys-new`
    pub fn surveys_new(&self) -> String {
        self.say("surveys-new", &[])
    }
    /// `surveys-new-text`
    pub fn surveys_new_text(&self) -> String {
        self.say("surveys-new-text", &[])
    }
    /// `surveys-no-answers`
    pub fn surveys_no_answers(&self) -> String {
        self.say("surveys-no-answers", &[])
    }
    /// `surveys-none`
    pub fn surveys_none(&self) -> String {
        self.say("surveys-none", &[])
    }
    /// `surveys-none-answered`
    pub fn surveys_none_answered(&self) -> String {
        self.say("surveys-none-answered", &[])
    }
    /// `surveys-not-published`
    pub fn surveys_not_published(&self) -> String {
        self.say("surveys-not-published", &[])
    }
    /// `surveys-note-row` (row: row of the sheet)
    pub fn surveys_note_row(&self, row: impl Number) -> String {
        self.say("surveys-note-row", &[("row", row.number().into())])
    }
    /// `surveys-nps-score`
    pub fn surveys_nps_score(&self) -> String {
        self.say("surveys-nps-score", &[])
    }
    /// `surveys-number-decimals`
    pub fn surveys_number_decimals(&self) -> String {
        self.say("surveys-number-decimals", &[])
    }
    /// `surveys-number-least`
    pub fn surveys_number_least(&self) -> String {
        self.say("surveys-number-least", &[])
    }
    /// `surveys-number-max`
    pub fn surveys_number_max(&self) -> String {
        self.say("surveys-number-max", &[])
    }
    /// `surveys-number-min`
    pub fn surveys_number_min(&self) -> String {
        self.say("surveys-number-min", &[])
    }
    /// `surveys-number-most`
    pub fn surveys_number_most(&self) -> String {
        self.say("surveys-number-most", &[])
    }
    /// `surveys-number-step`
    pub fn surveys_number_step(&self) -> String {
        self.say("surveys-number-step", &[])
    }
    /// `surveys-number-to`
    pub fn surveys_number_to(&self) -> String {
        self.say("surveys-number-to", &[])
    }
    /// `surveys-number-total`
    pub fn surveys_number_total(&self) -> String {
        self.say("surveys-number-total", &[])
    }
    /// `surveys-opened`
    pub fn surveys_opened(&self) -> String {
        self.say("surveys-opened", &[])
    }
    /// `surveys-opt-out`
    pub fn surveys_opt_out(&self) -> String {
        self.say("surveys-opt-out", &[])
    }
    /// `surveys-option`
    pub fn surveys_option(&self) -> String {
        self.say("surveys-option", &[])
    }
    /// `surveys-option-alone`
    pub fn surveys_option_alone(&self) -> String {
        self.say("surveys-option-alone", &[])
    }
    /// `surveys-option-open`
    pub fn surveys_option_open(&self) -> String {
        self.say("surveys-option-open", &[])
    }
    /// `surveys-options`
    pub fn surveys_options(&self) -> String {
        self.say("surveys-options", &[])
    }
    /// `surveys-outline`
    pub fn surveys_outline(&self) -> String {
        self.say("surveys-outline", &[])
    }
    /// `surveys-overall`
    pub fn surveys_overall(&self) -> String {
        self.say("surveys-overall", &[])
    }
    /// `surveys-page`
    pub fn surveys_page(&self) -> String {
        self.say("surveys-page", &[])
    }
    /// `surveys-page-add`
    pub fn surveys_page_add(&self) -> String {
        self.say("surveys-page-add", &[])
    }
    /// `surveys-page-how`
    pub fn surveys_page_how(&self) -> String {
        self.say("surveys-page-how", &[])
    }
    /// `surveys-page-limits`
    pub fn surveys_page_limits(&self) -> String {
        self.say("surveys-page-limits", &[])
    }
    /// `surveys-page-n` (n: which page)
    pub fn surveys_page_n(&self, n: impl Number) -> String {
        self.say("surveys-page-n", &[("n", n.number().into())])
    }
    /// `surveys-page-remove`
    pub fn surveys_page_remove(&self) -> String {
        self.say("surveys-page-remove", &[])
    }
    /// `surveys-page-show-if`
    pub fn surveys_page_show_if(&self) -> String {
        self.say("surveys-page-show-if", &[])
    }
    /// `surveys-page-shuffle`
    pub fn surveys_page_shuffle(&self) -> String {
        self.say("surveys-page-shuffle", &[])
    }
    /// `surveys-page-title`
    pub fn surveys_page_title(&self) -> String {
        self.say("surveys-page-title", &[])
    }
    /// `surveys-part-add`
    pub fn surveys_part_add(&self) -> String {
        self.say("surveys-part-add", &[])
    }
    /// `surveys-part-remove`
    pub fn surveys_part_remove(&self) -> String {
        self.say("surveys-part-remove", &[])
    }
    /// `surveys-perceived`
    pub fn surveys_perceived(&self) -> String {
        self.say("surveys-perceived", &[])
    }
    /// `surveys-phase`
    pub fn surveys_phase(&self) -> String {
        self.say("surveys-phase", &[])
    }
    /// `surveys-phase-after`
    pub fn surveys_phase_after(&self) -> String {
        self.say("surveys-phase-after", &[])
    }
    /// `surveys-phase-before`
    pub fn surveys_phase_before(&self) -> String {
        self.say("surveys-phase-before", &[])
    }
    /// `surveys-phase-during`
    pub fn surveys_phase_during(&self) -> String {
        self.say("surveys-phase-during", &[])
    }
    /// `surveys-phase-none`
    pub fn surveys_phase_none(&self) -> String {
        self.say("surveys-phase-none", &[])
    }
    /// `surveys-pictures-found` (codes: answer codes; pictures: pictures)
    pub fn surveys_pictures_found(&self, codes: impl Number, pictures: impl Number) -> String {
        self.say("surveys-pictures-found", &[("codes", codes.number().into()), ("pictures", pictures.number().into())])
    }
    /// `surveys-pictures-unread`
    pub fn surveys_pictures_unread(&self) -> String {
        self.say("surveys-pictures-unread", &[])
    }
    /// `surveys-preview`
    pub fn surveys_preview(&self) -> String {
        self.say("surveys-preview", &[])
    }
    /// `surveys-preview-none`
    pub fn surveys_preview_none(&self) -> String {
        self.say("surveys-preview-none", &[])
    }
    /// `surveys-progress`
    pub fn surveys_progress(&self) -> String {
        self.say("surveys-progress", &[])
    }
    /// `surveys-properties`
    pub fn surveys_properties(&self) -> String {
        self.say("surveys-properties", &[])
    }
    /// `surveys-publish`
    pub fn surveys_publish(&self) -> String {
        self.say("surveys-publish", &[])
    }
    /// `surveys-publish-changes`
    pub fn surveys_publish_changes(&self) -> String {
        self.say("surveys-publish-changes", &[])
    }
    /// `surveys-publish-first`
    pub fn surveys_publish_first(&self) -> String {
        self.say("surveys-publish-first", &[])
    }
    /// `surveys-published` (version: version)
    pub fn surveys_published(&self, version: impl Number) -> String {
        self.say("surveys-published", &[("version", version.number().into())])
    }
    /// `surveys-published-at` (version: version; when: day and time)
    pub fn surveys_published_at(&self, version: impl Number, when: &str) -> String {
        self.say("surveys-published-at", &[("version", version.number().into()), ("when", when.into())])
    }
    /// `surveys-questions`
    pub fn surveys_questions(&self) -> String {
        self.say("surveys-questions", &[])
    }
    /// `surveys-quota-add`
    pub fn surveys_quota_add(&self) -> String {
        self.say("surveys-quota-add", &[])
    }
    /// `surveys-quota-condition`
    pub fn surveys_quota_condition(&self) -> String {
        self.say("surveys-quota-condition", &[])
    }
    /// `surveys-quota-count`
    pub fn surveys_quota_count(&self, answers: &str, target: &str) -> String {
        self.say("surveys-quota-count", &[("answers", answers.into()), ("target", target.into())])
    }
    /// `surveys-quota-everybody`
    pub fn surveys_quota_everybody(&self) -> String {
        self.say("surveys-quota-everybody", &[])
    }
    /// `surveys-quota-full`
    pub fn surveys_quota_full(&self, names: &str) -> String {
        self.say("surveys-quota-full", &[("names", names.into())])
    }
    /// `surveys-quota-remove`
    pub fn surveys_quota_remove(&self) -> String {
        self.say("surveys-quota-remove", &[])
    }
    /// `surveys-quota-target`
    pub fn surveys_quota_target(&self) -> String {
        self.say("surveys-quota-target", &[])
    }
    /// `surveys-quota-title`
    pub fn surveys_quota_title(&self) -> String {
        self.say("surveys-quota-title", &[])
    }
    /// `surveys-quotas`
    pub fn surveys_quotas(&self) -> String {
        self.say("surveys-quotas", &[])
    }
    /// `surveys-quotas-how`
    pub fn surveys_quotas_how(&self) -> String {
        self.say("surveys-quotas-how", &[])
    }
    /// `surveys-reached-never`
    pub fn surveys_reached_never(&self) -> String {
        self.say("surveys-reached-never", &[])
    }
    /// `surveys-refused`
    pub fn surveys_refused(&self) -> String {
        self.say("surveys-refused", &[])
    }
    /// `surveys-remove-question`
    pub fn surveys_remove_question(&self) -> String {
        self.say("surveys-remove-question", &[])
    }
    /// `surveys-removed`
    pub fn surveys_removed(&self) -> String {
        self.say("surveys-removed", &[])
    }
    /// `surveys-required`
    pub fn surveys_required(&self) -> String {
        self.say("surveys-required", &[])
    }
    /// `surveys-resume`
    pub fn surveys_resume(&self) -> String {
        self.say("surveys-resume", &[])
    }
    /// `surveys-resumed`
    pub fn surveys_resumed(&self) -> String {
        self.say("surveys-resumed", &[])
    }
    /// `surveys-rows`
    pub fn surveys_rows(&self) -> String {
        self.say("surveys-rows", &[])
    }
    /// `surveys-rows-view`
    pub fn surveys_rows_view(&self) -> String {
        self.say("surveys-rows-view", &[])
    }
    /// `surveys-save-answers`
    pub fn surveys_save_answers(&self) -> String {
        self.say("surveys-save-answers", &[])
    }
    /// `surveys-save-answers-name` (title: heading of the survey)
    pub fn surveys_save_answers_name(&self, title: &str) -> String {
        self.say("surveys-save-answers-name", &[("title", title.into())])
    }
    /// `surveys-save-as`
    pub fn surveys_save_as(&self) -> String {
        self.say("surveys-save-as", &[])
    }
    /// `surveys-save-as-keys`
    pub fn surveys_save_as_keys(&self) -> String {
        self.say("surveys-save-as-keys", &[])
    }
    /// `surveys-save-csv`
    pub fn surveys_save_csv(&self) -> String {
        self.say("surveys-save-csv", &[])
    }
    /// `surveys-save-csv-about`
    pub fn surveys_save_csv_about(&self) -> String {
        self.say("surveys-save-csv-about", &[])
    }
    /// `surveys-save-form`
    pub fn surveys_save_form(&self) -> String {
        self.say("surveys-save-form", &[])
    }
    /// `surveys-save-go`
    pub fn surveys_save_go(&self) -> String {
        self.say("surveys-save-go", &[])
    }
    /// `surveys-save-limesurvey-tsv`
    pub fn surveys_save_limesurvey_tsv(&self) -> String {
        self.say("surveys-save-limesurvey-tsv", &[])
    }
    /// `surveys-save-limesurvey-tsv-about`
    pub fn surveys_save_limesurvey_tsv_about(&self) -> String {
        self.say("surveys-save-limesurvey-tsv-about", &[])
    }
    /// `surveys-save-notes`
    pub fn surveys_save_notes(&self) -> String {
        self.say("surveys-save-notes", &[])
    }
    /// `surveys-save-page`
    pub fn surveys_save_page(&self) -> String {
        self.say("surveys-save-page", &[])
    }
    /// `surveys-save-sav`
    pub fn surveys_save_sav(&self) -> String {
        self.say("surveys-save-sav", &[])
    }
    /// `surveys-save-sav-about`
    pub fn surveys_save_sav_about(&self) -> String {
        self.say("surveys-save-sav-about", &[])
    }
    /// `surveys-save-surveyjs`
    pub fn surveys_save_surveyjs(&self) -> String {
        self.say("surveys-save-surveyjs", &[])
    }
    /// `surveys-save-surveyjs-about`
    pub fn surveys_save_surveyjs_about(&self) -> String {
        self.say("surveys-save-surveyjs-about", &[])
    }
    /// `surveys-save-unpublished`
    pub fn surveys_save_unpublished(&self) -> String {
        self.say("surveys-save-unpublished", &[])
    }
    /// `surveys-save-xlsform`
    pub fn surveys_save_xlsform(&self) -> String {
        self.say("surveys-save-xlsform", &[])
    }
    /// `surveys-save-xlsform-about`
    pub fn surveys_save_xlsform_about(&self) -> String {
        self.say("surveys-save-xlsform-about", &[])
    }
    /// `surveys-save-xlsx`
    pub fn surveys_save_xlsx(&self) -> String {
        self.say("surveys-save-xlsx", &[])
    }
    /// `surveys-save-xlsx-about`
    pub fn surveys_save_xlsx_about(&self) -> String {
        self.say("surveys-save-xlsx-about", &[])
    }
    /// `surveys-saved-draft`
    pub fn surveys_saved_draft(&self) -> String {
        self.say("surveys-saved-draft", &[])
    }
    /// `surveys-scale-from`
    pub fn surveys_scale_from(&self) -> String {
        self.say("surveys-scale-from", &[])
    }
    /// `surveys-scale-high`
    pub fn surveys_scale_high(&self) -> String {
        self.say("surveys-scale-high", &[])
    }
    /// `surveys-scale-low`
    pub fn surveys_scale_low(&self) -> String {
        self.say("surveys-scale-low", &[])
    }
    /// `surveys-scale-to`
    pub fn surveys_scale_to(&self) -> String {
        self.say("surveys-scale-to", &[])
    }
    /// `surveys-score`
    pub fn surveys_score(&self) -> String {
        self.say("surveys-score", &[])
    }
    /// `surveys-share`
    pub fn surveys_share(&self) -> String {
        self.say("surveys-share", &[])
    }
    /// `surveys-show-if`
    pub fn surveys_show_if(&self) -> String {
        self.say("surveys-show-if", &[])
    }
    /// `surveys-show-if-hint`
    pub fn surveys_show_if_hint(&self) -> String {
        self.say("surveys-show-if-hint", &[])
    }
    /// `surveys-shuffle`
    pub fn surveys_shuffle(&self) -> String {
        self.say("surveys-shuffle", &[])
    }
    /// `surveys-side-add`
    pub fn surveys_side_add(&self) -> String {
        self.say("surveys-side-add", &[])
    }
    /// `surveys-side-remove`
    pub fn surveys_side_remove(&self) -> String {
        self.say("surveys-side-remove", &[])
    }
    /// `surveys-side-role`
    pub fn surveys_side_role(&self) -> String {
        self.say("surveys-side-role", &[])
    }
    /// `surveys-side-role-competitor`
    pub fn surveys_side_role_competitor(&self) -> String {
        self.say("surveys-side-role-competitor", &[])
    }
    /// `surveys-side-role-dysfunctional`
    pub fn surveys_side_role_dysfunctional(&self) -> String {
        self.say("surveys-side-role-dysfunctional", &[])
    }
    /// `surveys-side-role-expectation`
    pub fn surveys_side_role_expectation(&self) -> String {
        self.say("surveys-side-role-expectation", &[])
    }
    /// `surveys-side-role-functional`
    pub fn surveys_side_role_functional(&self) -> String {
        self.say("surveys-side-role-functional", &[])
    }
    /// `surveys-side-role-importance`
    pub fn surveys_side_role_importance(&self) -> String {
        self.say("surveys-side-role-importance", &[])
    }
    /// `surveys-side-role-other`
    pub fn surveys_side_role_other(&self) -> String {
        self.say("surveys-side-role-other", &[])
    }
    /// `surveys-side-role-perception`
    pub fn surveys_side_role_perception(&self) -> String {
        self.say("surveys-side-role-perception", &[])
    }
    /// `surveys-side-role-performance`
    pub fn surveys_side_role_performance(&self) -> String {
        self.say("surveys-side-role-performance", &[])
    }
    /// `surveys-small`
    pub fn surveys_small(&self) -> String {
        self.say("surveys-small", &[])
    }
    /// `surveys-state`
    pub fn surveys_state(&self) -> String {
        self.say("surveys-state", &[])
    }
    /// `surveys-state-closed`
    pub fn surveys_state_closed(&self) -> String {
        self.say("surveys-state-closed", &[])
    }
    /// `surveys-state-draft`
    pub fn surveys_state_draft(&self) -> String {
        self.say("surveys-state-draft", &[])
    }
    /// `surveys-state-open`
    pub fn surveys_state_open(&self) -> String {
        self.say("surveys-state-open", &[])
    }
    /// `surveys-step-publish`
    pub fn surveys_step_publish(&self) -> String {
        self.say("surveys-step-publish", &[])
    }
    /// `surveys-step-send`
    pub fn surveys_step_send(&self) -> String {
        self.say("surveys-step-send", &[])
    }
    /// `surveys-step-take`
    pub fn surveys_step_take(&self) -> String {
        self.say("surveys-step-take", &[])
    }
    /// `surveys-tab-analyse`
    pub fn surveys_tab_analyse(&self) -> String {
        self.say("surveys-tab-analyse", &[])
    }
    /// `surveys-tab-collect`
    pub fn surveys_tab_collect(&self) -> String {
        self.say("surveys-tab-collect", &[])
    }
    /// `surveys-tab-design`
    pub fn surveys_tab_design(&self) -> String {
        self.say("surveys-tab-design", &[])
    }
    /// `surveys-take`
    pub fn surveys_take(&self) -> String {
        self.say("surveys-take", &[])
    }
    /// `surveys-take-file`
    pub fn surveys_take_file(&self) -> String {
        self.say("surveys-take-file", &[])
    }
    /// `surveys-take-go`
    pub fn surveys_take_go(&self) -> String {
        self.say("surveys-take-go", &[])
    }
    /// `surveys-take-how`
    pub fn surveys_take_how(&self) -> String {
        self.say("surveys-take-how", &[])
    }
    /// `surveys-take-label`
    pub fn surveys_take_label(&self) -> String {
        self.say("surveys-take-label", &[])
    }
    /// `surveys-take-paste`
    pub fn surveys_take_paste(&self) -> String {
        self.say("surveys-take-paste", &[])
    }
    /// `surveys-take-pictures`
    pub fn surveys_take_pictures(&self) -> String {
        self.say("surveys-take-pictures", &[])
    }
    /// `surveys-take-pictures-keys`
    pub fn surveys_take_pictures_keys(&self) -> String {
        self.say("surveys-take-pictures-keys", &[])
    }
    /// `surveys-taken` (changed: changed; new: new; same: known before)
    pub fn surveys_taken(&self, changed: impl Number, new: impl Number, same: impl Number) -> String {
        self.say("surveys-taken", &[("changed", changed.number().into()), ("new", new.number().into()), ("same", same.number().into())])
    }
    /// `surveys-taken-none` (same: known before)
    pub fn surveys_taken_none(&self, same: impl Number) -> String {
        self.say("surveys-taken-none", &[("same", same.number().into())])
    }
    /// `surveys-taken-of` (n: answers)
    pub fn surveys_taken_of(&self, n: impl Number) -> String {
        self.say("surveys-taken-of", &[("n", n.number().into())])
    }
    /// `surveys-target-chosen` (option: the option)
    pub fn surveys_target_chosen(&self, option: &str) -> String {
        self.say("surveys-target-chosen", &[("option", option.into())])
    }
    /// `surveys-target-place` (option: the option)
    pub fn surveys_target_place(&self, option: &str) -> String {
        self.say("surveys-target-place", &[("option", option.into())])
    }
    /// `surveys-template`
    pub fn surveys_template(&self) -> String {
        self.say("surveys-template", &[])
    }
    /// `surveys-template-size` (n: questions)
    pub fn surveys_template_size(&self, n: impl Number) -> String {
        self.say("surveys-template-size", &[("n", n.number().into())])
    }
    /// `surveys-texts`
    pub fn surveys_texts(&self) -> String {
        self.say("surveys-texts", &[])
    }
    /// `surveys-thanks`
    pub fn surveys_thanks(&self) -> String {
        self.say("surveys-thanks", &[])
    }
    /// `surveys-title-label`
    pub fn surveys_title_label(&self) -> String {
        self.say("surveys-title-label", &[])
    }
    /// `surveys-try`
    pub fn surveys_try(&self) -> String {
        self.say("surveys-try", &[])
    }
    /// `surveys-type`
    pub fn surveys_type(&self) -> String {
        self.say("surveys-type", &[])
    }
    /// `surveys-untitled`
    pub fn surveys_untitled(&self) -> String {
        self.say("surveys-untitled", &[])
    }
    /// `surveys-valid-if`
    pub fn surveys_valid_if(&self) -> String {
        self.say("surveys-valid-if", &[])
    }
    /// `surveys-valid-text`
    pub fn surveys_valid_text(&self) -> String {
        self.say("surveys-valid-text", &[])
    }
    /// `surveys-version`
    pub fn surveys_version(&self) -> String {
        self.say("surveys-version", &[])
    }
    /// `surveys-whole`
    pub fn surveys_whole(&self) -> String {
        self.say("surveys-whole", &[])
    }
    /// `surveys-why`
    pub fn surveys_why(&self) -> String {
        self.say("surveys-why", &[])
    }
    /// `table-audit`
    pub fn table_audit(&self) -> String {
        self.say("table-audit", &[])
    }
    /// `table-cases`
    pub fn table_cases(&self) -> String {
        self.say("table-cases", &[])
    }
    /// `table-corrective-action`
    pub fn table_corrective_action(&self) -> String {
        self.say("table-corrective-action", &[])
    }
    /// `table-cost-activity`
    pub fn table_cost_activity(&self) -> String {
        self.say("table-cost-activity", &[])
    }
    /// `table-cost-department`
    pub fn table_cost_department(&self) -> String {
        self.say("table-cost-department", &[])
    }
    /// `table-cost-entry`
    pub fn table_cost_entry(&self) -> String {
        self.say("table-cost-entry", &[])
    }
    /// `table-cost-lock`
    pub fn table_cost_lock(&self) -> String {
        self.say("table-cost-lock", &[])
    }
    /// `table-cost-pool`
    pub fn table_cost_pool(&self) -> String {
        self.say("table-cost-pool", &[])
    }
    /// `table-cost-share`
    pub fn table_cost_share(&self) -> String {
        self.say("table-cost-share", &[])
    }
    /// `table-cost-standard`
    pub fn table_cost_standard(&self) -> String {
        self.say("table-cost-standard", &[])
    }
    /// `table-cost-usage`
    pub fn table_cost_usage(&self) -> String {
        self.say("table-cost-usage", &[])
    }
    /// `table-customer`
    pub fn table_customer(&self) -> String {
        self.say("table-customer", &[])
    }
    /// `table-customer-key`
    pub fn table_customer_key(&self) -> String {
        self.say("table-customer-key", &[])
    }
    /// `table-customers`
    pub fn table_customers(&self) -> String {
        self.say("table-customers", &[])
    }
    /// `table-erasure`
    pub fn table_erasure(&self) -> String {
        self.say("table-erasure", &[])
    }
    /// `table-measure`
    pub fn table_measure(&self) -> String {
        self.say("table-measure", &[])
    }
    /// `table-process-change`
    pub fn table_process_change(&self) -> String {
        self.say("table-process-change", &[])
    }
    /// `table-refused`
    pub fn table_refused(&self) -> String {
        self.say("table-refused", &[])
    }
    /// `table-service-case`
    pub fn table_service_case(&self) -> String {
        self.say("table-service-case", &[])
    }
    /// `table-service-element`
    pub fn table_service_element(&self) -> String {
        self.say("table-service-element", &[])
    }
    /// `table-set-aside`
    pub fn table_set_aside(&self) -> String {
        self.say("table-set-aside", &[])
    }
    /// `table-setting`
    pub fn table_setting(&self) -> String {
        self.say("table-setting", &[])
    }
    /// `table-shipment`
    pub fn table_shipment(&self) -> String {
        self.say("table-shipment", &[])
    }
    /// `table-shipments`
    pub fn table_shipments(&self) -> String {
        self.say("table-shipments", &[])
    }
    /// `table-study`
    pub fn table_study(&self) -> String {
        self.say("table-study", &[])
    }
    /// `table-study-entry`
    pub fn table_study_entry(&self) -> String {
        self.say("table-study-entry", &[])
    }
    /// `table-survey`
    pub fn table_survey(&self) -> String {
        self.say("table-survey", &[])
    }
    /// `table-survey-answer`
    pub fn table_survey_answer(&self) -> String {
        self.say("table-survey-answer", &[])
    }
    /// `table-survey-bank`
    pub fn table_survey_bank(&self) -> String {
        self.say("table-survey-bank", &[])
    }
    /// `table-survey-coding`
    pub fn table_survey_coding(&self) -> String {
        self.say("table-survey-coding", &[])
    }
    /// `table-survey-invitation`
    pub fn table_survey_invitation(&self) -> String {
        self.say("table-survey-invitation", &[])
    }
    /// `table-survey-look`
    pub fn table_survey_look(&self) -> String {
        self.say("table-survey-look", &[])
    }
    /// `table-survey-mailing`
    pub fn table_survey_mailing(&self) -> String {
        self.say("table-survey-mailing", &[])
    }
    /// `table-survey-paper`
    pub fn table_survey_paper(&self) -> String {
        self.say("table-survey-paper", &[])
    }
    /// `table-survey-plan`
    pub fn table_survey_plan(&self) -> String {
        self.say("table-survey-plan", &[])
    }
    /// `table-survey-recipe`
    pub fn table_survey_recipe(&self) -> String {
        self.say("table-survey-recipe", &[])
    }
    /// `table-survey-rule`
    pub fn table_survey_rule(&self) -> String {
        self.say("table-survey-rule", &[])
    }
    /// `table-survey-topic`
    pub fn table_survey_topic(&self) -> String {
        self.say("table-survey-topic", &[])
    }
    /// `table-survey-version`
    pub fn table_survey_version(&self) -> String {
        self.say("table-survey-version", &[])
    }
    /// `table-survey-weight`
    pub fn table_survey_weight(&self) -> String {
        self.say("table-survey-weight", &[])
    }
    /// `table-sync-conflict`
    pub fn table_sync_conflict(&self) -> String {
        self.say("table-sync-conflict", &[])
    }
    /// `table-tradeoff-answer`
    pub fn table_tradeoff_answer(&self) -> String {
        self.say("table-tradeoff-answer", &[])
    }
    /// `table-tradeoff-month`
    pub fn table_tradeoff_month(&self) -> String {
        self.say("table-tradeoff-month", &[])
    }
    /// `table-tradeoff-rate`
    pub fn table_tradeoff_rate(&self) -> String {
        self.say("table-tradeoff-rate", &[])
    }
    /// `table-unknown`
    pub fn table_unknown(&self) -> String {
        self.say("table-unknown", &[])
    }
    /// `time-today` (time: as 08:12)
    pub fn time_today(&self, time: &str) -> String {
        self.say("time-today", &[("time", time.into())])
    }
    /// `time-yesterday` (time: as 08:12)
    pub fn time_yesterday(&self, time: &str) -> String {
        self.say("time-yesterday", &[("time", time.into())])
    }
    /// `tradeoff-band`
    pub fn tradeoff_band(&self) -> String {
        self.say("tradeoff-band", &[])
    }
    /// `tradeoff-band-high`
    pub fn tradeoff_band_high(&self) -> String {
        self.say("tradeoff-band-high", &[])
    }
    /// `tradeoff-band-low`
    pub fn tradeoff_band_low(&self) -> String {
        self.say("tradeoff-band-low", &[])
    }
    /// `tradeoff-best-label` (level: level)
    pub fn tradeoff_best_label(&self, level: &str) -> String {
        self.say("tradeoff-best-label", &[("level", level.into())])
    }
    /// `tradeoff-bound` (amount: amount; floor: floor)
    pub fn tradeoff_bound(&self, amount: &str, floor: &str) -> String {
        self.say("tradeoff-bound", &[("amount", amount.into()), ("floor", floor.into())])
    }
    /// `tradeoff-breakpoint` (at: at; factor: factor)
    pub fn tradeoff_breakpoint(&self, at: &str, factor: &str) -> String {
        self.say("tradeoff-breakpoint", &[("at", at.into()), ("factor", factor.into())])
    }
    /// `tradeoff-breakpoint-steep` (at: at)
    pub fn tradeoff_breakpoint_steep(&self, at: &str) -> String {
        self.say("tradeoff-breakpoint-steep", &[("at", at.into())])
    }
    /// `tradeoff-by-hand`
    pub fn tradeoff_by_hand(&self) -> String {
        self.say("tradeoff-by-hand", &[])
    }
    /// `tradeoff-by-register`
    pub fn tradeoff_by_register(&self) -> String {
        self.say("tradeoff-by-register", &[])
    }
    /// `tradeoff-chart-title`
    pub fn tradeoff_chart_title(&self) -> String {
        self.say("tradeoff-chart-title", &[])
    }
    /// `tradeoff-check`
    pub fn tradeoff_check(&self) -> String {
        self.say("tradeoff-check", &[])
    }
    /// `tradeoff-class`
    pub fn tradeoff_class(&self) -> String {
        self.say("tradeoff-class", &[])
    }
    /// `tradeoff-class-all`
    pub fn tradeoff_class_all(&self) -> String {
        self.say("tradeoff-class-all", &[])
    }
    /// `tradeoff-class-one` (class: class)
    pub fn tradeoff_class_one(&self, class: &str) -> String {
        self.say("tradeoff-class-one", &[("class", class.into())])
    }
    /// `tradeoff-classes`
    pub fn tradeoff_classes(&self) -> String {
        self.say("tradeoff-classes", &[])
    }
    /// `tradeoff-classes-text`
    pub fn tradeoff_classes_text(&self) -> String {
        self.say("tradeoff-classes-text", &[])
    }
    /// `tradeoff-classroom`
    pub fn tradeoff_classroom(&self) -> String {
        self.say("tradeoff-classroom", &[])
    }
    /// `tradeoff-cost-axis`
    pub fn tradeoff_cost_axis(&self) -> String {
        self.say("tradeoff-cost-axis", &[])
    }
    /// `tradeoff-curve`
    pub fn tradeoff_curve(&self) -> String {
        self.say("tradeoff-curve", &[])
    }
    /// `tradeoff-decay`
    pub fn tradeoff_decay(&self) -> String {
        self.say("tradeoff-decay", &[])
    }
    /// `tradeoff-edit`
    pub fn tradeoff_edit(&self) -> String {
        self.say("tradeoff-edit", &[])
    }
    /// `tradeoff-empty`
    pub fn tradeoff_empty(&self) -> String {
        self.say("tradeoff-empty", &[])
    }
    /// `tradeoff-exclude`
    pub fn tradeoff_exclude(&self) -> String {
        self.say("tradeoff-exclude", &[])
    }
    /// `tradeoff-fit-note` (months: months; r2: r2)
    pub fn tradeoff_fit_note(&self, months: impl Number, r2: &str) -> String {
        self.say("tradeoff-fit-note", &[("months", months.number().into()), ("r2", r2.into())])
    }
    /// `tradeoff-floor`
    pub fn tradeoff_floor(&self) -> String {
        self.say("tradeoff-floor", &[])
    }
    /// `tradeoff-floor-label` (level: level)
    pub fn tradeoff_floor_label(&self, level: &str) -> String {
        self.say("tradeoff-floor-label", &[("level", level.into())])
    }
    /// `tradeoff-floor-none`
    pub fn tradeoff_floor_none(&self) -> String {
        self.say("tradeoff-floor-none", &[])
    }
    /// `tradeoff-from-books`
    pub fn tradeoff_from_books(&self) -> String {
        self.say("tradeoff-from-books", &[])
    }
    /// `tradeoff-from-rates`
    pub fn tradeoff_from_rates(&self) -> String {
        self.say("tradeoff-from-rates", &[])
    }
    /// `tradeoff-from-register`
    pub fn tradeoff_from_register(&self) -> String {
        self.say("tradeoff-from-register", &[])
    }
    /// `tradeoff-from-waybills`
    pub fn tradeoff_from_waybills(&self) -> String {
        self.say("tradeoff-from-waybills", &[])
    }
    /// `tradeoff-in-zone` (now: now)
    pub fn tradeoff_in_zone(&self, now: &str) -> String {
        self.say("tradeoff-in-zone", &[("now", now.into())])
    }
    /// `tradeoff-interval`
    pub fn tradeoff_interval(&self) -> String {
        self.say("tradeoff-interval", &[])
    }
    /// `tradeoff-interval-says` (hi: hi; lo: lo)
    pub fn tradeoff_interval_says(&self, hi: &str, lo: &str) -> String {
        self.say("tradeoff-interval-says", &[("hi", hi.into()), ("lo", lo.into())])
    }
    /// `tradeoff-interview`
    pub fn tradeoff_interview(&self) -> String {
        self.say("tradeoff-interview", &[])
    }
    /// `tradeoff-interview-remove`
    pub fn tradeoff_interview_remove(&self) -> String {
        self.say("tradeoff-interview-remove", &[])
    }
    /// `tradeoff-interview-text`
    pub fn tradeoff_interview_text(&self) -> String {
        self.say("tradeoff-interview-text", &[])
    }
    /// `tradeoff-keywords`
    pub fn tradeoff_keywords(&self) -> String {
        self.say("tradeoff-keywords", &[])
    }
    /// `tradeoff-level`
    pub fn tradeoff_level(&self) -> String {
        self.say("tradeoff-level", &[])
    }
    /// `tradeoff-logistics`
    pub fn tradeoff_logistics(&self) -> String {
        self.say("tradeoff-logistics", &[])
    }
    /// `tradeoff-marginal` (cost: cost; level: level; saving: saving)
    pub fn tradeoff_marginal(&self, cost: &str, level: &str, saving: &str) -> String {
        self.say("tradeoff-marginal", &[("cost", cost.into()), ("level", level.into()), ("saving", saving.into())])
    }
    /// `tradeoff-marginal-cost`
    pub fn tradeoff_marginal_cost(&self) -> String {
        self.say("tradeoff-marginal-cost", &[])
    }
    /// `tradeoff-marginal-net`
    pub fn tradeoff_marginal_net(&self) -> String {
        self.say("tradeoff-marginal-net", &[])
    }
    /// `tradeoff-marginal-saving`
    pub fn tradeoff_marginal_saving(&self) -> String {
        self.say("tradeoff-marginal-saving", &[])
    }
    /// `tradeoff-model`
    pub fn tradeoff_model(&self) -> String {
        self.say("tradeoff-model", &[])
    }
    /// `tradeoff-model-list-hint`
    pub fn tradeoff_model_list_hint(&self) -> String {
        self.say("tradeoff-model-list-hint", &[])
    }
    /// `tradeoff-model-result`
    pub fn tradeoff_model_result(&self) -> String {
        self.say("tradeoff-model-result", &[])
    }
    /// `tradeoff-model-source`
    pub fn tradeoff_model_source(&self) -> String {
        self.say("tradeoff-model-source", &[])
    }
    /// `tradeoff-model-steps`
    pub fn tradeoff_model_steps(&self) -> String {
        self.say("tradeoff-model-steps", &[])
    }
    /// `tradeoff-models`
    pub fn tradeoff_models(&self) -> String {
        self.say("tradeoff-models", &[])
    }
    /// `tradeoff-month`
    pub fn tradeoff_month(&self) -> String {
        self.say("tradeoff-month", &[])
    }
    /// `tradeoff-month-excluded`
    pub fn tradeoff_month_excluded(&self) -> String {
        self.say("tradeoff-month-excluded", &[])
    }
    /// `tradeoff-months`
    pub fn tradeoff_months(&self) -> String {
        self.say("tradeoff-months", &[])
    }
    /// `tradeoff-more-data`
    pub fn tradeoff_more_data(&self) -> String {
        self.say("tradeoff-more-data", &[])
    }
    /// `tradeoff-more-data-at` (level: level; ratio: ratio)
    pub fn tradeoff_more_data_at(&self, level: &str, ratio: &str) -> String {
        self.say("tradeoff-more-data-at", &[("level", level.into()), ("ratio", ratio.into())])
    }
    /// `tradeoff-most-profit` (level: level; profit: profit)
    pub fn tradeoff_most_profit(&self, level: &str, profit: &str) -> String {
        self.say("tradeoff-most-profit", &[("level", level.into()), ("profit", profit.into())])
    }
    /// `tradeoff-move-plain` (amount: amount; from: from; to: to)
    pub fn tradeoff_move_plain(&self, amount: &str, from: &str, to: &str) -> String {
        self.say("tradeoff-move-plain", &[("amount", amount.into()), ("from", from.into()), ("to", to.into())])
    }
    /// `tradeoff-move-saves` (amount: amount; from: from; hi: hi; lo: lo; to: to)
    pub fn tradeoff_move_saves(&self, amount: &str, from: &str, hi: &str, lo: &str, to: &str) -> String {
        self.say("tradeoff-move-saves", &[("amount", amount.into()), ("from", from.into()), ("hi", hi.into()), ("lo", lo.into()), ("to", to.into())])
    }
    /// `tradeoff-next-points`
    pub fn tradeoff_next_points(&self) -> String {
        self.say("tradeoff-next-points", &[])
    }
    /// `tradeoff-normalised`
    pub fn tradeoff_normalised(&self) -> String {
        self.say("tradeoff-normalised", &[])
    }
    /// `tradeoff-now`
    pub fn tradeoff_now(&self) -> String {
        self.say("tradeoff-now", &[])
    }
    /// `tradeoff-now-label` (level: level)
    pub fn tradeoff_now_label(&self, level: &str) -> String {
        self.say("tradeoff-now-label", &[("level", level.into())])
    }
    /// `tradeoff-optimum`
    pub fn tradeoff_optimum(&self) -> String {
        self.say("tradeoff-optimum", &[])
    }
    /// `tradeoff-optimum-says` (cost: cost; level: level)
    pub fn tradeoff_optimum_says(&self, cost: &str, level: &str) -> String {
        self.say("tradeoff-optimum-says", &[("cost", cost.into()), ("level", level.into())])
    }
    /// `tradeoff-outlier`
    pub fn tradeoff_outlier(&self) -> String {
        self.say("tradeoff-outlier", &[])
    }
    /// `tradeoff-own`
    pub fn tradeoff_own(&self) -> String {
        self.say("tradeoff-own", &[])
    }
    /// `tradeoff-part-books`
    pub fn tradeoff_part_books(&self) -> String {
        self.say("tradeoff-part-books", &[])
    }
    /// `tradeoff-part-carried`
    pub fn tradeoff_part_carried(&self) -> String {
        self.say("tradeoff-part-carried", &[])
    }
    /// `tradeoff-part-desk`
    pub fn tradeoff_part_desk(&self) -> String {
        self.say("tradeoff-part-desk", &[])
    }
    /// `tradeoff-part-leaving`
    pub fn tradeoff_part_leaving(&self) -> String {
        self.say("tradeoff-part-leaving", &[])
    }
    /// `tradeoff-part-moved`
    pub fn tradeoff_part_moved(&self) -> String {
        self.say("tradeoff-part-moved", &[])
    }
    /// `tradeoff-part-open`
    pub fn tradeoff_part_open(&self) -> String {
        self.say("tradeoff-part-open", &[])
    }
    /// `tradeoff-part-paid`
    pub fn tradeoff_part_paid(&self) -> String {
        self.say("tradeoff-part-paid", &[])
    }
    /// `tradeoff-part-retries`
    pub fn tradeoff_part_retries(&self) -> String {
        self.say("tradeoff-part-retries", &[])
    }
    /// `tradeoff-part-unsettled`
    pub fn tradeoff_part_unsettled(&self) -> String {
        self.say("tradeoff-part-unsettled", &[])
    }
    /// `tradeoff-peak`
    pub fn tradeoff_peak(&self) -> String {
        self.say("tradeoff-peak", &[])
    }
    /// `tradeoff-picture`
    pub fn tradeoff_picture(&self) -> String {
        self.say("tradeoff-picture", &[])
    }
    /// `tradeoff-picture-cost`
    pub fn tradeoff_picture_cost(&self) -> String {
        self.say("tradeoff-picture-cost", &[])
    }
    /// `tradeoff-picture-marginal`
    pub fn tradeoff_picture_marginal(&self) -> String {
        self.say("tradeoff-picture-marginal", &[])
    }
    /// `tradeoff-picture-profit`
    pub fn tradeoff_picture_profit(&self) -> String {
        self.say("tradeoff-picture-profit", &[])
    }
    /// `tradeoff-picture-tangents`
    pub fn tradeoff_picture_tangents(&self) -> String {
        self.say("tradeoff-picture-tangents", &[])
    }
    /// `tradeoff-picture-title-cost`
    pub fn tradeoff_picture_title_cost(&self) -> String {
        self.say("tradeoff-picture-title-cost", &[])
    }
    /// `tradeoff-picture-title-marginal`
    pub fn tradeoff_picture_title_marginal(&self) -> String {
        self.say("tradeoff-picture-title-marginal", &[])
    }
    /// `tradeoff-picture-title-profit`
    pub fn tradeoff_picture_title_profit(&self) -> String {
        self.say("tradeoff-picture-title-profit", &[])
    }
    /// `tradeoff-picture-title-tangents`
    pub fn tradeoff_picture_title_tangents(&self) -> String {
        self.say("tradeoff-picture-title-tangents", &[])
    }
    /// `tradeoff-point` (from: from; to: to)
    pub fn tradeoff_point(&self, from: &str, to: &str) -> String {
        self.say("tradeoff-point", &[("from", from.into()), ("to", to.into())])
    }
    /// `tradeoff-point-both` (amount: amount)
    pub fn tradeoff_point_both(&self, amount: &str) -> String {
        self.say("tradeoff-point-both", &[("amount", amount.into())])
    }
    /// `tradeoff-point-costs` (amount: amount)
    pub fn tradeoff_point_costs(&self, amount: &str) -> String {
        self.say("tradeoff-point-costs", &[("amount", amount.into())])
    }
    /// `tradeoff-point-saves` (amount: amount)
    pub fn tradeoff_point_saves(&self, amount: &str) -> String {
        self.say("tradeoff-point-saves", &[("amount", amount.into())])
    }
    /// `tradeoff-price`
    pub fn tradeoff_price(&self) -> String {
        self.say("tradeoff-price", &[])
    }
    /// `tradeoff-prior-note` (share: share)
    pub fn tradeoff_prior_note(&self, share: &str) -> String {
        self.say("tradeoff-prior-note", &[("share", share.into())])
    }
    /// `tradeoff-profit`
    pub fn tradeoff_profit(&self) -> String {
        self.say("tradeoff-profit", &[])
    }
    /// `tradeoff-profit-axis`
    pub fn tradeoff_profit_axis(&self) -> String {
        self.say("tradeoff-profit-axis", &[])
    }
    /// `tradeoff-profit-label` (level: level)
    pub fn tradeoff_profit_label(&self, level: &str) -> String {
        self.say("tradeoff-profit-label", &[("level", level.into())])
    }
    /// `tradeoff-question`
    pub fn tradeoff_question(&self) -> String {
        self.say("tradeoff-question", &[])
    }
    /// `tradeoff-range` (hi: hi; lo: lo)
    pub fn tradeoff_range(&self, hi: &str, lo: &str) -> String {
        self.say("tradeoff-range", &[("hi", hi.into()), ("lo", lo.into())])
    }
    /// `tradeoff-rate-answer-error`
    pub fn tradeoff_rate_answer_error(&self) -> String {
        self.say("tradeoff-rate-answer-error", &[])
    }
    /// `tradeoff-rate-answer-months`
    pub fn tradeoff_rate_answer_months(&self) -> String {
        self.say("tradeoff-rate-answer-months", &[])
    }
    /// `tradeoff-rate-complaint-minutes`
    pub fn tradeoff_rate_complaint_minutes(&self) -> String {
        self.say("tradeoff-rate-complaint-minutes", &[])
    }
    /// `tradeoff-rate-complaint-share`
    pub fn tradeoff_rate_complaint_share(&self) -> String {
        self.say("tradeoff-rate-complaint-share", &[])
    }
    /// `tradeoff-rate-damaged-fen`
    pub fn tradeoff_rate_damaged_fen(&self) -> String {
        self.say("tradeoff-rate-damaged-fen", &[])
    }
    /// `tradeoff-rate-floor`
    pub fn tradeoff_rate_floor(&self) -> String {
        self.say("tradeoff-rate-floor", &[])
    }
    /// `tradeoff-rate-lost-fen`
    pub fn tradeoff_rate_lost_fen(&self) -> String {
        self.say("tradeoff-rate-lost-fen", &[])
    }
    /// `tradeoff-rate-lost-margin-fen`
    pub fn tradeoff_rate_lost_margin_fen(&self) -> String {
        self.say("tradeoff-rate-lost-margin-fen", &[])
    }
    /// `tradeoff-rate-lost-months`
    pub fn tradeoff_rate_lost_months(&self) -> String {
        self.say("tradeoff-rate-lost-months", &[])
    }
    /// `tradeoff-rate-minute-fen`
    pub fn tradeoff_rate_minute_fen(&self) -> String {
        self.say("tradeoff-rate-minute-fen", &[])
    }
    /// `tradeoff-rate-redelivery-fen`
    pub fn tradeoff_rate_redelivery_fen(&self) -> String {
        self.say("tradeoff-rate-redelivery-fen", &[])
    }
    /// `tradeoff-rate-wrong` (most: most)
    pub fn tradeoff_rate_wrong(&self, most: &str) -> String {
        self.say("tradeoff-rate-wrong", &[("most", most.into())])
    }
    /// `tradeoff-rates`
    pub fn tradeoff_rates(&self) -> String {
        self.say("tradeoff-rates", &[])
    }
    /// `tradeoff-rates-always`
    pub fn tradeoff_rates_always(&self) -> String {
        self.say("tradeoff-rates-always", &[])
    }
    /// `tradeoff-rates-since`
    pub fn tradeoff_rates_since(&self) -> String {
        self.say("tradeoff-rates-since", &[])
    }
    /// `tradeoff-rates-steps` (months: where each set of rates begins)
    pub fn tradeoff_rates_steps(&self, months: &str) -> String {
        self.say("tradeoff-rates-steps", &[("months", months.into())])
    }
    /// `tradeoff-rates-text`
    pub fn tradeoff_rates_text(&self) -> String {
        self.say("tradeoff-rates-text", &[])
    }
    /// `tradeoff-reason`
    pub fn tradeoff_reason(&self) -> String {
        self.say("tradeoff-reason", &[])
    }
    /// `tradeoff-response`
    pub fn tradeoff_response(&self) -> String {
        self.say("tradeoff-response", &[])
    }
    /// `tradeoff-restore`
    pub fn tradeoff_restore(&self) -> String {
        self.say("tradeoff-restore", &[])
    }
    /// `tradeoff-revenue`
    pub fn tradeoff_revenue(&self) -> String {
        self.say("tradeoff-revenue", &[])
    }
    /// `tradeoff-save`
    pub fn tradeoff_save(&self) -> String {
        self.say("tradeoff-save", &[])
    }
    /// `tradeoff-service`
    pub fn tradeoff_service(&self) -> String {
        self.say("tradeoff-service", &[])
    }
    /// `tradeoff-service-cost`
    pub fn tradeoff_service_cost(&self) -> String {
        self.say("tradeoff-service-cost", &[])
    }
    /// `tradeoff-shape`
    pub fn tradeoff_shape(&self) -> String {
        self.say("tradeoff-shape", &[])
    }
    /// `tradeoff-shape-log`
    pub fn tradeoff_shape_log(&self) -> String {
        self.say("tradeoff-shape-log", &[])
    }
    /// `tradeoff-shape-root`
    pub fn tradeoff_shape_root(&self) -> String {
        self.say("tradeoff-shape-root", &[])
    }
    /// `tradeoff-shape-s-curve`
    pub fn tradeoff_shape_s_curve(&self) -> String {
        self.say("tradeoff-shape-s-curve", &[])
    }
    /// `tradeoff-sketch`
    pub fn tradeoff_sketch(&self) -> String {
        self.say("tradeoff-sketch", &[])
    }
    /// `tradeoff-slope`
    pub fn tradeoff_slope(&self) -> String {
        self.say("tradeoff-slope", &[])
    }
    /// `tradeoff-source`
    pub fn tradeoff_source(&self) -> String {
        self.say("tradeoff-source", &[])
    }
    /// `tradeoff-steep`
    pub fn tradeoff_steep(&self) -> String {
        self.say("tradeoff-steep", &[])
    }
    /// `tradeoff-summary-refused` (why: why)
    pub fn tradeoff_summary_refused(&self, why: &str) -> String {
        self.say("tradeoff-summary-refused", &[("why", why.into())])
    }
    /// `tradeoff-tangents-says` (cost: cost; level: level; saving: saving)
    pub fn tradeoff_tangents_says(&self, cost: &str, level: &str, saving: &str) -> String {
        self.say("tradeoff-tangents-says", &[("cost", cost.into()), ("level", level.into()), ("saving", saving.into())])
    }
    /// `tradeoff-title`
    pub fn tradeoff_title(&self) -> String {
        self.say("tradeoff-title", &[])
    }
    /// `tradeoff-total`
    pub fn tradeoff_total(&self) -> String {
        self.say("tradeoff-total", &[])
    }
    /// `tradeoff-try`
    pub fn tradeoff_try(&self) -> String {
        self.say("tradeoff-try", &[])
    }
    /// `tradeoff-try-label` (level: level)
    pub fn tradeoff_try_label(&self, level: &str) -> String {
        self.say("tradeoff-try-label", &[("level", level.into())])
    }
    /// `tradeoff-unit-hour`
    pub fn tradeoff_unit_hour(&self) -> String {
        self.say("tradeoff-unit-hour", &[])
    }
    /// `tradeoff-unit-minutes`
    pub fn tradeoff_unit_minutes(&self) -> String {
        self.say("tradeoff-unit-minutes", &[])
    }
    /// `tradeoff-unit-months`
    pub fn tradeoff_unit_months(&self) -> String {
        self.say("tradeoff-unit-months", &[])
    }
    /// `tradeoff-what`
    pub fn tradeoff_what(&self) -> String {
        self.say("tradeoff-what", &[])
    }
    /// `tradeoff-why`
    pub fn tradeoff_why(&self) -> String {
        self.say("tradeoff-why", &[])
    }
    /// `tradeoff-why-amount`
    pub fn tradeoff_why_amount(&self) -> String {
        self.say("tradeoff-why-amount", &[])
    }
    /// `tradeoff-why-books` (n: entries)
    pub fn tradeoff_why_books(&self, n: impl Number) -> String {
        self.say("tradeoff-why-books", &[("n", n.number().into())])
    }
    /// `tradeoff-why-cases` (n: cases)
    pub fn tradeoff_why_cases(&self, n: impl Number) -> String {
        self.say("tradeoff-why-cases", &[("n", n.number().into())])
    }
    /// `tradeoff-why-from`
    pub fn tradeoff_why_from(&self) -> String {
        self.say("tradeoff-why-from", &[])
    }
    /// `tradeoff-why-hand` (cost: cost; name: name)
    pub fn tradeoff_why_hand(&self, cost: &str, name: &str) -> String {
        self.say("tradeoff-why-hand", &[("cost", cost.into()), ("name", name.into())])
    }
    /// `tradeoff-why-service` (due: due; kept: kept; on: on time)
    pub fn tradeoff_why_service(&self, due: &str, kept: &str, on: &str) -> String {
        self.say("tradeoff-why-service", &[("due", due.into()), ("kept", kept.into()), ("on", on.into())])
    }
    /// `tradeoff-why-sum` (cost: cost; n: shipments; name: name)
    pub fn tradeoff_why_sum(&self, cost: &str, n: &str, name: &str) -> String {
        self.say("tradeoff-why-sum", &[("cost", cost.into()), ("n", n.into()), ("name", name.into())])
    }
    /// `tradeoff-why-times`
    pub fn tradeoff_why_times(&self) -> String {
        self.say("tradeoff-why-times", &[])
    }
    /// `tradeoff-why-title` (month: month)
    pub fn tradeoff_why_title(&self, month: &str) -> String {
        self.say("tradeoff-why-title", &[("month", month.into())])
    }
    /// `tradeoff-zone`
    pub fn tradeoff_zone(&self) -> String {
        self.say("tradeoff-zone", &[])
    }
    /// `tradeoff-zone-says` (hi: hi; lo: lo)
    pub fn tradeoff_zone_says(&self, hi: &str, lo: &str) -> String {
        self.say("tradeoff-zone-says", &[("hi", hi.into()), ("lo", lo.into())])
    }
    /// `trend-target`
    pub fn trend_target(&self, kpi: &str) -> String {
        self.say("trend-target", &[("kpi", kpi.into())])
    }
    /// `trend-target-kept`
    pub fn trend_target_kept(&self, kpi: &str, target: &str) -> String {
        self.say("trend-target-kept", &[("kpi", kpi.into()), ("target", target.into())])
    }
    /// `trouble-address`
    pub fn trouble_address(&self) -> String {
        self.say("trouble-address", &[])
    }
    /// `trouble-back`
    pub fn trouble_back(&self) -> String {
        self.say("trouble-back", &[])
    }
    /// `trouble-back-to` (at: when it was made)
    pub fn trouble_back_to(&self, at: &str) -> String {
        self.say("trouble-back-to", &[("at", at.into())])
    }
    /// `trouble-backups`
    pub fn trouble_backups(&self) -> String {
        self.say("trouble-backups", &[])
    }
    /// `trouble-backups-text`
    pub fn trouble_backups_text(&self) -> String {
        self.say("trouble-backups-text", &[])
    }
    /// `trouble-begin`
    pub fn trouble_begin(&self) -> String {
        self.say("trouble-begin", &[])
    }
    /// `trouble-damaged`
    pub fn trouble_damaged(&self) -> String {
        self.say("trouble-damaged", &[])
    }
    /// `trouble-delayed`
    pub fn trouble_delayed(&self) -> String {
        self.say("trouble-delayed", &[])
    }
    /// `trouble-elsewhere`
    pub fn trouble_elsewhere(&self) -> String {
        self.say("trouble-elsewhere", &[])
    }
    /// `trouble-lost`
    pub fn trouble_lost(&self) -> String {
        self.say("trouble-lost", &[])
    }
    /// `trouble-missing-text`
    pub fn trouble_missing_text(&self) -> String {
        self.say("trouble-missing-text", &[])
    }
    /// `trouble-missorted`
    pub fn trouble_missorted(&self) -> String {
        self.say("trouble-missorted", &[])
    }
    /// `trouble-no-answer`
    pub fn trouble_no_answer(&self) -> String {
        self.say("trouble-no-answer", &[])
    }
    /// `trouble-none`
    pub fn trouble_none(&self) -> String {
        self.say("trouble-none", &[])
    }
    /// `trouble-none-text`
    pub fn trouble_none_text(&self) -> String {
        self.say("trouble-none-text", &[])
    }
    /// `trouble-open`
    pub fn trouble_open(&self) -> String {
        self.say("trouble-open", &[])
    }
    /// `trouble-other`
    pub fn trouble_other(&self) -> String {
        self.say("trouble-other", &[])
    }
    /// `trouble-oversize`
    pub fn trouble_oversize(&self) -> String {
        self.say("trouble-oversize", &[])
    }
    /// `trouble-refused`
    pub fn trouble_refused(&self) -> String {
        self.say("trouble-refused", &[])
    }
    /// `trouble-reopen`
    pub fn trouble_reopen(&self) -> String {
        self.say("trouble-reopen", &[])
    }
    /// `trouble-restored` (at: when it was made)
    pub fn trouble_restored(&self, at: &str) -> String {
        self.say("trouble-restored", &[("at", at.into())])
    }
    /// `trouble-restored-aside` (at: when it was made)
    pub fn trouble_restored_aside(&self, at: &str) -> String {
        self.say("trouble-restored-aside", &[("at", at.into())])
    }
    /// `trouble-restored-from` (name: backup file)
    pub fn trouble_restored_from(&self, name: &str) -> String {
        self.say("trouble-restored-from", &[("name", name.into())])
    }
    /// `trouble-restored-other` (name: backup file)
    pub fn trouble_restored_other(&self, name: &str) -> String {
        self.say("trouble-restored-other", &[("name", name.into())])
    }
    /// `trouble-returned`
    pub fn trouble_returned(&self) -> String {
        self.say("trouble-returned", &[])
    }
    /// `trouble-sound-text`
    pub fn trouble_sound_text(&self) -> String {
        self.say("trouble-sound-text", &[])
    }
    /// `trouble-sure`
    pub fn trouble_sure(&self) -> String {
        self.say("trouble-sure", &[])
    }
    /// `trouble-sure-missing`
    pub fn trouble_sure_missing(&self) -> String {
        self.say("trouble-sure-missing", &[])
    }
    /// `trouble-title` (name: data file)
    pub fn trouble_title(&self, name: &str) -> String {
        self.say("trouble-title", &[("name", name.into())])
    }
    /// `trouble-title-last`
    pub fn trouble_title_last(&self) -> String {
        self.say("trouble-title-last", &[])
    }
    /// `value-amount`
    pub fn value_amount(&self) -> String {
        self.say("value-amount", &[])
    }
    /// `value-chart`
    pub fn value_chart(&self) -> String {
        self.say("value-chart", &[])
    }
    /// `value-class`
    pub fn value_class(&self) -> String {
        self.say("value-class", &[])
    }
    /// `value-customers`
    pub fn value_customers(&self) -> String {
        self.say("value-customers", &[])
    }
    /// `value-cut` (class: A; next: B)
    pub fn value_cut(&self, class: &str, next: &str) -> String {
        self.say("value-cut", &[("class", class.into()), ("next", next.into())])
    }
    /// `value-cut-bad`
    pub fn value_cut_bad(&self) -> String {
        self.say("value-cut-bad", &[])
    }
    /// `value-cut-hint`
    pub fn value_cut_hint(&self) -> String {
        self.say("value-cut-hint", &[])
    }
    /// `value-cuts-saved`
    pub fn value_cuts_saved(&self) -> String {
        self.say("value-cuts-saved", &[])
    }
    /// `value-gini` (gini: such as 0.71)
    pub fn value_gini(&self, gini: &str) -> String {
        self.say("value-gini", &[("gini", gini.into())])
    }
    /// `value-heads-80` (percent: share of the customers)
    pub fn value_heads_80(&self, percent: &str) -> String {
        self.say("value-heads-80", &[("percent", percent.into())])
    }
    /// `value-is-pareto`
    pub fn value_is_pareto(&self) -> String {
        self.say("value-is-pareto", &[])
    }
    /// `value-lorenz`
    pub fn value_lorenz(&self) -> String {
        self.say("value-lorenz", &[])
    }
    /// `value-measure`
    pub fn value_measure(&self) -> String {
        self.say("value-measure", &[])
    }
    /// `value-negative` (n: customers)
    pub fn value_negative(&self, n: impl Number) -> String {
        self.say("value-negative", &[("n", n.number().into())])
    }
    /// `value-not-pareto`
    pub fn value_not_pareto(&self) -> String {
        self.say("value-not-pareto", &[])
    }
    /// `value-pareto`
    pub fn value_pareto(&self) -> String {
        self.say("value-pareto", &[])
    }
    /// `value-reset-cuts`
    pub fn value_reset_cuts(&self) -> String {
        self.say("value-reset-cuts", &[])
    }
    /// `value-rule`
    pub fn value_rule(&self) -> String {
        self.say("value-rule", &[])
    }
    /// `value-save-cuts`
    pub fn value_save_cuts(&self) -> String {
        self.say("value-save-cuts", &[])
    }
    /// `value-share-amount`
    pub fn value_share_amount(&self) -> String {
        self.say("value-share-amount", &[])
    }
    /// `value-share-customers`
    pub fn value_share_customers(&self) -> String {
        self.say("value-share-customers", &[])
    }
    /// `value-show-class` (class: A)
    pub fn value_show_class(&self, class: &str) -> String {
        self.say("value-show-class", &[("class", class.into())])
    }
    /// `value-table`
    pub fn value_table(&self) -> String {
        self.say("value-table", &[])
    }
    /// `value-top20` (percent: share of the amount)
    pub fn value_top20(&self, percent: &str) -> String {
        self.say("value-top20", &[("percent", percent.into())])
    }
    /// `value-verdict`
    pub fn value_verdict(&self) -> String {
        self.say("value-verdict", &[])
    }
    /// `value-verdict-none`
    pub fn value_verdict_none(&self) -> String {
        self.say("value-verdict-none", &[])
    }
    /// `value-without-cost` (n: waybills)
    pub fn value_without_cost(&self, n: impl Number) -> String {
        self.say("value-without-cost", &[("n", n.number().into())])
    }
    /// `variance-efficiency` (item: kind of cost)
    pub fn variance_efficiency(&self, item: &str) -> String {
        self.say("variance-efficiency", &[("item", item.into())])
    }
    /// `variance-price` (item: kind of cost)
    pub fn variance_price(&self, item: &str) -> String {
        self.say("variance-price", &[("item", item.into())])
    }
    /// `variance-selling`
    pub fn variance_selling(&self) -> String {
        self.say("variance-selling", &[])
    }
    /// `variance-spending` (item: kind of cost)
    pub fn variance_spending(&self, item: &str) -> String {
        self.say("variance-spending", &[("item", item.into())])
    }
    /// `variance-volume`
    pub fn variance_volume(&self) -> String {
        self.say("variance-volume", &[])
    }
    /// `verdict-no`
    pub fn verdict_no(&self) -> String {
        self.say("verdict-no", &[])
    }
    /// `verdict-unknown`
    pub fn verdict_unknown(&self) -> String {
        self.say("verdict-unknown", &[])
    }
    /// `verdict-yes`
    pub fn verdict_yes(&self) -> String {
        self.say("verdict-yes", &[])
    }
    /// `views-agrees`
    pub fn views_agrees(&self) -> String {
        self.say("views-agrees", &[])
    }
    /// `views-by-cases`
    pub fn views_by_cases(&self) -> String {
        self.say("views-by-cases", &[])
    }
    /// `views-difference`
    pub fn views_difference(&self) -> String {
        self.say("views-difference", &[])
    }
    /// `views-differs`
    pub fn views_differs(&self) -> String {
        self.say("views-differs", &[])
    }
    /// `views-interval` (difference: points; high: upper end; low: lower end)
    pub fn views_interval(&self, difference: &str, high: &str, low: &str) -> String {
        self.say("views-interval", &[("difference", difference.into()), ("high", high.into()), ("low", low.into())])
    }
    /// `views-month`
    pub fn views_month(&self) -> String {
        self.say("views-month", &[])
    }
    /// `views-none`
    pub fn views_none(&self) -> String {
        self.say("views-none", &[])
    }
    /// `views-own`
    pub fn views_own(&self) -> String {
        self.say("views-own", &[])
    }
    /// `views-points`
    pub fn views_points(&self) -> String {
        self.say("views-points", &[])
    }
    /// `views-theirs`
    pub fn views_theirs(&self) -> String {
        self.say("views-theirs", &[])
    }
    /// `views-title`
    pub fn views_title(&self) -> String {
        self.say("views-title", &[])
    }
    /// `views-verdict`
    pub fn views_verdict(&self) -> String {
        self.say("views-verdict", &[])
    }
    /// `weights-about`
    pub fn weights_about(&self) -> String {
        self.say("weights-about", &[])
    }
    /// `weights-answers`
    pub fn weights_answers(&self) -> String {
        self.say("weights-answers", &[])
    }
    /// `weights-clear`
    pub fn weights_clear(&self) -> String {
        self.say("weights-clear", &[])
    }
    /// `weights-cleared`
    pub fn weights_cleared(&self) -> String {
        self.say("weights-cleared", &[])
    }
    /// `weights-done`
    pub fn weights_done(&self) -> String {
        self.say("weights-done", &[])
    }
    /// `weights-fill`
    pub fn weights_fill(&self) -> String {
        self.say("weights-fill", &[])
    }
    /// `weights-fill-class`
    pub fn weights_fill_class(&self) -> String {
        self.say("weights-fill-class", &[])
    }
    /// `weights-fill-none`
    pub fn weights_fill_none(&self) -> String {
        self.say("weights-fill-none", &[])
    }
    /// `weights-fill-state`
    pub fn weights_fill_state(&self) -> String {
        self.say("weights-fill-state", &[])
    }
    /// `weights-found` (answers: answers)
    pub fn weights_found(&self, answers: impl Number, effect: &str, effective: &str, least: &str, most: &str) -> String {
        self.say("weights-found", &[("answers", answers.number().into()), ("effect", effect.into()), ("effective", effective.into()), ("least", least.into()), ("most", most.into())])
    }
    /// `weights-group`
    pub fn weights_group(&self) -> String {
        self.say("weights-group", &[])
    }
    /// `weights-none`
    pub fn weights_none(&self) -> String {
        self.say("weights-none", &[])
    }
    /// `weights-nothing`
    pub fn weights_nothing(&self) -> String {
        self.say("weights-nothing", &[])
    }
    /// `weights-on`
    pub fn weights_on(&self, label: &str) -> String {
        self.say("weights-on", &[("label", label.into())])
    }
    /// `weights-reached`
    pub fn weights_reached(&self) -> String {
        self.say("weights-reached", &[])
    }
    /// `weights-set`
    pub fn weights_set(&self) -> String {
        self.say("weights-set", &[])
    }
    /// `weights-share`
    pub fn weights_share(&self) -> String {
        self.say("weights-share", &[])
    }
    /// `weights-sum`
    pub fn weights_sum(&self, sum: &str) -> String {
        self.say("weights-sum", &[("sum", sum.into())])
    }
    /// `weights-target`
    pub fn weights_target(&self) -> String {
        self.say("weights-target", &[])
    }
    /// `weights-target-of`
    pub fn weights_target_of(&self, group: &str) -> String {
        self.say("weights-target-of", &[("group", group.into())])
    }
    /// `weights-title`
    pub fn weights_title(&self) -> String {
        self.say("weights-title", &[])
    }
    /// `weights-unmet`
    pub fn weights_unmet(&self) -> String {
        self.say("weights-unmet", &[])
    }
    /// `weights-variable`
    pub fn weights_variable(&self) -> String {
        self.say("weights-variable", &[])
    }
}
