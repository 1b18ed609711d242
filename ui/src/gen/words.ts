// Made by `cargo xtask gen` from src-tauri/crates/words/locales: do not edit.
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import type { FluentValue, FluentVariable, Scope } from "@fluent/bundle";
import zhCN_analysis from "../../../src-tauri/crates/words/locales/zh-CN/analysis.ftl?raw";
import zhCN_audit from "../../../src-tauri/crates/words/locales/zh-CN/audit.ftl?raw";
import zhCN_books from "../../../src-tauri/crates/words/locales/zh-CN/books.ftl?raw";
import zhCN_cases from "../../../src-tauri/crates/words/locales/zh-CN/cases.ftl?raw";
import zhCN_charts from "../../../src-tauri/crates/words/locales/zh-CN/charts.ftl?raw";
import zhCN_cli from "../../../src-tauri/crates/words/locales/zh-CN/cli.ftl?raw";
import zhCN_cost_setup from "../../../src-tauri/crates/words/locales/zh-CN/cost-setup.ftl?raw";
import zhCN_costing from "../../../src-tauri/crates/words/locales/zh-CN/costing.ftl?raw";
import zhCN_costs from "../../../src-tauri/crates/words/locales/zh-CN/costs.ftl?raw";
import zhCN_customers from "../../../src-tauri/crates/words/locales/zh-CN/customers.ftl?raw";
import zhCN_delphi from "../../../src-tauri/crates/words/locales/zh-CN/delphi.ftl?raw";
import zhCN_desk from "../../../src-tauri/crates/words/locales/zh-CN/desk.ftl?raw";
import zhCN_drawing from "../../../src-tauri/crates/words/locales/zh-CN/drawing.ftl?raw";
import zhCN_errors from "../../../src-tauri/crates/words/locales/zh-CN/errors.ftl?raw";
import zhCN_exchange from "../../../src-tauri/crates/words/locales/zh-CN/exchange.ftl?raw";
import zhCN_experiment from "../../../src-tauri/crates/words/locales/zh-CN/experiment.ftl?raw";
import zhCN_form from "../../../src-tauri/crates/words/locales/zh-CN/form.ftl?raw";
import zhCN_import from "../../../src-tauri/crates/words/locales/zh-CN/import.ftl?raw";
import zhCN_interview from "../../../src-tauri/crates/words/locales/zh-CN/interview.ftl?raw";
import zhCN_invitations from "../../../src-tauri/crates/words/locales/zh-CN/invitations.ftl?raw";
import zhCN_joined from "../../../src-tauri/crates/words/locales/zh-CN/joined.ftl?raw";
import zhCN_kit from "../../../src-tauri/crates/words/locales/zh-CN/kit.ftl?raw";
import zhCN_lock from "../../../src-tauri/crates/words/locales/zh-CN/lock.ftl?raw";
import zhCN_methods from "../../../src-tauri/crates/words/locales/zh-CN/methods.ftl?raw";
import zhCN_model_outputs from "../../../src-tauri/crates/words/locales/zh-CN/model-outputs.ftl?raw";
import zhCN_models from "../../../src-tauri/crates/words/locales/zh-CN/models.ftl?raw";
import zhCN_models_costing from "../../../src-tauri/crates/words/locales/zh-CN/models-costing.ftl?raw";
import zhCN_models_customers from "../../../src-tauri/crates/words/locales/zh-CN/models-customers.ftl?raw";
import zhCN_models_spc from "../../../src-tauri/crates/words/locales/zh-CN/models-spc.ftl?raw";
import zhCN_models_statistics from "../../../src-tauri/crates/words/locales/zh-CN/models-statistics.ftl?raw";
import zhCN_models_survey from "../../../src-tauri/crates/words/locales/zh-CN/models-survey.ftl?raw";
import zhCN_models_tradeoff from "../../../src-tauri/crates/words/locales/zh-CN/models-tradeoff.ftl?raw";
import zhCN_observation from "../../../src-tauri/crates/words/locales/zh-CN/observation.ftl?raw";
import zhCN_overview from "../../../src-tauri/crates/words/locales/zh-CN/overview.ftl?raw";
import zhCN_papers from "../../../src-tauri/crates/words/locales/zh-CN/papers.ftl?raw";
import zhCN_privacy from "../../../src-tauri/crates/words/locales/zh-CN/privacy.ftl?raw";
import zhCN_report from "../../../src-tauri/crates/words/locales/zh-CN/report.ftl?raw";
import zhCN_service from "../../../src-tauri/crates/words/locales/zh-CN/service.ftl?raw";
import zhCN_session from "../../../src-tauri/crates/words/locales/zh-CN/session.ftl?raw";
import zhCN_shell from "../../../src-tauri/crates/words/locales/zh-CN/shell.ftl?raw";
import zhCN_shipments from "../../../src-tauri/crates/words/locales/zh-CN/shipments.ftl?raw";
import zhCN_surveys from "../../../src-tauri/crates/words/locales/zh-CN/surveys.ftl?raw";
import zhCN_tables from "../../../src-tauri/crates/words/locales/zh-CN/tables.ftl?raw";
import zhCN_tradeoff from "../../../src-tauri/crates/words/locales/zh-CN/tradeoff.ftl?raw";
import zhCN_value from "../../../src-tauri/crates/words/locales/zh-CN/value.ftl?raw";
import en_analysis from "../../../src-tauri/crates/words/locales/en/analysis.ftl?raw";
import en_audit from "../../../src-tauri/crates/words/locales/en/audit.ftl?raw";
import en_books from "../../../src-tauri/crates/words/locales/en/books.ftl?raw";
import en_cases from "../../../src-tauri/crates/words/locales/en/cases.ftl?raw";
import en_charts from "../../../src-tauri/crates/words/locales/en/charts.ftl?raw";
import en_cli from "../../../src-tauri/crates/words/locales/en/cli.ftl?raw";
import en_cost_setup from "../../../src-tauri/crates/words/locales/en/cost-setup.ftl?raw";
import en_costing from "../../../src-tauri/crates/words/locales/en/costing.ftl?raw";
import en_costs from "../../../src-tauri/crates/words/locales/en/costs.ftl?raw";
import en_customers from "../../../src-tauri/crates/words/locales/en/customers.ftl?raw";
import en_delphi from "../../../src-tauri/crates/words/locales/en/delphi.ftl?raw";
import en_desk from "../../../src-tauri/crates/words/locales/en/desk.ftl?raw";
import en_drawing from "../../../src-tauri/crates/words/locales/en/drawing.ftl?raw";
import en_errors from "../../../src-tauri/crates/words/locales/en/errors.ftl?raw";
import en_exchange from "../../../src-tauri/crates/words/locales/en/exchange.ftl?raw";
import en_experiment from "../../../src-tauri/crates/words/locales/en/experiment.ftl?raw";
import en_form from "../../../src-tauri/crates/words/locales/en/form.ftl?raw";
import en_import from "../../../src-tauri/crates/words/locales/en/import.ftl?raw";
import en_interview from "../../../src-tauri/crates/words/locales/en/interview.ftl?raw";
import en_invitations from "../../../src-tauri/crates/words/locales/en/invitations.ftl?raw";
import en_joined from "../../../src-tauri/crates/words/locales/en/joined.ftl?raw";
import en_kit from "../../../src-tauri/crates/words/locales/en/kit.ftl?raw";
import en_lock from "../../../src-tauri/crates/words/locales/en/lock.ftl?raw";
import en_methods from "../../../src-tauri/crates/words/locales/en/methods.ftl?raw";
import en_model_outputs from "../../../src-tauri/crates/words/locales/en/model-outputs.ftl?raw";
import en_models from "../../../src-tauri/crates/words/locales/en/models.ftl?raw";
import en_models_costing from "../../../src-tauri/crates/words/locales/en/models-costing.ftl?raw";
import en_models_customers from "../../../src-tauri/crates/words/locales/en/models-customers.ftl?raw";
import en_models_spc from "../../../src-tauri/crates/words/locales/en/models-spc.ftl?raw";
import en_models_statistics from "../../../src-tauri/crates/words/locales/en/models-statistics.ftl?raw";
import en_models_survey from "../../../src-tauri/crates/words/locales/en/models-survey.ftl?raw";
import en_models_tradeoff from "../../../src-tauri/crates/words/locales/en/models-tradeoff.ftl?raw";
import en_observation from "../../../src-tauri/crates/words/locales/en/observation.ftl?raw";
import en_overview from "../../../src-tauri/crates/words/locales/en/overview.ftl?raw";
import en_papers from "../../../src-tauri/crates/words/locales/en/papers.ftl?raw";
import en_privacy from "../../../src-tauri/crates/words/locales/en/privacy.ftl?raw";
import en_report from "../../../src-tauri/crates/words/locales/en/report.ftl?raw";
import en_service from "../../../src-tauri/crates/words/locales/en/service.ftl?raw";
import en_session from "../../../src-tauri/crates/words/locales/en/session.ftl?raw";
import en_shell from "../../../src-tauri/crates/words/locales/en/shell.ftl?raw";
import en_shipments from "../../../src-tauri/crates/words/locales/en/shipments.ftl?raw";
import en_surveys from "../../../src-tauri/crates/words/locales/en/surveys.ftl?raw";
import en_tables from "../../../src-tauri/crates/words/locales/en/tables.ftl?raw";
import en_tradeoff from "../../../src-tauri/crates/words/locales/en/tradeoff.ftl?raw";
import en_value from "../../../src-tauri/crates/words/locales/en/value.ftl?raw";

export type Lang = "zh-CN" | "en";
export const LANGUAGES: readonly Lang[] = ["zh-CN", "en"];
/** An argument whose message is known only at run time. */
export type Arg = string | number;

const SOURCES: Record<Lang, readonly string[]> = {
  "zh-CN": [zhCN_analysis, zhCN_audit, zhCN_books, zhCN_cases, zhCN_charts, zhCN_cli, zhCN_cost_setup, zhCN_costing, zhCN_costs, zhCN_customers, zhCN_delphi, zhCN_desk, zhCN_drawing, zhCN_errors, zhCN_exchange, zhCN_experiment, zhCN_form, zhCN_import, zhCN_interview, zhCN_invitations, zhCN_joined, zhCN_kit, zhCN_lock, zhCN_methods, zhCN_model_outputs, zhCN_models, zhCN_models_costing, zhCN_models_customers, zhCN_models_spc, zhCN_models_statistics, zhCN_models_survey, zhCN_models_tradeoff, zhCN_observation, zhCN_overview, zhCN_papers, zhCN_privacy, zhCN_report, zhCN_service, zhCN_session, zhCN_shell, zhCN_shipments, zhCN_surveys, zhCN_tables, zhCN_tradeoff, zhCN_value],
  "en": [en_analysis, en_audit, en_books, en_cases, en_charts, en_cli, en_cost_setup, en_costing, en_costs, en_customers, en_delphi, en_desk, en_drawing, en_errors, en_exchange, en_experiment, en_form, en_import, en_interview, en_invitations, en_joined, en_kit, en_lock, en_methods, en_model_outputs, en_models, en_models_costing, en_models_customers, en_models_spc, en_models_statistics, en_models_survey, en_models_tradeoff, en_observation, en_overview, en_papers, en_privacy, en_report, en_service, en_session, en_shell, en_shipments, en_surveys, en_tables, en_tradeoff, en_value],
};

export type PlainKey =
  | "actions-add"
  | "actions-cause"
  | "actions-done"
  | "actions-due"
  | "actions-edit"
  | "actions-effect"
  | "actions-effect-better"
  | "actions-effect-none"
  | "actions-effect-open"
  | "actions-effect-worse"
  | "actions-empty"
  | "actions-finish"
  | "actions-kpi"
  | "actions-no-kpi"
  | "actions-open"
  | "actions-overdue"
  | "actions-owner"
  | "actions-proof"
  | "actions-remove"
  | "actions-title"
  | "actions-what"
  | "alarm-act"
  | "alarm-better"
  | "alarm-causes"
  | "alarm-kind-concentration"
  | "alarm-kind-falling"
  | "alarm-kind-kpi"
  | "alarm-kind-loss"
  | "alarm-kind-silent"
  | "alarm-next"
  | "alarm-next-better"
  | "alarm-worse"
  | "alarms-none"
  | "alarms-title"
  | "analysis-add"
  | "analysis-ahp"
  | "analysis-ahp-how"
  | "analysis-between"
  | "analysis-choose"
  | "analysis-clear-legend"
  | "analysis-column-ahp-first"
  | "analysis-column-all"
  | "analysis-column-alpha"
  | "analysis-column-alpha-without"
  | "analysis-column-answer"
  | "analysis-column-b"
  | "analysis-column-beta"
  | "analysis-column-better"
  | "analysis-column-better-interval"
  | "analysis-column-bottom2"
  | "analysis-column-by-chance"
  | "analysis-column-component"
  | "analysis-column-customers"
  | "analysis-column-detractors"
  | "analysis-column-difference"
  | "analysis-column-dimension"
  | "analysis-column-dunn"
  | "analysis-column-effective"
  | "analysis-column-eigenvalue"
  | "analysis-column-expected"
  | "analysis-column-explained"
  | "analysis-column-feature"
  | "analysis-column-first"
  | "analysis-column-games-howell"
  | "analysis-column-gap"
  | "analysis-column-group"
  | "analysis-column-halves"
  | "analysis-column-importance"
  | "analysis-column-internal-gap"
  | "analysis-column-interval"
  | "analysis-column-item"
  | "analysis-column-item-rest"
  | "analysis-column-k"
  | "analysis-column-kano-a"
  | "analysis-column-kano-i"
  | "analysis-column-kano-kind"
  | "analysis-column-kano-m"
  | "analysis-column-kano-o"
  | "analysis-column-kano-q"
  | "analysis-column-kano-r"
  | "analysis-column-kano-strength"
  | "analysis-column-kano-sure"
  | "analysis-column-kmo"
  | "analysis-column-level"
  | "analysis-column-lift"
  | "analysis-column-lmg"
  | "analysis-column-mean"
  | "analysis-column-mean-r"
  | "analysis-column-measure"
  | "analysis-column-median"
  | "analysis-column-median-yuan"
  | "analysis-column-month"
  | "analysis-column-n"
  | "analysis-column-n-customers"
  | "analysis-column-n-staff"
  | "analysis-column-nps"
  | "analysis-column-omega"
  | "analysis-column-operator"
  | "analysis-column-p"
  | "analysis-column-p-holm"
  | "analysis-column-pair"
  | "analysis-column-passives"
  | "analysis-column-perceived"
  | "analysis-column-performance"
  | "analysis-column-points"
  | "analysis-column-promoters"
  | "analysis-column-quadrant"
  | "analysis-column-r"
  | "analysis-column-scale"
  | "analysis-column-sd"
  | "analysis-column-share"
  | "analysis-column-shortfall"
  | "analysis-column-staff"
  | "analysis-column-steady"
  | "analysis-column-top2"
  | "analysis-column-top2-interval"
  | "analysis-column-topic"
  | "analysis-column-value"
  | "analysis-column-vif"
  | "analysis-column-wave"
  | "analysis-column-weight"
  | "analysis-column-weight-interval"
  | "analysis-column-word"
  | "analysis-column-words"
  | "analysis-column-worse"
  | "analysis-column-worse-interval"
  | "analysis-copy"
  | "analysis-correlation"
  | "analysis-correlation-how"
  | "analysis-crosstab"
  | "analysis-crosstab-how"
  | "analysis-drivers"
  | "analysis-drivers-how"
  | "analysis-fuzzy"
  | "analysis-fuzzy-how"
  | "analysis-gaps"
  | "analysis-gaps-how"
  | "analysis-groups"
  | "analysis-groups-how"
  | "analysis-importance"
  | "analysis-importance-how"
  | "analysis-internal"
  | "analysis-internal-how"
  | "analysis-kano"
  | "analysis-kano-attractive"
  | "analysis-kano-clear"
  | "analysis-kano-how"
  | "analysis-kano-indifferent"
  | "analysis-kano-must"
  | "analysis-kano-performance"
  | "analysis-kano-questionable"
  | "analysis-kano-reverse"
  | "analysis-kano-with"
  | "analysis-kano-without"
  | "analysis-lang-en"
  | "analysis-lang-zh"
  | "analysis-money"
  | "analysis-money-how"
  | "analysis-none-chosen"
  | "analysis-nps"
  | "analysis-nps-how"
  | "analysis-only"
  | "analysis-only-all"
  | "analysis-only-and"
  | "analysis-only-enough"
  | "analysis-optional"
  | "analysis-other"
  | "analysis-other-none"
  | "analysis-paired"
  | "analysis-paired-how"
  | "analysis-profile"
  | "analysis-profile-how"
  | "analysis-quadrant-concentrate"
  | "analysis-quadrant-keep"
  | "analysis-quadrant-low"
  | "analysis-quadrant-overkill"
  | "analysis-reliability"
  | "analysis-reliability-how"
  | "analysis-role-absent"
  | "analysis-role-columns"
  | "analysis-role-drivers"
  | "analysis-role-expected"
  | "analysis-role-first"
  | "analysis-role-groups"
  | "analysis-role-importance"
  | "analysis-role-items"
  | "analysis-role-money"
  | "analysis-role-ours"
  | "analysis-role-outcome"
  | "analysis-role-pairs"
  | "analysis-role-perceived"
  | "analysis-role-performance"
  | "analysis-role-recommend"
  | "analysis-role-rows"
  | "analysis-role-satisfaction"
  | "analysis-role-second"
  | "analysis-role-texts"
  | "analysis-role-theirs"
  | "analysis-role-there"
  | "analysis-role-waves"
  | "analysis-role-weights"
  | "analysis-row-adjusted-r2"
  | "analysis-row-ahp-all"
  | "analysis-row-ahp-counted"
  | "analysis-row-ahp-incomplete"
  | "analysis-row-ahp-lambda"
  | "analysis-row-ahp-left-out"
  | "analysis-row-ahp-median"
  | "analysis-row-ahp-ratio"
  | "analysis-row-all"
  | "analysis-row-anova"
  | "analysis-row-bartlett"
  | "analysis-row-base"
  | "analysis-row-chi2"
  | "analysis-row-cohen-dz"
  | "analysis-row-cramer"
  | "analysis-row-effective"
  | "analysis-row-f"
  | "analysis-row-fisher"
  | "analysis-row-freedom"
  | "analysis-row-fuzzy-average"
  | "analysis-row-fuzzy-strongest"
  | "analysis-row-hedges"
  | "analysis-row-high-third"
  | "analysis-row-index-equal"
  | "analysis-row-index-greatest"
  | "analysis-row-index-range"
  | "analysis-row-interval"
  | "analysis-row-kmo"
  | "analysis-row-kruskal"
  | "analysis-row-last"
  | "analysis-row-levene"
  | "analysis-row-low-third"
  | "analysis-row-mann-whitney"
  | "analysis-row-middle-third"
  | "analysis-row-n"
  | "analysis-row-no-topic"
  | "analysis-row-omega2"
  | "analysis-row-p"
  | "analysis-row-paired-t"
  | "analysis-row-r2"
  | "analysis-row-rho"
  | "analysis-row-slope"
  | "analysis-row-welch-f"
  | "analysis-row-welch-t"
  | "analysis-row-wilcoxon"
  | "analysis-said-entangled"
  | "analysis-said-internal-alike"
  | "analysis-said-kano-none"
  | "analysis-said-kano-reversed"
  | "analysis-said-money-association"
  | "analysis-said-no-concentrate"
  | "analysis-said-no-gaps"
  | "analysis-said-no-trend"
  | "analysis-said-one-group"
  | "analysis-said-several"
  | "analysis-satisfaction"
  | "analysis-satisfaction-how"
  | "analysis-scales"
  | "analysis-scales-how"
  | "analysis-table-ahp"
  | "analysis-table-ahp-consistency"
  | "analysis-table-ahp-together"
  | "analysis-table-crosstab"
  | "analysis-table-drivers"
  | "analysis-table-eigenvalues"
  | "analysis-table-fuzzy"
  | "analysis-table-fuzzy-members"
  | "analysis-table-gaps"
  | "analysis-table-gaps-dimensions"
  | "analysis-table-gaps-groups"
  | "analysis-table-gaps-groups-dimensions"
  | "analysis-table-groups"
  | "analysis-table-importance"
  | "analysis-table-internal"
  | "analysis-table-items"
  | "analysis-table-kano"
  | "analysis-table-kano-shares"
  | "analysis-table-loadings"
  | "analysis-table-model"
  | "analysis-table-money"
  | "analysis-table-money-levels"
  | "analysis-table-nps"
  | "analysis-table-paired"
  | "analysis-table-pairs"
  | "analysis-table-parts"
  | "analysis-table-pearson"
  | "analysis-table-profile"
  | "analysis-table-profile-gaps"
  | "analysis-table-reliability"
  | "analysis-table-satisfaction"
  | "analysis-table-scales"
  | "analysis-table-spearman"
  | "analysis-table-test"
  | "analysis-table-together"
  | "analysis-table-topics"
  | "analysis-table-validity"
  | "analysis-table-waves"
  | "analysis-table-words"
  | "analysis-this-survey"
  | "analysis-title"
  | "analysis-validity"
  | "analysis-validity-how"
  | "analysis-variable-area"
  | "analysis-variable-arm"
  | "analysis-variable-class"
  | "analysis-variable-lang"
  | "analysis-variable-margin"
  | "analysis-variable-month"
  | "analysis-variable-revenue"
  | "analysis-variable-state"
  | "analysis-variable-version"
  | "analysis-variables"
  | "analysis-waves"
  | "analysis-waves-how"
  | "analysis-weak"
  | "analysis-words"
  | "analysis-words-how"
  | "app-claim"
  | "app-name"
  | "audit-about"
  | "audit-act"
  | "audit-act-all"
  | "audit-act-backup"
  | "audit-act-class-copy"
  | "audit-act-erase"
  | "audit-act-exchange-in"
  | "audit-act-exchange-out"
  | "audit-act-export"
  | "audit-act-export-open"
  | "audit-act-import"
  | "audit-act-lock-changed"
  | "audit-act-lock-failed"
  | "audit-act-lock-off"
  | "audit-act-lock-removed"
  | "audit-act-lock-set"
  | "audit-act-person-copy"
  | "audit-act-privacy"
  | "audit-act-restore"
  | "audit-act-reveal"
  | "audit-at"
  | "audit-by"
  | "audit-chain-bad"
  | "audit-chain-cut"
  | "audit-chain-how"
  | "audit-checking"
  | "audit-count"
  | "audit-empty"
  | "audit-empty-act"
  | "audit-empty-text"
  | "audit-face"
  | "audit-log"
  | "audit-newer"
  | "audit-older"
  | "audit-refresh"
  | "audit-text"
  | "audit-what"
  | "backup-all"
  | "backup-label-auto"
  | "backup-label-backup"
  | "backup-label-before-exchange"
  | "backup-label-before-import"
  | "backup-label-before-restore"
  | "backup-label-exit"
  | "backup-list"
  | "backup-list-text"
  | "backup-none"
  | "backup-none-text"
  | "backup-prove"
  | "backup-restore"
  | "backup-second"
  | "backup-second-change"
  | "backup-second-choose"
  | "backup-second-choose-title"
  | "backup-second-newest"
  | "backup-second-nothing"
  | "backup-second-place"
  | "backup-second-stop"
  | "backup-second-text"
  | "backup-sure"
  | "backup-why"
  | "basis-due"
  | "basis-measured"
  | "basis-shipped"
  | "books-add"
  | "books-amount-hint"
  | "books-any-department"
  | "books-any-item"
  | "books-any-owner"
  | "books-by-hand"
  | "books-clear"
  | "books-column-amount"
  | "books-column-behaviour"
  | "books-column-customer"
  | "books-column-day"
  | "books-column-department"
  | "books-column-item"
  | "books-column-nature"
  | "books-column-note"
  | "books-column-owner"
  | "books-column-source"
  | "books-column-state"
  | "books-customer"
  | "books-customer-choose"
  | "books-customer-hint"
  | "books-customer-none"
  | "books-day"
  | "books-day-hint"
  | "books-delete"
  | "books-edit"
  | "books-empty"
  | "books-empty-text"
  | "books-estimate"
  | "books-face"
  | "books-from-totals"
  | "books-import"
  | "books-item"
  | "books-item-hint"
  | "books-keywords"
  | "books-list"
  | "books-month"
  | "books-month-all"
  | "books-month-amount"
  | "books-months"
  | "books-need-amount"
  | "books-need-day"
  | "books-need-item"
  | "books-nobody"
  | "books-none-found"
  | "books-none-found-text"
  | "books-note"
  | "books-open"
  | "books-owner"
  | "books-owner-hint"
  | "books-save-next"
  | "books-search"
  | "books-usual"
  | "calendar-ahead"
  | "calendar-due"
  | "calendar-entry-due"
  | "calendar-entry-published"
  | "calendar-list"
  | "calendar-none"
  | "calendar-open"
  | "calendar-since"
  | "calendar-title"
  | "card-by"
  | "card-checked"
  | "card-counts"
  | "card-date"
  | "card-keywords"
  | "card-measured"
  | "card-minutes"
  | "card-never"
  | "card-open"
  | "card-print"
  | "card-result"
  | "card-stage"
  | "card-step-1"
  | "card-step-2"
  | "card-step-3"
  | "card-step-4"
  | "card-steps"
  | "card-times"
  | "card-title"
  | "card-who"
  | "case-kind-claim"
  | "case-kind-complaint"
  | "case-kind-damage"
  | "case-kind-delay"
  | "case-kind-follow-up"
  | "case-kind-loss"
  | "case-state-closed"
  | "case-state-open"
  | "case-state-overdue"
  | "cases-add"
  | "cases-add-for"
  | "cases-added"
  | "cases-amount-hint"
  | "cases-card"
  | "cases-choose"
  | "cases-close"
  | "cases-close-title"
  | "cases-closed"
  | "cases-customer-by-waybill"
  | "cases-customer-search"
  | "cases-delete"
  | "cases-edit"
  | "cases-edited"
  | "cases-empty"
  | "cases-empty-text"
  | "cases-export"
  | "cases-filter-clear"
  | "cases-filter-kind"
  | "cases-filter-state"
  | "cases-import"
  | "cases-need-money"
  | "cases-need-opened"
  | "cases-need-time"
  | "cases-none-found"
  | "cases-none-found-text"
  | "cases-open-troubled"
  | "cases-open-troubled-none"
  | "cases-search"
  | "cases-settled-in"
  | "cases-title"
  | "cases-unset"
  | "cases-waybill-unknown"
  | "cause-attitude"
  | "cause-crushed"
  | "cause-false-signing"
  | "cause-label-lost"
  | "cause-late-pickup"
  | "cause-line-haul-late"
  | "cause-misdelivered"
  | "cause-missorted"
  | "cause-no-call"
  | "cause-none"
  | "cause-not-to-door"
  | "cause-overload"
  | "cause-rough-handling"
  | "cause-theft"
  | "cause-unreachable"
  | "cause-weak-packing"
  | "cause-weather"
  | "cause-wet"
  | "cause-wrong-address"
  | "cause-wrong-fee"
  | "causes-by-cause"
  | "causes-by-customer"
  | "causes-by-destination"
  | "causes-class"
  | "causes-few"
  | "causes-keys"
  | "causes-many"
  | "causes-measured"
  | "causes-n"
  | "causes-none"
  | "causes-rest"
  | "causes-share"
  | "causes-title"
  | "causes-unrecorded"
  | "channel-carrier"
  | "channel-chat"
  | "channel-counter"
  | "channel-other"
  | "channel-phone"
  | "channel-platform"
  | "channel-regulator"
  | "chart-copy-picture"
  | "chart-export"
  | "chart-picture"
  | "chart-save-csv"
  | "chart-save-png"
  | "chart-save-svg"
  | "chart-table"
  | "charts-failed"
  | "charts-keyboard"
  | "charts-unavailable"
  | "cleaning-begun"
  | "cleaning-blank"
  | "cleaning-blank-how"
  | "cleaning-distance"
  | "cleaning-distance-how"
  | "cleaning-hits"
  | "cleaning-limit"
  | "cleaning-rule"
  | "cleaning-run"
  | "cleaning-run-how"
  | "cleaning-speed"
  | "cleaning-speed-how"
  | "cleaning-straight"
  | "cleaning-straight-how"
  | "cleaning-title"
  | "cleaning-took"
  | "cleaning-twin"
  | "cleaning-twin-how"
  | "cli-about"
  | "cli-about-audit"
  | "cli-about-backup"
  | "cli-about-call"
  | "cli-about-chart"
  | "cli-about-check"
  | "cli-about-cost"
  | "cli-about-cost-customers"
  | "cli-about-cost-run"
  | "cli-about-customers"
  | "cli-about-customers-list"
  | "cli-about-customers-show"
  | "cli-about-digest"
  | "cli-about-exchange"
  | "cli-about-exchange-conflicts"
  | "cli-about-exchange-export"
  | "cli-about-exchange-import"
  | "cli-about-exchange-machines"
  | "cli-about-exchange-preview"
  | "cli-about-exchange-settle"
  | "cli-about-export"
  | "cli-about-history"
  | "cli-about-import"
  | "cli-about-import-cases"
  | "cli-about-import-costs"
  | "cli-about-import-measures"
  | "cli-about-import-responses"
  | "cli-about-import-shipments"
  | "cli-about-import-standards"
  | "cli-about-import-undo"
  | "cli-about-lock"
  | "cli-about-lock-off"
  | "cli-about-lock-set"
  | "cli-about-lock-status"
  | "cli-about-methods"
  | "cli-about-methods-list"
  | "cli-about-methods-show"
  | "cli-about-models"
  | "cli-about-new"
  | "cli-about-privacy"
  | "cli-about-privacy-class-copy"
  | "cli-about-privacy-erase"
  | "cli-about-privacy-export"
  | "cli-about-privacy-held"
  | "cli-about-privacy-list"
  | "cli-about-redo"
  | "cli-about-report"
  | "cli-about-report-monthly"
  | "cli-about-restore"
  | "cli-about-service"
  | "cli-about-service-chart"
  | "cli-about-service-kpis"
  | "cli-about-service-trend"
  | "cli-about-solve"
  | "cli-about-survey"
  | "cli-about-survey-analyse"
  | "cli-about-survey-analyses"
  | "cli-about-survey-calendar"
  | "cli-about-survey-coding"
  | "cli-about-survey-dummies"
  | "cli-about-survey-enter"
  | "cli-about-survey-export"
  | "cli-about-survey-import"
  | "cli-about-survey-invitations"
  | "cli-about-survey-invite"
  | "cli-about-survey-lint"
  | "cli-about-survey-list"
  | "cli-about-survey-new"
  | "cli-about-survey-page"
  | "cli-about-survey-paper"
  | "cli-about-survey-papers"
  | "cli-about-survey-publish"
  | "cli-about-survey-quotas"
  | "cli-about-survey-remind"
  | "cli-about-survey-send"
  | "cli-about-survey-take"
  | "cli-about-tradeoff"
  | "cli-about-tradeoff-fit"
  | "cli-about-tradeoff-optimum"
  | "cli-about-undo"
  | "cli-about-value"
  | "cli-about-value-abc"
  | "cli-arg-act"
  | "cli-arg-analysis"
  | "cli-arg-anonymous"
  | "cli-arg-answer"
  | "cli-arg-answers"
  | "cli-arg-area"
  | "cli-arg-backup-file"
  | "cli-arg-backups"
  | "cli-arg-begin-lang"
  | "cli-arg-body"
  | "cli-arg-by"
  | "cli-arg-choice"
  | "cli-arg-class"
  | "cli-arg-class-of-customers"
  | "cli-arg-codes"
  | "cli-arg-conflict"
  | "cli-arg-copies"
  | "cli-arg-copy-output"
  | "cli-arg-count"
  | "cli-arg-customer"
  | "cli-arg-customers"
  | "cli-arg-cuts"
  | "cli-arg-data"
  | "cli-arg-dates"
  | "cli-arg-draw-seed"
  | "cli-arg-drift"
  | "cli-arg-dry-run"
  | "cli-arg-encoding"
  | "cli-arg-exchange-file"
  | "cli-arg-fallen-by"
  | "cli-arg-file"
  | "cli-arg-first-number"
  | "cli-arg-format"
  | "cli-arg-from"
  | "cli-arg-from-month"
  | "cli-arg-header-row"
  | "cli-arg-height"
  | "cli-arg-help"
  | "cli-arg-import"
  | "cli-arg-input"
  | "cli-arg-into-survey"
  | "cli-arg-json"
  | "cli-arg-keyed-papers"
  | "cli-arg-kind"
  | "cli-arg-kpi"
  | "cli-arg-lang"
  | "cli-arg-layout"
  | "cli-arg-limit"
  | "cli-arg-look-only"
  | "cli-arg-map"
  | "cli-arg-measure"
  | "cli-arg-method"
  | "cli-arg-minutes"
  | "cli-arg-model"
  | "cli-arg-month"
  | "cli-arg-months"
  | "cli-arg-months-table"
  | "cli-arg-of"
  | "cli-arg-only"
  | "cli-arg-open"
  | "cli-arg-other"
  | "cli-arg-out"
  | "cli-arg-output"
  | "cli-arg-palette"
  | "cli-arg-passphrase-env"
  | "cli-arg-peer"
  | "cli-arg-phone"
  | "cli-arg-present-env"
  | "cli-arg-printed-version"
  | "cli-arg-profile"
  | "cli-arg-query"
  | "cli-arg-questionnaire"
  | "cli-arg-reads"
  | "cli-arg-replace"
  | "cli-arg-resample-seed"
  | "cli-arg-reveal"
  | "cli-arg-rounding"
  | "cli-arg-rule"
  | "cli-arg-sample"
  | "cli-arg-search"
  | "cli-arg-seed"
  | "cli-arg-settled"
  | "cli-arg-sheet"
  | "cli-arg-shipments"
  | "cli-arg-size"
  | "cli-arg-sources"
  | "cli-arg-state"
  | "cli-arg-study"
  | "cli-arg-survey"
  | "cli-arg-survey-title"
  | "cli-arg-table"
  | "cli-arg-template"
  | "cli-arg-third"
  | "cli-arg-to"
  | "cli-arg-to-month"
  | "cli-arg-topic"
  | "cli-arg-variable"
  | "cli-arg-version"
  | "cli-arg-which"
  | "cli-arg-width"
  | "cli-arg-word-env"
  | "cli-arg-writes"
  | "cli-arg-written-format"
  | "cli-arg-yes"
  | "cli-column-at"
  | "cli-column-behind"
  | "cli-column-by"
  | "cli-column-changed"
  | "cli-column-conflicts"
  | "cli-column-deleted"
  | "cli-column-id"
  | "cli-column-kpi"
  | "cli-column-month"
  | "cli-column-name"
  | "cli-column-new"
  | "cli-column-op"
  | "cli-column-other"
  | "cli-column-source"
  | "cli-column-stands"
  | "cli-column-table"
  | "cli-column-title"
  | "cli-column-touched"
  | "cli-dry-run"
  | "cli-exchange-deleted"
  | "cli-heading-arguments"
  | "cli-heading-commands"
  | "cli-heading-options"
  | "cli-heading-usage"
  | "cli-needs-data"
  | "coding-by-hand"
  | "coding-how"
  | "coding-newer"
  | "coding-no-topics"
  | "coding-none"
  | "coding-older"
  | "coding-open"
  | "coding-title"
  | "column-account"
  | "column-case-cause"
  | "column-case-channel"
  | "column-case-claimed"
  | "column-case-closed"
  | "column-case-customer"
  | "column-case-due"
  | "column-case-justified"
  | "column-case-kind"
  | "column-case-link"
  | "column-case-no"
  | "column-case-note"
  | "column-case-opened"
  | "column-case-paid"
  | "column-case-party"
  | "column-case-shipment"
  | "column-case-state"
  | "column-change"
  | "column-class"
  | "column-first"
  | "column-last"
  | "column-margin"
  | "column-margin-rate"
  | "column-name"
  | "column-phone"
  | "column-pieces"
  | "column-reason"
  | "column-revenue"
  | "column-shipments"
  | "column-state"
  | "control-between"
  | "control-by"
  | "control-by-day"
  | "control-by-event"
  | "control-by-month"
  | "control-by-week"
  | "control-centre"
  | "control-drift"
  | "control-drift-hint"
  | "control-keys"
  | "control-lcl"
  | "control-mark"
  | "control-mark-title"
  | "control-move-keys"
  | "control-n"
  | "control-narrow"
  | "control-no-limits"
  | "control-point"
  | "control-put-back"
  | "control-reason"
  | "control-rows"
  | "control-save"
  | "control-series"
  | "control-series-none"
  | "control-set-aside"
  | "control-set-aside-title"
  | "control-signals"
  | "control-target"
  | "control-title"
  | "control-ucl"
  | "control-unmark"
  | "control-value"
  | "cost-activity-accept"
  | "cost-activity-cash"
  | "cost-activity-load"
  | "cost-activity-sort"
  | "cost-activity-trouble"
  | "cost-activity-visit"
  | "cost-behaviour-fixed"
  | "cost-behaviour-step"
  | "cost-behaviour-variable"
  | "cost-department-couriers"
  | "cost-department-office"
  | "cost-department-service"
  | "cost-department-sorting"
  | "cost-driver-cases"
  | "cost-driver-cod"
  | "cost-driver-insured"
  | "cost-driver-kilogram-days"
  | "cost-driver-kilograms"
  | "cost-driver-pieces"
  | "cost-driver-redeliveries"
  | "cost-driver-shipments"
  | "cost-driver-stops"
  | "cost-item-claims"
  | "cost-item-equipment"
  | "cost-item-fuel"
  | "cost-item-office"
  | "cost-item-outsourced"
  | "cost-item-packaging"
  | "cost-item-pay"
  | "cost-item-rent"
  | "cost-item-social"
  | "cost-item-telecom"
  | "cost-item-utilities"
  | "cost-item-vehicles"
  | "cost-method-abc"
  | "cost-method-abc-how"
  | "cost-method-batch"
  | "cost-method-batch-how"
  | "cost-method-direct"
  | "cost-method-direct-how"
  | "cost-method-full"
  | "cost-method-full-how"
  | "cost-method-indirect-direct"
  | "cost-method-indirect-direct-how"
  | "cost-method-indirect-reciprocal"
  | "cost-method-indirect-reciprocal-how"
  | "cost-method-indirect-step"
  | "cost-method-indirect-step-how"
  | "cost-method-process-average"
  | "cost-method-process-average-how"
  | "cost-method-process-fifo"
  | "cost-method-process-fifo-how"
  | "cost-method-product"
  | "cost-method-product-how"
  | "cost-method-route"
  | "cost-method-route-how"
  | "cost-method-stage"
  | "cost-method-stage-how"
  | "cost-method-storage"
  | "cost-method-storage-how"
  | "cost-method-tdabc"
  | "cost-method-tdabc-how"
  | "cost-method-terminal-haul"
  | "cost-method-terminal-haul-how"
  | "cost-method-variable"
  | "cost-method-variable-how"
  | "cost-nature-direct"
  | "cost-nature-indirect"
  | "cost-no-name"
  | "cost-rounding-exact"
  | "cost-rounding-fen"
  | "cost-source-booked"
  | "cost-source-carried"
  | "cost-source-shipments"
  | "cost-stage-collect"
  | "cost-stage-deliver"
  | "cost-stage-line-haul"
  | "cost-stage-service"
  | "cost-stage-sort"
  | "cost-support-direct"
  | "cost-support-reciprocal"
  | "cost-support-step"
  | "cost-unused"
  | "cost-warning-empty"
  | "costing-back"
  | "costing-capacity"
  | "costing-change"
  | "costing-column-band"
  | "costing-column-cost"
  | "costing-column-name"
  | "costing-column-profit"
  | "costing-column-revenue"
  | "costing-column-share"
  | "costing-compare"
  | "costing-compare-left"
  | "costing-compare-spread"
  | "costing-customers"
  | "costing-department"
  | "costing-disputed"
  | "costing-empty"
  | "costing-empty-text"
  | "costing-estimate"
  | "costing-floor-at-full"
  | "costing-floor-at-marginal"
  | "costing-floor-at-timed"
  | "costing-floor-below"
  | "costing-floor-full"
  | "costing-floor-marginal"
  | "costing-floor-name"
  | "costing-floor-price"
  | "costing-floor-short"
  | "costing-floor-standing"
  | "costing-floor-time-driven"
  | "costing-flow"
  | "costing-flow-open"
  | "costing-go"
  | "costing-heads"
  | "costing-help-no-months"
  | "costing-help-people"
  | "costing-help-times"
  | "costing-high"
  | "costing-hours"
  | "costing-keywords"
  | "costing-likely"
  | "costing-list"
  | "costing-lock"
  | "costing-locked"
  | "costing-lost"
  | "costing-low"
  | "costing-lying"
  | "costing-lying-facts"
  | "costing-lying-flips"
  | "costing-lying-open"
  | "costing-lying-over"
  | "costing-lying-share"
  | "costing-lying-shift"
  | "costing-lying-table"
  | "costing-lying-timed"
  | "costing-lying-under"
  | "costing-lying-volume"
  | "costing-matrix"
  | "costing-matrix-open"
  | "costing-methods"
  | "costing-methods-all"
  | "costing-methods-open"
  | "costing-methods-which"
  | "costing-next"
  | "costing-no-shipments"
  | "costing-none"
  | "costing-number"
  | "costing-peak"
  | "costing-period"
  | "costing-period-all"
  | "costing-period-month"
  | "costing-period-quarter"
  | "costing-period-which"
  | "costing-period-year"
  | "costing-plan-add"
  | "costing-plan-add-none"
  | "costing-plan-edit"
  | "costing-plan-fixed"
  | "costing-plan-help"
  | "costing-plan-item"
  | "costing-plan-price"
  | "costing-plan-quantity"
  | "costing-plan-save"
  | "costing-plan-saved"
  | "costing-plan-set"
  | "costing-plan-unit"
  | "costing-plan-unit-price"
  | "costing-plan-units"
  | "costing-plan-used"
  | "costing-plan-varies"
  | "costing-plan-yuan"
  | "costing-pools"
  | "costing-pools-all"
  | "costing-pools-amount"
  | "costing-pools-answers"
  | "costing-pools-comma"
  | "costing-pools-empty"
  | "costing-pools-entries"
  | "costing-pools-item"
  | "costing-pools-nobody"
  | "costing-pools-open"
  | "costing-pools-owner"
  | "costing-pools-shared"
  | "costing-practical"
  | "costing-prepare-again"
  | "costing-prepare-stopped"
  | "costing-preparing"
  | "costing-profit"
  | "costing-rate"
  | "costing-settled"
  | "costing-shifts"
  | "costing-start"
  | "costing-step-people"
  | "costing-step-times"
  | "costing-step-totals"
  | "costing-tiles"
  | "costing-tornado"
  | "costing-total"
  | "costing-unlock"
  | "costing-unused"
  | "costing-used"
  | "costing-variances"
  | "costing-variances-actual"
  | "costing-variances-difference"
  | "costing-variances-entries-empty"
  | "costing-variances-entries-none"
  | "costing-variances-explained"
  | "costing-variances-flexible"
  | "costing-variances-lines"
  | "costing-variances-month"
  | "costing-variances-open"
  | "costing-variances-unplanned"
  | "costing-view"
  | "costing-what-if"
  | "costing-what-if-accept"
  | "costing-what-if-adjusted"
  | "costing-what-if-advantage"
  | "costing-what-if-again"
  | "costing-what-if-avoidable"
  | "costing-what-if-books"
  | "costing-what-if-break-even"
  | "costing-what-if-buy"
  | "costing-what-if-case-minutes"
  | "costing-what-if-cases"
  | "costing-what-if-change"
  | "costing-what-if-choose"
  | "costing-what-if-contribution"
  | "costing-what-if-customer"
  | "costing-what-if-decide"
  | "costing-what-if-desk-minute"
  | "costing-what-if-drop"
  | "costing-what-if-earned"
  | "costing-what-if-elsewhere"
  | "costing-what-if-empty"
  | "costing-what-if-even"
  | "costing-what-if-extra"
  | "costing-what-if-failures"
  | "costing-what-if-failures-each"
  | "costing-what-if-failures-estimated"
  | "costing-what-if-failures-total"
  | "costing-what-if-fit"
  | "costing-what-if-fit-books"
  | "costing-what-if-fit-high-low"
  | "costing-what-if-fit-least-squares"
  | "costing-what-if-fit-step"
  | "costing-what-if-fixed"
  | "costing-what-if-floors"
  | "costing-what-if-full"
  | "costing-what-if-gain"
  | "costing-what-if-given"
  | "costing-what-if-idle"
  | "costing-what-if-idle-month"
  | "costing-what-if-income"
  | "costing-what-if-kept"
  | "costing-what-if-kept-each"
  | "costing-what-if-kept-now"
  | "costing-what-if-like"
  | "costing-what-if-like-all"
  | "costing-what-if-lost"
  | "costing-what-if-lot"
  | "costing-what-if-lowest"
  | "costing-what-if-make"
  | "costing-what-if-margin"
  | "costing-what-if-minutes"
  | "costing-what-if-months"
  | "costing-what-if-next-step"
  | "costing-what-if-no"
  | "costing-what-if-offer"
  | "costing-what-if-open"
  | "costing-what-if-opportunity"
  | "costing-what-if-outsource"
  | "costing-what-if-pay-all"
  | "costing-what-if-pay-cap"
  | "costing-what-if-pay-department"
  | "costing-what-if-pay-floor"
  | "costing-what-if-pay-item"
  | "costing-what-if-payable"
  | "costing-what-if-performance"
  | "costing-what-if-planned"
  | "costing-what-if-price"
  | "costing-what-if-r2"
  | "costing-what-if-redelivery"
  | "costing-what-if-relevant"
  | "costing-what-if-remaining"
  | "costing-what-if-result"
  | "costing-what-if-revenue"
  | "costing-what-if-safety"
  | "costing-what-if-source"
  | "costing-what-if-step-goes"
  | "costing-what-if-step-share"
  | "costing-what-if-step-stays"
  | "costing-what-if-steps"
  | "costing-what-if-target"
  | "costing-what-if-target-income"
  | "costing-what-if-variable"
  | "costing-what-if-volume"
  | "costing-what-if-waybills"
  | "costing-what-if-what"
  | "costing-what-if-yes"
  | "costing-why"
  | "costing-why-none"
  | "costing-why-open"
  | "costing-yuan-month"
  | "costs-amount"
  | "costs-cumulative"
  | "costs-each"
  | "costs-high"
  | "costs-low"
  | "costs-object"
  | "costs-profit"
  | "costs-revenue"
  | "costs-rounding"
  | "costs-share"
  | "costs-share-of-total"
  | "costs-total"
  | "costs-units"
  | "costs-untraced"
  | "customers-account"
  | "customers-add"
  | "customers-address"
  | "customers-card-none"
  | "customers-classes"
  | "customers-clear"
  | "customers-column-account"
  | "customers-column-change"
  | "customers-column-class"
  | "customers-column-first"
  | "customers-column-last"
  | "customers-column-margin"
  | "customers-column-margin-rate"
  | "customers-column-months"
  | "customers-column-name"
  | "customers-column-phone"
  | "customers-column-pieces"
  | "customers-column-revenue"
  | "customers-column-shipments"
  | "customers-column-state"
  | "customers-contact"
  | "customers-edit"
  | "customers-edit-title"
  | "customers-empty"
  | "customers-empty-text"
  | "customers-export"
  | "customers-export-masked"
  | "customers-falling"
  | "customers-falling-hint"
  | "customers-falling-title"
  | "customers-hide"
  | "customers-import"
  | "customers-key-account"
  | "customers-key-masked"
  | "customers-key-name"
  | "customers-key-phone"
  | "customers-keys"
  | "customers-list"
  | "customers-loss-title"
  | "customers-months"
  | "customers-name"
  | "customers-none-match"
  | "customers-note"
  | "customers-phone"
  | "customers-recent-service"
  | "customers-reveal"
  | "customers-reveal-export"
  | "customers-saved"
  | "customers-search"
  | "customers-search-label"
  | "customers-shipments"
  | "customers-silent-title"
  | "customers-survey-blank"
  | "customers-surveys"
  | "customers-total"
  | "customers-view"
  | "delphi-agreement-none"
  | "delphi-answered"
  | "delphi-asks"
  | "delphi-asks-figure"
  | "delphi-asks-scale"
  | "delphi-chart"
  | "delphi-chart-middle"
  | "delphi-chart-range"
  | "delphi-chart-value"
  | "delphi-column-asked"
  | "delphi-column-changers"
  | "delphi-column-cv"
  | "delphi-column-iqr"
  | "delphi-column-mean"
  | "delphi-column-median"
  | "delphi-column-member"
  | "delphi-column-moved"
  | "delphi-column-n"
  | "delphi-column-no"
  | "delphi-column-own"
  | "delphi-column-q1"
  | "delphi-column-q3"
  | "delphi-column-reason"
  | "delphi-column-reasons"
  | "delphi-column-round"
  | "delphi-column-sd"
  | "delphi-column-settled"
  | "delphi-column-text"
  | "delphi-column-value"
  | "delphi-copied"
  | "delphi-copy"
  | "delphi-copy-refused"
  | "delphi-do"
  | "delphi-from"
  | "delphi-how"
  | "delphi-item"
  | "delphi-item-add"
  | "delphi-items"
  | "delphi-items-none"
  | "delphi-member"
  | "delphi-members"
  | "delphi-missing-none"
  | "delphi-narrow"
  | "delphi-next"
  | "delphi-next-how"
  | "delphi-no"
  | "delphi-number-wanted"
  | "delphi-panel"
  | "delphi-panel-hint"
  | "delphi-panel-size"
  | "delphi-question"
  | "delphi-question-hint"
  | "delphi-reason"
  | "delphi-reasons"
  | "delphi-reasons-none"
  | "delphi-replay"
  | "delphi-report-file"
  | "delphi-report-save"
  | "delphi-report-save-csv"
  | "delphi-report-settled"
  | "delphi-results-none"
  | "delphi-save"
  | "delphi-saved"
  | "delphi-settled"
  | "delphi-sheet"
  | "delphi-sheet-figure"
  | "delphi-sheet-own-none"
  | "delphi-sheet-reply"
  | "delphi-sheet-save"
  | "delphi-sheet-text"
  | "delphi-sheet-why"
  | "delphi-sheets-save"
  | "delphi-stop"
  | "delphi-stop-how"
  | "delphi-stop-points"
  | "delphi-stop-rounds"
  | "delphi-stop-settled"
  | "delphi-stop-share"
  | "delphi-stop-stable"
  | "delphi-stop-w"
  | "delphi-tab-plan"
  | "delphi-tab-results"
  | "delphi-tab-round"
  | "delphi-tabs"
  | "delphi-take"
  | "delphi-take-file"
  | "delphi-take-go"
  | "delphi-take-how"
  | "delphi-take-label"
  | "delphi-to"
  | "delphi-to-survey-how"
  | "delphi-type"
  | "delphi-type-save"
  | "delphi-unit"
  | "delphi-value"
  | "delphi-verdict-agreed"
  | "delphi-verdict-first"
  | "delphi-verdict-flat"
  | "delphi-verdict-go"
  | "delphi-verdict-stop"
  | "delphi-verdict-waiting"
  | "delphi-wide"
  | "delphi-yes"
  | "desk-backup"
  | "desk-backup-to"
  | "desk-check"
  | "desk-check-good"
  | "desk-create"
  | "desk-new-name"
  | "desk-open"
  | "drawing-activities"
  | "drawing-and"
  | "drawing-by-time"
  | "drawing-by-volume"
  | "drawing-cases"
  | "drawing-cost"
  | "drawing-cumulative"
  | "drawing-curve"
  | "drawing-customer"
  | "drawing-customers"
  | "drawing-departments"
  | "drawing-empty"
  | "drawing-equality"
  | "drawing-favourable"
  | "drawing-from"
  | "drawing-interval"
  | "drawing-item"
  | "drawing-kpis-title"
  | "drawing-level"
  | "drawing-limits"
  | "drawing-lying-title"
  | "drawing-margin"
  | "drawing-matrix-title"
  | "drawing-meaning"
  | "drawing-month"
  | "drawing-no-amount"
  | "drawing-no-costs"
  | "drawing-no-stage"
  | "drawing-others"
  | "drawing-pieces"
  | "drawing-place-cloud"
  | "drawing-place-steady"
  | "drawing-place-unsteady"
  | "drawing-profile-uncertain"
  | "drawing-profit"
  | "drawing-profit-made"
  | "drawing-profit-planned"
  | "drawing-profit-share"
  | "drawing-profit-so-far"
  | "drawing-rank"
  | "drawing-rank-profit"
  | "drawing-reference"
  | "drawing-resources"
  | "drawing-rest"
  | "drawing-revenue"
  | "drawing-sankey-title"
  | "drawing-set-aside"
  | "drawing-share"
  | "drawing-share-customers"
  | "drawing-share-margin"
  | "drawing-share-pieces"
  | "drawing-share-revenue"
  | "drawing-small"
  | "drawing-stage"
  | "drawing-step"
  | "drawing-swing"
  | "drawing-time-high"
  | "drawing-time-low"
  | "drawing-times-band"
  | "drawing-to"
  | "drawing-tornado-title"
  | "drawing-total"
  | "drawing-unfavourable"
  | "drawing-unit-time"
  | "drawing-variances-title"
  | "drawing-whale-title"
  | "dropped-begins"
  | "dropped-file"
  | "dropped-made"
  | "dropped-of"
  | "dropped-size"
  | "dropped-title"
  | "element-bill"
  | "element-bill-standard"
  | "element-claim"
  | "element-claim-standard"
  | "element-collection"
  | "element-collection-standard"
  | "element-complaint"
  | "element-complaint-standard"
  | "element-contact"
  | "element-contact-standard"
  | "element-delivery"
  | "element-delivery-standard"
  | "element-hands"
  | "element-hands-standard"
  | "element-packing"
  | "element-packing-standard"
  | "element-policy"
  | "element-policy-standard"
  | "element-price"
  | "element-price-standard"
  | "element-promise"
  | "element-promise-standard"
  | "element-return"
  | "element-return-standard"
  | "element-search"
  | "element-search-standard"
  | "element-tracking"
  | "element-tracking-standard"
  | "element-warning"
  | "element-warning-standard"
  | "elements-add"
  | "elements-after"
  | "elements-after-hint"
  | "elements-before"
  | "elements-before-hint"
  | "elements-begin"
  | "elements-during"
  | "elements-during-hint"
  | "elements-edit"
  | "elements-empty"
  | "elements-kpi"
  | "elements-name"
  | "elements-no-kpi"
  | "elements-no-owner"
  | "elements-owner"
  | "elements-remove"
  | "elements-stage"
  | "elements-standard"
  | "elements-title"
  | "error-already-erased"
  | "error-already-undone"
  | "error-analysis-no-other"
  | "error-analysis-no-picture"
  | "error-analysis-no-words"
  | "error-analysis-one-wave"
  | "error-analysis-other-unused"
  | "error-analysis-scales-differ"
  | "error-analysis-sides-differ"
  | "error-analysis-too-little"
  | "error-answers-alike"
  | "error-backup-damaged"
  | "error-backup-not-a-file"
  | "error-bank-twice"
  | "error-bank-unworded"
  | "error-cancelled"
  | "error-case-amount"
  | "error-case-times"
  | "error-chart-by-event"
  | "error-check-audit-cut"
  | "error-code-content"
  | "error-code-cut"
  | "error-code-damaged"
  | "error-code-unknown-survey"
  | "error-conflict-not-by-hand"
  | "error-cost-no-haul"
  | "error-cost-no-signatures"
  | "error-cost-no-storage"
  | "error-cost-nothing-stored"
  | "error-cost-setup-missing"
  | "error-delphi-answered"
  | "error-delphi-no-answers"
  | "error-delphi-no-item"
  | "error-delphi-no-items"
  | "error-delphi-nothing-agreed"
  | "error-delphi-other-study"
  | "error-delphi-stop"
  | "error-exchange-damaged"
  | "error-exchange-has-met"
  | "error-exchange-locked"
  | "error-exchange-needed"
  | "error-exchange-not-a-file"
  | "error-exchange-other-key"
  | "error-exchange-passphrase"
  | "error-exchange-secret"
  | "error-experiment-alpha"
  | "error-experiment-base"
  | "error-experiment-days"
  | "error-experiment-difference"
  | "error-experiment-drawn"
  | "error-experiment-fewer"
  | "error-experiment-has-results"
  | "error-experiment-impossible"
  | "error-experiment-no-data"
  | "error-experiment-not-drawn"
  | "error-experiment-power"
  | "error-experiment-source"
  | "error-experiment-typed"
  | "error-experiment-value"
  | "error-group-figures"
  | "error-group-merge-itself"
  | "error-group-no-ideas"
  | "error-handle-unknown"
  | "error-interval-reaches-edge"
  | "error-interview-no-questions"
  | "error-interview-no-talks"
  | "error-interview-unnamed"
  | "error-invitation-anonymous"
  | "error-invitation-answered"
  | "error-invitation-closed"
  | "error-invitation-mode"
  | "error-invitation-nobody"
  | "error-invitation-none"
  | "error-invitation-size"
  | "error-invitation-unknown"
  | "error-joined-anonymous"
  | "error-joined-no-measure"
  | "error-joined-not-waiting"
  | "error-leaving-unknown"
  | "error-lifetime-parameters"
  | "error-lock-damaged"
  | "error-lock-none"
  | "error-lock-wrong"
  | "error-locked"
  | "error-logistics-cost-falls"
  | "error-masked-projector"
  | "error-masked-text"
  | "error-money-unknown"
  | "error-name-missing"
  | "error-no-answer"
  | "error-no-codes"
  | "error-no-file"
  | "error-no-files"
  | "error-no-likelihood"
  | "error-no-money"
  | "error-no-printer"
  | "error-no-such-answer"
  | "error-no-such-bank-question"
  | "error-no-such-case"
  | "error-no-such-conflict"
  | "error-no-such-cost"
  | "error-no-such-customer"
  | "error-no-such-department"
  | "error-no-such-entry"
  | "error-no-such-idea"
  | "error-no-such-job"
  | "error-no-such-operation"
  | "error-no-such-question"
  | "error-no-such-recipe"
  | "error-no-such-shipment"
  | "error-no-such-study"
  | "error-no-such-study-entry"
  | "error-no-such-survey"
  | "error-no-such-talk"
  | "error-no-such-topic"
  | "error-not-a-keheng-file"
  | "error-nothing-left-to-undo"
  | "error-nothing-to-redo"
  | "error-nothing-to-undo"
  | "error-observation-item-unknown"
  | "error-observation-nobody"
  | "error-observation-other-sheet"
  | "error-observation-period-turned"
  | "error-observation-times-turned"
  | "error-page-corners"
  | "error-page-pale"
  | "error-page-small"
  | "error-paper-code"
  | "error-paper-page-other-survey"
  | "error-period-reversed"
  | "error-person-unclear"
  | "error-picture-damaged"
  | "error-picture-format"
  | "error-picture-heif"
  | "error-picture-other-code"
  | "error-picture-without-code"
  | "error-power-difference"
  | "error-power-ended"
  | "error-power-groups"
  | "error-power-no-plan"
  | "error-power-nothing-new"
  | "error-power-share"
  | "error-power-too-small"
  | "error-proof-missing"
  | "error-qr-too-long"
  | "error-quiet-months"
  | "error-reason-missing"
  | "error-recipe-twice"
  | "error-same-folder"
  | "error-sample-expected"
  | "error-sample-margin"
  | "error-sample-population"
  | "error-sample-response"
  | "error-service-cost-rises"
  | "error-study-closed"
  | "error-study-untitled"
  | "error-survey-json-shape"
  | "error-survey-no-answers"
  | "error-survey-no-questions"
  | "error-survey-no-sides"
  | "error-survey-not-published"
  | "error-survey-qsf-shape"
  | "error-survey-report-empty"
  | "error-survey-xml-entities"
  | "error-survey-xml-shape"
  | "error-survival-level"
  | "error-topic-unnamed"
  | "error-view-closed"
  | "error-weight-targets"
  | "exchange-apply"
  | "exchange-apply-join"
  | "exchange-asked"
  | "exchange-asked-text"
  | "exchange-at"
  | "exchange-backup"
  | "exchange-backup-last"
  | "exchange-backup-size"
  | "exchange-backup-text"
  | "exchange-blank"
  | "exchange-brake"
  | "exchange-brake-other"
  | "exchange-changed"
  | "exchange-changes"
  | "exchange-changes-done"
  | "exchange-code"
  | "exchange-code-copied"
  | "exchange-code-enter"
  | "exchange-code-go"
  | "exchange-code-taken"
  | "exchange-code-text"
  | "exchange-code-title"
  | "exchange-code-what"
  | "exchange-column-amount-fen"
  | "exchange-column-cause"
  | "exchange-column-closed"
  | "exchange-column-contact"
  | "exchange-column-day"
  | "exchange-column-denominator"
  | "exchange-column-done"
  | "exchange-column-justified"
  | "exchange-column-link"
  | "exchange-column-no"
  | "exchange-column-numerator"
  | "exchange-column-paid-fen"
  | "exchange-column-party"
  | "exchange-column-phone"
  | "exchange-column-proof"
  | "exchange-column-reason"
  | "exchange-column-what"
  | "exchange-conflict"
  | "exchange-conflicts"
  | "exchange-conflicts-how"
  | "exchange-conflicts-none"
  | "exchange-conflicts-text"
  | "exchange-copy-code"
  | "exchange-days"
  | "exchange-delete-row"
  | "exchange-deleted"
  | "exchange-deleted-there"
  | "exchange-deletion"
  | "exchange-document"
  | "exchange-drop"
  | "exchange-edit"
  | "exchange-edit-day"
  | "exchange-edit-money"
  | "exchange-edit-needed"
  | "exchange-edit-nothing"
  | "exchange-edit-number"
  | "exchange-edit-save"
  | "exchange-edit-time"
  | "exchange-edit-title"
  | "exchange-edit-yuan"
  | "exchange-face-conflicts"
  | "exchange-face-files"
  | "exchange-face-history"
  | "exchange-faces"
  | "exchange-fate-asked"
  | "exchange-fate-changed"
  | "exchange-fate-deleted"
  | "exchange-fate-new"
  | "exchange-fate-revived"
  | "exchange-file"
  | "exchange-file-full"
  | "exchange-firm"
  | "exchange-folder"
  | "exchange-folder-change"
  | "exchange-folder-choose"
  | "exchange-folder-choose-title"
  | "exchange-folder-delta"
  | "exchange-folder-empty"
  | "exchange-folder-from"
  | "exchange-folder-full"
  | "exchange-folder-how-gap"
  | "exchange-folder-how-known"
  | "exchange-folder-how-older"
  | "exchange-folder-how-other"
  | "exchange-folder-how-partial"
  | "exchange-folder-look"
  | "exchange-folder-state"
  | "exchange-folder-state-gap"
  | "exchange-folder-state-known"
  | "exchange-folder-state-locked"
  | "exchange-folder-state-new"
  | "exchange-folder-state-older"
  | "exchange-folder-state-other"
  | "exchange-folder-state-partial"
  | "exchange-folder-stop"
  | "exchange-folder-stop-title"
  | "exchange-folder-text"
  | "exchange-folder-unknown"
  | "exchange-folder-write"
  | "exchange-folder-write-title"
  | "exchange-for"
  | "exchange-for-all"
  | "exchange-for-all-hint"
  | "exchange-from"
  | "exchange-gone"
  | "exchange-group"
  | "exchange-here"
  | "exchange-hide"
  | "exchange-history"
  | "exchange-history-empty"
  | "exchange-history-text"
  | "exchange-holds"
  | "exchange-in-file"
  | "exchange-keep"
  | "exchange-keep-chosen"
  | "exchange-keep-row"
  | "exchange-lock"
  | "exchange-locked-text"
  | "exchange-locked-title"
  | "exchange-machine"
  | "exchange-name"
  | "exchange-nameless"
  | "exchange-new"
  | "exchange-newest"
  | "exchange-not-copied"
  | "exchange-note"
  | "exchange-nothing-new"
  | "exchange-nothing-new-done"
  | "exchange-open"
  | "exchange-open-text"
  | "exchange-open-title"
  | "exchange-other"
  | "exchange-other-file"
  | "exchange-part"
  | "exchange-passphrase"
  | "exchange-passphrase-hint"
  | "exchange-peer-file"
  | "exchange-peer-has"
  | "exchange-peer-lacks"
  | "exchange-peer-level"
  | "exchange-peer-nothing"
  | "exchange-peers"
  | "exchange-peers-none"
  | "exchange-peers-text"
  | "exchange-refused-title"
  | "exchange-result"
  | "exchange-result-done"
  | "exchange-reveal"
  | "exchange-revert"
  | "exchange-revived"
  | "exchange-row"
  | "exchange-same"
  | "exchange-scope"
  | "exchange-scope-full"
  | "exchange-scope-new"
  | "exchange-settled-tag"
  | "exchange-show-settled"
  | "exchange-size"
  | "exchange-stands"
  | "exchange-stays"
  | "exchange-stop"
  | "exchange-take"
  | "exchange-take-back"
  | "exchange-take-chosen"
  | "exchange-take-note"
  | "exchange-taken"
  | "exchange-taken-back"
  | "exchange-touched"
  | "exchange-unchoose"
  | "exchange-unlock"
  | "exchange-what"
  | "exchange-write"
  | "exchange-write-go"
  | "exchange-write-into"
  | "exchange-write-new"
  | "exchange-write-text"
  | "exchange-write-title"
  | "exchange-written-at"
  | "expect-choice"
  | "expect-demand"
  | "expect-grid"
  | "expect-loss-counts"
  | "expect-no"
  | "expect-number"
  | "expect-other"
  | "expect-whole"
  | "expect-yes"
  | "experiment-add-arm"
  | "experiment-alpha"
  | "experiment-arm"
  | "experiment-arms"
  | "experiment-arms-hint"
  | "experiment-base-mean"
  | "experiment-base-share"
  | "experiment-class"
  | "experiment-classes"
  | "experiment-count"
  | "experiment-customer"
  | "experiment-difference-mean"
  | "experiment-difference-share"
  | "experiment-draw"
  | "experiment-drawn"
  | "experiment-face-list"
  | "experiment-face-plan"
  | "experiment-face-verdict"
  | "experiment-first"
  | "experiment-frozen"
  | "experiment-hits"
  | "experiment-how"
  | "experiment-last"
  | "experiment-list"
  | "experiment-look"
  | "experiment-look-at"
  | "experiment-look-bound"
  | "experiment-look-early"
  | "experiment-look-information"
  | "experiment-look-n"
  | "experiment-look-results"
  | "experiment-look-spent"
  | "experiment-looks"
  | "experiment-measure"
  | "experiment-measure-mean"
  | "experiment-measure-share"
  | "experiment-most"
  | "experiment-most-hint"
  | "experiment-needed-how"
  | "experiment-needed-none"
  | "experiment-no-survey"
  | "experiment-none"
  | "experiment-not-yet"
  | "experiment-number"
  | "experiment-number-bad"
  | "experiment-p"
  | "experiment-p-ranks"
  | "experiment-paste"
  | "experiment-paste-how"
  | "experiment-people"
  | "experiment-people-customers"
  | "experiment-people-numbers"
  | "experiment-percent"
  | "experiment-points"
  | "experiment-power"
  | "experiment-question"
  | "experiment-question-hint"
  | "experiment-read"
  | "experiment-read-answers-how"
  | "experiment-read-how"
  | "experiment-remove-arm"
  | "experiment-result"
  | "experiment-save-list"
  | "experiment-seed"
  | "experiment-seed-hint"
  | "experiment-source"
  | "experiment-source-complained"
  | "experiment-source-revenue"
  | "experiment-source-shipments"
  | "experiment-source-shipped"
  | "experiment-source-survey"
  | "experiment-source-typed"
  | "experiment-stratify"
  | "experiment-summary-planned"
  | "experiment-survey"
  | "experiment-take"
  | "experiment-undraw"
  | "experiment-undrawn"
  | "experiment-variable"
  | "experiment-verdict-found"
  | "experiment-verdict-go-on"
  | "experiment-verdict-not-found"
  | "experiment-worth-beyond"
  | "experiment-worth-open"
  | "experiment-worth-within"
  | "field-account"
  | "field-case-due"
  | "field-case-kind"
  | "field-case-no"
  | "field-case-status"
  | "field-cause"
  | "field-channel"
  | "field-claimed"
  | "field-closed"
  | "field-cod"
  | "field-cost"
  | "field-cost-amount"
  | "field-cost-behaviour"
  | "field-cost-day"
  | "field-cost-department"
  | "field-cost-estimate"
  | "field-cost-item"
  | "field-cost-m01"
  | "field-cost-m02"
  | "field-cost-m03"
  | "field-cost-m04"
  | "field-cost-m05"
  | "field-cost-m06"
  | "field-cost-m07"
  | "field-cost-m08"
  | "field-cost-m09"
  | "field-cost-m10"
  | "field-cost-m11"
  | "field-cost-m12"
  | "field-cost-owner"
  | "field-cost-pool-owner"
  | "field-cost-year"
  | "field-customer-name"
  | "field-delivered"
  | "field-destination"
  | "field-due"
  | "field-insured"
  | "field-justified"
  | "field-link"
  | "field-measure-day"
  | "field-measure-denominator"
  | "field-measure-kpi"
  | "field-measure-numerator"
  | "field-measure-rate"
  | "field-measure-source"
  | "field-no"
  | "field-note"
  | "field-opened"
  | "field-order-no"
  | "field-paid"
  | "field-party"
  | "field-payment"
  | "field-pieces"
  | "field-price"
  | "field-product"
  | "field-receiver-address"
  | "field-receiver-name"
  | "field-receiver-phone"
  | "field-sender-address"
  | "field-sender-name"
  | "field-sender-phone"
  | "field-shipped"
  | "field-standard-fixed"
  | "field-standard-freight"
  | "field-standard-item"
  | "field-standard-month"
  | "field-standard-price"
  | "field-standard-quantity"
  | "field-standard-unit"
  | "field-standard-units"
  | "field-status"
  | "field-trouble"
  | "field-weight"
  | "form-flaw-arms"
  | "form-flaw-blank-choice"
  | "form-flaw-blank-question"
  | "form-flaw-blank-row"
  | "form-flaw-blank-side"
  | "form-flaw-decimals"
  | "form-flaw-few-choices"
  | "form-flaw-few-sides"
  | "form-flaw-impossible-count"
  | "form-flaw-impossible-range"
  | "form-flaw-languages"
  | "form-flaw-many-pairs"
  | "form-flaw-no-questions"
  | "form-flaw-no-rows"
  | "form-flaw-no-title"
  | "form-flaw-open-not-here"
  | "form-flaw-pattern"
  | "form-flaw-scale-labels"
  | "form-flaw-scale-points"
  | "form-lint-contradiction"
  | "form-lint-contradiction-fix"
  | "form-lint-contradiction-why"
  | "form-lint-dead-end"
  | "form-lint-dead-end-fix"
  | "form-lint-dead-end-why"
  | "form-lint-double"
  | "form-lint-double-fix"
  | "form-lint-double-why"
  | "form-lint-dup"
  | "form-lint-dup-fix"
  | "form-lint-dup-why"
  | "form-lint-gap"
  | "form-lint-gap-fix"
  | "form-lint-gap-why"
  | "form-lint-jargon"
  | "form-lint-jargon-fix"
  | "form-lint-jargon-why"
  | "form-lint-leading"
  | "form-lint-leading-fix"
  | "form-lint-leading-why"
  | "form-lint-long"
  | "form-lint-long-fix"
  | "form-lint-long-why"
  | "form-lint-negative"
  | "form-lint-negative-fix"
  | "form-lint-negative-why"
  | "form-lint-no-other"
  | "form-lint-no-other-fix"
  | "form-lint-no-other-why"
  | "form-lint-overlap"
  | "form-lint-overlap-fix"
  | "form-lint-overlap-why"
  | "form-lint-unbalanced"
  | "form-lint-unbalanced-fix"
  | "form-lint-unbalanced-why"
  | "form-lint-unreachable"
  | "form-lint-unreachable-fix"
  | "form-lint-unreachable-why"
  | "form-lint-untranslated"
  | "form-lint-untranslated-fix"
  | "form-lint-untranslated-why"
  | "form-lint-vague"
  | "form-lint-vague-fix"
  | "form-lint-vague-why"
  | "form-page-back"
  | "form-page-cannot-say"
  | "form-page-change"
  | "form-page-choose"
  | "form-page-clear"
  | "form-page-code-label"
  | "form-page-copied"
  | "form-page-copy"
  | "form-page-copy-yourself"
  | "form-page-finish"
  | "form-page-kept"
  | "form-page-kept-again"
  | "form-page-language"
  | "form-page-new-answer"
  | "form-page-next"
  | "form-page-no"
  | "form-page-noscript"
  | "form-page-not-kept"
  | "form-page-pairs-alike"
  | "form-page-pairs-how"
  | "form-page-problem-alone"
  | "form-page-problem-choose"
  | "form-page-problem-condition"
  | "form-page-problem-day"
  | "form-page-problem-number"
  | "form-page-problem-pattern"
  | "form-page-problem-required"
  | "form-page-problem-time"
  | "form-page-problem-which"
  | "form-page-problem-whole"
  | "form-page-progress-label"
  | "form-page-qr-label"
  | "form-page-qr-too-long"
  | "form-page-rank-done"
  | "form-page-required"
  | "form-page-save"
  | "form-page-saved"
  | "form-page-send-back"
  | "form-page-slider-blank"
  | "form-page-start-anew"
  | "form-page-thanks"
  | "form-page-way-copy"
  | "form-page-way-copy-how"
  | "form-page-way-file"
  | "form-page-way-file-how"
  | "form-page-way-qr"
  | "form-page-way-qr-how"
  | "form-page-yes"
  | "form-template-competitors"
  | "form-template-competitors-about"
  | "form-template-complaint"
  | "form-template-complaint-about"
  | "form-template-kano"
  | "form-template-kano-about"
  | "form-template-logistics"
  | "form-template-logistics-about"
  | "form-template-lost"
  | "form-template-lost-about"
  | "form-template-phases"
  | "form-template-phases-about"
  | "form-template-postal"
  | "form-template-postal-about"
  | "form-template-recommend"
  | "form-template-recommend-about"
  | "form-template-servqual"
  | "form-template-servqual-about"
  | "form-template-staff"
  | "form-template-staff-about"
  | "grid-columns"
  | "grid-copy"
  | "group-cases"
  | "group-edit"
  | "group-file"
  | "group-go"
  | "group-help"
  | "group-look"
  | "group-methods"
  | "group-surveys"
  | "import-add-files"
  | "import-another"
  | "import-cancelled"
  | "import-changed"
  | "import-choose"
  | "import-choose-text"
  | "import-column-field"
  | "import-column-file"
  | "import-column-samples"
  | "import-column-sure"
  | "import-columns"
  | "import-dates"
  | "import-dates-day-first"
  | "import-dates-month-first"
  | "import-done"
  | "import-encoding"
  | "import-encoding-unsure"
  | "import-file-decide"
  | "import-file-ready"
  | "import-files"
  | "import-first-rows"
  | "import-header-row"
  | "import-issue-column"
  | "import-issue-file"
  | "import-issue-refused"
  | "import-issue-row"
  | "import-issue-value"
  | "import-issue-what"
  | "import-issues"
  | "import-issues-none"
  | "import-kind"
  | "import-kind-cases"
  | "import-kind-costs"
  | "import-kind-measures"
  | "import-kind-responses"
  | "import-kind-shipments"
  | "import-kind-standards"
  | "import-leave-out"
  | "import-new"
  | "import-nothing"
  | "import-open-customers"
  | "import-open-pareto"
  | "import-refused"
  | "import-remember"
  | "import-remove-file"
  | "import-result"
  | "import-running"
  | "import-same"
  | "import-save-refused"
  | "import-sheet"
  | "import-start-over"
  | "import-title"
  | "import-try"
  | "import-trying"
  | "import-undo"
  | "imports-at"
  | "imports-created"
  | "imports-empty"
  | "imports-files"
  | "imports-period"
  | "imports-refused"
  | "imports-unchanged"
  | "imports-undo"
  | "imports-undone"
  | "imports-updated"
  | "interview-answer"
  | "interview-by"
  | "interview-choose"
  | "interview-clear"
  | "interview-coding"
  | "interview-customer"
  | "interview-do"
  | "interview-from-survey"
  | "interview-from-survey-choose"
  | "interview-from-survey-done"
  | "interview-from-survey-go"
  | "interview-from-survey-how"
  | "interview-leave"
  | "interview-new"
  | "interview-no-outline"
  | "interview-none"
  | "interview-note"
  | "interview-number"
  | "interview-open"
  | "interview-outline"
  | "interview-outline-how"
  | "interview-outline-save"
  | "interview-outline-saved"
  | "interview-preview"
  | "interview-progress"
  | "interview-question"
  | "interview-remove"
  | "interview-removed"
  | "interview-results-file"
  | "interview-results-how"
  | "interview-results-none"
  | "interview-results-notes"
  | "interview-results-save"
  | "interview-results-themes"
  | "interview-save"
  | "interview-saved"
  | "interview-sheet-file"
  | "interview-sheet-head"
  | "interview-sheet-save"
  | "interview-skipped"
  | "interview-tab-outline"
  | "interview-tab-results"
  | "interview-tab-talks"
  | "interview-tabs"
  | "interview-themes"
  | "interview-themes-hint"
  | "interview-unsaved"
  | "interview-when"
  | "interview-who"
  | "interview-who-hint"
  | "invitations-about"
  | "invitations-anonymous"
  | "invitations-anonymous-how"
  | "invitations-anonymous-kept"
  | "invitations-answer-head"
  | "invitations-answered-head"
  | "invitations-area"
  | "invitations-area-hint"
  | "invitations-as-list"
  | "invitations-available"
  | "invitations-between"
  | "invitations-came-back"
  | "invitations-class"
  | "invitations-class-none"
  | "invitations-classes"
  | "invitations-closed"
  | "invitations-contact"
  | "invitations-customer"
  | "invitations-customers"
  | "invitations-do"
  | "invitations-drawn"
  | "invitations-file"
  | "invitations-gone"
  | "invitations-invited-head"
  | "invitations-lang"
  | "invitations-left-out"
  | "invitations-list-name"
  | "invitations-mailing-invite"
  | "invitations-mailing-remind"
  | "invitations-mailings"
  | "invitations-none"
  | "invitations-pages-name"
  | "invitations-phone"
  | "invitations-publish-first"
  | "invitations-query"
  | "invitations-query-hint"
  | "invitations-rate-head"
  | "invitations-repeat"
  | "invitations-repeat-hint"
  | "invitations-repeat-save"
  | "invitations-repeat-saved"
  | "invitations-repeat-unit"
  | "invitations-rule"
  | "invitations-rule-hint"
  | "invitations-rule-save"
  | "invitations-rule-saved"
  | "invitations-rule-unit"
  | "invitations-rules"
  | "invitations-save-list"
  | "invitations-save-pages"
  | "invitations-seed"
  | "invitations-send"
  | "invitations-send-how"
  | "invitations-send-how-anonymous"
  | "invitations-size"
  | "invitations-size-hint"
  | "invitations-states"
  | "invitations-tab"
  | "invitations-title"
  | "invitations-token"
  | "invitations-twice"
  | "invitations-uninvite-all"
  | "invitations-unknown"
  | "invitations-waiting"
  | "invitations-when"
  | "invitations-which"
  | "invitations-which-all"
  | "invitations-which-newest"
  | "invitations-which-waiting"
  | "invitations-who"
  | "invitations-whom"
  | "invitations-why"
  | "invitations-why-invited"
  | "invitations-why-unreachable"
  | "invitations-words"
  | "issue-answer-before-2024"
  | "issue-answer-not-kept"
  | "issue-answer-too-long"
  | "issue-bad-count"
  | "issue-bad-date"
  | "issue-bad-money"
  | "issue-bad-weight"
  | "issue-blank-row"
  | "issue-closed-without-date"
  | "issue-damaged-number"
  | "issue-imprecise-number"
  | "issue-kind-answer-before-2024"
  | "issue-kind-answer-no-day"
  | "issue-kind-answer-no-number"
  | "issue-kind-answer-no-ranking"
  | "issue-kind-answer-no-time"
  | "issue-kind-answer-not-kept"
  | "issue-kind-answer-out-of-range"
  | "issue-kind-answer-same-sender"
  | "issue-kind-answer-same-words"
  | "issue-kind-answer-too-long"
  | "issue-kind-answer-unknown-option"
  | "issue-kind-bad-count"
  | "issue-kind-bad-date"
  | "issue-kind-bad-measure"
  | "issue-kind-bad-money"
  | "issue-kind-bad-standard"
  | "issue-kind-bad-weight"
  | "issue-kind-blank-row"
  | "issue-kind-closed-without-date"
  | "issue-kind-conflicting-row"
  | "issue-kind-damaged-number"
  | "issue-kind-duplicate-row"
  | "issue-kind-imprecise-number"
  | "issue-kind-measure-above-total"
  | "issue-kind-missing-field"
  | "issue-kind-odd-case-times"
  | "issue-kind-odd-times"
  | "issue-kind-short-row"
  | "issue-kind-standard-without-output"
  | "issue-kind-standards-too-many"
  | "issue-kind-text-too-long"
  | "issue-kind-total-row"
  | "issue-kind-unknown"
  | "issue-kind-unknown-case-kind"
  | "issue-kind-unknown-kpi"
  | "issue-kind-unknown-link"
  | "issue-kind-unknown-status"
  | "issue-kind-unknown-trouble"
  | "issue-kind-unknown-verdict"
  | "issue-kind-unsure-date"
  | "issue-measure-above-total"
  | "issue-odd-case-times"
  | "issue-odd-times"
  | "issue-short-row"
  | "issue-text-too-long"
  | "issue-total-row"
  | "issue-unknown"
  | "issue-unknown-case-kind"
  | "issue-unknown-link"
  | "issue-unknown-status"
  | "issue-unknown-trouble"
  | "issue-unknown-verdict"
  | "issue-unsure-date"
  | "job-cancel"
  | "job-cancelled"
  | "job-costing"
  | "job-done"
  | "job-dry-run"
  | "job-exchange-export"
  | "job-exchange-import"
  | "job-exchange-preview"
  | "job-import"
  | "job-privacy-class-copy"
  | "job-privacy-copy"
  | "job-privacy-erase"
  | "job-undo-import"
  | "job-unknown"
  | "joined-after"
  | "joined-anonymous"
  | "joined-association-none"
  | "joined-before"
  | "joined-begun"
  | "joined-bought"
  | "joined-box-all"
  | "joined-box-customers"
  | "joined-box-defector"
  | "joined-box-defector-about"
  | "joined-box-hostage"
  | "joined-box-hostage-about"
  | "joined-box-loyal"
  | "joined-box-loyal-about"
  | "joined-box-mercenary"
  | "joined-box-mercenary-about"
  | "joined-box-share"
  | "joined-boxes"
  | "joined-boxes-none"
  | "joined-by"
  | "joined-by-none"
  | "joined-chart-box"
  | "joined-complaint"
  | "joined-customer"
  | "joined-days"
  | "joined-follow-up"
  | "joined-high"
  | "joined-kept"
  | "joined-last"
  | "joined-leads"
  | "joined-left"
  | "joined-low"
  | "joined-lows"
  | "joined-measure"
  | "joined-nobody"
  | "joined-none"
  | "joined-queue"
  | "joined-queue-keys"
  | "joined-queue-none"
  | "joined-revenue"
  | "joined-satisfied-answer"
  | "joined-taken"
  | "joined-text"
  | "joined-title"
  | "joined-took-up"
  | "joined-trust"
  | "joined-trust-asked"
  | "joined-trust-latest"
  | "joined-trust-none"
  | "joined-trust-run"
  | "joined-trust-times"
  | "joined-unsatisfied-answer"
  | "joined-value"
  | "joined-views"
  | "joined-voices"
  | "joined-voices-cases"
  | "joined-voices-causes"
  | "joined-voices-how"
  | "joined-voices-none"
  | "joined-voices-reached"
  | "joined-voices-share"
  | "joined-voices-unknown"
  | "kit-all"
  | "kit-cancel"
  | "kit-close"
  | "kit-copied"
  | "kit-loading"
  | "kit-menu"
  | "kit-more"
  | "kit-redo"
  | "kit-required"
  | "kit-retry"
  | "kit-save"
  | "kit-undo"
  | "kpi-assumed-label"
  | "kpi-call-service"
  | "kpi-call-service-how"
  | "kpi-cases-in-time"
  | "kpi-cases-in-time-how"
  | "kpi-claims-in-time"
  | "kpi-claims-in-time-how"
  | "kpi-complaint-free"
  | "kpi-complaint-free-how"
  | "kpi-course"
  | "kpi-damage"
  | "kpi-damage-how"
  | "kpi-delivery-accuracy"
  | "kpi-delivery-accuracy-how"
  | "kpi-denominator"
  | "kpi-dispatch-accuracy"
  | "kpi-dispatch-accuracy-how"
  | "kpi-excluded-label"
  | "kpi-how"
  | "kpi-interval-label"
  | "kpi-interval-text"
  | "kpi-inventory-accuracy"
  | "kpi-inventory-accuracy-how"
  | "kpi-light"
  | "kpi-limit"
  | "kpi-loss"
  | "kpi-loss-how"
  | "kpi-none"
  | "kpi-numerator"
  | "kpi-on-time"
  | "kpi-on-time-how"
  | "kpi-order-timeliness"
  | "kpi-order-timeliness-how"
  | "kpi-per-million"
  | "kpi-perfect-order"
  | "kpi-perfect-order-how"
  | "kpi-picking-accuracy"
  | "kpi-picking-accuracy-how"
  | "kpi-probability-label"
  | "kpi-rate"
  | "kpi-receiving-timeliness"
  | "kpi-receiving-timeliness-how"
  | "kpi-reports-in-time"
  | "kpi-reports-in-time-how"
  | "kpi-rows"
  | "kpi-rows-cases"
  | "kpi-storage-damage"
  | "kpi-storage-damage-how"
  | "kpi-target"
  | "kpi-undecided"
  | "light-bad"
  | "light-good"
  | "light-unknown"
  | "light-watch"
  | "link-collect"
  | "link-deliver"
  | "link-line-haul"
  | "link-other"
  | "link-service"
  | "link-sort"
  | "lock-again"
  | "lock-change"
  | "lock-change-title"
  | "lock-differ"
  | "lock-forgotten"
  | "lock-forgotten-command"
  | "lock-forgotten-log"
  | "lock-forgotten-text"
  | "lock-group"
  | "lock-honest"
  | "lock-minutes"
  | "lock-never"
  | "lock-none"
  | "lock-now"
  | "lock-on-never"
  | "lock-open"
  | "lock-page-text"
  | "lock-page-title"
  | "lock-present"
  | "lock-remove"
  | "lock-save"
  | "lock-set"
  | "lock-set-title"
  | "lock-stands"
  | "lock-text"
  | "lock-title"
  | "lock-was-changed"
  | "lock-was-removed"
  | "lock-was-set"
  | "lock-word"
  | "lock-word-hint"
  | "lock-word-new"
  | "measure-margin"
  | "measure-pieces"
  | "measure-revenue"
  | "measures-bad-numbers"
  | "measures-day"
  | "measures-denominator"
  | "measures-edit"
  | "measures-hint"
  | "measures-import"
  | "measures-kpi"
  | "measures-no-source"
  | "measures-none"
  | "measures-numerator"
  | "measures-open"
  | "measures-rate"
  | "measures-remove"
  | "measures-removed"
  | "measures-save"
  | "measures-source"
  | "measures-title"
  | "method-delphi"
  | "method-delphi-about"
  | "method-experiment"
  | "method-experiment-about"
  | "method-group"
  | "method-group-about"
  | "method-interview"
  | "method-interview-about"
  | "method-observation"
  | "method-observation-about"
  | "methods-back"
  | "methods-close"
  | "methods-closed"
  | "methods-create"
  | "methods-created"
  | "methods-created-day"
  | "methods-delete"
  | "methods-deleted"
  | "methods-empty"
  | "methods-kind"
  | "methods-new"
  | "methods-new-which"
  | "methods-none"
  | "methods-open"
  | "methods-rename"
  | "methods-renamed"
  | "methods-resume"
  | "methods-state"
  | "methods-state-closed"
  | "methods-state-open"
  | "methods-summary"
  | "methods-title-hint"
  | "methods-title-label"
  | "methods-unknown"
  | "model-abc-cumulative"
  | "model-abc-headcount"
  | "model-abc-survey-rates-hidden"
  | "model-abc-survey-rates-title"
  | "model-abc-title"
  | "model-accept-price-idle"
  | "model-accept-price-title"
  | "model-adjusted-p-title"
  | "model-ahp-weights-title"
  | "model-alloc-direct-method"
  | "model-alloc-direct-title"
  | "model-alloc-reciprocal-method"
  | "model-alloc-reciprocal-title"
  | "model-alloc-step-down-title"
  | "model-anova-title"
  | "model-ballou-sqrt-bound"
  | "model-ballou-sqrt-input-a"
  | "model-ballou-sqrt-input-c"
  | "model-ballou-sqrt-output-cost"
  | "model-ballou-sqrt-output-profit"
  | "model-ballou-sqrt-output-revenue"
  | "model-ballou-sqrt-output-second-derivative"
  | "model-ballou-sqrt-output-sl"
  | "model-ballou-sqrt-title"
  | "model-bayes-cost-input-at"
  | "model-bayes-cost-input-cost"
  | "model-bayes-cost-input-pole"
  | "model-bayes-cost-input-prior-mean"
  | "model-bayes-cost-input-prior-sd"
  | "model-bayes-cost-input-service"
  | "model-bayes-cost-input-sigma"
  | "model-bayes-cost-title"
  | "model-before-after-title"
  | "model-bg-bb-title"
  | "model-bg-nbd-fit-alike"
  | "model-bg-nbd-fit-brief"
  | "model-bg-nbd-fit-few-customers"
  | "model-bg-nbd-fit-few-repeaters"
  | "model-bg-nbd-fit-leaving"
  | "model-bg-nbd-fit-title"
  | "model-bg-nbd-title"
  | "model-breakpoint-input-grid-step"
  | "model-breakpoint-input-x"
  | "model-breakpoint-input-y"
  | "model-breakpoint-output-breakpoint"
  | "model-breakpoint-output-clear"
  | "model-breakpoint-output-slope-after"
  | "model-breakpoint-output-slope-before"
  | "model-breakpoint-output-sse"
  | "model-breakpoint-title"
  | "model-capacity-budget-title"
  | "model-careless-answers-title"
  | "model-class-memory-title"
  | "model-cohen-kappa-title"
  | "model-column-letters-title"
  | "model-competitor-profile-title"
  | "model-component-loadings-title"
  | "model-control-chart-clamped"
  | "model-control-chart-title"
  | "model-convex-fit-input-trend"
  | "model-convex-fit-input-x"
  | "model-convex-fit-input-y"
  | "model-convex-fit-title"
  | "model-correlation-matrix-title"
  | "model-cost-flows-title"
  | "model-cost-high-low-title"
  | "model-cost-least-squares-title"
  | "model-cost-least-squares-unsure"
  | "model-cost-step-title"
  | "model-cost-to-serve-title"
  | "model-cost-tracing-title"
  | "model-cost-volume-profit-never"
  | "model-cost-volume-profit-title"
  | "model-courier-shift-input-arrival-per-hour"
  | "model-courier-shift-input-courier-cost"
  | "model-courier-shift-input-late-cost"
  | "model-courier-shift-input-promise-hours"
  | "model-courier-shift-input-service-per-hour"
  | "model-courier-shift-output-best"
  | "model-courier-shift-output-service-level"
  | "model-courier-shift-output-total-cost"
  | "model-courier-shift-title"
  | "model-crosstab-title"
  | "model-cusum-title"
  | "model-delphi-rounds-on"
  | "model-delphi-rounds-stop"
  | "model-delphi-rounds-title"
  | "model-describe-title"
  | "model-discrete-service-input-cost"
  | "model-discrete-service-input-levels"
  | "model-discrete-service-input-revenue"
  | "model-discrete-service-output-best"
  | "model-discrete-service-output-best-contribution"
  | "model-discrete-service-output-contribution"
  | "model-discrete-service-title"
  | "model-distribution-quantile-title"
  | "model-driver-intervals-title"
  | "model-drop-customer-drop"
  | "model-drop-customer-title"
  | "model-erlang-c-input-aht-s"
  | "model-erlang-c-input-calls-per-hour"
  | "model-erlang-c-input-target-s"
  | "model-erlang-c-input-target-sl"
  | "model-erlang-c-output-agents-required"
  | "model-erlang-c-output-asa-s"
  | "model-erlang-c-output-at-required"
  | "model-erlang-c-output-erlang-b"
  | "model-erlang-c-output-l"
  | "model-erlang-c-output-lq"
  | "model-erlang-c-output-occupancy"
  | "model-erlang-c-output-offered-load"
  | "model-erlang-c-output-p-wait"
  | "model-erlang-c-output-service-level"
  | "model-erlang-c-output-sl"
  | "model-erlang-c-output-table"
  | "model-erlang-c-output-utilisation"
  | "model-erlang-c-output-w"
  | "model-erlang-c-output-wq"
  | "model-erlang-c-title"
  | "model-ewma-title"
  | "model-failure-cost-title"
  | "model-false-alarms-title"
  | "model-fast-answers-title"
  | "model-fisher-exact-idea"
  | "model-fisher-exact-title"
  | "model-fleiss-kappa-title"
  | "model-full-cost-per-waybill-title"
  | "model-fuzzy-evaluation-title"
  | "model-g-chart-title"
  | "model-gamma-gamma-title"
  | "model-gini-title"
  | "model-goodness-of-fit-title"
  | "model-group-comparisons-title"
  | "model-guarded-looks-found"
  | "model-guarded-looks-nothing"
  | "model-guarded-looks-on"
  | "model-guarded-looks-title"
  | "model-importance-performance-title"
  | "model-individuals-chart-title"
  | "model-input-variances-title"
  | "model-internal-gap-title"
  | "model-isotonic-input-direction"
  | "model-isotonic-input-w"
  | "model-isotonic-input-y"
  | "model-isotonic-title"
  | "model-kano-answers-mixed"
  | "model-kano-answers-title"
  | "model-kano-certainty-title"
  | "model-kano-counts-mixed"
  | "model-kano-counts-title"
  | "model-kaplan-meier-title"
  | "model-kendall-w-on"
  | "model-kendall-w-strong"
  | "model-kendall-w-title"
  | "model-krejcie-morgan-title"
  | "model-krippendorff-alpha-good"
  | "model-krippendorff-alpha-tentative"
  | "model-krippendorff-alpha-title"
  | "model-krippendorff-alpha-weak"
  | "model-largest-remainder-title"
  | "model-likert-items-title"
  | "model-linear-regression-title"
  | "model-live-power-title"
  | "model-logistics-cost-matrix-title"
  | "model-lokad-input-h"
  | "model-lokad-input-m"
  | "model-lokad-output-no-stock"
  | "model-lokad-output-p"
  | "model-lokad-title"
  | "model-make-or-buy-title"
  | "model-mann-whitney-title"
  | "model-marginal-stock-input-annual-sales"
  | "model-marginal-stock-input-carrying-rate"
  | "model-marginal-stock-input-margin"
  | "model-marginal-stock-input-sales-response-per-point"
  | "model-marginal-stock-input-sd-over-lead-time"
  | "model-marginal-stock-input-unit-cost"
  | "model-marginal-stock-output-dc-per-z"
  | "model-marginal-stock-output-dp"
  | "model-marginal-stock-output-dz"
  | "model-marginal-stock-output-sl"
  | "model-marginal-stock-output-z"
  | "model-marginal-stock-title"
  | "model-method-comparison-activity"
  | "model-method-comparison-overloaded"
  | "model-method-comparison-title"
  | "model-migration-matrix-endless"
  | "model-migration-matrix-title"
  | "model-mmc-input-agents"
  | "model-mmc-input-lam"
  | "model-mmc-input-mu"
  | "model-mmc-input-waiting"
  | "model-mmc-output-lq"
  | "model-mmc-output-min-agents"
  | "model-mmc-output-p-in-queue"
  | "model-mmc-output-p-no-wait"
  | "model-mmc-output-p-wait"
  | "model-mmc-output-p-wait-gt-mean"
  | "model-mmc-output-utilisation"
  | "model-mmc-output-wq-min"
  | "model-mmc-title"
  | "model-net-promoter-score-title"
  | "model-newsvendor-input-cost"
  | "model-newsvendor-input-mu"
  | "model-newsvendor-input-price"
  | "model-newsvendor-input-salvage"
  | "model-newsvendor-input-sigma"
  | "model-newsvendor-output-critical-ratio"
  | "model-newsvendor-output-expected-leftover"
  | "model-newsvendor-output-expected-lost-sales"
  | "model-newsvendor-output-expected-profit"
  | "model-newsvendor-output-expected-sales"
  | "model-newsvendor-output-q"
  | "model-newsvendor-output-q-rounded-up"
  | "model-newsvendor-output-z"
  | "model-newsvendor-title"
  | "model-normal-loss-input-losses"
  | "model-normal-loss-input-mu"
  | "model-normal-loss-input-q"
  | "model-normal-loss-input-sigma"
  | "model-normal-loss-input-z-grid"
  | "model-normal-loss-output-inverse"
  | "model-normal-loss-output-l"
  | "model-normal-loss-output-loss"
  | "model-normal-loss-output-table"
  | "model-normal-loss-output-z"
  | "model-normal-loss-title"
  | "model-nps-change-title"
  | "model-object-costing-title"
  | "model-omega-interval-sure"
  | "model-omega-interval-title"
  | "model-omega-interval-unsure"
  | "model-order-fill-input-back-order-cost"
  | "model-order-fill-input-cancelled"
  | "model-order-fill-input-fill-now"
  | "model-order-fill-input-fill-then"
  | "model-order-fill-input-investment"
  | "model-order-fill-input-lost-profit"
  | "model-order-fill-input-orders"
  | "model-order-fill-output-gain"
  | "model-order-fill-output-lost-now"
  | "model-order-fill-output-lost-then"
  | "model-order-fill-output-net"
  | "model-order-fill-output-per-unfilled"
  | "model-order-fill-title"
  | "model-overdispersion-title"
  | "model-paired-t-title"
  | "model-parallel-analysis-title"
  | "model-pareto-nbd-title"
  | "model-perfect-order-count"
  | "model-perfect-order-input-rates"
  | "model-perfect-order-output-frechet-bounds"
  | "model-perfect-order-output-product"
  | "model-perfect-order-title"
  | "model-performance-clouds-title"
  | "model-performance-cost-title"
  | "model-poisson-loss-input-mean"
  | "model-poisson-loss-input-most"
  | "model-poisson-loss-output-loss"
  | "model-poisson-loss-output-probability"
  | "model-poisson-loss-output-stock"
  | "model-poisson-loss-output-table"
  | "model-poisson-loss-title"
  | "model-pole-fit-input-logistics"
  | "model-pole-fit-input-pole"
  | "model-pole-fit-input-service"
  | "model-pole-fit-input-service-cost"
  | "model-pole-fit-none"
  | "model-pole-fit-title"
  | "model-power-means-title"
  | "model-power-shares-title"
  | "model-price-floors-title"
  | "model-profit-pyramid-title"
  | "model-profit-tornado-title"
  | "model-purchase-summary-title"
  | "model-rate-interval-title"
  | "model-rfm-scores-ties"
  | "model-rfm-scores-title"
  | "model-route-cost-title"
  | "model-rule-ranking-title"
  | "model-run-rules-quiet"
  | "model-run-rules-title"
  | "model-safety-stock-input-fill-rates"
  | "model-safety-stock-input-order-quantity"
  | "model-safety-stock-input-sigma-lead-time"
  | "model-safety-stock-input-unit-holding-cost"
  | "model-safety-stock-output-by-cycle-service"
  | "model-safety-stock-output-by-fill-rate"
  | "model-safety-stock-output-cycle-service"
  | "model-safety-stock-output-holding-cost"
  | "model-safety-stock-output-marginal-stock-per-point"
  | "model-safety-stock-output-safety-stock"
  | "model-safety-stock-output-z"
  | "model-safety-stock-title"
  | "model-sales-response-input-c"
  | "model-sales-response-input-d"
  | "model-sales-response-input-high"
  | "model-sales-response-input-log-k"
  | "model-sales-response-input-low"
  | "model-sales-response-input-sqrt-k"
  | "model-sales-response-input-x"
  | "model-sales-response-output-adbudg"
  | "model-sales-response-output-adbudg-inflection"
  | "model-sales-response-output-log"
  | "model-sales-response-output-sqrt"
  | "model-sales-response-title"
  | "model-sample-size-share-title"
  | "model-sample-weights-title"
  | "model-satisfaction-and-money-reading"
  | "model-satisfaction-and-money-title"
  | "model-satisfaction-drivers-title"
  | "model-satisfaction-index-title"
  | "model-scale-reliability-good"
  | "model-scale-reliability-title"
  | "model-scale-reliability-usable"
  | "model-scale-reliability-weak"
  | "model-scale-validity-good"
  | "model-scale-validity-title"
  | "model-scale-validity-usable"
  | "model-scale-validity-weak"
  | "model-service-gaps-title"
  | "model-silence-alert-title"
  | "model-simple-lifetime-value-title"
  | "model-stage-costing-average"
  | "model-stage-costing-fifo"
  | "model-stage-costing-title"
  | "model-storage-cost-short"
  | "model-storage-cost-title"
  | "model-taguchi-input-penalty"
  | "model-taguchi-input-penalty-at-hours"
  | "model-taguchi-input-process-cost-intercept"
  | "model-taguchi-input-process-cost-slope"
  | "model-taguchi-output-k"
  | "model-taguchi-output-loss"
  | "model-taguchi-output-optimal-delay-hours"
  | "model-taguchi-output-process-cost"
  | "model-taguchi-output-total"
  | "model-taguchi-output-total-at-penalty"
  | "model-taguchi-output-total-at-promise"
  | "model-taguchi-title"
  | "model-tail-probability-title"
  | "model-target-probability-title"
  | "model-tdabc-title"
  | "model-time-equations-title"
  | "model-top-box-title"
  | "model-tradeoff-fit-input-logistics"
  | "model-tradeoff-fit-input-seed"
  | "model-tradeoff-fit-input-service"
  | "model-tradeoff-fit-input-service-cost"
  | "model-tradeoff-fit-input-weight"
  | "model-tradeoff-fit-refused"
  | "model-tradeoff-fit-title"
  | "model-traffic-light-bad"
  | "model-traffic-light-good"
  | "model-traffic-light-title"
  | "model-traffic-light-watch"
  | "model-trend-break-title"
  | "model-two-groups-title"
  | "model-two-shares-title"
  | "model-u-curve-input-base"
  | "model-u-curve-input-from"
  | "model-u-curve-input-line"
  | "model-u-curve-input-pole"
  | "model-u-curve-input-square"
  | "model-u-curve-input-steep"
  | "model-u-curve-input-to"
  | "model-u-curve-output-at-edge"
  | "model-u-curve-output-logistics"
  | "model-u-curve-output-marginal-logistics"
  | "model-u-curve-output-marginal-service"
  | "model-u-curve-output-service"
  | "model-u-curve-output-total"
  | "model-u-curve-output-x"
  | "model-u-curve-output-zone"
  | "model-u-curve-title"
  | "model-uplift-size-title"
  | "model-uplift-title"
  | "model-variance-tree-closes"
  | "model-variance-tree-title"
  | "model-wave-means-title"
  | "model-wave-shares-title"
  | "model-weighted-satisfaction-title"
  | "model-whale-curve-title"
  | "model-wilcoxon-title"
  | "model-wilson-title"
  | "observation-above"
  | "observation-act"
  | "observation-acts"
  | "observation-add-item"
  | "observation-agreement"
  | "observation-agreement-few"
  | "observation-agreement-how"
  | "observation-agreement-none"
  | "observation-alpha"
  | "observation-alpha-reliable"
  | "observation-alpha-tentative"
  | "observation-alpha-unreliable"
  | "observation-at"
  | "observation-at-bad"
  | "observation-at-hint"
  | "observation-back"
  | "observation-by"
  | "observation-by-destination"
  | "observation-by-month"
  | "observation-by-product"
  | "observation-category"
  | "observation-clock"
  | "observation-complaints"
  | "observation-days-unit"
  | "observation-example"
  | "observation-example-diary"
  | "observation-example-log"
  | "observation-example-tally"
  | "observation-expected"
  | "observation-face-plan"
  | "observation-face-result"
  | "observation-face-work"
  | "observation-from"
  | "observation-interval"
  | "observation-items-diary"
  | "observation-items-diary-hint"
  | "observation-items-log"
  | "observation-items-log-hint"
  | "observation-items-tally"
  | "observation-items-tally-hint"
  | "observation-judged"
  | "observation-kappa-cohen"
  | "observation-kappa-fleiss"
  | "observation-least"
  | "observation-legs"
  | "observation-level-almost-perfect"
  | "observation-level-fair"
  | "observation-level-moderate"
  | "observation-level-poor"
  | "observation-level-slight"
  | "observation-level-substantial"
  | "observation-marks"
  | "observation-median"
  | "observation-missed"
  | "observation-most"
  | "observation-n"
  | "observation-no-items"
  | "observation-none"
  | "observation-note"
  | "observation-noted"
  | "observation-observed"
  | "observation-parcel"
  | "observation-parcels"
  | "observation-people"
  | "observation-per-hour"
  | "observation-person"
  | "observation-person-hint"
  | "observation-place"
  | "observation-remark"
  | "observation-remove"
  | "observation-removed"
  | "observation-repeat-days"
  | "observation-repeated"
  | "observation-rows"
  | "observation-same-units"
  | "observation-same-units-hint"
  | "observation-seconds"
  | "observation-seconds-bad"
  | "observation-seconds-unit"
  | "observation-share"
  | "observation-sheet"
  | "observation-sheet-diary"
  | "observation-sheet-diary-about"
  | "observation-sheet-fixed"
  | "observation-sheet-log"
  | "observation-sheet-log-about"
  | "observation-sheet-tally"
  | "observation-sheet-tally-about"
  | "observation-sheet-traces"
  | "observation-sheet-traces-about"
  | "observation-shipments"
  | "observation-since"
  | "observation-stage"
  | "observation-start"
  | "observation-stop"
  | "observation-summary-traces"
  | "observation-table"
  | "observation-tally-how"
  | "observation-tally-keys"
  | "observation-time"
  | "observation-time-share"
  | "observation-times"
  | "observation-to"
  | "observation-total"
  | "observation-traces-how"
  | "observation-traces-none"
  | "observation-troubled"
  | "observation-unit"
  | "observation-unknown-group"
  | "observation-unsigned"
  | "observation-unsigned-days"
  | "observation-watch-start"
  | "observation-watch-stop"
  | "observation-who"
  | "observation-who-hint"
  | "observation-whole"
  | "op-add-case"
  | "op-add-cost"
  | "op-add-customer"
  | "op-add-study"
  | "op-add-survey"
  | "op-clean-survey"
  | "op-close-case"
  | "op-close-study"
  | "op-close-survey"
  | "op-code-answers"
  | "op-cost-setup"
  | "op-delete-cases"
  | "op-delete-cost"
  | "op-delete-paper"
  | "op-delete-study"
  | "op-delete-survey"
  | "op-edit-action"
  | "op-edit-bank"
  | "op-edit-case"
  | "op-edit-cost"
  | "op-edit-customer"
  | "op-edit-element"
  | "op-edit-measure"
  | "op-edit-study"
  | "op-edit-survey"
  | "op-edit-survey-report"
  | "op-edit-topics"
  | "op-erase"
  | "op-exchange"
  | "op-import-cases"
  | "op-import-costs"
  | "op-import-measures"
  | "op-import-shipments"
  | "op-import-standards"
  | "op-import-survey"
  | "op-invite-customers"
  | "op-key-paper"
  | "op-lock-costs"
  | "op-look-survey"
  | "op-mark-chart"
  | "op-note-study"
  | "op-open-cases"
  | "op-own-costs"
  | "op-plan-costs"
  | "op-plan-survey"
  | "op-publish-survey"
  | "op-redo"
  | "op-remind-customers"
  | "op-repeat-survey"
  | "op-revert"
  | "op-sample"
  | "op-settle"
  | "op-settle-conflict"
  | "op-settle-paper"
  | "op-share-costs"
  | "op-take-answers"
  | "op-tradeoff-interview"
  | "op-tradeoff-month"
  | "op-tradeoff-rates"
  | "op-undo"
  | "op-uninvite-customers"
  | "op-unknown"
  | "op-weigh-survey"
  | "open-text-examples"
  | "open-text-none"
  | "open-text-question"
  | "open-text-title"
  | "open-text-topic-deleted"
  | "open-text-topic-keep"
  | "open-text-topic-kept"
  | "open-text-topic-name"
  | "open-text-topic-new"
  | "open-text-topic-words"
  | "open-text-topics"
  | "open-text-topics-how"
  | "open-text-words"
  | "open-text-words-few"
  | "open-text-words-how"
  | "overview-alarms"
  | "overview-alarms-order"
  | "overview-classes"
  | "overview-classes-open"
  | "overview-customers"
  | "overview-empty"
  | "overview-empty-text"
  | "overview-figures"
  | "overview-full-month"
  | "overview-kpis"
  | "overview-margin"
  | "overview-month"
  | "overview-new-customers"
  | "overview-no-alarms"
  | "overview-revenue"
  | "overview-shipments"
  | "overview-trend"
  | "palette-commands"
  | "palette-nothing"
  | "palette-recent"
  | "palette-searching"
  | "papers-again"
  | "papers-all-again"
  | "papers-blank"
  | "papers-counts-now"
  | "papers-differences"
  | "papers-do"
  | "papers-enter"
  | "papers-filled"
  | "papers-first"
  | "papers-how"
  | "papers-key-clock"
  | "papers-key-day"
  | "papers-key-not-said"
  | "papers-key-number"
  | "papers-key-order"
  | "papers-key-set"
  | "papers-key-text"
  | "papers-keys"
  | "papers-leave"
  | "papers-none"
  | "papers-number"
  | "papers-other"
  | "papers-paper"
  | "papers-pass"
  | "papers-pass-first"
  | "papers-pass-second"
  | "papers-photos-add"
  | "papers-photos-all"
  | "papers-photos-blank"
  | "papers-photos-done"
  | "papers-photos-how"
  | "papers-photos-keys"
  | "papers-photos-later"
  | "papers-photos-none-new"
  | "papers-photos-page-missing"
  | "papers-photos-photos-differ"
  | "papers-photos-save"
  | "papers-photos-skip"
  | "papers-photos-title"
  | "papers-photos-unclear"
  | "papers-photos-unfinished"
  | "papers-photos-written"
  | "papers-print"
  | "papers-print-and"
  | "papers-print-any"
  | "papers-print-copies"
  | "papers-print-day"
  | "papers-print-first"
  | "papers-print-first-how"
  | "papers-print-go"
  | "papers-print-guide"
  | "papers-print-guide-marked"
  | "papers-print-guide-required"
  | "papers-print-hour"
  | "papers-print-how"
  | "papers-print-minute"
  | "papers-print-month"
  | "papers-print-number"
  | "papers-print-one"
  | "papers-print-or"
  | "papers-print-pairs"
  | "papers-print-photos"
  | "papers-print-photos-how"
  | "papers-print-rows-any"
  | "papers-print-rows-fill"
  | "papers-print-rows-one"
  | "papers-print-rows-sides"
  | "papers-print-year"
  | "papers-progress-label"
  | "papers-rate-none"
  | "papers-refused-clock"
  | "papers-refused-day"
  | "papers-refused-number"
  | "papers-refused-option"
  | "papers-refused-scale"
  | "papers-refused-text"
  | "papers-removed"
  | "papers-replace"
  | "papers-save"
  | "papers-second"
  | "papers-settle"
  | "papers-settle-how"
  | "papers-settle-save"
  | "papers-state"
  | "papers-state-confirmed"
  | "papers-state-differing"
  | "papers-state-keyed"
  | "papers-state-settled"
  | "papers-title"
  | "papers-when"
  | "part-account"
  | "part-address"
  | "part-amount"
  | "part-answer"
  | "part-basis"
  | "part-capacity"
  | "part-cause"
  | "part-change"
  | "part-channel"
  | "part-claim"
  | "part-closed"
  | "part-code"
  | "part-coding"
  | "part-contact"
  | "part-cost-activity-survey"
  | "part-cost-pool-key"
  | "part-cost-share-key"
  | "part-count"
  | "part-customer"
  | "part-customer-key-key"
  | "part-customer-key-owner"
  | "part-days"
  | "part-department"
  | "part-due"
  | "part-entry"
  | "part-figures"
  | "part-first"
  | "part-form"
  | "part-invitation"
  | "part-item"
  | "part-key"
  | "part-kind"
  | "part-kpi"
  | "part-line"
  | "part-look"
  | "part-lost"
  | "part-mailing"
  | "part-measure-key"
  | "part-money"
  | "part-month"
  | "part-name"
  | "part-note"
  | "part-opened"
  | "part-order"
  | "part-origin"
  | "part-outcome"
  | "part-owner"
  | "part-paper"
  | "part-payer"
  | "part-place"
  | "part-plan"
  | "part-promise"
  | "part-quantity"
  | "part-question"
  | "part-receiver"
  | "part-recipe"
  | "part-reminded"
  | "part-repeat"
  | "part-role"
  | "part-rule"
  | "part-second"
  | "part-sender"
  | "part-serves"
  | "part-service-case-due"
  | "part-service-case-origin"
  | "part-service-case-outcome"
  | "part-service-element-place"
  | "part-settled"
  | "part-shares"
  | "part-shipment"
  | "part-shipment-origin"
  | "part-shipment-outcome"
  | "part-shipped"
  | "part-size"
  | "part-standard"
  | "part-state"
  | "part-survey"
  | "part-target"
  | "part-targets"
  | "part-terms"
  | "part-time"
  | "part-title"
  | "part-tradeoff-answer-place"
  | "part-unknown"
  | "part-use"
  | "part-value"
  | "part-version"
  | "part-what"
  | "part-words"
  | "parts-dismiss"
  | "parts-reset-columns"
  | "parts-rows-failed"
  | "payment-collect"
  | "payment-monthly"
  | "payment-other"
  | "payment-prepaid"
  | "planner-cheap"
  | "planner-cost"
  | "planner-deep"
  | "planner-delphi-gives"
  | "planner-delphi-lacks"
  | "planner-depth"
  | "planner-experiment-gives"
  | "planner-experiment-lacks"
  | "planner-fit"
  | "planner-fit-good"
  | "planner-fit-partly"
  | "planner-fit-poor"
  | "planner-goal"
  | "planner-goal-future"
  | "planner-goal-how-much"
  | "planner-goal-what-happens"
  | "planner-goal-why"
  | "planner-goal-works"
  | "planner-group-gives"
  | "planner-group-lacks"
  | "planner-how"
  | "planner-method-delphi"
  | "planner-method-experiment"
  | "planner-method-group"
  | "planner-method-observation"
  | "planner-method-survey"
  | "planner-missing"
  | "planner-observation-gives"
  | "planner-observation-lacks"
  | "planner-quick"
  | "planner-score"
  | "planner-survey-gives"
  | "planner-survey-lacks"
  | "planner-time"
  | "planner-title"
  | "planner-use"
  | "planner-weight-0"
  | "planner-weight-1"
  | "planner-weight-3"
  | "planner-weight-5"
  | "power-about"
  | "power-compare"
  | "power-difference"
  | "power-grouping"
  | "power-hits"
  | "power-how"
  | "power-impossible"
  | "power-look"
  | "power-look-found"
  | "power-look-none"
  | "power-look-open"
  | "power-looked"
  | "power-looks"
  | "power-looks-allowed"
  | "power-looks-answers"
  | "power-looks-at"
  | "power-looks-difference"
  | "power-looks-p"
  | "power-looks-spent"
  | "power-looks-verdict"
  | "power-means"
  | "power-none-detectable"
  | "power-now"
  | "power-one"
  | "power-other"
  | "power-outcome"
  | "power-plan"
  | "power-plan-answers"
  | "power-plan-answers-hint"
  | "power-plan-change"
  | "power-plan-delete"
  | "power-plan-deleted"
  | "power-plan-done"
  | "power-plan-early"
  | "power-plan-how"
  | "power-plan-looks"
  | "power-plan-set"
  | "power-shares"
  | "power-shares-how"
  | "power-shares-unit"
  | "power-smaller"
  | "power-step-difference"
  | "power-step-needed"
  | "power-title"
  | "power-verdict-found"
  | "power-verdict-go-on"
  | "power-verdict-none"
  | "power-verdict-not-found"
  | "privacy-choose"
  | "privacy-class-copy"
  | "privacy-class-kept"
  | "privacy-class-left-out"
  | "privacy-class-open"
  | "privacy-class-replaced"
  | "privacy-class-text"
  | "privacy-class-title"
  | "privacy-classing"
  | "privacy-copy"
  | "privacy-copy-answers"
  | "privacy-copy-dialog"
  | "privacy-copy-format"
  | "privacy-copy-json"
  | "privacy-copy-page"
  | "privacy-copy-text"
  | "privacy-copy-warn"
  | "privacy-copying"
  | "privacy-erase"
  | "privacy-erase-backups-hint"
  | "privacy-erase-do"
  | "privacy-erase-elsewhere"
  | "privacy-erase-for-good"
  | "privacy-erase-goes"
  | "privacy-erase-other"
  | "privacy-erase-shared"
  | "privacy-erase-stays"
  | "privacy-erase-text"
  | "privacy-erase-title"
  | "privacy-erase-what"
  | "privacy-erase-word"
  | "privacy-erased"
  | "privacy-erased-look"
  | "privacy-erased-rest"
  | "privacy-erased-rows"
  | "privacy-erased-unclean"
  | "privacy-erasing"
  | "privacy-face"
  | "privacy-group"
  | "privacy-held"
  | "privacy-held-nothing"
  | "privacy-ledger"
  | "privacy-ledger-by"
  | "privacy-ledger-card"
  | "privacy-ledger-customer"
  | "privacy-ledger-empty"
  | "privacy-ledger-person"
  | "privacy-ledger-phones-kept"
  | "privacy-ledger-who"
  | "privacy-other"
  | "privacy-who"
  | "privacy-who-hint"
  | "privacy-who-none"
  | "question-type-allocation"
  | "question-type-date"
  | "question-type-dropdown"
  | "question-type-long-text"
  | "question-type-matrix-multiple"
  | "question-type-matrix-scale"
  | "question-type-matrix-single"
  | "question-type-matrix-text"
  | "question-type-multiple"
  | "question-type-note"
  | "question-type-nps"
  | "question-type-number"
  | "question-type-pairs"
  | "question-type-ranking"
  | "question-type-rating"
  | "question-type-scale"
  | "question-type-short-text"
  | "question-type-sides"
  | "question-type-single"
  | "question-type-slider"
  | "question-type-time"
  | "question-type-yes-no"
  | "recipe-changed"
  | "recipe-down"
  | "recipe-heading"
  | "recipe-keep"
  | "recipe-kept-now"
  | "recipe-list"
  | "recipe-none"
  | "recipe-pdf"
  | "recipe-remove"
  | "recipe-same"
  | "recipe-title"
  | "recipe-up"
  | "recipe-xlsx"
  | "report-actions"
  | "report-actions-state"
  | "report-all-known"
  | "report-answers"
  | "report-as"
  | "report-at-stake"
  | "report-before"
  | "report-capacity"
  | "report-cost-result"
  | "report-cost-result-how"
  | "report-cost-served"
  | "report-cost-total"
  | "report-cost-unused"
  | "report-cost-yuan"
  | "report-costed"
  | "report-costs"
  | "report-covers"
  | "report-department"
  | "report-dialog"
  | "report-dialog-text"
  | "report-difference"
  | "report-direct-cost"
  | "report-freight-yuan"
  | "report-hours"
  | "report-hours-used"
  | "report-keywords"
  | "report-kpi"
  | "report-kpis"
  | "report-latest-answer"
  | "report-level-best"
  | "report-level-cost"
  | "report-level-each"
  | "report-level-failure"
  | "report-level-how"
  | "report-level-last"
  | "report-level-logistics"
  | "report-level-months"
  | "report-level-near"
  | "report-level-now"
  | "report-level-total"
  | "report-make"
  | "report-margin-by-month"
  | "report-margin-how"
  | "report-margin-yuan"
  | "report-names-masked"
  | "report-next"
  | "report-next-concentration"
  | "report-next-falling"
  | "report-next-kpi"
  | "report-next-loss"
  | "report-next-silent"
  | "report-no-actions"
  | "report-no-books"
  | "report-no-costs"
  | "report-no-customers"
  | "report-no-days"
  | "report-no-troubles"
  | "report-no-waybills"
  | "report-none-slipping"
  | "report-now"
  | "report-pages"
  | "report-profit-high"
  | "report-profit-low"
  | "report-profit-yuan"
  | "report-rank"
  | "report-run"
  | "report-save"
  | "report-serve-best"
  | "report-serve-worst"
  | "report-serve-yuan"
  | "report-share"
  | "report-signals"
  | "report-sure"
  | "report-sure-concentration"
  | "report-top"
  | "report-tradeoff"
  | "report-troubles"
  | "report-troubles-by-kind"
  | "report-unknowns"
  | "report-until"
  | "report-unused-yuan"
  | "report-utilisation"
  | "report-what"
  | "report-workbook"
  | "rule-cumulative"
  | "rule-cusum"
  | "rule-ewma"
  | "rule-headcount"
  | "rule-nelson2-nine"
  | "rule-nelson3-trend"
  | "rule-nelson4-alternate"
  | "rule-nelson7-hug"
  | "rule-nelson8-avoid"
  | "rule-rule1"
  | "rule-we2"
  | "rule-we3"
  | "rule-we4"
  | "sample-about"
  | "sample-aim"
  | "sample-aim-difference"
  | "sample-aim-mean"
  | "sample-aim-share"
  | "sample-answers"
  | "sample-classes"
  | "sample-customers"
  | "sample-deviation"
  | "sample-deviation-hint"
  | "sample-difference"
  | "sample-equal"
  | "sample-expected-share"
  | "sample-expected-share-hint"
  | "sample-how"
  | "sample-invite"
  | "sample-margin"
  | "sample-response"
  | "sample-states"
  | "sample-strata"
  | "sample-strata-class"
  | "sample-strata-none"
  | "sample-strata-state"
  | "sample-stratum"
  | "sample-title"
  | "section-cases"
  | "section-costs"
  | "section-customers"
  | "section-exchange"
  | "section-import"
  | "section-methods"
  | "section-overview"
  | "section-service"
  | "section-shipments"
  | "section-surveys"
  | "section-tradeoff"
  | "series-case-days"
  | "series-cases"
  | "series-transit-hours"
  | "series-unit-days"
  | "series-unit-hours"
  | "series-unit-per-hundred"
  | "service-define"
  | "service-define-add"
  | "service-define-bad-days"
  | "service-define-bad-hours"
  | "service-define-bad-target"
  | "service-define-basis"
  | "service-define-cause"
  | "service-define-causes"
  | "service-define-days"
  | "service-define-from"
  | "service-define-limit"
  | "service-define-none"
  | "service-define-note"
  | "service-define-note-shown"
  | "service-define-reason"
  | "service-define-remove"
  | "service-define-save"
  | "service-define-target"
  | "service-define-title"
  | "service-define-to"
  | "service-define-usual"
  | "service-empty"
  | "service-month-all"
  | "service-none"
  | "service-tab-actions"
  | "service-tab-elements"
  | "service-tab-levels"
  | "service-tiles"
  | "service-title"
  | "session-add"
  | "session-add-how"
  | "session-add-label"
  | "session-alike"
  | "session-alike-how"
  | "session-alike-none"
  | "session-chosen"
  | "session-cluster"
  | "session-cluster-go"
  | "session-cluster-hint"
  | "session-cluster-label"
  | "session-column-by"
  | "session-column-cluster"
  | "session-column-dots"
  | "session-column-idea"
  | "session-column-merged"
  | "session-column-rank"
  | "session-column-round"
  | "session-dots"
  | "session-edit"
  | "session-edit-save"
  | "session-ideas"
  | "session-merge"
  | "session-merge-chosen"
  | "session-merged"
  | "session-minutes"
  | "session-minutes-file"
  | "session-minutes-save"
  | "session-next-turn"
  | "session-no-cluster"
  | "session-none"
  | "session-people"
  | "session-people-hint"
  | "session-project"
  | "session-project-end"
  | "session-question"
  | "session-question-hint"
  | "session-rank-how"
  | "session-remove"
  | "session-removed"
  | "session-round"
  | "session-rounds"
  | "session-save"
  | "session-saved"
  | "session-sorted"
  | "session-split"
  | "session-survey-least"
  | "session-survey-most"
  | "session-survey-question"
  | "session-tab-ideas"
  | "session-tab-plan"
  | "session-tab-results"
  | "session-tab-sort"
  | "session-tab-vote"
  | "session-table-save"
  | "session-tabs"
  | "session-timer"
  | "session-timer-start"
  | "session-timer-stop"
  | "session-timer-up"
  | "session-to-survey"
  | "session-to-survey-go"
  | "session-to-survey-how"
  | "session-to-survey-new"
  | "session-to-survey-open"
  | "session-vote-none"
  | "session-vote-save"
  | "session-voted"
  | "session-voter"
  | "session-voter-needed"
  | "session-votes"
  | "session-way"
  | "session-way-round-robin"
  | "session-way-round-robin-how"
  | "session-way-six-three-five"
  | "session-way-six-three-five-how"
  | "session-way-slips"
  | "session-way-slips-how"
  | "session-who"
  | "session-who-nobody"
  | "setup-activities"
  | "setup-activities-help"
  | "setup-add-activity"
  | "setup-add-department"
  | "setup-add-term"
  | "setup-add-total"
  | "setup-by-heads"
  | "setup-departments"
  | "setup-departments-help"
  | "setup-driver"
  | "setup-from"
  | "setup-keywords"
  | "setup-measured"
  | "setup-name"
  | "setup-need-department"
  | "setup-need-minutes"
  | "setup-need-month"
  | "setup-need-name"
  | "setup-need-operating"
  | "setup-need-weight"
  | "setup-none"
  | "setup-open"
  | "setup-parts"
  | "setup-remove-term"
  | "setup-rounding"
  | "setup-rules"
  | "setup-saved"
  | "setup-serves"
  | "setup-serves-by-heads"
  | "setup-share"
  | "setup-share-hint"
  | "setup-shipment-cost"
  | "setup-shipment-cost-hint"
  | "setup-stage"
  | "setup-support"
  | "setup-support-rule"
  | "setup-term"
  | "setup-title"
  | "setup-to"
  | "setup-total-item"
  | "setup-totals"
  | "setup-totals-help"
  | "shares-from"
  | "shares-help"
  | "shares-keywords"
  | "shares-need-month"
  | "shares-need-reason"
  | "shares-need-weight"
  | "shares-none"
  | "shares-now"
  | "shares-open"
  | "shares-reason"
  | "shares-reason-hint"
  | "shares-removed"
  | "shares-saved"
  | "shell-appearance-switch"
  | "shell-backup-never"
  | "shell-collapse"
  | "shell-drop-import"
  | "shell-expand"
  | "shell-files-answers"
  | "shell-files-backups"
  | "shell-files-exchange"
  | "shell-files-keheng"
  | "shell-files-pages"
  | "shell-files-person"
  | "shell-files-pictures"
  | "shell-files-questionnaires"
  | "shell-files-tables"
  | "shell-language"
  | "shell-language-chinese"
  | "shell-language-english"
  | "shell-language-switch"
  | "shell-messages"
  | "shell-palette"
  | "shell-projector"
  | "shell-sample"
  | "shell-search-box"
  | "shell-sections"
  | "shell-shortcuts"
  | "shell-skip"
  | "shell-status"
  | "shell-zoom-in"
  | "shell-zoom-out"
  | "shell-zoom-reset"
  | "shipments-any-status"
  | "shipments-any-trouble"
  | "shipments-clear"
  | "shipments-cod"
  | "shipments-column-cost"
  | "shipments-column-customer"
  | "shipments-column-delivered"
  | "shipments-column-destination"
  | "shipments-column-due"
  | "shipments-column-late"
  | "shipments-column-no"
  | "shipments-column-payment"
  | "shipments-column-pieces"
  | "shipments-column-price"
  | "shipments-column-shipped"
  | "shipments-column-status"
  | "shipments-column-trouble"
  | "shipments-column-weight"
  | "shipments-detail-none"
  | "shipments-due-assumed"
  | "shipments-empty"
  | "shipments-empty-text"
  | "shipments-export"
  | "shipments-export-full"
  | "shipments-export-masked"
  | "shipments-figures"
  | "shipments-from"
  | "shipments-hide"
  | "shipments-import"
  | "shipments-imports"
  | "shipments-insured"
  | "shipments-late"
  | "shipments-late-no"
  | "shipments-late-open"
  | "shipments-late-yes"
  | "shipments-list"
  | "shipments-none-match"
  | "shipments-open-customer"
  | "shipments-order-no"
  | "shipments-product"
  | "shipments-receiver"
  | "shipments-remark"
  | "shipments-remove-filter"
  | "shipments-reveal"
  | "shipments-search"
  | "shipments-search-label"
  | "shipments-sender"
  | "shipments-source"
  | "shipments-status"
  | "shipments-times"
  | "shipments-to"
  | "shipments-trouble"
  | "start-busy"
  | "start-own"
  | "start-own-text"
  | "start-question"
  | "start-sample"
  | "start-sample-text"
  | "start-teach"
  | "start-teach-text"
  | "start-title"
  | "state-active"
  | "state-dormant"
  | "state-lapsed"
  | "state-new"
  | "state-prospect"
  | "status-cancelled"
  | "status-collected"
  | "status-delivered"
  | "status-delivering"
  | "status-exception"
  | "status-lost"
  | "status-ordered"
  | "status-refused"
  | "status-returned"
  | "status-returning"
  | "status-transit"
  | "survey-codebook"
  | "survey-codebook-label"
  | "survey-codebook-name"
  | "survey-codebook-values"
  | "survey-column-begun"
  | "survey-column-seconds"
  | "survey-column-sender"
  | "survey-column-serial"
  | "survey-column-submitted"
  | "survey-dialect-google"
  | "survey-dialect-kobo"
  | "survey-dialect-microsoft"
  | "survey-dialect-plain"
  | "survey-dialect-wjx"
  | "survey-format-limesurvey-tsv"
  | "survey-format-lss"
  | "survey-format-qsf"
  | "survey-format-surveyjs"
  | "survey-format-xlsform"
  | "survey-note-all-choices"
  | "survey-note-asked-once"
  | "survey-note-comment-left-out"
  | "survey-note-other-left-out"
  | "survey-note-pictures-left-out"
  | "survey-note-points-by-place"
  | "survey-note-unused-question"
  | "survey-note-was-hidden"
  | "survey-word-answer"
  | "survey-word-female"
  | "survey-word-less"
  | "survey-word-male"
  | "survey-word-more"
  | "survey-word-other"
  | "survey-word-same"
  | "survey-word-which"
  | "surveys-add-question"
  | "surveys-answers"
  | "surveys-answers-about"
  | "surveys-answers-file"
  | "surveys-answers-file-how"
  | "surveys-answers-file-keys"
  | "surveys-answers-for"
  | "surveys-answers-new"
  | "surveys-answers-none-mapped"
  | "surveys-answers-publishes"
  | "surveys-answers-remembers"
  | "surveys-answers-results"
  | "surveys-answers-title"
  | "surveys-arm-add"
  | "surveys-arm-name"
  | "surveys-arm-remove"
  | "surveys-arm-weight"
  | "surveys-arms"
  | "surveys-arms-how"
  | "surveys-back"
  | "surveys-bank"
  | "surveys-bank-deleted"
  | "surveys-bank-find"
  | "surveys-bank-insert"
  | "surveys-bank-keep"
  | "surveys-bank-kept"
  | "surveys-bank-none"
  | "surveys-bank-open"
  | "surveys-bank-own"
  | "surveys-base"
  | "surveys-blank"
  | "surveys-by-dimension"
  | "surveys-by-item"
  | "surveys-changed"
  | "surveys-check-whole"
  | "surveys-checks"
  | "surveys-checks-none"
  | "surveys-choices"
  | "surveys-class"
  | "surveys-class-behavioural"
  | "surveys-class-descriptive"
  | "surveys-class-none"
  | "surveys-class-related"
  | "surveys-close"
  | "surveys-closed-done"
  | "surveys-column"
  | "surveys-columns"
  | "surveys-count"
  | "surveys-create"
  | "surveys-created"
  | "surveys-delete"
  | "surveys-delete-ask"
  | "surveys-deleted"
  | "surveys-dimension"
  | "surveys-distribution"
  | "surveys-drop"
  | "surveys-dummies"
  | "surveys-duplicate"
  | "surveys-edit-lang"
  | "surveys-edit-text"
  | "surveys-empty"
  | "surveys-expected"
  | "surveys-file-create"
  | "surveys-file-flaws-how"
  | "surveys-file-format"
  | "surveys-file-look"
  | "surveys-file-name"
  | "surveys-file-notes-none"
  | "surveys-file-replace-how"
  | "surveys-files"
  | "surveys-find"
  | "surveys-fix"
  | "surveys-from-file"
  | "surveys-from-file-how"
  | "surveys-from-file-keys"
  | "surveys-gap"
  | "surveys-gap-uncertain"
  | "surveys-gaps"
  | "surveys-gaps-everybody"
  | "surveys-gaps-grouped"
  | "surveys-gaps-how"
  | "surveys-hint"
  | "surveys-interval"
  | "surveys-intro"
  | "surveys-item"
  | "surveys-languages"
  | "surveys-latest"
  | "surveys-line"
  | "surveys-lines"
  | "surveys-mean"
  | "surveys-median-time"
  | "surveys-move-down"
  | "surveys-move-up"
  | "surveys-must-mend"
  | "surveys-name"
  | "surveys-new"
  | "surveys-new-text"
  | "surveys-no-answers"
  | "surveys-none"
  | "surveys-none-answered"
  | "surveys-not-published"
  | "surveys-nps-score"
  | "surveys-number-decimals"
  | "surveys-number-least"
  | "surveys-number-max"
  | "surveys-number-min"
  | "surveys-number-most"
  | "surveys-number-step"
  | "surveys-number-to"
  | "surveys-number-total"
  | "surveys-opened"
  | "surveys-opt-out"
  | "surveys-option"
  | "surveys-option-alone"
  | "surveys-option-open"
  | "surveys-options"
  | "surveys-outline"
  | "surveys-overall"
  | "surveys-page"
  | "surveys-page-add"
  | "surveys-page-how"
  | "surveys-page-limits"
  | "surveys-page-remove"
  | "surveys-page-show-if"
  | "surveys-page-shuffle"
  | "surveys-page-title"
  | "surveys-part-add"
  | "surveys-part-remove"
  | "surveys-perceived"
  | "surveys-phase"
  | "surveys-phase-after"
  | "surveys-phase-before"
  | "surveys-phase-during"
  | "surveys-phase-none"
  | "surveys-pictures-unread"
  | "surveys-preview"
  | "surveys-preview-none"
  | "surveys-progress"
  | "surveys-properties"
  | "surveys-publish"
  | "surveys-publish-changes"
  | "surveys-publish-first"
  | "surveys-questions"
  | "surveys-quota-add"
  | "surveys-quota-condition"
  | "surveys-quota-everybody"
  | "surveys-quota-remove"
  | "surveys-quota-target"
  | "surveys-quota-title"
  | "surveys-quotas"
  | "surveys-quotas-how"
  | "surveys-reached-never"
  | "surveys-refused"
  | "surveys-remove-question"
  | "surveys-removed"
  | "surveys-required"
  | "surveys-resume"
  | "surveys-resumed"
  | "surveys-rows"
  | "surveys-rows-view"
  | "surveys-save-answers"
  | "surveys-save-as"
  | "surveys-save-as-keys"
  | "surveys-save-csv"
  | "surveys-save-csv-about"
  | "surveys-save-form"
  | "surveys-save-go"
  | "surveys-save-limesurvey-tsv"
  | "surveys-save-limesurvey-tsv-about"
  | "surveys-save-notes"
  | "surveys-save-page"
  | "surveys-save-sav"
  | "surveys-save-sav-about"
  | "surveys-save-surveyjs"
  | "surveys-save-surveyjs-about"
  | "surveys-save-unpublished"
  | "surveys-save-xlsform"
  | "surveys-save-xlsform-about"
  | "surveys-save-xlsx"
  | "surveys-save-xlsx-about"
  | "surveys-saved-draft"
  | "surveys-scale-from"
  | "surveys-scale-high"
  | "surveys-scale-low"
  | "surveys-scale-to"
  | "surveys-score"
  | "surveys-share"
  | "surveys-show-if"
  | "surveys-show-if-hint"
  | "surveys-shuffle"
  | "surveys-side-add"
  | "surveys-side-remove"
  | "surveys-side-role"
  | "surveys-side-role-competitor"
  | "surveys-side-role-dysfunctional"
  | "surveys-side-role-expectation"
  | "surveys-side-role-functional"
  | "surveys-side-role-importance"
  | "surveys-side-role-other"
  | "surveys-side-role-perception"
  | "surveys-side-role-performance"
  | "surveys-small"
  | "surveys-state"
  | "surveys-state-closed"
  | "surveys-state-draft"
  | "surveys-state-open"
  | "surveys-step-publish"
  | "surveys-step-send"
  | "surveys-step-take"
  | "surveys-tab-analyse"
  | "surveys-tab-collect"
  | "surveys-tab-design"
  | "surveys-take"
  | "surveys-take-file"
  | "surveys-take-go"
  | "surveys-take-how"
  | "surveys-take-label"
  | "surveys-take-paste"
  | "surveys-take-pictures"
  | "surveys-take-pictures-keys"
  | "surveys-template"
  | "surveys-texts"
  | "surveys-thanks"
  | "surveys-title-label"
  | "surveys-try"
  | "surveys-type"
  | "surveys-untitled"
  | "surveys-valid-if"
  | "surveys-valid-text"
  | "surveys-version"
  | "surveys-whole"
  | "surveys-why"
  | "table-audit"
  | "table-cases"
  | "table-corrective-action"
  | "table-cost-activity"
  | "table-cost-department"
  | "table-cost-entry"
  | "table-cost-lock"
  | "table-cost-pool"
  | "table-cost-share"
  | "table-cost-standard"
  | "table-cost-usage"
  | "table-customer"
  | "table-customer-key"
  | "table-customers"
  | "table-erasure"
  | "table-measure"
  | "table-process-change"
  | "table-refused"
  | "table-service-case"
  | "table-service-element"
  | "table-set-aside"
  | "table-setting"
  | "table-shipment"
  | "table-shipments"
  | "table-study"
  | "table-study-entry"
  | "table-survey"
  | "table-survey-answer"
  | "table-survey-bank"
  | "table-survey-coding"
  | "table-survey-invitation"
  | "table-survey-look"
  | "table-survey-mailing"
  | "table-survey-paper"
  | "table-survey-plan"
  | "table-survey-recipe"
  | "table-survey-rule"
  | "table-survey-topic"
  | "table-survey-version"
  | "table-survey-weight"
  | "table-sync-conflict"
  | "table-tradeoff-answer"
  | "table-tradeoff-month"
  | "table-tradeoff-rate"
  | "table-unknown"
  | "tradeoff-band"
  | "tradeoff-band-high"
  | "tradeoff-band-low"
  | "tradeoff-by-hand"
  | "tradeoff-by-register"
  | "tradeoff-chart-title"
  | "tradeoff-check"
  | "tradeoff-class"
  | "tradeoff-class-all"
  | "tradeoff-classes"
  | "tradeoff-classes-text"
  | "tradeoff-classroom"
  | "tradeoff-cost-axis"
  | "tradeoff-curve"
  | "tradeoff-decay"
  | "tradeoff-edit"
  | "tradeoff-empty"
  | "tradeoff-exclude"
  | "tradeoff-floor"
  | "tradeoff-floor-none"
  | "tradeoff-from-books"
  | "tradeoff-from-rates"
  | "tradeoff-from-register"
  | "tradeoff-from-waybills"
  | "tradeoff-interval"
  | "tradeoff-interview"
  | "tradeoff-interview-remove"
  | "tradeoff-interview-text"
  | "tradeoff-keywords"
  | "tradeoff-level"
  | "tradeoff-logistics"
  | "tradeoff-marginal-cost"
  | "tradeoff-marginal-net"
  | "tradeoff-marginal-saving"
  | "tradeoff-model"
  | "tradeoff-model-list-hint"
  | "tradeoff-model-result"
  | "tradeoff-model-source"
  | "tradeoff-model-steps"
  | "tradeoff-models"
  | "tradeoff-month"
  | "tradeoff-month-excluded"
  | "tradeoff-months"
  | "tradeoff-more-data"
  | "tradeoff-next-points"
  | "tradeoff-normalised"
  | "tradeoff-now"
  | "tradeoff-optimum"
  | "tradeoff-outlier"
  | "tradeoff-own"
  | "tradeoff-part-books"
  | "tradeoff-part-carried"
  | "tradeoff-part-desk"
  | "tradeoff-part-leaving"
  | "tradeoff-part-moved"
  | "tradeoff-part-open"
  | "tradeoff-part-paid"
  | "tradeoff-part-retries"
  | "tradeoff-part-unsettled"
  | "tradeoff-peak"
  | "tradeoff-picture"
  | "tradeoff-picture-cost"
  | "tradeoff-picture-marginal"
  | "tradeoff-picture-profit"
  | "tradeoff-picture-tangents"
  | "tradeoff-picture-title-cost"
  | "tradeoff-picture-title-marginal"
  | "tradeoff-picture-title-profit"
  | "tradeoff-picture-title-tangents"
  | "tradeoff-price"
  | "tradeoff-profit"
  | "tradeoff-profit-axis"
  | "tradeoff-question"
  | "tradeoff-rate-answer-error"
  | "tradeoff-rate-answer-months"
  | "tradeoff-rate-complaint-minutes"
  | "tradeoff-rate-complaint-share"
  | "tradeoff-rate-damaged-fen"
  | "tradeoff-rate-floor"
  | "tradeoff-rate-lost-fen"
  | "tradeoff-rate-lost-margin-fen"
  | "tradeoff-rate-lost-months"
  | "tradeoff-rate-minute-fen"
  | "tradeoff-rate-redelivery-fen"
  | "tradeoff-rates"
  | "tradeoff-rates-always"
  | "tradeoff-rates-since"
  | "tradeoff-rates-text"
  | "tradeoff-reason"
  | "tradeoff-response"
  | "tradeoff-restore"
  | "tradeoff-revenue"
  | "tradeoff-save"
  | "tradeoff-service"
  | "tradeoff-service-cost"
  | "tradeoff-shape"
  | "tradeoff-shape-log"
  | "tradeoff-shape-root"
  | "tradeoff-shape-s-curve"
  | "tradeoff-sketch"
  | "tradeoff-slope"
  | "tradeoff-source"
  | "tradeoff-steep"
  | "tradeoff-title"
  | "tradeoff-total"
  | "tradeoff-try"
  | "tradeoff-unit-hour"
  | "tradeoff-unit-minutes"
  | "tradeoff-unit-months"
  | "tradeoff-what"
  | "tradeoff-why"
  | "tradeoff-why-amount"
  | "tradeoff-why-from"
  | "tradeoff-why-times"
  | "tradeoff-zone"
  | "trouble-address"
  | "trouble-back"
  | "trouble-backups"
  | "trouble-backups-text"
  | "trouble-begin"
  | "trouble-damaged"
  | "trouble-delayed"
  | "trouble-elsewhere"
  | "trouble-lost"
  | "trouble-missing-text"
  | "trouble-missorted"
  | "trouble-no-answer"
  | "trouble-none"
  | "trouble-none-text"
  | "trouble-open"
  | "trouble-other"
  | "trouble-oversize"
  | "trouble-refused"
  | "trouble-reopen"
  | "trouble-returned"
  | "trouble-sound-text"
  | "trouble-sure"
  | "trouble-sure-missing"
  | "trouble-title-last"
  | "value-amount"
  | "value-chart"
  | "value-class"
  | "value-customers"
  | "value-cut-bad"
  | "value-cut-hint"
  | "value-cuts-saved"
  | "value-is-pareto"
  | "value-lorenz"
  | "value-measure"
  | "value-not-pareto"
  | "value-pareto"
  | "value-reset-cuts"
  | "value-rule"
  | "value-save-cuts"
  | "value-share-amount"
  | "value-share-customers"
  | "value-table"
  | "value-verdict"
  | "value-verdict-none"
  | "variance-selling"
  | "variance-volume"
  | "verdict-no"
  | "verdict-unknown"
  | "verdict-yes"
  | "views-agrees"
  | "views-by-cases"
  | "views-difference"
  | "views-differs"
  | "views-month"
  | "views-none"
  | "views-own"
  | "views-points"
  | "views-theirs"
  | "views-title"
  | "views-verdict"
  | "weights-about"
  | "weights-answers"
  | "weights-clear"
  | "weights-cleared"
  | "weights-done"
  | "weights-fill"
  | "weights-fill-class"
  | "weights-fill-none"
  | "weights-fill-state"
  | "weights-group"
  | "weights-none"
  | "weights-nothing"
  | "weights-reached"
  | "weights-set"
  | "weights-share"
  | "weights-target"
  | "weights-title"
  | "weights-unmet"
  | "weights-variable";

export type FilledKey =
  | "actions-effect-text"
  | "actions-from-alarm"
  | "alarm-amount"
  | "alarm-concentration"
  | "alarm-falling"
  | "alarm-kpi"
  | "alarm-loss"
  | "alarm-silent"
  | "alarm-sure"
  | "alarm-what"
  | "alarm-what-span"
  | "analysis-chosen"
  | "analysis-digest"
  | "analysis-hidden"
  | "analysis-impossible"
  | "analysis-kano-mixed"
  | "analysis-not-weighed"
  | "analysis-people"
  | "analysis-remove"
  | "analysis-row-difference"
  | "analysis-row-pair"
  | "analysis-row-profile"
  | "analysis-row-together"
  | "analysis-said-above"
  | "analysis-said-ahp"
  | "analysis-said-ahp-contradict"
  | "analysis-said-alike"
  | "analysis-said-components"
  | "analysis-said-concentrate"
  | "analysis-said-connected"
  | "analysis-said-differ"
  | "analysis-said-driver"
  | "analysis-said-falls"
  | "analysis-said-fuzzy"
  | "analysis-said-gaps"
  | "analysis-said-index"
  | "analysis-said-internal-above"
  | "analysis-said-internal-below"
  | "analysis-said-internal-left"
  | "analysis-said-kano-delights"
  | "analysis-said-kano-must"
  | "analysis-said-low-cells"
  | "analysis-said-money-less"
  | "analysis-said-money-more"
  | "analysis-said-money-none"
  | "analysis-said-nps"
  | "analysis-said-other-unmet"
  | "analysis-said-other-weighed"
  | "analysis-said-pairs-alike"
  | "analysis-said-profile-ahead"
  | "analysis-said-profile-alike"
  | "analysis-said-profile-behind"
  | "analysis-said-profile-both"
  | "analysis-said-reliable"
  | "analysis-said-rises"
  | "analysis-said-scales"
  | "analysis-said-strongest"
  | "analysis-said-topic"
  | "analysis-said-unconnected"
  | "analysis-said-unreliable"
  | "analysis-said-word"
  | "analysis-weighed"
  | "audit-chain-changed"
  | "audit-chain-good"
  | "audit-chain-missing"
  | "audit-range"
  | "audit-row"
  | "backup-proved"
  | "backup-restore-to"
  | "backup-restored"
  | "backup-second-away"
  | "backup-second-away-since"
  | "backup-second-chosen"
  | "backup-second-failed"
  | "backup-second-stopped"
  | "backup-second-waits"
  | "books-added"
  | "books-closed"
  | "books-count"
  | "books-cut"
  | "books-deleted"
  | "books-edited"
  | "books-estimates"
  | "books-from-file"
  | "books-month-estimate"
  | "books-usual-is"
  | "calendar-askable"
  | "calendar-entry-invited"
  | "calendar-entry-remind-from"
  | "calendar-entry-reminded"
  | "card-plus"
  | "card-time"
  | "cases-count"
  | "cases-days"
  | "cases-deleted"
  | "cases-filter-customer"
  | "cases-open-troubled-ask"
  | "cases-opened-troubled"
  | "cases-overdue"
  | "cases-paid"
  | "cases-show-all"
  | "cases-waybill-known"
  | "causes-failed"
  | "causes-others"
  | "charts-cut"
  | "cleaning-excluded"
  | "cleaning-seconds"
  | "cli-exchange-open"
  | "cli-exchange-sum"
  | "cli-import-counts"
  | "cli-import-id"
  | "cli-made"
  | "cli-papers-keyed"
  | "cli-papers-look"
  | "cli-papers-taken"
  | "cli-restored"
  | "cli-written"
  | "coding-count"
  | "coding-page"
  | "control-aside"
  | "control-changed"
  | "control-comparison-open"
  | "control-comparison-real"
  | "control-frozen"
  | "control-mark-text"
  | "control-move"
  | "control-provisional"
  | "control-set-aside-text"
  | "control-wide"
  | "cost-leg-haul"
  | "cost-leg-terminal"
  | "cost-on-the-way"
  | "cost-warning-absent"
  | "cost-warning-homeless"
  | "cost-warning-idle"
  | "cost-warning-overloaded"
  | "cost-warning-unopened"
  | "cost-warning-unsettled"
  | "costing-band"
  | "costing-compare-text"
  | "costing-help-totals"
  | "costing-locked-done"
  | "costing-lost-by"
  | "costing-note"
  | "costing-peak-at"
  | "costing-plan-remove"
  | "costing-plan-title"
  | "costing-pools-cleared"
  | "costing-pools-set"
  | "costing-pools-set-done"
  | "costing-pools-text"
  | "costing-quarter"
  | "costing-result"
  | "costing-step-of"
  | "costing-sum"
  | "costing-total-note"
  | "costing-unlocked-done"
  | "costing-unused-share"
  | "costing-variances-entries"
  | "costing-variances-proposed"
  | "costing-variances-since"
  | "costing-variances-total"
  | "costing-what-if-bonus"
  | "costing-what-if-goes"
  | "costing-what-if-hours"
  | "costing-what-if-malus"
  | "costing-what-if-of-target"
  | "costing-what-if-own"
  | "costing-what-if-pay"
  | "costing-what-if-route"
  | "costing-what-if-units"
  | "costing-why-amount"
  | "costing-why-minutes"
  | "costing-why-more"
  | "costing-why-row"
  | "costing-year"
  | "costs-more"
  | "costs-run"
  | "customers-added"
  | "customers-class"
  | "customers-course"
  | "customers-falling-text"
  | "customers-loss-text"
  | "customers-rank"
  | "customers-silent-text"
  | "customers-since"
  | "customers-survey-value"
  | "customers-total-figures"
  | "customers-trust-run"
  | "customers-trusts"
  | "date-day"
  | "date-day-short"
  | "date-minute"
  | "date-month"
  | "date-month-name"
  | "delphi-agreement"
  | "delphi-answered-of"
  | "delphi-asks-n"
  | "delphi-chart-says"
  | "delphi-from-n"
  | "delphi-item-n"
  | "delphi-item-remove"
  | "delphi-missing"
  | "delphi-next-done"
  | "delphi-reason-above"
  | "delphi-reason-below"
  | "delphi-reason-of"
  | "delphi-refused"
  | "delphi-refused-line"
  | "delphi-report-moved"
  | "delphi-report-panel"
  | "delphi-report-round"
  | "delphi-report-spread"
  | "delphi-round"
  | "delphi-sheet-above"
  | "delphi-sheet-below"
  | "delphi-sheet-file"
  | "delphi-sheet-item"
  | "delphi-sheet-member"
  | "delphi-sheet-own"
  | "delphi-sheet-panel"
  | "delphi-sheet-scale"
  | "delphi-sheet-title"
  | "delphi-sheets-file"
  | "delphi-summary"
  | "delphi-taken"
  | "delphi-to-n"
  | "delphi-type-member"
  | "delphi-unit-n"
  | "delphi-value-of"
  | "delphi-verdict-open"
  | "delphi-verdict-rounds"
  | "delphi-verdict-settled"
  | "desk-backed-up"
  | "desk-check-bad"
  | "desk-opened"
  | "desk-redo-what"
  | "desk-redone"
  | "desk-undo-what"
  | "desk-undone"
  | "desk-undone-kept"
  | "drawing-causes-title"
  | "drawing-class"
  | "drawing-control-title"
  | "drawing-found"
  | "drawing-interval-of"
  | "drawing-likert-left"
  | "drawing-lorenz-title"
  | "drawing-lost"
  | "drawing-minutes"
  | "drawing-months"
  | "drawing-more"
  | "drawing-no-plan"
  | "drawing-pareto-title"
  | "drawing-peak"
  | "drawing-profit-now"
  | "drawing-range"
  | "drawing-ranks"
  | "drawing-says-causes"
  | "drawing-says-control"
  | "drawing-says-control-quiet"
  | "drawing-says-gaps"
  | "drawing-says-kpis"
  | "drawing-says-left-out"
  | "drawing-says-likert"
  | "drawing-says-lying"
  | "drawing-says-matrix"
  | "drawing-says-not-pareto"
  | "drawing-says-pareto"
  | "drawing-says-sankey"
  | "drawing-says-tornado"
  | "drawing-says-trend"
  | "drawing-says-variances"
  | "drawing-says-whale"
  | "drawing-subtitle"
  | "drawing-target"
  | "drawing-trend-title"
  | "drawing-variances-rest"
  | "dropped-begun"
  | "dropped-replaces"
  | "dropped-stranger"
  | "error-abc-class"
  | "error-abc-cuts"
  | "error-analysis-competitors"
  | "error-analysis-few-customers"
  | "error-analysis-items"
  | "error-analysis-no-kano"
  | "error-analysis-no-match"
  | "error-analysis-no-nps"
  | "error-analysis-role-missing"
  | "error-analysis-role-unknown"
  | "error-analysis-rows-differ"
  | "error-analysis-too-many-points"
  | "error-analysis-unequal"
  | "error-analysis-unknown"
  | "error-analysis-wave-kind"
  | "error-answers-needed"
  | "error-backtest-plan"
  | "error-backup-io"
  | "error-backup-version"
  | "error-bank-full"
  | "error-bank-too-long"
  | "error-case-number-damaged"
  | "error-cell-too-long"
  | "error-character-not-encodable"
  | "error-chart-font"
  | "error-chart-size"
  | "error-check-audit-changed"
  | "error-check-audit-missing"
  | "error-check-derived"
  | "error-check-key"
  | "error-check-payer"
  | "error-check-stamp"
  | "error-check-structure"
  | "error-cleaning-limit"
  | "error-code-unknown-version"
  | "error-column-missing"
  | "error-column-unknown"
  | "error-columns-missing"
  | "error-conflict-value"
  | "error-cost-department-used"
  | "error-cost-entry-invalid"
  | "error-cost-kpi-uncounted"
  | "error-cost-method-cut"
  | "error-cost-method-unknown"
  | "error-cost-month-locked"
  | "error-cost-months-missing"
  | "error-cost-nothing-booked"
  | "error-cost-plan-invalid"
  | "error-cost-plan-missing"
  | "error-cost-services-stuck"
  | "error-cost-setup-invalid"
  | "error-cost-what-if-invalid"
  | "error-delphi-item-unknown"
  | "error-delphi-labels"
  | "error-delphi-member-unknown"
  | "error-delphi-points"
  | "error-delphi-reason-long"
  | "error-delphi-round-closed"
  | "error-delphi-round-empty"
  | "error-delphi-round-not-begun"
  | "error-delphi-rounds-used"
  | "error-delphi-scale"
  | "error-delphi-text"
  | "error-delphi-text-long"
  | "error-delphi-too-many"
  | "error-delphi-value"
  | "error-dialog-failed"
  | "error-disk-full"
  | "error-encoding-unknown"
  | "error-exchange-brake"
  | "error-exchange-cut"
  | "error-exchange-forked"
  | "error-exchange-gap"
  | "error-exchange-io"
  | "error-exchange-no-passphrase"
  | "error-exchange-other-firm"
  | "error-exchange-version"
  | "error-experiment-arm-twice"
  | "error-experiment-arms"
  | "error-experiment-looks"
  | "error-experiment-name"
  | "error-experiment-number"
  | "error-experiment-people"
  | "error-experiment-too-early"
  | "error-experiment-too-few"
  | "error-few-months"
  | "error-few-months-beyond"
  | "error-field-twice"
  | "error-field-unknown"
  | "error-file-bomb"
  | "error-file-damaged"
  | "error-file-doctype"
  | "error-file-empty"
  | "error-file-encoding-unsure"
  | "error-file-encrypted"
  | "error-file-exists"
  | "error-file-in-use"
  | "error-file-io"
  | "error-file-missing"
  | "error-file-not-a-table"
  | "error-file-not-written"
  | "error-file-sheet-missing"
  | "error-file-size-false"
  | "error-file-too-large"
  | "error-file-too-new"
  | "error-file-truncated"
  | "error-file-unreadable"
  | "error-file-unwritable"
  | "error-form-expr-arguments"
  | "error-form-expr-end"
  | "error-form-expr-name"
  | "error-form-expr-unexpected"
  | "error-group-dots"
  | "error-group-full"
  | "error-group-people"
  | "error-group-text"
  | "error-group-voter"
  | "error-header-row-unknown"
  | "error-history-number"
  | "error-import-kind-unknown"
  | "error-internal"
  | "error-interview-answered"
  | "error-interview-condition"
  | "error-interview-full"
  | "error-interview-line"
  | "error-interview-long"
  | "error-interview-name-long"
  | "error-interview-note-long"
  | "error-interview-theme"
  | "error-interview-twice"
  | "error-invitation-file"
  | "error-invitation-repeat"
  | "error-invitation-too-few"
  | "error-joined-days"
  | "error-joined-kept"
  | "error-joined-limits"
  | "error-joined-measure"
  | "error-joined-no-text"
  | "error-joined-times"
  | "error-lock-long"
  | "error-lock-minutes"
  | "error-lock-no-word"
  | "error-lock-short"
  | "error-lock-wait"
  | "error-measure-invalid"
  | "error-measures-too-many"
  | "error-migration-class"
  | "error-migration-twice"
  | "error-model-input"
  | "error-money-depends"
  | "error-mostly-prior"
  | "error-no-such-cost-object"
  | "error-no-such-kpi"
  | "error-no-such-machine"
  | "error-no-such-method"
  | "error-no-such-model"
  | "error-no-such-paper"
  | "error-no-such-template"
  | "error-number-invalid"
  | "error-observation-days"
  | "error-observation-item-name"
  | "error-observation-item-twice"
  | "error-observation-items"
  | "error-observation-remark-too-long"
  | "error-observation-seconds"
  | "error-observed-too-briefly"
  | "error-optimum-at-edge"
  | "error-outliers"
  | "error-paper-blank"
  | "error-paper-cell-unknown"
  | "error-paper-cells-refused"
  | "error-paper-copies"
  | "error-paper-not-differing"
  | "error-paper-number"
  | "error-paper-other-version"
  | "error-paper-page-other-layout"
  | "error-paper-page-other-version"
  | "error-paper-pass"
  | "error-paper-taken"
  | "error-paper-too-long"
  | "error-paper-unsettled"
  | "error-phone-unclear"
  | "error-picture-too-large"
  | "error-picture-too-long"
  | "error-pictures-too-many"
  | "error-planner-weight"
  | "error-power-answers"
  | "error-power-looked"
  | "error-power-looks"
  | "error-power-too-often"
  | "error-print-failed"
  | "error-profile-unknown"
  | "error-purchase-money"
  | "error-rates-alike"
  | "error-recipe-title-too-long"
  | "error-recipe-too-many"
  | "error-reminder-nobody"
  | "error-request-invalid"
  | "error-rfm-segment"
  | "error-row-too-long"
  | "error-sample-recipe"
  | "error-sample-strata"
  | "error-services-stuck"
  | "error-setting-invalid"
  | "error-sheet-unknown"
  | "error-simple-value"
  | "error-spell-time"
  | "error-storage"
  | "error-study-body-invalid"
  | "error-study-body-too-long"
  | "error-study-kind-unknown"
  | "error-study-name-too-long"
  | "error-study-title-too-long"
  | "error-survey-choice-twice"
  | "error-survey-choice-unnamed"
  | "error-survey-column-missing"
  | "error-survey-column-twice"
  | "error-survey-file-too-long"
  | "error-survey-flawed"
  | "error-survey-format-unknown"
  | "error-survey-group-close"
  | "error-survey-group-open"
  | "error-survey-has-answers"
  | "error-survey-head-missing"
  | "error-survey-head-twice"
  | "error-survey-json"
  | "error-survey-line-parent"
  | "error-survey-line-twice"
  | "error-survey-line-unnamed"
  | "error-survey-line-untyped"
  | "error-survey-list-missing"
  | "error-survey-part-of-nothing"
  | "error-survey-question-twice"
  | "error-survey-quote-open"
  | "error-survey-row-unnamed"
  | "error-survey-row-untyped"
  | "error-survey-sheet-missing"
  | "error-survey-too-long"
  | "error-survey-too-many"
  | "error-survey-version-unknown"
  | "error-survey-xml"
  | "error-text-too-long"
  | "error-too-few-customers"
  | "error-too-few-months"
  | "error-too-few-repeaters"
  | "error-too-little-spread"
  | "error-too-many-columns"
  | "error-too-many-conflicts"
  | "error-too-many-files"
  | "error-too-many-rows"
  | "error-topic-too-long"
  | "error-topic-too-many"
  | "error-topic-twice"
  | "error-unknown"
  | "error-unknown-language"
  | "error-variable-no-figures"
  | "error-variable-no-groups"
  | "error-variable-no-money"
  | "error-variable-no-pairs"
  | "error-variable-no-texts"
  | "error-variable-unknown"
  | "error-wal-refused"
  | "error-weight-group-unknown"
  | "error-weight-group-zero"
  | "error-weight-several"
  | "exchange-applied"
  | "exchange-applying"
  | "exchange-brake-table"
  | "exchange-brake-text"
  | "exchange-brake-type"
  | "exchange-by-at"
  | "exchange-came-from"
  | "exchange-chosen"
  | "exchange-clock-days"
  | "exchange-clock-hours"
  | "exchange-code-typed"
  | "exchange-conflicts-first"
  | "exchange-delete-row-what"
  | "exchange-drop-others"
  | "exchange-edit-take"
  | "exchange-edit-what"
  | "exchange-file-for"
  | "exchange-file-name"
  | "exchange-folder-all"
  | "exchange-folder-away"
  | "exchange-folder-chosen"
  | "exchange-folder-few"
  | "exchange-folder-fresh"
  | "exchange-folder-look-at"
  | "exchange-folder-named"
  | "exchange-folder-stopped"
  | "exchange-for-one"
  | "exchange-for-one-hint"
  | "exchange-into-folder"
  | "exchange-joins"
  | "exchange-keep-row-what"
  | "exchange-keep-what"
  | "exchange-looking"
  | "exchange-next-file"
  | "exchange-noted"
  | "exchange-of"
  | "exchange-peer-behind"
  | "exchange-peer-until"
  | "exchange-period"
  | "exchange-revert-what"
  | "exchange-see-conflicts"
  | "exchange-settled"
  | "exchange-take-what"
  | "exchange-uncounted-rows"
  | "exchange-unknown"
  | "exchange-write-new-for"
  | "exchange-written"
  | "expect-above"
  | "expect-as-many"
  | "expect-below"
  | "expect-between"
  | "expect-entry"
  | "expect-field"
  | "expect-inner"
  | "expect-list"
  | "expect-load"
  | "expect-row"
  | "expect-steps"
  | "expect-whole-between"
  | "expect-whole-least"
  | "experiment-arm-count"
  | "experiment-arm-n"
  | "experiment-compared"
  | "experiment-compared-plain"
  | "experiment-early"
  | "experiment-eligible"
  | "experiment-list-more"
  | "experiment-needed"
  | "experiment-noted"
  | "experiment-paste-bad"
  | "experiment-ready"
  | "experiment-short"
  | "experiment-summary"
  | "experiment-unguarded"
  | "figure-first-unit"
  | "figure-second-unit"
  | "figure-third-unit"
  | "figure-yuan"
  | "form-flaw-asks-later"
  | "form-flaw-name"
  | "form-flaw-name-twice"
  | "form-flaw-part-twice"
  | "form-flaw-uid"
  | "form-page-count"
  | "form-page-move-down"
  | "form-page-move-up"
  | "form-page-pairs-more"
  | "form-page-point-named"
  | "form-page-problem-between"
  | "form-page-problem-decimals"
  | "form-page-problem-few"
  | "form-page-problem-least"
  | "form-page-problem-long"
  | "form-page-problem-many"
  | "form-page-problem-most"
  | "form-page-problem-rank"
  | "form-page-problem-rows"
  | "form-page-problem-sum"
  | "form-page-problems"
  | "form-page-progress"
  | "form-page-rank-next"
  | "form-page-ranked"
  | "form-page-share-done"
  | "form-page-share-left"
  | "form-page-share-less"
  | "form-page-share-more"
  | "form-page-share-now"
  | "form-page-share-over"
  | "form-page-star"
  | "form-page-take-out"
  | "form-page-unranked"
  | "form-page-which"
  | "grid-copied"
  | "grid-position"
  | "grid-rows"
  | "grid-selected"
  | "import-done-toast"
  | "import-field-for"
  | "import-file-about"
  | "import-issues-some"
  | "import-missing"
  | "import-profile"
  | "import-run"
  | "import-sums-cases"
  | "import-sums-measures"
  | "import-sums-responses"
  | "import-sums-shipments"
  | "import-sums-standards"
  | "imports-undone-toast"
  | "interview-answered"
  | "interview-coded"
  | "interview-note-of"
  | "interview-only-if"
  | "interview-open-of"
  | "interview-remove-of"
  | "interview-result-base"
  | "interview-result-count"
  | "interview-result-median"
  | "interview-summary"
  | "interview-themes-of"
  | "invitations-answers-more"
  | "invitations-free-from"
  | "invitations-invite"
  | "invitations-invited-done"
  | "invitations-look"
  | "invitations-mailing"
  | "invitations-mailing-seed"
  | "invitations-message"
  | "invitations-message-again"
  | "invitations-message-anonymous"
  | "invitations-message-anonymous-again"
  | "invitations-rate"
  | "invitations-remind"
  | "invitations-remind-done"
  | "invitations-remind-from"
  | "invitations-remind-how"
  | "invitations-reminded"
  | "invitations-saved-list"
  | "invitations-saved-pages"
  | "invitations-some"
  | "invitations-suggested"
  | "invitations-uninvite"
  | "invitations-uninvited"
  | "invitations-why-contacted"
  | "invitations-without"
  | "issue-answer-no-day"
  | "issue-answer-no-number"
  | "issue-answer-no-ranking"
  | "issue-answer-no-time"
  | "issue-answer-out-of-range"
  | "issue-answer-same-sender"
  | "issue-answer-same-words"
  | "issue-answer-unknown-option"
  | "issue-bad-measure"
  | "issue-bad-standard"
  | "issue-conflicting-row"
  | "issue-cost-month-locked"
  | "issue-cost-pool-owned"
  | "issue-duplicate-row"
  | "issue-missing-field"
  | "issue-standard-without-output"
  | "issue-standards-too-many"
  | "issue-unknown-behaviour"
  | "issue-unknown-department"
  | "issue-unknown-kpi"
  | "job-left"
  | "job-minutes"
  | "job-percent"
  | "job-rows"
  | "job-seconds"
  | "joined-association"
  | "joined-blank"
  | "joined-boxes-fresh"
  | "joined-boxes-how"
  | "joined-boxes-silent"
  | "joined-case-item"
  | "joined-case-note"
  | "joined-case-said"
  | "joined-chart-customers"
  | "joined-chart-revenue"
  | "joined-chart-summary"
  | "joined-complaint-for"
  | "joined-earlier"
  | "joined-follow-up-for"
  | "joined-known"
  | "joined-low-gap"
  | "joined-low-item"
  | "joined-open-case"
  | "joined-open-cases"
  | "joined-open-customer"
  | "joined-queue-silent"
  | "joined-queue-told"
  | "joined-said"
  | "joined-scale"
  | "joined-times"
  | "joined-told"
  | "joined-trust-how"
  | "joined-trust-short"
  | "joined-trust-told"
  | "joined-unjoined"
  | "joined-unjoined-why"
  | "kpi-assumed"
  | "kpi-assumed-cases"
  | "kpi-excluded"
  | "kpi-interval"
  | "kpi-limit-text"
  | "kpi-of"
  | "kpi-per-million-text"
  | "kpi-probability"
  | "kpi-small"
  | "kpi-target-least"
  | "kpi-target-most"
  | "kpi-undecided-text"
  | "lock-after"
  | "lock-on"
  | "lock-wait"
  | "measures-saved"
  | "model-abc-class"
  | "model-abc-not-pareto"
  | "model-abc-pareto"
  | "model-abc-rank"
  | "model-abc-survey-rates-rate"
  | "model-abc-survey-rates-shares"
  | "model-accept-price-accept"
  | "model-accept-price-displaced"
  | "model-accept-price-lowest"
  | "model-accept-price-refuse"
  | "model-adjusted-p-hochberg"
  | "model-adjusted-p-holm"
  | "model-adjusted-p-many"
  | "model-ahp-weights-contradicts"
  | "model-ahp-weights-fits"
  | "model-ahp-weights-heaviest"
  | "model-ahp-weights-lambda"
  | "model-alloc-direct-closes"
  | "model-alloc-direct-final"
  | "model-alloc-direct-service"
  | "model-alloc-reciprocal-closes"
  | "model-alloc-reciprocal-final"
  | "model-alloc-reciprocal-gross"
  | "model-alloc-reciprocal-service"
  | "model-alloc-step-down-closes"
  | "model-alloc-step-down-final"
  | "model-alloc-step-down-method"
  | "model-alloc-step-down-service"
  | "model-alloc-step-down-spread"
  | "model-anova-classical"
  | "model-anova-kruskal"
  | "model-anova-levene"
  | "model-anova-sums"
  | "model-anova-welch"
  | "model-ballou-sqrt-profit"
  | "model-ballou-sqrt-root"
  | "model-ballou-sqrt-slopes"
  | "model-bayes-cost-posterior"
  | "model-bayes-cost-predict"
  | "model-bayes-cost-prior"
  | "model-before-after-changed"
  | "model-before-after-open"
  | "model-before-after-rates"
  | "model-before-after-test"
  | "model-bg-bb-alive"
  | "model-bg-bb-expected"
  | "model-bg-bb-history"
  | "model-bg-nbd-alive"
  | "model-bg-nbd-expected"
  | "model-bg-nbd-fit-buying"
  | "model-bg-nbd-fit-left"
  | "model-bg-nbd-fit-likelihood"
  | "model-bg-nbd-fit-plain"
  | "model-bg-nbd-history"
  | "model-breakpoint-clear"
  | "model-breakpoint-grid"
  | "model-breakpoint-slopes"
  | "model-breakpoint-unclear"
  | "model-capacity-budget-heads"
  | "model-capacity-budget-short"
  | "model-capacity-budget-spare"
  | "model-capacity-budget-total"
  | "model-careless-answers-distance"
  | "model-careless-answers-runs"
  | "model-careless-answers-straight"
  | "model-class-memory-kept"
  | "model-class-memory-rule"
  | "model-class-memory-same"
  | "model-cohen-kappa-interval"
  | "model-cohen-kappa-kappa"
  | "model-cohen-kappa-shares"
  | "model-column-letters-none"
  | "model-column-letters-row"
  | "model-column-letters-test"
  | "model-competitor-profile-clear"
  | "model-competitor-profile-elements"
  | "model-competitor-profile-widest"
  | "model-component-loadings-component"
  | "model-component-loadings-explained"
  | "model-control-chart-centre"
  | "model-control-chart-limits"
  | "model-control-chart-sigma-z"
  | "model-control-chart-signals"
  | "model-convex-fit-hinges"
  | "model-convex-fit-least"
  | "model-correlation-matrix-kendall"
  | "model-correlation-matrix-pearson"
  | "model-correlation-matrix-size"
  | "model-correlation-matrix-spearman"
  | "model-cost-flows-activity"
  | "model-cost-flows-customer"
  | "model-cost-flows-in"
  | "model-cost-flows-out"
  | "model-cost-high-low-ends"
  | "model-cost-high-low-fixed"
  | "model-cost-high-low-slope"
  | "model-cost-least-squares-error"
  | "model-cost-least-squares-interval"
  | "model-cost-least-squares-line"
  | "model-cost-least-squares-share"
  | "model-cost-step-forecast"
  | "model-cost-step-given"
  | "model-cost-step-line"
  | "model-cost-step-next"
  | "model-cost-step-sought"
  | "model-cost-to-serve-customer"
  | "model-cost-to-serve-rates"
  | "model-cost-to-serve-total"
  | "model-cost-tracing-lacking"
  | "model-cost-tracing-share"
  | "model-cost-tracing-sums"
  | "model-cost-volume-profit-contribution"
  | "model-cost-volume-profit-even"
  | "model-cost-volume-profit-income"
  | "model-cost-volume-profit-leverage"
  | "model-cost-volume-profit-safety"
  | "model-courier-shift-best"
  | "model-courier-shift-least"
  | "model-crosstab-chi2"
  | "model-crosstab-expected"
  | "model-crosstab-low"
  | "model-crosstab-strength"
  | "model-cusum-quiet"
  | "model-cusum-signal"
  | "model-cusum-sums"
  | "model-delphi-rounds-agree"
  | "model-delphi-rounds-change"
  | "model-delphi-rounds-last"
  | "model-describe-mean"
  | "model-describe-mode"
  | "model-describe-quartiles"
  | "model-describe-sd"
  | "model-discrete-service-best"
  | "model-discrete-service-table"
  | "model-distribution-quantile-value"
  | "model-driver-intervals-explained"
  | "model-driver-intervals-first"
  | "model-driver-intervals-weight"
  | "model-drop-customer-avoidable"
  | "model-drop-customer-books"
  | "model-drop-customer-change"
  | "model-drop-customer-idle"
  | "model-drop-customer-keep"
  | "model-erlang-c-agents"
  | "model-erlang-c-load"
  | "model-erlang-c-wait"
  | "model-ewma-first"
  | "model-ewma-limits"
  | "model-ewma-signals"
  | "model-failure-cost-kind"
  | "model-failure-cost-total"
  | "model-false-alarms-shifted"
  | "model-false-alarms-unchanged"
  | "model-false-alarms-year"
  | "model-fast-answers-fast"
  | "model-fast-answers-median"
  | "model-fisher-exact-odds"
  | "model-fisher-exact-p"
  | "model-fleiss-kappa-kappa"
  | "model-fleiss-kappa-shares"
  | "model-full-cost-per-waybill-marginal"
  | "model-full-cost-per-waybill-next"
  | "model-full-cost-per-waybill-stage"
  | "model-full-cost-per-waybill-stage-shifts"
  | "model-full-cost-per-waybill-unit"
  | "model-fuzzy-evaluation-best"
  | "model-fuzzy-evaluation-joined"
  | "model-fuzzy-evaluation-score"
  | "model-g-chart-limits"
  | "model-g-chart-mean"
  | "model-g-chart-p"
  | "model-g-chart-shewhart"
  | "model-gamma-gamma-all"
  | "model-gamma-gamma-expected"
  | "model-gamma-gamma-own"
  | "model-gini-ranked"
  | "model-gini-result"
  | "model-gini-total"
  | "model-goodness-of-fit-chi2"
  | "model-goodness-of-fit-expected"
  | "model-group-comparisons-clearest"
  | "model-group-comparisons-means"
  | "model-group-comparisons-pairs"
  | "model-group-comparisons-ranks"
  | "model-guarded-looks-bound"
  | "model-guarded-looks-late"
  | "model-guarded-looks-unguarded"
  | "model-importance-performance-cross"
  | "model-importance-performance-urgent"
  | "model-individuals-chart-centre"
  | "model-individuals-chart-limits"
  | "model-individuals-chart-range"
  | "model-individuals-chart-sigma"
  | "model-input-variances-efficiency"
  | "model-input-variances-purchased"
  | "model-input-variances-used"
  | "model-internal-gap-clear"
  | "model-internal-gap-elements"
  | "model-internal-gap-widest"
  | "model-isotonic-blocks"
  | "model-isotonic-pool"
  | "model-kano-answers-category"
  | "model-kano-answers-coefficients"
  | "model-kano-answers-table"
  | "model-kano-certainty-clear"
  | "model-kano-certainty-coefficients"
  | "model-kano-certainty-lead"
  | "model-kano-certainty-mixed"
  | "model-kano-counts-category"
  | "model-kano-counts-coefficients"
  | "model-kaplan-meier-group"
  | "model-kaplan-meier-median"
  | "model-kaplan-meier-test"
  | "model-kendall-w-chi2"
  | "model-kendall-w-w"
  | "model-krejcie-morgan-size"
  | "model-krippendorff-alpha-alpha"
  | "model-largest-remainder-closes"
  | "model-largest-remainder-rounded"
  | "model-likert-items-bottom"
  | "model-likert-items-few"
  | "model-likert-items-size"
  | "model-likert-items-top"
  | "model-linear-regression-apart"
  | "model-linear-regression-fit"
  | "model-linear-regression-strongest"
  | "model-linear-regression-tangled"
  | "model-linear-regression-test"
  | "model-live-power-detectable"
  | "model-live-power-missing"
  | "model-live-power-power"
  | "model-logistics-cost-matrix-closes"
  | "model-logistics-cost-matrix-column"
  | "model-logistics-cost-matrix-row"
  | "model-lokad-bound"
  | "model-lokad-level"
  | "model-lokad-none"
  | "model-make-or-buy-answer-buy"
  | "model-make-or-buy-answer-equal"
  | "model-make-or-buy-answer-make"
  | "model-make-or-buy-buy"
  | "model-make-or-buy-even"
  | "model-make-or-buy-make"
  | "model-make-or-buy-trap"
  | "model-mann-whitney-effect"
  | "model-mann-whitney-exact"
  | "model-mann-whitney-normal"
  | "model-mann-whitney-statistic"
  | "model-marginal-stock-gain"
  | "model-marginal-stock-level"
  | "model-marginal-stock-none"
  | "model-marginal-stock-price"
  | "model-method-comparison-better-than-told"
  | "model-method-comparison-carried"
  | "model-method-comparison-customer"
  | "model-method-comparison-time"
  | "model-method-comparison-volume"
  | "model-method-comparison-worse-than-told"
  | "model-migration-matrix-counts"
  | "model-migration-matrix-money"
  | "model-migration-matrix-steady"
  | "model-mmc-load"
  | "model-mmc-mean"
  | "model-mmc-wait"
  | "model-net-promoter-score-adjusted"
  | "model-net-promoter-score-score"
  | "model-net-promoter-score-wald"
  | "model-newsvendor-order"
  | "model-newsvendor-profit"
  | "model-newsvendor-ratio"
  | "model-normal-loss-loss"
  | "model-normal-loss-unit"
  | "model-normal-loss-z"
  | "model-nps-change-interval"
  | "model-nps-change-scores"
  | "model-nps-change-test"
  | "model-object-costing-batch"
  | "model-object-costing-closes"
  | "model-object-costing-group"
  | "model-object-costing-product"
  | "model-omega-interval-interval"
  | "model-omega-interval-omega"
  | "model-order-fill-does-not-pay"
  | "model-order-fill-each"
  | "model-order-fill-lost"
  | "model-order-fill-pays"
  | "model-overdispersion-calm"
  | "model-overdispersion-ratio"
  | "model-overdispersion-shaken"
  | "model-overdispersion-statistic"
  | "model-paired-t-difference"
  | "model-paired-t-interval"
  | "model-paired-t-test"
  | "model-parallel-analysis-chance"
  | "model-parallel-analysis-components"
  | "model-parallel-analysis-first"
  | "model-pareto-nbd-alive"
  | "model-pareto-nbd-expected"
  | "model-perfect-order-bounds"
  | "model-perfect-order-product"
  | "model-performance-clouds-rounds"
  | "model-performance-clouds-shaky"
  | "model-performance-clouds-urgent"
  | "model-performance-cost-limited"
  | "model-performance-cost-payable"
  | "model-performance-cost-sum"
  | "model-performance-cost-term"
  | "model-poisson-loss-last"
  | "model-poisson-loss-none"
  | "model-pole-fit-failure"
  | "model-pole-fit-logistics"
  | "model-pole-fit-optimum"
  | "model-power-means-effect"
  | "model-power-means-needed"
  | "model-power-shares-effect"
  | "model-power-shares-needed"
  | "model-price-floors-below"
  | "model-price-floors-covers-full"
  | "model-price-floors-covers-marginal"
  | "model-price-floors-covers-timed"
  | "model-price-floors-floors"
  | "model-profit-pyramid-general"
  | "model-profit-pyramid-key"
  | "model-profit-pyramid-suitable"
  | "model-profit-tornado-band"
  | "model-profit-tornado-bar"
  | "model-profit-tornado-decides"
  | "model-profit-tornado-profit"
  | "model-purchase-summary-money"
  | "model-purchase-summary-repeats"
  | "model-purchase-summary-times"
  | "model-rate-interval-exact"
  | "model-rate-interval-jeffreys"
  | "model-rate-interval-rate"
  | "model-rate-interval-wilson"
  | "model-rfm-scores-best"
  | "model-rfm-scores-independent"
  | "model-rfm-scores-nested"
  | "model-route-cost-cheapest"
  | "model-route-cost-even"
  | "model-route-cost-way"
  | "model-rule-ranking-area"
  | "model-rule-ranking-top"
  | "model-run-rules-points"
  | "model-run-rules-signal"
  | "model-safety-stock-fill"
  | "model-safety-stock-loss"
  | "model-safety-stock-point"
  | "model-sales-response-curve"
  | "model-sales-response-no-turn"
  | "model-sales-response-root"
  | "model-sales-response-turn"
  | "model-sample-size-share-invite"
  | "model-sample-size-share-population"
  | "model-sample-size-share-unlimited"
  | "model-sample-weights-effective"
  | "model-sample-weights-settled"
  | "model-sample-weights-unsettled"
  | "model-sample-weights-weights"
  | "model-satisfaction-and-money-levels"
  | "model-satisfaction-and-money-rho"
  | "model-satisfaction-drivers-explained"
  | "model-satisfaction-drivers-first"
  | "model-satisfaction-index-map"
  | "model-satisfaction-index-score"
  | "model-scale-reliability-alpha"
  | "model-scale-reliability-deleted"
  | "model-scale-reliability-halves"
  | "model-scale-reliability-interval"
  | "model-scale-reliability-omega"
  | "model-scale-validity-bartlett"
  | "model-scale-validity-factors"
  | "model-scale-validity-kmo"
  | "model-service-gaps-gap"
  | "model-service-gaps-unweighted"
  | "model-service-gaps-weighted"
  | "model-service-gaps-worst"
  | "model-silence-alert-beyond"
  | "model-silence-alert-chance"
  | "model-silence-alert-firm"
  | "model-silence-alert-own"
  | "model-silence-alert-stake"
  | "model-silence-alert-within"
  | "model-simple-lifetime-value-kept"
  | "model-simple-lifetime-value-now"
  | "model-simple-lifetime-value-periods"
  | "model-stage-costing-element"
  | "model-stage-costing-handed"
  | "model-stage-costing-sums"
  | "model-storage-cost-packaging"
  | "model-storage-cost-space"
  | "model-storage-cost-unit"
  | "model-storage-cost-unused"
  | "model-taguchi-delay"
  | "model-taguchi-loss"
  | "model-taguchi-total"
  | "model-tail-probability-above"
  | "model-target-probability-at-least"
  | "model-target-probability-at-most"
  | "model-target-probability-posterior"
  | "model-target-probability-rate"
  | "model-tdabc-activity"
  | "model-tdabc-overloaded"
  | "model-tdabc-rate"
  | "model-tdabc-rate-rounded"
  | "model-tdabc-unused"
  | "model-time-equations-customer"
  | "model-time-equations-department"
  | "model-time-equations-overloaded"
  | "model-time-equations-unused"
  | "model-top-box-bottom"
  | "model-top-box-mean"
  | "model-top-box-top"
  | "model-tradeoff-fit-optimum"
  | "model-tradeoff-fit-shape"
  | "model-tradeoff-fit-zone"
  | "model-traffic-light-probability"
  | "model-traffic-light-rate"
  | "model-traffic-light-small"
  | "model-trend-break-level"
  | "model-trend-break-quiet"
  | "model-trend-break-signal"
  | "model-trend-break-since"
  | "model-two-groups-effect"
  | "model-two-groups-interval"
  | "model-two-groups-means"
  | "model-two-groups-welch"
  | "model-two-shares-shares"
  | "model-two-shares-test"
  | "model-u-curve-edge"
  | "model-u-curve-slopes"
  | "model-u-curve-sum"
  | "model-u-curve-total"
  | "model-u-curve-zone"
  | "model-uplift-interval"
  | "model-uplift-open"
  | "model-uplift-seen"
  | "model-uplift-shares"
  | "model-uplift-size-asked"
  | "model-uplift-size-needed"
  | "model-variance-tree-fixed"
  | "model-variance-tree-input-purchased"
  | "model-variance-tree-input-used"
  | "model-variance-tree-level-one"
  | "model-variance-tree-level-two"
  | "model-variance-tree-price"
  | "model-wave-means-last"
  | "model-wave-means-slope"
  | "model-wave-means-test"
  | "model-wave-shares-bent"
  | "model-wave-shares-slope"
  | "model-wave-shares-straight"
  | "model-wave-shares-test"
  | "model-weighted-satisfaction-greatest"
  | "model-weighted-satisfaction-range"
  | "model-weighted-satisfaction-score"
  | "model-whale-curve-destroyed"
  | "model-whale-curve-money"
  | "model-whale-curve-order"
  | "model-whale-curve-peak"
  | "model-wilcoxon-effect"
  | "model-wilcoxon-exact"
  | "model-wilcoxon-normal"
  | "model-wilcoxon-statistic"
  | "model-wilson-centre"
  | "model-wilson-interval"
  | "model-wilson-quantile"
  | "model-wilson-rate"
  | "observation-agreement-units"
  | "observation-apart"
  | "observation-item-n"
  | "observation-leg"
  | "observation-remove-item"
  | "observation-summary-diary"
  | "observation-summary-log"
  | "observation-summary-tally"
  | "observation-table-how"
  | "observation-traces-period"
  | "open-text-answers"
  | "open-text-rest"
  | "open-text-topic-delete"
  | "open-text-topic-edit"
  | "open-text-topic-found"
  | "open-text-word"
  | "open-text-word-grouped"
  | "overview-alarms-all"
  | "overview-as-of"
  | "overview-before"
  | "overview-costed"
  | "overview-same-days"
  | "palette-results"
  | "papers-agreed"
  | "papers-counts"
  | "papers-done-count"
  | "papers-done-rate"
  | "papers-key-scale"
  | "papers-known"
  | "papers-photos-at"
  | "papers-photos-differing"
  | "papers-photos-found"
  | "papers-photos-image"
  | "papers-photos-known"
  | "papers-photos-known-twice"
  | "papers-photos-left"
  | "papers-photos-missing"
  | "papers-photos-open"
  | "papers-photos-review"
  | "papers-photos-same"
  | "papers-photos-take"
  | "papers-photos-taken"
  | "papers-print-above"
  | "papers-print-answer-of"
  | "papers-print-answered"
  | "papers-print-at-least"
  | "papers-print-at-most"
  | "papers-print-below"
  | "papers-print-between"
  | "papers-print-both"
  | "papers-print-chosen"
  | "papers-print-end"
  | "papers-print-from"
  | "papers-print-is"
  | "papers-print-is-not"
  | "papers-print-is-not-option"
  | "papers-print-is-option"
  | "papers-print-least"
  | "papers-print-most"
  | "papers-print-not-chosen"
  | "papers-print-numbered"
  | "papers-print-only"
  | "papers-print-only-source"
  | "papers-print-page"
  | "papers-print-question"
  | "papers-print-question-part"
  | "papers-print-range"
  | "papers-print-rank"
  | "papers-print-rank-marked"
  | "papers-print-rating"
  | "papers-print-share"
  | "papers-print-to"
  | "papers-printed"
  | "papers-progress"
  | "papers-rate"
  | "papers-remove-paper"
  | "papers-saved"
  | "papers-saved-same"
  | "papers-settle-paper"
  | "papers-settle-title"
  | "papers-some"
  | "papers-version"
  | "parts-cancel-job"
  | "parts-resize-column"
  | "parts-too-many-to-copy"
  | "power-answers"
  | "power-assumed"
  | "power-detectable"
  | "power-deviation"
  | "power-needed"
  | "power-never"
  | "power-plan-next"
  | "power-plan-of"
  | "power-plan-progress"
  | "power-power"
  | "power-share-assumed"
  | "power-share-now"
  | "power-share-of"
  | "power-step-missing"
  | "privacy-by-phone"
  | "privacy-by-tail"
  | "privacy-class-copied"
  | "privacy-class-file"
  | "privacy-copied"
  | "privacy-copy-about"
  | "privacy-copy-file"
  | "privacy-copy-title"
  | "privacy-erase-backups"
  | "privacy-erase-before"
  | "privacy-erase-copies"
  | "privacy-erase-peers"
  | "privacy-erase-type"
  | "privacy-erased-backups"
  | "privacy-erased-backups-left"
  | "privacy-erased-left"
  | "privacy-erased-peers"
  | "privacy-held-rows"
  | "privacy-ledger-card-of"
  | "recipe-kept"
  | "recipe-only"
  | "recipe-other"
  | "report-alarms-as-of"
  | "report-classes"
  | "report-cost-estimated"
  | "report-cost-proposed"
  | "report-cost-run"
  | "report-cost-waybills"
  | "report-days"
  | "report-file"
  | "report-level-interval"
  | "report-monthly-title"
  | "report-more-alarms"
  | "report-more-customers"
  | "report-not-over"
  | "report-signal"
  | "report-signal-causes"
  | "report-signal-sure"
  | "report-slipping"
  | "report-sure-falling"
  | "report-sure-kpi"
  | "report-sure-loss"
  | "report-sure-silent"
  | "report-unknown"
  | "report-verdict"
  | "report-whale"
  | "report-whale-flat"
  | "report-whale-peak"
  | "sample-found"
  | "sample-reached"
  | "sample-short"
  | "sample-unlimited"
  | "service-claims"
  | "service-cycle-median"
  | "service-cycle-most"
  | "service-define-done"
  | "service-define-effect"
  | "service-define-effect-target"
  | "service-define-limit-hint"
  | "service-define-target-hint"
  | "service-perfect"
  | "service-set-aside"
  | "service-uncounted"
  | "session-added"
  | "session-alike-share"
  | "session-choose-of"
  | "session-chosen-n"
  | "session-count"
  | "session-dot-less"
  | "session-dot-more"
  | "session-dot-now"
  | "session-dots-left"
  | "session-edit-of"
  | "session-merge-of"
  | "session-minutes-also"
  | "session-minutes-counts"
  | "session-minutes-dots"
  | "session-minutes-people"
  | "session-minutes-when"
  | "session-remove-of"
  | "session-round-n"
  | "session-split-of"
  | "session-summary"
  | "session-to-survey-done"
  | "session-turn"
  | "session-vote-of"
  | "setup-down"
  | "setup-minutes"
  | "setup-remove"
  | "setup-serves-how"
  | "setup-total-department"
  | "setup-unnamed"
  | "setup-up"
  | "shares-line"
  | "shares-of"
  | "shares-part"
  | "shares-remove"
  | "shares-title"
  | "shares-weight"
  | "shell-backup-at"
  | "shell-counts"
  | "shell-saved"
  | "shell-selection"
  | "shipments-destined"
  | "shipments-note"
  | "shipments-of-customer"
  | "shipments-source-row"
  | "survey-imported"
  | "survey-note-as-number"
  | "survey-note-as-text"
  | "survey-note-as-yes-no"
  | "survey-note-condition-not-written"
  | "survey-note-idle-row"
  | "survey-note-insert-not-written"
  | "survey-note-kept-condition"
  | "survey-note-kept-list"
  | "survey-note-kept-part"
  | "survey-note-kept-question"
  | "survey-note-kept-setting"
  | "survey-note-language-kept"
  | "survey-note-language-taken"
  | "survey-note-not-written"
  | "survey-note-numbers-as-text"
  | "survey-note-pairs-as-matrix"
  | "survey-note-renamed"
  | "survey-note-split"
  | "survey-note-stored-part"
  | "survey-note-stored-question"
  | "surveys-answers-found"
  | "surveys-answers-made"
  | "surveys-answers-take"
  | "surveys-bank-delete"
  | "surveys-checks-count"
  | "surveys-dummies-said"
  | "surveys-file-notes"
  | "surveys-file-questions"
  | "surveys-file-replace"
  | "surveys-file-taken"
  | "surveys-minutes"
  | "surveys-note-row"
  | "surveys-page-n"
  | "surveys-pictures-found"
  | "surveys-published"
  | "surveys-published-at"
  | "surveys-quota-count"
  | "surveys-quota-full"
  | "surveys-save-answers-name"
  | "surveys-taken"
  | "surveys-taken-none"
  | "surveys-taken-of"
  | "surveys-target-chosen"
  | "surveys-target-place"
  | "surveys-template-size"
  | "time-today"
  | "time-yesterday"
  | "tradeoff-best-label"
  | "tradeoff-bound"
  | "tradeoff-breakpoint"
  | "tradeoff-breakpoint-steep"
  | "tradeoff-class-one"
  | "tradeoff-fit-note"
  | "tradeoff-floor-label"
  | "tradeoff-in-zone"
  | "tradeoff-interval-says"
  | "tradeoff-marginal"
  | "tradeoff-more-data-at"
  | "tradeoff-most-profit"
  | "tradeoff-move-plain"
  | "tradeoff-move-saves"
  | "tradeoff-now-label"
  | "tradeoff-optimum-says"
  | "tradeoff-point"
  | "tradeoff-point-both"
  | "tradeoff-point-costs"
  | "tradeoff-point-saves"
  | "tradeoff-prior-note"
  | "tradeoff-profit-label"
  | "tradeoff-range"
  | "tradeoff-rate-wrong"
  | "tradeoff-rates-steps"
  | "tradeoff-summary-refused"
  | "tradeoff-tangents-says"
  | "tradeoff-try-label"
  | "tradeoff-why-books"
  | "tradeoff-why-cases"
  | "tradeoff-why-hand"
  | "tradeoff-why-service"
  | "tradeoff-why-sum"
  | "tradeoff-why-title"
  | "tradeoff-zone-says"
  | "trend-target"
  | "trend-target-kept"
  | "trouble-back-to"
  | "trouble-restored"
  | "trouble-restored-aside"
  | "trouble-restored-from"
  | "trouble-restored-other"
  | "trouble-title"
  | "value-cut"
  | "value-gini"
  | "value-heads-80"
  | "value-negative"
  | "value-show-class"
  | "value-top20"
  | "value-without-cost"
  | "variance-efficiency"
  | "variance-price"
  | "variance-spending"
  | "views-interval"
  | "weights-found"
  | "weights-on"
  | "weights-sum"
  | "weights-target-of";
export type WordKey = PlainKey | FilledKey;

/** A number with a true minus sign. */
class Figure extends FluentNumber {
  override toString(scope?: Scope): string {
    return super.toString(scope).replace("-", "\u2212");
  }
}

function NUMBER([value]: FluentValue[], options: Record<string, FluentValue>): FluentValue {
  // Fluent has no booleans: `useGrouping: "false"` is what both sides read as such.
  const plain = Object.fromEntries(
    Object.entries(options).map(([name, o]) => [name, o instanceof FluentNumber ? o.value : o === "false" ? false : o]),
  );
  return value instanceof FluentNumber ? new Figure(value.value, { ...value.opts, ...plain }) : (value ?? "");
}

function bundle(lang: Lang): FluentBundle {
  const made = new FluentBundle(lang, { useIsolating: false, functions: { NUMBER } });
  for (const source of SOURCES[lang]) made.addResource(new FluentResource(source));
  return made;
}

/** The words of one language. Switching the language means making another one: it costs some milliseconds. */
export function makeWords(lang: Lang): Words {
  return new Words(lang);
}

export class Words {
  readonly lang: Lang;
  readonly #bundle: FluentBundle;

  constructor(lang: Lang) {
    this.lang = lang;
    this.#bundle = bundle(lang);
  }

  /** Whether there is such a message. */
  has(key: string): key is WordKey {
    return this.#bundle.hasMessage(key);
  }

  /** A message that is known only at run time, such as that of an error code; none when there is no such message. */
  find(key: string, args: Record<string, Arg> = {}): string | undefined {
    return this.has(key) ? this.#say(key, args) : undefined;
  }

  /** A message without arguments, by key: for titles held as data. */
  text(key: PlainKey): string {
    return this.#say(key, {});
  }

  #say(key: WordKey, args: Record<string, Arg>): string {
    const pattern = this.#bundle.getMessage(key)?.value;
    if (pattern == null) return key;
    const values: Record<string, FluentVariable> = {};
    for (const [name, value] of Object.entries(args)) values[name] = typeof value === "number" ? new Figure(value) : value;
    return this.#bundle.formatPattern(pattern, values, []);
  }

  /** `actions-add` */
  actionsAdd(): string {
    return this.#say("actions-add", {});
  }

  /** `actions-cause` */
  actionsCause(): string {
    return this.#say("actions-cause", {});
  }

  /** `actions-done` */
  actionsDone(): string {
    return this.#say("actions-done", {});
  }

  /** `actions-due` */
  actionsDue(): string {
    return this.#say("actions-due", {});
  }

  /** `actions-edit` */
  actionsEdit(): string {
    return this.#say("actions-edit", {});
  }

  /** `actions-effect` */
  actionsEffect(): string {
    return this.#say("actions-effect", {});
  }

  /** `actions-effect-better` */
  actionsEffectBetter(): string {
    return this.#say("actions-effect-better", {});
  }

  /** `actions-effect-none` */
  actionsEffectNone(): string {
    return this.#say("actions-effect-none", {});
  }

  /** `actions-effect-open` */
  actionsEffectOpen(): string {
    return this.#say("actions-effect-open", {});
  }

  /** `actions-effect-text` (after: rate; before: rate; days: days on either side; high: upper end; low: lower end) */
  actionsEffectText(args: { after: string; before: string; days: number; high: string; low: string }): string {
    return this.#say("actions-effect-text", args);
  }

  /** `actions-effect-worse` */
  actionsEffectWorse(): string {
    return this.#say("actions-effect-worse", {});
  }

  /** `actions-empty` */
  actionsEmpty(): string {
    return this.#say("actions-empty", {});
  }

  /** `actions-finish` */
  actionsFinish(): string {
    return this.#say("actions-finish", {});
  }

  /** `actions-from-alarm` (kpi: name; what: points and rules) */
  actionsFromAlarm(args: { kpi: string; what: string }): string {
    return this.#say("actions-from-alarm", args);
  }

  /** `actions-kpi` */
  actionsKpi(): string {
    return this.#say("actions-kpi", {});
  }

  /** `actions-no-kpi` */
  actionsNoKpi(): string {
    return this.#say("actions-no-kpi", {});
  }

  /** `actions-open` */
  actionsOpen(): string {
    return this.#say("actions-open", {});
  }

  /** `actions-overdue` */
  actionsOverdue(): string {
    return this.#say("actions-overdue", {});
  }

  /** `actions-owner` */
  actionsOwner(): string {
    return this.#say("actions-owner", {});
  }

  /** `actions-proof` */
  actionsProof(): string {
    return this.#say("actions-proof", {});
  }

  /** `actions-remove` */
  actionsRemove(): string {
    return this.#say("actions-remove", {});
  }

  /** `actions-title` */
  actionsTitle(): string {
    return this.#say("actions-title", {});
  }

  /** `actions-what` */
  actionsWhat(): string {
    return this.#say("actions-what", {});
  }

  /** `alarm-act` */
  alarmAct(): string {
    return this.#say("alarm-act", {});
  }

  /** `alarm-amount` (amount: in yuan) */
  alarmAmount(args: { amount: string }): string {
    return this.#say("alarm-amount", args);
  }

  /** `alarm-better` */
  alarmBetter(): string {
    return this.#say("alarm-better", {});
  }

  /** `alarm-causes` */
  alarmCauses(): string {
    return this.#say("alarm-causes", {});
  }

  /** `alarm-concentration` (name: customer; percent: share of the firm's freight) */
  alarmConcentration(args: { name: string; percent: string }): string {
    return this.#say("alarm-concentration", args);
  }

  /** `alarm-falling` (name: customer; percent: how much it fell, such as 38.2%) */
  alarmFalling(args: { name: string; percent: string }): string {
    return this.#say("alarm-falling", args);
  }

  /** `alarm-kind-concentration` */
  alarmKindConcentration(): string {
    return this.#say("alarm-kind-concentration", {});
  }

  /** `alarm-kind-falling` */
  alarmKindFalling(): string {
    return this.#say("alarm-kind-falling", {});
  }

  /** `alarm-kind-kpi` */
  alarmKindKpi(): string {
    return this.#say("alarm-kind-kpi", {});
  }

  /** `alarm-kind-loss` */
  alarmKindLoss(): string {
    return this.#say("alarm-kind-loss", {});
  }

  /** `alarm-kind-silent` */
  alarmKindSilent(): string {
    return this.#say("alarm-kind-silent", {});
  }

  /** `alarm-kpi` (name: the KPI; percent: its rate) */
  alarmKpi(args: { name: string; percent: string }): string {
    return this.#say("alarm-kpi", args);
  }

  /** `alarm-loss` (name: customer; percent: margin, below zero) */
  alarmLoss(args: { name: string; percent: string }): string {
    return this.#say("alarm-loss", args);
  }

  /** `alarm-next` */
  alarmNext(): string {
    return this.#say("alarm-next", {});
  }

  /** `alarm-next-better` */
  alarmNextBetter(): string {
    return this.#say("alarm-next-better", {});
  }

  /** `alarm-silent` (days: days of silence; name: customer) */
  alarmSilent(args: { days: number; name: string }): string {
    return this.#say("alarm-silent", args);
  }

  /** `alarm-sure` (n: such as 0.13; points: points between two false alarms) */
  alarmSure(args: { n: string; points: number }): string {
    return this.#say("alarm-sure", args);
  }

  /** `alarm-what` (at: point; rules: rules in words) */
  alarmWhat(args: { at: string; rules: string }): string {
    return this.#say("alarm-what", args);
  }

  /** `alarm-what-span` (at: first point; rules: rules in words; until: last point) */
  alarmWhatSpan(args: { at: string; rules: string; until: string }): string {
    return this.#say("alarm-what-span", args);
  }

  /** `alarm-worse` */
  alarmWorse(): string {
    return this.#say("alarm-worse", {});
  }

  /** `alarms-none` */
  alarmsNone(): string {
    return this.#say("alarms-none", {});
  }

  /** `alarms-title` */
  alarmsTitle(): string {
    return this.#say("alarms-title", {});
  }

  /** `analysis-add` */
  analysisAdd(): string {
    return this.#say("analysis-add", {});
  }

  /** `analysis-ahp` */
  analysisAhp(): string {
    return this.#say("analysis-ahp", {});
  }

  /** `analysis-ahp-how` */
  analysisAhpHow(): string {
    return this.#say("analysis-ahp-how", {});
  }

  /** `analysis-between` */
  analysisBetween(): string {
    return this.#say("analysis-between", {});
  }

  /** `analysis-choose` */
  analysisChoose(): string {
    return this.#say("analysis-choose", {});
  }

  /** `analysis-chosen` (n: questions) */
  analysisChosen(args: { n: number }): string {
    return this.#say("analysis-chosen", args);
  }

  /** `analysis-clear-legend` */
  analysisClearLegend(): string {
    return this.#say("analysis-clear-legend", {});
  }

  /** `analysis-column-ahp-first` */
  analysisColumnAhpFirst(): string {
    return this.#say("analysis-column-ahp-first", {});
  }

  /** `analysis-column-all` */
  analysisColumnAll(): string {
    return this.#say("analysis-column-all", {});
  }

  /** `analysis-column-alpha` */
  analysisColumnAlpha(): string {
    return this.#say("analysis-column-alpha", {});
  }

  /** `analysis-column-alpha-without` */
  analysisColumnAlphaWithout(): string {
    return this.#say("analysis-column-alpha-without", {});
  }

  /** `analysis-column-answer` */
  analysisColumnAnswer(): string {
    return this.#say("analysis-column-answer", {});
  }

  /** `analysis-column-b` */
  analysisColumnB(): string {
    return this.#say("analysis-column-b", {});
  }

  /** `analysis-column-beta` */
  analysisColumnBeta(): string {
    return this.#say("analysis-column-beta", {});
  }

  /** `analysis-column-better` */
  analysisColumnBetter(): string {
    return this.#say("analysis-column-better", {});
  }

  /** `analysis-column-better-interval` */
  analysisColumnBetterInterval(): string {
    return this.#say("analysis-column-better-interval", {});
  }

  /** `analysis-column-bottom2` */
  analysisColumnBottom2(): string {
    return this.#say("analysis-column-bottom2", {});
  }

  /** `analysis-column-by-chance` */
  analysisColumnByChance(): string {
    return this.#say("analysis-column-by-chance", {});
  }

  /** `analysis-column-component` */
  analysisColumnComponent(): string {
    return this.#say("analysis-column-component", {});
  }

  /** `analysis-column-customers` */
  analysisColumnCustomers(): string {
    return this.#say("analysis-column-customers", {});
  }

  /** `analysis-column-detractors` */
  analysisColumnDetractors(): string {
    return this.#say("analysis-column-detractors", {});
  }

  /** `analysis-column-difference` */
  analysisColumnDifference(): string {
    return this.#say("analysis-column-difference", {});
  }

  /** `analysis-column-dimension` */
  analysisColumnDimension(): string {
    return this.#say("analysis-column-dimension", {});
  }

  /** `analysis-column-dunn` */
  analysisColumnDunn(): string {
    return this.#say("analysis-column-dunn", {});
  }

  /** `analysis-column-effective` */
  analysisColumnEffective(): string {
    return this.#say("analysis-column-effective", {});
  }

  /** `analysis-column-eigenvalue` */
  analysisColumnEigenvalue(): string {
    return this.#say("analysis-column-eigenvalue", {});
  }

  /** `analysis-column-expected` */
  analysisColumnExpected(): string {
    return this.#say("analysis-column-expected", {});
  }

  /** `analysis-column-explained` */
  analysisColumnExplained(): string {
    return this.#say("analysis-column-explained", {});
  }

  /** `analysis-column-feature` */
  analysisColumnFeature(): string {
    return this.#say("analysis-column-feature", {});
  }

  /** `analysis-column-first` */
  analysisColumnFirst(): string {
    return this.#say("analysis-column-first", {});
  }

  /** `analysis-column-games-howell` */
  analysisColumnGamesHowell(): string {
    return this.#say("analysis-column-games-howell", {});
  }

  /** `analysis-column-gap` */
  analysisColumnGap(): string {
    return this.#say("analysis-column-gap", {});
  }

  /** `analysis-column-group` */
  analysisColumnGroup(): string {
    return this.#say("analysis-column-group", {});
  }

  /** `analysis-column-halves` */
  analysisColumnHalves(): string {
    return this.#say("analysis-column-halves", {});
  }

  /** `analysis-column-importance` */
  analysisColumnImportance(): string {
    return this.#say("analysis-column-importance", {});
  }

  /** `analysis-column-internal-gap` */
  analysisColumnInternalGap(): string {
    return this.#say("analysis-column-internal-gap", {});
  }

  /** `analysis-column-interval` */
  analysisColumnInterval(): string {
    return this.#say("analysis-column-interval", {});
  }

  /** `analysis-column-item` */
  analysisColumnItem(): string {
    return this.#say("analysis-column-item", {});
  }

  /** `analysis-column-item-rest` */
  analysisColumnItemRest(): string {
    return this.#say("analysis-column-item-rest", {});
  }

  /** `analysis-column-k` */
  analysisColumnK(): string {
    return this.#say("analysis-column-k", {});
  }

  /** `analysis-column-kano-a` */
  analysisColumnKanoA(): string {
    return this.#say("analysis-column-kano-a", {});
  }

  /** `analysis-column-kano-i` */
  analysisColumnKanoI(): string {
    return this.#say("analysis-column-kano-i", {});
  }

  /** `analysis-column-kano-kind` */
  analysisColumnKanoKind(): string {
    return this.#say("analysis-column-kano-kind", {});
  }

  /** `analysis-column-kano-m` */
  analysisColumnKanoM(): string {
    return this.#say("analysis-column-kano-m", {});
  }

  /** `analysis-column-kano-o` */
  analysisColumnKanoO(): string {
    return this.#say("analysis-column-kano-o", {});
  }

  /** `analysis-column-kano-q` */
  analysisColumnKanoQ(): string {
    return this.#say("analysis-column-kano-q", {});
  }

  /** `analysis-column-kano-r` */
  analysisColumnKanoR(): string {
    return this.#say("analysis-column-kano-r", {});
  }

  /** `analysis-column-kano-strength` */
  analysisColumnKanoStrength(): string {
    return this.#say("analysis-column-kano-strength", {});
  }

  /** `analysis-column-kano-sure` */
  analysisColumnKanoSure(): string {
    return this.#say("analysis-column-kano-sure", {});
  }

  /** `analysis-column-kmo` */
  analysisColumnKmo(): string {
    return this.#say("analysis-column-kmo", {});
  }

  /** `analysis-column-level` */
  analysisColumnLevel(): string {
    return this.#say("analysis-column-level", {});
  }

  /** `analysis-column-lift` */
  analysisColumnLift(): string {
    return this.#say("analysis-column-lift", {});
  }

  /** `analysis-column-lmg` */
  analysisColumnLmg(): string {
    return this.#say("analysis-column-lmg", {});
  }

  /** `analysis-column-mean` */
  analysisColumnMean(): string {
    return this.#say("analysis-column-mean", {});
  }

  /** `analysis-column-mean-r` */
  analysisColumnMeanR(): string {
    return this.#say("analysis-column-mean-r", {});
  }

  /** `analysis-column-measure` */
  analysisColumnMeasure(): string {
    return this.#say("analysis-column-measure", {});
  }

  /** `analysis-column-median` */
  analysisColumnMedian(): string {
    return this.#say("analysis-column-median", {});
  }

  /** `analysis-column-median-yuan` */
  analysisColumnMedianYuan(): string {
    return this.#say("analysis-column-median-yuan", {});
  }

  /** `analysis-column-month` */
  analysisColumnMonth(): string {
    return this.#say("analysis-column-month", {});
  }

  /** `analysis-column-n` */
  analysisColumnN(): string {
    return this.#say("analysis-column-n", {});
  }

  /** `analysis-column-n-customers` */
  analysisColumnNCustomers(): string {
    return this.#say("analysis-column-n-customers", {});
  }

  /** `analysis-column-n-staff` */
  analysisColumnNStaff(): string {
    return this.#say("analysis-column-n-staff", {});
  }

  /** `analysis-column-nps` */
  analysisColumnNps(): string {
    return this.#say("analysis-column-nps", {});
  }

  /** `analysis-column-omega` */
  analysisColumnOmega(): string {
    return this.#say("analysis-column-omega", {});
  }

  /** `analysis-column-operator` */
  analysisColumnOperator(): string {
    return this.#say("analysis-column-operator", {});
  }

  /** `analysis-column-p` */
  analysisColumnP(): string {
    return this.#say("analysis-column-p", {});
  }

  /** `analysis-column-p-holm` */
  analysisColumnPHolm(): string {
    return this.#say("analysis-column-p-holm", {});
  }

  /** `analysis-column-pair` */
  analysisColumnPair(): string {
    return this.#say("analysis-column-pair", {});
  }

  /** `analysis-column-passives` */
  analysisColumnPassives(): string {
    return this.#say("analysis-column-passives", {});
  }

  /** `analysis-column-perceived` */
  analysisColumnPerceived(): string {
    return this.#say("analysis-column-perceived", {});
  }

  /** `analysis-column-performance` */
  analysisColumnPerformance(): string {
    return this.#say("analysis-column-performance", {});
  }

  /** `analysis-column-points` */
  analysisColumnPoints(): string {
    return this.#say("analysis-column-points", {});
  }

  /** `analysis-column-promoters` */
  analysisColumnPromoters(): string {
    return this.#say("analysis-column-promoters", {});
  }

  /** `analysis-column-quadrant` */
  analysisColumnQuadrant(): string {
    return this.#say("analysis-column-quadrant", {});
  }

  /** `analysis-column-r` */
  analysisColumnR(): string {
    return this.#say("analysis-column-r", {});
  }

  /** `analysis-column-scale` */
  analysisColumnScale(): string {
    return this.#say("analysis-column-scale", {});
  }

  /** `analysis-column-sd` */
  analysisColumnSd(): string {
    return this.#say("analysis-column-sd", {});
  }

  /** `analysis-column-share` */
  analysisColumnShare(): string {
    return this.#say("analysis-column-share", {});
  }

  /** `analysis-column-shortfall` */
  analysisColumnShortfall(): string {
    return this.#say("analysis-column-shortfall", {});
  }

  /** `analysis-column-staff` */
  analysisColumnStaff(): string {
    return this.#say("analysis-column-staff", {});
  }

  /** `analysis-column-steady` */
  analysisColumnSteady(): string {
    return this.#say("analysis-column-steady", {});
  }

  /** `analysis-column-top2` */
  analysisColumnTop2(): string {
    return this.#say("analysis-column-top2", {});
  }

  /** `analysis-column-top2-interval` */
  analysisColumnTop2Interval(): string {
    return this.#say("analysis-column-top2-interval", {});
  }

  /** `analysis-column-topic` */
  analysisColumnTopic(): string {
    return this.#say("analysis-column-topic", {});
  }

  /** `analysis-column-value` */
  analysisColumnValue(): string {
    return this.#say("analysis-column-value", {});
  }

  /** `analysis-column-vif` */
  analysisColumnVif(): string {
    return this.#say("analysis-column-vif", {});
  }

  /** `analysis-column-wave` */
  analysisColumnWave(): string {
    return this.#say("analysis-column-wave", {});
  }

  /** `analysis-column-weight` */
  analysisColumnWeight(): string {
    return this.#say("analysis-column-weight", {});
  }

  /** `analysis-column-weight-interval` */
  analysisColumnWeightInterval(): string {
    return this.#say("analysis-column-weight-interval", {});
  }

  /** `analysis-column-word` */
  analysisColumnWord(): string {
    return this.#say("analysis-column-word", {});
  }

  /** `analysis-column-words` */
  analysisColumnWords(): string {
    return this.#say("analysis-column-words", {});
  }

  /** `analysis-column-worse` */
  analysisColumnWorse(): string {
    return this.#say("analysis-column-worse", {});
  }

  /** `analysis-column-worse-interval` */
  analysisColumnWorseInterval(): string {
    return this.#say("analysis-column-worse-interval", {});
  }

  /** `analysis-copy` */
  analysisCopy(): string {
    return this.#say("analysis-copy", {});
  }

  /** `analysis-correlation` */
  analysisCorrelation(): string {
    return this.#say("analysis-correlation", {});
  }

  /** `analysis-correlation-how` */
  analysisCorrelationHow(): string {
    return this.#say("analysis-correlation-how", {});
  }

  /** `analysis-crosstab` */
  analysisCrosstab(): string {
    return this.#say("analysis-crosstab", {});
  }

  /** `analysis-crosstab-how` */
  analysisCrosstabHow(): string {
    return this.#say("analysis-crosstab-how", {});
  }

  /** `analysis-digest` */
  analysisDigest(args: { digest: string }): string {
    return this.#say("analysis-digest", args);
  }

  /** `analysis-drivers` */
  analysisDrivers(): string {
    return this.#say("analysis-drivers", {});
  }

  /** `analysis-drivers-how` */
  analysisDriversHow(): string {
    return this.#say("analysis-drivers-how", {});
  }

  /** `analysis-fuzzy` */
  analysisFuzzy(): string {
    return this.#say("analysis-fuzzy", {});
  }

  /** `analysis-fuzzy-how` */
  analysisFuzzyHow(): string {
    return this.#say("analysis-fuzzy-how", {});
  }

  /** `analysis-gaps` */
  analysisGaps(): string {
    return this.#say("analysis-gaps", {});
  }

  /** `analysis-gaps-how` */
  analysisGapsHow(): string {
    return this.#say("analysis-gaps-how", {});
  }

  /** `analysis-groups` */
  analysisGroups(): string {
    return this.#say("analysis-groups", {});
  }

  /** `analysis-groups-how` */
  analysisGroupsHow(): string {
    return this.#say("analysis-groups-how", {});
  }

  /** `analysis-hidden` (n: least people) */
  analysisHidden(args: { n: number }): string {
    return this.#say("analysis-hidden", args);
  }

  /** `analysis-importance` */
  analysisImportance(): string {
    return this.#say("analysis-importance", {});
  }

  /** `analysis-importance-how` */
  analysisImportanceHow(): string {
    return this.#say("analysis-importance-how", {});
  }

  /** `analysis-impossible` */
  analysisImpossible(args: { lacks: string }): string {
    return this.#say("analysis-impossible", args);
  }

  /** `analysis-internal` */
  analysisInternal(): string {
    return this.#say("analysis-internal", {});
  }

  /** `analysis-internal-how` */
  analysisInternalHow(): string {
    return this.#say("analysis-internal-how", {});
  }

  /** `analysis-kano` */
  analysisKano(): string {
    return this.#say("analysis-kano", {});
  }

  /** `analysis-kano-attractive` */
  analysisKanoAttractive(): string {
    return this.#say("analysis-kano-attractive", {});
  }

  /** `analysis-kano-clear` */
  analysisKanoClear(): string {
    return this.#say("analysis-kano-clear", {});
  }

  /** `analysis-kano-how` */
  analysisKanoHow(): string {
    return this.#say("analysis-kano-how", {});
  }

  /** `analysis-kano-indifferent` */
  analysisKanoIndifferent(): string {
    return this.#say("analysis-kano-indifferent", {});
  }

  /** `analysis-kano-mixed` */
  analysisKanoMixed(args: { second: string }): string {
    return this.#say("analysis-kano-mixed", args);
  }

  /** `analysis-kano-must` */
  analysisKanoMust(): string {
    return this.#say("analysis-kano-must", {});
  }

  /** `analysis-kano-performance` */
  analysisKanoPerformance(): string {
    return this.#say("analysis-kano-performance", {});
  }

  /** `analysis-kano-questionable` */
  analysisKanoQuestionable(): string {
    return this.#say("analysis-kano-questionable", {});
  }

  /** `analysis-kano-reverse` */
  analysisKanoReverse(): string {
    return this.#say("analysis-kano-reverse", {});
  }

  /** `analysis-kano-with` */
  analysisKanoWith(): string {
    return this.#say("analysis-kano-with", {});
  }

  /** `analysis-kano-without` */
  analysisKanoWithout(): string {
    return this.#say("analysis-kano-without", {});
  }

  /** `analysis-lang-en` */
  analysisLangEn(): string {
    return this.#say("analysis-lang-en", {});
  }

  /** `analysis-lang-zh` */
  analysisLangZh(): string {
    return this.#say("analysis-lang-zh", {});
  }

  /** `analysis-money` */
  analysisMoney(): string {
    return this.#say("analysis-money", {});
  }

  /** `analysis-money-how` */
  analysisMoneyHow(): string {
    return this.#say("analysis-money-how", {});
  }

  /** `analysis-none-chosen` */
  analysisNoneChosen(): string {
    return this.#say("analysis-none-chosen", {});
  }

  /** `analysis-not-weighed` */
  analysisNotWeighed(args: { by: string }): string {
    return this.#say("analysis-not-weighed", args);
  }

  /** `analysis-nps` */
  analysisNps(): string {
    return this.#say("analysis-nps", {});
  }

  /** `analysis-nps-how` */
  analysisNpsHow(): string {
    return this.#say("analysis-nps-how", {});
  }

  /** `analysis-only` */
  analysisOnly(): string {
    return this.#say("analysis-only", {});
  }

  /** `analysis-only-all` */
  analysisOnlyAll(): string {
    return this.#say("analysis-only-all", {});
  }

  /** `analysis-only-and` */
  analysisOnlyAnd(): string {
    return this.#say("analysis-only-and", {});
  }

  /** `analysis-only-enough` */
  analysisOnlyEnough(): string {
    return this.#say("analysis-only-enough", {});
  }

  /** `analysis-optional` */
  analysisOptional(): string {
    return this.#say("analysis-optional", {});
  }

  /** `analysis-other` */
  analysisOther(): string {
    return this.#say("analysis-other", {});
  }

  /** `analysis-other-none` */
  analysisOtherNone(): string {
    return this.#say("analysis-other-none", {});
  }

  /** `analysis-paired` */
  analysisPaired(): string {
    return this.#say("analysis-paired", {});
  }

  /** `analysis-paired-how` */
  analysisPairedHow(): string {
    return this.#say("analysis-paired-how", {});
  }

  /** `analysis-people` (answers: all; people: looked at) */
  analysisPeople(args: { answers: number; people: number }): string {
    return this.#say("analysis-people", args);
  }

  /** `analysis-profile` */
  analysisProfile(): string {
    return this.#say("analysis-profile", {});
  }

  /** `analysis-profile-how` */
  analysisProfileHow(): string {
    return this.#say("analysis-profile-how", {});
  }

  /** `analysis-quadrant-concentrate` */
  analysisQuadrantConcentrate(): string {
    return this.#say("analysis-quadrant-concentrate", {});
  }

  /** `analysis-quadrant-keep` */
  analysisQuadrantKeep(): string {
    return this.#say("analysis-quadrant-keep", {});
  }

  /** `analysis-quadrant-low` */
  analysisQuadrantLow(): string {
    return this.#say("analysis-quadrant-low", {});
  }

  /** `analysis-quadrant-overkill` */
  analysisQuadrantOverkill(): string {
    return this.#say("analysis-quadrant-overkill", {});
  }

  /** `analysis-reliability` */
  analysisReliability(): string {
    return this.#say("analysis-reliability", {});
  }

  /** `analysis-reliability-how` */
  analysisReliabilityHow(): string {
    return this.#say("analysis-reliability-how", {});
  }

  /** `analysis-remove` */
  analysisRemove(args: { name: string }): string {
    return this.#say("analysis-remove", args);
  }

  /** `analysis-role-absent` */
  analysisRoleAbsent(): string {
    return this.#say("analysis-role-absent", {});
  }

  /** `analysis-role-columns` */
  analysisRoleColumns(): string {
    return this.#say("analysis-role-columns", {});
  }

  /** `analysis-role-drivers` */
  analysisRoleDrivers(): string {
    return this.#say("analysis-role-drivers", {});
  }

  /** `analysis-role-expected` */
  analysisRoleExpected(): string {
    return this.#say("analysis-role-expected", {});
  }

  /** `analysis-role-first` */
  analysisRoleFirst(): string {
    return this.#say("analysis-role-first", {});
  }

  /** `analysis-role-groups` */
  analysisRoleGroups(): string {
    return this.#say("analysis-role-groups", {});
  }

  /** `analysis-role-importance` */
  analysisRoleImportance(): string {
    return this.#say("analysis-role-importance", {});
  }

  /** `analysis-role-items` */
  analysisRoleItems(): string {
    return this.#say("analysis-role-items", {});
  }

  /** `analysis-role-money` */
  analysisRoleMoney(): string {
    return this.#say("analysis-role-money", {});
  }

  /** `analysis-role-ours` */
  analysisRoleOurs(): string {
    return this.#say("analysis-role-ours", {});
  }

  /** `analysis-role-outcome` */
  analysisRoleOutcome(): string {
    return this.#say("analysis-role-outcome", {});
  }

  /** `analysis-role-pairs` */
  analysisRolePairs(): string {
    return this.#say("analysis-role-pairs", {});
  }

  /** `analysis-role-perceived` */
  analysisRolePerceived(): string {
    return this.#say("analysis-role-perceived", {});
  }

  /** `analysis-role-performance` */
  analysisRolePerformance(): string {
    return this.#say("analysis-role-performance", {});
  }

  /** `analysis-role-recommend` */
  analysisRoleRecommend(): string {
    return this.#say("analysis-role-recommend", {});
  }

  /** `analysis-role-rows` */
  analysisRoleRows(): string {
    return this.#say("analysis-role-rows", {});
  }

  /** `analysis-role-satisfaction` */
  analysisRoleSatisfaction(): string {
    return this.#say("analysis-role-satisfaction", {});
  }

  /** `analysis-role-second` */
  analysisRoleSecond(): string {
    return this.#say("analysis-role-second", {});
  }

  /** `analysis-role-texts` */
  analysisRoleTexts(): string {
    return this.#say("analysis-role-texts", {});
  }

  /** `analysis-role-theirs` */
  analysisRoleTheirs(): string {
    return this.#say("analysis-role-theirs", {});
  }

  /** `analysis-role-there` */
  analysisRoleThere(): string {
    return this.#say("analysis-role-there", {});
  }

  /** `analysis-role-waves` */
  analysisRoleWaves(): string {
    return this.#say("analysis-role-waves", {});
  }

  /** `analysis-role-weights` */
  analysisRoleWeights(): string {
    return this.#say("analysis-role-weights", {});
  }

  /** `analysis-row-adjusted-r2` */
  analysisRowAdjustedR2(): string {
    return this.#say("analysis-row-adjusted-r2", {});
  }

  /** `analysis-row-ahp-all` */
  analysisRowAhpAll(): string {
    return this.#say("analysis-row-ahp-all", {});
  }

  /** `analysis-row-ahp-counted` */
  analysisRowAhpCounted(): string {
    return this.#say("analysis-row-ahp-counted", {});
  }

  /** `analysis-row-ahp-incomplete` */
  analysisRowAhpIncomplete(): string {
    return this.#say("analysis-row-ahp-incomplete", {});
  }

  /** `analysis-row-ahp-lambda` */
  analysisRowAhpLambda(): string {
    return this.#say("analysis-row-ahp-lambda", {});
  }

  /** `analysis-row-ahp-left-out` */
  analysisRowAhpLeftOut(): string {
    return this.#say("analysis-row-ahp-left-out", {});
  }

  /** `analysis-row-ahp-median` */
  analysisRowAhpMedian(): string {
    return this.#say("analysis-row-ahp-median", {});
  }

  /** `analysis-row-ahp-ratio` */
  analysisRowAhpRatio(): string {
    return this.#say("analysis-row-ahp-ratio", {});
  }

  /** `analysis-row-all` */
  analysisRowAll(): string {
    return this.#say("analysis-row-all", {});
  }

  /** `analysis-row-anova` */
  analysisRowAnova(): string {
    return this.#say("analysis-row-anova", {});
  }

  /** `analysis-row-bartlett` */
  analysisRowBartlett(): string {
    return this.#say("analysis-row-bartlett", {});
  }

  /** `analysis-row-base` */
  analysisRowBase(): string {
    return this.#say("analysis-row-base", {});
  }

  /** `analysis-row-chi2` */
  analysisRowChi2(): string {
    return this.#say("analysis-row-chi2", {});
  }

  /** `analysis-row-cohen-dz` */
  analysisRowCohenDz(): string {
    return this.#say("analysis-row-cohen-dz", {});
  }

  /** `analysis-row-cramer` */
  analysisRowCramer(): string {
    return this.#say("analysis-row-cramer", {});
  }

  /** `analysis-row-difference` */
  analysisRowDifference(args: { one: string; other: string }): string {
    return this.#say("analysis-row-difference", args);
  }

  /** `analysis-row-effective` */
  analysisRowEffective(): string {
    return this.#say("analysis-row-effective", {});
  }

  /** `analysis-row-f` */
  analysisRowF(): string {
    return this.#say("analysis-row-f", {});
  }

  /** `analysis-row-fisher` */
  analysisRowFisher(): string {
    return this.#say("analysis-row-fisher", {});
  }

  /** `analysis-row-freedom` */
  analysisRowFreedom(): string {
    return this.#say("analysis-row-freedom", {});
  }

  /** `analysis-row-fuzzy-average` */
  analysisRowFuzzyAverage(): string {
    return this.#say("analysis-row-fuzzy-average", {});
  }

  /** `analysis-row-fuzzy-strongest` */
  analysisRowFuzzyStrongest(): string {
    return this.#say("analysis-row-fuzzy-strongest", {});
  }

  /** `analysis-row-hedges` */
  analysisRowHedges(): string {
    return this.#say("analysis-row-hedges", {});
  }

  /** `analysis-row-high-third` */
  analysisRowHighThird(): string {
    return this.#say("analysis-row-high-third", {});
  }

  /** `analysis-row-index-equal` */
  analysisRowIndexEqual(): string {
    return this.#say("analysis-row-index-equal", {});
  }

  /** `analysis-row-index-greatest` */
  analysisRowIndexGreatest(): string {
    return this.#say("analysis-row-index-greatest", {});
  }

  /** `analysis-row-index-range` */
  analysisRowIndexRange(): string {
    return this.#say("analysis-row-index-range", {});
  }

  /** `analysis-row-interval` */
  analysisRowInterval(): string {
    return this.#say("analysis-row-interval", {});
  }

  /** `analysis-row-kmo` */
  analysisRowKmo(): string {
    return this.#say("analysis-row-kmo", {});
  }

  /** `analysis-row-kruskal` */
  analysisRowKruskal(): string {
    return this.#say("analysis-row-kruskal", {});
  }

  /** `analysis-row-last` */
  analysisRowLast(): string {
    return this.#say("analysis-row-last", {});
  }

  /** `analysis-row-levene` */
  analysisRowLevene(): string {
    return this.#say("analysis-row-levene", {});
  }

  /** `analysis-row-low-third` */
  analysisRowLowThird(): string {
    return this.#say("analysis-row-low-third", {});
  }

  /** `analysis-row-mann-whitney` */
  analysisRowMannWhitney(): string {
    return this.#say("analysis-row-mann-whitney", {});
  }

  /** `analysis-row-middle-third` */
  analysisRowMiddleThird(): string {
    return this.#say("analysis-row-middle-third", {});
  }

  /** `analysis-row-n` */
  analysisRowN(): string {
    return this.#say("analysis-row-n", {});
  }

  /** `analysis-row-no-topic` */
  analysisRowNoTopic(): string {
    return this.#say("analysis-row-no-topic", {});
  }

  /** `analysis-row-omega2` */
  analysisRowOmega2(): string {
    return this.#say("analysis-row-omega2", {});
  }

  /** `analysis-row-p` */
  analysisRowP(): string {
    return this.#say("analysis-row-p", {});
  }

  /** `analysis-row-pair` */
  analysisRowPair(args: { one: string; other: string }): string {
    return this.#say("analysis-row-pair", args);
  }

  /** `analysis-row-paired-t` */
  analysisRowPairedT(): string {
    return this.#say("analysis-row-paired-t", {});
  }

  /** `analysis-row-profile` */
  analysisRowProfile(args: { item: string; name: string }): string {
    return this.#say("analysis-row-profile", args);
  }

  /** `analysis-row-r2` */
  analysisRowR2(): string {
    return this.#say("analysis-row-r2", {});
  }

  /** `analysis-row-rho` */
  analysisRowRho(): string {
    return this.#say("analysis-row-rho", {});
  }

  /** `analysis-row-slope` */
  analysisRowSlope(): string {
    return this.#say("analysis-row-slope", {});
  }

  /** `analysis-row-together` */
  analysisRowTogether(args: { one: string; other: string }): string {
    return this.#say("analysis-row-together", args);
  }

  /** `analysis-row-welch-f` */
  analysisRowWelchF(): string {
    return this.#say("analysis-row-welch-f", {});
  }

  /** `analysis-row-welch-t` */
  analysisRowWelchT(): string {
    return this.#say("analysis-row-welch-t", {});
  }

  /** `analysis-row-wilcoxon` */
  analysisRowWilcoxon(): string {
    return this.#say("analysis-row-wilcoxon", {});
  }

  /** `analysis-said-above` */
  analysisSaidAbove(args: { one: string; other: string }): string {
    return this.#say("analysis-said-above", args);
  }

  /** `analysis-said-ahp` (left: people left out; people: people who compared all) */
  analysisSaidAhp(args: { left: number; name: string; people: number; share: string }): string {
    return this.#say("analysis-said-ahp", args);
  }

  /** `analysis-said-ahp-contradict` (consistent: people who do not contradict themselves; people: people who compared all) */
  analysisSaidAhpContradict(args: { consistent: number; people: number }): string {
    return this.#say("analysis-said-ahp-contradict", args);
  }

  /** `analysis-said-alike` */
  analysisSaidAlike(args: { groups: string; outcome: string }): string {
    return this.#say("analysis-said-alike", args);
  }

  /** `analysis-said-components` (n: components) */
  analysisSaidComponents(args: { n: number }): string {
    return this.#say("analysis-said-components", args);
  }

  /** `analysis-said-concentrate` */
  analysisSaidConcentrate(args: { items: string }): string {
    return this.#say("analysis-said-concentrate", args);
  }

  /** `analysis-said-connected` */
  analysisSaidConnected(args: { columns: string; rows: string }): string {
    return this.#say("analysis-said-connected", args);
  }

  /** `analysis-said-differ` */
  analysisSaidDiffer(args: { groups: string; outcome: string }): string {
    return this.#say("analysis-said-differ", args);
  }

  /** `analysis-said-driver` */
  analysisSaidDriver(args: { first: string; outcome: string; part: string; whole: string }): string {
    return this.#say("analysis-said-driver", args);
  }

  /** `analysis-said-entangled` */
  analysisSaidEntangled(): string {
    return this.#say("analysis-said-entangled", {});
  }

  /** `analysis-said-falls` */
  analysisSaidFalls(args: { outcome: string }): string {
    return this.#say("analysis-said-falls", args);
  }

  /** `analysis-said-fuzzy` */
  analysisSaidFuzzy(args: { grade: string; score: string }): string {
    return this.#say("analysis-said-fuzzy", args);
  }

  /** `analysis-said-gaps` (count: that clearly fall short; of: all) */
  analysisSaidGaps(args: { count: number; gap: string; label: string; of: number }): string {
    return this.#say("analysis-said-gaps", args);
  }

  /** `analysis-said-index` */
  analysisSaidIndex(args: { score: string }): string {
    return this.#say("analysis-said-index", args);
  }

  /** `analysis-said-internal-above` */
  analysisSaidInternalAbove(args: { items: string }): string {
    return this.#say("analysis-said-internal-above", args);
  }

  /** `analysis-said-internal-alike` */
  analysisSaidInternalAlike(): string {
    return this.#say("analysis-said-internal-alike", {});
  }

  /** `analysis-said-internal-below` */
  analysisSaidInternalBelow(args: { items: string }): string {
    return this.#say("analysis-said-internal-below", args);
  }

  /** `analysis-said-internal-left` (n: questions) */
  analysisSaidInternalLeft(args: { n: number }): string {
    return this.#say("analysis-said-internal-left", args);
  }

  /** `analysis-said-kano-delights` */
  analysisSaidKanoDelights(args: { items: string }): string {
    return this.#say("analysis-said-kano-delights", args);
  }

  /** `analysis-said-kano-must` */
  analysisSaidKanoMust(args: { items: string }): string {
    return this.#say("analysis-said-kano-must", args);
  }

  /** `analysis-said-kano-none` */
  analysisSaidKanoNone(): string {
    return this.#say("analysis-said-kano-none", {});
  }

  /** `analysis-said-kano-reversed` */
  analysisSaidKanoReversed(): string {
    return this.#say("analysis-said-kano-reversed", {});
  }

  /** `analysis-said-low-cells` */
  analysisSaidLowCells(args: { share: string }): string {
    return this.#say("analysis-said-low-cells", args);
  }

  /** `analysis-said-money-association` */
  analysisSaidMoneyAssociation(): string {
    return this.#say("analysis-said-money-association", {});
  }

  /** `analysis-said-money-less` */
  analysisSaidMoneyLess(args: { money: string; rho: string; satisfaction: string }): string {
    return this.#say("analysis-said-money-less", args);
  }

  /** `analysis-said-money-more` */
  analysisSaidMoneyMore(args: { money: string; rho: string; satisfaction: string }): string {
    return this.#say("analysis-said-money-more", args);
  }

  /** `analysis-said-money-none` */
  analysisSaidMoneyNone(args: { money: string; rho: string; satisfaction: string }): string {
    return this.#say("analysis-said-money-none", args);
  }

  /** `analysis-said-no-concentrate` */
  analysisSaidNoConcentrate(): string {
    return this.#say("analysis-said-no-concentrate", {});
  }

  /** `analysis-said-no-gaps` */
  analysisSaidNoGaps(): string {
    return this.#say("analysis-said-no-gaps", {});
  }

  /** `analysis-said-no-trend` */
  analysisSaidNoTrend(): string {
    return this.#say("analysis-said-no-trend", {});
  }

  /** `analysis-said-nps` */
  analysisSaidNps(args: { high: string; low: string; score: string }): string {
    return this.#say("analysis-said-nps", args);
  }

  /** `analysis-said-one-group` */
  analysisSaidOneGroup(): string {
    return this.#say("analysis-said-one-group", {});
  }

  /** `analysis-said-other-unmet` (label: what a condition asks for; name: heading of the second survey) */
  analysisSaidOtherUnmet(args: { label: string; name: string }): string {
    return this.#say("analysis-said-other-unmet", args);
  }

  /** `analysis-said-other-weighed` (by: what the weights are made of; name: heading of the second survey) */
  analysisSaidOtherWeighed(args: { by: string; name: string }): string {
    return this.#say("analysis-said-other-weighed", args);
  }

  /** `analysis-said-pairs-alike` */
  analysisSaidPairsAlike(args: { one: string; other: string }): string {
    return this.#say("analysis-said-pairs-alike", args);
  }

  /** `analysis-said-profile-ahead` */
  analysisSaidProfileAhead(args: { ahead: string; name: string }): string {
    return this.#say("analysis-said-profile-ahead", args);
  }

  /** `analysis-said-profile-alike` */
  analysisSaidProfileAlike(args: { name: string }): string {
    return this.#say("analysis-said-profile-alike", args);
  }

  /** `analysis-said-profile-behind` */
  analysisSaidProfileBehind(args: { behind: string; name: string }): string {
    return this.#say("analysis-said-profile-behind", args);
  }

  /** `analysis-said-profile-both` */
  analysisSaidProfileBoth(args: { ahead: string; behind: string; name: string }): string {
    return this.#say("analysis-said-profile-both", args);
  }

  /** `analysis-said-reliable` */
  analysisSaidReliable(args: { alpha: string; scale: string }): string {
    return this.#say("analysis-said-reliable", args);
  }

  /** `analysis-said-rises` */
  analysisSaidRises(args: { outcome: string }): string {
    return this.#say("analysis-said-rises", args);
  }

  /** `analysis-said-scales` */
  analysisSaidScales(args: { best: string; worst: string }): string {
    return this.#say("analysis-said-scales", args);
  }

  /** `analysis-said-several` */
  analysisSaidSeveral(): string {
    return this.#say("analysis-said-several", {});
  }

  /** `analysis-said-strongest` */
  analysisSaidStrongest(args: { one: string; r: string; two: string }): string {
    return this.#say("analysis-said-strongest", args);
  }

  /** `analysis-said-topic` */
  analysisSaidTopic(args: { name: string; share: string }): string {
    return this.#say("analysis-said-topic", args);
  }

  /** `analysis-said-unconnected` */
  analysisSaidUnconnected(args: { columns: string; rows: string }): string {
    return this.#say("analysis-said-unconnected", args);
  }

  /** `analysis-said-unreliable` */
  analysisSaidUnreliable(args: { alpha: string; scale: string }): string {
    return this.#say("analysis-said-unreliable", args);
  }

  /** `analysis-said-word` */
  analysisSaidWord(args: { share: string; word: string }): string {
    return this.#say("analysis-said-word", args);
  }

  /** `analysis-satisfaction` */
  analysisSatisfaction(): string {
    return this.#say("analysis-satisfaction", {});
  }

  /** `analysis-satisfaction-how` */
  analysisSatisfactionHow(): string {
    return this.#say("analysis-satisfaction-how", {});
  }

  /** `analysis-scales` */
  analysisScales(): string {
    return this.#say("analysis-scales", {});
  }

  /** `analysis-scales-how` */
  analysisScalesHow(): string {
    return this.#say("analysis-scales-how", {});
  }

  /** `analysis-table-ahp` */
  analysisTableAhp(): string {
    return this.#say("analysis-table-ahp", {});
  }

  /** `analysis-table-ahp-consistency` */
  analysisTableAhpConsistency(): string {
    return this.#say("analysis-table-ahp-consistency", {});
  }

  /** `analysis-table-ahp-together` */
  analysisTableAhpTogether(): string {
    return this.#say("analysis-table-ahp-together", {});
  }

  /** `analysis-table-crosstab` */
  analysisTableCrosstab(): string {
    return this.#say("analysis-table-crosstab", {});
  }

  /** `analysis-table-drivers` */
  analysisTableDrivers(): string {
    return this.#say("analysis-table-drivers", {});
  }

  /** `analysis-table-eigenvalues` */
  analysisTableEigenvalues(): string {
    return this.#say("analysis-table-eigenvalues", {});
  }

  /** `analysis-table-fuzzy` */
  analysisTableFuzzy(): string {
    return this.#say("analysis-table-fuzzy", {});
  }

  /** `analysis-table-fuzzy-members` */
  analysisTableFuzzyMembers(): string {
    return this.#say("analysis-table-fuzzy-members", {});
  }

  /** `analysis-table-gaps` */
  analysisTableGaps(): string {
    return this.#say("analysis-table-gaps", {});
  }

  /** `analysis-table-gaps-dimensions` */
  analysisTableGapsDimensions(): string {
    return this.#say("analysis-table-gaps-dimensions", {});
  }

  /** `analysis-table-gaps-groups` */
  analysisTableGapsGroups(): string {
    return this.#say("analysis-table-gaps-groups", {});
  }

  /** `analysis-table-gaps-groups-dimensions` */
  analysisTableGapsGroupsDimensions(): string {
    return this.#say("analysis-table-gaps-groups-dimensions", {});
  }

  /** `analysis-table-groups` */
  analysisTableGroups(): string {
    return this.#say("analysis-table-groups", {});
  }

  /** `analysis-table-importance` */
  analysisTableImportance(): string {
    return this.#say("analysis-table-importance", {});
  }

  /** `analysis-table-internal` */
  analysisTableInternal(): string {
    return this.#say("analysis-table-internal", {});
  }

  /** `analysis-table-items` */
  analysisTableItems(): string {
    return this.#say("analysis-table-items", {});
  }

  /** `analysis-table-kano` */
  analysisTableKano(): string {
    return this.#say("analysis-table-kano", {});
  }

  /** `analysis-table-kano-shares` */
  analysisTableKanoShares(): string {
    return this.#say("analysis-table-kano-shares", {});
  }

  /** `analysis-table-loadings` */
  analysisTableLoadings(): string {
    return this.#say("analysis-table-loadings", {});
  }

  /** `analysis-table-model` */
  analysisTableModel(): string {
    return this.#say("analysis-table-model", {});
  }

  /** `analysis-table-money` */
  analysisTableMoney(): string {
    return this.#say("analysis-table-money", {});
  }

  /** `analysis-table-money-levels` */
  analysisTableMoneyLevels(): string {
    return this.#say("analysis-table-money-levels", {});
  }

  /** `analysis-table-nps` */
  analysisTableNps(): string {
    return this.#say("analysis-table-nps", {});
  }

  /** `analysis-table-paired` */
  analysisTablePaired(): string {
    return this.#say("analysis-table-paired", {});
  }

  /** `analysis-table-pairs` */
  analysisTablePairs(): string {
    return this.#say("analysis-table-pairs", {});
  }

  /** `analysis-table-parts` */
  analysisTableParts(): string {
    return this.#say("analysis-table-parts", {});
  }

  /** `analysis-table-pearson` */
  analysisTablePearson(): string {
    return this.#say("analysis-table-pearson", {});
  }

  /** `analysis-table-profile` */
  analysisTableProfile(): string {
    return this.#say("analysis-table-profile", {});
  }

  /** `analysis-table-profile-gaps` */
  analysisTableProfileGaps(): string {
    return this.#say("analysis-table-profile-gaps", {});
  }

  /** `analysis-table-reliability` */
  analysisTableReliability(): string {
    return this.#say("analysis-table-reliability", {});
  }

  /** `analysis-table-satisfaction` */
  analysisTableSatisfaction(): string {
    return this.#say("analysis-table-satisfaction", {});
  }

  /** `analysis-table-scales` */
  analysisTableScales(): string {
    return this.#say("analysis-table-scales", {});
  }

  /** `analysis-table-spearman` */
  analysisTableSpearman(): string {
    return this.#say("analysis-table-spearman", {});
  }

  /** `analysis-table-test` */
  analysisTableTest(): string {
    return this.#say("analysis-table-test", {});
  }

  /** `analysis-table-together` */
  analysisTableTogether(): string {
    return this.#say("analysis-table-together", {});
  }

  /** `analysis-table-topics` */
  analysisTableTopics(): string {
    return this.#say("analysis-table-topics", {});
  }

  /** `analysis-table-validity` */
  analysisTableValidity(): string {
    return this.#say("analysis-table-validity", {});
  }

  /** `analysis-table-waves` */
  analysisTableWaves(): string {
    return this.#say("analysis-table-waves", {});
  }

  /** `analysis-table-words` */
  analysisTableWords(): string {
    return this.#say("analysis-table-words", {});
  }

  /** `analysis-this-survey` */
  analysisThisSurvey(): string {
    return this.#say("analysis-this-survey", {});
  }

  /** `analysis-title` */
  analysisTitle(): string {
    return this.#say("analysis-title", {});
  }

  /** `analysis-validity` */
  analysisValidity(): string {
    return this.#say("analysis-validity", {});
  }

  /** `analysis-validity-how` */
  analysisValidityHow(): string {
    return this.#say("analysis-validity-how", {});
  }

  /** `analysis-variable-area` */
  analysisVariableArea(): string {
    return this.#say("analysis-variable-area", {});
  }

  /** `analysis-variable-arm` */
  analysisVariableArm(): string {
    return this.#say("analysis-variable-arm", {});
  }

  /** `analysis-variable-class` */
  analysisVariableClass(): string {
    return this.#say("analysis-variable-class", {});
  }

  /** `analysis-variable-lang` */
  analysisVariableLang(): string {
    return this.#say("analysis-variable-lang", {});
  }

  /** `analysis-variable-margin` */
  analysisVariableMargin(): string {
    return this.#say("analysis-variable-margin", {});
  }

  /** `analysis-variable-month` */
  analysisVariableMonth(): string {
    return this.#say("analysis-variable-month", {});
  }

  /** `analysis-variable-revenue` */
  analysisVariableRevenue(): string {
    return this.#say("analysis-variable-revenue", {});
  }

  /** `analysis-variable-state` */
  analysisVariableState(): string {
    return this.#say("analysis-variable-state", {});
  }

  /** `analysis-variable-version` */
  analysisVariableVersion(): string {
    return this.#say("analysis-variable-version", {});
  }

  /** `analysis-variables` */
  analysisVariables(): string {
    return this.#say("analysis-variables", {});
  }

  /** `analysis-waves` */
  analysisWaves(): string {
    return this.#say("analysis-waves", {});
  }

  /** `analysis-waves-how` */
  analysisWavesHow(): string {
    return this.#say("analysis-waves-how", {});
  }

  /** `analysis-weak` */
  analysisWeak(): string {
    return this.#say("analysis-weak", {});
  }

  /** `analysis-weighed` (people: looked at) */
  analysisWeighed(args: { by: string; effective: string; people: number }): string {
    return this.#say("analysis-weighed", args);
  }

  /** `analysis-words` */
  analysisWords(): string {
    return this.#say("analysis-words", {});
  }

  /** `analysis-words-how` */
  analysisWordsHow(): string {
    return this.#say("analysis-words-how", {});
  }

  /** `app-claim` */
  appClaim(): string {
    return this.#say("app-claim", {});
  }

  /** `app-name` */
  appName(): string {
    return this.#say("app-name", {});
  }

  /** `audit-about` */
  auditAbout(): string {
    return this.#say("audit-about", {});
  }

  /** `audit-act` */
  auditAct(): string {
    return this.#say("audit-act", {});
  }

  /** `audit-act-all` */
  auditActAll(): string {
    return this.#say("audit-act-all", {});
  }

  /** `audit-act-backup` */
  auditActBackup(): string {
    return this.#say("audit-act-backup", {});
  }

  /** `audit-act-class-copy` */
  auditActClassCopy(): string {
    return this.#say("audit-act-class-copy", {});
  }

  /** `audit-act-erase` */
  auditActErase(): string {
    return this.#say("audit-act-erase", {});
  }

  /** `audit-act-exchange-in` */
  auditActExchangeIn(): string {
    return this.#say("audit-act-exchange-in", {});
  }

  /** `audit-act-exchange-out` */
  auditActExchangeOut(): string {
    return this.#say("audit-act-exchange-out", {});
  }

  /** `audit-act-export` */
  auditActExport(): string {
    return this.#say("audit-act-export", {});
  }

  /** `audit-act-export-open` */
  auditActExportOpen(): string {
    return this.#say("audit-act-export-open", {});
  }

  /** `audit-act-import` */
  auditActImport(): string {
    return this.#say("audit-act-import", {});
  }

  /** `audit-act-lock-changed` */
  auditActLockChanged(): string {
    return this.#say("audit-act-lock-changed", {});
  }

  /** `audit-act-lock-failed` */
  auditActLockFailed(): string {
    return this.#say("audit-act-lock-failed", {});
  }

  /** `audit-act-lock-off` */
  auditActLockOff(): string {
    return this.#say("audit-act-lock-off", {});
  }

  /** `audit-act-lock-removed` */
  auditActLockRemoved(): string {
    return this.#say("audit-act-lock-removed", {});
  }

  /** `audit-act-lock-set` */
  auditActLockSet(): string {
    return this.#say("audit-act-lock-set", {});
  }

  /** `audit-act-person-copy` */
  auditActPersonCopy(): string {
    return this.#say("audit-act-person-copy", {});
  }

  /** `audit-act-privacy` */
  auditActPrivacy(): string {
    return this.#say("audit-act-privacy", {});
  }

  /** `audit-act-restore` */
  auditActRestore(): string {
    return this.#say("audit-act-restore", {});
  }

  /** `audit-act-reveal` */
  auditActReveal(): string {
    return this.#say("audit-act-reveal", {});
  }

  /** `audit-at` */
  auditAt(): string {
    return this.#say("audit-at", {});
  }

  /** `audit-by` */
  auditBy(): string {
    return this.#say("audit-by", {});
  }

  /** `audit-chain-bad` */
  auditChainBad(): string {
    return this.#say("audit-chain-bad", {});
  }

  /** `audit-chain-changed` (at: when; n: lines) */
  auditChainChanged(args: { at: string; n: number }): string {
    return this.#say("audit-chain-changed", args);
  }

  /** `audit-chain-cut` */
  auditChainCut(): string {
    return this.#say("audit-chain-cut", {});
  }

  /** `audit-chain-good` (lines: lines) */
  auditChainGood(args: { lines: number }): string {
    return this.#say("audit-chain-good", args);
  }

  /** `audit-chain-how` */
  auditChainHow(): string {
    return this.#say("audit-chain-how", {});
  }

  /** `audit-chain-missing` (at: when; n: places) */
  auditChainMissing(args: { at: string; n: number }): string {
    return this.#say("audit-chain-missing", args);
  }

  /** `audit-checking` */
  auditChecking(): string {
    return this.#say("audit-checking", {});
  }

  /** `audit-count` */
  auditCount(): string {
    return this.#say("audit-count", {});
  }

  /** `audit-empty` */
  auditEmpty(): string {
    return this.#say("audit-empty", {});
  }

  /** `audit-empty-act` */
  auditEmptyAct(): string {
    return this.#say("audit-empty-act", {});
  }

  /** `audit-empty-text` */
  auditEmptyText(): string {
    return this.#say("audit-empty-text", {});
  }

  /** `audit-face` */
  auditFace(): string {
    return this.#say("audit-face", {});
  }

  /** `audit-log` */
  auditLog(): string {
    return this.#say("audit-log", {});
  }

  /** `audit-newer` */
  auditNewer(): string {
    return this.#say("audit-newer", {});
  }

  /** `audit-older` */
  auditOlder(): string {
    return this.#say("audit-older", {});
  }

  /** `audit-range` (from: the first; to: the last; total: of how many) */
  auditRange(args: { from: number; to: number; total: number }): string {
    return this.#say("audit-range", args);
  }

  /** `audit-refresh` */
  auditRefresh(): string {
    return this.#say("audit-refresh", {});
  }

  /** `audit-row` (row: its number) */
  auditRow(args: { row: string }): string {
    return this.#say("audit-row", args);
  }

  /** `audit-text` */
  auditText(): string {
    return this.#say("audit-text", {});
  }

  /** `audit-what` */
  auditWhat(): string {
    return this.#say("audit-what", {});
  }

  /** `backup-all` */
  backupAll(): string {
    return this.#say("backup-all", {});
  }

  /** `backup-label-auto` */
  backupLabelAuto(): string {
    return this.#say("backup-label-auto", {});
  }

  /** `backup-label-backup` */
  backupLabelBackup(): string {
    return this.#say("backup-label-backup", {});
  }

  /** `backup-label-before-exchange` */
  backupLabelBeforeExchange(): string {
    return this.#say("backup-label-before-exchange", {});
  }

  /** `backup-label-before-import` */
  backupLabelBeforeImport(): string {
    return this.#say("backup-label-before-import", {});
  }

  /** `backup-label-before-restore` */
  backupLabelBeforeRestore(): string {
    return this.#say("backup-label-before-restore", {});
  }

  /** `backup-label-exit` */
  backupLabelExit(): string {
    return this.#say("backup-label-exit", {});
  }

  /** `backup-list` */
  backupList(): string {
    return this.#say("backup-list", {});
  }

  /** `backup-list-text` */
  backupListText(): string {
    return this.#say("backup-list-text", {});
  }

  /** `backup-none` */
  backupNone(): string {
    return this.#say("backup-none", {});
  }

  /** `backup-none-text` */
  backupNoneText(): string {
    return this.#say("backup-none-text", {});
  }

  /** `backup-prove` */
  backupProve(): string {
    return this.#say("backup-prove", {});
  }

  /** `backup-proved` */
  backupProved(args: { at: string }): string {
    return this.#say("backup-proved", args);
  }

  /** `backup-restore` */
  backupRestore(): string {
    return this.#say("backup-restore", {});
  }

  /** `backup-restore-to` */
  backupRestoreTo(args: { at: string }): string {
    return this.#say("backup-restore-to", args);
  }

  /** `backup-restored` */
  backupRestored(args: { at: string }): string {
    return this.#say("backup-restored", args);
  }

  /** `backup-second` */
  backupSecond(): string {
    return this.#say("backup-second", {});
  }

  /** `backup-second-away` (name: folder) */
  backupSecondAway(args: { name: string }): string {
    return this.#say("backup-second-away", args);
  }

  /** `backup-second-away-since` (at: when the newest backup there was made; name: folder) */
  backupSecondAwaySince(args: { at: string; name: string }): string {
    return this.#say("backup-second-away-since", args);
  }

  /** `backup-second-change` */
  backupSecondChange(): string {
    return this.#say("backup-second-change", {});
  }

  /** `backup-second-choose` */
  backupSecondChoose(): string {
    return this.#say("backup-second-choose", {});
  }

  /** `backup-second-choose-title` */
  backupSecondChooseTitle(): string {
    return this.#say("backup-second-choose-title", {});
  }

  /** `backup-second-chosen` (name: folder) */
  backupSecondChosen(args: { name: string }): string {
    return this.#say("backup-second-chosen", args);
  }

  /** `backup-second-failed` (name: the folder; why: the reason) */
  backupSecondFailed(args: { name: string; why: string }): string {
    return this.#say("backup-second-failed", args);
  }

  /** `backup-second-newest` */
  backupSecondNewest(): string {
    return this.#say("backup-second-newest", {});
  }

  /** `backup-second-nothing` */
  backupSecondNothing(): string {
    return this.#say("backup-second-nothing", {});
  }

  /** `backup-second-place` */
  backupSecondPlace(): string {
    return this.#say("backup-second-place", {});
  }

  /** `backup-second-stop` */
  backupSecondStop(): string {
    return this.#say("backup-second-stop", {});
  }

  /** `backup-second-stopped` (name: folder) */
  backupSecondStopped(args: { name: string }): string {
    return this.#say("backup-second-stopped", args);
  }

  /** `backup-second-text` */
  backupSecondText(): string {
    return this.#say("backup-second-text", {});
  }

  /** `backup-second-waits` (name: folder) */
  backupSecondWaits(args: { name: string }): string {
    return this.#say("backup-second-waits", args);
  }

  /** `backup-sure` */
  backupSure(): string {
    return this.#say("backup-sure", {});
  }

  /** `backup-why` */
  backupWhy(): string {
    return this.#say("backup-why", {});
  }

  /** `basis-due` */
  basisDue(): string {
    return this.#say("basis-due", {});
  }

  /** `basis-measured` */
  basisMeasured(): string {
    return this.#say("basis-measured", {});
  }

  /** `basis-shipped` */
  basisShipped(): string {
    return this.#say("basis-shipped", {});
  }

  /** `books-add` */
  booksAdd(): string {
    return this.#say("books-add", {});
  }

  /** `books-added` (amount: money; item: kind of cost) */
  booksAdded(args: { amount: string; item: string }): string {
    return this.#say("books-added", args);
  }

  /** `books-amount-hint` */
  booksAmountHint(): string {
    return this.#say("books-amount-hint", {});
  }

  /** `books-any-department` */
  booksAnyDepartment(): string {
    return this.#say("books-any-department", {});
  }

  /** `books-any-item` */
  booksAnyItem(): string {
    return this.#say("books-any-item", {});
  }

  /** `books-any-owner` */
  booksAnyOwner(): string {
    return this.#say("books-any-owner", {});
  }

  /** `books-by-hand` */
  booksByHand(): string {
    return this.#say("books-by-hand", {});
  }

  /** `books-clear` */
  booksClear(): string {
    return this.#say("books-clear", {});
  }

  /** `books-closed` (month: month) */
  booksClosed(args: { month: string }): string {
    return this.#say("books-closed", args);
  }

  /** `books-column-amount` */
  booksColumnAmount(): string {
    return this.#say("books-column-amount", {});
  }

  /** `books-column-behaviour` */
  booksColumnBehaviour(): string {
    return this.#say("books-column-behaviour", {});
  }

  /** `books-column-customer` */
  booksColumnCustomer(): string {
    return this.#say("books-column-customer", {});
  }

  /** `books-column-day` */
  booksColumnDay(): string {
    return this.#say("books-column-day", {});
  }

  /** `books-column-department` */
  booksColumnDepartment(): string {
    return this.#say("books-column-department", {});
  }

  /** `books-column-item` */
  booksColumnItem(): string {
    return this.#say("books-column-item", {});
  }

  /** `books-column-nature` */
  booksColumnNature(): string {
    return this.#say("books-column-nature", {});
  }

  /** `books-column-note` */
  booksColumnNote(): string {
    return this.#say("books-column-note", {});
  }

  /** `books-column-owner` */
  booksColumnOwner(): string {
    return this.#say("books-column-owner", {});
  }

  /** `books-column-source` */
  booksColumnSource(): string {
    return this.#say("books-column-source", {});
  }

  /** `books-column-state` */
  booksColumnState(): string {
    return this.#say("books-column-state", {});
  }

  /** `books-count` (amount: money; n: entries) */
  booksCount(args: { amount: string; n: number }): string {
    return this.#say("books-count", args);
  }

  /** `books-customer` */
  booksCustomer(): string {
    return this.#say("books-customer", {});
  }

  /** `books-customer-choose` */
  booksCustomerChoose(): string {
    return this.#say("books-customer-choose", {});
  }

  /** `books-customer-hint` */
  booksCustomerHint(): string {
    return this.#say("books-customer-hint", {});
  }

  /** `books-customer-none` */
  booksCustomerNone(): string {
    return this.#say("books-customer-none", {});
  }

  /** `books-cut` (shown: entries listed; total: entries there are) */
  booksCut(args: { shown: number; total: number }): string {
    return this.#say("books-cut", args);
  }

  /** `books-day` */
  booksDay(): string {
    return this.#say("books-day", {});
  }

  /** `books-day-hint` */
  booksDayHint(): string {
    return this.#say("books-day-hint", {});
  }

  /** `books-delete` */
  booksDelete(): string {
    return this.#say("books-delete", {});
  }

  /** `books-deleted` (amount: money; item: kind of cost) */
  booksDeleted(args: { amount: string; item: string }): string {
    return this.#say("books-deleted", args);
  }

  /** `books-edit` */
  booksEdit(): string {
    return this.#say("books-edit", {});
  }

  /** `books-edited` (item: kind of cost) */
  booksEdited(args: { item: string }): string {
    return this.#say("books-edited", args);
  }

  /** `books-empty` */
  booksEmpty(): string {
    return this.#say("books-empty", {});
  }

  /** `books-empty-text` */
  booksEmptyText(): string {
    return this.#say("books-empty-text", {});
  }

  /** `books-estimate` */
  booksEstimate(): string {
    return this.#say("books-estimate", {});
  }

  /** `books-estimates` (amount: money) */
  booksEstimates(args: { amount: string }): string {
    return this.#say("books-estimates", args);
  }

  /** `books-face` */
  booksFace(): string {
    return this.#say("books-face", {});
  }

  /** `books-from-file` (file: name of the file) */
  booksFromFile(args: { file: string }): string {
    return this.#say("books-from-file", args);
  }

  /** `books-from-totals` */
  booksFromTotals(): string {
    return this.#say("books-from-totals", {});
  }

  /** `books-import` */
  booksImport(): string {
    return this.#say("books-import", {});
  }

  /** `books-item` */
  booksItem(): string {
    return this.#say("books-item", {});
  }

  /** `books-item-hint` */
  booksItemHint(): string {
    return this.#say("books-item-hint", {});
  }

  /** `books-keywords` */
  booksKeywords(): string {
    return this.#say("books-keywords", {});
  }

  /** `books-list` */
  booksList(): string {
    return this.#say("books-list", {});
  }

  /** `books-month` */
  booksMonth(): string {
    return this.#say("books-month", {});
  }

  /** `books-month-all` */
  booksMonthAll(): string {
    return this.#say("books-month-all", {});
  }

  /** `books-month-amount` */
  booksMonthAmount(): string {
    return this.#say("books-month-amount", {});
  }

  /** `books-month-estimate` (amount: money) */
  booksMonthEstimate(args: { amount: string }): string {
    return this.#say("books-month-estimate", args);
  }

  /** `books-months` */
  booksMonths(): string {
    return this.#say("books-months", {});
  }

  /** `books-need-amount` */
  booksNeedAmount(): string {
    return this.#say("books-need-amount", {});
  }

  /** `books-need-day` */
  booksNeedDay(): string {
    return this.#say("books-need-day", {});
  }

  /** `books-need-item` */
  booksNeedItem(): string {
    return this.#say("books-need-item", {});
  }

  /** `books-nobody` */
  booksNobody(): string {
    return this.#say("books-nobody", {});
  }

  /** `books-none-found` */
  booksNoneFound(): string {
    return this.#say("books-none-found", {});
  }

  /** `books-none-found-text` */
  booksNoneFoundText(): string {
    return this.#say("books-none-found-text", {});
  }

  /** `books-note` */
  booksNote(): string {
    return this.#say("books-note", {});
  }

  /** `books-open` */
  booksOpen(): string {
    return this.#say("books-open", {});
  }

  /** `books-owner` */
  booksOwner(): string {
    return this.#say("books-owner", {});
  }

  /** `books-owner-hint` */
  booksOwnerHint(): string {
    return this.#say("books-owner-hint", {});
  }

  /** `books-save-next` */
  booksSaveNext(): string {
    return this.#say("books-save-next", {});
  }

  /** `books-search` */
  booksSearch(): string {
    return this.#say("books-search", {});
  }

  /** `books-usual` */
  booksUsual(): string {
    return this.#say("books-usual", {});
  }

  /** `books-usual-is` (usual: the usual choice) */
  booksUsualIs(args: { usual: string }): string {
    return this.#say("books-usual-is", args);
  }

  /** `calendar-ahead` */
  calendarAhead(): string {
    return this.#say("calendar-ahead", {});
  }

  /** `calendar-askable` (askable: customers; days: days; never: customers) */
  calendarAskable(args: { askable: number; days: number; never: number }): string {
    return this.#say("calendar-askable", args);
  }

  /** `calendar-due` */
  calendarDue(): string {
    return this.#say("calendar-due", {});
  }

  /** `calendar-entry-due` */
  calendarEntryDue(): string {
    return this.#say("calendar-entry-due", {});
  }

  /** `calendar-entry-invited` (n: customers) */
  calendarEntryInvited(args: { n: number }): string {
    return this.#say("calendar-entry-invited", args);
  }

  /** `calendar-entry-published` */
  calendarEntryPublished(): string {
    return this.#say("calendar-entry-published", {});
  }

  /** `calendar-entry-remind-from` (n: customers) */
  calendarEntryRemindFrom(args: { n: number }): string {
    return this.#say("calendar-entry-remind-from", args);
  }

  /** `calendar-entry-reminded` (n: customers) */
  calendarEntryReminded(args: { n: number }): string {
    return this.#say("calendar-entry-reminded", args);
  }

  /** `calendar-list` */
  calendarList(): string {
    return this.#say("calendar-list", {});
  }

  /** `calendar-none` */
  calendarNone(): string {
    return this.#say("calendar-none", {});
  }

  /** `calendar-open` */
  calendarOpen(): string {
    return this.#say("calendar-open", {});
  }

  /** `calendar-since` */
  calendarSince(): string {
    return this.#say("calendar-since", {});
  }

  /** `calendar-title` */
  calendarTitle(): string {
    return this.#say("calendar-title", {});
  }

  /** `card-by` */
  cardBy(): string {
    return this.#say("card-by", {});
  }

  /** `card-checked` */
  cardChecked(): string {
    return this.#say("card-checked", {});
  }

  /** `card-counts` */
  cardCounts(): string {
    return this.#say("card-counts", {});
  }

  /** `card-date` */
  cardDate(): string {
    return this.#say("card-date", {});
  }

  /** `card-keywords` */
  cardKeywords(): string {
    return this.#say("card-keywords", {});
  }

  /** `card-measured` */
  cardMeasured(): string {
    return this.#say("card-measured", {});
  }

  /** `card-minutes` */
  cardMinutes(): string {
    return this.#say("card-minutes", {});
  }

  /** `card-never` */
  cardNever(): string {
    return this.#say("card-never", {});
  }

  /** `card-open` */
  cardOpen(): string {
    return this.#say("card-open", {});
  }

  /** `card-plus` (driver: what is counted) */
  cardPlus(args: { driver: string }): string {
    return this.#say("card-plus", args);
  }

  /** `card-print` */
  cardPrint(): string {
    return this.#say("card-print", {});
  }

  /** `card-result` */
  cardResult(): string {
    return this.#say("card-result", {});
  }

  /** `card-stage` */
  cardStage(): string {
    return this.#say("card-stage", {});
  }

  /** `card-step-1` */
  cardStep1(): string {
    return this.#say("card-step-1", {});
  }

  /** `card-step-2` */
  cardStep2(): string {
    return this.#say("card-step-2", {});
  }

  /** `card-step-3` */
  cardStep3(): string {
    return this.#say("card-step-3", {});
  }

  /** `card-step-4` */
  cardStep4(): string {
    return this.#say("card-step-4", {});
  }

  /** `card-steps` */
  cardSteps(): string {
    return this.#say("card-steps", {});
  }

  /** `card-time` (n: which time) */
  cardTime(args: { n: number }): string {
    return this.#say("card-time", args);
  }

  /** `card-times` */
  cardTimes(): string {
    return this.#say("card-times", {});
  }

  /** `card-title` */
  cardTitle(): string {
    return this.#say("card-title", {});
  }

  /** `card-who` */
  cardWho(): string {
    return this.#say("card-who", {});
  }

  /** `case-kind-claim` */
  caseKindClaim(): string {
    return this.#say("case-kind-claim", {});
  }

  /** `case-kind-complaint` */
  caseKindComplaint(): string {
    return this.#say("case-kind-complaint", {});
  }

  /** `case-kind-damage` */
  caseKindDamage(): string {
    return this.#say("case-kind-damage", {});
  }

  /** `case-kind-delay` */
  caseKindDelay(): string {
    return this.#say("case-kind-delay", {});
  }

  /** `case-kind-follow-up` */
  caseKindFollowUp(): string {
    return this.#say("case-kind-follow-up", {});
  }

  /** `case-kind-loss` */
  caseKindLoss(): string {
    return this.#say("case-kind-loss", {});
  }

  /** `case-state-closed` */
  caseStateClosed(): string {
    return this.#say("case-state-closed", {});
  }

  /** `case-state-open` */
  caseStateOpen(): string {
    return this.#say("case-state-open", {});
  }

  /** `case-state-overdue` */
  caseStateOverdue(): string {
    return this.#say("case-state-overdue", {});
  }

  /** `cases-add` */
  casesAdd(): string {
    return this.#say("cases-add", {});
  }

  /** `cases-add-for` */
  casesAddFor(): string {
    return this.#say("cases-add-for", {});
  }

  /** `cases-added` */
  casesAdded(): string {
    return this.#say("cases-added", {});
  }

  /** `cases-amount-hint` */
  casesAmountHint(): string {
    return this.#say("cases-amount-hint", {});
  }

  /** `cases-card` */
  casesCard(): string {
    return this.#say("cases-card", {});
  }

  /** `cases-choose` */
  casesChoose(): string {
    return this.#say("cases-choose", {});
  }

  /** `cases-close` */
  casesClose(): string {
    return this.#say("cases-close", {});
  }

  /** `cases-close-title` */
  casesCloseTitle(): string {
    return this.#say("cases-close-title", {});
  }

  /** `cases-closed` */
  casesClosed(): string {
    return this.#say("cases-closed", {});
  }

  /** `cases-count` (open: cases not settled; total: cases) */
  casesCount(args: { open: number; total: number }): string {
    return this.#say("cases-count", args);
  }

  /** `cases-customer-by-waybill` */
  casesCustomerByWaybill(): string {
    return this.#say("cases-customer-by-waybill", {});
  }

  /** `cases-customer-search` */
  casesCustomerSearch(): string {
    return this.#say("cases-customer-search", {});
  }

  /** `cases-days` (n: days) */
  casesDays(args: { n: number }): string {
    return this.#say("cases-days", args);
  }

  /** `cases-delete` */
  casesDelete(): string {
    return this.#say("cases-delete", {});
  }

  /** `cases-deleted` (n: cases) */
  casesDeleted(args: { n: number }): string {
    return this.#say("cases-deleted", args);
  }

  /** `cases-edit` */
  casesEdit(): string {
    return this.#say("cases-edit", {});
  }

  /** `cases-edited` */
  casesEdited(): string {
    return this.#say("cases-edited", {});
  }

  /** `cases-empty` */
  casesEmpty(): string {
    return this.#say("cases-empty", {});
  }

  /** `cases-empty-text` */
  casesEmptyText(): string {
    return this.#say("cases-empty-text", {});
  }

  /** `cases-export` */
  casesExport(): string {
    return this.#say("cases-export", {});
  }

  /** `cases-filter-clear` */
  casesFilterClear(): string {
    return this.#say("cases-filter-clear", {});
  }

  /** `cases-filter-customer` (name: customer) */
  casesFilterCustomer(args: { name: string }): string {
    return this.#say("cases-filter-customer", args);
  }

  /** `cases-filter-kind` */
  casesFilterKind(): string {
    return this.#say("cases-filter-kind", {});
  }

  /** `cases-filter-state` */
  casesFilterState(): string {
    return this.#say("cases-filter-state", {});
  }

  /** `cases-import` */
  casesImport(): string {
    return this.#say("cases-import", {});
  }

  /** `cases-need-money` */
  casesNeedMoney(): string {
    return this.#say("cases-need-money", {});
  }

  /** `cases-need-opened` */
  casesNeedOpened(): string {
    return this.#say("cases-need-opened", {});
  }

  /** `cases-need-time` */
  casesNeedTime(): string {
    return this.#say("cases-need-time", {});
  }

  /** `cases-none-found` */
  casesNoneFound(): string {
    return this.#say("cases-none-found", {});
  }

  /** `cases-none-found-text` */
  casesNoneFoundText(): string {
    return this.#say("cases-none-found-text", {});
  }

  /** `cases-open-troubled` */
  casesOpenTroubled(): string {
    return this.#say("cases-open-troubled", {});
  }

  /** `cases-open-troubled-ask` (damage: damaged; delay: delayed; loss: lost; n: waybills) */
  casesOpenTroubledAsk(args: { damage: number; delay: number; loss: number; n: number }): string {
    return this.#say("cases-open-troubled-ask", args);
  }

  /** `cases-open-troubled-none` */
  casesOpenTroubledNone(): string {
    return this.#say("cases-open-troubled-none", {});
  }

  /** `cases-opened-troubled` (n: cases) */
  casesOpenedTroubled(args: { n: number }): string {
    return this.#say("cases-opened-troubled", args);
  }

  /** `cases-overdue` (n: cases) */
  casesOverdue(args: { n: number }): string {
    return this.#say("cases-overdue", args);
  }

  /** `cases-paid` (amount: yuan) */
  casesPaid(args: { amount: string }): string {
    return this.#say("cases-paid", args);
  }

  /** `cases-search` */
  casesSearch(): string {
    return this.#say("cases-search", {});
  }

  /** `cases-settled-in` */
  casesSettledIn(): string {
    return this.#say("cases-settled-in", {});
  }

  /** `cases-show-all` (n: cases) */
  casesShowAll(args: { n: number }): string {
    return this.#say("cases-show-all", args);
  }

  /** `cases-title` */
  casesTitle(): string {
    return this.#say("cases-title", {});
  }

  /** `cases-unset` */
  casesUnset(): string {
    return this.#say("cases-unset", {});
  }

  /** `cases-waybill-known` (customer: payer; day: day of shipping) */
  casesWaybillKnown(args: { customer: string; day: string }): string {
    return this.#say("cases-waybill-known", args);
  }

  /** `cases-waybill-unknown` */
  casesWaybillUnknown(): string {
    return this.#say("cases-waybill-unknown", {});
  }

  /** `cause-attitude` */
  causeAttitude(): string {
    return this.#say("cause-attitude", {});
  }

  /** `cause-crushed` */
  causeCrushed(): string {
    return this.#say("cause-crushed", {});
  }

  /** `cause-false-signing` */
  causeFalseSigning(): string {
    return this.#say("cause-false-signing", {});
  }

  /** `cause-label-lost` */
  causeLabelLost(): string {
    return this.#say("cause-label-lost", {});
  }

  /** `cause-late-pickup` */
  causeLatePickup(): string {
    return this.#say("cause-late-pickup", {});
  }

  /** `cause-line-haul-late` */
  causeLineHaulLate(): string {
    return this.#say("cause-line-haul-late", {});
  }

  /** `cause-misdelivered` */
  causeMisdelivered(): string {
    return this.#say("cause-misdelivered", {});
  }

  /** `cause-missorted` */
  causeMissorted(): string {
    return this.#say("cause-missorted", {});
  }

  /** `cause-no-call` */
  causeNoCall(): string {
    return this.#say("cause-no-call", {});
  }

  /** `cause-none` */
  causeNone(): string {
    return this.#say("cause-none", {});
  }

  /** `cause-not-to-door` */
  causeNotToDoor(): string {
    return this.#say("cause-not-to-door", {});
  }

  /** `cause-overload` */
  causeOverload(): string {
    return this.#say("cause-overload", {});
  }

  /** `cause-rough-handling` */
  causeRoughHandling(): string {
    return this.#say("cause-rough-handling", {});
  }

  /** `cause-theft` */
  causeTheft(): string {
    return this.#say("cause-theft", {});
  }

  /** `cause-unreachable` */
  causeUnreachable(): string {
    return this.#say("cause-unreachable", {});
  }

  /** `cause-weak-packing` */
  causeWeakPacking(): string {
    return this.#say("cause-weak-packing", {});
  }

  /** `cause-weather` */
  causeWeather(): string {
    return this.#say("cause-weather", {});
  }

  /** `cause-wet` */
  causeWet(): string {
    return this.#say("cause-wet", {});
  }

  /** `cause-wrong-address` */
  causeWrongAddress(): string {
    return this.#say("cause-wrong-address", {});
  }

  /** `cause-wrong-fee` */
  causeWrongFee(): string {
    return this.#say("cause-wrong-fee", {});
  }

  /** `causes-by-cause` */
  causesByCause(): string {
    return this.#say("causes-by-cause", {});
  }

  /** `causes-by-customer` */
  causesByCustomer(): string {
    return this.#say("causes-by-customer", {});
  }

  /** `causes-by-destination` */
  causesByDestination(): string {
    return this.#say("causes-by-destination", {});
  }

  /** `causes-class` */
  causesClass(): string {
    return this.#say("causes-class", {});
  }

  /** `causes-failed` (n: waybills) */
  causesFailed(args: { n: number }): string {
    return this.#say("causes-failed", args);
  }

  /** `causes-few` */
  causesFew(): string {
    return this.#say("causes-few", {});
  }

  /** `causes-keys` */
  causesKeys(): string {
    return this.#say("causes-keys", {});
  }

  /** `causes-many` */
  causesMany(): string {
    return this.#say("causes-many", {});
  }

  /** `causes-measured` */
  causesMeasured(): string {
    return this.#say("causes-measured", {});
  }

  /** `causes-n` */
  causesN(): string {
    return this.#say("causes-n", {});
  }

  /** `causes-none` */
  causesNone(): string {
    return this.#say("causes-none", {});
  }

  /** `causes-others` (n: waybills) */
  causesOthers(args: { n: number }): string {
    return this.#say("causes-others", args);
  }

  /** `causes-rest` */
  causesRest(): string {
    return this.#say("causes-rest", {});
  }

  /** `causes-share` */
  causesShare(): string {
    return this.#say("causes-share", {});
  }

  /** `causes-title` */
  causesTitle(): string {
    return this.#say("causes-title", {});
  }

  /** `causes-unrecorded` */
  causesUnrecorded(): string {
    return this.#say("causes-unrecorded", {});
  }

  /** `channel-carrier` */
  channelCarrier(): string {
    return this.#say("channel-carrier", {});
  }

  /** `channel-chat` */
  channelChat(): string {
    return this.#say("channel-chat", {});
  }

  /** `channel-counter` */
  channelCounter(): string {
    return this.#say("channel-counter", {});
  }

  /** `channel-other` */
  channelOther(): string {
    return this.#say("channel-other", {});
  }

  /** `channel-phone` */
  channelPhone(): string {
    return this.#say("channel-phone", {});
  }

  /** `channel-platform` */
  channelPlatform(): string {
    return this.#say("channel-platform", {});
  }

  /** `channel-regulator` */
  channelRegulator(): string {
    return this.#say("channel-regulator", {});
  }

  /** `chart-copy-picture` */
  chartCopyPicture(): string {
    return this.#say("chart-copy-picture", {});
  }

  /** `chart-export` */
  chartExport(): string {
    return this.#say("chart-export", {});
  }

  /** `chart-picture` */
  chartPicture(): string {
    return this.#say("chart-picture", {});
  }

  /** `chart-save-csv` */
  chartSaveCsv(): string {
    return this.#say("chart-save-csv", {});
  }

  /** `chart-save-png` */
  chartSavePng(): string {
    return this.#say("chart-save-png", {});
  }

  /** `chart-save-svg` */
  chartSaveSvg(): string {
    return this.#say("chart-save-svg", {});
  }

  /** `chart-table` */
  chartTable(): string {
    return this.#say("chart-table", {});
  }

  /** `charts-cut` (percent: share at the cut) */
  chartsCut(args: { percent: string }): string {
    return this.#say("charts-cut", args);
  }

  /** `charts-failed` */
  chartsFailed(): string {
    return this.#say("charts-failed", {});
  }

  /** `charts-keyboard` */
  chartsKeyboard(): string {
    return this.#say("charts-keyboard", {});
  }

  /** `charts-unavailable` */
  chartsUnavailable(): string {
    return this.#say("charts-unavailable", {});
  }

  /** `cleaning-begun` */
  cleaningBegun(): string {
    return this.#say("cleaning-begun", {});
  }

  /** `cleaning-blank` */
  cleaningBlank(): string {
    return this.#say("cleaning-blank", {});
  }

  /** `cleaning-blank-how` */
  cleaningBlankHow(): string {
    return this.#say("cleaning-blank-how", {});
  }

  /** `cleaning-distance` */
  cleaningDistance(): string {
    return this.#say("cleaning-distance", {});
  }

  /** `cleaning-distance-how` */
  cleaningDistanceHow(): string {
    return this.#say("cleaning-distance-how", {});
  }

  /** `cleaning-excluded` (answers: all; excluded: left out) */
  cleaningExcluded(args: { answers: number; excluded: number }): string {
    return this.#say("cleaning-excluded", args);
  }

  /** `cleaning-hits` */
  cleaningHits(): string {
    return this.#say("cleaning-hits", {});
  }

  /** `cleaning-limit` */
  cleaningLimit(): string {
    return this.#say("cleaning-limit", {});
  }

  /** `cleaning-rule` */
  cleaningRule(): string {
    return this.#say("cleaning-rule", {});
  }

  /** `cleaning-run` */
  cleaningRun(): string {
    return this.#say("cleaning-run", {});
  }

  /** `cleaning-run-how` */
  cleaningRunHow(): string {
    return this.#say("cleaning-run-how", {});
  }

  /** `cleaning-seconds` (seconds: seconds) */
  cleaningSeconds(args: { seconds: number }): string {
    return this.#say("cleaning-seconds", args);
  }

  /** `cleaning-speed` */
  cleaningSpeed(): string {
    return this.#say("cleaning-speed", {});
  }

  /** `cleaning-speed-how` */
  cleaningSpeedHow(): string {
    return this.#say("cleaning-speed-how", {});
  }

  /** `cleaning-straight` */
  cleaningStraight(): string {
    return this.#say("cleaning-straight", {});
  }

  /** `cleaning-straight-how` */
  cleaningStraightHow(): string {
    return this.#say("cleaning-straight-how", {});
  }

  /** `cleaning-title` */
  cleaningTitle(): string {
    return this.#say("cleaning-title", {});
  }

  /** `cleaning-took` */
  cleaningTook(): string {
    return this.#say("cleaning-took", {});
  }

  /** `cleaning-twin` */
  cleaningTwin(): string {
    return this.#say("cleaning-twin", {});
  }

  /** `cleaning-twin-how` */
  cleaningTwinHow(): string {
    return this.#say("cleaning-twin-how", {});
  }

  /** `cli-about` */
  cliAbout(): string {
    return this.#say("cli-about", {});
  }

  /** `cli-about-audit` */
  cliAboutAudit(): string {
    return this.#say("cli-about-audit", {});
  }

  /** `cli-about-backup` */
  cliAboutBackup(): string {
    return this.#say("cli-about-backup", {});
  }

  /** `cli-about-call` */
  cliAboutCall(): string {
    return this.#say("cli-about-call", {});
  }

  /** `cli-about-chart` */
  cliAboutChart(): string {
    return this.#say("cli-about-chart", {});
  }

  /** `cli-about-check` */
  cliAboutCheck(): string {
    return this.#say("cli-about-check", {});
  }

  /** `cli-about-cost` */
  cliAboutCost(): string {
    return this.#say("cli-about-cost", {});
  }

  /** `cli-about-cost-customers` */
  cliAboutCostCustomers(): string {
    return this.#say("cli-about-cost-customers", {});
  }

  /** `cli-about-cost-run` */
  cliAboutCostRun(): string {
    return this.#say("cli-about-cost-run", {});
  }

  /** `cli-about-customers` */
  cliAboutCustomers(): string {
    return this.#say("cli-about-customers", {});
  }

  /** `cli-about-customers-list` */
  cliAboutCustomersList(): string {
    return this.#say("cli-about-customers-list", {});
  }

  /** `cli-about-customers-show` */
  cliAboutCustomersShow(): string {
    return this.#say("cli-about-customers-show", {});
  }

  /** `cli-about-digest` */
  cliAboutDigest(): string {
    return this.#say("cli-about-digest", {});
  }

  /** `cli-about-exchange` */
  cliAboutExchange(): string {
    return this.#say("cli-about-exchange", {});
  }

  /** `cli-about-exchange-conflicts` */
  cliAboutExchangeConflicts(): string {
    return this.#say("cli-about-exchange-conflicts", {});
  }

  /** `cli-about-exchange-export` */
  cliAboutExchangeExport(): string {
    return this.#say("cli-about-exchange-export", {});
  }

  /** `cli-about-exchange-import` */
  cliAboutExchangeImport(): string {
    return this.#say("cli-about-exchange-import", {});
  }

  /** `cli-about-exchange-machines` */
  cliAboutExchangeMachines(): string {
    return this.#say("cli-about-exchange-machines", {});
  }

  /** `cli-about-exchange-preview` */
  cliAboutExchangePreview(): string {
    return this.#say("cli-about-exchange-preview", {});
  }

  /** `cli-about-exchange-settle` */
  cliAboutExchangeSettle(): string {
    return this.#say("cli-about-exchange-settle", {});
  }

  /** `cli-about-export` */
  cliAboutExport(): string {
    return this.#say("cli-about-export", {});
  }

  /** `cli-about-history` */
  cliAboutHistory(): string {
    return this.#say("cli-about-history", {});
  }

  /** `cli-about-import` */
  cliAboutImport(): string {
    return this.#say("cli-about-import", {});
  }

  /** `cli-about-import-cases` */
  cliAboutImportCases(): string {
    return this.#say("cli-about-import-cases", {});
  }

  /** `cli-about-import-costs` */
  cliAboutImportCosts(): string {
    return this.#say("cli-about-import-costs", {});
  }

  /** `cli-about-import-measures` */
  cliAboutImportMeasures(): string {
    return this.#say("cli-about-import-measures", {});
  }

  /** `cli-about-import-responses` */
  cliAboutImportResponses(): string {
    return this.#say("cli-about-import-responses", {});
  }

  /** `cli-about-import-shipments` */
  cliAboutImportShipments(): string {
    return this.#say("cli-about-import-shipments", {});
  }

  /** `cli-about-import-standards` */
  cliAboutImportStandards(): string {
    return this.#say("cli-about-import-standards", {});
  }

  /** `cli-about-import-undo` */
  cliAboutImportUndo(): string {
    return this.#say("cli-about-import-undo", {});
  }

  /** `cli-about-lock` */
  cliAboutLock(): string {
    return this.#say("cli-about-lock", {});
  }

  /** `cli-about-lock-off` */
  cliAboutLockOff(): string {
    return this.#say("cli-about-lock-off", {});
  }

  /** `cli-about-lock-set` */
  cliAboutLockSet(): string {
    return this.#say("cli-about-lock-set", {});
  }

  /** `cli-about-lock-status` */
  cliAboutLockStatus(): string {
    return this.#say("cli-about-lock-status", {});
  }

  /** `cli-about-methods` */
  cliAboutMethods(): string {
    return this.#say("cli-about-methods", {});
  }

  /** `cli-about-methods-list` */
  cliAboutMethodsList(): string {
    return this.#say("cli-about-methods-list", {});
  }

  /** `cli-about-methods-show` */
  cliAboutMethodsShow(): string {
    return this.#say("cli-about-methods-show", {});
  }

  /** `cli-about-models` */
  cliAboutModels(): string {
    return this.#say("cli-about-models", {});
  }

  /** `cli-about-new` */
  cliAboutNew(): string {
    return this.#say("cli-about-new", {});
  }

  /** `cli-about-privacy` */
  cliAboutPrivacy(): string {
    return this.#say("cli-about-privacy", {});
  }

  /** `cli-about-privacy-class-copy` */
  cliAboutPrivacyClassCopy(): string {
    return this.#say("cli-about-privacy-class-copy", {});
  }

  /** `cli-about-privacy-erase` */
  cliAboutPrivacyErase(): string {
    return this.#say("cli-about-privacy-erase", {});
  }

  /** `cli-about-privacy-export` */
  cliAboutPrivacyExport(): string {
    return this.#say("cli-about-privacy-export", {});
  }

  /** `cli-about-privacy-held` */
  cliAboutPrivacyHeld(): string {
    return this.#say("cli-about-privacy-held", {});
  }

  /** `cli-about-privacy-list` */
  cliAboutPrivacyList(): string {
    return this.#say("cli-about-privacy-list", {});
  }

  /** `cli-about-redo` */
  cliAboutRedo(): string {
    return this.#say("cli-about-redo", {});
  }

  /** `cli-about-report` */
  cliAboutReport(): string {
    return this.#say("cli-about-report", {});
  }

  /** `cli-about-report-monthly` */
  cliAboutReportMonthly(): string {
    return this.#say("cli-about-report-monthly", {});
  }

  /** `cli-about-restore` */
  cliAboutRestore(): string {
    return this.#say("cli-about-restore", {});
  }

  /** `cli-about-service` */
  cliAboutService(): string {
    return this.#say("cli-about-service", {});
  }

  /** `cli-about-service-chart` */
  cliAboutServiceChart(): string {
    return this.#say("cli-about-service-chart", {});
  }

  /** `cli-about-service-kpis` */
  cliAboutServiceKpis(): string {
    return this.#say("cli-about-service-kpis", {});
  }

  /** `cli-about-service-trend` */
  cliAboutServiceTrend(): string {
    return this.#say("cli-about-service-trend", {});
  }

  /** `cli-about-solve` */
  cliAboutSolve(): string {
    return this.#say("cli-about-solve", {});
  }

  /** `cli-about-survey` */
  cliAboutSurvey(): string {
    return this.#say("cli-about-survey", {});
  }

  /** `cli-about-survey-analyse` */
  cliAboutSurveyAnalyse(): string {
    return this.#say("cli-about-survey-analyse", {});
  }

  /** `cli-about-survey-analyses` */
  cliAboutSurveyAnalyses(): string {
    return this.#say("cli-about-survey-analyses", {});
  }

  /** `cli-about-survey-calendar` */
  cliAboutSurveyCalendar(): string {
    return this.#say("cli-about-survey-calendar", {});
  }

  /** `cli-about-survey-coding` */
  cliAboutSurveyCoding(): string {
    return this.#say("cli-about-survey-coding", {});
  }

  /** `cli-about-survey-dummies` */
  cliAboutSurveyDummies(): string {
    return this.#say("cli-about-survey-dummies", {});
  }

  /** `cli-about-survey-enter` */
  cliAboutSurveyEnter(): string {
    return this.#say("cli-about-survey-enter", {});
  }

  /** `cli-about-survey-export` */
  cliAboutSurveyExport(): string {
    return this.#say("cli-about-survey-export", {});
  }

  /** `cli-about-survey-import` */
  cliAboutSurveyImport(): string {
    return this.#say("cli-about-survey-import", {});
  }

  /** `cli-about-survey-invitations` */
  cliAboutSurveyInvitations(): string {
    return this.#say("cli-about-survey-invitations", {});
  }

  /** `cli-about-survey-invite` */
  cliAboutSurveyInvite(): string {
    return this.#say("cli-about-survey-invite", {});
  }

  /** `cli-about-survey-lint` */
  cliAboutSurveyLint(): string {
    return this.#say("cli-about-survey-lint", {});
  }

  /** `cli-about-survey-list` */
  cliAboutSurveyList(): string {
    return this.#say("cli-about-survey-list", {});
  }

  /** `cli-about-survey-new` */
  cliAboutSurveyNew(): string {
    return this.#say("cli-about-survey-new", {});
  }

  /** `cli-about-survey-page` */
  cliAboutSurveyPage(): string {
    return this.#say("cli-about-survey-page", {});
  }

  /** `cli-about-survey-paper` */
  cliAboutSurveyPaper(): string {
    return this.#say("cli-about-survey-paper", {});
  }

  /** `cli-about-survey-papers` */
  cliAboutSurveyPapers(): string {
    return this.#say("cli-about-survey-papers", {});
  }

  /** `cli-about-survey-publish` */
  cliAboutSurveyPublish(): string {
    return this.#say("cli-about-survey-publish", {});
  }

  /** `cli-about-survey-quotas` */
  cliAboutSurveyQuotas(): string {
    return this.#say("cli-about-survey-quotas", {});
  }

  /** `cli-about-survey-remind` */
  cliAboutSurveyRemind(): string {
    return this.#say("cli-about-survey-remind", {});
  }

  /** `cli-about-survey-send` */
  cliAboutSurveySend(): string {
    return this.#say("cli-about-survey-send", {});
  }

  /** `cli-about-survey-take` */
  cliAboutSurveyTake(): string {
    return this.#say("cli-about-survey-take", {});
  }

  /** `cli-about-tradeoff` */
  cliAboutTradeoff(): string {
    return this.#say("cli-about-tradeoff", {});
  }

  /** `cli-about-tradeoff-fit` */
  cliAboutTradeoffFit(): string {
    return this.#say("cli-about-tradeoff-fit", {});
  }

  /** `cli-about-tradeoff-optimum` */
  cliAboutTradeoffOptimum(): string {
    return this.#say("cli-about-tradeoff-optimum", {});
  }

  /** `cli-about-undo` */
  cliAboutUndo(): string {
    return this.#say("cli-about-undo", {});
  }

  /** `cli-about-value` */
  cliAboutValue(): string {
    return this.#say("cli-about-value", {});
  }

  /** `cli-about-value-abc` */
  cliAboutValueAbc(): string {
    return this.#say("cli-about-value-abc", {});
  }

  /** `cli-arg-act` */
  cliArgAct(): string {
    return this.#say("cli-arg-act", {});
  }

  /** `cli-arg-analysis` */
  cliArgAnalysis(): string {
    return this.#say("cli-arg-analysis", {});
  }

  /** `cli-arg-anonymous` */
  cliArgAnonymous(): string {
    return this.#say("cli-arg-anonymous", {});
  }

  /** `cli-arg-answer` */
  cliArgAnswer(): string {
    return this.#say("cli-arg-answer", {});
  }

  /** `cli-arg-answers` */
  cliArgAnswers(): string {
    return this.#say("cli-arg-answers", {});
  }

  /** `cli-arg-area` */
  cliArgArea(): string {
    return this.#say("cli-arg-area", {});
  }

  /** `cli-arg-backup-file` */
  cliArgBackupFile(): string {
    return this.#say("cli-arg-backup-file", {});
  }

  /** `cli-arg-backups` */
  cliArgBackups(): string {
    return this.#say("cli-arg-backups", {});
  }

  /** `cli-arg-begin-lang` */
  cliArgBeginLang(): string {
    return this.#say("cli-arg-begin-lang", {});
  }

  /** `cli-arg-body` */
  cliArgBody(): string {
    return this.#say("cli-arg-body", {});
  }

  /** `cli-arg-by` */
  cliArgBy(): string {
    return this.#say("cli-arg-by", {});
  }

  /** `cli-arg-choice` */
  cliArgChoice(): string {
    return this.#say("cli-arg-choice", {});
  }

  /** `cli-arg-class` */
  cliArgClass(): string {
    return this.#say("cli-arg-class", {});
  }

  /** `cli-arg-class-of-customers` */
  cliArgClassOfCustomers(): string {
    return this.#say("cli-arg-class-of-customers", {});
  }

  /** `cli-arg-codes` */
  cliArgCodes(): string {
    return this.#say("cli-arg-codes", {});
  }

  /** `cli-arg-conflict` */
  cliArgConflict(): string {
    return this.#say("cli-arg-conflict", {});
  }

  /** `cli-arg-copies` */
  cliArgCopies(): string {
    return this.#say("cli-arg-copies", {});
  }

  /** `cli-arg-copy-output` */
  cliArgCopyOutput(): string {
    return this.#say("cli-arg-copy-output", {});
  }

  /** `cli-arg-count` */
  cliArgCount(): string {
    return this.#say("cli-arg-count", {});
  }

  /** `cli-arg-customer` */
  cliArgCustomer(): string {
    return this.#say("cli-arg-customer", {});
  }

  /** `cli-arg-customers` */
  cliArgCustomers(): string {
    return this.#say("cli-arg-customers", {});
  }

  /** `cli-arg-cuts` */
  cliArgCuts(): string {
    return this.#say("cli-arg-cuts", {});
  }

  /** `cli-arg-data` */
  cliArgData(): string {
    return this.#say("cli-arg-data", {});
  }

  /** `cli-arg-dates` */
  cliArgDates(): string {
    return this.#say("cli-arg-dates", {});
  }

  /** `cli-arg-draw-seed` */
  cliArgDrawSeed(): string {
    return this.#say("cli-arg-draw-seed", {});
  }

  /** `cli-arg-drift` */
  cliArgDrift(): string {
    return this.#say("cli-arg-drift", {});
  }

  /** `cli-arg-dry-run` */
  cliArgDryRun(): string {
    return this.#say("cli-arg-dry-run", {});
  }

  /** `cli-arg-encoding` */
  cliArgEncoding(): string {
    return this.#say("cli-arg-encoding", {});
  }

  /** `cli-arg-exchange-file` */
  cliArgExchangeFile(): string {
    return this.#say("cli-arg-exchange-file", {});
  }

  /** `cli-arg-fallen-by` */
  cliArgFallenBy(): string {
    return this.#say("cli-arg-fallen-by", {});
  }

  /** `cli-arg-file` */
  cliArgFile(): string {
    return this.#say("cli-arg-file", {});
  }

  /** `cli-arg-first-number` */
  cliArgFirstNumber(): string {
    return this.#say("cli-arg-first-number", {});
  }

  /** `cli-arg-format` */
  cliArgFormat(): string {
    return this.#say("cli-arg-format", {});
  }

  /** `cli-arg-from` */
  cliArgFrom(): string {
    return this.#say("cli-arg-from", {});
  }

  /** `cli-arg-from-month` */
  cliArgFromMonth(): string {
    return this.#say("cli-arg-from-month", {});
  }

  /** `cli-arg-header-row` */
  cliArgHeaderRow(): string {
    return this.#say("cli-arg-header-row", {});
  }

  /** `cli-arg-height` */
  cliArgHeight(): string {
    return this.#say("cli-arg-height", {});
  }

  /** `cli-arg-help` */
  cliArgHelp(): string {
    return this.#say("cli-arg-help", {});
  }

  /** `cli-arg-import` */
  cliArgImport(): string {
    return this.#say("cli-arg-import", {});
  }

  /** `cli-arg-input` */
  cliArgInput(): string {
    return this.#say("cli-arg-input", {});
  }

  /** `cli-arg-into-survey` */
  cliArgIntoSurvey(): string {
    return this.#say("cli-arg-into-survey", {});
  }

  /** `cli-arg-json` */
  cliArgJson(): string {
    return this.#say("cli-arg-json", {});
  }

  /** `cli-arg-keyed-papers` */
  cliArgKeyedPapers(): string {
    return this.#say("cli-arg-keyed-papers", {});
  }

  /** `cli-arg-kind` */
  cliArgKind(): string {
    return this.#say("cli-arg-kind", {});
  }

  /** `cli-arg-kpi` */
  cliArgKpi(): string {
    return this.#say("cli-arg-kpi", {});
  }

  /** `cli-arg-lang` */
  cliArgLang(): string {
    return this.#say("cli-arg-lang", {});
  }

  /** `cli-arg-layout` */
  cliArgLayout(): string {
    return this.#say("cli-arg-layout", {});
  }

  /** `cli-arg-limit` */
  cliArgLimit(): string {
    return this.#say("cli-arg-limit", {});
  }

  /** `cli-arg-look-only` */
  cliArgLookOnly(): string {
    return this.#say("cli-arg-look-only", {});
  }

  /** `cli-arg-map` */
  cliArgMap(): string {
    return this.#say("cli-arg-map", {});
  }

  /** `cli-arg-measure` */
  cliArgMeasure(): string {
    return this.#say("cli-arg-measure", {});
  }

  /** `cli-arg-method` */
  cliArgMethod(): string {
    return this.#say("cli-arg-method", {});
  }

  /** `cli-arg-minutes` */
  cliArgMinutes(): string {
    return this.#say("cli-arg-minutes", {});
  }

  /** `cli-arg-model` */
  cliArgModel(): string {
    return this.#say("cli-arg-model", {});
  }

  /** `cli-arg-month` */
  cliArgMonth(): string {
    return this.#say("cli-arg-month", {});
  }

  /** `cli-arg-months` */
  cliArgMonths(): string {
    return this.#say("cli-arg-months", {});
  }

  /** `cli-arg-months-table` */
  cliArgMonthsTable(): string {
    return this.#say("cli-arg-months-table", {});
  }

  /** `cli-arg-of` */
  cliArgOf(): string {
    return this.#say("cli-arg-of", {});
  }

  /** `cli-arg-only` */
  cliArgOnly(): string {
    return this.#say("cli-arg-only", {});
  }

  /** `cli-arg-open` */
  cliArgOpen(): string {
    return this.#say("cli-arg-open", {});
  }

  /** `cli-arg-other` */
  cliArgOther(): string {
    return this.#say("cli-arg-other", {});
  }

  /** `cli-arg-out` */
  cliArgOut(): string {
    return this.#say("cli-arg-out", {});
  }

  /** `cli-arg-output` */
  cliArgOutput(): string {
    return this.#say("cli-arg-output", {});
  }

  /** `cli-arg-palette` */
  cliArgPalette(): string {
    return this.#say("cli-arg-palette", {});
  }

  /** `cli-arg-passphrase-env` */
  cliArgPassphraseEnv(): string {
    return this.#say("cli-arg-passphrase-env", {});
  }

  /** `cli-arg-peer` */
  cliArgPeer(): string {
    return this.#say("cli-arg-peer", {});
  }

  /** `cli-arg-phone` */
  cliArgPhone(): string {
    return this.#say("cli-arg-phone", {});
  }

  /** `cli-arg-present-env` */
  cliArgPresentEnv(): string {
    return this.#say("cli-arg-present-env", {});
  }

  /** `cli-arg-printed-version` */
  cliArgPrintedVersion(): string {
    return this.#say("cli-arg-printed-version", {});
  }

  /** `cli-arg-profile` */
  cliArgProfile(): string {
    return this.#say("cli-arg-profile", {});
  }

  /** `cli-arg-query` */
  cliArgQuery(): string {
    return this.#say("cli-arg-query", {});
  }

  /** `cli-arg-questionnaire` */
  cliArgQuestionnaire(): string {
    return this.#say("cli-arg-questionnaire", {});
  }

  /** `cli-arg-reads` */
  cliArgReads(): string {
    return this.#say("cli-arg-reads", {});
  }

  /** `cli-arg-replace` */
  cliArgReplace(): string {
    return this.#say("cli-arg-replace", {});
  }

  /** `cli-arg-resample-seed` */
  cliArgResampleSeed(): string {
    return this.#say("cli-arg-resample-seed", {});
  }

  /** `cli-arg-reveal` */
  cliArgReveal(): string {
    return this.#say("cli-arg-reveal", {});
  }

  /** `cli-arg-rounding` */
  cliArgRounding(): string {
    return this.#say("cli-arg-rounding", {});
  }

  /** `cli-arg-rule` */
  cliArgRule(): string {
    return this.#say("cli-arg-rule", {});
  }

  /** `cli-arg-sample` */
  cliArgSample(): string {
    return this.#say("cli-arg-sample", {});
  }

  /** `cli-arg-search` */
  cliArgSearch(): string {
    return this.#say("cli-arg-search", {});
  }

  /** `cli-arg-seed` */
  cliArgSeed(): string {
    return this.#say("cli-arg-seed", {});
  }

  /** `cli-arg-settled` */
  cliArgSettled(): string {
    return this.#say("cli-arg-settled", {});
  }

  /** `cli-arg-sheet` */
  cliArgSheet(): string {
    return this.#say("cli-arg-sheet", {});
  }

  /** `cli-arg-shipments` */
  cliArgShipments(): string {
    return this.#say("cli-arg-shipments", {});
  }

  /** `cli-arg-size` */
  cliArgSize(): string {
    return this.#say("cli-arg-size", {});
  }

  /** `cli-arg-sources` */
  cliArgSources(): string {
    return this.#say("cli-arg-sources", {});
  }

  /** `cli-arg-state` */
  cliArgState(): string {
    return this.#say("cli-arg-state", {});
  }

  /** `cli-arg-study` */
  cliArgStudy(): string {
    return this.#say("cli-arg-study", {});
  }

  /** `cli-arg-survey` */
  cliArgSurvey(): string {
    return this.#say("cli-arg-survey", {});
  }

  /** `cli-arg-survey-title` */
  cliArgSurveyTitle(): string {
    return this.#say("cli-arg-survey-title", {});
  }

  /** `cli-arg-table` */
  cliArgTable(): string {
    return this.#say("cli-arg-table", {});
  }

  /** `cli-arg-template` */
  cliArgTemplate(): string {
    return this.#say("cli-arg-template", {});
  }

  /** `cli-arg-third` */
  cliArgThird(): string {
    return this.#say("cli-arg-third", {});
  }

  /** `cli-arg-to` */
  cliArgTo(): string {
    return this.#say("cli-arg-to", {});
  }

  /** `cli-arg-to-month` */
  cliArgToMonth(): string {
    return this.#say("cli-arg-to-month", {});
  }

  /** `cli-arg-topic` */
  cliArgTopic(): string {
    return this.#say("cli-arg-topic", {});
  }

  /** `cli-arg-variable` */
  cliArgVariable(): string {
    return this.#say("cli-arg-variable", {});
  }

  /** `cli-arg-version` */
  cliArgVersion(): string {
    return this.#say("cli-arg-version", {});
  }

  /** `cli-arg-which` */
  cliArgWhich(): string {
    return this.#say("cli-arg-which", {});
  }

  /** `cli-arg-width` */
  cliArgWidth(): string {
    return this.#say("cli-arg-width", {});
  }

  /** `cli-arg-word-env` */
  cliArgWordEnv(): string {
    return this.#say("cli-arg-word-env", {});
  }

  /** `cli-arg-writes` */
  cliArgWrites(): string {
    return this.#say("cli-arg-writes", {});
  }

  /** `cli-arg-written-format` */
  cliArgWrittenFormat(): string {
    return this.#say("cli-arg-written-format", {});
  }

  /** `cli-arg-yes` */
  cliArgYes(): string {
    return this.#say("cli-arg-yes", {});
  }

  /** `cli-column-at` */
  cliColumnAt(): string {
    return this.#say("cli-column-at", {});
  }

  /** `cli-column-behind` */
  cliColumnBehind(): string {
    return this.#say("cli-column-behind", {});
  }

  /** `cli-column-by` */
  cliColumnBy(): string {
    return this.#say("cli-column-by", {});
  }

  /** `cli-column-changed` */
  cliColumnChanged(): string {
    return this.#say("cli-column-changed", {});
  }

  /** `cli-column-conflicts` */
  cliColumnConflicts(): string {
    return this.#say("cli-column-conflicts", {});
  }

  /** `cli-column-deleted` */
  cliColumnDeleted(): string {
    return this.#say("cli-column-deleted", {});
  }

  /** `cli-column-id` */
  cliColumnId(): string {
    return this.#say("cli-column-id", {});
  }

  /** `cli-column-kpi` */
  cliColumnKpi(): string {
    return this.#say("cli-column-kpi", {});
  }

  /** `cli-column-month` */
  cliColumnMonth(): string {
    return this.#say("cli-column-month", {});
  }

  /** `cli-column-name` */
  cliColumnName(): string {
    return this.#say("cli-column-name", {});
  }

  /** `cli-column-new` */
  cliColumnNew(): string {
    return this.#say("cli-column-new", {});
  }

  /** `cli-column-op` */
  cliColumnOp(): string {
    return this.#say("cli-column-op", {});
  }

  /** `cli-column-other` */
  cliColumnOther(): string {
    return this.#say("cli-column-other", {});
  }

  /** `cli-column-source` */
  cliColumnSource(): string {
    return this.#say("cli-column-source", {});
  }

  /** `cli-column-stands` */
  cliColumnStands(): string {
    return this.#say("cli-column-stands", {});
  }

  /** `cli-column-table` */
  cliColumnTable(): string {
    return this.#say("cli-column-table", {});
  }

  /** `cli-column-title` */
  cliColumnTitle(): string {
    return this.#say("cli-column-title", {});
  }

  /** `cli-column-touched` */
  cliColumnTouched(): string {
    return this.#say("cli-column-touched", {});
  }

  /** `cli-dry-run` */
  cliDryRun(): string {
    return this.#say("cli-dry-run", {});
  }

  /** `cli-exchange-deleted` */
  cliExchangeDeleted(): string {
    return this.#say("cli-exchange-deleted", {});
  }

  /** `cli-exchange-open` (open: conflicts) */
  cliExchangeOpen(args: { open: number }): string {
    return this.#say("cli-exchange-open", args);
  }

  /** `cli-exchange-sum` (changed: rows; conflicts: values; deleted: rows; new: rows) */
  cliExchangeSum(args: { changed: number; conflicts: number; deleted: number; from: string; new: number }): string {
    return this.#say("cli-exchange-sum", args);
  }

  /** `cli-heading-arguments` */
  cliHeadingArguments(): string {
    return this.#say("cli-heading-arguments", {});
  }

  /** `cli-heading-commands` */
  cliHeadingCommands(): string {
    return this.#say("cli-heading-commands", {});
  }

  /** `cli-heading-options` */
  cliHeadingOptions(): string {
    return this.#say("cli-heading-options", {});
  }

  /** `cli-heading-usage` */
  cliHeadingUsage(): string {
    return this.#say("cli-heading-usage", {});
  }

  /** `cli-import-counts` (created: new waybills; refused: rows refused; unchanged: waybills already there; updated: waybills changed) */
  cliImportCounts(args: { created: number; refused: number; unchanged: number; updated: number }): string {
    return this.#say("cli-import-counts", args);
  }

  /** `cli-import-id` (id: number) */
  cliImportId(args: { id: string }): string {
    return this.#say("cli-import-id", args);
  }

  /** `cli-made` (cases: cases; customers: customers in it; file: path; shipments: waybills in it) */
  cliMade(args: { cases: number; customers: number; file: string; shipments: number }): string {
    return this.#say("cli-made", args);
  }

  /** `cli-needs-data` */
  cliNeedsData(): string {
    return this.#say("cli-needs-data", {});
  }

  /** `cli-papers-keyed` (first: first time; replaced: replaced; same: known before; second: second time) */
  cliPapersKeyed(args: { first: number; replaced: number; same: number; second: number }): string {
    return this.#say("cli-papers-keyed", args);
  }

  /** `cli-papers-look` (n: cells; paper: number on it) */
  cliPapersLook(args: { n: number; paper: number }): string {
    return this.#say("cli-papers-look", args);
  }

  /** `cli-papers-taken` (n: papers) */
  cliPapersTaken(args: { n: number }): string {
    return this.#say("cli-papers-taken", args);
  }

  /** `cli-restored` */
  cliRestored(args: { name: string; to: string }): string {
    return this.#say("cli-restored", args);
  }

  /** `cli-written` (bytes: size; file: path) */
  cliWritten(args: { bytes: string; file: string }): string {
    return this.#say("cli-written", args);
  }

  /** `coding-by-hand` */
  codingByHand(): string {
    return this.#say("coding-by-hand", {});
  }

  /** `coding-count` (answers: all; grouped: in a group) */
  codingCount(args: { answers: number; grouped: number }): string {
    return this.#say("coding-count", args);
  }

  /** `coding-how` */
  codingHow(): string {
    return this.#say("coding-how", {});
  }

  /** `coding-newer` */
  codingNewer(): string {
    return this.#say("coding-newer", {});
  }

  /** `coding-no-topics` */
  codingNoTopics(): string {
    return this.#say("coding-no-topics", {});
  }

  /** `coding-none` */
  codingNone(): string {
    return this.#say("coding-none", {});
  }

  /** `coding-older` */
  codingOlder(): string {
    return this.#say("coding-older", {});
  }

  /** `coding-open` */
  codingOpen(): string {
    return this.#say("coding-open", {});
  }

  /** `coding-page` (first: first shown; last: last shown; listed: all) */
  codingPage(args: { first: number; last: number; listed: number }): string {
    return this.#say("coding-page", args);
  }

  /** `coding-title` */
  codingTitle(): string {
    return this.#say("coding-title", {});
  }

  /** `column-account` */
  columnAccount(): string {
    return this.#say("column-account", {});
  }

  /** `column-case-cause` */
  columnCaseCause(): string {
    return this.#say("column-case-cause", {});
  }

  /** `column-case-channel` */
  columnCaseChannel(): string {
    return this.#say("column-case-channel", {});
  }

  /** `column-case-claimed` */
  columnCaseClaimed(): string {
    return this.#say("column-case-claimed", {});
  }

  /** `column-case-closed` */
  columnCaseClosed(): string {
    return this.#say("column-case-closed", {});
  }

  /** `column-case-customer` */
  columnCaseCustomer(): string {
    return this.#say("column-case-customer", {});
  }

  /** `column-case-due` */
  columnCaseDue(): string {
    return this.#say("column-case-due", {});
  }

  /** `column-case-justified` */
  columnCaseJustified(): string {
    return this.#say("column-case-justified", {});
  }

  /** `column-case-kind` */
  columnCaseKind(): string {
    return this.#say("column-case-kind", {});
  }

  /** `column-case-link` */
  columnCaseLink(): string {
    return this.#say("column-case-link", {});
  }

  /** `column-case-no` */
  columnCaseNo(): string {
    return this.#say("column-case-no", {});
  }

  /** `column-case-note` */
  columnCaseNote(): string {
    return this.#say("column-case-note", {});
  }

  /** `column-case-opened` */
  columnCaseOpened(): string {
    return this.#say("column-case-opened", {});
  }

  /** `column-case-paid` */
  columnCasePaid(): string {
    return this.#say("column-case-paid", {});
  }

  /** `column-case-party` */
  columnCaseParty(): string {
    return this.#say("column-case-party", {});
  }

  /** `column-case-shipment` */
  columnCaseShipment(): string {
    return this.#say("column-case-shipment", {});
  }

  /** `column-case-state` */
  columnCaseState(): string {
    return this.#say("column-case-state", {});
  }

  /** `column-change` */
  columnChange(): string {
    return this.#say("column-change", {});
  }

  /** `column-class` */
  columnClass(): string {
    return this.#say("column-class", {});
  }

  /** `column-first` */
  columnFirst(): string {
    return this.#say("column-first", {});
  }

  /** `column-last` */
  columnLast(): string {
    return this.#say("column-last", {});
  }

  /** `column-margin` */
  columnMargin(): string {
    return this.#say("column-margin", {});
  }

  /** `column-margin-rate` */
  columnMarginRate(): string {
    return this.#say("column-margin-rate", {});
  }

  /** `column-name` */
  columnName(): string {
    return this.#say("column-name", {});
  }

  /** `column-phone` */
  columnPhone(): string {
    return this.#say("column-phone", {});
  }

  /** `column-pieces` */
  columnPieces(): string {
    return this.#say("column-pieces", {});
  }

  /** `column-reason` */
  columnReason(): string {
    return this.#say("column-reason", {});
  }

  /** `column-revenue` */
  columnRevenue(): string {
    return this.#say("column-revenue", {});
  }

  /** `column-shipments` */
  columnShipments(): string {
    return this.#say("column-shipments", {});
  }

  /** `column-state` */
  columnState(): string {
    return this.#say("column-state", {});
  }

  /** `control-aside` (reason: cause) */
  controlAside(args: { reason: string }): string {
    return this.#say("control-aside", args);
  }

  /** `control-between` */
  controlBetween(): string {
    return this.#say("control-between", {});
  }

  /** `control-by` */
  controlBy(): string {
    return this.#say("control-by", {});
  }

  /** `control-by-day` */
  controlByDay(): string {
    return this.#say("control-by-day", {});
  }

  /** `control-by-event` */
  controlByEvent(): string {
    return this.#say("control-by-event", {});
  }

  /** `control-by-month` */
  controlByMonth(): string {
    return this.#say("control-by-month", {});
  }

  /** `control-by-week` */
  controlByWeek(): string {
    return this.#say("control-by-week", {});
  }

  /** `control-centre` */
  controlCentre(): string {
    return this.#say("control-centre", {});
  }

  /** `control-changed` (day: first day; reason: what was changed) */
  controlChanged(args: { day: string; reason: string }): string {
    return this.#say("control-changed", args);
  }

  /** `control-comparison-open` (after: rate; before: rate; high: upper end; low: lower end) */
  controlComparisonOpen(args: { after: string; before: string; high: string; low: string }): string {
    return this.#say("control-comparison-open", args);
  }

  /** `control-comparison-real` (after: rate; before: rate; high: upper end; low: lower end) */
  controlComparisonReal(args: { after: string; before: string; high: string; low: string }): string {
    return this.#say("control-comparison-real", args);
  }

  /** `control-drift` */
  controlDrift(): string {
    return this.#say("control-drift", {});
  }

  /** `control-drift-hint` */
  controlDriftHint(): string {
    return this.#say("control-drift-hint", {});
  }

  /** `control-frozen` (baseline: points) */
  controlFrozen(args: { baseline: number }): string {
    return this.#say("control-frozen", args);
  }

  /** `control-keys` */
  controlKeys(): string {
    return this.#say("control-keys", {});
  }

  /** `control-lcl` */
  controlLcl(): string {
    return this.#say("control-lcl", {});
  }

  /** `control-mark` */
  controlMark(): string {
    return this.#say("control-mark", {});
  }

  /** `control-mark-text` (at: such as 2026-03) */
  controlMarkText(args: { at: string }): string {
    return this.#say("control-mark-text", args);
  }

  /** `control-mark-title` */
  controlMarkTitle(): string {
    return this.#say("control-mark-title", {});
  }

  /** `control-move` */
  controlMove(args: { reason: string }): string {
    return this.#say("control-move", args);
  }

  /** `control-move-keys` */
  controlMoveKeys(): string {
    return this.#say("control-move-keys", {});
  }

  /** `control-n` */
  controlN(): string {
    return this.#say("control-n", {});
  }

  /** `control-narrow` */
  controlNarrow(): string {
    return this.#say("control-narrow", {});
  }

  /** `control-no-limits` */
  controlNoLimits(): string {
    return this.#say("control-no-limits", {});
  }

  /** `control-point` */
  controlPoint(): string {
    return this.#say("control-point", {});
  }

  /** `control-provisional` (baseline: points the limits are learnt from; wanted: points wanted) */
  controlProvisional(args: { baseline: number; wanted: number }): string {
    return this.#say("control-provisional", args);
  }

  /** `control-put-back` */
  controlPutBack(): string {
    return this.#say("control-put-back", {});
  }

  /** `control-reason` */
  controlReason(): string {
    return this.#say("control-reason", {});
  }

  /** `control-rows` */
  controlRows(): string {
    return this.#say("control-rows", {});
  }

  /** `control-save` */
  controlSave(): string {
    return this.#say("control-save", {});
  }

  /** `control-series` */
  controlSeries(): string {
    return this.#say("control-series", {});
  }

  /** `control-series-none` */
  controlSeriesNone(): string {
    return this.#say("control-series-none", {});
  }

  /** `control-set-aside` */
  controlSetAside(): string {
    return this.#say("control-set-aside", {});
  }

  /** `control-set-aside-text` (at: such as 2026-03) */
  controlSetAsideText(args: { at: string }): string {
    return this.#say("control-set-aside-text", args);
  }

  /** `control-set-aside-title` */
  controlSetAsideTitle(): string {
    return this.#say("control-set-aside-title", {});
  }

  /** `control-signals` */
  controlSignals(): string {
    return this.#say("control-signals", {});
  }

  /** `control-target` */
  controlTarget(): string {
    return this.#say("control-target", {});
  }

  /** `control-title` */
  controlTitle(): string {
    return this.#say("control-title", {});
  }

  /** `control-ucl` */
  controlUcl(): string {
    return this.#say("control-ucl", {});
  }

  /** `control-unmark` */
  controlUnmark(): string {
    return this.#say("control-unmark", {});
  }

  /** `control-value` */
  controlValue(): string {
    return this.#say("control-value", {});
  }

  /** `control-wide` (sigma: such as 1.8) */
  controlWide(args: { sigma: string }): string {
    return this.#say("control-wide", args);
  }

  /** `cost-activity-accept` */
  costActivityAccept(): string {
    return this.#say("cost-activity-accept", {});
  }

  /** `cost-activity-cash` */
  costActivityCash(): string {
    return this.#say("cost-activity-cash", {});
  }

  /** `cost-activity-load` */
  costActivityLoad(): string {
    return this.#say("cost-activity-load", {});
  }

  /** `cost-activity-sort` */
  costActivitySort(): string {
    return this.#say("cost-activity-sort", {});
  }

  /** `cost-activity-trouble` */
  costActivityTrouble(): string {
    return this.#say("cost-activity-trouble", {});
  }

  /** `cost-activity-visit` */
  costActivityVisit(): string {
    return this.#say("cost-activity-visit", {});
  }

  /** `cost-behaviour-fixed` */
  costBehaviourFixed(): string {
    return this.#say("cost-behaviour-fixed", {});
  }

  /** `cost-behaviour-step` */
  costBehaviourStep(): string {
    return this.#say("cost-behaviour-step", {});
  }

  /** `cost-behaviour-variable` */
  costBehaviourVariable(): string {
    return this.#say("cost-behaviour-variable", {});
  }

  /** `cost-department-couriers` */
  costDepartmentCouriers(): string {
    return this.#say("cost-department-couriers", {});
  }

  /** `cost-department-office` */
  costDepartmentOffice(): string {
    return this.#say("cost-department-office", {});
  }

  /** `cost-department-service` */
  costDepartmentService(): string {
    return this.#say("cost-department-service", {});
  }

  /** `cost-department-sorting` */
  costDepartmentSorting(): string {
    return this.#say("cost-department-sorting", {});
  }

  /** `cost-driver-cases` */
  costDriverCases(): string {
    return this.#say("cost-driver-cases", {});
  }

  /** `cost-driver-cod` */
  costDriverCod(): string {
    return this.#say("cost-driver-cod", {});
  }

  /** `cost-driver-insured` */
  costDriverInsured(): string {
    return this.#say("cost-driver-insured", {});
  }

  /** `cost-driver-kilogram-days` */
  costDriverKilogramDays(): string {
    return this.#say("cost-driver-kilogram-days", {});
  }

  /** `cost-driver-kilograms` */
  costDriverKilograms(): string {
    return this.#say("cost-driver-kilograms", {});
  }

  /** `cost-driver-pieces` */
  costDriverPieces(): string {
    return this.#say("cost-driver-pieces", {});
  }

  /** `cost-driver-redeliveries` */
  costDriverRedeliveries(): string {
    return this.#say("cost-driver-redeliveries", {});
  }

  /** `cost-driver-shipments` */
  costDriverShipments(): string {
    return this.#say("cost-driver-shipments", {});
  }

  /** `cost-driver-stops` */
  costDriverStops(): string {
    return this.#say("cost-driver-stops", {});
  }

  /** `cost-item-claims` */
  costItemClaims(): string {
    return this.#say("cost-item-claims", {});
  }

  /** `cost-item-equipment` */
  costItemEquipment(): string {
    return this.#say("cost-item-equipment", {});
  }

  /** `cost-item-fuel` */
  costItemFuel(): string {
    return this.#say("cost-item-fuel", {});
  }

  /** `cost-item-office` */
  costItemOffice(): string {
    return this.#say("cost-item-office", {});
  }

  /** `cost-item-outsourced` */
  costItemOutsourced(): string {
    return this.#say("cost-item-outsourced", {});
  }

  /** `cost-item-packaging` */
  costItemPackaging(): string {
    return this.#say("cost-item-packaging", {});
  }

  /** `cost-item-pay` */
  costItemPay(): string {
    return this.#say("cost-item-pay", {});
  }

  /** `cost-item-rent` */
  costItemRent(): string {
    return this.#say("cost-item-rent", {});
  }

  /** `cost-item-social` */
  costItemSocial(): string {
    return this.#say("cost-item-social", {});
  }

  /** `cost-item-telecom` */
  costItemTelecom(): string {
    return this.#say("cost-item-telecom", {});
  }

  /** `cost-item-utilities` */
  costItemUtilities(): string {
    return this.#say("cost-item-utilities", {});
  }

  /** `cost-item-vehicles` */
  costItemVehicles(): string {
    return this.#say("cost-item-vehicles", {});
  }

  /** `cost-leg-haul` (route: destination) */
  costLegHaul(args: { route: string }): string {
    return this.#say("cost-leg-haul", args);
  }

  /** `cost-leg-terminal` (route: destination) */
  costLegTerminal(args: { route: string }): string {
    return this.#say("cost-leg-terminal", args);
  }

  /** `cost-method-abc` */
  costMethodAbc(): string {
    return this.#say("cost-method-abc", {});
  }

  /** `cost-method-abc-how` */
  costMethodAbcHow(): string {
    return this.#say("cost-method-abc-how", {});
  }

  /** `cost-method-batch` */
  costMethodBatch(): string {
    return this.#say("cost-method-batch", {});
  }

  /** `cost-method-batch-how` */
  costMethodBatchHow(): string {
    return this.#say("cost-method-batch-how", {});
  }

  /** `cost-method-direct` */
  costMethodDirect(): string {
    return this.#say("cost-method-direct", {});
  }

  /** `cost-method-direct-how` */
  costMethodDirectHow(): string {
    return this.#say("cost-method-direct-how", {});
  }

  /** `cost-method-full` */
  costMethodFull(): string {
    return this.#say("cost-method-full", {});
  }

  /** `cost-method-full-how` */
  costMethodFullHow(): string {
    return this.#say("cost-method-full-how", {});
  }

  /** `cost-method-indirect-direct` */
  costMethodIndirectDirect(): string {
    return this.#say("cost-method-indirect-direct", {});
  }

  /** `cost-method-indirect-direct-how` */
  costMethodIndirectDirectHow(): string {
    return this.#say("cost-method-indirect-direct-how", {});
  }

  /** `cost-method-indirect-reciprocal` */
  costMethodIndirectReciprocal(): string {
    return this.#say("cost-method-indirect-reciprocal", {});
  }

  /** `cost-method-indirect-reciprocal-how` */
  costMethodIndirectReciprocalHow(): string {
    return this.#say("cost-method-indirect-reciprocal-how", {});
  }

  /** `cost-method-indirect-step` */
  costMethodIndirectStep(): string {
    return this.#say("cost-method-indirect-step", {});
  }

  /** `cost-method-indirect-step-how` */
  costMethodIndirectStepHow(): string {
    return this.#say("cost-method-indirect-step-how", {});
  }

  /** `cost-method-process-average` */
  costMethodProcessAverage(): string {
    return this.#say("cost-method-process-average", {});
  }

  /** `cost-method-process-average-how` */
  costMethodProcessAverageHow(): string {
    return this.#say("cost-method-process-average-how", {});
  }

  /** `cost-method-process-fifo` */
  costMethodProcessFifo(): string {
    return this.#say("cost-method-process-fifo", {});
  }

  /** `cost-method-process-fifo-how` */
  costMethodProcessFifoHow(): string {
    return this.#say("cost-method-process-fifo-how", {});
  }

  /** `cost-method-product` */
  costMethodProduct(): string {
    return this.#say("cost-method-product", {});
  }

  /** `cost-method-product-how` */
  costMethodProductHow(): string {
    return this.#say("cost-method-product-how", {});
  }

  /** `cost-method-route` */
  costMethodRoute(): string {
    return this.#say("cost-method-route", {});
  }

  /** `cost-method-route-how` */
  costMethodRouteHow(): string {
    return this.#say("cost-method-route-how", {});
  }

  /** `cost-method-stage` */
  costMethodStage(): string {
    return this.#say("cost-method-stage", {});
  }

  /** `cost-method-stage-how` */
  costMethodStageHow(): string {
    return this.#say("cost-method-stage-how", {});
  }

  /** `cost-method-storage` */
  costMethodStorage(): string {
    return this.#say("cost-method-storage", {});
  }

  /** `cost-method-storage-how` */
  costMethodStorageHow(): string {
    return this.#say("cost-method-storage-how", {});
  }

  /** `cost-method-tdabc` */
  costMethodTdabc(): string {
    return this.#say("cost-method-tdabc", {});
  }

  /** `cost-method-tdabc-how` */
  costMethodTdabcHow(): string {
    return this.#say("cost-method-tdabc-how", {});
  }

  /** `cost-method-terminal-haul` */
  costMethodTerminalHaul(): string {
    return this.#say("cost-method-terminal-haul", {});
  }

  /** `cost-method-terminal-haul-how` */
  costMethodTerminalHaulHow(): string {
    return this.#say("cost-method-terminal-haul-how", {});
  }

  /** `cost-method-variable` */
  costMethodVariable(): string {
    return this.#say("cost-method-variable", {});
  }

  /** `cost-method-variable-how` */
  costMethodVariableHow(): string {
    return this.#say("cost-method-variable-how", {});
  }

  /** `cost-nature-direct` */
  costNatureDirect(): string {
    return this.#say("cost-nature-direct", {});
  }

  /** `cost-nature-indirect` */
  costNatureIndirect(): string {
    return this.#say("cost-nature-indirect", {});
  }

  /** `cost-no-name` */
  costNoName(): string {
    return this.#say("cost-no-name", {});
  }

  /** `cost-on-the-way` (stage: stage) */
  costOnTheWay(args: { stage: string }): string {
    return this.#say("cost-on-the-way", args);
  }

  /** `cost-rounding-exact` */
  costRoundingExact(): string {
    return this.#say("cost-rounding-exact", {});
  }

  /** `cost-rounding-fen` */
  costRoundingFen(): string {
    return this.#say("cost-rounding-fen", {});
  }

  /** `cost-source-booked` */
  costSourceBooked(): string {
    return this.#say("cost-source-booked", {});
  }

  /** `cost-source-carried` */
  costSourceCarried(): string {
    return this.#say("cost-source-carried", {});
  }

  /** `cost-source-shipments` */
  costSourceShipments(): string {
    return this.#say("cost-source-shipments", {});
  }

  /** `cost-stage-collect` */
  costStageCollect(): string {
    return this.#say("cost-stage-collect", {});
  }

  /** `cost-stage-deliver` */
  costStageDeliver(): string {
    return this.#say("cost-stage-deliver", {});
  }

  /** `cost-stage-line-haul` */
  costStageLineHaul(): string {
    return this.#say("cost-stage-line-haul", {});
  }

  /** `cost-stage-service` */
  costStageService(): string {
    return this.#say("cost-stage-service", {});
  }

  /** `cost-stage-sort` */
  costStageSort(): string {
    return this.#say("cost-stage-sort", {});
  }

  /** `cost-support-direct` */
  costSupportDirect(): string {
    return this.#say("cost-support-direct", {});
  }

  /** `cost-support-reciprocal` */
  costSupportReciprocal(): string {
    return this.#say("cost-support-reciprocal", {});
  }

  /** `cost-support-step` */
  costSupportStep(): string {
    return this.#say("cost-support-step", {});
  }

  /** `cost-unused` */
  costUnused(): string {
    return this.#say("cost-unused", {});
  }

  /** `cost-warning-absent` (name: customer) */
  costWarningAbsent(args: { name: string }): string {
    return this.#say("cost-warning-absent", args);
  }

  /** `cost-warning-empty` */
  costWarningEmpty(): string {
    return this.#say("cost-warning-empty", {});
  }

  /** `cost-warning-homeless` (name: kind of cost) */
  costWarningHomeless(args: { name: string }): string {
    return this.#say("cost-warning-homeless", args);
  }

  /** `cost-warning-idle` (name: department) */
  costWarningIdle(args: { name: string }): string {
    return this.#say("cost-warning-idle", args);
  }

  /** `cost-warning-overloaded` (name: department) */
  costWarningOverloaded(args: { name: string }): string {
    return this.#say("cost-warning-overloaded", args);
  }

  /** `cost-warning-unopened` (name: the month before) */
  costWarningUnopened(args: { name: string }): string {
    return this.#say("cost-warning-unopened", args);
  }

  /** `cost-warning-unsettled` (amount: yuan; month: month; n: waybills without a cost) */
  costWarningUnsettled(args: { amount: string; month: string; n: number }): string {
    return this.#say("cost-warning-unsettled", args);
  }

  /** `costing-back` */
  costingBack(): string {
    return this.#say("costing-back", {});
  }

  /** `costing-band` (high: money; low: money) */
  costingBand(args: { high: string; low: string }): string {
    return this.#say("costing-band", args);
  }

  /** `costing-capacity` */
  costingCapacity(): string {
    return this.#say("costing-capacity", {});
  }

  /** `costing-change` */
  costingChange(): string {
    return this.#say("costing-change", {});
  }

  /** `costing-column-band` */
  costingColumnBand(): string {
    return this.#say("costing-column-band", {});
  }

  /** `costing-column-cost` */
  costingColumnCost(): string {
    return this.#say("costing-column-cost", {});
  }

  /** `costing-column-name` */
  costingColumnName(): string {
    return this.#say("costing-column-name", {});
  }

  /** `costing-column-profit` */
  costingColumnProfit(): string {
    return this.#say("costing-column-profit", {});
  }

  /** `costing-column-revenue` */
  costingColumnRevenue(): string {
    return this.#say("costing-column-revenue", {});
  }

  /** `costing-column-share` */
  costingColumnShare(): string {
    return this.#say("costing-column-share", {});
  }

  /** `costing-compare` */
  costingCompare(): string {
    return this.#say("costing-compare", {});
  }

  /** `costing-compare-left` */
  costingCompareLeft(): string {
    return this.#say("costing-compare-left", {});
  }

  /** `costing-compare-spread` */
  costingCompareSpread(): string {
    return this.#say("costing-compare-spread", {});
  }

  /** `costing-compare-text` (disputed: customers) */
  costingCompareText(args: { disputed: number }): string {
    return this.#say("costing-compare-text", args);
  }

  /** `costing-customers` */
  costingCustomers(): string {
    return this.#say("costing-customers", {});
  }

  /** `costing-department` */
  costingDepartment(): string {
    return this.#say("costing-department", {});
  }

  /** `costing-disputed` */
  costingDisputed(): string {
    return this.#say("costing-disputed", {});
  }

  /** `costing-empty` */
  costingEmpty(): string {
    return this.#say("costing-empty", {});
  }

  /** `costing-empty-text` */
  costingEmptyText(): string {
    return this.#say("costing-empty-text", {});
  }

  /** `costing-estimate` */
  costingEstimate(): string {
    return this.#say("costing-estimate", {});
  }

  /** `costing-floor-at-full` */
  costingFloorAtFull(): string {
    return this.#say("costing-floor-at-full", {});
  }

  /** `costing-floor-at-marginal` */
  costingFloorAtMarginal(): string {
    return this.#say("costing-floor-at-marginal", {});
  }

  /** `costing-floor-at-timed` */
  costingFloorAtTimed(): string {
    return this.#say("costing-floor-at-timed", {});
  }

  /** `costing-floor-below` */
  costingFloorBelow(): string {
    return this.#say("costing-floor-below", {});
  }

  /** `costing-floor-full` */
  costingFloorFull(): string {
    return this.#say("costing-floor-full", {});
  }

  /** `costing-floor-marginal` */
  costingFloorMarginal(): string {
    return this.#say("costing-floor-marginal", {});
  }

  /** `costing-floor-name` */
  costingFloorName(): string {
    return this.#say("costing-floor-name", {});
  }

  /** `costing-floor-price` */
  costingFloorPrice(): string {
    return this.#say("costing-floor-price", {});
  }

  /** `costing-floor-short` */
  costingFloorShort(): string {
    return this.#say("costing-floor-short", {});
  }

  /** `costing-floor-standing` */
  costingFloorStanding(): string {
    return this.#say("costing-floor-standing", {});
  }

  /** `costing-floor-time-driven` */
  costingFloorTimeDriven(): string {
    return this.#say("costing-floor-time-driven", {});
  }

  /** `costing-flow` */
  costingFlow(): string {
    return this.#say("costing-flow", {});
  }

  /** `costing-flow-open` */
  costingFlowOpen(): string {
    return this.#say("costing-flow-open", {});
  }

  /** `costing-go` */
  costingGo(): string {
    return this.#say("costing-go", {});
  }

  /** `costing-heads` */
  costingHeads(): string {
    return this.#say("costing-heads", {});
  }

  /** `costing-help-no-months` */
  costingHelpNoMonths(): string {
    return this.#say("costing-help-no-months", {});
  }

  /** `costing-help-people` */
  costingHelpPeople(): string {
    return this.#say("costing-help-people", {});
  }

  /** `costing-help-times` */
  costingHelpTimes(): string {
    return this.#say("costing-help-times", {});
  }

  /** `costing-help-totals` (from: first month; to: last month) */
  costingHelpTotals(args: { from: string; to: string }): string {
    return this.#say("costing-help-totals", args);
  }

  /** `costing-high` */
  costingHigh(): string {
    return this.#say("costing-high", {});
  }

  /** `costing-hours` */
  costingHours(): string {
    return this.#say("costing-hours", {});
  }

  /** `costing-keywords` */
  costingKeywords(): string {
    return this.#say("costing-keywords", {});
  }

  /** `costing-likely` */
  costingLikely(): string {
    return this.#say("costing-likely", {});
  }

  /** `costing-list` */
  costingList(): string {
    return this.#say("costing-list", {});
  }

  /** `costing-lock` */
  costingLock(): string {
    return this.#say("costing-lock", {});
  }

  /** `costing-locked` */
  costingLocked(): string {
    return this.#say("costing-locked", {});
  }

  /** `costing-locked-done` (month: month) */
  costingLockedDone(args: { month: string }): string {
    return this.#say("costing-locked-done", args);
  }

  /** `costing-lost` */
  costingLost(): string {
    return this.#say("costing-lost", {});
  }

  /** `costing-lost-by` (n: customers) */
  costingLostBy(args: { n: number }): string {
    return this.#say("costing-lost-by", args);
  }

  /** `costing-low` */
  costingLow(): string {
    return this.#say("costing-low", {});
  }

  /** `costing-lying` */
  costingLying(): string {
    return this.#say("costing-lying", {});
  }

  /** `costing-lying-facts` */
  costingLyingFacts(): string {
    return this.#say("costing-lying-facts", {});
  }

  /** `costing-lying-flips` */
  costingLyingFlips(): string {
    return this.#say("costing-lying-flips", {});
  }

  /** `costing-lying-open` */
  costingLyingOpen(): string {
    return this.#say("costing-lying-open", {});
  }

  /** `costing-lying-over` */
  costingLyingOver(): string {
    return this.#say("costing-lying-over", {});
  }

  /** `costing-lying-share` */
  costingLyingShare(): string {
    return this.#say("costing-lying-share", {});
  }

  /** `costing-lying-shift` */
  costingLyingShift(): string {
    return this.#say("costing-lying-shift", {});
  }

  /** `costing-lying-table` */
  costingLyingTable(): string {
    return this.#say("costing-lying-table", {});
  }

  /** `costing-lying-timed` */
  costingLyingTimed(): string {
    return this.#say("costing-lying-timed", {});
  }

  /** `costing-lying-under` */
  costingLyingUnder(): string {
    return this.#say("costing-lying-under", {});
  }

  /** `costing-lying-volume` */
  costingLyingVolume(): string {
    return this.#say("costing-lying-volume", {});
  }

  /** `costing-matrix` */
  costingMatrix(): string {
    return this.#say("costing-matrix", {});
  }

  /** `costing-matrix-open` */
  costingMatrixOpen(): string {
    return this.#say("costing-matrix-open", {});
  }

  /** `costing-methods` */
  costingMethods(): string {
    return this.#say("costing-methods", {});
  }

  /** `costing-methods-all` */
  costingMethodsAll(): string {
    return this.#say("costing-methods-all", {});
  }

  /** `costing-methods-open` */
  costingMethodsOpen(): string {
    return this.#say("costing-methods-open", {});
  }

  /** `costing-methods-which` */
  costingMethodsWhich(): string {
    return this.#say("costing-methods-which", {});
  }

  /** `costing-next` */
  costingNext(): string {
    return this.#say("costing-next", {});
  }

  /** `costing-no-shipments` */
  costingNoShipments(): string {
    return this.#say("costing-no-shipments", {});
  }

  /** `costing-none` */
  costingNone(): string {
    return this.#say("costing-none", {});
  }

  /** `costing-note` (from: first month; method: name of the method; to: last month) */
  costingNote(args: { from: string; method: string; to: string }): string {
    return this.#say("costing-note", args);
  }

  /** `costing-number` */
  costingNumber(): string {
    return this.#say("costing-number", {});
  }

  /** `costing-peak` */
  costingPeak(): string {
    return this.#say("costing-peak", {});
  }

  /** `costing-peak-at` (n: customers) */
  costingPeakAt(args: { n: number }): string {
    return this.#say("costing-peak-at", args);
  }

  /** `costing-period` */
  costingPeriod(): string {
    return this.#say("costing-period", {});
  }

  /** `costing-period-all` */
  costingPeriodAll(): string {
    return this.#say("costing-period-all", {});
  }

  /** `costing-period-month` */
  costingPeriodMonth(): string {
    return this.#say("costing-period-month", {});
  }

  /** `costing-period-quarter` */
  costingPeriodQuarter(): string {
    return this.#say("costing-period-quarter", {});
  }

  /** `costing-period-which` */
  costingPeriodWhich(): string {
    return this.#say("costing-period-which", {});
  }

  /** `costing-period-year` */
  costingPeriodYear(): string {
    return this.#say("costing-period-year", {});
  }

  /** `costing-plan-add` */
  costingPlanAdd(): string {
    return this.#say("costing-plan-add", {});
  }

  /** `costing-plan-add-none` */
  costingPlanAddNone(): string {
    return this.#say("costing-plan-add-none", {});
  }

  /** `costing-plan-edit` */
  costingPlanEdit(): string {
    return this.#say("costing-plan-edit", {});
  }

  /** `costing-plan-fixed` */
  costingPlanFixed(): string {
    return this.#say("costing-plan-fixed", {});
  }

  /** `costing-plan-help` */
  costingPlanHelp(): string {
    return this.#say("costing-plan-help", {});
  }

  /** `costing-plan-item` */
  costingPlanItem(): string {
    return this.#say("costing-plan-item", {});
  }

  /** `costing-plan-price` */
  costingPlanPrice(): string {
    return this.#say("costing-plan-price", {});
  }

  /** `costing-plan-quantity` */
  costingPlanQuantity(): string {
    return this.#say("costing-plan-quantity", {});
  }

  /** `costing-plan-remove` (label: kind of cost) */
  costingPlanRemove(args: { label: string }): string {
    return this.#say("costing-plan-remove", args);
  }

  /** `costing-plan-save` */
  costingPlanSave(): string {
    return this.#say("costing-plan-save", {});
  }

  /** `costing-plan-saved` */
  costingPlanSaved(): string {
    return this.#say("costing-plan-saved", {});
  }

  /** `costing-plan-set` */
  costingPlanSet(): string {
    return this.#say("costing-plan-set", {});
  }

  /** `costing-plan-title` (month: month) */
  costingPlanTitle(args: { month: string }): string {
    return this.#say("costing-plan-title", args);
  }

  /** `costing-plan-unit` */
  costingPlanUnit(): string {
    return this.#say("costing-plan-unit", {});
  }

  /** `costing-plan-unit-price` */
  costingPlanUnitPrice(): string {
    return this.#say("costing-plan-unit-price", {});
  }

  /** `costing-plan-units` */
  costingPlanUnits(): string {
    return this.#say("costing-plan-units", {});
  }

  /** `costing-plan-used` */
  costingPlanUsed(): string {
    return this.#say("costing-plan-used", {});
  }

  /** `costing-plan-varies` */
  costingPlanVaries(): string {
    return this.#say("costing-plan-varies", {});
  }

  /** `costing-plan-yuan` */
  costingPlanYuan(): string {
    return this.#say("costing-plan-yuan", {});
  }

  /** `costing-pools` */
  costingPools(): string {
    return this.#say("costing-pools", {});
  }

  /** `costing-pools-all` */
  costingPoolsAll(): string {
    return this.#say("costing-pools-all", {});
  }

  /** `costing-pools-amount` */
  costingPoolsAmount(): string {
    return this.#say("costing-pools-amount", {});
  }

  /** `costing-pools-answers` */
  costingPoolsAnswers(): string {
    return this.#say("costing-pools-answers", {});
  }

  /** `costing-pools-cleared` (item: kind of cost) */
  costingPoolsCleared(args: { item: string }): string {
    return this.#say("costing-pools-cleared", args);
  }

  /** `costing-pools-comma` */
  costingPoolsComma(): string {
    return this.#say("costing-pools-comma", {});
  }

  /** `costing-pools-empty` */
  costingPoolsEmpty(): string {
    return this.#say("costing-pools-empty", {});
  }

  /** `costing-pools-entries` */
  costingPoolsEntries(): string {
    return this.#say("costing-pools-entries", {});
  }

  /** `costing-pools-item` */
  costingPoolsItem(): string {
    return this.#say("costing-pools-item", {});
  }

  /** `costing-pools-nobody` */
  costingPoolsNobody(): string {
    return this.#say("costing-pools-nobody", {});
  }

  /** `costing-pools-open` */
  costingPoolsOpen(): string {
    return this.#say("costing-pools-open", {});
  }

  /** `costing-pools-owner` */
  costingPoolsOwner(): string {
    return this.#say("costing-pools-owner", {});
  }

  /** `costing-pools-set` (department: name; item: kind of cost) */
  costingPoolsSet(args: { department: string; item: string }): string {
    return this.#say("costing-pools-set", args);
  }

  /** `costing-pools-set-done` (item: kind of cost; owner: a person) */
  costingPoolsSetDone(args: { item: string; owner: string }): string {
    return this.#say("costing-pools-set-done", args);
  }

  /** `costing-pools-shared` */
  costingPoolsShared(): string {
    return this.#say("costing-pools-shared", {});
  }

  /** `costing-pools-text` (amount: money) */
  costingPoolsText(args: { amount: string }): string {
    return this.#say("costing-pools-text", args);
  }

  /** `costing-practical` */
  costingPractical(): string {
    return this.#say("costing-practical", {});
  }

  /** `costing-prepare-again` */
  costingPrepareAgain(): string {
    return this.#say("costing-prepare-again", {});
  }

  /** `costing-prepare-stopped` */
  costingPrepareStopped(): string {
    return this.#say("costing-prepare-stopped", {});
  }

  /** `costing-preparing` */
  costingPreparing(): string {
    return this.#say("costing-preparing", {});
  }

  /** `costing-profit` */
  costingProfit(): string {
    return this.#say("costing-profit", {});
  }

  /** `costing-quarter` (n: quarter; year: year) */
  costingQuarter(args: { n: number; year: number }): string {
    return this.#say("costing-quarter", args);
  }

  /** `costing-rate` */
  costingRate(): string {
    return this.#say("costing-rate", {});
  }

  /** `costing-result` (result: money) */
  costingResult(args: { result: string }): string {
    return this.#say("costing-result", args);
  }

  /** `costing-settled` */
  costingSettled(): string {
    return this.#say("costing-settled", {});
  }

  /** `costing-shifts` */
  costingShifts(): string {
    return this.#say("costing-shifts", {});
  }

  /** `costing-start` */
  costingStart(): string {
    return this.#say("costing-start", {});
  }

  /** `costing-step-of` (at: this step; of: all steps) */
  costingStepOf(args: { at: number; of: number }): string {
    return this.#say("costing-step-of", args);
  }

  /** `costing-step-people` */
  costingStepPeople(): string {
    return this.#say("costing-step-people", {});
  }

  /** `costing-step-times` */
  costingStepTimes(): string {
    return this.#say("costing-step-times", {});
  }

  /** `costing-step-totals` */
  costingStepTotals(): string {
    return this.#say("costing-step-totals", {});
  }

  /** `costing-sum` (sum: yuan) */
  costingSum(args: { sum: number }): string {
    return this.#say("costing-sum", args);
  }

  /** `costing-tiles` */
  costingTiles(): string {
    return this.#say("costing-tiles", {});
  }

  /** `costing-tornado` */
  costingTornado(): string {
    return this.#say("costing-tornado", {});
  }

  /** `costing-total` */
  costingTotal(): string {
    return this.#say("costing-total", {});
  }

  /** `costing-total-note` (cost: money) */
  costingTotalNote(args: { cost: string }): string {
    return this.#say("costing-total-note", args);
  }

  /** `costing-unlock` */
  costingUnlock(): string {
    return this.#say("costing-unlock", {});
  }

  /** `costing-unlocked-done` (month: month) */
  costingUnlockedDone(args: { month: string }): string {
    return this.#say("costing-unlocked-done", args);
  }

  /** `costing-unused` */
  costingUnused(): string {
    return this.#say("costing-unused", {});
  }

  /** `costing-unused-share` (share: such as 17%) */
  costingUnusedShare(args: { share: string }): string {
    return this.#say("costing-unused-share", args);
  }

  /** `costing-used` */
  costingUsed(): string {
    return this.#say("costing-used", {});
  }

  /** `costing-variances` */
  costingVariances(): string {
    return this.#say("costing-variances", {});
  }

  /** `costing-variances-actual` */
  costingVariancesActual(): string {
    return this.#say("costing-variances-actual", {});
  }

  /** `costing-variances-difference` */
  costingVariancesDifference(): string {
    return this.#say("costing-variances-difference", {});
  }

  /** `costing-variances-entries` (label: kind of cost) */
  costingVariancesEntries(args: { label: string }): string {
    return this.#say("costing-variances-entries", args);
  }

  /** `costing-variances-entries-empty` */
  costingVariancesEntriesEmpty(): string {
    return this.#say("costing-variances-entries-empty", {});
  }

  /** `costing-variances-entries-none` */
  costingVariancesEntriesNone(): string {
    return this.#say("costing-variances-entries-none", {});
  }

  /** `costing-variances-explained` */
  costingVariancesExplained(): string {
    return this.#say("costing-variances-explained", {});
  }

  /** `costing-variances-flexible` */
  costingVariancesFlexible(): string {
    return this.#say("costing-variances-flexible", {});
  }

  /** `costing-variances-lines` */
  costingVariancesLines(): string {
    return this.#say("costing-variances-lines", {});
  }

  /** `costing-variances-month` */
  costingVariancesMonth(): string {
    return this.#say("costing-variances-month", {});
  }

  /** `costing-variances-open` */
  costingVariancesOpen(): string {
    return this.#say("costing-variances-open", {});
  }

  /** `costing-variances-proposed` (from: month; to: month) */
  costingVariancesProposed(args: { from: string; to: string }): string {
    return this.#say("costing-variances-proposed", args);
  }

  /** `costing-variances-since` (month: month) */
  costingVariancesSince(args: { month: string }): string {
    return this.#say("costing-variances-since", args);
  }

  /** `costing-variances-total` (actual: money; planned: money) */
  costingVariancesTotal(args: { actual: string; planned: string }): string {
    return this.#say("costing-variances-total", args);
  }

  /** `costing-variances-unplanned` */
  costingVariancesUnplanned(): string {
    return this.#say("costing-variances-unplanned", {});
  }

  /** `costing-view` */
  costingView(): string {
    return this.#say("costing-view", {});
  }

  /** `costing-what-if` */
  costingWhatIf(): string {
    return this.#say("costing-what-if", {});
  }

  /** `costing-what-if-accept` */
  costingWhatIfAccept(): string {
    return this.#say("costing-what-if-accept", {});
  }

  /** `costing-what-if-adjusted` */
  costingWhatIfAdjusted(): string {
    return this.#say("costing-what-if-adjusted", {});
  }

  /** `costing-what-if-advantage` */
  costingWhatIfAdvantage(): string {
    return this.#say("costing-what-if-advantage", {});
  }

  /** `costing-what-if-again` */
  costingWhatIfAgain(): string {
    return this.#say("costing-what-if-again", {});
  }

  /** `costing-what-if-avoidable` */
  costingWhatIfAvoidable(): string {
    return this.#say("costing-what-if-avoidable", {});
  }

  /** `costing-what-if-bonus` (kpi: name of a KPI) */
  costingWhatIfBonus(args: { kpi: string }): string {
    return this.#say("costing-what-if-bonus", args);
  }

  /** `costing-what-if-books` */
  costingWhatIfBooks(): string {
    return this.#say("costing-what-if-books", {});
  }

  /** `costing-what-if-break-even` */
  costingWhatIfBreakEven(): string {
    return this.#say("costing-what-if-break-even", {});
  }

  /** `costing-what-if-buy` */
  costingWhatIfBuy(): string {
    return this.#say("costing-what-if-buy", {});
  }

  /** `costing-what-if-case-minutes` */
  costingWhatIfCaseMinutes(): string {
    return this.#say("costing-what-if-case-minutes", {});
  }

  /** `costing-what-if-cases` */
  costingWhatIfCases(): string {
    return this.#say("costing-what-if-cases", {});
  }

  /** `costing-what-if-change` */
  costingWhatIfChange(): string {
    return this.#say("costing-what-if-change", {});
  }

  /** `costing-what-if-choose` */
  costingWhatIfChoose(): string {
    return this.#say("costing-what-if-choose", {});
  }

  /** `costing-what-if-contribution` */
  costingWhatIfContribution(): string {
    return this.#say("costing-what-if-contribution", {});
  }

  /** `costing-what-if-customer` */
  costingWhatIfCustomer(): string {
    return this.#say("costing-what-if-customer", {});
  }

  /** `costing-what-if-decide` */
  costingWhatIfDecide(): string {
    return this.#say("costing-what-if-decide", {});
  }

  /** `costing-what-if-desk-minute` */
  costingWhatIfDeskMinute(): string {
    return this.#say("costing-what-if-desk-minute", {});
  }

  /** `costing-what-if-drop` */
  costingWhatIfDrop(): string {
    return this.#say("costing-what-if-drop", {});
  }

  /** `costing-what-if-earned` */
  costingWhatIfEarned(): string {
    return this.#say("costing-what-if-earned", {});
  }

  /** `costing-what-if-elsewhere` */
  costingWhatIfElsewhere(): string {
    return this.#say("costing-what-if-elsewhere", {});
  }

  /** `costing-what-if-empty` */
  costingWhatIfEmpty(): string {
    return this.#say("costing-what-if-empty", {});
  }

  /** `costing-what-if-even` */
  costingWhatIfEven(): string {
    return this.#say("costing-what-if-even", {});
  }

  /** `costing-what-if-extra` */
  costingWhatIfExtra(): string {
    return this.#say("costing-what-if-extra", {});
  }

  /** `costing-what-if-failures` */
  costingWhatIfFailures(): string {
    return this.#say("costing-what-if-failures", {});
  }

  /** `costing-what-if-failures-each` */
  costingWhatIfFailuresEach(): string {
    return this.#say("costing-what-if-failures-each", {});
  }

  /** `costing-what-if-failures-estimated` */
  costingWhatIfFailuresEstimated(): string {
    return this.#say("costing-what-if-failures-estimated", {});
  }

  /** `costing-what-if-failures-total` */
  costingWhatIfFailuresTotal(): string {
    return this.#say("costing-what-if-failures-total", {});
  }

  /** `costing-what-if-fit` */
  costingWhatIfFit(): string {
    return this.#say("costing-what-if-fit", {});
  }

  /** `costing-what-if-fit-books` */
  costingWhatIfFitBooks(): string {
    return this.#say("costing-what-if-fit-books", {});
  }

  /** `costing-what-if-fit-high-low` */
  costingWhatIfFitHighLow(): string {
    return this.#say("costing-what-if-fit-high-low", {});
  }

  /** `costing-what-if-fit-least-squares` */
  costingWhatIfFitLeastSquares(): string {
    return this.#say("costing-what-if-fit-least-squares", {});
  }

  /** `costing-what-if-fit-step` */
  costingWhatIfFitStep(): string {
    return this.#say("costing-what-if-fit-step", {});
  }

  /** `costing-what-if-fixed` */
  costingWhatIfFixed(): string {
    return this.#say("costing-what-if-fixed", {});
  }

  /** `costing-what-if-floors` */
  costingWhatIfFloors(): string {
    return this.#say("costing-what-if-floors", {});
  }

  /** `costing-what-if-full` */
  costingWhatIfFull(): string {
    return this.#say("costing-what-if-full", {});
  }

  /** `costing-what-if-gain` */
  costingWhatIfGain(): string {
    return this.#say("costing-what-if-gain", {});
  }

  /** `costing-what-if-given` */
  costingWhatIfGiven(): string {
    return this.#say("costing-what-if-given", {});
  }

  /** `costing-what-if-goes` (amount: money; share: per cent) */
  costingWhatIfGoes(args: { amount: string; share: string }): string {
    return this.#say("costing-what-if-goes", args);
  }

  /** `costing-what-if-hours` (hours: hours) */
  costingWhatIfHours(args: { hours: string }): string {
    return this.#say("costing-what-if-hours", args);
  }

  /** `costing-what-if-idle` */
  costingWhatIfIdle(): string {
    return this.#say("costing-what-if-idle", {});
  }

  /** `costing-what-if-idle-month` */
  costingWhatIfIdleMonth(): string {
    return this.#say("costing-what-if-idle-month", {});
  }

  /** `costing-what-if-income` */
  costingWhatIfIncome(): string {
    return this.#say("costing-what-if-income", {});
  }

  /** `costing-what-if-kept` */
  costingWhatIfKept(): string {
    return this.#say("costing-what-if-kept", {});
  }

  /** `costing-what-if-kept-each` */
  costingWhatIfKeptEach(): string {
    return this.#say("costing-what-if-kept-each", {});
  }

  /** `costing-what-if-kept-now` */
  costingWhatIfKeptNow(): string {
    return this.#say("costing-what-if-kept-now", {});
  }

  /** `costing-what-if-like` */
  costingWhatIfLike(): string {
    return this.#say("costing-what-if-like", {});
  }

  /** `costing-what-if-like-all` */
  costingWhatIfLikeAll(): string {
    return this.#say("costing-what-if-like-all", {});
  }

  /** `costing-what-if-lost` */
  costingWhatIfLost(): string {
    return this.#say("costing-what-if-lost", {});
  }

  /** `costing-what-if-lot` */
  costingWhatIfLot(): string {
    return this.#say("costing-what-if-lot", {});
  }

  /** `costing-what-if-lowest` */
  costingWhatIfLowest(): string {
    return this.#say("costing-what-if-lowest", {});
  }

  /** `costing-what-if-make` */
  costingWhatIfMake(): string {
    return this.#say("costing-what-if-make", {});
  }

  /** `costing-what-if-malus` (kpi: name of a KPI) */
  costingWhatIfMalus(args: { kpi: string }): string {
    return this.#say("costing-what-if-malus", args);
  }

  /** `costing-what-if-margin` */
  costingWhatIfMargin(): string {
    return this.#say("costing-what-if-margin", {});
  }

  /** `costing-what-if-minutes` */
  costingWhatIfMinutes(): string {
    return this.#say("costing-what-if-minutes", {});
  }

  /** `costing-what-if-months` */
  costingWhatIfMonths(): string {
    return this.#say("costing-what-if-months", {});
  }

  /** `costing-what-if-next-step` */
  costingWhatIfNextStep(): string {
    return this.#say("costing-what-if-next-step", {});
  }

  /** `costing-what-if-no` */
  costingWhatIfNo(): string {
    return this.#say("costing-what-if-no", {});
  }

  /** `costing-what-if-of-target` (actual: share; target: share) */
  costingWhatIfOfTarget(args: { actual: string; target: string }): string {
    return this.#say("costing-what-if-of-target", args);
  }

  /** `costing-what-if-offer` */
  costingWhatIfOffer(): string {
    return this.#say("costing-what-if-offer", {});
  }

  /** `costing-what-if-open` */
  costingWhatIfOpen(): string {
    return this.#say("costing-what-if-open", {});
  }

  /** `costing-what-if-opportunity` */
  costingWhatIfOpportunity(): string {
    return this.#say("costing-what-if-opportunity", {});
  }

  /** `costing-what-if-outsource` */
  costingWhatIfOutsource(): string {
    return this.#say("costing-what-if-outsource", {});
  }

  /** `costing-what-if-own` (name: kind of cost) */
  costingWhatIfOwn(args: { name: string }): string {
    return this.#say("costing-what-if-own", args);
  }

  /** `costing-what-if-pay` (item: kind of cost) */
  costingWhatIfPay(args: { item: string }): string {
    return this.#say("costing-what-if-pay", args);
  }

  /** `costing-what-if-pay-all` */
  costingWhatIfPayAll(): string {
    return this.#say("costing-what-if-pay-all", {});
  }

  /** `costing-what-if-pay-cap` */
  costingWhatIfPayCap(): string {
    return this.#say("costing-what-if-pay-cap", {});
  }

  /** `costing-what-if-pay-department` */
  costingWhatIfPayDepartment(): string {
    return this.#say("costing-what-if-pay-department", {});
  }

  /** `costing-what-if-pay-floor` */
  costingWhatIfPayFloor(): string {
    return this.#say("costing-what-if-pay-floor", {});
  }

  /** `costing-what-if-pay-item` */
  costingWhatIfPayItem(): string {
    return this.#say("costing-what-if-pay-item", {});
  }

  /** `costing-what-if-payable` */
  costingWhatIfPayable(): string {
    return this.#say("costing-what-if-payable", {});
  }

  /** `costing-what-if-performance` */
  costingWhatIfPerformance(): string {
    return this.#say("costing-what-if-performance", {});
  }

  /** `costing-what-if-planned` */
  costingWhatIfPlanned(): string {
    return this.#say("costing-what-if-planned", {});
  }

  /** `costing-what-if-price` */
  costingWhatIfPrice(): string {
    return this.#say("costing-what-if-price", {});
  }

  /** `costing-what-if-r2` */
  costingWhatIfR2(): string {
    return this.#say("costing-what-if-r2", {});
  }

  /** `costing-what-if-redelivery` */
  costingWhatIfRedelivery(): string {
    return this.#say("costing-what-if-redelivery", {});
  }

  /** `costing-what-if-relevant` */
  costingWhatIfRelevant(): string {
    return this.#say("costing-what-if-relevant", {});
  }

  /** `costing-what-if-remaining` */
  costingWhatIfRemaining(): string {
    return this.#say("costing-what-if-remaining", {});
  }

  /** `costing-what-if-result` */
  costingWhatIfResult(): string {
    return this.#say("costing-what-if-result", {});
  }

  /** `costing-what-if-revenue` */
  costingWhatIfRevenue(): string {
    return this.#say("costing-what-if-revenue", {});
  }

  /** `costing-what-if-route` (name: destination) */
  costingWhatIfRoute(args: { name: string }): string {
    return this.#say("costing-what-if-route", args);
  }

  /** `costing-what-if-safety` */
  costingWhatIfSafety(): string {
    return this.#say("costing-what-if-safety", {});
  }

  /** `costing-what-if-source` */
  costingWhatIfSource(): string {
    return this.#say("costing-what-if-source", {});
  }

  /** `costing-what-if-step-goes` */
  costingWhatIfStepGoes(): string {
    return this.#say("costing-what-if-step-goes", {});
  }

  /** `costing-what-if-step-share` */
  costingWhatIfStepShare(): string {
    return this.#say("costing-what-if-step-share", {});
  }

  /** `costing-what-if-step-stays` */
  costingWhatIfStepStays(): string {
    return this.#say("costing-what-if-step-stays", {});
  }

  /** `costing-what-if-steps` */
  costingWhatIfSteps(): string {
    return this.#say("costing-what-if-steps", {});
  }

  /** `costing-what-if-target` */
  costingWhatIfTarget(): string {
    return this.#say("costing-what-if-target", {});
  }

  /** `costing-what-if-target-income` */
  costingWhatIfTargetIncome(): string {
    return this.#say("costing-what-if-target-income", {});
  }

  /** `costing-what-if-units` (unit: what is counted) */
  costingWhatIfUnits(args: { unit: string }): string {
    return this.#say("costing-what-if-units", args);
  }

  /** `costing-what-if-variable` */
  costingWhatIfVariable(): string {
    return this.#say("costing-what-if-variable", {});
  }

  /** `costing-what-if-volume` */
  costingWhatIfVolume(): string {
    return this.#say("costing-what-if-volume", {});
  }

  /** `costing-what-if-waybills` */
  costingWhatIfWaybills(): string {
    return this.#say("costing-what-if-waybills", {});
  }

  /** `costing-what-if-what` */
  costingWhatIfWhat(): string {
    return this.#say("costing-what-if-what", {});
  }

  /** `costing-what-if-yes` */
  costingWhatIfYes(): string {
    return this.#say("costing-what-if-yes", {});
  }

  /** `costing-why` */
  costingWhy(): string {
    return this.#say("costing-why", {});
  }

  /** `costing-why-amount` (amount: money) */
  costingWhyAmount(args: { amount: string }): string {
    return this.#say("costing-why-amount", args);
  }

  /** `costing-why-minutes` (minutes: minutes; rate: yuan a minute) */
  costingWhyMinutes(args: { minutes: number; rate: number }): string {
    return this.#say("costing-why-minutes", args);
  }

  /** `costing-why-more` (amount: money; n: entries) */
  costingWhyMore(args: { amount: string; n: number }): string {
    return this.#say("costing-why-more", args);
  }

  /** `costing-why-none` */
  costingWhyNone(): string {
    return this.#say("costing-why-none", {});
  }

  /** `costing-why-open` */
  costingWhyOpen(): string {
    return this.#say("costing-why-open", {});
  }

  /** `costing-why-row` (file: name of the file; row: row in it) */
  costingWhyRow(args: { file: string; row: number }): string {
    return this.#say("costing-why-row", args);
  }

  /** `costing-year` (year: year) */
  costingYear(args: { year: number }): string {
    return this.#say("costing-year", args);
  }

  /** `costing-yuan-month` */
  costingYuanMonth(): string {
    return this.#say("costing-yuan-month", {});
  }

  /** `costs-amount` */
  costsAmount(): string {
    return this.#say("costs-amount", {});
  }

  /** `costs-cumulative` */
  costsCumulative(): string {
    return this.#say("costs-cumulative", {});
  }

  /** `costs-each` */
  costsEach(): string {
    return this.#say("costs-each", {});
  }

  /** `costs-high` */
  costsHigh(): string {
    return this.#say("costs-high", {});
  }

  /** `costs-low` */
  costsLow(): string {
    return this.#say("costs-low", {});
  }

  /** `costs-more` (n: objects) */
  costsMore(args: { n: number }): string {
    return this.#say("costs-more", args);
  }

  /** `costs-object` */
  costsObject(): string {
    return this.#say("costs-object", {});
  }

  /** `costs-profit` */
  costsProfit(): string {
    return this.#say("costs-profit", {});
  }

  /** `costs-revenue` */
  costsRevenue(): string {
    return this.#say("costs-revenue", {});
  }

  /** `costs-rounding` */
  costsRounding(): string {
    return this.#say("costs-rounding", {});
  }

  /** `costs-run` (id: name of the run) */
  costsRun(args: { id: string }): string {
    return this.#say("costs-run", args);
  }

  /** `costs-share` */
  costsShare(): string {
    return this.#say("costs-share", {});
  }

  /** `costs-share-of-total` */
  costsShareOfTotal(): string {
    return this.#say("costs-share-of-total", {});
  }

  /** `costs-total` */
  costsTotal(): string {
    return this.#say("costs-total", {});
  }

  /** `costs-units` */
  costsUnits(): string {
    return this.#say("costs-units", {});
  }

  /** `costs-untraced` */
  costsUntraced(): string {
    return this.#say("costs-untraced", {});
  }

  /** `customers-account` */
  customersAccount(): string {
    return this.#say("customers-account", {});
  }

  /** `customers-add` */
  customersAdd(): string {
    return this.#say("customers-add", {});
  }

  /** `customers-added` (name: customer) */
  customersAdded(args: { name: string }): string {
    return this.#say("customers-added", args);
  }

  /** `customers-address` */
  customersAddress(): string {
    return this.#say("customers-address", {});
  }

  /** `customers-card-none` */
  customersCardNone(): string {
    return this.#say("customers-card-none", {});
  }

  /** `customers-class` (class: A, B or C) */
  customersClass(args: { class: string }): string {
    return this.#say("customers-class", args);
  }

  /** `customers-classes` */
  customersClasses(): string {
    return this.#say("customers-classes", {});
  }

  /** `customers-clear` */
  customersClear(): string {
    return this.#say("customers-clear", {});
  }

  /** `customers-column-account` */
  customersColumnAccount(): string {
    return this.#say("customers-column-account", {});
  }

  /** `customers-column-change` */
  customersColumnChange(): string {
    return this.#say("customers-column-change", {});
  }

  /** `customers-column-class` */
  customersColumnClass(): string {
    return this.#say("customers-column-class", {});
  }

  /** `customers-column-first` */
  customersColumnFirst(): string {
    return this.#say("customers-column-first", {});
  }

  /** `customers-column-last` */
  customersColumnLast(): string {
    return this.#say("customers-column-last", {});
  }

  /** `customers-column-margin` */
  customersColumnMargin(): string {
    return this.#say("customers-column-margin", {});
  }

  /** `customers-column-margin-rate` */
  customersColumnMarginRate(): string {
    return this.#say("customers-column-margin-rate", {});
  }

  /** `customers-column-months` */
  customersColumnMonths(): string {
    return this.#say("customers-column-months", {});
  }

  /** `customers-column-name` */
  customersColumnName(): string {
    return this.#say("customers-column-name", {});
  }

  /** `customers-column-phone` */
  customersColumnPhone(): string {
    return this.#say("customers-column-phone", {});
  }

  /** `customers-column-pieces` */
  customersColumnPieces(): string {
    return this.#say("customers-column-pieces", {});
  }

  /** `customers-column-revenue` */
  customersColumnRevenue(): string {
    return this.#say("customers-column-revenue", {});
  }

  /** `customers-column-shipments` */
  customersColumnShipments(): string {
    return this.#say("customers-column-shipments", {});
  }

  /** `customers-column-state` */
  customersColumnState(): string {
    return this.#say("customers-column-state", {});
  }

  /** `customers-contact` */
  customersContact(): string {
    return this.#say("customers-contact", {});
  }

  /** `customers-course` (list: figures, separated by commas; name: customer) */
  customersCourse(args: { list: string; name: string }): string {
    return this.#say("customers-course", args);
  }

  /** `customers-edit` */
  customersEdit(): string {
    return this.#say("customers-edit", {});
  }

  /** `customers-edit-title` */
  customersEditTitle(): string {
    return this.#say("customers-edit-title", {});
  }

  /** `customers-empty` */
  customersEmpty(): string {
    return this.#say("customers-empty", {});
  }

  /** `customers-empty-text` */
  customersEmptyText(): string {
    return this.#say("customers-empty-text", {});
  }

  /** `customers-export` */
  customersExport(): string {
    return this.#say("customers-export", {});
  }

  /** `customers-export-masked` */
  customersExportMasked(): string {
    return this.#say("customers-export-masked", {});
  }

  /** `customers-falling` */
  customersFalling(): string {
    return this.#say("customers-falling", {});
  }

  /** `customers-falling-hint` */
  customersFallingHint(): string {
    return this.#say("customers-falling-hint", {});
  }

  /** `customers-falling-text` (percent: change over three full months) */
  customersFallingText(args: { percent: string }): string {
    return this.#say("customers-falling-text", args);
  }

  /** `customers-falling-title` */
  customersFallingTitle(): string {
    return this.#say("customers-falling-title", {});
  }

  /** `customers-hide` */
  customersHide(): string {
    return this.#say("customers-hide", {});
  }

  /** `customers-import` */
  customersImport(): string {
    return this.#say("customers-import", {});
  }

  /** `customers-key-account` */
  customersKeyAccount(): string {
    return this.#say("customers-key-account", {});
  }

  /** `customers-key-masked` */
  customersKeyMasked(): string {
    return this.#say("customers-key-masked", {});
  }

  /** `customers-key-name` */
  customersKeyName(): string {
    return this.#say("customers-key-name", {});
  }

  /** `customers-key-phone` */
  customersKeyPhone(): string {
    return this.#say("customers-key-phone", {});
  }

  /** `customers-keys` */
  customersKeys(): string {
    return this.#say("customers-keys", {});
  }

  /** `customers-list` */
  customersList(): string {
    return this.#say("customers-list", {});
  }

  /** `customers-loss-text` (percent: margin rate) */
  customersLossText(args: { percent: string }): string {
    return this.#say("customers-loss-text", args);
  }

  /** `customers-loss-title` */
  customersLossTitle(): string {
    return this.#say("customers-loss-title", {});
  }

  /** `customers-months` */
  customersMonths(): string {
    return this.#say("customers-months", {});
  }

  /** `customers-name` */
  customersName(): string {
    return this.#say("customers-name", {});
  }

  /** `customers-none-match` */
  customersNoneMatch(): string {
    return this.#say("customers-none-match", {});
  }

  /** `customers-note` */
  customersNote(): string {
    return this.#say("customers-note", {});
  }

  /** `customers-phone` */
  customersPhone(): string {
    return this.#say("customers-phone", {});
  }

  /** `customers-rank` (rank: by freight; share: share of the firm's freight) */
  customersRank(args: { rank: number; share: string }): string {
    return this.#say("customers-rank", args);
  }

  /** `customers-recent-service` */
  customersRecentService(): string {
    return this.#say("customers-recent-service", {});
  }

  /** `customers-reveal` */
  customersReveal(): string {
    return this.#say("customers-reveal", {});
  }

  /** `customers-reveal-export` */
  customersRevealExport(): string {
    return this.#say("customers-reveal-export", {});
  }

  /** `customers-saved` */
  customersSaved(): string {
    return this.#say("customers-saved", {});
  }

  /** `customers-search` */
  customersSearch(): string {
    return this.#say("customers-search", {});
  }

  /** `customers-search-label` */
  customersSearchLabel(): string {
    return this.#say("customers-search-label", {});
  }

  /** `customers-shipments` */
  customersShipments(): string {
    return this.#say("customers-shipments", {});
  }

  /** `customers-silent-text` (day: the last one) */
  customersSilentText(args: { day: string }): string {
    return this.#say("customers-silent-text", args);
  }

  /** `customers-silent-title` */
  customersSilentTitle(): string {
    return this.#say("customers-silent-title", {});
  }

  /** `customers-since` (first: day) */
  customersSince(args: { first: string }): string {
    return this.#say("customers-since", args);
  }

  /** `customers-survey-blank` */
  customersSurveyBlank(): string {
    return this.#say("customers-survey-blank", {});
  }

  /** `customers-survey-value` (most: highest point) */
  customersSurveyValue(args: { most: number; value: string }): string {
    return this.#say("customers-survey-value", args);
  }

  /** `customers-surveys` */
  customersSurveys(): string {
    return this.#say("customers-surveys", {});
  }

  /** `customers-total` */
  customersTotal(): string {
    return this.#say("customers-total", {});
  }

  /** `customers-total-figures` (amount: in yuan; n: waybills) */
  customersTotalFigures(args: { amount: string; n: number }): string {
    return this.#say("customers-total-figures", args);
  }

  /** `customers-trust-run` (asked: times asked; run: times in a row; times: it takes) */
  customersTrustRun(args: { asked: number; run: number; times: number }): string {
    return this.#say("customers-trust-run", args);
  }

  /** `customers-trusts` (run: times in a row) */
  customersTrusts(args: { run: number }): string {
    return this.#say("customers-trusts", args);
  }

  /** `customers-view` */
  customersView(): string {
    return this.#say("customers-view", {});
  }

  /** `date-day` (d: day of the month; m: month, 1 to 12; year: in digits) */
  dateDay(args: { d: number; m: number; year: string }): string {
    return this.#say("date-day", args);
  }

  /** `date-day-short` (d: day of the month; m: month, 1 to 12) */
  dateDayShort(args: { d: number; m: number }): string {
    return this.#say("date-day-short", args);
  }

  /** `date-minute` (d: day of the month; m: month, 1 to 12; time: as 14:05; year: in digits) */
  dateMinute(args: { d: number; m: number; time: string; year: string }): string {
    return this.#say("date-minute", args);
  }

  /** `date-month` (m: month, 1 to 12; year: in digits) */
  dateMonth(args: { m: number; year: string }): string {
    return this.#say("date-month", args);
  }

  /** `date-month-name` (m: month, 1 to 12) */
  dateMonthName(args: { m: number }): string {
    return this.#say("date-month-name", args);
  }

  /** `delphi-agreement` (chi2: chi-square; freedom: degrees of freedom; items: items; members: experts; p: probability; w: coefficient) */
  delphiAgreement(args: { chi2: string; freedom: number; items: number; members: number; p: string; w: string }): string {
    return this.#say("delphi-agreement", args);
  }

  /** `delphi-agreement-none` */
  delphiAgreementNone(): string {
    return this.#say("delphi-agreement-none", {});
  }

  /** `delphi-answered` */
  delphiAnswered(): string {
    return this.#say("delphi-answered", {});
  }

  /** `delphi-answered-of` (all: items; n: answered) */
  delphiAnsweredOf(args: { all: number; n: number }): string {
    return this.#say("delphi-answered-of", args);
  }

  /** `delphi-asks` */
  delphiAsks(): string {
    return this.#say("delphi-asks", {});
  }

  /** `delphi-asks-figure` */
  delphiAsksFigure(): string {
    return this.#say("delphi-asks-figure", {});
  }

  /** `delphi-asks-n` (n: number) */
  delphiAsksN(args: { n: number }): string {
    return this.#say("delphi-asks-n", args);
  }

  /** `delphi-asks-scale` */
  delphiAsksScale(): string {
    return this.#say("delphi-asks-scale", {});
  }

  /** `delphi-chart` */
  delphiChart(): string {
    return this.#say("delphi-chart", {});
  }

  /** `delphi-chart-middle` */
  delphiChartMiddle(): string {
    return this.#say("delphi-chart-middle", {});
  }

  /** `delphi-chart-range` */
  delphiChartRange(): string {
    return this.#say("delphi-chart-range", {});
  }

  /** `delphi-chart-says` (iqr: interquartile range; label: round; median: median) */
  delphiChartSays(args: { iqr: string; label: string; median: string }): string {
    return this.#say("delphi-chart-says", args);
  }

  /** `delphi-chart-value` */
  delphiChartValue(): string {
    return this.#say("delphi-chart-value", {});
  }

  /** `delphi-column-asked` */
  delphiColumnAsked(): string {
    return this.#say("delphi-column-asked", {});
  }

  /** `delphi-column-changers` */
  delphiColumnChangers(): string {
    return this.#say("delphi-column-changers", {});
  }

  /** `delphi-column-cv` */
  delphiColumnCv(): string {
    return this.#say("delphi-column-cv", {});
  }

  /** `delphi-column-iqr` */
  delphiColumnIqr(): string {
    return this.#say("delphi-column-iqr", {});
  }

  /** `delphi-column-mean` */
  delphiColumnMean(): string {
    return this.#say("delphi-column-mean", {});
  }

  /** `delphi-column-median` */
  delphiColumnMedian(): string {
    return this.#say("delphi-column-median", {});
  }

  /** `delphi-column-member` */
  delphiColumnMember(): string {
    return this.#say("delphi-column-member", {});
  }

  /** `delphi-column-moved` */
  delphiColumnMoved(): string {
    return this.#say("delphi-column-moved", {});
  }

  /** `delphi-column-n` */
  delphiColumnN(): string {
    return this.#say("delphi-column-n", {});
  }

  /** `delphi-column-no` */
  delphiColumnNo(): string {
    return this.#say("delphi-column-no", {});
  }

  /** `delphi-column-own` */
  delphiColumnOwn(): string {
    return this.#say("delphi-column-own", {});
  }

  /** `delphi-column-q1` */
  delphiColumnQ1(): string {
    return this.#say("delphi-column-q1", {});
  }

  /** `delphi-column-q3` */
  delphiColumnQ3(): string {
    return this.#say("delphi-column-q3", {});
  }

  /** `delphi-column-reason` */
  delphiColumnReason(): string {
    return this.#say("delphi-column-reason", {});
  }

  /** `delphi-column-reasons` */
  delphiColumnReasons(): string {
    return this.#say("delphi-column-reasons", {});
  }

  /** `delphi-column-round` */
  delphiColumnRound(): string {
    return this.#say("delphi-column-round", {});
  }

  /** `delphi-column-sd` */
  delphiColumnSd(): string {
    return this.#say("delphi-column-sd", {});
  }

  /** `delphi-column-settled` */
  delphiColumnSettled(): string {
    return this.#say("delphi-column-settled", {});
  }

  /** `delphi-column-text` */
  delphiColumnText(): string {
    return this.#say("delphi-column-text", {});
  }

  /** `delphi-column-value` */
  delphiColumnValue(): string {
    return this.#say("delphi-column-value", {});
  }

  /** `delphi-copied` */
  delphiCopied(): string {
    return this.#say("delphi-copied", {});
  }

  /** `delphi-copy` */
  delphiCopy(): string {
    return this.#say("delphi-copy", {});
  }

  /** `delphi-copy-refused` */
  delphiCopyRefused(): string {
    return this.#say("delphi-copy-refused", {});
  }

  /** `delphi-do` */
  delphiDo(): string {
    return this.#say("delphi-do", {});
  }

  /** `delphi-from` */
  delphiFrom(): string {
    return this.#say("delphi-from", {});
  }

  /** `delphi-from-n` (n: number) */
  delphiFromN(args: { n: number }): string {
    return this.#say("delphi-from-n", args);
  }

  /** `delphi-how` */
  delphiHow(): string {
    return this.#say("delphi-how", {});
  }

  /** `delphi-item` */
  delphiItem(): string {
    return this.#say("delphi-item", {});
  }

  /** `delphi-item-add` */
  delphiItemAdd(): string {
    return this.#say("delphi-item-add", {});
  }

  /** `delphi-item-n` (n: number) */
  delphiItemN(args: { n: number }): string {
    return this.#say("delphi-item-n", args);
  }

  /** `delphi-item-remove` (n: number) */
  delphiItemRemove(args: { n: number }): string {
    return this.#say("delphi-item-remove", args);
  }

  /** `delphi-items` */
  delphiItems(): string {
    return this.#say("delphi-items", {});
  }

  /** `delphi-items-none` */
  delphiItemsNone(): string {
    return this.#say("delphi-items-none", {});
  }

  /** `delphi-member` */
  delphiMember(): string {
    return this.#say("delphi-member", {});
  }

  /** `delphi-members` */
  delphiMembers(): string {
    return this.#say("delphi-members", {});
  }

  /** `delphi-missing` (names: labels) */
  delphiMissing(args: { names: string }): string {
    return this.#say("delphi-missing", args);
  }

  /** `delphi-missing-none` */
  delphiMissingNone(): string {
    return this.#say("delphi-missing-none", {});
  }

  /** `delphi-narrow` */
  delphiNarrow(): string {
    return this.#say("delphi-narrow", {});
  }

  /** `delphi-next` */
  delphiNext(): string {
    return this.#say("delphi-next", {});
  }

  /** `delphi-next-done` (round: round) */
  delphiNextDone(args: { round: number }): string {
    return this.#say("delphi-next-done", args);
  }

  /** `delphi-next-how` */
  delphiNextHow(): string {
    return this.#say("delphi-next-how", {});
  }

  /** `delphi-no` */
  delphiNo(): string {
    return this.#say("delphi-no", {});
  }

  /** `delphi-number-wanted` */
  delphiNumberWanted(): string {
    return this.#say("delphi-number-wanted", {});
  }

  /** `delphi-panel` */
  delphiPanel(): string {
    return this.#say("delphi-panel", {});
  }

  /** `delphi-panel-hint` */
  delphiPanelHint(): string {
    return this.#say("delphi-panel-hint", {});
  }

  /** `delphi-panel-size` */
  delphiPanelSize(): string {
    return this.#say("delphi-panel-size", {});
  }

  /** `delphi-question` */
  delphiQuestion(): string {
    return this.#say("delphi-question", {});
  }

  /** `delphi-question-hint` */
  delphiQuestionHint(): string {
    return this.#say("delphi-question-hint", {});
  }

  /** `delphi-reason` */
  delphiReason(): string {
    return this.#say("delphi-reason", {});
  }

  /** `delphi-reason-above` (value: judgement) */
  delphiReasonAbove(args: { value: string }): string {
    return this.#say("delphi-reason-above", args);
  }

  /** `delphi-reason-below` (value: judgement) */
  delphiReasonBelow(args: { value: string }): string {
    return this.#say("delphi-reason-below", args);
  }

  /** `delphi-reason-of` (item: item) */
  delphiReasonOf(args: { item: string }): string {
    return this.#say("delphi-reason-of", args);
  }

  /** `delphi-reasons` */
  delphiReasons(): string {
    return this.#say("delphi-reasons", {});
  }

  /** `delphi-reasons-none` */
  delphiReasonsNone(): string {
    return this.#say("delphi-reasons-none", {});
  }

  /** `delphi-refused` (n: lines) */
  delphiRefused(args: { n: number }): string {
    return this.#say("delphi-refused", args);
  }

  /** `delphi-refused-line` (line: line) */
  delphiRefusedLine(args: { line: number }): string {
    return this.#say("delphi-refused-line", args);
  }

  /** `delphi-replay` */
  delphiReplay(): string {
    return this.#say("delphi-replay", {});
  }

  /** `delphi-report-file` */
  delphiReportFile(): string {
    return this.#say("delphi-report-file", {});
  }

  /** `delphi-report-moved` (by: change; changers: changed) */
  delphiReportMoved(args: { by: string; changers: string }): string {
    return this.#say("delphi-report-moved", args);
  }

  /** `delphi-report-panel` (items: items; members: experts; rounds: rounds) */
  delphiReportPanel(args: { items: number; members: number; rounds: number }): string {
    return this.#say("delphi-report-panel", args);
  }

  /** `delphi-report-round` (members: experts who answered; round: round) */
  delphiReportRound(args: { members: number; round: number }): string {
    return this.#say("delphi-report-round", args);
  }

  /** `delphi-report-save` */
  delphiReportSave(): string {
    return this.#say("delphi-report-save", {});
  }

  /** `delphi-report-save-csv` */
  delphiReportSaveCsv(): string {
    return this.#say("delphi-report-save-csv", {});
  }

  /** `delphi-report-settled` */
  delphiReportSettled(): string {
    return this.#say("delphi-report-settled", {});
  }

  /** `delphi-report-spread` (iqr: interquartile range; median: median; n: answers; q1: lower quartile; q3: upper quartile) */
  delphiReportSpread(args: { iqr: string; median: string; n: number; q1: string; q3: string }): string {
    return this.#say("delphi-report-spread", args);
  }

  /** `delphi-results-none` */
  delphiResultsNone(): string {
    return this.#say("delphi-results-none", {});
  }

  /** `delphi-round` (round: round) */
  delphiRound(args: { round: number }): string {
    return this.#say("delphi-round", args);
  }

  /** `delphi-save` */
  delphiSave(): string {
    return this.#say("delphi-save", {});
  }

  /** `delphi-saved` */
  delphiSaved(): string {
    return this.#say("delphi-saved", {});
  }

  /** `delphi-settled` */
  delphiSettled(): string {
    return this.#say("delphi-settled", {});
  }

  /** `delphi-sheet` */
  delphiSheet(): string {
    return this.#say("delphi-sheet", {});
  }

  /** `delphi-sheet-above` (text: reason; value: judgement) */
  delphiSheetAbove(args: { text: string; value: string }): string {
    return this.#say("delphi-sheet-above", args);
  }

  /** `delphi-sheet-below` (text: reason; value: judgement) */
  delphiSheetBelow(args: { text: string; value: string }): string {
    return this.#say("delphi-sheet-below", args);
  }

  /** `delphi-sheet-figure` */
  delphiSheetFigure(): string {
    return this.#say("delphi-sheet-figure", {});
  }

  /** `delphi-sheet-file` (member: label; round: round) */
  delphiSheetFile(args: { member: string; round: number }): string {
    return this.#say("delphi-sheet-file", args);
  }

  /** `delphi-sheet-item` (asked: scale or unit; n: number; text: item) */
  delphiSheetItem(args: { asked: string; n: number; text: string }): string {
    return this.#say("delphi-sheet-item", args);
  }

  /** `delphi-sheet-member` (member: label) */
  delphiSheetMember(args: { member: string }): string {
    return this.#say("delphi-sheet-member", args);
  }

  /** `delphi-sheet-own` (own: judgement) */
  delphiSheetOwn(args: { own: string }): string {
    return this.#say("delphi-sheet-own", args);
  }

  /** `delphi-sheet-own-none` */
  delphiSheetOwnNone(): string {
    return this.#say("delphi-sheet-own-none", {});
  }

  /** `delphi-sheet-panel` (high: upper quartile; low: lower quartile; median: median; n: experts) */
  delphiSheetPanel(args: { high: string; low: string; median: string; n: number }): string {
    return this.#say("delphi-sheet-panel", args);
  }

  /** `delphi-sheet-reply` */
  delphiSheetReply(): string {
    return this.#say("delphi-sheet-reply", {});
  }

  /** `delphi-sheet-save` */
  delphiSheetSave(): string {
    return this.#say("delphi-sheet-save", {});
  }

  /** `delphi-sheet-scale` (from: lowest; to: highest) */
  delphiSheetScale(args: { from: number; to: number }): string {
    return this.#say("delphi-sheet-scale", args);
  }

  /** `delphi-sheet-text` */
  delphiSheetText(): string {
    return this.#say("delphi-sheet-text", {});
  }

  /** `delphi-sheet-title` (member: label; round: round; title: heading) */
  delphiSheetTitle(args: { member: string; round: number; title: string }): string {
    return this.#say("delphi-sheet-title", args);
  }

  /** `delphi-sheet-why` */
  delphiSheetWhy(): string {
    return this.#say("delphi-sheet-why", {});
  }

  /** `delphi-sheets-file` (round: round) */
  delphiSheetsFile(args: { round: number }): string {
    return this.#say("delphi-sheets-file", args);
  }

  /** `delphi-sheets-save` */
  delphiSheetsSave(): string {
    return this.#say("delphi-sheets-save", {});
  }

  /** `delphi-stop` */
  delphiStop(): string {
    return this.#say("delphi-stop", {});
  }

  /** `delphi-stop-how` */
  delphiStopHow(): string {
    return this.#say("delphi-stop-how", {});
  }

  /** `delphi-stop-points` */
  delphiStopPoints(): string {
    return this.#say("delphi-stop-points", {});
  }

  /** `delphi-stop-rounds` */
  delphiStopRounds(): string {
    return this.#say("delphi-stop-rounds", {});
  }

  /** `delphi-stop-settled` */
  delphiStopSettled(): string {
    return this.#say("delphi-stop-settled", {});
  }

  /** `delphi-stop-share` */
  delphiStopShare(): string {
    return this.#say("delphi-stop-share", {});
  }

  /** `delphi-stop-stable` */
  delphiStopStable(): string {
    return this.#say("delphi-stop-stable", {});
  }

  /** `delphi-stop-w` */
  delphiStopW(): string {
    return this.#say("delphi-stop-w", {});
  }

  /** `delphi-summary` (items: items; members: experts; round: current round; settled: settled items) */
  delphiSummary(args: { items: number; members: number; round: number; settled: number }): string {
    return this.#say("delphi-summary", args);
  }

  /** `delphi-tab-plan` */
  delphiTabPlan(): string {
    return this.#say("delphi-tab-plan", {});
  }

  /** `delphi-tab-results` */
  delphiTabResults(): string {
    return this.#say("delphi-tab-results", {});
  }

  /** `delphi-tab-round` */
  delphiTabRound(): string {
    return this.#say("delphi-tab-round", {});
  }

  /** `delphi-tabs` */
  delphiTabs(): string {
    return this.#say("delphi-tabs", {});
  }

  /** `delphi-take` */
  delphiTake(): string {
    return this.#say("delphi-take", {});
  }

  /** `delphi-take-file` */
  delphiTakeFile(): string {
    return this.#say("delphi-take-file", {});
  }

  /** `delphi-take-go` */
  delphiTakeGo(): string {
    return this.#say("delphi-take-go", {});
  }

  /** `delphi-take-how` */
  delphiTakeHow(): string {
    return this.#say("delphi-take-how", {});
  }

  /** `delphi-take-label` */
  delphiTakeLabel(): string {
    return this.#say("delphi-take-label", {});
  }

  /** `delphi-taken` (changed: changed; new: new; same: known) */
  delphiTaken(args: { changed: number; new: number; same: number }): string {
    return this.#say("delphi-taken", args);
  }

  /** `delphi-to` */
  delphiTo(): string {
    return this.#say("delphi-to", {});
  }

  /** `delphi-to-n` (n: number) */
  delphiToN(args: { n: number }): string {
    return this.#say("delphi-to-n", args);
  }

  /** `delphi-to-survey-how` */
  delphiToSurveyHow(): string {
    return this.#say("delphi-to-survey-how", {});
  }

  /** `delphi-type` */
  delphiType(): string {
    return this.#say("delphi-type", {});
  }

  /** `delphi-type-member` (member: label) */
  delphiTypeMember(args: { member: string }): string {
    return this.#say("delphi-type-member", args);
  }

  /** `delphi-type-save` */
  delphiTypeSave(): string {
    return this.#say("delphi-type-save", {});
  }

  /** `delphi-unit` */
  delphiUnit(): string {
    return this.#say("delphi-unit", {});
  }

  /** `delphi-unit-n` (n: number) */
  delphiUnitN(args: { n: number }): string {
    return this.#say("delphi-unit-n", args);
  }

  /** `delphi-value` */
  delphiValue(): string {
    return this.#say("delphi-value", {});
  }

  /** `delphi-value-of` (item: item) */
  delphiValueOf(args: { item: string }): string {
    return this.#say("delphi-value-of", args);
  }

  /** `delphi-verdict-agreed` */
  delphiVerdictAgreed(): string {
    return this.#say("delphi-verdict-agreed", {});
  }

  /** `delphi-verdict-first` */
  delphiVerdictFirst(): string {
    return this.#say("delphi-verdict-first", {});
  }

  /** `delphi-verdict-flat` */
  delphiVerdictFlat(): string {
    return this.#say("delphi-verdict-flat", {});
  }

  /** `delphi-verdict-go` */
  delphiVerdictGo(): string {
    return this.#say("delphi-verdict-go", {});
  }

  /** `delphi-verdict-open` (items: items; settled: settled items; wanted: settled items wanted) */
  delphiVerdictOpen(args: { items: number; settled: number; wanted: number }): string {
    return this.#say("delphi-verdict-open", args);
  }

  /** `delphi-verdict-rounds` (items: items; settled: settled items) */
  delphiVerdictRounds(args: { items: number; settled: number }): string {
    return this.#say("delphi-verdict-rounds", args);
  }

  /** `delphi-verdict-settled` (items: items; settled: settled items) */
  delphiVerdictSettled(args: { items: number; settled: number }): string {
    return this.#say("delphi-verdict-settled", args);
  }

  /** `delphi-verdict-stop` */
  delphiVerdictStop(): string {
    return this.#say("delphi-verdict-stop", {});
  }

  /** `delphi-verdict-waiting` */
  delphiVerdictWaiting(): string {
    return this.#say("delphi-verdict-waiting", {});
  }

  /** `delphi-wide` */
  delphiWide(): string {
    return this.#say("delphi-wide", {});
  }

  /** `delphi-yes` */
  delphiYes(): string {
    return this.#say("delphi-yes", {});
  }

  /** `desk-backed-up` (name: file name; size: such as 12.4 MB) */
  deskBackedUp(args: { name: string; size: string }): string {
    return this.#say("desk-backed-up", args);
  }

  /** `desk-backup` */
  deskBackup(): string {
    return this.#say("desk-backup", {});
  }

  /** `desk-backup-to` */
  deskBackupTo(): string {
    return this.#say("desk-backup-to", {});
  }

  /** `desk-check` */
  deskCheck(): string {
    return this.#say("desk-check", {});
  }

  /** `desk-check-bad` (n: findings) */
  deskCheckBad(args: { n: number }): string {
    return this.#say("desk-check-bad", args);
  }

  /** `desk-check-good` */
  deskCheckGood(): string {
    return this.#say("desk-check-good", {});
  }

  /** `desk-create` */
  deskCreate(): string {
    return this.#say("desk-create", {});
  }

  /** `desk-new-name` */
  deskNewName(): string {
    return this.#say("desk-new-name", {});
  }

  /** `desk-open` */
  deskOpen(): string {
    return this.#say("desk-open", {});
  }

  /** `desk-opened` (name: file name) */
  deskOpened(args: { name: string }): string {
    return this.#say("desk-opened", args);
  }

  /** `desk-redo-what` (what: the operation) */
  deskRedoWhat(args: { what: string }): string {
    return this.#say("desk-redo-what", args);
  }

  /** `desk-redone` (what: the operation) */
  deskRedone(args: { what: string }): string {
    return this.#say("desk-redone", args);
  }

  /** `desk-undo-what` (what: the operation) */
  deskUndoWhat(args: { what: string }): string {
    return this.#say("desk-undo-what", args);
  }

  /** `desk-undone` (what: the operation) */
  deskUndone(args: { what: string }): string {
    return this.#say("desk-undone", args);
  }

  /** `desk-undone-kept` (kept: values kept; what: the operation) */
  deskUndoneKept(args: { kept: number; what: string }): string {
    return this.#say("desk-undone-kept", args);
  }

  /** `drawing-activities` */
  drawingActivities(): string {
    return this.#say("drawing-activities", {});
  }

  /** `drawing-and` */
  drawingAnd(): string {
    return this.#say("drawing-and", {});
  }

  /** `drawing-by-time` */
  drawingByTime(): string {
    return this.#say("drawing-by-time", {});
  }

  /** `drawing-by-volume` */
  drawingByVolume(): string {
    return this.#say("drawing-by-volume", {});
  }

  /** `drawing-cases` */
  drawingCases(): string {
    return this.#say("drawing-cases", {});
  }

  /** `drawing-causes-title` (kpi: name) */
  drawingCausesTitle(args: { kpi: string }): string {
    return this.#say("drawing-causes-title", args);
  }

  /** `drawing-class` (class: A; n: customers; percent: share of the amount) */
  drawingClass(args: { class: string; n: number; percent: string }): string {
    return this.#say("drawing-class", args);
  }

  /** `drawing-control-title` (kpi: name) */
  drawingControlTitle(args: { kpi: string }): string {
    return this.#say("drawing-control-title", args);
  }

  /** `drawing-cost` */
  drawingCost(): string {
    return this.#say("drawing-cost", {});
  }

  /** `drawing-cumulative` */
  drawingCumulative(): string {
    return this.#say("drawing-cumulative", {});
  }

  /** `drawing-curve` */
  drawingCurve(): string {
    return this.#say("drawing-curve", {});
  }

  /** `drawing-customer` */
  drawingCustomer(): string {
    return this.#say("drawing-customer", {});
  }

  /** `drawing-customers` */
  drawingCustomers(): string {
    return this.#say("drawing-customers", {});
  }

  /** `drawing-departments` */
  drawingDepartments(): string {
    return this.#say("drawing-departments", {});
  }

  /** `drawing-empty` */
  drawingEmpty(): string {
    return this.#say("drawing-empty", {});
  }

  /** `drawing-equality` */
  drawingEquality(): string {
    return this.#say("drawing-equality", {});
  }

  /** `drawing-favourable` */
  drawingFavourable(): string {
    return this.#say("drawing-favourable", {});
  }

  /** `drawing-found` (customers: share of the customers, such as 20%; found: share of the amount, such as 71.3%) */
  drawingFound(args: { customers: string; found: string }): string {
    return this.#say("drawing-found", args);
  }

  /** `drawing-from` */
  drawingFrom(): string {
    return this.#say("drawing-from", {});
  }

  /** `drawing-interval` */
  drawingInterval(): string {
    return this.#say("drawing-interval", {});
  }

  /** `drawing-interval-of` */
  drawingIntervalOf(args: { figure: string }): string {
    return this.#say("drawing-interval-of", args);
  }

  /** `drawing-item` */
  drawingItem(): string {
    return this.#say("drawing-item", {});
  }

  /** `drawing-kpis-title` */
  drawingKpisTitle(): string {
    return this.#say("drawing-kpis-title", {});
  }

  /** `drawing-level` */
  drawingLevel(): string {
    return this.#say("drawing-level", {});
  }

  /** `drawing-likert-left` (left: questions) */
  drawingLikertLeft(args: { left: number }): string {
    return this.#say("drawing-likert-left", args);
  }

  /** `drawing-limits` */
  drawingLimits(): string {
    return this.#say("drawing-limits", {});
  }

  /** `drawing-lorenz-title` (measure: Freight, Margin or Pieces) */
  drawingLorenzTitle(args: { measure: string }): string {
    return this.#say("drawing-lorenz-title", args);
  }

  /** `drawing-lost` (amount: money; n: customers) */
  drawingLost(args: { amount: string; n: number }): string {
    return this.#say("drawing-lost", args);
  }

  /** `drawing-lying-title` */
  drawingLyingTitle(): string {
    return this.#say("drawing-lying-title", {});
  }

  /** `drawing-margin` */
  drawingMargin(): string {
    return this.#say("drawing-margin", {});
  }

  /** `drawing-matrix-title` */
  drawingMatrixTitle(): string {
    return this.#say("drawing-matrix-title", {});
  }

  /** `drawing-meaning` */
  drawingMeaning(): string {
    return this.#say("drawing-meaning", {});
  }

  /** `drawing-minutes` (n: minutes) */
  drawingMinutes(args: { n: string }): string {
    return this.#say("drawing-minutes", args);
  }

  /** `drawing-month` */
  drawingMonth(): string {
    return this.#say("drawing-month", {});
  }

  /** `drawing-months` (from: first month; to: last month) */
  drawingMonths(args: { from: string; to: string }): string {
    return this.#say("drawing-months", args);
  }

  /** `drawing-more` (n: rows) */
  drawingMore(args: { n: number }): string {
    return this.#say("drawing-more", args);
  }

  /** `drawing-no-amount` */
  drawingNoAmount(): string {
    return this.#say("drawing-no-amount", {});
  }

  /** `drawing-no-costs` */
  drawingNoCosts(): string {
    return this.#say("drawing-no-costs", {});
  }

  /** `drawing-no-plan` (month: month) */
  drawingNoPlan(args: { month: string }): string {
    return this.#say("drawing-no-plan", args);
  }

  /** `drawing-no-stage` */
  drawingNoStage(): string {
    return this.#say("drawing-no-stage", {});
  }

  /** `drawing-others` */
  drawingOthers(): string {
    return this.#say("drawing-others", {});
  }

  /** `drawing-pareto-title` (measure: Freight, Margin or Pieces) */
  drawingParetoTitle(args: { measure: string }): string {
    return this.#say("drawing-pareto-title", args);
  }

  /** `drawing-peak` (height: money or share; n: customers) */
  drawingPeak(args: { height: string; n: number }): string {
    return this.#say("drawing-peak", args);
  }

  /** `drawing-pieces` */
  drawingPieces(): string {
    return this.#say("drawing-pieces", {});
  }

  /** `drawing-place-cloud` */
  drawingPlaceCloud(): string {
    return this.#say("drawing-place-cloud", {});
  }

  /** `drawing-place-steady` */
  drawingPlaceSteady(): string {
    return this.#say("drawing-place-steady", {});
  }

  /** `drawing-place-unsteady` */
  drawingPlaceUnsteady(): string {
    return this.#say("drawing-place-unsteady", {});
  }

  /** `drawing-profile-uncertain` */
  drawingProfileUncertain(): string {
    return this.#say("drawing-profile-uncertain", {});
  }

  /** `drawing-profit` */
  drawingProfit(): string {
    return this.#say("drawing-profit", {});
  }

  /** `drawing-profit-made` */
  drawingProfitMade(): string {
    return this.#say("drawing-profit-made", {});
  }

  /** `drawing-profit-now` (amount: money) */
  drawingProfitNow(args: { amount: string }): string {
    return this.#say("drawing-profit-now", args);
  }

  /** `drawing-profit-planned` */
  drawingProfitPlanned(): string {
    return this.#say("drawing-profit-planned", {});
  }

  /** `drawing-profit-share` */
  drawingProfitShare(): string {
    return this.#say("drawing-profit-share", {});
  }

  /** `drawing-profit-so-far` */
  drawingProfitSoFar(): string {
    return this.#say("drawing-profit-so-far", {});
  }

  /** `drawing-range` (from: lower end; to: upper end) */
  drawingRange(args: { from: string; to: string }): string {
    return this.#say("drawing-range", args);
  }

  /** `drawing-rank` */
  drawingRank(): string {
    return this.#say("drawing-rank", {});
  }

  /** `drawing-rank-profit` */
  drawingRankProfit(): string {
    return this.#say("drawing-rank-profit", {});
  }

  /** `drawing-ranks` (from: first place, from 1; to: last place) */
  drawingRanks(args: { from: number; to: number }): string {
    return this.#say("drawing-ranks", args);
  }

  /** `drawing-reference` */
  drawingReference(): string {
    return this.#say("drawing-reference", {});
  }

  /** `drawing-resources` */
  drawingResources(): string {
    return this.#say("drawing-resources", {});
  }

  /** `drawing-rest` */
  drawingRest(): string {
    return this.#say("drawing-rest", {});
  }

  /** `drawing-revenue` */
  drawingRevenue(): string {
    return this.#say("drawing-revenue", {});
  }

  /** `drawing-sankey-title` */
  drawingSankeyTitle(): string {
    return this.#say("drawing-sankey-title", {});
  }

  /** `drawing-says-causes` (failed: waybills or cases; few: causes; kpi: name; share: such as 82%) */
  drawingSaysCauses(args: { failed: number; few: number; kpi: string; share: string }): string {
    return this.#say("drawing-says-causes", args);
  }

  /** `drawing-says-control` (at: the period of the latest; kpi: name; rules: rules in words; signals: signals) */
  drawingSaysControl(args: { at: string; kpi: string; rules: string; signals: number }): string {
    return this.#say("drawing-says-control", args);
  }

  /** `drawing-says-control-quiet` (kpi: name; n: points) */
  drawingSaysControlQuiet(args: { kpi: string; n: number }): string {
    return this.#say("drawing-says-control-quiet", args);
  }

  /** `drawing-says-gaps` (answers: people; below: items clearly below; gap: the widest, with its sign; item: the item it is of; items: all items) */
  drawingSaysGaps(args: { answers: number; below: number; gap: string; item: string; items: number }): string {
    return this.#say("drawing-says-gaps", args);
  }

  /** `drawing-says-kpis` (n: indicators; red: of them off target) */
  drawingSaysKpis(args: { n: number; red: number }): string {
    return this.#say("drawing-says-kpis", args);
  }

  /** `drawing-says-left-out` (left-out: such as: 132 waybills without known cost left out; says: the sentence about the drawing) */
  drawingSaysLeftOut(args: { "left-out": string; says: string }): string {
    return this.#say("drawing-says-left-out", args);
  }

  /** `drawing-says-likert` (people: answers) */
  drawingSaysLikert(args: { people: number }): string {
    return this.#say("drawing-says-likert", args);
  }

  /** `drawing-says-lying` (flipped: customers; moved: money; over: customers; under: customers) */
  drawingSaysLying(args: { flipped: number; moved: string; over: number; under: number }): string {
    return this.#say("drawing-says-lying", args);
  }

  /** `drawing-says-matrix` (rest: money; total: money) */
  drawingSaysMatrix(args: { rest: string; total: string }): string {
    return this.#say("drawing-says-matrix", args);
  }

  /** `drawing-says-not-pareto` (customers: how many; found: share of the amount, such as 52.1%; measure: Freight, Margin or Pieces; needed: share of the customers, such as 48.0%) */
  drawingSaysNotPareto(args: { customers: number; found: string; measure: string; needed: string }): string {
    return this.#say("drawing-says-not-pareto", args);
  }

  /** `drawing-says-pareto` (customers: how many; found: share of the amount, such as 71.3%; measure: Freight, Margin or Pieces; needed: share of the customers, such as 31.2%) */
  drawingSaysPareto(args: { customers: number; found: string; measure: string; needed: string }): string {
    return this.#say("drawing-says-pareto", args);
  }

  /** `drawing-says-sankey` (total: all cost; unused: cost of capacity nobody used) */
  drawingSaysSankey(args: { total: string; unused: string }): string {
    return this.#say("drawing-says-sankey", args);
  }

  /** `drawing-says-tornado` (activity: name; best: profit with all low times; profit: profit now; swing: money; worst: profit with all high times) */
  drawingSaysTornado(args: { activity: string; best: string; profit: string; swing: string; worst: string }): string {
    return this.#say("drawing-says-tornado", args);
  }

  /** `drawing-says-trend` (kpi: such as On-time delivery; least: lowest rate; least-month: its month; light: On target, Watch, Off target or Too little data; month: last month with cases; most: highest rate; most-month: its month; n: cases of the last month; range: interval of the last month, such as 96.3% to 98.4%; rate: rate of the last month; target: such as: target at least 98.0%) */
  drawingSaysTrend(args: { kpi: string; least: string; "least-month": string; light: string; month: string; most: string; "most-month": string; n: number; range: string; rate: string; target: string }): string {
    return this.#say("drawing-says-trend", args);
  }

  /** `drawing-says-variances` (actual: money; difference: money; month: month; planned: money) */
  drawingSaysVariances(args: { actual: string; difference: string; month: string; planned: string }): string {
    return this.#say("drawing-says-variances", args);
  }

  /** `drawing-says-whale` (customers: how many; losers: customers who lose money; lost: money; peak: money; profit: money) */
  drawingSaysWhale(args: { customers: number; losers: number; lost: string; peak: string; profit: string }): string {
    return this.#say("drawing-says-whale", args);
  }

  /** `drawing-set-aside` */
  drawingSetAside(): string {
    return this.#say("drawing-set-aside", {});
  }

  /** `drawing-share` */
  drawingShare(): string {
    return this.#say("drawing-share", {});
  }

  /** `drawing-share-customers` */
  drawingShareCustomers(): string {
    return this.#say("drawing-share-customers", {});
  }

  /** `drawing-share-margin` */
  drawingShareMargin(): string {
    return this.#say("drawing-share-margin", {});
  }

  /** `drawing-share-pieces` */
  drawingSharePieces(): string {
    return this.#say("drawing-share-pieces", {});
  }

  /** `drawing-share-revenue` */
  drawingShareRevenue(): string {
    return this.#say("drawing-share-revenue", {});
  }

  /** `drawing-small` */
  drawingSmall(): string {
    return this.#say("drawing-small", {});
  }

  /** `drawing-stage` */
  drawingStage(): string {
    return this.#say("drawing-stage", {});
  }

  /** `drawing-step` */
  drawingStep(): string {
    return this.#say("drawing-step", {});
  }

  /** `drawing-subtitle` (from: first day; says: the sentence about the drawing; to: last day) */
  drawingSubtitle(args: { from: string; says: string; to: string }): string {
    return this.#say("drawing-subtitle", args);
  }

  /** `drawing-swing` */
  drawingSwing(): string {
    return this.#say("drawing-swing", {});
  }

  /** `drawing-target` (target: such as 98.0%) */
  drawingTarget(args: { target: string }): string {
    return this.#say("drawing-target", args);
  }

  /** `drawing-time-high` */
  drawingTimeHigh(): string {
    return this.#say("drawing-time-high", {});
  }

  /** `drawing-time-low` */
  drawingTimeLow(): string {
    return this.#say("drawing-time-low", {});
  }

  /** `drawing-times-band` */
  drawingTimesBand(): string {
    return this.#say("drawing-times-band", {});
  }

  /** `drawing-to` */
  drawingTo(): string {
    return this.#say("drawing-to", {});
  }

  /** `drawing-tornado-title` */
  drawingTornadoTitle(): string {
    return this.#say("drawing-tornado-title", {});
  }

  /** `drawing-total` */
  drawingTotal(): string {
    return this.#say("drawing-total", {});
  }

  /** `drawing-trend-title` (kpi: such as On-time delivery) */
  drawingTrendTitle(args: { kpi: string }): string {
    return this.#say("drawing-trend-title", args);
  }

  /** `drawing-unfavourable` */
  drawingUnfavourable(): string {
    return this.#say("drawing-unfavourable", {});
  }

  /** `drawing-unit-time` */
  drawingUnitTime(): string {
    return this.#say("drawing-unit-time", {});
  }

  /** `drawing-variances-rest` (n: variances) */
  drawingVariancesRest(args: { n: number }): string {
    return this.#say("drawing-variances-rest", args);
  }

  /** `drawing-variances-title` */
  drawingVariancesTitle(): string {
    return this.#say("drawing-variances-title", {});
  }

  /** `drawing-whale-title` */
  drawingWhaleTitle(): string {
    return this.#say("drawing-whale-title", {});
  }

  /** `dropped-begins` */
  droppedBegins(): string {
    return this.#say("dropped-begins", {});
  }

  /** `dropped-begun` (at: when it was made; name: the new file) */
  droppedBegun(args: { at: string; name: string }): string {
    return this.#say("dropped-begun", args);
  }

  /** `dropped-file` */
  droppedFile(): string {
    return this.#say("dropped-file", {});
  }

  /** `dropped-made` */
  droppedMade(): string {
    return this.#say("dropped-made", {});
  }

  /** `dropped-of` */
  droppedOf(): string {
    return this.#say("dropped-of", {});
  }

  /** `dropped-replaces` (name: the open file) */
  droppedReplaces(args: { name: string }): string {
    return this.#say("dropped-replaces", args);
  }

  /** `dropped-size` */
  droppedSize(): string {
    return this.#say("dropped-size", {});
  }

  /** `dropped-stranger` (name: the file that would be replaced) */
  droppedStranger(args: { name: string }): string {
    return this.#say("dropped-stranger", args);
  }

  /** `dropped-title` */
  droppedTitle(): string {
    return this.#say("dropped-title", {});
  }

  /** `element-bill` */
  elementBill(): string {
    return this.#say("element-bill", {});
  }

  /** `element-bill-standard` */
  elementBillStandard(): string {
    return this.#say("element-bill-standard", {});
  }

  /** `element-claim` */
  elementClaim(): string {
    return this.#say("element-claim", {});
  }

  /** `element-claim-standard` */
  elementClaimStandard(): string {
    return this.#say("element-claim-standard", {});
  }

  /** `element-collection` */
  elementCollection(): string {
    return this.#say("element-collection", {});
  }

  /** `element-collection-standard` */
  elementCollectionStandard(): string {
    return this.#say("element-collection-standard", {});
  }

  /** `element-complaint` */
  elementComplaint(): string {
    return this.#say("element-complaint", {});
  }

  /** `element-complaint-standard` */
  elementComplaintStandard(): string {
    return this.#say("element-complaint-standard", {});
  }

  /** `element-contact` */
  elementContact(): string {
    return this.#say("element-contact", {});
  }

  /** `element-contact-standard` */
  elementContactStandard(): string {
    return this.#say("element-contact-standard", {});
  }

  /** `element-delivery` */
  elementDelivery(): string {
    return this.#say("element-delivery", {});
  }

  /** `element-delivery-standard` */
  elementDeliveryStandard(): string {
    return this.#say("element-delivery-standard", {});
  }

  /** `element-hands` */
  elementHands(): string {
    return this.#say("element-hands", {});
  }

  /** `element-hands-standard` */
  elementHandsStandard(): string {
    return this.#say("element-hands-standard", {});
  }

  /** `element-packing` */
  elementPacking(): string {
    return this.#say("element-packing", {});
  }

  /** `element-packing-standard` */
  elementPackingStandard(): string {
    return this.#say("element-packing-standard", {});
  }

  /** `element-policy` */
  elementPolicy(): string {
    return this.#say("element-policy", {});
  }

  /** `element-policy-standard` */
  elementPolicyStandard(): string {
    return this.#say("element-policy-standard", {});
  }

  /** `element-price` */
  elementPrice(): string {
    return this.#say("element-price", {});
  }

  /** `element-price-standard` */
  elementPriceStandard(): string {
    return this.#say("element-price-standard", {});
  }

  /** `element-promise` */
  elementPromise(): string {
    return this.#say("element-promise", {});
  }

  /** `element-promise-standard` */
  elementPromiseStandard(): string {
    return this.#say("element-promise-standard", {});
  }

  /** `element-return` */
  elementReturn(): string {
    return this.#say("element-return", {});
  }

  /** `element-return-standard` */
  elementReturnStandard(): string {
    return this.#say("element-return-standard", {});
  }

  /** `element-search` */
  elementSearch(): string {
    return this.#say("element-search", {});
  }

  /** `element-search-standard` */
  elementSearchStandard(): string {
    return this.#say("element-search-standard", {});
  }

  /** `element-tracking` */
  elementTracking(): string {
    return this.#say("element-tracking", {});
  }

  /** `element-tracking-standard` */
  elementTrackingStandard(): string {
    return this.#say("element-tracking-standard", {});
  }

  /** `element-warning` */
  elementWarning(): string {
    return this.#say("element-warning", {});
  }

  /** `element-warning-standard` */
  elementWarningStandard(): string {
    return this.#say("element-warning-standard", {});
  }

  /** `elements-add` */
  elementsAdd(): string {
    return this.#say("elements-add", {});
  }

  /** `elements-after` */
  elementsAfter(): string {
    return this.#say("elements-after", {});
  }

  /** `elements-after-hint` */
  elementsAfterHint(): string {
    return this.#say("elements-after-hint", {});
  }

  /** `elements-before` */
  elementsBefore(): string {
    return this.#say("elements-before", {});
  }

  /** `elements-before-hint` */
  elementsBeforeHint(): string {
    return this.#say("elements-before-hint", {});
  }

  /** `elements-begin` */
  elementsBegin(): string {
    return this.#say("elements-begin", {});
  }

  /** `elements-during` */
  elementsDuring(): string {
    return this.#say("elements-during", {});
  }

  /** `elements-during-hint` */
  elementsDuringHint(): string {
    return this.#say("elements-during-hint", {});
  }

  /** `elements-edit` */
  elementsEdit(): string {
    return this.#say("elements-edit", {});
  }

  /** `elements-empty` */
  elementsEmpty(): string {
    return this.#say("elements-empty", {});
  }

  /** `elements-kpi` */
  elementsKpi(): string {
    return this.#say("elements-kpi", {});
  }

  /** `elements-name` */
  elementsName(): string {
    return this.#say("elements-name", {});
  }

  /** `elements-no-kpi` */
  elementsNoKpi(): string {
    return this.#say("elements-no-kpi", {});
  }

  /** `elements-no-owner` */
  elementsNoOwner(): string {
    return this.#say("elements-no-owner", {});
  }

  /** `elements-owner` */
  elementsOwner(): string {
    return this.#say("elements-owner", {});
  }

  /** `elements-remove` */
  elementsRemove(): string {
    return this.#say("elements-remove", {});
  }

  /** `elements-stage` */
  elementsStage(): string {
    return this.#say("elements-stage", {});
  }

  /** `elements-standard` */
  elementsStandard(): string {
    return this.#say("elements-standard", {});
  }

  /** `elements-title` */
  elementsTitle(): string {
    return this.#say("elements-title", {});
  }

  /** `error-abc-class` (class: what was given) */
  errorAbcClass(args: { class: string }): string {
    return this.#say("error-abc-class", args);
  }

  /** `error-abc-cuts` (most: greatest number of cuts) */
  errorAbcCuts(args: { most: number }): string {
    return this.#say("error-abc-cuts", args);
  }

  /** `error-already-erased` */
  errorAlreadyErased(): string {
    return this.#say("error-already-erased", {});
  }

  /** `error-already-undone` */
  errorAlreadyUndone(): string {
    return this.#say("error-already-undone", {});
  }

  /** `error-analysis-competitors` (most: competitors) */
  errorAnalysisCompetitors(args: { most: number }): string {
    return this.#say("error-analysis-competitors", args);
  }

  /** `error-analysis-few-customers` (least: customers needed; n: customers) */
  errorAnalysisFewCustomers(args: { least: number; n: number }): string {
    return this.#say("error-analysis-few-customers", args);
  }

  /** `error-analysis-items` (most: questions) */
  errorAnalysisItems(args: { most: number }): string {
    return this.#say("error-analysis-items", args);
  }

  /** `error-analysis-no-kano` */
  errorAnalysisNoKano(args: { name: string }): string {
    return this.#say("error-analysis-no-kano", args);
  }

  /** `error-analysis-no-match` (name: the second survey) */
  errorAnalysisNoMatch(args: { name: string }): string {
    return this.#say("error-analysis-no-match", args);
  }

  /** `error-analysis-no-nps` */
  errorAnalysisNoNps(args: { name: string }): string {
    return this.#say("error-analysis-no-nps", args);
  }

  /** `error-analysis-no-other` */
  errorAnalysisNoOther(): string {
    return this.#say("error-analysis-no-other", {});
  }

  /** `error-analysis-no-picture` */
  errorAnalysisNoPicture(): string {
    return this.#say("error-analysis-no-picture", {});
  }

  /** `error-analysis-no-words` */
  errorAnalysisNoWords(): string {
    return this.#say("error-analysis-no-words", {});
  }

  /** `error-analysis-one-wave` */
  errorAnalysisOneWave(): string {
    return this.#say("error-analysis-one-wave", {});
  }

  /** `error-analysis-other-unused` */
  errorAnalysisOtherUnused(): string {
    return this.#say("error-analysis-other-unused", {});
  }

  /** `error-analysis-role-missing` */
  errorAnalysisRoleMissing(args: { role: string }): string {
    return this.#say("error-analysis-role-missing", args);
  }

  /** `error-analysis-role-unknown` */
  errorAnalysisRoleUnknown(args: { role: string }): string {
    return this.#say("error-analysis-role-unknown", args);
  }

  /** `error-analysis-rows-differ` (one: a row; other: another row) */
  errorAnalysisRowsDiffer(args: { one: string; other: string }): string {
    return this.#say("error-analysis-rows-differ", args);
  }

  /** `error-analysis-scales-differ` */
  errorAnalysisScalesDiffer(): string {
    return this.#say("error-analysis-scales-differ", {});
  }

  /** `error-analysis-sides-differ` */
  errorAnalysisSidesDiffer(): string {
    return this.#say("error-analysis-sides-differ", {});
  }

  /** `error-analysis-too-little` */
  errorAnalysisTooLittle(): string {
    return this.#say("error-analysis-too-little", {});
  }

  /** `error-analysis-too-many-points` (most: points) */
  errorAnalysisTooManyPoints(args: { most: number }): string {
    return this.#say("error-analysis-too-many-points", args);
  }

  /** `error-analysis-unequal` (one: questions; other: questions) */
  errorAnalysisUnequal(args: { one: number; other: number }): string {
    return this.#say("error-analysis-unequal", args);
  }

  /** `error-analysis-unknown` */
  errorAnalysisUnknown(args: { name: string }): string {
    return this.#say("error-analysis-unknown", args);
  }

  /** `error-analysis-wave-kind` (name: the variable) */
  errorAnalysisWaveKind(args: { name: string }): string {
    return this.#say("error-analysis-wave-kind", args);
  }

  /** `error-answers-alike` */
  errorAnswersAlike(): string {
    return this.#say("error-answers-alike", {});
  }

  /** `error-answers-needed` (least: least; most: most) */
  errorAnswersNeeded(args: { least: number; most: number }): string {
    return this.#say("error-answers-needed", args);
  }

  /** `error-backtest-plan` (field: field) */
  errorBacktestPlan(args: { field: string }): string {
    return this.#say("error-backtest-plan", args);
  }

  /** `error-backup-damaged` */
  errorBackupDamaged(): string {
    return this.#say("error-backup-damaged", {});
  }

  /** `error-backup-io` (detail: what the system said) */
  errorBackupIo(args: { detail: string }): string {
    return this.#say("error-backup-io", args);
  }

  /** `error-backup-not-a-file` */
  errorBackupNotAFile(): string {
    return this.#say("error-backup-not-a-file", {});
  }

  /** `error-backup-version` (ours: version this program reads; version: version of the file) */
  errorBackupVersion(args: { ours: number; version: number }): string {
    return this.#say("error-backup-version", args);
  }

  /** `error-bank-full` */
  errorBankFull(args: { limit: string }): string {
    return this.#say("error-bank-full", args);
  }

  /** `error-bank-too-long` */
  errorBankTooLong(args: { limit: string }): string {
    return this.#say("error-bank-too-long", args);
  }

  /** `error-bank-twice` */
  errorBankTwice(): string {
    return this.#say("error-bank-twice", {});
  }

  /** `error-bank-unworded` */
  errorBankUnworded(): string {
    return this.#say("error-bank-unworded", {});
  }

  /** `error-cancelled` */
  errorCancelled(): string {
    return this.#say("error-cancelled", {});
  }

  /** `error-case-amount` */
  errorCaseAmount(): string {
    return this.#say("error-case-amount", {});
  }

  /** `error-case-number-damaged` (value: as typed) */
  errorCaseNumberDamaged(args: { value: string }): string {
    return this.#say("error-case-number-damaged", args);
  }

  /** `error-case-times` */
  errorCaseTimes(): string {
    return this.#say("error-case-times", {});
  }

  /** `error-cell-too-long` (column: from 1; limit: characters; row: from 1) */
  errorCellTooLong(args: { column: number; limit: number; row: number }): string {
    return this.#say("error-cell-too-long", args);
  }

  /** `error-character-not-encodable` (character: the character; column: from 1; encoding: name of the encoding; row: from 1) */
  errorCharacterNotEncodable(args: { character: string; column: number; encoding: string; row: number }): string {
    return this.#say("error-character-not-encodable", args);
  }

  /** `error-chart-by-event` */
  errorChartByEvent(): string {
    return this.#say("error-chart-by-event", {});
  }

  /** `error-chart-font` (characters: the first characters that cannot be shown) */
  errorChartFont(args: { characters: string }): string {
    return this.#say("error-chart-font", args);
  }

  /** `error-chart-size` (least-height: CSS pixels; least-width: CSS pixels; most: CSS pixels) */
  errorChartSize(args: { "least-height": number; "least-width": number; most: number }): string {
    return this.#say("error-chart-size", args);
  }

  /** `error-check-audit-changed` (n: lines) */
  errorCheckAuditChanged(args: { n: number }): string {
    return this.#say("error-check-audit-changed", args);
  }

  /** `error-check-audit-cut` */
  errorCheckAuditCut(): string {
    return this.#say("error-check-audit-cut", {});
  }

  /** `error-check-audit-missing` (n: places) */
  errorCheckAuditMissing(args: { n: number }): string {
    return this.#say("error-check-audit-missing", args);
  }

  /** `error-check-derived` (what: what was added up wrongly) */
  errorCheckDerived(args: { what: string }): string {
    return this.#say("error-check-derived", args);
  }

  /** `error-check-key` (n: keys) */
  errorCheckKey(args: { n: number }): string {
    return this.#say("error-check-key", args);
  }

  /** `error-check-payer` (n: shipments) */
  errorCheckPayer(args: { n: number }): string {
    return this.#say("error-check-payer", args);
  }

  /** `error-check-stamp` (n: rows) */
  errorCheckStamp(args: { n: number }): string {
    return this.#say("error-check-stamp", args);
  }

  /** `error-check-structure` (what: the finding of the database) */
  errorCheckStructure(args: { what: string }): string {
    return this.#say("error-check-structure", args);
  }

  /** `error-cleaning-limit` (least: least; most: most) */
  errorCleaningLimit(args: { least: number; most: number }): string {
    return this.#say("error-cleaning-limit", args);
  }

  /** `error-code-content` */
  errorCodeContent(): string {
    return this.#say("error-code-content", {});
  }

  /** `error-code-cut` */
  errorCodeCut(): string {
    return this.#say("error-code-cut", {});
  }

  /** `error-code-damaged` */
  errorCodeDamaged(): string {
    return this.#say("error-code-damaged", {});
  }

  /** `error-code-unknown-survey` */
  errorCodeUnknownSurvey(): string {
    return this.#say("error-code-unknown-survey", {});
  }

  /** `error-code-unknown-version` (version: version) */
  errorCodeUnknownVersion(args: { version: number }): string {
    return this.#say("error-code-unknown-version", args);
  }

  /** `error-column-missing` (name: name) */
  errorColumnMissing(args: { name: string }): string {
    return this.#say("error-column-missing", args);
  }

  /** `error-column-unknown` (name: column as asked for) */
  errorColumnUnknown(args: { name: string }): string {
    return this.#say("error-column-unknown", args);
  }

  /** `error-columns-missing` (field: the field without a column; name: file name) */
  errorColumnsMissing(args: { field: string; name: string }): string {
    return this.#say("error-columns-missing", args);
  }

  /** `error-conflict-not-by-hand` */
  errorConflictNotByHand(): string {
    return this.#say("error-conflict-not-by-hand", {});
  }

  /** `error-conflict-value` */
  errorConflictValue(args: { field: string }): string {
    return this.#say("error-conflict-value", args);
  }

  /** `error-cost-department-used` (n: entries) */
  errorCostDepartmentUsed(args: { n: number }): string {
    return this.#say("error-cost-department-used", args);
  }

  /** `error-cost-entry-invalid` */
  errorCostEntryInvalid(args: { field: string }): string {
    return this.#say("error-cost-entry-invalid", args);
  }

  /** `error-cost-kpi-uncounted` */
  errorCostKpiUncounted(args: { name: string }): string {
    return this.#say("error-cost-kpi-uncounted", args);
  }

  /** `error-cost-method-cut` */
  errorCostMethodCut(args: { method: string }): string {
    return this.#say("error-cost-method-cut", args);
  }

  /** `error-cost-method-unknown` */
  errorCostMethodUnknown(args: { method: string }): string {
    return this.#say("error-cost-method-unknown", args);
  }

  /** `error-cost-month-locked` */
  errorCostMonthLocked(args: { month: string }): string {
    return this.#say("error-cost-month-locked", args);
  }

  /** `error-cost-months-missing` (least: months; n: months) */
  errorCostMonthsMissing(args: { least: number; n: number }): string {
    return this.#say("error-cost-months-missing", args);
  }

  /** `error-cost-no-haul` */
  errorCostNoHaul(): string {
    return this.#say("error-cost-no-haul", {});
  }

  /** `error-cost-no-signatures` */
  errorCostNoSignatures(): string {
    return this.#say("error-cost-no-signatures", {});
  }

  /** `error-cost-no-storage` */
  errorCostNoStorage(): string {
    return this.#say("error-cost-no-storage", {});
  }

  /** `error-cost-nothing-booked` */
  errorCostNothingBooked(args: { name: string }): string {
    return this.#say("error-cost-nothing-booked", args);
  }

  /** `error-cost-nothing-stored` */
  errorCostNothingStored(): string {
    return this.#say("error-cost-nothing-stored", {});
  }

  /** `error-cost-plan-invalid` */
  errorCostPlanInvalid(args: { field: string; name: string }): string {
    return this.#say("error-cost-plan-invalid", args);
  }

  /** `error-cost-plan-missing` */
  errorCostPlanMissing(args: { month: string }): string {
    return this.#say("error-cost-plan-missing", args);
  }

  /** `error-cost-services-stuck` */
  errorCostServicesStuck(args: { names: string }): string {
    return this.#say("error-cost-services-stuck", args);
  }

  /** `error-cost-setup-invalid` */
  errorCostSetupInvalid(args: { field: string; name: string }): string {
    return this.#say("error-cost-setup-invalid", args);
  }

  /** `error-cost-setup-missing` */
  errorCostSetupMissing(): string {
    return this.#say("error-cost-setup-missing", {});
  }

  /** `error-cost-what-if-invalid` */
  errorCostWhatIfInvalid(args: { field: string }): string {
    return this.#say("error-cost-what-if-invalid", args);
  }

  /** `error-delphi-answered` */
  errorDelphiAnswered(): string {
    return this.#say("error-delphi-answered", {});
  }

  /** `error-delphi-item-unknown` (item: item) */
  errorDelphiItemUnknown(args: { item: string }): string {
    return this.#say("error-delphi-item-unknown", args);
  }

  /** `error-delphi-labels` (label: label) */
  errorDelphiLabels(args: { label: string }): string {
    return this.#say("error-delphi-labels", args);
  }

  /** `error-delphi-member-unknown` (member: label) */
  errorDelphiMemberUnknown(args: { member: string }): string {
    return this.#say("error-delphi-member-unknown", args);
  }

  /** `error-delphi-no-answers` */
  errorDelphiNoAnswers(): string {
    return this.#say("error-delphi-no-answers", {});
  }

  /** `error-delphi-no-item` */
  errorDelphiNoItem(): string {
    return this.#say("error-delphi-no-item", {});
  }

  /** `error-delphi-no-items` */
  errorDelphiNoItems(): string {
    return this.#say("error-delphi-no-items", {});
  }

  /** `error-delphi-nothing-agreed` */
  errorDelphiNothingAgreed(): string {
    return this.#say("error-delphi-nothing-agreed", {});
  }

  /** `error-delphi-other-study` */
  errorDelphiOtherStudy(): string {
    return this.#say("error-delphi-other-study", {});
  }

  /** `error-delphi-points` (from: lowest; to: highest; value: what was written) */
  errorDelphiPoints(args: { from: number; to: number; value: string }): string {
    return this.#say("error-delphi-points", args);
  }

  /** `error-delphi-reason-long` (limit: characters) */
  errorDelphiReasonLong(args: { limit: number }): string {
    return this.#say("error-delphi-reason-long", args);
  }

  /** `error-delphi-round-closed` (current: current round; round: round of the reply) */
  errorDelphiRoundClosed(args: { current: number; round: number }): string {
    return this.#say("error-delphi-round-closed", args);
  }

  /** `error-delphi-round-empty` (round: round) */
  errorDelphiRoundEmpty(args: { round: number }): string {
    return this.#say("error-delphi-round-empty", args);
  }

  /** `error-delphi-round-not-begun` (current: current round; round: round of the reply) */
  errorDelphiRoundNotBegun(args: { current: number; round: number }): string {
    return this.#say("error-delphi-round-not-begun", args);
  }

  /** `error-delphi-rounds-used` (most: rounds) */
  errorDelphiRoundsUsed(args: { most: number }): string {
    return this.#say("error-delphi-rounds-used", args);
  }

  /** `error-delphi-scale` (item: number of the item) */
  errorDelphiScale(args: { item: number }): string {
    return this.#say("error-delphi-scale", args);
  }

  /** `error-delphi-stop` */
  errorDelphiStop(): string {
    return this.#say("error-delphi-stop", {});
  }

  /** `error-delphi-text` (limit: characters) */
  errorDelphiText(args: { limit: number }): string {
    return this.#say("error-delphi-text", args);
  }

  /** `error-delphi-text-long` (limit: MB) */
  errorDelphiTextLong(args: { limit: number }): string {
    return this.#say("error-delphi-text-long", args);
  }

  /** `error-delphi-too-many` (most: limit) */
  errorDelphiTooMany(args: { most: number }): string {
    return this.#say("error-delphi-too-many", args);
  }

  /** `error-delphi-value` (value: what was written) */
  errorDelphiValue(args: { value: string }): string {
    return this.#say("error-delphi-value", args);
  }

  /** `error-dialog-failed` (detail: what the system said) */
  errorDialogFailed(args: { detail: string }): string {
    return this.#say("error-dialog-failed", args);
  }

  /** `error-disk-full` (drive: the drive; name: file name) */
  errorDiskFull(args: { drive: string; name: string }): string {
    return this.#say("error-disk-full", args);
  }

  /** `error-encoding-unknown` (name: as given) */
  errorEncodingUnknown(args: { name: string }): string {
    return this.#say("error-encoding-unknown", args);
  }

  /** `error-exchange-brake` (of: rows; rows: rows) */
  errorExchangeBrake(args: { of: number; rows: number; table: string }): string {
    return this.#say("error-exchange-brake", args);
  }

  /** `error-exchange-cut` (have: bytes that are there; want: bytes of the whole file) */
  errorExchangeCut(args: { have: number; want: number }): string {
    return this.#say("error-exchange-cut", args);
  }

  /** `error-exchange-damaged` */
  errorExchangeDamaged(): string {
    return this.#say("error-exchange-damaged", {});
  }

  /** `error-exchange-forked` */
  errorExchangeForked(args: { name: string }): string {
    return this.#say("error-exchange-forked", args);
  }

  /** `error-exchange-gap` */
  errorExchangeGap(args: { name: string }): string {
    return this.#say("error-exchange-gap", args);
  }

  /** `error-exchange-has-met` */
  errorExchangeHasMet(): string {
    return this.#say("error-exchange-has-met", {});
  }

  /** `error-exchange-io` (detail: what the system said) */
  errorExchangeIo(args: { detail: string }): string {
    return this.#say("error-exchange-io", args);
  }

  /** `error-exchange-locked` */
  errorExchangeLocked(): string {
    return this.#say("error-exchange-locked", {});
  }

  /** `error-exchange-needed` */
  errorExchangeNeeded(): string {
    return this.#say("error-exchange-needed", {});
  }

  /** `error-exchange-no-passphrase` */
  errorExchangeNoPassphrase(args: { name: string }): string {
    return this.#say("error-exchange-no-passphrase", args);
  }

  /** `error-exchange-not-a-file` */
  errorExchangeNotAFile(): string {
    return this.#say("error-exchange-not-a-file", {});
  }

  /** `error-exchange-other-firm` */
  errorExchangeOtherFirm(args: { name: string }): string {
    return this.#say("error-exchange-other-firm", args);
  }

  /** `error-exchange-other-key` */
  errorExchangeOtherKey(): string {
    return this.#say("error-exchange-other-key", {});
  }

  /** `error-exchange-passphrase` */
  errorExchangePassphrase(): string {
    return this.#say("error-exchange-passphrase", {});
  }

  /** `error-exchange-secret` */
  errorExchangeSecret(): string {
    return this.#say("error-exchange-secret", {});
  }

  /** `error-exchange-version` (ours: version this program reads; version: version of the file) */
  errorExchangeVersion(args: { ours: number; version: number }): string {
    return this.#say("error-exchange-version", args);
  }

  /** `error-experiment-alpha` */
  errorExperimentAlpha(): string {
    return this.#say("error-experiment-alpha", {});
  }

  /** `error-experiment-arm-twice` */
  errorExperimentArmTwice(args: { name: string }): string {
    return this.#say("error-experiment-arm-twice", args);
  }

  /** `error-experiment-arms` (most: arms) */
  errorExperimentArms(args: { most: number }): string {
    return this.#say("error-experiment-arms", args);
  }

  /** `error-experiment-base` */
  errorExperimentBase(): string {
    return this.#say("error-experiment-base", {});
  }

  /** `error-experiment-days` */
  errorExperimentDays(): string {
    return this.#say("error-experiment-days", {});
  }

  /** `error-experiment-difference` */
  errorExperimentDifference(): string {
    return this.#say("error-experiment-difference", {});
  }

  /** `error-experiment-drawn` */
  errorExperimentDrawn(): string {
    return this.#say("error-experiment-drawn", {});
  }

  /** `error-experiment-fewer` */
  errorExperimentFewer(): string {
    return this.#say("error-experiment-fewer", {});
  }

  /** `error-experiment-has-results` */
  errorExperimentHasResults(): string {
    return this.#say("error-experiment-has-results", {});
  }

  /** `error-experiment-impossible` */
  errorExperimentImpossible(): string {
    return this.#say("error-experiment-impossible", {});
  }

  /** `error-experiment-looks` (most: looks) */
  errorExperimentLooks(args: { most: number }): string {
    return this.#say("error-experiment-looks", args);
  }

  /** `error-experiment-name` (limit: characters) */
  errorExperimentName(args: { limit: number }): string {
    return this.#say("error-experiment-name", args);
  }

  /** `error-experiment-no-data` */
  errorExperimentNoData(): string {
    return this.#say("error-experiment-no-data", {});
  }

  /** `error-experiment-not-drawn` */
  errorExperimentNotDrawn(): string {
    return this.#say("error-experiment-not-drawn", {});
  }

  /** `error-experiment-number` (number: number) */
  errorExperimentNumber(args: { number: number }): string {
    return this.#say("error-experiment-number", args);
  }

  /** `error-experiment-people` (most: people) */
  errorExperimentPeople(args: { most: number }): string {
    return this.#say("error-experiment-people", args);
  }

  /** `error-experiment-power` */
  errorExperimentPower(): string {
    return this.#say("error-experiment-power", {});
  }

  /** `error-experiment-source` */
  errorExperimentSource(): string {
    return this.#say("error-experiment-source", {});
  }

  /** `error-experiment-too-early` (least: results) */
  errorExperimentTooEarly(args: { least: number }): string {
    return this.#say("error-experiment-too-early", args);
  }

  /** `error-experiment-too-few` (least: people) */
  errorExperimentTooFew(args: { least: number }): string {
    return this.#say("error-experiment-too-few", args);
  }

  /** `error-experiment-typed` */
  errorExperimentTyped(): string {
    return this.#say("error-experiment-typed", {});
  }

  /** `error-experiment-value` */
  errorExperimentValue(): string {
    return this.#say("error-experiment-value", {});
  }

  /** `error-few-months` (months: months; needed: needed) */
  errorFewMonths(args: { months: number; needed: number }): string {
    return this.#say("error-few-months", args);
  }

  /** `error-few-months-beyond` (months: months) */
  errorFewMonthsBeyond(args: { months: number }): string {
    return this.#say("error-few-months-beyond", args);
  }

  /** `error-field-twice` (field: name of the field) */
  errorFieldTwice(args: { field: string }): string {
    return this.#say("error-field-twice", args);
  }

  /** `error-field-unknown` (field: as given) */
  errorFieldUnknown(args: { field: string }): string {
    return this.#say("error-field-unknown", args);
  }

  /** `error-file-bomb` (limit: accepted size; megabytes: size when unpacked; name: file name) */
  errorFileBomb(args: { limit: number; megabytes: number; name: string }): string {
    return this.#say("error-file-bomb", args);
  }

  /** `error-file-damaged` (name: file name) */
  errorFileDamaged(args: { name: string }): string {
    return this.#say("error-file-damaged", args);
  }

  /** `error-file-doctype` (name: file name; part: part of the workbook) */
  errorFileDoctype(args: { name: string; part: string }): string {
    return this.#say("error-file-doctype", args);
  }

  /** `error-file-empty` (name: file name) */
  errorFileEmpty(args: { name: string }): string {
    return this.#say("error-file-empty", args);
  }

  /** `error-file-encoding-unsure` (name: file name) */
  errorFileEncodingUnsure(args: { name: string }): string {
    return this.#say("error-file-encoding-unsure", args);
  }

  /** `error-file-encrypted` (name: file name) */
  errorFileEncrypted(args: { name: string }): string {
    return this.#say("error-file-encrypted", args);
  }

  /** `error-file-exists` (name: file name) */
  errorFileExists(args: { name: string }): string {
    return this.#say("error-file-exists", args);
  }

  /** `error-file-in-use` (name: file name) */
  errorFileInUse(args: { name: string }): string {
    return this.#say("error-file-in-use", args);
  }

  /** `error-file-io` (detail: what the system said; name: file name) */
  errorFileIo(args: { detail: string; name: string }): string {
    return this.#say("error-file-io", args);
  }

  /** `error-file-missing` (name: file name) */
  errorFileMissing(args: { name: string }): string {
    return this.#say("error-file-missing", args);
  }

  /** `error-file-not-a-table` (found: pdf, picture, archive, html, xml, document, database, program or binary; name: file name) */
  errorFileNotATable(args: { found: string; name: string }): string {
    return this.#say("error-file-not-a-table", args);
  }

  /** `error-file-not-written` (detail: what the system said; name: file name) */
  errorFileNotWritten(args: { detail: string; name: string }): string {
    return this.#say("error-file-not-written", args);
  }

  /** `error-file-sheet-missing` (name: file name; sheet: position of the sheet, from 1) */
  errorFileSheetMissing(args: { name: string; sheet: number }): string {
    return this.#say("error-file-sheet-missing", args);
  }

  /** `error-file-size-false` (name: file name; part: part of the workbook) */
  errorFileSizeFalse(args: { name: string; part: string }): string {
    return this.#say("error-file-size-false", args);
  }

  /** `error-file-too-large` (found: how many there are; limit: how many are accepted; name: file name; what: entries, strings, cells or bytes) */
  errorFileTooLarge(args: { found: number; limit: number; name: string; what: string }): string {
    return this.#say("error-file-too-large", args);
  }

  /** `error-file-too-new` (ours: of this program; version: of the file) */
  errorFileTooNew(args: { ours: number; version: number }): string {
    return this.#say("error-file-too-new", args);
  }

  /** `error-file-truncated` (name: file name) */
  errorFileTruncated(args: { name: string }): string {
    return this.#say("error-file-truncated", args);
  }

  /** `error-file-unreadable` (name: file name) */
  errorFileUnreadable(args: { name: string }): string {
    return this.#say("error-file-unreadable", args);
  }

  /** `error-file-unwritable` (name: file name; reason: what the system said) */
  errorFileUnwritable(args: { name: string; reason: string }): string {
    return this.#say("error-file-unwritable", args);
  }

  /** `error-form-expr-arguments` (at: characters from the start) */
  errorFormExprArguments(args: { at: number; name: string }): string {
    return this.#say("error-form-expr-arguments", args);
  }

  /** `error-form-expr-end` (at: characters from the start) */
  errorFormExprEnd(args: { at: number }): string {
    return this.#say("error-form-expr-end", args);
  }

  /** `error-form-expr-name` (at: characters from the start) */
  errorFormExprName(args: { at: number; name: string }): string {
    return this.#say("error-form-expr-name", args);
  }

  /** `error-form-expr-unexpected` (at: characters from the start) */
  errorFormExprUnexpected(args: { at: number; found: string }): string {
    return this.#say("error-form-expr-unexpected", args);
  }

  /** `error-group-dots` (dots: dots each; given: dots given) */
  errorGroupDots(args: { dots: number; given: number }): string {
    return this.#say("error-group-dots", args);
  }

  /** `error-group-figures` */
  errorGroupFigures(): string {
    return this.#say("error-group-figures", {});
  }

  /** `error-group-full` (most: limit) */
  errorGroupFull(args: { most: number }): string {
    return this.#say("error-group-full", args);
  }

  /** `error-group-merge-itself` */
  errorGroupMergeItself(): string {
    return this.#say("error-group-merge-itself", {});
  }

  /** `error-group-no-ideas` */
  errorGroupNoIdeas(): string {
    return this.#say("error-group-no-ideas", {});
  }

  /** `error-group-people` (limit: characters; most: people) */
  errorGroupPeople(args: { limit: number; most: number }): string {
    return this.#say("error-group-people", args);
  }

  /** `error-group-text` (limit: characters) */
  errorGroupText(args: { limit: number }): string {
    return this.#say("error-group-text", args);
  }

  /** `error-group-voter` (limit: characters) */
  errorGroupVoter(args: { limit: number }): string {
    return this.#say("error-group-voter", args);
  }

  /** `error-handle-unknown` */
  errorHandleUnknown(): string {
    return this.#say("error-handle-unknown", {});
  }

  /** `error-header-row-unknown` (row: as given, from 1) */
  errorHeaderRowUnknown(args: { row: number }): string {
    return this.#say("error-header-row-unknown", args);
  }

  /** `error-history-number` (field: x, t_x, T, z, n or unit; row: row) */
  errorHistoryNumber(args: { field: string; row: number }): string {
    return this.#say("error-history-number", args);
  }

  /** `error-import-kind-unknown` */
  errorImportKindUnknown(args: { kind: string }): string {
    return this.#say("error-import-kind-unknown", args);
  }

  /** `error-internal` (reason: what the program noticed) */
  errorInternal(args: { reason: string }): string {
    return this.#say("error-internal", args);
  }

  /** `error-interval-reaches-edge` */
  errorIntervalReachesEdge(): string {
    return this.#say("error-interval-reaches-edge", {});
  }

  /** `error-interview-answered` (cell: question) */
  errorInterviewAnswered(args: { cell: string }): string {
    return this.#say("error-interview-answered", args);
  }

  /** `error-interview-condition` (condition: condition; line: line) */
  errorInterviewCondition(args: { condition: string; line: number }): string {
    return this.#say("error-interview-condition", args);
  }

  /** `error-interview-full` (most: limit) */
  errorInterviewFull(args: { most: number }): string {
    return this.#say("error-interview-full", args);
  }

  /** `error-interview-line` (line: line) */
  errorInterviewLine(args: { line: number }): string {
    return this.#say("error-interview-line", args);
  }

  /** `error-interview-long` (limit: characters) */
  errorInterviewLong(args: { limit: number }): string {
    return this.#say("error-interview-long", args);
  }

  /** `error-interview-name-long` (limit: characters) */
  errorInterviewNameLong(args: { limit: number }): string {
    return this.#say("error-interview-name-long", args);
  }

  /** `error-interview-no-questions` */
  errorInterviewNoQuestions(): string {
    return this.#say("error-interview-no-questions", {});
  }

  /** `error-interview-no-talks` */
  errorInterviewNoTalks(): string {
    return this.#say("error-interview-no-talks", {});
  }

  /** `error-interview-note-long` (limit: characters) */
  errorInterviewNoteLong(args: { limit: number }): string {
    return this.#say("error-interview-note-long", args);
  }

  /** `error-interview-theme` (limit: characters; most: themes) */
  errorInterviewTheme(args: { limit: number; most: number }): string {
    return this.#say("error-interview-theme", args);
  }

  /** `error-interview-twice` (line: line) */
  errorInterviewTwice(args: { line: number }): string {
    return this.#say("error-interview-twice", args);
  }

  /** `error-interview-unnamed` */
  errorInterviewUnnamed(): string {
    return this.#say("error-interview-unnamed", {});
  }

  /** `error-invitation-anonymous` */
  errorInvitationAnonymous(): string {
    return this.#say("error-invitation-anonymous", {});
  }

  /** `error-invitation-answered` */
  errorInvitationAnswered(): string {
    return this.#say("error-invitation-answered", {});
  }

  /** `error-invitation-closed` */
  errorInvitationClosed(): string {
    return this.#say("error-invitation-closed", {});
  }

  /** `error-invitation-file` (name: file) */
  errorInvitationFile(args: { name: string }): string {
    return this.#say("error-invitation-file", args);
  }

  /** `error-invitation-mode` */
  errorInvitationMode(): string {
    return this.#say("error-invitation-mode", {});
  }

  /** `error-invitation-nobody` */
  errorInvitationNobody(): string {
    return this.#say("error-invitation-nobody", {});
  }

  /** `error-invitation-none` */
  errorInvitationNone(): string {
    return this.#say("error-invitation-none", {});
  }

  /** `error-invitation-repeat` (most: at most) */
  errorInvitationRepeat(args: { most: number }): string {
    return this.#say("error-invitation-repeat", args);
  }

  /** `error-invitation-size` */
  errorInvitationSize(): string {
    return this.#say("error-invitation-size", {});
  }

  /** `error-invitation-too-few` (least: at least) */
  errorInvitationTooFew(args: { least: number }): string {
    return this.#say("error-invitation-too-few", args);
  }

  /** `error-invitation-unknown` */
  errorInvitationUnknown(): string {
    return this.#say("error-invitation-unknown", {});
  }

  /** `error-joined-anonymous` */
  errorJoinedAnonymous(): string {
    return this.#say("error-joined-anonymous", {});
  }

  /** `error-joined-days` (least: least; most: most) */
  errorJoinedDays(args: { least: number; most: number }): string {
    return this.#say("error-joined-days", args);
  }

  /** `error-joined-kept` (least: least; most: most) */
  errorJoinedKept(args: { least: number; most: number }): string {
    return this.#say("error-joined-kept", args);
  }

  /** `error-joined-limits` (least: lowest point; most: highest point) */
  errorJoinedLimits(args: { least: number; most: number }): string {
    return this.#say("error-joined-limits", args);
  }

  /** `error-joined-measure` */
  errorJoinedMeasure(args: { name: string }): string {
    return this.#say("error-joined-measure", args);
  }

  /** `error-joined-no-measure` */
  errorJoinedNoMeasure(): string {
    return this.#say("error-joined-no-measure", {});
  }

  /** `error-joined-no-text` */
  errorJoinedNoText(args: { name: string }): string {
    return this.#say("error-joined-no-text", args);
  }

  /** `error-joined-not-waiting` */
  errorJoinedNotWaiting(): string {
    return this.#say("error-joined-not-waiting", {});
  }

  /** `error-joined-times` (least: least; most: most) */
  errorJoinedTimes(args: { least: number; most: number }): string {
    return this.#say("error-joined-times", args);
  }

  /** `error-leaving-unknown` */
  errorLeavingUnknown(): string {
    return this.#say("error-leaving-unknown", {});
  }

  /** `error-lifetime-parameters` */
  errorLifetimeParameters(): string {
    return this.#say("error-lifetime-parameters", {});
  }

  /** `error-lock-damaged` */
  errorLockDamaged(): string {
    return this.#say("error-lock-damaged", {});
  }

  /** `error-lock-long` (most: characters) */
  errorLockLong(args: { most: number }): string {
    return this.#say("error-lock-long", args);
  }

  /** `error-lock-minutes` (most: minutes) */
  errorLockMinutes(args: { most: number }): string {
    return this.#say("error-lock-minutes", args);
  }

  /** `error-lock-no-word` (name: environment variable) */
  errorLockNoWord(args: { name: string }): string {
    return this.#say("error-lock-no-word", args);
  }

  /** `error-lock-none` */
  errorLockNone(): string {
    return this.#say("error-lock-none", {});
  }

  /** `error-lock-short` (least: characters) */
  errorLockShort(args: { least: number }): string {
    return this.#say("error-lock-short", args);
  }

  /** `error-lock-wait` (seconds: seconds) */
  errorLockWait(args: { seconds: number }): string {
    return this.#say("error-lock-wait", args);
  }

  /** `error-lock-wrong` */
  errorLockWrong(): string {
    return this.#say("error-lock-wrong", {});
  }

  /** `error-locked` */
  errorLocked(): string {
    return this.#say("error-locked", {});
  }

  /** `error-logistics-cost-falls` */
  errorLogisticsCostFalls(): string {
    return this.#say("error-logistics-cost-falls", {});
  }

  /** `error-masked-projector` */
  errorMaskedProjector(): string {
    return this.#say("error-masked-projector", {});
  }

  /** `error-masked-text` */
  errorMaskedText(): string {
    return this.#say("error-masked-text", {});
  }

  /** `error-measure-invalid` (row: position in the list) */
  errorMeasureInvalid(args: { row: number }): string {
    return this.#say("error-measure-invalid", args);
  }

  /** `error-measures-too-many` (most: rows) */
  errorMeasuresTooMany(args: { most: number }): string {
    return this.#say("error-measures-too-many", args);
  }

  /** `error-migration-class` (class: class) */
  errorMigrationClass(args: { class: string }): string {
    return this.#say("error-migration-class", args);
  }

  /** `error-migration-twice` (id: customer) */
  errorMigrationTwice(args: { id: number }): string {
    return this.#say("error-migration-twice", args);
  }

  /** `error-model-input` (expected: what it should be; field: name of the input) */
  errorModelInput(args: { expected: string; field: string }): string {
    return this.#say("error-model-input", args);
  }

  /** `error-money-depends` (r: correlation) */
  errorMoneyDepends(args: { r: number }): string {
    return this.#say("error-money-depends", args);
  }

  /** `error-money-unknown` */
  errorMoneyUnknown(): string {
    return this.#say("error-money-unknown", {});
  }

  /** `error-mostly-prior` (months: months; needed: needed) */
  errorMostlyPrior(args: { months: number; needed: number }): string {
    return this.#say("error-mostly-prior", args);
  }

  /** `error-name-missing` */
  errorNameMissing(): string {
    return this.#say("error-name-missing", {});
  }

  /** `error-no-answer` */
  errorNoAnswer(): string {
    return this.#say("error-no-answer", {});
  }

  /** `error-no-codes` */
  errorNoCodes(): string {
    return this.#say("error-no-codes", {});
  }

  /** `error-no-file` */
  errorNoFile(): string {
    return this.#say("error-no-file", {});
  }

  /** `error-no-files` */
  errorNoFiles(): string {
    return this.#say("error-no-files", {});
  }

  /** `error-no-likelihood` */
  errorNoLikelihood(): string {
    return this.#say("error-no-likelihood", {});
  }

  /** `error-no-money` */
  errorNoMoney(): string {
    return this.#say("error-no-money", {});
  }

  /** `error-no-printer` */
  errorNoPrinter(): string {
    return this.#say("error-no-printer", {});
  }

  /** `error-no-such-answer` */
  errorNoSuchAnswer(): string {
    return this.#say("error-no-such-answer", {});
  }

  /** `error-no-such-bank-question` */
  errorNoSuchBankQuestion(): string {
    return this.#say("error-no-such-bank-question", {});
  }

  /** `error-no-such-case` */
  errorNoSuchCase(): string {
    return this.#say("error-no-such-case", {});
  }

  /** `error-no-such-conflict` */
  errorNoSuchConflict(): string {
    return this.#say("error-no-such-conflict", {});
  }

  /** `error-no-such-cost` */
  errorNoSuchCost(): string {
    return this.#say("error-no-such-cost", {});
  }

  /** `error-no-such-cost-object` */
  errorNoSuchCostObject(args: { object: string }): string {
    return this.#say("error-no-such-cost-object", args);
  }

  /** `error-no-such-customer` */
  errorNoSuchCustomer(): string {
    return this.#say("error-no-such-customer", {});
  }

  /** `error-no-such-department` */
  errorNoSuchDepartment(): string {
    return this.#say("error-no-such-department", {});
  }

  /** `error-no-such-entry` */
  errorNoSuchEntry(): string {
    return this.#say("error-no-such-entry", {});
  }

  /** `error-no-such-idea` */
  errorNoSuchIdea(): string {
    return this.#say("error-no-such-idea", {});
  }

  /** `error-no-such-job` */
  errorNoSuchJob(): string {
    return this.#say("error-no-such-job", {});
  }

  /** `error-no-such-kpi` (kpi: as given) */
  errorNoSuchKpi(args: { kpi: string }): string {
    return this.#say("error-no-such-kpi", args);
  }

  /** `error-no-such-machine` */
  errorNoSuchMachine(args: { name: string }): string {
    return this.#say("error-no-such-machine", args);
  }

  /** `error-no-such-method` (method: name of the call) */
  errorNoSuchMethod(args: { method: string }): string {
    return this.#say("error-no-such-method", args);
  }

  /** `error-no-such-model` (model: as asked for) */
  errorNoSuchModel(args: { model: string }): string {
    return this.#say("error-no-such-model", args);
  }

  /** `error-no-such-operation` */
  errorNoSuchOperation(): string {
    return this.#say("error-no-such-operation", {});
  }

  /** `error-no-such-paper` (paper: number) */
  errorNoSuchPaper(args: { paper: number }): string {
    return this.#say("error-no-such-paper", args);
  }

  /** `error-no-such-question` */
  errorNoSuchQuestion(): string {
    return this.#say("error-no-such-question", {});
  }

  /** `error-no-such-recipe` */
  errorNoSuchRecipe(): string {
    return this.#say("error-no-such-recipe", {});
  }

  /** `error-no-such-shipment` */
  errorNoSuchShipment(): string {
    return this.#say("error-no-such-shipment", {});
  }

  /** `error-no-such-study` */
  errorNoSuchStudy(): string {
    return this.#say("error-no-such-study", {});
  }

  /** `error-no-such-study-entry` */
  errorNoSuchStudyEntry(): string {
    return this.#say("error-no-such-study-entry", {});
  }

  /** `error-no-such-survey` */
  errorNoSuchSurvey(): string {
    return this.#say("error-no-such-survey", {});
  }

  /** `error-no-such-talk` */
  errorNoSuchTalk(): string {
    return this.#say("error-no-such-talk", {});
  }

  /** `error-no-such-template` */
  errorNoSuchTemplate(args: { template: string }): string {
    return this.#say("error-no-such-template", args);
  }

  /** `error-no-such-topic` */
  errorNoSuchTopic(): string {
    return this.#say("error-no-such-topic", {});
  }

  /** `error-not-a-keheng-file` */
  errorNotAKehengFile(): string {
    return this.#say("error-not-a-keheng-file", {});
  }

  /** `error-nothing-left-to-undo` */
  errorNothingLeftToUndo(): string {
    return this.#say("error-nothing-left-to-undo", {});
  }

  /** `error-nothing-to-redo` */
  errorNothingToRedo(): string {
    return this.#say("error-nothing-to-redo", {});
  }

  /** `error-nothing-to-undo` */
  errorNothingToUndo(): string {
    return this.#say("error-nothing-to-undo", {});
  }

  /** `error-number-invalid` (column: column; row: row; value: value) */
  errorNumberInvalid(args: { column: string; row: number; value: string }): string {
    return this.#say("error-number-invalid", args);
  }

  /** `error-observation-days` (most: days) */
  errorObservationDays(args: { most: number }): string {
    return this.#say("error-observation-days", args);
  }

  /** `error-observation-item-name` (limit: characters) */
  errorObservationItemName(args: { limit: number }): string {
    return this.#say("error-observation-item-name", args);
  }

  /** `error-observation-item-twice` */
  errorObservationItemTwice(args: { name: string }): string {
    return this.#say("error-observation-item-twice", args);
  }

  /** `error-observation-item-unknown` */
  errorObservationItemUnknown(): string {
    return this.#say("error-observation-item-unknown", {});
  }

  /** `error-observation-items` (most: items) */
  errorObservationItems(args: { most: number }): string {
    return this.#say("error-observation-items", args);
  }

  /** `error-observation-nobody` */
  errorObservationNobody(): string {
    return this.#say("error-observation-nobody", {});
  }

  /** `error-observation-other-sheet` */
  errorObservationOtherSheet(): string {
    return this.#say("error-observation-other-sheet", {});
  }

  /** `error-observation-period-turned` */
  errorObservationPeriodTurned(): string {
    return this.#say("error-observation-period-turned", {});
  }

  /** `error-observation-remark-too-long` (limit: characters) */
  errorObservationRemarkTooLong(args: { limit: number }): string {
    return this.#say("error-observation-remark-too-long", args);
  }

  /** `error-observation-seconds` (most: seconds) */
  errorObservationSeconds(args: { most: number }): string {
    return this.#say("error-observation-seconds", args);
  }

  /** `error-observation-times-turned` */
  errorObservationTimesTurned(): string {
    return this.#say("error-observation-times-turned", {});
  }

  /** `error-observed-too-briefly` (gaps: usual gaps; needed: gaps needed) */
  errorObservedTooBriefly(args: { gaps: number; needed: number }): string {
    return this.#say("error-observed-too-briefly", args);
  }

  /** `error-optimum-at-edge` (at: at) */
  errorOptimumAtEdge(args: { at: number }): string {
    return this.#say("error-optimum-at-edge", args);
  }

  /** `error-outliers` (months: months) */
  errorOutliers(args: { months: number }): string {
    return this.#say("error-outliers", args);
  }

  /** `error-page-corners` */
  errorPageCorners(): string {
    return this.#say("error-page-corners", {});
  }

  /** `error-page-pale` */
  errorPagePale(): string {
    return this.#say("error-page-pale", {});
  }

  /** `error-page-small` */
  errorPageSmall(): string {
    return this.#say("error-page-small", {});
  }

  /** `error-paper-blank` (paper: number) */
  errorPaperBlank(args: { paper: number }): string {
    return this.#say("error-paper-blank", args);
  }

  /** `error-paper-cell-unknown` */
  errorPaperCellUnknown(args: { cell: string }): string {
    return this.#say("error-paper-cell-unknown", args);
  }

  /** `error-paper-cells-refused` */
  errorPaperCellsRefused(args: { cells: string }): string {
    return this.#say("error-paper-cells-refused", args);
  }

  /** `error-paper-code` */
  errorPaperCode(): string {
    return this.#say("error-paper-code", {});
  }

  /** `error-paper-copies` (most: papers) */
  errorPaperCopies(args: { most: number }): string {
    return this.#say("error-paper-copies", args);
  }

  /** `error-paper-not-differing` (paper: number) */
  errorPaperNotDiffering(args: { paper: number }): string {
    return this.#say("error-paper-not-differing", args);
  }

  /** `error-paper-number` (most: the largest number) */
  errorPaperNumber(args: { most: number }): string {
    return this.#say("error-paper-number", args);
  }

  /** `error-paper-other-version` (paper: number; version: version) */
  errorPaperOtherVersion(args: { paper: number; version: number }): string {
    return this.#say("error-paper-other-version", args);
  }

  /** `error-paper-page-other-layout` (paper: number of the paper) */
  errorPaperPageOtherLayout(args: { paper: number }): string {
    return this.#say("error-paper-page-other-layout", args);
  }

  /** `error-paper-page-other-survey` */
  errorPaperPageOtherSurvey(): string {
    return this.#say("error-paper-page-other-survey", {});
  }

  /** `error-paper-page-other-version` (version: version) */
  errorPaperPageOtherVersion(args: { version: number }): string {
    return this.#say("error-paper-page-other-version", args);
  }

  /** `error-paper-pass` */
  errorPaperPass(args: { pass: string }): string {
    return this.#say("error-paper-pass", args);
  }

  /** `error-paper-taken` (paper: number) */
  errorPaperTaken(args: { paper: number }): string {
    return this.#say("error-paper-taken", args);
  }

  /** `error-paper-too-long` (paper: number) */
  errorPaperTooLong(args: { paper: number }): string {
    return this.#say("error-paper-too-long", args);
  }

  /** `error-paper-unsettled` (cells: cells; paper: number) */
  errorPaperUnsettled(args: { cells: number; paper: number }): string {
    return this.#say("error-paper-unsettled", args);
  }

  /** `error-period-reversed` */
  errorPeriodReversed(): string {
    return this.#say("error-period-reversed", {});
  }

  /** `error-person-unclear` */
  errorPersonUnclear(): string {
    return this.#say("error-person-unclear", {});
  }

  /** `error-phone-unclear` (text: (text) - what was typed) */
  errorPhoneUnclear(args: { text: string }): string {
    return this.#say("error-phone-unclear", args);
  }

  /** `error-picture-damaged` */
  errorPictureDamaged(): string {
    return this.#say("error-picture-damaged", {});
  }

  /** `error-picture-format` */
  errorPictureFormat(): string {
    return this.#say("error-picture-format", {});
  }

  /** `error-picture-heif` */
  errorPictureHeif(): string {
    return this.#say("error-picture-heif", {});
  }

  /** `error-picture-other-code` */
  errorPictureOtherCode(): string {
    return this.#say("error-picture-other-code", {});
  }

  /** `error-picture-too-large` (height: pixels; limit: million pixels; width: pixels) */
  errorPictureTooLarge(args: { height: number; limit: number; width: number }): string {
    return this.#say("error-picture-too-large", args);
  }

  /** `error-picture-too-long` (limit: MiB) */
  errorPictureTooLong(args: { limit: number }): string {
    return this.#say("error-picture-too-long", args);
  }

  /** `error-picture-without-code` */
  errorPictureWithoutCode(): string {
    return this.#say("error-picture-without-code", {});
  }

  /** `error-pictures-too-many` (limit: pictures) */
  errorPicturesTooMany(args: { limit: number }): string {
    return this.#say("error-pictures-too-many", args);
  }

  /** `error-planner-weight` (most: greatest) */
  errorPlannerWeight(args: { most: number }): string {
    return this.#say("error-planner-weight", args);
  }

  /** `error-power-answers` (least: answers; most: answers) */
  errorPowerAnswers(args: { least: number; most: number }): string {
    return this.#say("error-power-answers", args);
  }

  /** `error-power-difference` */
  errorPowerDifference(): string {
    return this.#say("error-power-difference", {});
  }

  /** `error-power-ended` */
  errorPowerEnded(): string {
    return this.#say("error-power-ended", {});
  }

  /** `error-power-groups` */
  errorPowerGroups(): string {
    return this.#say("error-power-groups", {});
  }

  /** `error-power-looked` (looks: looks) */
  errorPowerLooked(args: { looks: number }): string {
    return this.#say("error-power-looked", args);
  }

  /** `error-power-looks` (least: looks; most: looks) */
  errorPowerLooks(args: { least: number; most: number }): string {
    return this.#say("error-power-looks", args);
  }

  /** `error-power-no-plan` */
  errorPowerNoPlan(): string {
    return this.#say("error-power-no-plan", {});
  }

  /** `error-power-nothing-new` */
  errorPowerNothingNew(): string {
    return this.#say("error-power-nothing-new", {});
  }

  /** `error-power-share` */
  errorPowerShare(): string {
    return this.#say("error-power-share", {});
  }

  /** `error-power-too-often` (most: looks) */
  errorPowerTooOften(args: { most: number }): string {
    return this.#say("error-power-too-often", args);
  }

  /** `error-power-too-small` */
  errorPowerTooSmall(): string {
    return this.#say("error-power-too-small", {});
  }

  /** `error-print-failed` (reason: what went wrong inside) */
  errorPrintFailed(args: { reason: string }): string {
    return this.#say("error-print-failed", args);
  }

  /** `error-profile-unknown` (name: as given) */
  errorProfileUnknown(args: { name: string }): string {
    return this.#say("error-profile-unknown", args);
  }

  /** `error-proof-missing` */
  errorProofMissing(): string {
    return this.#say("error-proof-missing", {});
  }

  /** `error-purchase-money` (row: row) */
  errorPurchaseMoney(args: { row: number }): string {
    return this.#say("error-purchase-money", args);
  }

  /** `error-qr-too-long` */
  errorQrTooLong(): string {
    return this.#say("error-qr-too-long", {});
  }

  /** `error-quiet-months` */
  errorQuietMonths(): string {
    return this.#say("error-quiet-months", {});
  }

  /** `error-rates-alike` (shape: shape of the rates) */
  errorRatesAlike(args: { shape: number }): string {
    return this.#say("error-rates-alike", args);
  }

  /** `error-reason-missing` */
  errorReasonMissing(): string {
    return this.#say("error-reason-missing", {});
  }

  /** `error-recipe-title-too-long` */
  errorRecipeTitleTooLong(args: { limit: string }): string {
    return this.#say("error-recipe-title-too-long", args);
  }

  /** `error-recipe-too-many` */
  errorRecipeTooMany(args: { limit: string }): string {
    return this.#say("error-recipe-too-many", args);
  }

  /** `error-recipe-twice` */
  errorRecipeTwice(): string {
    return this.#say("error-recipe-twice", {});
  }

  /** `error-reminder-nobody` (days: days; most: times) */
  errorReminderNobody(args: { days: number; most: number }): string {
    return this.#say("error-reminder-nobody", args);
  }

  /** `error-request-invalid` (method: name of the call; reason: what was wrong with it) */
  errorRequestInvalid(args: { method: string; reason: string }): string {
    return this.#say("error-request-invalid", args);
  }

  /** `error-rfm-segment` (row: row) */
  errorRfmSegment(args: { row: number }): string {
    return this.#say("error-rfm-segment", args);
  }

  /** `error-row-too-long` (row: from 1) */
  errorRowTooLong(args: { row: number }): string {
    return this.#say("error-row-too-long", args);
  }

  /** `error-same-folder` */
  errorSameFolder(): string {
    return this.#say("error-same-folder", {});
  }

  /** `error-sample-expected` */
  errorSampleExpected(): string {
    return this.#say("error-sample-expected", {});
  }

  /** `error-sample-margin` */
  errorSampleMargin(): string {
    return this.#say("error-sample-margin", {});
  }

  /** `error-sample-population` */
  errorSamplePopulation(): string {
    return this.#say("error-sample-population", {});
  }

  /** `error-sample-recipe` */
  errorSampleRecipe(args: { "first-year": number; "last-year": number; "most-customers": number; "most-shipments": number }): string {
    return this.#say("error-sample-recipe", args);
  }

  /** `error-sample-response` */
  errorSampleResponse(): string {
    return this.#say("error-sample-response", {});
  }

  /** `error-sample-strata` (most: strata) */
  errorSampleStrata(args: { most: number }): string {
    return this.#say("error-sample-strata", args);
  }

  /** `error-service-cost-rises` */
  errorServiceCostRises(): string {
    return this.#say("error-service-cost-rises", {});
  }

  /** `error-services-stuck` (services: names of departments) */
  errorServicesStuck(args: { services: string }): string {
    return this.#say("error-services-stuck", args);
  }

  /** `error-setting-invalid` (field: name of the setting) */
  errorSettingInvalid(args: { field: string }): string {
    return this.#say("error-setting-invalid", args);
  }

  /** `error-sheet-unknown` (name: as given) */
  errorSheetUnknown(args: { name: string }): string {
    return this.#say("error-sheet-unknown", args);
  }

  /** `error-simple-value` (field: margin, retention or discount) */
  errorSimpleValue(args: { field: string }): string {
    return this.#say("error-simple-value", args);
  }

  /** `error-spell-time` (row: row) */
  errorSpellTime(args: { row: number }): string {
    return this.#say("error-spell-time", args);
  }

  /** `error-storage` (drive: the drive; name: file name; reason: what the system said) */
  errorStorage(args: { drive: string; name: string; reason: string }): string {
    return this.#say("error-storage", args);
  }

  /** `error-study-body-invalid` */
  errorStudyBodyInvalid(args: { reason: string }): string {
    return this.#say("error-study-body-invalid", args);
  }

  /** `error-study-body-too-long` (limit: megabytes) */
  errorStudyBodyTooLong(args: { limit: number }): string {
    return this.#say("error-study-body-too-long", args);
  }

  /** `error-study-closed` */
  errorStudyClosed(): string {
    return this.#say("error-study-closed", {});
  }

  /** `error-study-kind-unknown` */
  errorStudyKindUnknown(args: { kind: string }): string {
    return this.#say("error-study-kind-unknown", args);
  }

  /** `error-study-name-too-long` (limit: characters) */
  errorStudyNameTooLong(args: { limit: number }): string {
    return this.#say("error-study-name-too-long", args);
  }

  /** `error-study-title-too-long` (limit: characters) */
  errorStudyTitleTooLong(args: { limit: number }): string {
    return this.#say("error-study-title-too-long", args);
  }

  /** `error-study-untitled` */
  errorStudyUntitled(): string {
    return this.#say("error-study-untitled", {});
  }

  /** `error-survey-choice-twice` (row: row of the sheet, $list - name of the list, $name - name of the choice) */
  errorSurveyChoiceTwice(args: { list: string; name: string; row: number }): string {
    return this.#say("error-survey-choice-twice", args);
  }

  /** `error-survey-choice-unnamed` (row: row of the sheet, $list - name of the list) */
  errorSurveyChoiceUnnamed(args: { list: string; row: number }): string {
    return this.#say("error-survey-choice-unnamed", args);
  }

  /** `error-survey-column-missing` (sheet: name of the sheet, $column - heading) */
  errorSurveyColumnMissing(args: { column: string; sheet: string }): string {
    return this.#say("error-survey-column-missing", args);
  }

  /** `error-survey-column-twice` (sheet: name of the sheet, $column - heading) */
  errorSurveyColumnTwice(args: { column: string; sheet: string }): string {
    return this.#say("error-survey-column-twice", args);
  }

  /** `error-survey-file-too-long` (limit: MiB) */
  errorSurveyFileTooLong(args: { limit: number; name: string }): string {
    return this.#say("error-survey-file-too-long", args);
  }

  /** `error-survey-flawed` (flaws: things) */
  errorSurveyFlawed(args: { flaws: number }): string {
    return this.#say("error-survey-flawed", args);
  }

  /** `error-survey-format-unknown` (name: name of the file or format) */
  errorSurveyFormatUnknown(args: { name: string }): string {
    return this.#say("error-survey-format-unknown", args);
  }

  /** `error-survey-group-close` (row: row of the sheet) */
  errorSurveyGroupClose(args: { row: number }): string {
    return this.#say("error-survey-group-close", args);
  }

  /** `error-survey-group-open` (row: row of the sheet, $name - name of the group) */
  errorSurveyGroupOpen(args: { name: string; row: number }): string {
    return this.#say("error-survey-group-open", args);
  }

  /** `error-survey-has-answers` (answers: answers) */
  errorSurveyHasAnswers(args: { answers: number }): string {
    return this.#say("error-survey-has-answers", args);
  }

  /** `error-survey-head-missing` (column: heading) */
  errorSurveyHeadMissing(args: { column: string }): string {
    return this.#say("error-survey-head-missing", args);
  }

  /** `error-survey-head-twice` (column: heading) */
  errorSurveyHeadTwice(args: { column: string }): string {
    return this.#say("error-survey-head-twice", args);
  }

  /** `error-survey-json` (line: line, $column (number) - column) */
  errorSurveyJson(args: { column: string; line: number }): string {
    return this.#say("error-survey-json", args);
  }

  /** `error-survey-json-shape` */
  errorSurveyJsonShape(): string {
    return this.#say("error-survey-json-shape", {});
  }

  /** `error-survey-line-parent` (row: line of the file, $class - what it is: Q, SQ, A) */
  errorSurveyLineParent(args: { class: string; row: number }): string {
    return this.#say("error-survey-line-parent", args);
  }

  /** `error-survey-line-twice` (row: line of the file, $name - code, $first (number) - line where it stood before) */
  errorSurveyLineTwice(args: { first: string; name: string; row: number }): string {
    return this.#say("error-survey-line-twice", args);
  }

  /** `error-survey-line-unnamed` (row: line of the file, $class - what it is: Q, SQ, A) */
  errorSurveyLineUnnamed(args: { class: string; row: number }): string {
    return this.#say("error-survey-line-unnamed", args);
  }

  /** `error-survey-line-untyped` (row: line of the file, $name - code of the question) */
  errorSurveyLineUntyped(args: { name: string; row: number }): string {
    return this.#say("error-survey-line-untyped", args);
  }

  /** `error-survey-list-missing` (row: row of the sheet, $list - name of the list) */
  errorSurveyListMissing(args: { list: string; row: number }): string {
    return this.#say("error-survey-list-missing", args);
  }

  /** `error-survey-no-answers` */
  errorSurveyNoAnswers(): string {
    return this.#say("error-survey-no-answers", {});
  }

  /** `error-survey-no-questions` */
  errorSurveyNoQuestions(): string {
    return this.#say("error-survey-no-questions", {});
  }

  /** `error-survey-no-sides` */
  errorSurveyNoSides(): string {
    return this.#say("error-survey-no-sides", {});
  }

  /** `error-survey-not-published` */
  errorSurveyNotPublished(): string {
    return this.#say("error-survey-not-published", {});
  }

  /** `error-survey-part-of-nothing` (name: code or identity, $table - part of the file) */
  errorSurveyPartOfNothing(args: { name: string; table: string }): string {
    return this.#say("error-survey-part-of-nothing", args);
  }

  /** `error-survey-qsf-shape` */
  errorSurveyQsfShape(): string {
    return this.#say("error-survey-qsf-shape", {});
  }

  /** `error-survey-question-twice` (name: identity of the question) */
  errorSurveyQuestionTwice(args: { name: string }): string {
    return this.#say("error-survey-question-twice", args);
  }

  /** `error-survey-quote-open` (row: line of the file) */
  errorSurveyQuoteOpen(args: { row: number }): string {
    return this.#say("error-survey-quote-open", args);
  }

  /** `error-survey-report-empty` */
  errorSurveyReportEmpty(): string {
    return this.#say("error-survey-report-empty", {});
  }

  /** `error-survey-row-unnamed` (row: row of the sheet) */
  errorSurveyRowUnnamed(args: { row: number }): string {
    return this.#say("error-survey-row-unnamed", args);
  }

  /** `error-survey-row-untyped` (row: row of the sheet) */
  errorSurveyRowUntyped(args: { row: number }): string {
    return this.#say("error-survey-row-untyped", args);
  }

  /** `error-survey-sheet-missing` (sheet: name of the sheet) */
  errorSurveySheetMissing(args: { sheet: string }): string {
    return this.#say("error-survey-sheet-missing", args);
  }

  /** `error-survey-too-long` (limit: MiB) */
  errorSurveyTooLong(args: { limit: number }): string {
    return this.#say("error-survey-too-long", args);
  }

  /** `error-survey-too-many` (what: cells, rows, elements, megabytes, $limit (number) - accepted) */
  errorSurveyTooMany(args: { limit: string; what: string }): string {
    return this.#say("error-survey-too-many", args);
  }

  /** `error-survey-version-unknown` (version: version) */
  errorSurveyVersionUnknown(args: { version: number }): string {
    return this.#say("error-survey-version-unknown", args);
  }

  /** `error-survey-xml` (line: line of the file) */
  errorSurveyXml(args: { line: number }): string {
    return this.#say("error-survey-xml", args);
  }

  /** `error-survey-xml-entities` */
  errorSurveyXmlEntities(): string {
    return this.#say("error-survey-xml-entities", {});
  }

  /** `error-survey-xml-shape` */
  errorSurveyXmlShape(): string {
    return this.#say("error-survey-xml-shape", {});
  }

  /** `error-survival-level` */
  errorSurvivalLevel(): string {
    return this.#say("error-survival-level", {});
  }

  /** `error-text-too-long` (field: name of the field; limit: characters) */
  errorTextTooLong(args: { field: string; limit: number }): string {
    return this.#say("error-text-too-long", args);
  }

  /** `error-too-few-customers` (customers: customers there are; needed: customers needed) */
  errorTooFewCustomers(args: { customers: number; needed: number }): string {
    return this.#say("error-too-few-customers", args);
  }

  /** `error-too-few-months` (months: months; needed: needed) */
  errorTooFewMonths(args: { months: number; needed: number }): string {
    return this.#say("error-too-few-months", args);
  }

  /** `error-too-few-repeaters` (needed: customers needed; repeaters: customers who came back) */
  errorTooFewRepeaters(args: { needed: number; repeaters: number }): string {
    return this.#say("error-too-few-repeaters", args);
  }

  /** `error-too-little-spread` (needed: needed; spread: spread) */
  errorTooLittleSpread(args: { needed: number; spread: number }): string {
    return this.#say("error-too-little-spread", args);
  }

  /** `error-too-many-columns` (limit: columns; row: from 1) */
  errorTooManyColumns(args: { limit: number; row: number }): string {
    return this.#say("error-too-many-columns", args);
  }

  /** `error-too-many-conflicts` (limit: conflicts) */
  errorTooManyConflicts(args: { limit: number }): string {
    return this.#say("error-too-many-conflicts", args);
  }

  /** `error-too-many-files` (limit: accepted at once) */
  errorTooManyFiles(args: { limit: number }): string {
    return this.#say("error-too-many-files", args);
  }

  /** `error-too-many-rows` (most: most) */
  errorTooManyRows(args: { most: number }): string {
    return this.#say("error-too-many-rows", args);
  }

  /** `error-topic-too-long` (limit: characters) */
  errorTopicTooLong(args: { limit: number }): string {
    return this.#say("error-topic-too-long", args);
  }

  /** `error-topic-too-many` (limit: words or groups) */
  errorTopicTooMany(args: { limit: number }): string {
    return this.#say("error-topic-too-many", args);
  }

  /** `error-topic-twice` */
  errorTopicTwice(args: { name: string }): string {
    return this.#say("error-topic-twice", args);
  }

  /** `error-topic-unnamed` */
  errorTopicUnnamed(): string {
    return this.#say("error-topic-unnamed", {});
  }

  /** `error-unknown` (detail: code and arguments, for whoever helps) */
  errorUnknown(args: { detail: string }): string {
    return this.#say("error-unknown", args);
  }

  /** `error-unknown-language` (language: the tag as given) */
  errorUnknownLanguage(args: { language: string }): string {
    return this.#say("error-unknown-language", args);
  }

  /** `error-variable-no-figures` */
  errorVariableNoFigures(args: { name: string }): string {
    return this.#say("error-variable-no-figures", args);
  }

  /** `error-variable-no-groups` */
  errorVariableNoGroups(args: { name: string }): string {
    return this.#say("error-variable-no-groups", args);
  }

  /** `error-variable-no-money` (name: the variable) */
  errorVariableNoMoney(args: { name: string }): string {
    return this.#say("error-variable-no-money", args);
  }

  /** `error-variable-no-pairs` (name: the variable) */
  errorVariableNoPairs(args: { name: string }): string {
    return this.#say("error-variable-no-pairs", args);
  }

  /** `error-variable-no-texts` */
  errorVariableNoTexts(args: { name: string }): string {
    return this.#say("error-variable-no-texts", args);
  }

  /** `error-variable-unknown` */
  errorVariableUnknown(args: { name: string }): string {
    return this.#say("error-variable-unknown", args);
  }

  /** `error-view-closed` */
  errorViewClosed(): string {
    return this.#say("error-view-closed", {});
  }

  /** `error-wal-refused` (name: file name) */
  errorWalRefused(args: { name: string }): string {
    return this.#say("error-wal-refused", args);
  }

  /** `error-weight-group-unknown` */
  errorWeightGroupUnknown(args: { name: string }): string {
    return this.#say("error-weight-group-unknown", args);
  }

  /** `error-weight-group-zero` */
  errorWeightGroupZero(args: { name: string }): string {
    return this.#say("error-weight-group-zero", args);
  }

  /** `error-weight-several` */
  errorWeightSeveral(args: { name: string }): string {
    return this.#say("error-weight-several", args);
  }

  /** `error-weight-targets` */
  errorWeightTargets(): string {
    return this.#say("error-weight-targets", {});
  }

  /** `exchange-applied` (changed: rows; conflicts: values; deleted: rows; from: machine or person; new: rows) */
  exchangeApplied(args: { changed: number; conflicts: number; deleted: number; from: string; new: number }): string {
    return this.#say("exchange-applied", args);
  }

  /** `exchange-apply` */
  exchangeApply(): string {
    return this.#say("exchange-apply", {});
  }

  /** `exchange-apply-join` */
  exchangeApplyJoin(): string {
    return this.#say("exchange-apply-join", {});
  }

  /** `exchange-applying` (name: file) */
  exchangeApplying(args: { name: string }): string {
    return this.#say("exchange-applying", args);
  }

  /** `exchange-asked` */
  exchangeAsked(): string {
    return this.#say("exchange-asked", {});
  }

  /** `exchange-asked-text` */
  exchangeAskedText(): string {
    return this.#say("exchange-asked-text", {});
  }

  /** `exchange-at` */
  exchangeAt(): string {
    return this.#say("exchange-at", {});
  }

  /** `exchange-backup` */
  exchangeBackup(): string {
    return this.#say("exchange-backup", {});
  }

  /** `exchange-backup-last` */
  exchangeBackupLast(): string {
    return this.#say("exchange-backup-last", {});
  }

  /** `exchange-backup-size` */
  exchangeBackupSize(): string {
    return this.#say("exchange-backup-size", {});
  }

  /** `exchange-backup-text` */
  exchangeBackupText(): string {
    return this.#say("exchange-backup-text", {});
  }

  /** `exchange-blank` */
  exchangeBlank(): string {
    return this.#say("exchange-blank", {});
  }

  /** `exchange-brake` */
  exchangeBrake(): string {
    return this.#say("exchange-brake", {});
  }

  /** `exchange-brake-other` */
  exchangeBrakeOther(): string {
    return this.#say("exchange-brake-other", {});
  }

  /** `exchange-brake-table` (of: rows of the table; rows: rows that change or go; table: the table) */
  exchangeBrakeTable(args: { of: number; rows: number; table: string }): string {
    return this.#say("exchange-brake-table", args);
  }

  /** `exchange-brake-text` (from: machine or person) */
  exchangeBrakeText(args: { from: string }): string {
    return this.#say("exchange-brake-text", args);
  }

  /** `exchange-brake-type` (rows: the number to type) */
  exchangeBrakeType(args: { rows: string }): string {
    return this.#say("exchange-brake-type", args);
  }

  /** `exchange-by-at` (at: when; by: who) */
  exchangeByAt(args: { at: string; by: string }): string {
    return this.#say("exchange-by-at", args);
  }

  /** `exchange-came-from` (from: machine or person) */
  exchangeCameFrom(args: { from: string }): string {
    return this.#say("exchange-came-from", args);
  }

  /** `exchange-changed` */
  exchangeChanged(): string {
    return this.#say("exchange-changed", {});
  }

  /** `exchange-changes` */
  exchangeChanges(): string {
    return this.#say("exchange-changes", {});
  }

  /** `exchange-changes-done` */
  exchangeChangesDone(): string {
    return this.#say("exchange-changes-done", {});
  }

  /** `exchange-chosen` (n: conflicts) */
  exchangeChosen(args: { n: number }): string {
    return this.#say("exchange-chosen", args);
  }

  /** `exchange-clock-days` (from: machine or person; n: days) */
  exchangeClockDays(args: { from: string; n: number }): string {
    return this.#say("exchange-clock-days", args);
  }

  /** `exchange-clock-hours` (from: machine or person; n: hours) */
  exchangeClockHours(args: { from: string; n: number }): string {
    return this.#say("exchange-clock-hours", args);
  }

  /** `exchange-code` */
  exchangeCode(): string {
    return this.#say("exchange-code", {});
  }

  /** `exchange-code-copied` */
  exchangeCodeCopied(): string {
    return this.#say("exchange-code-copied", {});
  }

  /** `exchange-code-enter` */
  exchangeCodeEnter(): string {
    return this.#say("exchange-code-enter", {});
  }

  /** `exchange-code-go` */
  exchangeCodeGo(): string {
    return this.#say("exchange-code-go", {});
  }

  /** `exchange-code-taken` */
  exchangeCodeTaken(): string {
    return this.#say("exchange-code-taken", {});
  }

  /** `exchange-code-text` */
  exchangeCodeText(): string {
    return this.#say("exchange-code-text", {});
  }

  /** `exchange-code-title` */
  exchangeCodeTitle(): string {
    return this.#say("exchange-code-title", {});
  }

  /** `exchange-code-typed` (n: characters) */
  exchangeCodeTyped(args: { n: number }): string {
    return this.#say("exchange-code-typed", args);
  }

  /** `exchange-code-what` */
  exchangeCodeWhat(): string {
    return this.#say("exchange-code-what", {});
  }

  /** `exchange-column-amount-fen` */
  exchangeColumnAmountFen(): string {
    return this.#say("exchange-column-amount-fen", {});
  }

  /** `exchange-column-cause` */
  exchangeColumnCause(): string {
    return this.#say("exchange-column-cause", {});
  }

  /** `exchange-column-closed` */
  exchangeColumnClosed(): string {
    return this.#say("exchange-column-closed", {});
  }

  /** `exchange-column-contact` */
  exchangeColumnContact(): string {
    return this.#say("exchange-column-contact", {});
  }

  /** `exchange-column-day` */
  exchangeColumnDay(): string {
    return this.#say("exchange-column-day", {});
  }

  /** `exchange-column-denominator` */
  exchangeColumnDenominator(): string {
    return this.#say("exchange-column-denominator", {});
  }

  /** `exchange-column-done` */
  exchangeColumnDone(): string {
    return this.#say("exchange-column-done", {});
  }

  /** `exchange-column-justified` */
  exchangeColumnJustified(): string {
    return this.#say("exchange-column-justified", {});
  }

  /** `exchange-column-link` */
  exchangeColumnLink(): string {
    return this.#say("exchange-column-link", {});
  }

  /** `exchange-column-no` */
  exchangeColumnNo(): string {
    return this.#say("exchange-column-no", {});
  }

  /** `exchange-column-numerator` */
  exchangeColumnNumerator(): string {
    return this.#say("exchange-column-numerator", {});
  }

  /** `exchange-column-paid-fen` */
  exchangeColumnPaidFen(): string {
    return this.#say("exchange-column-paid-fen", {});
  }

  /** `exchange-column-party` */
  exchangeColumnParty(): string {
    return this.#say("exchange-column-party", {});
  }

  /** `exchange-column-phone` */
  exchangeColumnPhone(): string {
    return this.#say("exchange-column-phone", {});
  }

  /** `exchange-column-proof` */
  exchangeColumnProof(): string {
    return this.#say("exchange-column-proof", {});
  }

  /** `exchange-column-reason` */
  exchangeColumnReason(): string {
    return this.#say("exchange-column-reason", {});
  }

  /** `exchange-column-what` */
  exchangeColumnWhat(): string {
    return this.#say("exchange-column-what", {});
  }

  /** `exchange-conflict` */
  exchangeConflict(): string {
    return this.#say("exchange-conflict", {});
  }

  /** `exchange-conflicts` */
  exchangeConflicts(): string {
    return this.#say("exchange-conflicts", {});
  }

  /** `exchange-conflicts-first` (all: conflicts in all; n: shown) */
  exchangeConflictsFirst(args: { all: number; n: number }): string {
    return this.#say("exchange-conflicts-first", args);
  }

  /** `exchange-conflicts-how` */
  exchangeConflictsHow(): string {
    return this.#say("exchange-conflicts-how", {});
  }

  /** `exchange-conflicts-none` */
  exchangeConflictsNone(): string {
    return this.#say("exchange-conflicts-none", {});
  }

  /** `exchange-conflicts-text` */
  exchangeConflictsText(): string {
    return this.#say("exchange-conflicts-text", {});
  }

  /** `exchange-copy-code` */
  exchangeCopyCode(): string {
    return this.#say("exchange-copy-code", {});
  }

  /** `exchange-days` */
  exchangeDays(): string {
    return this.#say("exchange-days", {});
  }

  /** `exchange-delete-row` */
  exchangeDeleteRow(): string {
    return this.#say("exchange-delete-row", {});
  }

  /** `exchange-delete-row-what` (what: row) */
  exchangeDeleteRowWhat(args: { what: string }): string {
    return this.#say("exchange-delete-row-what", args);
  }

  /** `exchange-deleted` */
  exchangeDeleted(): string {
    return this.#say("exchange-deleted", {});
  }

  /** `exchange-deleted-there` */
  exchangeDeletedThere(): string {
    return this.#say("exchange-deleted-there", {});
  }

  /** `exchange-deletion` */
  exchangeDeletion(): string {
    return this.#say("exchange-deletion", {});
  }

  /** `exchange-document` */
  exchangeDocument(): string {
    return this.#say("exchange-document", {});
  }

  /** `exchange-drop` */
  exchangeDrop(): string {
    return this.#say("exchange-drop", {});
  }

  /** `exchange-drop-others` (n: files that were not taken) */
  exchangeDropOthers(args: { n: number }): string {
    return this.#say("exchange-drop-others", args);
  }

  /** `exchange-edit` */
  exchangeEdit(): string {
    return this.#say("exchange-edit", {});
  }

  /** `exchange-edit-day` */
  exchangeEditDay(): string {
    return this.#say("exchange-edit-day", {});
  }

  /** `exchange-edit-money` */
  exchangeEditMoney(): string {
    return this.#say("exchange-edit-money", {});
  }

  /** `exchange-edit-needed` */
  exchangeEditNeeded(): string {
    return this.#say("exchange-edit-needed", {});
  }

  /** `exchange-edit-nothing` */
  exchangeEditNothing(): string {
    return this.#say("exchange-edit-nothing", {});
  }

  /** `exchange-edit-number` */
  exchangeEditNumber(): string {
    return this.#say("exchange-edit-number", {});
  }

  /** `exchange-edit-save` */
  exchangeEditSave(): string {
    return this.#say("exchange-edit-save", {});
  }

  /** `exchange-edit-take` (by: who wrote it; value: the value) */
  exchangeEditTake(args: { by: string; value: string }): string {
    return this.#say("exchange-edit-take", args);
  }

  /** `exchange-edit-time` */
  exchangeEditTime(): string {
    return this.#say("exchange-edit-time", {});
  }

  /** `exchange-edit-title` */
  exchangeEditTitle(): string {
    return this.#say("exchange-edit-title", {});
  }

  /** `exchange-edit-what` (what: row and part) */
  exchangeEditWhat(args: { what: string }): string {
    return this.#say("exchange-edit-what", args);
  }

  /** `exchange-edit-yuan` */
  exchangeEditYuan(): string {
    return this.#say("exchange-edit-yuan", {});
  }

  /** `exchange-face-conflicts` */
  exchangeFaceConflicts(): string {
    return this.#say("exchange-face-conflicts", {});
  }

  /** `exchange-face-files` */
  exchangeFaceFiles(): string {
    return this.#say("exchange-face-files", {});
  }

  /** `exchange-face-history` */
  exchangeFaceHistory(): string {
    return this.#say("exchange-face-history", {});
  }

  /** `exchange-faces` */
  exchangeFaces(): string {
    return this.#say("exchange-faces", {});
  }

  /** `exchange-fate-asked` */
  exchangeFateAsked(): string {
    return this.#say("exchange-fate-asked", {});
  }

  /** `exchange-fate-changed` */
  exchangeFateChanged(): string {
    return this.#say("exchange-fate-changed", {});
  }

  /** `exchange-fate-deleted` */
  exchangeFateDeleted(): string {
    return this.#say("exchange-fate-deleted", {});
  }

  /** `exchange-fate-new` */
  exchangeFateNew(): string {
    return this.#say("exchange-fate-new", {});
  }

  /** `exchange-fate-revived` */
  exchangeFateRevived(): string {
    return this.#say("exchange-fate-revived", {});
  }

  /** `exchange-file` */
  exchangeFile(): string {
    return this.#say("exchange-file", {});
  }

  /** `exchange-file-for` (name: machine) */
  exchangeFileFor(args: { name: string }): string {
    return this.#say("exchange-file-for", args);
  }

  /** `exchange-file-full` */
  exchangeFileFull(): string {
    return this.#say("exchange-file-full", {});
  }

  /** `exchange-file-name` (at: day and time; firm: name of the data file; what: everything, or for whom) */
  exchangeFileName(args: { at: string; firm: string; what: string }): string {
    return this.#say("exchange-file-name", args);
  }

  /** `exchange-firm` */
  exchangeFirm(): string {
    return this.#say("exchange-firm", {});
  }

  /** `exchange-folder` */
  exchangeFolder(): string {
    return this.#say("exchange-folder", {});
  }

  /** `exchange-folder-all` (n: files) */
  exchangeFolderAll(args: { n: number }): string {
    return this.#say("exchange-folder-all", args);
  }

  /** `exchange-folder-away` (name: folder) */
  exchangeFolderAway(args: { name: string }): string {
    return this.#say("exchange-folder-away", args);
  }

  /** `exchange-folder-change` */
  exchangeFolderChange(): string {
    return this.#say("exchange-folder-change", {});
  }

  /** `exchange-folder-choose` */
  exchangeFolderChoose(): string {
    return this.#say("exchange-folder-choose", {});
  }

  /** `exchange-folder-choose-title` */
  exchangeFolderChooseTitle(): string {
    return this.#say("exchange-folder-choose-title", {});
  }

  /** `exchange-folder-chosen` (name: folder) */
  exchangeFolderChosen(args: { name: string }): string {
    return this.#say("exchange-folder-chosen", args);
  }

  /** `exchange-folder-delta` */
  exchangeFolderDelta(): string {
    return this.#say("exchange-folder-delta", {});
  }

  /** `exchange-folder-empty` */
  exchangeFolderEmpty(): string {
    return this.#say("exchange-folder-empty", {});
  }

  /** `exchange-folder-few` (n: files) */
  exchangeFolderFew(args: { n: number }): string {
    return this.#say("exchange-folder-few", args);
  }

  /** `exchange-folder-fresh` (n: files) */
  exchangeFolderFresh(args: { n: number }): string {
    return this.#say("exchange-folder-fresh", args);
  }

  /** `exchange-folder-from` */
  exchangeFolderFrom(): string {
    return this.#say("exchange-folder-from", {});
  }

  /** `exchange-folder-full` */
  exchangeFolderFull(): string {
    return this.#say("exchange-folder-full", {});
  }

  /** `exchange-folder-how-gap` */
  exchangeFolderHowGap(): string {
    return this.#say("exchange-folder-how-gap", {});
  }

  /** `exchange-folder-how-known` */
  exchangeFolderHowKnown(): string {
    return this.#say("exchange-folder-how-known", {});
  }

  /** `exchange-folder-how-older` */
  exchangeFolderHowOlder(): string {
    return this.#say("exchange-folder-how-older", {});
  }

  /** `exchange-folder-how-other` */
  exchangeFolderHowOther(): string {
    return this.#say("exchange-folder-how-other", {});
  }

  /** `exchange-folder-how-partial` */
  exchangeFolderHowPartial(): string {
    return this.#say("exchange-folder-how-partial", {});
  }

  /** `exchange-folder-look` */
  exchangeFolderLook(): string {
    return this.#say("exchange-folder-look", {});
  }

  /** `exchange-folder-look-at` (from: machine or person; when: when it was written) */
  exchangeFolderLookAt(args: { from: string; when: string }): string {
    return this.#say("exchange-folder-look-at", args);
  }

  /** `exchange-folder-named` (name: folder) */
  exchangeFolderNamed(args: { name: string }): string {
    return this.#say("exchange-folder-named", args);
  }

  /** `exchange-folder-state` */
  exchangeFolderState(): string {
    return this.#say("exchange-folder-state", {});
  }

  /** `exchange-folder-state-gap` */
  exchangeFolderStateGap(): string {
    return this.#say("exchange-folder-state-gap", {});
  }

  /** `exchange-folder-state-known` */
  exchangeFolderStateKnown(): string {
    return this.#say("exchange-folder-state-known", {});
  }

  /** `exchange-folder-state-locked` */
  exchangeFolderStateLocked(): string {
    return this.#say("exchange-folder-state-locked", {});
  }

  /** `exchange-folder-state-new` */
  exchangeFolderStateNew(): string {
    return this.#say("exchange-folder-state-new", {});
  }

  /** `exchange-folder-state-older` */
  exchangeFolderStateOlder(): string {
    return this.#say("exchange-folder-state-older", {});
  }

  /** `exchange-folder-state-other` */
  exchangeFolderStateOther(): string {
    return this.#say("exchange-folder-state-other", {});
  }

  /** `exchange-folder-state-partial` */
  exchangeFolderStatePartial(): string {
    return this.#say("exchange-folder-state-partial", {});
  }

  /** `exchange-folder-stop` */
  exchangeFolderStop(): string {
    return this.#say("exchange-folder-stop", {});
  }

  /** `exchange-folder-stop-title` */
  exchangeFolderStopTitle(): string {
    return this.#say("exchange-folder-stop-title", {});
  }

  /** `exchange-folder-stopped` (name: folder) */
  exchangeFolderStopped(args: { name: string }): string {
    return this.#say("exchange-folder-stopped", args);
  }

  /** `exchange-folder-text` */
  exchangeFolderText(): string {
    return this.#say("exchange-folder-text", {});
  }

  /** `exchange-folder-unknown` */
  exchangeFolderUnknown(): string {
    return this.#say("exchange-folder-unknown", {});
  }

  /** `exchange-folder-write` */
  exchangeFolderWrite(): string {
    return this.#say("exchange-folder-write", {});
  }

  /** `exchange-folder-write-title` */
  exchangeFolderWriteTitle(): string {
    return this.#say("exchange-folder-write-title", {});
  }

  /** `exchange-for` */
  exchangeFor(): string {
    return this.#say("exchange-for", {});
  }

  /** `exchange-for-all` */
  exchangeForAll(): string {
    return this.#say("exchange-for-all", {});
  }

  /** `exchange-for-all-hint` */
  exchangeForAllHint(): string {
    return this.#say("exchange-for-all-hint", {});
  }

  /** `exchange-for-one` (name: machine) */
  exchangeForOne(args: { name: string }): string {
    return this.#say("exchange-for-one", args);
  }

  /** `exchange-for-one-hint` (name: machine) */
  exchangeForOneHint(args: { name: string }): string {
    return this.#say("exchange-for-one-hint", args);
  }

  /** `exchange-from` */
  exchangeFrom(): string {
    return this.#say("exchange-from", {});
  }

  /** `exchange-gone` */
  exchangeGone(): string {
    return this.#say("exchange-gone", {});
  }

  /** `exchange-group` */
  exchangeGroup(): string {
    return this.#say("exchange-group", {});
  }

  /** `exchange-here` */
  exchangeHere(): string {
    return this.#say("exchange-here", {});
  }

  /** `exchange-hide` */
  exchangeHide(): string {
    return this.#say("exchange-hide", {});
  }

  /** `exchange-history` */
  exchangeHistory(): string {
    return this.#say("exchange-history", {});
  }

  /** `exchange-history-empty` */
  exchangeHistoryEmpty(): string {
    return this.#say("exchange-history-empty", {});
  }

  /** `exchange-history-text` */
  exchangeHistoryText(): string {
    return this.#say("exchange-history-text", {});
  }

  /** `exchange-holds` */
  exchangeHolds(): string {
    return this.#say("exchange-holds", {});
  }

  /** `exchange-in-file` */
  exchangeInFile(): string {
    return this.#say("exchange-in-file", {});
  }

  /** `exchange-into-folder` (name: folder) */
  exchangeIntoFolder(args: { name: string }): string {
    return this.#say("exchange-into-folder", args);
  }

  /** `exchange-joins` (firm: firm of the file; from: machine or person) */
  exchangeJoins(args: { firm: string; from: string }): string {
    return this.#say("exchange-joins", args);
  }

  /** `exchange-keep` */
  exchangeKeep(): string {
    return this.#say("exchange-keep", {});
  }

  /** `exchange-keep-chosen` */
  exchangeKeepChosen(): string {
    return this.#say("exchange-keep-chosen", {});
  }

  /** `exchange-keep-row` */
  exchangeKeepRow(): string {
    return this.#say("exchange-keep-row", {});
  }

  /** `exchange-keep-row-what` (what: row) */
  exchangeKeepRowWhat(args: { what: string }): string {
    return this.#say("exchange-keep-row-what", args);
  }

  /** `exchange-keep-what` (what: row and part) */
  exchangeKeepWhat(args: { what: string }): string {
    return this.#say("exchange-keep-what", args);
  }

  /** `exchange-lock` */
  exchangeLock(): string {
    return this.#say("exchange-lock", {});
  }

  /** `exchange-locked-text` */
  exchangeLockedText(): string {
    return this.#say("exchange-locked-text", {});
  }

  /** `exchange-locked-title` */
  exchangeLockedTitle(): string {
    return this.#say("exchange-locked-title", {});
  }

  /** `exchange-looking` (name: file) */
  exchangeLooking(args: { name: string }): string {
    return this.#say("exchange-looking", args);
  }

  /** `exchange-machine` */
  exchangeMachine(): string {
    return this.#say("exchange-machine", {});
  }

  /** `exchange-name` */
  exchangeName(): string {
    return this.#say("exchange-name", {});
  }

  /** `exchange-nameless` */
  exchangeNameless(): string {
    return this.#say("exchange-nameless", {});
  }

  /** `exchange-new` */
  exchangeNew(): string {
    return this.#say("exchange-new", {});
  }

  /** `exchange-newest` */
  exchangeNewest(): string {
    return this.#say("exchange-newest", {});
  }

  /** `exchange-next-file` (n: files left) */
  exchangeNextFile(args: { n: number }): string {
    return this.#say("exchange-next-file", args);
  }

  /** `exchange-not-copied` */
  exchangeNotCopied(): string {
    return this.#say("exchange-not-copied", {});
  }

  /** `exchange-note` */
  exchangeNote(): string {
    return this.#say("exchange-note", {});
  }

  /** `exchange-noted` (from: machine or person) */
  exchangeNoted(args: { from: string }): string {
    return this.#say("exchange-noted", args);
  }

  /** `exchange-nothing-new` */
  exchangeNothingNew(): string {
    return this.#say("exchange-nothing-new", {});
  }

  /** `exchange-nothing-new-done` */
  exchangeNothingNewDone(): string {
    return this.#say("exchange-nothing-new-done", {});
  }

  /** `exchange-of` (what: the operation that was undone or redone) */
  exchangeOf(args: { what: string }): string {
    return this.#say("exchange-of", args);
  }

  /** `exchange-open` */
  exchangeOpen(): string {
    return this.#say("exchange-open", {});
  }

  /** `exchange-open-text` */
  exchangeOpenText(): string {
    return this.#say("exchange-open-text", {});
  }

  /** `exchange-open-title` */
  exchangeOpenTitle(): string {
    return this.#say("exchange-open-title", {});
  }

  /** `exchange-other` */
  exchangeOther(): string {
    return this.#say("exchange-other", {});
  }

  /** `exchange-other-file` */
  exchangeOtherFile(): string {
    return this.#say("exchange-other-file", {});
  }

  /** `exchange-part` */
  exchangePart(): string {
    return this.#say("exchange-part", {});
  }

  /** `exchange-passphrase` */
  exchangePassphrase(): string {
    return this.#say("exchange-passphrase", {});
  }

  /** `exchange-passphrase-hint` */
  exchangePassphraseHint(): string {
    return this.#say("exchange-passphrase-hint", {});
  }

  /** `exchange-peer-behind` (n: operations) */
  exchangePeerBehind(args: { n: number }): string {
    return this.#say("exchange-peer-behind", args);
  }

  /** `exchange-peer-file` */
  exchangePeerFile(): string {
    return this.#say("exchange-peer-file", {});
  }

  /** `exchange-peer-has` */
  exchangePeerHas(): string {
    return this.#say("exchange-peer-has", {});
  }

  /** `exchange-peer-lacks` */
  exchangePeerLacks(): string {
    return this.#say("exchange-peer-lacks", {});
  }

  /** `exchange-peer-level` */
  exchangePeerLevel(): string {
    return this.#say("exchange-peer-level", {});
  }

  /** `exchange-peer-nothing` */
  exchangePeerNothing(): string {
    return this.#say("exchange-peer-nothing", {});
  }

  /** `exchange-peer-until` (when: moment) */
  exchangePeerUntil(args: { when: string }): string {
    return this.#say("exchange-peer-until", args);
  }

  /** `exchange-peers` */
  exchangePeers(): string {
    return this.#say("exchange-peers", {});
  }

  /** `exchange-peers-none` */
  exchangePeersNone(): string {
    return this.#say("exchange-peers-none", {});
  }

  /** `exchange-peers-text` */
  exchangePeersText(): string {
    return this.#say("exchange-peers-text", {});
  }

  /** `exchange-period` (from: first day; to: last day) */
  exchangePeriod(args: { from: string; to: string }): string {
    return this.#say("exchange-period", args);
  }

  /** `exchange-refused-title` */
  exchangeRefusedTitle(): string {
    return this.#say("exchange-refused-title", {});
  }

  /** `exchange-result` */
  exchangeResult(): string {
    return this.#say("exchange-result", {});
  }

  /** `exchange-result-done` */
  exchangeResultDone(): string {
    return this.#say("exchange-result-done", {});
  }

  /** `exchange-reveal` */
  exchangeReveal(): string {
    return this.#say("exchange-reveal", {});
  }

  /** `exchange-revert` */
  exchangeRevert(): string {
    return this.#say("exchange-revert", {});
  }

  /** `exchange-revert-what` (what: the operation) */
  exchangeRevertWhat(args: { what: string }): string {
    return this.#say("exchange-revert-what", args);
  }

  /** `exchange-revived` */
  exchangeRevived(): string {
    return this.#say("exchange-revived", {});
  }

  /** `exchange-row` */
  exchangeRow(): string {
    return this.#say("exchange-row", {});
  }

  /** `exchange-same` */
  exchangeSame(): string {
    return this.#say("exchange-same", {});
  }

  /** `exchange-scope` */
  exchangeScope(): string {
    return this.#say("exchange-scope", {});
  }

  /** `exchange-scope-full` */
  exchangeScopeFull(): string {
    return this.#say("exchange-scope-full", {});
  }

  /** `exchange-scope-new` */
  exchangeScopeNew(): string {
    return this.#say("exchange-scope-new", {});
  }

  /** `exchange-see-conflicts` (n: conflicts) */
  exchangeSeeConflicts(args: { n: number }): string {
    return this.#say("exchange-see-conflicts", args);
  }

  /** `exchange-settled` (n: conflicts) */
  exchangeSettled(args: { n: number }): string {
    return this.#say("exchange-settled", args);
  }

  /** `exchange-settled-tag` */
  exchangeSettledTag(): string {
    return this.#say("exchange-settled-tag", {});
  }

  /** `exchange-show-settled` */
  exchangeShowSettled(): string {
    return this.#say("exchange-show-settled", {});
  }

  /** `exchange-size` */
  exchangeSize(): string {
    return this.#say("exchange-size", {});
  }

  /** `exchange-stands` */
  exchangeStands(): string {
    return this.#say("exchange-stands", {});
  }

  /** `exchange-stays` */
  exchangeStays(): string {
    return this.#say("exchange-stays", {});
  }

  /** `exchange-stop` */
  exchangeStop(): string {
    return this.#say("exchange-stop", {});
  }

  /** `exchange-take` */
  exchangeTake(): string {
    return this.#say("exchange-take", {});
  }

  /** `exchange-take-back` */
  exchangeTakeBack(): string {
    return this.#say("exchange-take-back", {});
  }

  /** `exchange-take-chosen` */
  exchangeTakeChosen(): string {
    return this.#say("exchange-take-chosen", {});
  }

  /** `exchange-take-note` */
  exchangeTakeNote(): string {
    return this.#say("exchange-take-note", {});
  }

  /** `exchange-take-what` (what: row and part) */
  exchangeTakeWhat(args: { what: string }): string {
    return this.#say("exchange-take-what", args);
  }

  /** `exchange-taken` */
  exchangeTaken(): string {
    return this.#say("exchange-taken", {});
  }

  /** `exchange-taken-back` */
  exchangeTakenBack(): string {
    return this.#say("exchange-taken-back", {});
  }

  /** `exchange-touched` */
  exchangeTouched(): string {
    return this.#say("exchange-touched", {});
  }

  /** `exchange-unchoose` */
  exchangeUnchoose(): string {
    return this.#say("exchange-unchoose", {});
  }

  /** `exchange-uncounted-rows` (n: rows) */
  exchangeUncountedRows(args: { n: number }): string {
    return this.#say("exchange-uncounted-rows", args);
  }

  /** `exchange-unknown` (n: tables and parts; what: their names) */
  exchangeUnknown(args: { n: number; what: string }): string {
    return this.#say("exchange-unknown", args);
  }

  /** `exchange-unlock` */
  exchangeUnlock(): string {
    return this.#say("exchange-unlock", {});
  }

  /** `exchange-what` */
  exchangeWhat(): string {
    return this.#say("exchange-what", {});
  }

  /** `exchange-write` */
  exchangeWrite(): string {
    return this.#say("exchange-write", {});
  }

  /** `exchange-write-go` */
  exchangeWriteGo(): string {
    return this.#say("exchange-write-go", {});
  }

  /** `exchange-write-into` */
  exchangeWriteInto(): string {
    return this.#say("exchange-write-into", {});
  }

  /** `exchange-write-new` */
  exchangeWriteNew(): string {
    return this.#say("exchange-write-new", {});
  }

  /** `exchange-write-new-for` (name: machine) */
  exchangeWriteNewFor(args: { name: string }): string {
    return this.#say("exchange-write-new-for", args);
  }

  /** `exchange-write-text` */
  exchangeWriteText(): string {
    return this.#say("exchange-write-text", {});
  }

  /** `exchange-write-title` */
  exchangeWriteTitle(): string {
    return this.#say("exchange-write-title", {});
  }

  /** `exchange-written` (name: file; rows: rows in it; size: size with unit) */
  exchangeWritten(args: { name: string; rows: number; size: string }): string {
    return this.#say("exchange-written", args);
  }

  /** `exchange-written-at` */
  exchangeWrittenAt(): string {
    return this.#say("exchange-written-at", {});
  }

  /** `expect-above` (other: another field) */
  expectAbove(args: { other: string }): string {
    return this.#say("expect-above", args);
  }

  /** `expect-as-many` (other: another field) */
  expectAsMany(args: { other: string }): string {
    return this.#say("expect-as-many", args);
  }

  /** `expect-below` (other: another field) */
  expectBelow(args: { other: string }): string {
    return this.#say("expect-below", args);
  }

  /** `expect-between` (least: lowest; most: highest) */
  expectBetween(args: { least: string; most: string }): string {
    return this.#say("expect-between", args);
  }

  /** `expect-choice` */
  expectChoice(): string {
    return this.#say("expect-choice", {});
  }

  /** `expect-demand` */
  expectDemand(): string {
    return this.#say("expect-demand", {});
  }

  /** `expect-entry` (field: name of the field; n: which) */
  expectEntry(args: { field: string; n: number }): string {
    return this.#say("expect-entry", args);
  }

  /** `expect-field` (expected: what it has to be; field: name of the field) */
  expectField(args: { expected: string; field: string }): string {
    return this.#say("expect-field", args);
  }

  /** `expect-grid` */
  expectGrid(): string {
    return this.#say("expect-grid", {});
  }

  /** `expect-inner` (least: lower end; most: upper end) */
  expectInner(args: { least: string; most: string }): string {
    return this.#say("expect-inner", args);
  }

  /** `expect-list` (least: fewest; most: most) */
  expectList(args: { least: string; most: string }): string {
    return this.#say("expect-list", args);
  }

  /** `expect-load` (n: people) */
  expectLoad(args: { n: string }): string {
    return this.#say("expect-load", args);
  }

  /** `expect-loss-counts` */
  expectLossCounts(): string {
    return this.#say("expect-loss-counts", {});
  }

  /** `expect-no` */
  expectNo(): string {
    return this.#say("expect-no", {});
  }

  /** `expect-number` */
  expectNumber(): string {
    return this.#say("expect-number", {});
  }

  /** `expect-other` */
  expectOther(): string {
    return this.#say("expect-other", {});
  }

  /** `expect-row` (n: which) */
  expectRow(args: { n: number }): string {
    return this.#say("expect-row", args);
  }

  /** `expect-steps` (n: steps) */
  expectSteps(args: { n: string }): string {
    return this.#say("expect-steps", args);
  }

  /** `expect-whole` */
  expectWhole(): string {
    return this.#say("expect-whole", {});
  }

  /** `expect-whole-between` (least: lowest; most: highest) */
  expectWholeBetween(args: { least: string; most: string }): string {
    return this.#say("expect-whole-between", args);
  }

  /** `expect-whole-least` (least: lowest) */
  expectWholeLeast(args: { least: string }): string {
    return this.#say("expect-whole-least", args);
  }

  /** `expect-yes` */
  expectYes(): string {
    return this.#say("expect-yes", {});
  }

  /** `experiment-add-arm` */
  experimentAddArm(): string {
    return this.#say("experiment-add-arm", {});
  }

  /** `experiment-alpha` */
  experimentAlpha(): string {
    return this.#say("experiment-alpha", {});
  }

  /** `experiment-arm` */
  experimentArm(): string {
    return this.#say("experiment-arm", {});
  }

  /** `experiment-arm-count` (people: people; results: results) */
  experimentArmCount(args: { people: number; results: number }): string {
    return this.#say("experiment-arm-count", args);
  }

  /** `experiment-arm-n` (n: which arm) */
  experimentArmN(args: { n: number }): string {
    return this.#say("experiment-arm-n", args);
  }

  /** `experiment-arms` */
  experimentArms(): string {
    return this.#say("experiment-arms", {});
  }

  /** `experiment-arms-hint` */
  experimentArmsHint(): string {
    return this.#say("experiment-arms-hint", {});
  }

  /** `experiment-base-mean` */
  experimentBaseMean(): string {
    return this.#say("experiment-base-mean", {});
  }

  /** `experiment-base-share` */
  experimentBaseShare(): string {
    return this.#say("experiment-base-share", {});
  }

  /** `experiment-class` */
  experimentClass(): string {
    return this.#say("experiment-class", {});
  }

  /** `experiment-classes` */
  experimentClasses(): string {
    return this.#say("experiment-classes", {});
  }

  /** `experiment-compared` */
  experimentCompared(args: { arm: string; base: string; difference: string; figure: string; first: string; from: string; to: string }): string {
    return this.#say("experiment-compared", args);
  }

  /** `experiment-compared-plain` */
  experimentComparedPlain(args: { arm: string; base: string; difference: string; figure: string; first: string }): string {
    return this.#say("experiment-compared-plain", args);
  }

  /** `experiment-count` */
  experimentCount(): string {
    return this.#say("experiment-count", {});
  }

  /** `experiment-customer` */
  experimentCustomer(): string {
    return this.#say("experiment-customer", {});
  }

  /** `experiment-difference-mean` */
  experimentDifferenceMean(): string {
    return this.#say("experiment-difference-mean", {});
  }

  /** `experiment-difference-share` */
  experimentDifferenceShare(): string {
    return this.#say("experiment-difference-share", {});
  }

  /** `experiment-draw` */
  experimentDraw(): string {
    return this.#say("experiment-draw", {});
  }

  /** `experiment-drawn` */
  experimentDrawn(): string {
    return this.#say("experiment-drawn", {});
  }

  /** `experiment-early` (have: there; need: needed) */
  experimentEarly(args: { have: number; need: number }): string {
    return this.#say("experiment-early", args);
  }

  /** `experiment-eligible` (n: customers) */
  experimentEligible(args: { n: number }): string {
    return this.#say("experiment-eligible", args);
  }

  /** `experiment-face-list` */
  experimentFaceList(): string {
    return this.#say("experiment-face-list", {});
  }

  /** `experiment-face-plan` */
  experimentFacePlan(): string {
    return this.#say("experiment-face-plan", {});
  }

  /** `experiment-face-verdict` */
  experimentFaceVerdict(): string {
    return this.#say("experiment-face-verdict", {});
  }

  /** `experiment-first` */
  experimentFirst(): string {
    return this.#say("experiment-first", {});
  }

  /** `experiment-frozen` */
  experimentFrozen(): string {
    return this.#say("experiment-frozen", {});
  }

  /** `experiment-hits` */
  experimentHits(): string {
    return this.#say("experiment-hits", {});
  }

  /** `experiment-how` */
  experimentHow(): string {
    return this.#say("experiment-how", {});
  }

  /** `experiment-last` */
  experimentLast(): string {
    return this.#say("experiment-last", {});
  }

  /** `experiment-list` */
  experimentList(): string {
    return this.#say("experiment-list", {});
  }

  /** `experiment-list-more` (n: rows) */
  experimentListMore(args: { n: number }): string {
    return this.#say("experiment-list-more", args);
  }

  /** `experiment-look` */
  experimentLook(): string {
    return this.#say("experiment-look", {});
  }

  /** `experiment-look-at` */
  experimentLookAt(): string {
    return this.#say("experiment-look-at", {});
  }

  /** `experiment-look-bound` */
  experimentLookBound(): string {
    return this.#say("experiment-look-bound", {});
  }

  /** `experiment-look-early` */
  experimentLookEarly(): string {
    return this.#say("experiment-look-early", {});
  }

  /** `experiment-look-information` */
  experimentLookInformation(): string {
    return this.#say("experiment-look-information", {});
  }

  /** `experiment-look-n` */
  experimentLookN(): string {
    return this.#say("experiment-look-n", {});
  }

  /** `experiment-look-results` */
  experimentLookResults(): string {
    return this.#say("experiment-look-results", {});
  }

  /** `experiment-look-spent` */
  experimentLookSpent(): string {
    return this.#say("experiment-look-spent", {});
  }

  /** `experiment-looks` */
  experimentLooks(): string {
    return this.#say("experiment-looks", {});
  }

  /** `experiment-measure` */
  experimentMeasure(): string {
    return this.#say("experiment-measure", {});
  }

  /** `experiment-measure-mean` */
  experimentMeasureMean(): string {
    return this.#say("experiment-measure-mean", {});
  }

  /** `experiment-measure-share` */
  experimentMeasureShare(): string {
    return this.#say("experiment-measure-share", {});
  }

  /** `experiment-most` */
  experimentMost(): string {
    return this.#say("experiment-most", {});
  }

  /** `experiment-most-hint` */
  experimentMostHint(): string {
    return this.#say("experiment-most-hint", {});
  }

  /** `experiment-needed` (n: people; total: all) */
  experimentNeeded(args: { n: number; total: number }): string {
    return this.#say("experiment-needed", args);
  }

  /** `experiment-needed-how` */
  experimentNeededHow(): string {
    return this.#say("experiment-needed-how", {});
  }

  /** `experiment-needed-none` */
  experimentNeededNone(): string {
    return this.#say("experiment-needed-none", {});
  }

  /** `experiment-no-survey` */
  experimentNoSurvey(): string {
    return this.#say("experiment-no-survey", {});
  }

  /** `experiment-none` */
  experimentNone(): string {
    return this.#say("experiment-none", {});
  }

  /** `experiment-not-yet` */
  experimentNotYet(): string {
    return this.#say("experiment-not-yet", {});
  }

  /** `experiment-noted` (changed: changed; results: results) */
  experimentNoted(args: { changed: number; results: number }): string {
    return this.#say("experiment-noted", args);
  }

  /** `experiment-number` */
  experimentNumber(): string {
    return this.#say("experiment-number", {});
  }

  /** `experiment-number-bad` */
  experimentNumberBad(): string {
    return this.#say("experiment-number-bad", {});
  }

  /** `experiment-p` */
  experimentP(): string {
    return this.#say("experiment-p", {});
  }

  /** `experiment-p-ranks` */
  experimentPRanks(): string {
    return this.#say("experiment-p-ranks", {});
  }

  /** `experiment-paste` */
  experimentPaste(): string {
    return this.#say("experiment-paste", {});
  }

  /** `experiment-paste-bad` */
  experimentPasteBad(args: { line: string; text: string }): string {
    return this.#say("experiment-paste-bad", args);
  }

  /** `experiment-paste-how` */
  experimentPasteHow(): string {
    return this.#say("experiment-paste-how", {});
  }

  /** `experiment-people` */
  experimentPeople(): string {
    return this.#say("experiment-people", {});
  }

  /** `experiment-people-customers` */
  experimentPeopleCustomers(): string {
    return this.#say("experiment-people-customers", {});
  }

  /** `experiment-people-numbers` */
  experimentPeopleNumbers(): string {
    return this.#say("experiment-people-numbers", {});
  }

  /** `experiment-percent` */
  experimentPercent(): string {
    return this.#say("experiment-percent", {});
  }

  /** `experiment-points` */
  experimentPoints(): string {
    return this.#say("experiment-points", {});
  }

  /** `experiment-power` */
  experimentPower(): string {
    return this.#say("experiment-power", {});
  }

  /** `experiment-question` */
  experimentQuestion(): string {
    return this.#say("experiment-question", {});
  }

  /** `experiment-question-hint` */
  experimentQuestionHint(): string {
    return this.#say("experiment-question-hint", {});
  }

  /** `experiment-read` */
  experimentRead(): string {
    return this.#say("experiment-read", {});
  }

  /** `experiment-read-answers-how` */
  experimentReadAnswersHow(): string {
    return this.#say("experiment-read-answers-how", {});
  }

  /** `experiment-read-how` */
  experimentReadHow(): string {
    return this.#say("experiment-read-how", {});
  }

  /** `experiment-ready` (have: there) */
  experimentReady(args: { have: number }): string {
    return this.#say("experiment-ready", args);
  }

  /** `experiment-remove-arm` */
  experimentRemoveArm(): string {
    return this.#say("experiment-remove-arm", {});
  }

  /** `experiment-result` */
  experimentResult(): string {
    return this.#say("experiment-result", {});
  }

  /** `experiment-save-list` */
  experimentSaveList(): string {
    return this.#say("experiment-save-list", {});
  }

  /** `experiment-seed` */
  experimentSeed(): string {
    return this.#say("experiment-seed", {});
  }

  /** `experiment-seed-hint` */
  experimentSeedHint(): string {
    return this.#say("experiment-seed-hint", {});
  }

  /** `experiment-short` (short: how many lack) */
  experimentShort(args: { short: number }): string {
    return this.#say("experiment-short", args);
  }

  /** `experiment-source` */
  experimentSource(): string {
    return this.#say("experiment-source", {});
  }

  /** `experiment-source-complained` */
  experimentSourceComplained(): string {
    return this.#say("experiment-source-complained", {});
  }

  /** `experiment-source-revenue` */
  experimentSourceRevenue(): string {
    return this.#say("experiment-source-revenue", {});
  }

  /** `experiment-source-shipments` */
  experimentSourceShipments(): string {
    return this.#say("experiment-source-shipments", {});
  }

  /** `experiment-source-shipped` */
  experimentSourceShipped(): string {
    return this.#say("experiment-source-shipped", {});
  }

  /** `experiment-source-survey` */
  experimentSourceSurvey(): string {
    return this.#say("experiment-source-survey", {});
  }

  /** `experiment-source-typed` */
  experimentSourceTyped(): string {
    return this.#say("experiment-source-typed", {});
  }

  /** `experiment-stratify` */
  experimentStratify(): string {
    return this.#say("experiment-stratify", {});
  }

  /** `experiment-summary` (looks: looks; people: people; results: results) */
  experimentSummary(args: { looks: number; people: number; results: number }): string {
    return this.#say("experiment-summary", args);
  }

  /** `experiment-summary-planned` */
  experimentSummaryPlanned(): string {
    return this.#say("experiment-summary-planned", {});
  }

  /** `experiment-survey` */
  experimentSurvey(): string {
    return this.#say("experiment-survey", {});
  }

  /** `experiment-take` */
  experimentTake(): string {
    return this.#say("experiment-take", {});
  }

  /** `experiment-undraw` */
  experimentUndraw(): string {
    return this.#say("experiment-undraw", {});
  }

  /** `experiment-undrawn` */
  experimentUndrawn(): string {
    return this.#say("experiment-undrawn", {});
  }

  /** `experiment-unguarded` (looks: looks) */
  experimentUnguarded(args: { error: string; looks: number }): string {
    return this.#say("experiment-unguarded", args);
  }

  /** `experiment-variable` */
  experimentVariable(): string {
    return this.#say("experiment-variable", {});
  }

  /** `experiment-verdict-found` */
  experimentVerdictFound(): string {
    return this.#say("experiment-verdict-found", {});
  }

  /** `experiment-verdict-go-on` */
  experimentVerdictGoOn(): string {
    return this.#say("experiment-verdict-go-on", {});
  }

  /** `experiment-verdict-not-found` */
  experimentVerdictNotFound(): string {
    return this.#say("experiment-verdict-not-found", {});
  }

  /** `experiment-worth-beyond` */
  experimentWorthBeyond(): string {
    return this.#say("experiment-worth-beyond", {});
  }

  /** `experiment-worth-open` */
  experimentWorthOpen(): string {
    return this.#say("experiment-worth-open", {});
  }

  /** `experiment-worth-within` */
  experimentWorthWithin(): string {
    return this.#say("experiment-worth-within", {});
  }

  /** `field-account` */
  fieldAccount(): string {
    return this.#say("field-account", {});
  }

  /** `field-case-due` */
  fieldCaseDue(): string {
    return this.#say("field-case-due", {});
  }

  /** `field-case-kind` */
  fieldCaseKind(): string {
    return this.#say("field-case-kind", {});
  }

  /** `field-case-no` */
  fieldCaseNo(): string {
    return this.#say("field-case-no", {});
  }

  /** `field-case-status` */
  fieldCaseStatus(): string {
    return this.#say("field-case-status", {});
  }

  /** `field-cause` */
  fieldCause(): string {
    return this.#say("field-cause", {});
  }

  /** `field-channel` */
  fieldChannel(): string {
    return this.#say("field-channel", {});
  }

  /** `field-claimed` */
  fieldClaimed(): string {
    return this.#say("field-claimed", {});
  }

  /** `field-closed` */
  fieldClosed(): string {
    return this.#say("field-closed", {});
  }

  /** `field-cod` */
  fieldCod(): string {
    return this.#say("field-cod", {});
  }

  /** `field-cost` */
  fieldCost(): string {
    return this.#say("field-cost", {});
  }

  /** `field-cost-amount` */
  fieldCostAmount(): string {
    return this.#say("field-cost-amount", {});
  }

  /** `field-cost-behaviour` */
  fieldCostBehaviour(): string {
    return this.#say("field-cost-behaviour", {});
  }

  /** `field-cost-day` */
  fieldCostDay(): string {
    return this.#say("field-cost-day", {});
  }

  /** `field-cost-department` */
  fieldCostDepartment(): string {
    return this.#say("field-cost-department", {});
  }

  /** `field-cost-estimate` */
  fieldCostEstimate(): string {
    return this.#say("field-cost-estimate", {});
  }

  /** `field-cost-item` */
  fieldCostItem(): string {
    return this.#say("field-cost-item", {});
  }

  /** `field-cost-m01` */
  fieldCostM01(): string {
    return this.#say("field-cost-m01", {});
  }

  /** `field-cost-m02` */
  fieldCostM02(): string {
    return this.#say("field-cost-m02", {});
  }

  /** `field-cost-m03` */
  fieldCostM03(): string {
    return this.#say("field-cost-m03", {});
  }

  /** `field-cost-m04` */
  fieldCostM04(): string {
    return this.#say("field-cost-m04", {});
  }

  /** `field-cost-m05` */
  fieldCostM05(): string {
    return this.#say("field-cost-m05", {});
  }

  /** `field-cost-m06` */
  fieldCostM06(): string {
    return this.#say("field-cost-m06", {});
  }

  /** `field-cost-m07` */
  fieldCostM07(): string {
    return this.#say("field-cost-m07", {});
  }

  /** `field-cost-m08` */
  fieldCostM08(): string {
    return this.#say("field-cost-m08", {});
  }

  /** `field-cost-m09` */
  fieldCostM09(): string {
    return this.#say("field-cost-m09", {});
  }

  /** `field-cost-m10` */
  fieldCostM10(): string {
    return this.#say("field-cost-m10", {});
  }

  /** `field-cost-m11` */
  fieldCostM11(): string {
    return this.#say("field-cost-m11", {});
  }

  /** `field-cost-m12` */
  fieldCostM12(): string {
    return this.#say("field-cost-m12", {});
  }

  /** `field-cost-owner` */
  fieldCostOwner(): string {
    return this.#say("field-cost-owner", {});
  }

  /** `field-cost-pool-owner` */
  fieldCostPoolOwner(): string {
    return this.#say("field-cost-pool-owner", {});
  }

  /** `field-cost-year` */
  fieldCostYear(): string {
    return this.#say("field-cost-year", {});
  }

  /** `field-customer-name` */
  fieldCustomerName(): string {
    return this.#say("field-customer-name", {});
  }

  /** `field-delivered` */
  fieldDelivered(): string {
    return this.#say("field-delivered", {});
  }

  /** `field-destination` */
  fieldDestination(): string {
    return this.#say("field-destination", {});
  }

  /** `field-due` */
  fieldDue(): string {
    return this.#say("field-due", {});
  }

  /** `field-insured` */
  fieldInsured(): string {
    return this.#say("field-insured", {});
  }

  /** `field-justified` */
  fieldJustified(): string {
    return this.#say("field-justified", {});
  }

  /** `field-link` */
  fieldLink(): string {
    return this.#say("field-link", {});
  }

  /** `field-measure-day` */
  fieldMeasureDay(): string {
    return this.#say("field-measure-day", {});
  }

  /** `field-measure-denominator` */
  fieldMeasureDenominator(): string {
    return this.#say("field-measure-denominator", {});
  }

  /** `field-measure-kpi` */
  fieldMeasureKpi(): string {
    return this.#say("field-measure-kpi", {});
  }

  /** `field-measure-numerator` */
  fieldMeasureNumerator(): string {
    return this.#say("field-measure-numerator", {});
  }

  /** `field-measure-rate` */
  fieldMeasureRate(): string {
    return this.#say("field-measure-rate", {});
  }

  /** `field-measure-source` */
  fieldMeasureSource(): string {
    return this.#say("field-measure-source", {});
  }

  /** `field-no` */
  fieldNo(): string {
    return this.#say("field-no", {});
  }

  /** `field-note` */
  fieldNote(): string {
    return this.#say("field-note", {});
  }

  /** `field-opened` */
  fieldOpened(): string {
    return this.#say("field-opened", {});
  }

  /** `field-order-no` */
  fieldOrderNo(): string {
    return this.#say("field-order-no", {});
  }

  /** `field-paid` */
  fieldPaid(): string {
    return this.#say("field-paid", {});
  }

  /** `field-party` */
  fieldParty(): string {
    return this.#say("field-party", {});
  }

  /** `field-payment` */
  fieldPayment(): string {
    return this.#say("field-payment", {});
  }

  /** `field-pieces` */
  fieldPieces(): string {
    return this.#say("field-pieces", {});
  }

  /** `field-price` */
  fieldPrice(): string {
    return this.#say("field-price", {});
  }

  /** `field-product` */
  fieldProduct(): string {
    return this.#say("field-product", {});
  }

  /** `field-receiver-address` */
  fieldReceiverAddress(): string {
    return this.#say("field-receiver-address", {});
  }

  /** `field-receiver-name` */
  fieldReceiverName(): string {
    return this.#say("field-receiver-name", {});
  }

  /** `field-receiver-phone` */
  fieldReceiverPhone(): string {
    return this.#say("field-receiver-phone", {});
  }

  /** `field-sender-address` */
  fieldSenderAddress(): string {
    return this.#say("field-sender-address", {});
  }

  /** `field-sender-name` */
  fieldSenderName(): string {
    return this.#say("field-sender-name", {});
  }

  /** `field-sender-phone` */
  fieldSenderPhone(): string {
    return this.#say("field-sender-phone", {});
  }

  /** `field-shipped` */
  fieldShipped(): string {
    return this.#say("field-shipped", {});
  }

  /** `field-standard-fixed` */
  fieldStandardFixed(): string {
    return this.#say("field-standard-fixed", {});
  }

  /** `field-standard-freight` */
  fieldStandardFreight(): string {
    return this.#say("field-standard-freight", {});
  }

  /** `field-standard-item` */
  fieldStandardItem(): string {
    return this.#say("field-standard-item", {});
  }

  /** `field-standard-month` */
  fieldStandardMonth(): string {
    return this.#say("field-standard-month", {});
  }

  /** `field-standard-price` */
  fieldStandardPrice(): string {
    return this.#say("field-standard-price", {});
  }

  /** `field-standard-quantity` */
  fieldStandardQuantity(): string {
    return this.#say("field-standard-quantity", {});
  }

  /** `field-standard-unit` */
  fieldStandardUnit(): string {
    return this.#say("field-standard-unit", {});
  }

  /** `field-standard-units` */
  fieldStandardUnits(): string {
    return this.#say("field-standard-units", {});
  }

  /** `field-status` */
  fieldStatus(): string {
    return this.#say("field-status", {});
  }

  /** `field-trouble` */
  fieldTrouble(): string {
    return this.#say("field-trouble", {});
  }

  /** `field-weight` */
  fieldWeight(): string {
    return this.#say("field-weight", {});
  }

  /** `figure-first-unit` */
  figureFirstUnit(args: { figure: string }): string {
    return this.#say("figure-first-unit", args);
  }

  /** `figure-second-unit` */
  figureSecondUnit(args: { figure: string }): string {
    return this.#say("figure-second-unit", args);
  }

  /** `figure-third-unit` */
  figureThirdUnit(args: { figure: string }): string {
    return this.#say("figure-third-unit", args);
  }

  /** `figure-yuan` (amount: in yuan, already written with two decimals) */
  figureYuan(args: { amount: string }): string {
    return this.#say("figure-yuan", args);
  }

  /** `form-flaw-arms` */
  formFlawArms(): string {
    return this.#say("form-flaw-arms", {});
  }

  /** `form-flaw-asks-later` */
  formFlawAsksLater(args: { name: string }): string {
    return this.#say("form-flaw-asks-later", args);
  }

  /** `form-flaw-blank-choice` */
  formFlawBlankChoice(): string {
    return this.#say("form-flaw-blank-choice", {});
  }

  /** `form-flaw-blank-question` */
  formFlawBlankQuestion(): string {
    return this.#say("form-flaw-blank-question", {});
  }

  /** `form-flaw-blank-row` */
  formFlawBlankRow(): string {
    return this.#say("form-flaw-blank-row", {});
  }

  /** `form-flaw-blank-side` */
  formFlawBlankSide(): string {
    return this.#say("form-flaw-blank-side", {});
  }

  /** `form-flaw-decimals` */
  formFlawDecimals(): string {
    return this.#say("form-flaw-decimals", {});
  }

  /** `form-flaw-few-choices` */
  formFlawFewChoices(): string {
    return this.#say("form-flaw-few-choices", {});
  }

  /** `form-flaw-few-sides` */
  formFlawFewSides(): string {
    return this.#say("form-flaw-few-sides", {});
  }

  /** `form-flaw-impossible-count` */
  formFlawImpossibleCount(): string {
    return this.#say("form-flaw-impossible-count", {});
  }

  /** `form-flaw-impossible-range` */
  formFlawImpossibleRange(): string {
    return this.#say("form-flaw-impossible-range", {});
  }

  /** `form-flaw-languages` */
  formFlawLanguages(): string {
    return this.#say("form-flaw-languages", {});
  }

  /** `form-flaw-many-pairs` */
  formFlawManyPairs(): string {
    return this.#say("form-flaw-many-pairs", {});
  }

  /** `form-flaw-name` */
  formFlawName(args: { name: string }): string {
    return this.#say("form-flaw-name", args);
  }

  /** `form-flaw-name-twice` */
  formFlawNameTwice(args: { name: string }): string {
    return this.#say("form-flaw-name-twice", args);
  }

  /** `form-flaw-no-questions` */
  formFlawNoQuestions(): string {
    return this.#say("form-flaw-no-questions", {});
  }

  /** `form-flaw-no-rows` */
  formFlawNoRows(): string {
    return this.#say("form-flaw-no-rows", {});
  }

  /** `form-flaw-no-title` */
  formFlawNoTitle(): string {
    return this.#say("form-flaw-no-title", {});
  }

  /** `form-flaw-open-not-here` */
  formFlawOpenNotHere(): string {
    return this.#say("form-flaw-open-not-here", {});
  }

  /** `form-flaw-part-twice` */
  formFlawPartTwice(args: { name: string }): string {
    return this.#say("form-flaw-part-twice", args);
  }

  /** `form-flaw-pattern` */
  formFlawPattern(): string {
    return this.#say("form-flaw-pattern", {});
  }

  /** `form-flaw-scale-labels` */
  formFlawScaleLabels(): string {
    return this.#say("form-flaw-scale-labels", {});
  }

  /** `form-flaw-scale-points` */
  formFlawScalePoints(): string {
    return this.#say("form-flaw-scale-points", {});
  }

  /** `form-flaw-uid` */
  formFlawUid(args: { name: string }): string {
    return this.#say("form-flaw-uid", args);
  }

  /** `form-lint-contradiction` */
  formLintContradiction(): string {
    return this.#say("form-lint-contradiction", {});
  }

  /** `form-lint-contradiction-fix` */
  formLintContradictionFix(): string {
    return this.#say("form-lint-contradiction-fix", {});
  }

  /** `form-lint-contradiction-why` */
  formLintContradictionWhy(): string {
    return this.#say("form-lint-contradiction-why", {});
  }

  /** `form-lint-dead-end` */
  formLintDeadEnd(): string {
    return this.#say("form-lint-dead-end", {});
  }

  /** `form-lint-dead-end-fix` */
  formLintDeadEndFix(): string {
    return this.#say("form-lint-dead-end-fix", {});
  }

  /** `form-lint-dead-end-why` */
  formLintDeadEndWhy(): string {
    return this.#say("form-lint-dead-end-why", {});
  }

  /** `form-lint-double` */
  formLintDouble(): string {
    return this.#say("form-lint-double", {});
  }

  /** `form-lint-double-fix` */
  formLintDoubleFix(): string {
    return this.#say("form-lint-double-fix", {});
  }

  /** `form-lint-double-why` */
  formLintDoubleWhy(): string {
    return this.#say("form-lint-double-why", {});
  }

  /** `form-lint-dup` */
  formLintDup(): string {
    return this.#say("form-lint-dup", {});
  }

  /** `form-lint-dup-fix` */
  formLintDupFix(): string {
    return this.#say("form-lint-dup-fix", {});
  }

  /** `form-lint-dup-why` */
  formLintDupWhy(): string {
    return this.#say("form-lint-dup-why", {});
  }

  /** `form-lint-gap` */
  formLintGap(): string {
    return this.#say("form-lint-gap", {});
  }

  /** `form-lint-gap-fix` */
  formLintGapFix(): string {
    return this.#say("form-lint-gap-fix", {});
  }

  /** `form-lint-gap-why` */
  formLintGapWhy(): string {
    return this.#say("form-lint-gap-why", {});
  }

  /** `form-lint-jargon` */
  formLintJargon(): string {
    return this.#say("form-lint-jargon", {});
  }

  /** `form-lint-jargon-fix` */
  formLintJargonFix(): string {
    return this.#say("form-lint-jargon-fix", {});
  }

  /** `form-lint-jargon-why` */
  formLintJargonWhy(): string {
    return this.#say("form-lint-jargon-why", {});
  }

  /** `form-lint-leading` */
  formLintLeading(): string {
    return this.#say("form-lint-leading", {});
  }

  /** `form-lint-leading-fix` */
  formLintLeadingFix(): string {
    return this.#say("form-lint-leading-fix", {});
  }

  /** `form-lint-leading-why` */
  formLintLeadingWhy(): string {
    return this.#say("form-lint-leading-why", {});
  }

  /** `form-lint-long` */
  formLintLong(): string {
    return this.#say("form-lint-long", {});
  }

  /** `form-lint-long-fix` */
  formLintLongFix(): string {
    return this.#say("form-lint-long-fix", {});
  }

  /** `form-lint-long-why` */
  formLintLongWhy(): string {
    return this.#say("form-lint-long-why", {});
  }

  /** `form-lint-negative` */
  formLintNegative(): string {
    return this.#say("form-lint-negative", {});
  }

  /** `form-lint-negative-fix` */
  formLintNegativeFix(): string {
    return this.#say("form-lint-negative-fix", {});
  }

  /** `form-lint-negative-why` */
  formLintNegativeWhy(): string {
    return this.#say("form-lint-negative-why", {});
  }

  /** `form-lint-no-other` */
  formLintNoOther(): string {
    return this.#say("form-lint-no-other", {});
  }

  /** `form-lint-no-other-fix` */
  formLintNoOtherFix(): string {
    return this.#say("form-lint-no-other-fix", {});
  }

  /** `form-lint-no-other-why` */
  formLintNoOtherWhy(): string {
    return this.#say("form-lint-no-other-why", {});
  }

  /** `form-lint-overlap` */
  formLintOverlap(): string {
    return this.#say("form-lint-overlap", {});
  }

  /** `form-lint-overlap-fix` */
  formLintOverlapFix(): string {
    return this.#say("form-lint-overlap-fix", {});
  }

  /** `form-lint-overlap-why` */
  formLintOverlapWhy(): string {
    return this.#say("form-lint-overlap-why", {});
  }

  /** `form-lint-unbalanced` */
  formLintUnbalanced(): string {
    return this.#say("form-lint-unbalanced", {});
  }

  /** `form-lint-unbalanced-fix` */
  formLintUnbalancedFix(): string {
    return this.#say("form-lint-unbalanced-fix", {});
  }

  /** `form-lint-unbalanced-why` */
  formLintUnbalancedWhy(): string {
    return this.#say("form-lint-unbalanced-why", {});
  }

  /** `form-lint-unreachable` */
  formLintUnreachable(): string {
    return this.#say("form-lint-unreachable", {});
  }

  /** `form-lint-unreachable-fix` */
  formLintUnreachableFix(): string {
    return this.#say("form-lint-unreachable-fix", {});
  }

  /** `form-lint-unreachable-why` */
  formLintUnreachableWhy(): string {
    return this.#say("form-lint-unreachable-why", {});
  }

  /** `form-lint-untranslated` */
  formLintUntranslated(): string {
    return this.#say("form-lint-untranslated", {});
  }

  /** `form-lint-untranslated-fix` */
  formLintUntranslatedFix(): string {
    return this.#say("form-lint-untranslated-fix", {});
  }

  /** `form-lint-untranslated-why` */
  formLintUntranslatedWhy(): string {
    return this.#say("form-lint-untranslated-why", {});
  }

  /** `form-lint-vague` */
  formLintVague(): string {
    return this.#say("form-lint-vague", {});
  }

  /** `form-lint-vague-fix` */
  formLintVagueFix(): string {
    return this.#say("form-lint-vague-fix", {});
  }

  /** `form-lint-vague-why` */
  formLintVagueWhy(): string {
    return this.#say("form-lint-vague-why", {});
  }

  /** `form-page-back` */
  formPageBack(): string {
    return this.#say("form-page-back", {});
  }

  /** `form-page-cannot-say` */
  formPageCannotSay(): string {
    return this.#say("form-page-cannot-say", {});
  }

  /** `form-page-change` */
  formPageChange(): string {
    return this.#say("form-page-change", {});
  }

  /** `form-page-choose` */
  formPageChoose(): string {
    return this.#say("form-page-choose", {});
  }

  /** `form-page-clear` */
  formPageClear(): string {
    return this.#say("form-page-clear", {});
  }

  /** `form-page-code-label` */
  formPageCodeLabel(): string {
    return this.#say("form-page-code-label", {});
  }

  /** `form-page-copied` */
  formPageCopied(): string {
    return this.#say("form-page-copied", {});
  }

  /** `form-page-copy` */
  formPageCopy(): string {
    return this.#say("form-page-copy", {});
  }

  /** `form-page-copy-yourself` */
  formPageCopyYourself(): string {
    return this.#say("form-page-copy-yourself", {});
  }

  /** `form-page-count` */
  formPageCount(args: { most: string; n: string }): string {
    return this.#say("form-page-count", args);
  }

  /** `form-page-finish` */
  formPageFinish(): string {
    return this.#say("form-page-finish", {});
  }

  /** `form-page-kept` */
  formPageKept(): string {
    return this.#say("form-page-kept", {});
  }

  /** `form-page-kept-again` */
  formPageKeptAgain(): string {
    return this.#say("form-page-kept-again", {});
  }

  /** `form-page-language` */
  formPageLanguage(): string {
    return this.#say("form-page-language", {});
  }

  /** `form-page-move-down` */
  formPageMoveDown(args: { option: string }): string {
    return this.#say("form-page-move-down", args);
  }

  /** `form-page-move-up` */
  formPageMoveUp(args: { option: string }): string {
    return this.#say("form-page-move-up", args);
  }

  /** `form-page-new-answer` */
  formPageNewAnswer(): string {
    return this.#say("form-page-new-answer", {});
  }

  /** `form-page-next` */
  formPageNext(): string {
    return this.#say("form-page-next", {});
  }

  /** `form-page-no` */
  formPageNo(): string {
    return this.#say("form-page-no", {});
  }

  /** `form-page-noscript` */
  formPageNoscript(): string {
    return this.#say("form-page-noscript", {});
  }

  /** `form-page-not-kept` */
  formPageNotKept(): string {
    return this.#say("form-page-not-kept", {});
  }

  /** `form-page-pairs-alike` */
  formPagePairsAlike(): string {
    return this.#say("form-page-pairs-alike", {});
  }

  /** `form-page-pairs-how` */
  formPagePairsHow(): string {
    return this.#say("form-page-pairs-how", {});
  }

  /** `form-page-pairs-more` */
  formPagePairsMore(args: { item: string; n: string }): string {
    return this.#say("form-page-pairs-more", args);
  }

  /** `form-page-point-named` */
  formPagePointNamed(args: { point: string; word: string }): string {
    return this.#say("form-page-point-named", args);
  }

  /** `form-page-problem-alone` */
  formPageProblemAlone(): string {
    return this.#say("form-page-problem-alone", {});
  }

  /** `form-page-problem-between` */
  formPageProblemBetween(args: { max: string; min: string }): string {
    return this.#say("form-page-problem-between", args);
  }

  /** `form-page-problem-choose` */
  formPageProblemChoose(): string {
    return this.#say("form-page-problem-choose", {});
  }

  /** `form-page-problem-condition` */
  formPageProblemCondition(): string {
    return this.#say("form-page-problem-condition", {});
  }

  /** `form-page-problem-day` */
  formPageProblemDay(): string {
    return this.#say("form-page-problem-day", {});
  }

  /** `form-page-problem-decimals` */
  formPageProblemDecimals(args: { n: string }): string {
    return this.#say("form-page-problem-decimals", args);
  }

  /** `form-page-problem-few` */
  formPageProblemFew(args: { n: string }): string {
    return this.#say("form-page-problem-few", args);
  }

  /** `form-page-problem-least` */
  formPageProblemLeast(args: { min: string }): string {
    return this.#say("form-page-problem-least", args);
  }

  /** `form-page-problem-long` */
  formPageProblemLong(args: { n: string }): string {
    return this.#say("form-page-problem-long", args);
  }

  /** `form-page-problem-many` */
  formPageProblemMany(args: { n: string }): string {
    return this.#say("form-page-problem-many", args);
  }

  /** `form-page-problem-most` */
  formPageProblemMost(args: { max: string }): string {
    return this.#say("form-page-problem-most", args);
  }

  /** `form-page-problem-number` */
  formPageProblemNumber(): string {
    return this.#say("form-page-problem-number", {});
  }

  /** `form-page-problem-pattern` */
  formPageProblemPattern(): string {
    return this.#say("form-page-problem-pattern", {});
  }

  /** `form-page-problem-rank` */
  formPageProblemRank(args: { n: string }): string {
    return this.#say("form-page-problem-rank", args);
  }

  /** `form-page-problem-required` */
  formPageProblemRequired(): string {
    return this.#say("form-page-problem-required", {});
  }

  /** `form-page-problem-rows` */
  formPageProblemRows(args: { n: string }): string {
    return this.#say("form-page-problem-rows", args);
  }

  /** `form-page-problem-sum` */
  formPageProblemSum(args: { total: string }): string {
    return this.#say("form-page-problem-sum", args);
  }

  /** `form-page-problem-time` */
  formPageProblemTime(): string {
    return this.#say("form-page-problem-time", {});
  }

  /** `form-page-problem-which` */
  formPageProblemWhich(): string {
    return this.#say("form-page-problem-which", {});
  }

  /** `form-page-problem-whole` */
  formPageProblemWhole(): string {
    return this.#say("form-page-problem-whole", {});
  }

  /** `form-page-problems` */
  formPageProblems(args: { n: string }): string {
    return this.#say("form-page-problems", args);
  }

  /** `form-page-progress` */
  formPageProgress(args: { n: string; total: string }): string {
    return this.#say("form-page-progress", args);
  }

  /** `form-page-progress-label` */
  formPageProgressLabel(): string {
    return this.#say("form-page-progress-label", {});
  }

  /** `form-page-qr-label` */
  formPageQrLabel(): string {
    return this.#say("form-page-qr-label", {});
  }

  /** `form-page-qr-too-long` */
  formPageQrTooLong(): string {
    return this.#say("form-page-qr-too-long", {});
  }

  /** `form-page-rank-done` */
  formPageRankDone(): string {
    return this.#say("form-page-rank-done", {});
  }

  /** `form-page-rank-next` */
  formPageRankNext(args: { place: string; total: string }): string {
    return this.#say("form-page-rank-next", args);
  }

  /** `form-page-ranked` */
  formPageRanked(args: { option: string; place: string; total: string }): string {
    return this.#say("form-page-ranked", args);
  }

  /** `form-page-required` */
  formPageRequired(): string {
    return this.#say("form-page-required", {});
  }

  /** `form-page-save` */
  formPageSave(): string {
    return this.#say("form-page-save", {});
  }

  /** `form-page-saved` */
  formPageSaved(): string {
    return this.#say("form-page-saved", {});
  }

  /** `form-page-send-back` */
  formPageSendBack(): string {
    return this.#say("form-page-send-back", {});
  }

  /** `form-page-share-done` */
  formPageShareDone(args: { total: string }): string {
    return this.#say("form-page-share-done", args);
  }

  /** `form-page-share-left` */
  formPageShareLeft(args: { n: string; total: string }): string {
    return this.#say("form-page-share-left", args);
  }

  /** `form-page-share-less` */
  formPageShareLess(args: { n: string; option: string }): string {
    return this.#say("form-page-share-less", args);
  }

  /** `form-page-share-more` */
  formPageShareMore(args: { n: string; option: string }): string {
    return this.#say("form-page-share-more", args);
  }

  /** `form-page-share-now` */
  formPageShareNow(args: { n: string; option: string }): string {
    return this.#say("form-page-share-now", args);
  }

  /** `form-page-share-over` */
  formPageShareOver(args: { n: string; total: string }): string {
    return this.#say("form-page-share-over", args);
  }

  /** `form-page-slider-blank` */
  formPageSliderBlank(): string {
    return this.#say("form-page-slider-blank", {});
  }

  /** `form-page-star` */
  formPageStar(args: { n: string; total: string }): string {
    return this.#say("form-page-star", args);
  }

  /** `form-page-start-anew` */
  formPageStartAnew(): string {
    return this.#say("form-page-start-anew", {});
  }

  /** `form-page-take-out` */
  formPageTakeOut(args: { option: string }): string {
    return this.#say("form-page-take-out", args);
  }

  /** `form-page-thanks` */
  formPageThanks(): string {
    return this.#say("form-page-thanks", {});
  }

  /** `form-page-unranked` */
  formPageUnranked(args: { option: string }): string {
    return this.#say("form-page-unranked", args);
  }

  /** `form-page-way-copy` */
  formPageWayCopy(): string {
    return this.#say("form-page-way-copy", {});
  }

  /** `form-page-way-copy-how` */
  formPageWayCopyHow(): string {
    return this.#say("form-page-way-copy-how", {});
  }

  /** `form-page-way-file` */
  formPageWayFile(): string {
    return this.#say("form-page-way-file", {});
  }

  /** `form-page-way-file-how` */
  formPageWayFileHow(): string {
    return this.#say("form-page-way-file-how", {});
  }

  /** `form-page-way-qr` */
  formPageWayQr(): string {
    return this.#say("form-page-way-qr", {});
  }

  /** `form-page-way-qr-how` */
  formPageWayQrHow(): string {
    return this.#say("form-page-way-qr-how", {});
  }

  /** `form-page-which` */
  formPageWhich(args: { option: string }): string {
    return this.#say("form-page-which", args);
  }

  /** `form-page-yes` */
  formPageYes(): string {
    return this.#say("form-page-yes", {});
  }

  /** `form-template-competitors` */
  formTemplateCompetitors(): string {
    return this.#say("form-template-competitors", {});
  }

  /** `form-template-competitors-about` */
  formTemplateCompetitorsAbout(): string {
    return this.#say("form-template-competitors-about", {});
  }

  /** `form-template-complaint` */
  formTemplateComplaint(): string {
    return this.#say("form-template-complaint", {});
  }

  /** `form-template-complaint-about` */
  formTemplateComplaintAbout(): string {
    return this.#say("form-template-complaint-about", {});
  }

  /** `form-template-kano` */
  formTemplateKano(): string {
    return this.#say("form-template-kano", {});
  }

  /** `form-template-kano-about` */
  formTemplateKanoAbout(): string {
    return this.#say("form-template-kano-about", {});
  }

  /** `form-template-logistics` */
  formTemplateLogistics(): string {
    return this.#say("form-template-logistics", {});
  }

  /** `form-template-logistics-about` */
  formTemplateLogisticsAbout(): string {
    return this.#say("form-template-logistics-about", {});
  }

  /** `form-template-lost` */
  formTemplateLost(): string {
    return this.#say("form-template-lost", {});
  }

  /** `form-template-lost-about` */
  formTemplateLostAbout(): string {
    return this.#say("form-template-lost-about", {});
  }

  /** `form-template-phases` */
  formTemplatePhases(): string {
    return this.#say("form-template-phases", {});
  }

  /** `form-template-phases-about` */
  formTemplatePhasesAbout(): string {
    return this.#say("form-template-phases-about", {});
  }

  /** `form-template-postal` */
  formTemplatePostal(): string {
    return this.#say("form-template-postal", {});
  }

  /** `form-template-postal-about` */
  formTemplatePostalAbout(): string {
    return this.#say("form-template-postal-about", {});
  }

  /** `form-template-recommend` */
  formTemplateRecommend(): string {
    return this.#say("form-template-recommend", {});
  }

  /** `form-template-recommend-about` */
  formTemplateRecommendAbout(): string {
    return this.#say("form-template-recommend-about", {});
  }

  /** `form-template-servqual` */
  formTemplateServqual(): string {
    return this.#say("form-template-servqual", {});
  }

  /** `form-template-servqual-about` */
  formTemplateServqualAbout(): string {
    return this.#say("form-template-servqual-about", {});
  }

  /** `form-template-staff` */
  formTemplateStaff(): string {
    return this.#say("form-template-staff", {});
  }

  /** `form-template-staff-about` */
  formTemplateStaffAbout(): string {
    return this.#say("form-template-staff-about", {});
  }

  /** `grid-columns` */
  gridColumns(): string {
    return this.#say("grid-columns", {});
  }

  /** `grid-copied` (n: rows copied) */
  gridCopied(args: { n: number }): string {
    return this.#say("grid-copied", args);
  }

  /** `grid-copy` */
  gridCopy(): string {
    return this.#say("grid-copy", {});
  }

  /** `grid-position` (n: position of the row, from 1; total: rows in the list) */
  gridPosition(args: { n: number; total: number }): string {
    return this.#say("grid-position", args);
  }

  /** `grid-rows` (n: rows in the whole list) */
  gridRows(args: { n: number }): string {
    return this.#say("grid-rows", args);
  }

  /** `grid-selected` (n: rows selected) */
  gridSelected(args: { n: number }): string {
    return this.#say("grid-selected", args);
  }

  /** `group-cases` */
  groupCases(): string {
    return this.#say("group-cases", {});
  }

  /** `group-edit` */
  groupEdit(): string {
    return this.#say("group-edit", {});
  }

  /** `group-file` */
  groupFile(): string {
    return this.#say("group-file", {});
  }

  /** `group-go` */
  groupGo(): string {
    return this.#say("group-go", {});
  }

  /** `group-help` */
  groupHelp(): string {
    return this.#say("group-help", {});
  }

  /** `group-look` */
  groupLook(): string {
    return this.#say("group-look", {});
  }

  /** `group-methods` */
  groupMethods(): string {
    return this.#say("group-methods", {});
  }

  /** `group-surveys` */
  groupSurveys(): string {
    return this.#say("group-surveys", {});
  }

  /** `import-add-files` */
  importAddFiles(): string {
    return this.#say("import-add-files", {});
  }

  /** `import-another` */
  importAnother(): string {
    return this.#say("import-another", {});
  }

  /** `import-cancelled` */
  importCancelled(): string {
    return this.#say("import-cancelled", {});
  }

  /** `import-changed` */
  importChanged(): string {
    return this.#say("import-changed", {});
  }

  /** `import-choose` */
  importChoose(): string {
    return this.#say("import-choose", {});
  }

  /** `import-choose-text` */
  importChooseText(): string {
    return this.#say("import-choose-text", {});
  }

  /** `import-column-field` */
  importColumnField(): string {
    return this.#say("import-column-field", {});
  }

  /** `import-column-file` */
  importColumnFile(): string {
    return this.#say("import-column-file", {});
  }

  /** `import-column-samples` */
  importColumnSamples(): string {
    return this.#say("import-column-samples", {});
  }

  /** `import-column-sure` */
  importColumnSure(): string {
    return this.#say("import-column-sure", {});
  }

  /** `import-columns` */
  importColumns(): string {
    return this.#say("import-columns", {});
  }

  /** `import-dates` */
  importDates(): string {
    return this.#say("import-dates", {});
  }

  /** `import-dates-day-first` */
  importDatesDayFirst(): string {
    return this.#say("import-dates-day-first", {});
  }

  /** `import-dates-month-first` */
  importDatesMonthFirst(): string {
    return this.#say("import-dates-month-first", {});
  }

  /** `import-done` */
  importDone(): string {
    return this.#say("import-done", {});
  }

  /** `import-done-toast` (created: new waybills; updated: changed waybills) */
  importDoneToast(args: { created: number; updated: number }): string {
    return this.#say("import-done-toast", args);
  }

  /** `import-encoding` */
  importEncoding(): string {
    return this.#say("import-encoding", {});
  }

  /** `import-encoding-unsure` */
  importEncodingUnsure(): string {
    return this.#say("import-encoding-unsure", {});
  }

  /** `import-field-for` (column: column of the file) */
  importFieldFor(args: { column: string }): string {
    return this.#say("import-field-for", args);
  }

  /** `import-file-about` (format: CSV, XLSX; size: such as 2.1 MB) */
  importFileAbout(args: { format: string; size: string }): string {
    return this.#say("import-file-about", args);
  }

  /** `import-file-decide` */
  importFileDecide(): string {
    return this.#say("import-file-decide", {});
  }

  /** `import-file-ready` */
  importFileReady(): string {
    return this.#say("import-file-ready", {});
  }

  /** `import-files` */
  importFiles(): string {
    return this.#say("import-files", {});
  }

  /** `import-first-rows` */
  importFirstRows(): string {
    return this.#say("import-first-rows", {});
  }

  /** `import-header-row` */
  importHeaderRow(): string {
    return this.#say("import-header-row", {});
  }

  /** `import-issue-column` */
  importIssueColumn(): string {
    return this.#say("import-issue-column", {});
  }

  /** `import-issue-file` */
  importIssueFile(): string {
    return this.#say("import-issue-file", {});
  }

  /** `import-issue-refused` */
  importIssueRefused(): string {
    return this.#say("import-issue-refused", {});
  }

  /** `import-issue-row` */
  importIssueRow(): string {
    return this.#say("import-issue-row", {});
  }

  /** `import-issue-value` */
  importIssueValue(): string {
    return this.#say("import-issue-value", {});
  }

  /** `import-issue-what` */
  importIssueWhat(): string {
    return this.#say("import-issue-what", {});
  }

  /** `import-issues` */
  importIssues(): string {
    return this.#say("import-issues", {});
  }

  /** `import-issues-none` */
  importIssuesNone(): string {
    return this.#say("import-issues-none", {});
  }

  /** `import-issues-some` (all: rows with something odd; shown: rows shown) */
  importIssuesSome(args: { all: number; shown: number }): string {
    return this.#say("import-issues-some", args);
  }

  /** `import-kind` */
  importKind(): string {
    return this.#say("import-kind", {});
  }

  /** `import-kind-cases` */
  importKindCases(): string {
    return this.#say("import-kind-cases", {});
  }

  /** `import-kind-costs` */
  importKindCosts(): string {
    return this.#say("import-kind-costs", {});
  }

  /** `import-kind-measures` */
  importKindMeasures(): string {
    return this.#say("import-kind-measures", {});
  }

  /** `import-kind-responses` */
  importKindResponses(): string {
    return this.#say("import-kind-responses", {});
  }

  /** `import-kind-shipments` */
  importKindShipments(): string {
    return this.#say("import-kind-shipments", {});
  }

  /** `import-kind-standards` */
  importKindStandards(): string {
    return this.#say("import-kind-standards", {});
  }

  /** `import-leave-out` */
  importLeaveOut(): string {
    return this.#say("import-leave-out", {});
  }

  /** `import-missing` (fields: names) */
  importMissing(args: { fields: string }): string {
    return this.#say("import-missing", args);
  }

  /** `import-new` */
  importNew(): string {
    return this.#say("import-new", {});
  }

  /** `import-nothing` */
  importNothing(): string {
    return this.#say("import-nothing", {});
  }

  /** `import-open-customers` */
  importOpenCustomers(): string {
    return this.#say("import-open-customers", {});
  }

  /** `import-open-pareto` */
  importOpenPareto(): string {
    return this.#say("import-open-pareto", {});
  }

  /** `import-profile` (name: profile) */
  importProfile(args: { name: string }): string {
    return this.#say("import-profile", args);
  }

  /** `import-refused` */
  importRefused(): string {
    return this.#say("import-refused", {});
  }

  /** `import-remember` */
  importRemember(): string {
    return this.#say("import-remember", {});
  }

  /** `import-remove-file` */
  importRemoveFile(): string {
    return this.#say("import-remove-file", {});
  }

  /** `import-result` */
  importResult(): string {
    return this.#say("import-result", {});
  }

  /** `import-run` (n: rows that will be written) */
  importRun(args: { n: number }): string {
    return this.#say("import-run", args);
  }

  /** `import-running` */
  importRunning(): string {
    return this.#say("import-running", {});
  }

  /** `import-same` */
  importSame(): string {
    return this.#say("import-same", {});
  }

  /** `import-save-refused` */
  importSaveRefused(): string {
    return this.#say("import-save-refused", {});
  }

  /** `import-sheet` */
  importSheet(): string {
    return this.#say("import-sheet", {});
  }

  /** `import-start-over` */
  importStartOver(): string {
    return this.#say("import-start-over", {});
  }

  /** `import-sums-cases` (amount: freight in yuan; customers: customers formed; rows: rows read) */
  importSumsCases(args: { amount: string; customers: number; rows: number }): string {
    return this.#say("import-sums-cases", args);
  }

  /** `import-sums-measures` (rows: rows read) */
  importSumsMeasures(args: { rows: number }): string {
    return this.#say("import-sums-measures", args);
  }

  /** `import-sums-responses` (rows: answers read) */
  importSumsResponses(args: { rows: number }): string {
    return this.#say("import-sums-responses", args);
  }

  /** `import-sums-shipments` (amount: freight in yuan; customers: customers formed; rows: rows read) */
  importSumsShipments(args: { amount: string; customers: number; rows: number }): string {
    return this.#say("import-sums-shipments", args);
  }

  /** `import-sums-standards` (rows: rows read) */
  importSumsStandards(args: { rows: number }): string {
    return this.#say("import-sums-standards", args);
  }

  /** `import-title` */
  importTitle(): string {
    return this.#say("import-title", {});
  }

  /** `import-try` */
  importTry(): string {
    return this.#say("import-try", {});
  }

  /** `import-trying` */
  importTrying(): string {
    return this.#say("import-trying", {});
  }

  /** `import-undo` */
  importUndo(): string {
    return this.#say("import-undo", {});
  }

  /** `imports-at` */
  importsAt(): string {
    return this.#say("imports-at", {});
  }

  /** `imports-created` */
  importsCreated(): string {
    return this.#say("imports-created", {});
  }

  /** `imports-empty` */
  importsEmpty(): string {
    return this.#say("imports-empty", {});
  }

  /** `imports-files` */
  importsFiles(): string {
    return this.#say("imports-files", {});
  }

  /** `imports-period` */
  importsPeriod(): string {
    return this.#say("imports-period", {});
  }

  /** `imports-refused` */
  importsRefused(): string {
    return this.#say("imports-refused", {});
  }

  /** `imports-unchanged` */
  importsUnchanged(): string {
    return this.#say("imports-unchanged", {});
  }

  /** `imports-undo` */
  importsUndo(): string {
    return this.#say("imports-undo", {});
  }

  /** `imports-undone` */
  importsUndone(): string {
    return this.#say("imports-undone", {});
  }

  /** `imports-undone-toast` (name: file) */
  importsUndoneToast(args: { name: string }): string {
    return this.#say("imports-undone-toast", args);
  }

  /** `imports-updated` */
  importsUpdated(): string {
    return this.#say("imports-updated", {});
  }

  /** `interview-answer` */
  interviewAnswer(): string {
    return this.#say("interview-answer", {});
  }

  /** `interview-answered` (all: asked; n: answered) */
  interviewAnswered(args: { all: number; n: number }): string {
    return this.#say("interview-answered", args);
  }

  /** `interview-by` */
  interviewBy(): string {
    return this.#say("interview-by", {});
  }

  /** `interview-choose` */
  interviewChoose(): string {
    return this.#say("interview-choose", {});
  }

  /** `interview-clear` */
  interviewClear(): string {
    return this.#say("interview-clear", {});
  }

  /** `interview-coded` (all: notes; n: with themes) */
  interviewCoded(args: { all: number; n: number }): string {
    return this.#say("interview-coded", args);
  }

  /** `interview-coding` */
  interviewCoding(): string {
    return this.#say("interview-coding", {});
  }

  /** `interview-customer` */
  interviewCustomer(): string {
    return this.#say("interview-customer", {});
  }

  /** `interview-do` */
  interviewDo(): string {
    return this.#say("interview-do", {});
  }

  /** `interview-from-survey` */
  interviewFromSurvey(): string {
    return this.#say("interview-from-survey", {});
  }

  /** `interview-from-survey-choose` */
  interviewFromSurveyChoose(): string {
    return this.#say("interview-from-survey-choose", {});
  }

  /** `interview-from-survey-done` */
  interviewFromSurveyDone(): string {
    return this.#say("interview-from-survey-done", {});
  }

  /** `interview-from-survey-go` */
  interviewFromSurveyGo(): string {
    return this.#say("interview-from-survey-go", {});
  }

  /** `interview-from-survey-how` */
  interviewFromSurveyHow(): string {
    return this.#say("interview-from-survey-how", {});
  }

  /** `interview-leave` */
  interviewLeave(): string {
    return this.#say("interview-leave", {});
  }

  /** `interview-new` */
  interviewNew(): string {
    return this.#say("interview-new", {});
  }

  /** `interview-no-outline` */
  interviewNoOutline(): string {
    return this.#say("interview-no-outline", {});
  }

  /** `interview-none` */
  interviewNone(): string {
    return this.#say("interview-none", {});
  }

  /** `interview-note` */
  interviewNote(): string {
    return this.#say("interview-note", {});
  }

  /** `interview-note-of` (question: question) */
  interviewNoteOf(args: { question: string }): string {
    return this.#say("interview-note-of", args);
  }

  /** `interview-number` */
  interviewNumber(): string {
    return this.#say("interview-number", {});
  }

  /** `interview-only-if` (condition: condition) */
  interviewOnlyIf(args: { condition: string }): string {
    return this.#say("interview-only-if", args);
  }

  /** `interview-open` */
  interviewOpen(): string {
    return this.#say("interview-open", {});
  }

  /** `interview-open-of` (who: who was asked) */
  interviewOpenOf(args: { who: string }): string {
    return this.#say("interview-open-of", args);
  }

  /** `interview-outline` */
  interviewOutline(): string {
    return this.#say("interview-outline", {});
  }

  /** `interview-outline-how` */
  interviewOutlineHow(): string {
    return this.#say("interview-outline-how", {});
  }

  /** `interview-outline-save` */
  interviewOutlineSave(): string {
    return this.#say("interview-outline-save", {});
  }

  /** `interview-outline-saved` */
  interviewOutlineSaved(): string {
    return this.#say("interview-outline-saved", {});
  }

  /** `interview-preview` */
  interviewPreview(): string {
    return this.#say("interview-preview", {});
  }

  /** `interview-progress` */
  interviewProgress(): string {
    return this.#say("interview-progress", {});
  }

  /** `interview-question` */
  interviewQuestion(): string {
    return this.#say("interview-question", {});
  }

  /** `interview-remove` */
  interviewRemove(): string {
    return this.#say("interview-remove", {});
  }

  /** `interview-remove-of` (who: who was asked) */
  interviewRemoveOf(args: { who: string }): string {
    return this.#say("interview-remove-of", args);
  }

  /** `interview-removed` */
  interviewRemoved(): string {
    return this.#say("interview-removed", {});
  }

  /** `interview-result-base` (answered: answered; asked: asked) */
  interviewResultBase(args: { answered: number; asked: number }): string {
    return this.#say("interview-result-base", args);
  }

  /** `interview-result-count` (n: how often; text: what) */
  interviewResultCount(args: { n: number; text: string }): string {
    return this.#say("interview-result-count", args);
  }

  /** `interview-result-median` (median: median; n: answers) */
  interviewResultMedian(args: { median: string; n: number }): string {
    return this.#say("interview-result-median", args);
  }

  /** `interview-results-file` */
  interviewResultsFile(): string {
    return this.#say("interview-results-file", {});
  }

  /** `interview-results-how` */
  interviewResultsHow(): string {
    return this.#say("interview-results-how", {});
  }

  /** `interview-results-none` */
  interviewResultsNone(): string {
    return this.#say("interview-results-none", {});
  }

  /** `interview-results-notes` */
  interviewResultsNotes(): string {
    return this.#say("interview-results-notes", {});
  }

  /** `interview-results-save` */
  interviewResultsSave(): string {
    return this.#say("interview-results-save", {});
  }

  /** `interview-results-themes` */
  interviewResultsThemes(): string {
    return this.#say("interview-results-themes", {});
  }

  /** `interview-save` */
  interviewSave(): string {
    return this.#say("interview-save", {});
  }

  /** `interview-saved` */
  interviewSaved(): string {
    return this.#say("interview-saved", {});
  }

  /** `interview-sheet-file` */
  interviewSheetFile(): string {
    return this.#say("interview-sheet-file", {});
  }

  /** `interview-sheet-head` */
  interviewSheetHead(): string {
    return this.#say("interview-sheet-head", {});
  }

  /** `interview-sheet-save` */
  interviewSheetSave(): string {
    return this.#say("interview-sheet-save", {});
  }

  /** `interview-skipped` */
  interviewSkipped(): string {
    return this.#say("interview-skipped", {});
  }

  /** `interview-summary` (questions: questions; talks: interviews) */
  interviewSummary(args: { questions: number; talks: number }): string {
    return this.#say("interview-summary", args);
  }

  /** `interview-tab-outline` */
  interviewTabOutline(): string {
    return this.#say("interview-tab-outline", {});
  }

  /** `interview-tab-results` */
  interviewTabResults(): string {
    return this.#say("interview-tab-results", {});
  }

  /** `interview-tab-talks` */
  interviewTabTalks(): string {
    return this.#say("interview-tab-talks", {});
  }

  /** `interview-tabs` */
  interviewTabs(): string {
    return this.#say("interview-tabs", {});
  }

  /** `interview-themes` */
  interviewThemes(): string {
    return this.#say("interview-themes", {});
  }

  /** `interview-themes-hint` */
  interviewThemesHint(): string {
    return this.#say("interview-themes-hint", {});
  }

  /** `interview-themes-of` (question: question) */
  interviewThemesOf(args: { question: string }): string {
    return this.#say("interview-themes-of", args);
  }

  /** `interview-unsaved` */
  interviewUnsaved(): string {
    return this.#say("interview-unsaved", {});
  }

  /** `interview-when` */
  interviewWhen(): string {
    return this.#say("interview-when", {});
  }

  /** `interview-who` */
  interviewWho(): string {
    return this.#say("interview-who", {});
  }

  /** `interview-who-hint` */
  interviewWhoHint(): string {
    return this.#say("interview-who-hint", {});
  }

  /** `invitations-about` */
  invitationsAbout(): string {
    return this.#say("invitations-about", {});
  }

  /** `invitations-anonymous` */
  invitationsAnonymous(): string {
    return this.#say("invitations-anonymous", {});
  }

  /** `invitations-anonymous-how` */
  invitationsAnonymousHow(): string {
    return this.#say("invitations-anonymous-how", {});
  }

  /** `invitations-anonymous-kept` */
  invitationsAnonymousKept(): string {
    return this.#say("invitations-anonymous-kept", {});
  }

  /** `invitations-answer-head` */
  invitationsAnswerHead(): string {
    return this.#say("invitations-answer-head", {});
  }

  /** `invitations-answered-head` */
  invitationsAnsweredHead(): string {
    return this.#say("invitations-answered-head", {});
  }

  /** `invitations-answers-more` (n: answers) */
  invitationsAnswersMore(args: { n: number }): string {
    return this.#say("invitations-answers-more", args);
  }

  /** `invitations-area` */
  invitationsArea(): string {
    return this.#say("invitations-area", {});
  }

  /** `invitations-area-hint` */
  invitationsAreaHint(): string {
    return this.#say("invitations-area-hint", {});
  }

  /** `invitations-as-list` */
  invitationsAsList(): string {
    return this.#say("invitations-as-list", {});
  }

  /** `invitations-available` */
  invitationsAvailable(): string {
    return this.#say("invitations-available", {});
  }

  /** `invitations-between` */
  invitationsBetween(): string {
    return this.#say("invitations-between", {});
  }

  /** `invitations-came-back` */
  invitationsCameBack(): string {
    return this.#say("invitations-came-back", {});
  }

  /** `invitations-class` */
  invitationsClass(): string {
    return this.#say("invitations-class", {});
  }

  /** `invitations-class-none` */
  invitationsClassNone(): string {
    return this.#say("invitations-class-none", {});
  }

  /** `invitations-classes` */
  invitationsClasses(): string {
    return this.#say("invitations-classes", {});
  }

  /** `invitations-closed` */
  invitationsClosed(): string {
    return this.#say("invitations-closed", {});
  }

  /** `invitations-contact` */
  invitationsContact(): string {
    return this.#say("invitations-contact", {});
  }

  /** `invitations-customer` */
  invitationsCustomer(): string {
    return this.#say("invitations-customer", {});
  }

  /** `invitations-customers` */
  invitationsCustomers(): string {
    return this.#say("invitations-customers", {});
  }

  /** `invitations-do` */
  invitationsDo(): string {
    return this.#say("invitations-do", {});
  }

  /** `invitations-drawn` */
  invitationsDrawn(): string {
    return this.#say("invitations-drawn", {});
  }

  /** `invitations-file` */
  invitationsFile(): string {
    return this.#say("invitations-file", {});
  }

  /** `invitations-free-from` (day: day) */
  invitationsFreeFrom(args: { day: string }): string {
    return this.#say("invitations-free-from", args);
  }

  /** `invitations-gone` */
  invitationsGone(): string {
    return this.#say("invitations-gone", {});
  }

  /** `invitations-invite` (n: customers) */
  invitationsInvite(args: { n: number }): string {
    return this.#say("invitations-invite", args);
  }

  /** `invitations-invited-done` (n: customers) */
  invitationsInvitedDone(args: { n: number }): string {
    return this.#say("invitations-invited-done", args);
  }

  /** `invitations-invited-head` */
  invitationsInvitedHead(): string {
    return this.#say("invitations-invited-head", {});
  }

  /** `invitations-lang` */
  invitationsLang(): string {
    return this.#say("invitations-lang", {});
  }

  /** `invitations-left-out` */
  invitationsLeftOut(): string {
    return this.#say("invitations-left-out", {});
  }

  /** `invitations-list-name` */
  invitationsListName(): string {
    return this.#say("invitations-list-name", {});
  }

  /** `invitations-look` (available: who may be asked; customers: meant; drawn: drawn) */
  invitationsLook(args: { available: number; customers: number; drawn: number }): string {
    return this.#say("invitations-look", args);
  }

  /** `invitations-mailing` (kind: invited or reminded; n: customers; when: when) */
  invitationsMailing(args: { kind: string; n: number; when: string }): string {
    return this.#say("invitations-mailing", args);
  }

  /** `invitations-mailing-invite` */
  invitationsMailingInvite(): string {
    return this.#say("invitations-mailing-invite", {});
  }

  /** `invitations-mailing-remind` */
  invitationsMailingRemind(): string {
    return this.#say("invitations-mailing-remind", {});
  }

  /** `invitations-mailing-seed` (seed: seed) */
  invitationsMailingSeed(args: { seed: number }): string {
    return this.#say("invitations-mailing-seed", args);
  }

  /** `invitations-mailings` */
  invitationsMailings(): string {
    return this.#say("invitations-mailings", {});
  }

  /** `invitations-message` */
  invitationsMessage(args: { file: string; name: string; title: string }): string {
    return this.#say("invitations-message", args);
  }

  /** `invitations-message-again` */
  invitationsMessageAgain(args: { file: string; name: string; title: string }): string {
    return this.#say("invitations-message-again", args);
  }

  /** `invitations-message-anonymous` */
  invitationsMessageAnonymous(args: { name: string; title: string }): string {
    return this.#say("invitations-message-anonymous", args);
  }

  /** `invitations-message-anonymous-again` */
  invitationsMessageAnonymousAgain(args: { name: string; title: string }): string {
    return this.#say("invitations-message-anonymous-again", args);
  }

  /** `invitations-none` */
  invitationsNone(): string {
    return this.#say("invitations-none", {});
  }

  /** `invitations-pages-name` */
  invitationsPagesName(): string {
    return this.#say("invitations-pages-name", {});
  }

  /** `invitations-phone` */
  invitationsPhone(): string {
    return this.#say("invitations-phone", {});
  }

  /** `invitations-publish-first` */
  invitationsPublishFirst(): string {
    return this.#say("invitations-publish-first", {});
  }

  /** `invitations-query` */
  invitationsQuery(): string {
    return this.#say("invitations-query", {});
  }

  /** `invitations-query-hint` */
  invitationsQueryHint(): string {
    return this.#say("invitations-query-hint", {});
  }

  /** `invitations-rate` (answered: answered; high: upper end; invited: invited; low: lower end; rate: response rate) */
  invitationsRate(args: { answered: number; high: string; invited: number; low: string; rate: string }): string {
    return this.#say("invitations-rate", args);
  }

  /** `invitations-rate-head` */
  invitationsRateHead(): string {
    return this.#say("invitations-rate-head", {});
  }

  /** `invitations-remind` (n: customers) */
  invitationsRemind(args: { n: number }): string {
    return this.#say("invitations-remind", args);
  }

  /** `invitations-remind-done` (n: customers) */
  invitationsRemindDone(args: { n: number }): string {
    return this.#say("invitations-remind-done", args);
  }

  /** `invitations-remind-from` (day: day) */
  invitationsRemindFrom(args: { day: string }): string {
    return this.#say("invitations-remind-from", args);
  }

  /** `invitations-remind-how` (days: days; most: times) */
  invitationsRemindHow(args: { days: number; most: number }): string {
    return this.#say("invitations-remind-how", args);
  }

  /** `invitations-reminded` (n: times; when: when) */
  invitationsReminded(args: { n: number; when: string }): string {
    return this.#say("invitations-reminded", args);
  }

  /** `invitations-repeat` */
  invitationsRepeat(): string {
    return this.#say("invitations-repeat", {});
  }

  /** `invitations-repeat-hint` */
  invitationsRepeatHint(): string {
    return this.#say("invitations-repeat-hint", {});
  }

  /** `invitations-repeat-save` */
  invitationsRepeatSave(): string {
    return this.#say("invitations-repeat-save", {});
  }

  /** `invitations-repeat-saved` */
  invitationsRepeatSaved(): string {
    return this.#say("invitations-repeat-saved", {});
  }

  /** `invitations-repeat-unit` */
  invitationsRepeatUnit(): string {
    return this.#say("invitations-repeat-unit", {});
  }

  /** `invitations-rule` */
  invitationsRule(): string {
    return this.#say("invitations-rule", {});
  }

  /** `invitations-rule-hint` */
  invitationsRuleHint(): string {
    return this.#say("invitations-rule-hint", {});
  }

  /** `invitations-rule-save` */
  invitationsRuleSave(): string {
    return this.#say("invitations-rule-save", {});
  }

  /** `invitations-rule-saved` */
  invitationsRuleSaved(): string {
    return this.#say("invitations-rule-saved", {});
  }

  /** `invitations-rule-unit` */
  invitationsRuleUnit(): string {
    return this.#say("invitations-rule-unit", {});
  }

  /** `invitations-rules` */
  invitationsRules(): string {
    return this.#say("invitations-rules", {});
  }

  /** `invitations-save-list` */
  invitationsSaveList(): string {
    return this.#say("invitations-save-list", {});
  }

  /** `invitations-save-pages` */
  invitationsSavePages(): string {
    return this.#say("invitations-save-pages", {});
  }

  /** `invitations-saved-list` (n: customers; name: file) */
  invitationsSavedList(args: { n: number; name: string }): string {
    return this.#say("invitations-saved-list", args);
  }

  /** `invitations-saved-pages` (n: pages; name: file) */
  invitationsSavedPages(args: { n: number; name: string }): string {
    return this.#say("invitations-saved-pages", args);
  }

  /** `invitations-seed` */
  invitationsSeed(): string {
    return this.#say("invitations-seed", {});
  }

  /** `invitations-send` */
  invitationsSend(): string {
    return this.#say("invitations-send", {});
  }

  /** `invitations-send-how` */
  invitationsSendHow(): string {
    return this.#say("invitations-send-how", {});
  }

  /** `invitations-send-how-anonymous` */
  invitationsSendHowAnonymous(): string {
    return this.#say("invitations-send-how-anonymous", {});
  }

  /** `invitations-size` */
  invitationsSize(): string {
    return this.#say("invitations-size", {});
  }

  /** `invitations-size-hint` */
  invitationsSizeHint(): string {
    return this.#say("invitations-size-hint", {});
  }

  /** `invitations-some` (all: all; n: shown) */
  invitationsSome(args: { all: number; n: number }): string {
    return this.#say("invitations-some", args);
  }

  /** `invitations-states` */
  invitationsStates(): string {
    return this.#say("invitations-states", {});
  }

  /** `invitations-suggested` (n: customers) */
  invitationsSuggested(args: { n: number }): string {
    return this.#say("invitations-suggested", args);
  }

  /** `invitations-tab` */
  invitationsTab(): string {
    return this.#say("invitations-tab", {});
  }

  /** `invitations-title` */
  invitationsTitle(): string {
    return this.#say("invitations-title", {});
  }

  /** `invitations-token` */
  invitationsToken(): string {
    return this.#say("invitations-token", {});
  }

  /** `invitations-twice` */
  invitationsTwice(): string {
    return this.#say("invitations-twice", {});
  }

  /** `invitations-uninvite` (name: customer) */
  invitationsUninvite(args: { name: string }): string {
    return this.#say("invitations-uninvite", args);
  }

  /** `invitations-uninvite-all` */
  invitationsUninviteAll(): string {
    return this.#say("invitations-uninvite-all", {});
  }

  /** `invitations-uninvited` (n: customers) */
  invitationsUninvited(args: { n: number }): string {
    return this.#say("invitations-uninvited", args);
  }

  /** `invitations-unknown` */
  invitationsUnknown(): string {
    return this.#say("invitations-unknown", {});
  }

  /** `invitations-waiting` */
  invitationsWaiting(): string {
    return this.#say("invitations-waiting", {});
  }

  /** `invitations-when` */
  invitationsWhen(): string {
    return this.#say("invitations-when", {});
  }

  /** `invitations-which` */
  invitationsWhich(): string {
    return this.#say("invitations-which", {});
  }

  /** `invitations-which-all` */
  invitationsWhichAll(): string {
    return this.#say("invitations-which-all", {});
  }

  /** `invitations-which-newest` */
  invitationsWhichNewest(): string {
    return this.#say("invitations-which-newest", {});
  }

  /** `invitations-which-waiting` */
  invitationsWhichWaiting(): string {
    return this.#say("invitations-which-waiting", {});
  }

  /** `invitations-who` */
  invitationsWho(): string {
    return this.#say("invitations-who", {});
  }

  /** `invitations-whom` */
  invitationsWhom(): string {
    return this.#say("invitations-whom", {});
  }

  /** `invitations-why` */
  invitationsWhy(): string {
    return this.#say("invitations-why", {});
  }

  /** `invitations-why-contacted` (days: days) */
  invitationsWhyContacted(args: { days: number }): string {
    return this.#say("invitations-why-contacted", args);
  }

  /** `invitations-why-invited` */
  invitationsWhyInvited(): string {
    return this.#say("invitations-why-invited", {});
  }

  /** `invitations-why-unreachable` */
  invitationsWhyUnreachable(): string {
    return this.#say("invitations-why-unreachable", {});
  }

  /** `invitations-without` (n: answers) */
  invitationsWithout(args: { n: number }): string {
    return this.#say("invitations-without", args);
  }

  /** `invitations-words` */
  invitationsWords(): string {
    return this.#say("invitations-words", {});
  }

  /** `issue-answer-before-2024` */
  issueAnswerBefore2024(): string {
    return this.#say("issue-answer-before-2024", {});
  }

  /** `issue-answer-no-day` */
  issueAnswerNoDay(args: { value: string }): string {
    return this.#say("issue-answer-no-day", args);
  }

  /** `issue-answer-no-number` */
  issueAnswerNoNumber(args: { value: string }): string {
    return this.#say("issue-answer-no-number", args);
  }

  /** `issue-answer-no-ranking` */
  issueAnswerNoRanking(args: { value: string }): string {
    return this.#say("issue-answer-no-ranking", args);
  }

  /** `issue-answer-no-time` */
  issueAnswerNoTime(args: { value: string }): string {
    return this.#say("issue-answer-no-time", args);
  }

  /** `issue-answer-not-kept` */
  issueAnswerNotKept(): string {
    return this.#say("issue-answer-not-kept", {});
  }

  /** `issue-answer-out-of-range` */
  issueAnswerOutOfRange(args: { value: string }): string {
    return this.#say("issue-answer-out-of-range", args);
  }

  /** `issue-answer-same-sender` (row_of: the other row) */
  issueAnswerSameSender(args: { row_of: number }): string {
    return this.#say("issue-answer-same-sender", args);
  }

  /** `issue-answer-same-words` (row_of: the other row) */
  issueAnswerSameWords(args: { row_of: number }): string {
    return this.#say("issue-answer-same-words", args);
  }

  /** `issue-answer-too-long` */
  issueAnswerTooLong(): string {
    return this.#say("issue-answer-too-long", {});
  }

  /** `issue-answer-unknown-option` */
  issueAnswerUnknownOption(args: { value: string }): string {
    return this.#say("issue-answer-unknown-option", args);
  }

  /** `issue-bad-count` */
  issueBadCount(): string {
    return this.#say("issue-bad-count", {});
  }

  /** `issue-bad-date` */
  issueBadDate(): string {
    return this.#say("issue-bad-date", {});
  }

  /** `issue-bad-measure` */
  issueBadMeasure(args: { value: string }): string {
    return this.#say("issue-bad-measure", args);
  }

  /** `issue-bad-money` */
  issueBadMoney(): string {
    return this.#say("issue-bad-money", {});
  }

  /** `issue-bad-standard` (value: the cell) */
  issueBadStandard(args: { value: string }): string {
    return this.#say("issue-bad-standard", args);
  }

  /** `issue-bad-weight` */
  issueBadWeight(): string {
    return this.#say("issue-bad-weight", {});
  }

  /** `issue-blank-row` */
  issueBlankRow(): string {
    return this.#say("issue-blank-row", {});
  }

  /** `issue-closed-without-date` */
  issueClosedWithoutDate(): string {
    return this.#say("issue-closed-without-date", {});
  }

  /** `issue-conflicting-row` (row_of: the other row) */
  issueConflictingRow(args: { row_of: number }): string {
    return this.#say("issue-conflicting-row", args);
  }

  /** `issue-cost-month-locked` (value: month) */
  issueCostMonthLocked(args: { value: string }): string {
    return this.#say("issue-cost-month-locked", args);
  }

  /** `issue-cost-pool-owned` (value: as written) */
  issueCostPoolOwned(args: { value: string }): string {
    return this.#say("issue-cost-pool-owned", args);
  }

  /** `issue-damaged-number` */
  issueDamagedNumber(): string {
    return this.#say("issue-damaged-number", {});
  }

  /** `issue-duplicate-row` (row_of: the other row) */
  issueDuplicateRow(args: { row_of: number }): string {
    return this.#say("issue-duplicate-row", args);
  }

  /** `issue-imprecise-number` */
  issueImpreciseNumber(): string {
    return this.#say("issue-imprecise-number", {});
  }

  /** `issue-kind-answer-before-2024` */
  issueKindAnswerBefore2024(): string {
    return this.#say("issue-kind-answer-before-2024", {});
  }

  /** `issue-kind-answer-no-day` */
  issueKindAnswerNoDay(): string {
    return this.#say("issue-kind-answer-no-day", {});
  }

  /** `issue-kind-answer-no-number` */
  issueKindAnswerNoNumber(): string {
    return this.#say("issue-kind-answer-no-number", {});
  }

  /** `issue-kind-answer-no-ranking` */
  issueKindAnswerNoRanking(): string {
    return this.#say("issue-kind-answer-no-ranking", {});
  }

  /** `issue-kind-answer-no-time` */
  issueKindAnswerNoTime(): string {
    return this.#say("issue-kind-answer-no-time", {});
  }

  /** `issue-kind-answer-not-kept` */
  issueKindAnswerNotKept(): string {
    return this.#say("issue-kind-answer-not-kept", {});
  }

  /** `issue-kind-answer-out-of-range` */
  issueKindAnswerOutOfRange(): string {
    return this.#say("issue-kind-answer-out-of-range", {});
  }

  /** `issue-kind-answer-same-sender` */
  issueKindAnswerSameSender(): string {
    return this.#say("issue-kind-answer-same-sender", {});
  }

  /** `issue-kind-answer-same-words` */
  issueKindAnswerSameWords(): string {
    return this.#say("issue-kind-answer-same-words", {});
  }

  /** `issue-kind-answer-too-long` */
  issueKindAnswerTooLong(): string {
    return this.#say("issue-kind-answer-too-long", {});
  }

  /** `issue-kind-answer-unknown-option` */
  issueKindAnswerUnknownOption(): string {
    return this.#say("issue-kind-answer-unknown-option", {});
  }

  /** `issue-kind-bad-count` */
  issueKindBadCount(): string {
    return this.#say("issue-kind-bad-count", {});
  }

  /** `issue-kind-bad-date` */
  issueKindBadDate(): string {
    return this.#say("issue-kind-bad-date", {});
  }

  /** `issue-kind-bad-measure` */
  issueKindBadMeasure(): string {
    return this.#say("issue-kind-bad-measure", {});
  }

  /** `issue-kind-bad-money` */
  issueKindBadMoney(): string {
    return this.#say("issue-kind-bad-money", {});
  }

  /** `issue-kind-bad-standard` */
  issueKindBadStandard(): string {
    return this.#say("issue-kind-bad-standard", {});
  }

  /** `issue-kind-bad-weight` */
  issueKindBadWeight(): string {
    return this.#say("issue-kind-bad-weight", {});
  }

  /** `issue-kind-blank-row` */
  issueKindBlankRow(): string {
    return this.#say("issue-kind-blank-row", {});
  }

  /** `issue-kind-closed-without-date` */
  issueKindClosedWithoutDate(): string {
    return this.#say("issue-kind-closed-without-date", {});
  }

  /** `issue-kind-conflicting-row` */
  issueKindConflictingRow(): string {
    return this.#say("issue-kind-conflicting-row", {});
  }

  /** `issue-kind-damaged-number` */
  issueKindDamagedNumber(): string {
    return this.#say("issue-kind-damaged-number", {});
  }

  /** `issue-kind-duplicate-row` */
  issueKindDuplicateRow(): string {
    return this.#say("issue-kind-duplicate-row", {});
  }

  /** `issue-kind-imprecise-number` */
  issueKindImpreciseNumber(): string {
    return this.#say("issue-kind-imprecise-number", {});
  }

  /** `issue-kind-measure-above-total` */
  issueKindMeasureAboveTotal(): string {
    return this.#say("issue-kind-measure-above-total", {});
  }

  /** `issue-kind-missing-field` */
  issueKindMissingField(): string {
    return this.#say("issue-kind-missing-field", {});
  }

  /** `issue-kind-odd-case-times` */
  issueKindOddCaseTimes(): string {
    return this.#say("issue-kind-odd-case-times", {});
  }

  /** `issue-kind-odd-times` */
  issueKindOddTimes(): string {
    return this.#say("issue-kind-odd-times", {});
  }

  /** `issue-kind-short-row` */
  issueKindShortRow(): string {
    return this.#say("issue-kind-short-row", {});
  }

  /** `issue-kind-standard-without-output` */
  issueKindStandardWithoutOutput(): string {
    return this.#say("issue-kind-standard-without-output", {});
  }

  /** `issue-kind-standards-too-many` */
  issueKindStandardsTooMany(): string {
    return this.#say("issue-kind-standards-too-many", {});
  }

  /** `issue-kind-text-too-long` */
  issueKindTextTooLong(): string {
    return this.#say("issue-kind-text-too-long", {});
  }

  /** `issue-kind-total-row` */
  issueKindTotalRow(): string {
    return this.#say("issue-kind-total-row", {});
  }

  /** `issue-kind-unknown` */
  issueKindUnknown(): string {
    return this.#say("issue-kind-unknown", {});
  }

  /** `issue-kind-unknown-case-kind` */
  issueKindUnknownCaseKind(): string {
    return this.#say("issue-kind-unknown-case-kind", {});
  }

  /** `issue-kind-unknown-kpi` */
  issueKindUnknownKpi(): string {
    return this.#say("issue-kind-unknown-kpi", {});
  }

  /** `issue-kind-unknown-link` */
  issueKindUnknownLink(): string {
    return this.#say("issue-kind-unknown-link", {});
  }

  /** `issue-kind-unknown-status` */
  issueKindUnknownStatus(): string {
    return this.#say("issue-kind-unknown-status", {});
  }

  /** `issue-kind-unknown-trouble` */
  issueKindUnknownTrouble(): string {
    return this.#say("issue-kind-unknown-trouble", {});
  }

  /** `issue-kind-unknown-verdict` */
  issueKindUnknownVerdict(): string {
    return this.#say("issue-kind-unknown-verdict", {});
  }

  /** `issue-kind-unsure-date` */
  issueKindUnsureDate(): string {
    return this.#say("issue-kind-unsure-date", {});
  }

  /** `issue-measure-above-total` */
  issueMeasureAboveTotal(): string {
    return this.#say("issue-measure-above-total", {});
  }

  /** `issue-missing-field` (field: name of the field) */
  issueMissingField(args: { field: string }): string {
    return this.#say("issue-missing-field", args);
  }

  /** `issue-odd-case-times` */
  issueOddCaseTimes(): string {
    return this.#say("issue-odd-case-times", {});
  }

  /** `issue-odd-times` */
  issueOddTimes(): string {
    return this.#say("issue-odd-times", {});
  }

  /** `issue-short-row` */
  issueShortRow(): string {
    return this.#say("issue-short-row", {});
  }

  /** `issue-standard-without-output` */
  issueStandardWithoutOutput(args: { value: string }): string {
    return this.#say("issue-standard-without-output", args);
  }

  /** `issue-standards-too-many` */
  issueStandardsTooMany(args: { value: string }): string {
    return this.#say("issue-standards-too-many", args);
  }

  /** `issue-text-too-long` */
  issueTextTooLong(): string {
    return this.#say("issue-text-too-long", {});
  }

  /** `issue-total-row` */
  issueTotalRow(): string {
    return this.#say("issue-total-row", {});
  }

  /** `issue-unknown` */
  issueUnknown(): string {
    return this.#say("issue-unknown", {});
  }

  /** `issue-unknown-behaviour` (value: as written) */
  issueUnknownBehaviour(args: { value: string }): string {
    return this.#say("issue-unknown-behaviour", args);
  }

  /** `issue-unknown-case-kind` */
  issueUnknownCaseKind(): string {
    return this.#say("issue-unknown-case-kind", {});
  }

  /** `issue-unknown-department` (value: as written) */
  issueUnknownDepartment(args: { value: string }): string {
    return this.#say("issue-unknown-department", args);
  }

  /** `issue-unknown-kpi` (value: the cell) */
  issueUnknownKpi(args: { value: string }): string {
    return this.#say("issue-unknown-kpi", args);
  }

  /** `issue-unknown-link` */
  issueUnknownLink(): string {
    return this.#say("issue-unknown-link", {});
  }

  /** `issue-unknown-status` */
  issueUnknownStatus(): string {
    return this.#say("issue-unknown-status", {});
  }

  /** `issue-unknown-trouble` */
  issueUnknownTrouble(): string {
    return this.#say("issue-unknown-trouble", {});
  }

  /** `issue-unknown-verdict` */
  issueUnknownVerdict(): string {
    return this.#say("issue-unknown-verdict", {});
  }

  /** `issue-unsure-date` */
  issueUnsureDate(): string {
    return this.#say("issue-unsure-date", {});
  }

  /** `job-cancel` */
  jobCancel(): string {
    return this.#say("job-cancel", {});
  }

  /** `job-cancelled` */
  jobCancelled(): string {
    return this.#say("job-cancelled", {});
  }

  /** `job-costing` */
  jobCosting(): string {
    return this.#say("job-costing", {});
  }

  /** `job-done` */
  jobDone(): string {
    return this.#say("job-done", {});
  }

  /** `job-dry-run` */
  jobDryRun(): string {
    return this.#say("job-dry-run", {});
  }

  /** `job-exchange-export` */
  jobExchangeExport(): string {
    return this.#say("job-exchange-export", {});
  }

  /** `job-exchange-import` */
  jobExchangeImport(): string {
    return this.#say("job-exchange-import", {});
  }

  /** `job-exchange-preview` */
  jobExchangePreview(): string {
    return this.#say("job-exchange-preview", {});
  }

  /** `job-import` */
  jobImport(): string {
    return this.#say("job-import", {});
  }

  /** `job-left` (left: remaining time, already in words) */
  jobLeft(args: { left: string }): string {
    return this.#say("job-left", args);
  }

  /** `job-minutes` (n: minutes) */
  jobMinutes(args: { n: number }): string {
    return this.#say("job-minutes", args);
  }

  /** `job-percent` (done: percentage, 0 to 100) */
  jobPercent(args: { done: number }): string {
    return this.#say("job-percent", args);
  }

  /** `job-privacy-class-copy` */
  jobPrivacyClassCopy(): string {
    return this.#say("job-privacy-class-copy", {});
  }

  /** `job-privacy-copy` */
  jobPrivacyCopy(): string {
    return this.#say("job-privacy-copy", {});
  }

  /** `job-privacy-erase` */
  jobPrivacyErase(): string {
    return this.#say("job-privacy-erase", {});
  }

  /** `job-rows` (rows: rows done) */
  jobRows(args: { rows: number }): string {
    return this.#say("job-rows", args);
  }

  /** `job-seconds` (n: seconds) */
  jobSeconds(args: { n: number }): string {
    return this.#say("job-seconds", args);
  }

  /** `job-undo-import` */
  jobUndoImport(): string {
    return this.#say("job-undo-import", {});
  }

  /** `job-unknown` */
  jobUnknown(): string {
    return this.#say("job-unknown", {});
  }

  /** `joined-after` */
  joinedAfter(): string {
    return this.#say("joined-after", {});
  }

  /** `joined-anonymous` */
  joinedAnonymous(): string {
    return this.#say("joined-anonymous", {});
  }

  /** `joined-association` (n: satisfied; other: the others) */
  joinedAssociation(args: { difference: string; high: string; low: string; n: number; other: number; "other-share": string; p: string; phi: string; share: string }): string {
    return this.#say("joined-association", args);
  }

  /** `joined-association-none` */
  joinedAssociationNone(): string {
    return this.#say("joined-association-none", {});
  }

  /** `joined-before` */
  joinedBefore(): string {
    return this.#say("joined-before", {});
  }

  /** `joined-begun` */
  joinedBegun(): string {
    return this.#say("joined-begun", {});
  }

  /** `joined-blank` (n: customers) */
  joinedBlank(args: { n: number }): string {
    return this.#say("joined-blank", args);
  }

  /** `joined-bought` */
  joinedBought(): string {
    return this.#say("joined-bought", {});
  }

  /** `joined-box-all` */
  joinedBoxAll(): string {
    return this.#say("joined-box-all", {});
  }

  /** `joined-box-customers` */
  joinedBoxCustomers(): string {
    return this.#say("joined-box-customers", {});
  }

  /** `joined-box-defector` */
  joinedBoxDefector(): string {
    return this.#say("joined-box-defector", {});
  }

  /** `joined-box-defector-about` */
  joinedBoxDefectorAbout(): string {
    return this.#say("joined-box-defector-about", {});
  }

  /** `joined-box-hostage` */
  joinedBoxHostage(): string {
    return this.#say("joined-box-hostage", {});
  }

  /** `joined-box-hostage-about` */
  joinedBoxHostageAbout(): string {
    return this.#say("joined-box-hostage-about", {});
  }

  /** `joined-box-loyal` */
  joinedBoxLoyal(): string {
    return this.#say("joined-box-loyal", {});
  }

  /** `joined-box-loyal-about` */
  joinedBoxLoyalAbout(): string {
    return this.#say("joined-box-loyal-about", {});
  }

  /** `joined-box-mercenary` */
  joinedBoxMercenary(): string {
    return this.#say("joined-box-mercenary", {});
  }

  /** `joined-box-mercenary-about` */
  joinedBoxMercenaryAbout(): string {
    return this.#say("joined-box-mercenary-about", {});
  }

  /** `joined-box-share` */
  joinedBoxShare(): string {
    return this.#say("joined-box-share", {});
  }

  /** `joined-boxes` */
  joinedBoxes(): string {
    return this.#say("joined-boxes", {});
  }

  /** `joined-boxes-fresh` (n: customers) */
  joinedBoxesFresh(args: { n: number }): string {
    return this.#say("joined-boxes-fresh", args);
  }

  /** `joined-boxes-how` (days: days) */
  joinedBoxesHow(args: { days: number; high: string; kept: string }): string {
    return this.#say("joined-boxes-how", args);
  }

  /** `joined-boxes-none` */
  joinedBoxesNone(): string {
    return this.#say("joined-boxes-none", {});
  }

  /** `joined-boxes-silent` (n: customers) */
  joinedBoxesSilent(args: { n: number }): string {
    return this.#say("joined-boxes-silent", args);
  }

  /** `joined-by` */
  joinedBy(): string {
    return this.#say("joined-by", {});
  }

  /** `joined-by-none` */
  joinedByNone(): string {
    return this.#say("joined-by-none", {});
  }

  /** `joined-case-item` (most: highest point) */
  joinedCaseItem(args: { label: string; most: number; value: string }): string {
    return this.#say("joined-case-item", args);
  }

  /** `joined-case-note` (most: highest point) */
  joinedCaseNote(args: { measure: string; most: number; title: string; value: string }): string {
    return this.#say("joined-case-note", args);
  }

  /** `joined-case-said` */
  joinedCaseSaid(args: { text: string }): string {
    return this.#say("joined-case-said", args);
  }

  /** `joined-chart-box` */
  joinedChartBox(): string {
    return this.#say("joined-chart-box", {});
  }

  /** `joined-chart-customers` (n: customers) */
  joinedChartCustomers(args: { n: number; share: string }): string {
    return this.#say("joined-chart-customers", args);
  }

  /** `joined-chart-revenue` */
  joinedChartRevenue(args: { share: string }): string {
    return this.#say("joined-chart-revenue", args);
  }

  /** `joined-chart-summary` (all: customers that can be told; defector: defectors; hostage: hostages; loyal: loyal; mercenary: mercenaries) */
  joinedChartSummary(args: { all: number; defector: number; hostage: number; loyal: number; mercenary: number }): string {
    return this.#say("joined-chart-summary", args);
  }

  /** `joined-complaint` */
  joinedComplaint(): string {
    return this.#say("joined-complaint", {});
  }

  /** `joined-complaint-for` */
  joinedComplaintFor(args: { name: string }): string {
    return this.#say("joined-complaint-for", args);
  }

  /** `joined-customer` */
  joinedCustomer(): string {
    return this.#say("joined-customer", {});
  }

  /** `joined-days` */
  joinedDays(): string {
    return this.#say("joined-days", {});
  }

  /** `joined-earlier` (n: answers) */
  joinedEarlier(args: { n: number }): string {
    return this.#say("joined-earlier", args);
  }

  /** `joined-follow-up` */
  joinedFollowUp(): string {
    return this.#say("joined-follow-up", {});
  }

  /** `joined-follow-up-for` */
  joinedFollowUpFor(args: { name: string }): string {
    return this.#say("joined-follow-up-for", args);
  }

  /** `joined-high` */
  joinedHigh(): string {
    return this.#say("joined-high", {});
  }

  /** `joined-kept` */
  joinedKept(): string {
    return this.#say("joined-kept", {});
  }

  /** `joined-known` (answers: answers; text: by text; token: by token) */
  joinedKnown(args: { answers: number; text: number; token: number }): string {
    return this.#say("joined-known", args);
  }

  /** `joined-last` */
  joinedLast(): string {
    return this.#say("joined-last", {});
  }

  /** `joined-leads` */
  joinedLeads(): string {
    return this.#say("joined-leads", {});
  }

  /** `joined-left` */
  joinedLeft(): string {
    return this.#say("joined-left", {});
  }

  /** `joined-low` */
  joinedLow(): string {
    return this.#say("joined-low", {});
  }

  /** `joined-low-gap` */
  joinedLowGap(args: { gap: string }): string {
    return this.#say("joined-low-gap", args);
  }

  /** `joined-low-item` (most: highest point) */
  joinedLowItem(args: { label: string; most: number; value: string }): string {
    return this.#say("joined-low-item", args);
  }

  /** `joined-lows` */
  joinedLows(): string {
    return this.#say("joined-lows", {});
  }

  /** `joined-measure` */
  joinedMeasure(): string {
    return this.#say("joined-measure", {});
  }

  /** `joined-nobody` */
  joinedNobody(): string {
    return this.#say("joined-nobody", {});
  }

  /** `joined-none` */
  joinedNone(): string {
    return this.#say("joined-none", {});
  }

  /** `joined-open-case` */
  joinedOpenCase(args: { name: string }): string {
    return this.#say("joined-open-case", args);
  }

  /** `joined-open-cases` (n: cases) */
  joinedOpenCases(args: { n: number }): string {
    return this.#say("joined-open-cases", args);
  }

  /** `joined-open-customer` */
  joinedOpenCustomer(args: { name: string }): string {
    return this.#say("joined-open-customer", args);
  }

  /** `joined-queue` */
  joinedQueue(): string {
    return this.#say("joined-queue", {});
  }

  /** `joined-queue-keys` */
  joinedQueueKeys(): string {
    return this.#say("joined-queue-keys", {});
  }

  /** `joined-queue-none` */
  joinedQueueNone(): string {
    return this.#say("joined-queue-none", {});
  }

  /** `joined-queue-silent` (complained: complained) */
  joinedQueueSilent(args: { complained: number }): string {
    return this.#say("joined-queue-silent", args);
  }

  /** `joined-queue-told` (n: customers; taken: taken up) */
  joinedQueueTold(args: { amount: string; n: number; taken: number }): string {
    return this.#say("joined-queue-told", args);
  }

  /** `joined-revenue` */
  joinedRevenue(): string {
    return this.#say("joined-revenue", {});
  }

  /** `joined-said` */
  joinedSaid(args: { text: string }): string {
    return this.#say("joined-said", args);
  }

  /** `joined-satisfied-answer` */
  joinedSatisfiedAnswer(): string {
    return this.#say("joined-satisfied-answer", {});
  }

  /** `joined-scale` (least: lowest point; most: highest point) */
  joinedScale(args: { least: number; most: number }): string {
    return this.#say("joined-scale", args);
  }

  /** `joined-taken` */
  joinedTaken(): string {
    return this.#say("joined-taken", {});
  }

  /** `joined-text` */
  joinedText(): string {
    return this.#say("joined-text", {});
  }

  /** `joined-times` (n: times) */
  joinedTimes(args: { n: number }): string {
    return this.#say("joined-times", args);
  }

  /** `joined-title` */
  joinedTitle(): string {
    return this.#say("joined-title", {});
  }

  /** `joined-told` (between: neither; customers: customers; satisfied: satisfied; unsatisfied: not satisfied) */
  joinedTold(args: { between: number; customers: number; satisfied: number; unsatisfied: number }): string {
    return this.#say("joined-told", args);
  }

  /** `joined-took-up` */
  joinedTookUp(): string {
    return this.#say("joined-took-up", {});
  }

  /** `joined-trust` */
  joinedTrust(): string {
    return this.#say("joined-trust", {});
  }

  /** `joined-trust-asked` */
  joinedTrustAsked(): string {
    return this.#say("joined-trust-asked", {});
  }

  /** `joined-trust-how` (times: times in a row) */
  joinedTrustHow(args: { times: number }): string {
    return this.#say("joined-trust-how", args);
  }

  /** `joined-trust-latest` */
  joinedTrustLatest(): string {
    return this.#say("joined-trust-latest", {});
  }

  /** `joined-trust-none` */
  joinedTrustNone(): string {
    return this.#say("joined-trust-none", {});
  }

  /** `joined-trust-run` */
  joinedTrustRun(): string {
    return this.#say("joined-trust-run", {});
  }

  /** `joined-trust-short` (n: customers) */
  joinedTrustShort(args: { n: number }): string {
    return this.#say("joined-trust-short", args);
  }

  /** `joined-trust-times` */
  joinedTrustTimes(): string {
    return this.#say("joined-trust-times", {});
  }

  /** `joined-trust-told` (known: customers asked often enough; n: customers who trust) */
  joinedTrustTold(args: { high: string; known: number; low: string; n: number; share: string }): string {
    return this.#say("joined-trust-told", args);
  }

  /** `joined-unjoined` (n: answers) */
  joinedUnjoined(args: { n: number }): string {
    return this.#say("joined-unjoined", args);
  }

  /** `joined-unjoined-why` (ambiguous: several; nameless: nothing written; unknown-text: nobody; unknown-token: unknown tokens) */
  joinedUnjoinedWhy(args: { ambiguous: number; nameless: number; "unknown-text": number; "unknown-token": number }): string {
    return this.#say("joined-unjoined-why", args);
  }

  /** `joined-unsatisfied-answer` */
  joinedUnsatisfiedAnswer(): string {
    return this.#say("joined-unsatisfied-answer", {});
  }

  /** `joined-value` */
  joinedValue(): string {
    return this.#say("joined-value", {});
  }

  /** `joined-views` */
  joinedViews(): string {
    return this.#say("joined-views", {});
  }

  /** `joined-voices` */
  joinedVoices(): string {
    return this.#say("joined-voices", {});
  }

  /** `joined-voices-cases` */
  joinedVoicesCases(): string {
    return this.#say("joined-voices-cases", {});
  }

  /** `joined-voices-causes` */
  joinedVoicesCauses(): string {
    return this.#say("joined-voices-causes", {});
  }

  /** `joined-voices-how` */
  joinedVoicesHow(): string {
    return this.#say("joined-voices-how", {});
  }

  /** `joined-voices-none` */
  joinedVoicesNone(): string {
    return this.#say("joined-voices-none", {});
  }

  /** `joined-voices-reached` */
  joinedVoicesReached(): string {
    return this.#say("joined-voices-reached", {});
  }

  /** `joined-voices-share` */
  joinedVoicesShare(): string {
    return this.#say("joined-voices-share", {});
  }

  /** `joined-voices-unknown` */
  joinedVoicesUnknown(): string {
    return this.#say("joined-voices-unknown", {});
  }

  /** `kit-all` */
  kitAll(): string {
    return this.#say("kit-all", {});
  }

  /** `kit-cancel` */
  kitCancel(): string {
    return this.#say("kit-cancel", {});
  }

  /** `kit-close` */
  kitClose(): string {
    return this.#say("kit-close", {});
  }

  /** `kit-copied` */
  kitCopied(): string {
    return this.#say("kit-copied", {});
  }

  /** `kit-loading` */
  kitLoading(): string {
    return this.#say("kit-loading", {});
  }

  /** `kit-menu` */
  kitMenu(): string {
    return this.#say("kit-menu", {});
  }

  /** `kit-more` */
  kitMore(): string {
    return this.#say("kit-more", {});
  }

  /** `kit-redo` */
  kitRedo(): string {
    return this.#say("kit-redo", {});
  }

  /** `kit-required` */
  kitRequired(): string {
    return this.#say("kit-required", {});
  }

  /** `kit-retry` */
  kitRetry(): string {
    return this.#say("kit-retry", {});
  }

  /** `kit-save` */
  kitSave(): string {
    return this.#say("kit-save", {});
  }

  /** `kit-undo` */
  kitUndo(): string {
    return this.#say("kit-undo", {});
  }

  /** `kpi-assumed` (n: cases) */
  kpiAssumed(args: { n: number }): string {
    return this.#say("kpi-assumed", args);
  }

  /** `kpi-assumed-cases` (n: cases) */
  kpiAssumedCases(args: { n: number }): string {
    return this.#say("kpi-assumed-cases", args);
  }

  /** `kpi-assumed-label` */
  kpiAssumedLabel(): string {
    return this.#say("kpi-assumed-label", {});
  }

  /** `kpi-call-service` */
  kpiCallService(): string {
    return this.#say("kpi-call-service", {});
  }

  /** `kpi-call-service-how` */
  kpiCallServiceHow(): string {
    return this.#say("kpi-call-service-how", {});
  }

  /** `kpi-cases-in-time` */
  kpiCasesInTime(): string {
    return this.#say("kpi-cases-in-time", {});
  }

  /** `kpi-cases-in-time-how` */
  kpiCasesInTimeHow(): string {
    return this.#say("kpi-cases-in-time-how", {});
  }

  /** `kpi-claims-in-time` */
  kpiClaimsInTime(): string {
    return this.#say("kpi-claims-in-time", {});
  }

  /** `kpi-claims-in-time-how` */
  kpiClaimsInTimeHow(): string {
    return this.#say("kpi-claims-in-time-how", {});
  }

  /** `kpi-complaint-free` */
  kpiComplaintFree(): string {
    return this.#say("kpi-complaint-free", {});
  }

  /** `kpi-complaint-free-how` */
  kpiComplaintFreeHow(): string {
    return this.#say("kpi-complaint-free-how", {});
  }

  /** `kpi-course` */
  kpiCourse(): string {
    return this.#say("kpi-course", {});
  }

  /** `kpi-damage` */
  kpiDamage(): string {
    return this.#say("kpi-damage", {});
  }

  /** `kpi-damage-how` */
  kpiDamageHow(): string {
    return this.#say("kpi-damage-how", {});
  }

  /** `kpi-delivery-accuracy` */
  kpiDeliveryAccuracy(): string {
    return this.#say("kpi-delivery-accuracy", {});
  }

  /** `kpi-delivery-accuracy-how` */
  kpiDeliveryAccuracyHow(): string {
    return this.#say("kpi-delivery-accuracy-how", {});
  }

  /** `kpi-denominator` */
  kpiDenominator(): string {
    return this.#say("kpi-denominator", {});
  }

  /** `kpi-dispatch-accuracy` */
  kpiDispatchAccuracy(): string {
    return this.#say("kpi-dispatch-accuracy", {});
  }

  /** `kpi-dispatch-accuracy-how` */
  kpiDispatchAccuracyHow(): string {
    return this.#say("kpi-dispatch-accuracy-how", {});
  }

  /** `kpi-excluded` (n: cases) */
  kpiExcluded(args: { n: number }): string {
    return this.#say("kpi-excluded", args);
  }

  /** `kpi-excluded-label` */
  kpiExcludedLabel(): string {
    return this.#say("kpi-excluded-label", {});
  }

  /** `kpi-how` */
  kpiHow(): string {
    return this.#say("kpi-how", {});
  }

  /** `kpi-interval` (from: lower end; to: upper end) */
  kpiInterval(args: { from: string; to: string }): string {
    return this.#say("kpi-interval", args);
  }

  /** `kpi-interval-label` */
  kpiIntervalLabel(): string {
    return this.#say("kpi-interval-label", {});
  }

  /** `kpi-interval-text` */
  kpiIntervalText(): string {
    return this.#say("kpi-interval-text", {});
  }

  /** `kpi-inventory-accuracy` */
  kpiInventoryAccuracy(): string {
    return this.#say("kpi-inventory-accuracy", {});
  }

  /** `kpi-inventory-accuracy-how` */
  kpiInventoryAccuracyHow(): string {
    return this.#say("kpi-inventory-accuracy-how", {});
  }

  /** `kpi-light` */
  kpiLight(): string {
    return this.#say("kpi-light", {});
  }

  /** `kpi-limit` */
  kpiLimit(): string {
    return this.#say("kpi-limit", {});
  }

  /** `kpi-limit-text` (hours: hours) */
  kpiLimitText(args: { hours: number }): string {
    return this.#say("kpi-limit-text", args);
  }

  /** `kpi-loss` */
  kpiLoss(): string {
    return this.#say("kpi-loss", {});
  }

  /** `kpi-loss-how` */
  kpiLossHow(): string {
    return this.#say("kpi-loss-how", {});
  }

  /** `kpi-none` */
  kpiNone(): string {
    return this.#say("kpi-none", {});
  }

  /** `kpi-numerator` */
  kpiNumerator(): string {
    return this.#say("kpi-numerator", {});
  }

  /** `kpi-of` (k: what counted; n: out of) */
  kpiOf(args: { k: number; n: number }): string {
    return this.#say("kpi-of", args);
  }

  /** `kpi-on-time` */
  kpiOnTime(): string {
    return this.#say("kpi-on-time", {});
  }

  /** `kpi-on-time-how` */
  kpiOnTimeHow(): string {
    return this.#say("kpi-on-time-how", {});
  }

  /** `kpi-order-timeliness` */
  kpiOrderTimeliness(): string {
    return this.#say("kpi-order-timeliness", {});
  }

  /** `kpi-order-timeliness-how` */
  kpiOrderTimelinessHow(): string {
    return this.#say("kpi-order-timeliness-how", {});
  }

  /** `kpi-per-million` */
  kpiPerMillion(): string {
    return this.#say("kpi-per-million", {});
  }

  /** `kpi-per-million-text` (n: such as 12,300) */
  kpiPerMillionText(args: { n: string }): string {
    return this.#say("kpi-per-million-text", args);
  }

  /** `kpi-perfect-order` */
  kpiPerfectOrder(): string {
    return this.#say("kpi-perfect-order", {});
  }

  /** `kpi-perfect-order-how` */
  kpiPerfectOrderHow(): string {
    return this.#say("kpi-perfect-order-how", {});
  }

  /** `kpi-picking-accuracy` */
  kpiPickingAccuracy(): string {
    return this.#say("kpi-picking-accuracy", {});
  }

  /** `kpi-picking-accuracy-how` */
  kpiPickingAccuracyHow(): string {
    return this.#say("kpi-picking-accuracy-how", {});
  }

  /** `kpi-probability` (percent: such as 97%) */
  kpiProbability(args: { percent: string }): string {
    return this.#say("kpi-probability", args);
  }

  /** `kpi-probability-label` */
  kpiProbabilityLabel(): string {
    return this.#say("kpi-probability-label", {});
  }

  /** `kpi-rate` */
  kpiRate(): string {
    return this.#say("kpi-rate", {});
  }

  /** `kpi-receiving-timeliness` */
  kpiReceivingTimeliness(): string {
    return this.#say("kpi-receiving-timeliness", {});
  }

  /** `kpi-receiving-timeliness-how` */
  kpiReceivingTimelinessHow(): string {
    return this.#say("kpi-receiving-timeliness-how", {});
  }

  /** `kpi-reports-in-time` */
  kpiReportsInTime(): string {
    return this.#say("kpi-reports-in-time", {});
  }

  /** `kpi-reports-in-time-how` */
  kpiReportsInTimeHow(): string {
    return this.#say("kpi-reports-in-time-how", {});
  }

  /** `kpi-rows` */
  kpiRows(): string {
    return this.#say("kpi-rows", {});
  }

  /** `kpi-rows-cases` */
  kpiRowsCases(): string {
    return this.#say("kpi-rows-cases", {});
  }

  /** `kpi-small` (n: cases) */
  kpiSmall(args: { n: number }): string {
    return this.#say("kpi-small", args);
  }

  /** `kpi-storage-damage` */
  kpiStorageDamage(): string {
    return this.#say("kpi-storage-damage", {});
  }

  /** `kpi-storage-damage-how` */
  kpiStorageDamageHow(): string {
    return this.#say("kpi-storage-damage-how", {});
  }

  /** `kpi-target` */
  kpiTarget(): string {
    return this.#say("kpi-target", {});
  }

  /** `kpi-target-least` (target: such as 98.0%) */
  kpiTargetLeast(args: { target: string }): string {
    return this.#say("kpi-target-least", args);
  }

  /** `kpi-target-most` (target: such as 0.1%) */
  kpiTargetMost(args: { target: string }): string {
    return this.#say("kpi-target-most", args);
  }

  /** `kpi-undecided` */
  kpiUndecided(): string {
    return this.#say("kpi-undecided", {});
  }

  /** `kpi-undecided-text` (n: waybills) */
  kpiUndecidedText(args: { n: number }): string {
    return this.#say("kpi-undecided-text", args);
  }

  /** `light-bad` */
  lightBad(): string {
    return this.#say("light-bad", {});
  }

  /** `light-good` */
  lightGood(): string {
    return this.#say("light-good", {});
  }

  /** `light-unknown` */
  lightUnknown(): string {
    return this.#say("light-unknown", {});
  }

  /** `light-watch` */
  lightWatch(): string {
    return this.#say("light-watch", {});
  }

  /** `link-collect` */
  linkCollect(): string {
    return this.#say("link-collect", {});
  }

  /** `link-deliver` */
  linkDeliver(): string {
    return this.#say("link-deliver", {});
  }

  /** `link-line-haul` */
  linkLineHaul(): string {
    return this.#say("link-line-haul", {});
  }

  /** `link-other` */
  linkOther(): string {
    return this.#say("link-other", {});
  }

  /** `link-service` */
  linkService(): string {
    return this.#say("link-service", {});
  }

  /** `link-sort` */
  linkSort(): string {
    return this.#say("link-sort", {});
  }

  /** `lock-after` (minutes: minutes) */
  lockAfter(args: { minutes: number }): string {
    return this.#say("lock-after", args);
  }

  /** `lock-again` */
  lockAgain(): string {
    return this.#say("lock-again", {});
  }

  /** `lock-change` */
  lockChange(): string {
    return this.#say("lock-change", {});
  }

  /** `lock-change-title` */
  lockChangeTitle(): string {
    return this.#say("lock-change-title", {});
  }

  /** `lock-differ` */
  lockDiffer(): string {
    return this.#say("lock-differ", {});
  }

  /** `lock-forgotten` */
  lockForgotten(): string {
    return this.#say("lock-forgotten", {});
  }

  /** `lock-forgotten-command` */
  lockForgottenCommand(): string {
    return this.#say("lock-forgotten-command", {});
  }

  /** `lock-forgotten-log` */
  lockForgottenLog(): string {
    return this.#say("lock-forgotten-log", {});
  }

  /** `lock-forgotten-text` */
  lockForgottenText(): string {
    return this.#say("lock-forgotten-text", {});
  }

  /** `lock-group` */
  lockGroup(): string {
    return this.#say("lock-group", {});
  }

  /** `lock-honest` */
  lockHonest(): string {
    return this.#say("lock-honest", {});
  }

  /** `lock-minutes` */
  lockMinutes(): string {
    return this.#say("lock-minutes", {});
  }

  /** `lock-never` */
  lockNever(): string {
    return this.#say("lock-never", {});
  }

  /** `lock-none` */
  lockNone(): string {
    return this.#say("lock-none", {});
  }

  /** `lock-now` */
  lockNow(): string {
    return this.#say("lock-now", {});
  }

  /** `lock-on` (minutes: minutes) */
  lockOn(args: { minutes: number }): string {
    return this.#say("lock-on", args);
  }

  /** `lock-on-never` */
  lockOnNever(): string {
    return this.#say("lock-on-never", {});
  }

  /** `lock-open` */
  lockOpen(): string {
    return this.#say("lock-open", {});
  }

  /** `lock-page-text` */
  lockPageText(): string {
    return this.#say("lock-page-text", {});
  }

  /** `lock-page-title` */
  lockPageTitle(): string {
    return this.#say("lock-page-title", {});
  }

  /** `lock-present` */
  lockPresent(): string {
    return this.#say("lock-present", {});
  }

  /** `lock-remove` */
  lockRemove(): string {
    return this.#say("lock-remove", {});
  }

  /** `lock-save` */
  lockSave(): string {
    return this.#say("lock-save", {});
  }

  /** `lock-set` */
  lockSet(): string {
    return this.#say("lock-set", {});
  }

  /** `lock-set-title` */
  lockSetTitle(): string {
    return this.#say("lock-set-title", {});
  }

  /** `lock-stands` */
  lockStands(): string {
    return this.#say("lock-stands", {});
  }

  /** `lock-text` */
  lockText(): string {
    return this.#say("lock-text", {});
  }

  /** `lock-title` */
  lockTitle(): string {
    return this.#say("lock-title", {});
  }

  /** `lock-wait` (seconds: seconds) */
  lockWait(args: { seconds: number }): string {
    return this.#say("lock-wait", args);
  }

  /** `lock-was-changed` */
  lockWasChanged(): string {
    return this.#say("lock-was-changed", {});
  }

  /** `lock-was-removed` */
  lockWasRemoved(): string {
    return this.#say("lock-was-removed", {});
  }

  /** `lock-was-set` */
  lockWasSet(): string {
    return this.#say("lock-was-set", {});
  }

  /** `lock-word` */
  lockWord(): string {
    return this.#say("lock-word", {});
  }

  /** `lock-word-hint` */
  lockWordHint(): string {
    return this.#say("lock-word-hint", {});
  }

  /** `lock-word-new` */
  lockWordNew(): string {
    return this.#say("lock-word-new", {});
  }

  /** `measure-margin` */
  measureMargin(): string {
    return this.#say("measure-margin", {});
  }

  /** `measure-pieces` */
  measurePieces(): string {
    return this.#say("measure-pieces", {});
  }

  /** `measure-revenue` */
  measureRevenue(): string {
    return this.#say("measure-revenue", {});
  }

  /** `measures-bad-numbers` */
  measuresBadNumbers(): string {
    return this.#say("measures-bad-numbers", {});
  }

  /** `measures-day` */
  measuresDay(): string {
    return this.#say("measures-day", {});
  }

  /** `measures-denominator` */
  measuresDenominator(): string {
    return this.#say("measures-denominator", {});
  }

  /** `measures-edit` */
  measuresEdit(): string {
    return this.#say("measures-edit", {});
  }

  /** `measures-hint` */
  measuresHint(): string {
    return this.#say("measures-hint", {});
  }

  /** `measures-import` */
  measuresImport(): string {
    return this.#say("measures-import", {});
  }

  /** `measures-kpi` */
  measuresKpi(): string {
    return this.#say("measures-kpi", {});
  }

  /** `measures-no-source` */
  measuresNoSource(): string {
    return this.#say("measures-no-source", {});
  }

  /** `measures-none` */
  measuresNone(): string {
    return this.#say("measures-none", {});
  }

  /** `measures-numerator` */
  measuresNumerator(): string {
    return this.#say("measures-numerator", {});
  }

  /** `measures-open` */
  measuresOpen(): string {
    return this.#say("measures-open", {});
  }

  /** `measures-rate` */
  measuresRate(): string {
    return this.#say("measures-rate", {});
  }

  /** `measures-remove` */
  measuresRemove(): string {
    return this.#say("measures-remove", {});
  }

  /** `measures-removed` */
  measuresRemoved(): string {
    return this.#say("measures-removed", {});
  }

  /** `measures-save` */
  measuresSave(): string {
    return this.#say("measures-save", {});
  }

  /** `measures-saved` (created: rows; unchanged: rows; updated: rows) */
  measuresSaved(args: { created: number; unchanged: number; updated: number }): string {
    return this.#say("measures-saved", args);
  }

  /** `measures-source` */
  measuresSource(): string {
    return this.#say("measures-source", {});
  }

  /** `measures-title` */
  measuresTitle(): string {
    return this.#say("measures-title", {});
  }

  /** `method-delphi` */
  methodDelphi(): string {
    return this.#say("method-delphi", {});
  }

  /** `method-delphi-about` */
  methodDelphiAbout(): string {
    return this.#say("method-delphi-about", {});
  }

  /** `method-experiment` */
  methodExperiment(): string {
    return this.#say("method-experiment", {});
  }

  /** `method-experiment-about` */
  methodExperimentAbout(): string {
    return this.#say("method-experiment-about", {});
  }

  /** `method-group` */
  methodGroup(): string {
    return this.#say("method-group", {});
  }

  /** `method-group-about` */
  methodGroupAbout(): string {
    return this.#say("method-group-about", {});
  }

  /** `method-interview` */
  methodInterview(): string {
    return this.#say("method-interview", {});
  }

  /** `method-interview-about` */
  methodInterviewAbout(): string {
    return this.#say("method-interview-about", {});
  }

  /** `method-observation` */
  methodObservation(): string {
    return this.#say("method-observation", {});
  }

  /** `method-observation-about` */
  methodObservationAbout(): string {
    return this.#say("method-observation-about", {});
  }

  /** `methods-back` */
  methodsBack(): string {
    return this.#say("methods-back", {});
  }

  /** `methods-close` */
  methodsClose(): string {
    return this.#say("methods-close", {});
  }

  /** `methods-closed` */
  methodsClosed(): string {
    return this.#say("methods-closed", {});
  }

  /** `methods-create` */
  methodsCreate(): string {
    return this.#say("methods-create", {});
  }

  /** `methods-created` */
  methodsCreated(): string {
    return this.#say("methods-created", {});
  }

  /** `methods-created-day` */
  methodsCreatedDay(): string {
    return this.#say("methods-created-day", {});
  }

  /** `methods-delete` */
  methodsDelete(): string {
    return this.#say("methods-delete", {});
  }

  /** `methods-deleted` */
  methodsDeleted(): string {
    return this.#say("methods-deleted", {});
  }

  /** `methods-empty` */
  methodsEmpty(): string {
    return this.#say("methods-empty", {});
  }

  /** `methods-kind` */
  methodsKind(): string {
    return this.#say("methods-kind", {});
  }

  /** `methods-new` */
  methodsNew(): string {
    return this.#say("methods-new", {});
  }

  /** `methods-new-which` */
  methodsNewWhich(): string {
    return this.#say("methods-new-which", {});
  }

  /** `methods-none` */
  methodsNone(): string {
    return this.#say("methods-none", {});
  }

  /** `methods-open` */
  methodsOpen(): string {
    return this.#say("methods-open", {});
  }

  /** `methods-rename` */
  methodsRename(): string {
    return this.#say("methods-rename", {});
  }

  /** `methods-renamed` */
  methodsRenamed(): string {
    return this.#say("methods-renamed", {});
  }

  /** `methods-resume` */
  methodsResume(): string {
    return this.#say("methods-resume", {});
  }

  /** `methods-state` */
  methodsState(): string {
    return this.#say("methods-state", {});
  }

  /** `methods-state-closed` */
  methodsStateClosed(): string {
    return this.#say("methods-state-closed", {});
  }

  /** `methods-state-open` */
  methodsStateOpen(): string {
    return this.#say("methods-state-open", {});
  }

  /** `methods-summary` */
  methodsSummary(): string {
    return this.#say("methods-summary", {});
  }

  /** `methods-title-hint` */
  methodsTitleHint(): string {
    return this.#say("methods-title-hint", {});
  }

  /** `methods-title-label` */
  methodsTitleLabel(): string {
    return this.#say("methods-title-label", {});
  }

  /** `methods-unknown` */
  methodsUnknown(): string {
    return this.#say("methods-unknown", {});
  }

  /** `model-abc-class` (class: A, B or C; customers: customers; share-amount: share of the amount; share-customers: share of the customers) */
  modelAbcClass(args: { class: string; customers: number; "share-amount": number; "share-customers": number }): string {
    return this.#say("model-abc-class", args);
  }

  /** `model-abc-cumulative` */
  modelAbcCumulative(): string {
    return this.#say("model-abc-cumulative", {});
  }

  /** `model-abc-headcount` */
  modelAbcHeadcount(): string {
    return this.#say("model-abc-headcount", {});
  }

  /** `model-abc-not-pareto` (floor: share from which the rule holds; share: share of the best 20 %) */
  modelAbcNotPareto(args: { floor: number; share: number }): string {
    return this.#say("model-abc-not-pareto", args);
  }

  /** `model-abc-pareto` (floor: share from which the rule holds; share: share of the best 20 %) */
  modelAbcPareto(args: { floor: number; share: number }): string {
    return this.#say("model-abc-pareto", args);
  }

  /** `model-abc-rank` (amount: fen or pieces; customers: customers) */
  modelAbcRank(args: { amount: number; customers: number }): string {
    return this.#say("model-abc-rank", args);
  }

  /** `model-abc-survey-rates-hidden` */
  modelAbcSurveyRatesHidden(): string {
    return this.#say("model-abc-survey-rates-hidden", {});
  }

  /** `model-abc-survey-rates-rate` (cost: cost, yuan; name: what it is called; quantity: volume; rate: rate, yuan) */
  modelAbcSurveyRatesRate(args: { cost: number; name: string; quantity: number; rate: number }): string {
    return this.#say("model-abc-survey-rates-rate", args);
  }

  /** `model-abc-survey-rates-shares` (cost: cost, yuan) */
  modelAbcSurveyRatesShares(args: { cost: number }): string {
    return this.#say("model-abc-survey-rates-shares", args);
  }

  /** `model-abc-survey-rates-title` */
  modelAbcSurveyRatesTitle(): string {
    return this.#say("model-abc-survey-rates-title", {});
  }

  /** `model-abc-title` */
  modelAbcTitle(): string {
    return this.#say("model-abc-title", {});
  }

  /** `model-accept-price-accept` (gain: gain, yuan; price: price, yuan) */
  modelAcceptPriceAccept(args: { gain: number; price: number }): string {
    return this.#say("model-accept-price-accept", args);
  }

  /** `model-accept-price-displaced` (minutes: minutes; opportunity: opportunity, yuan) */
  modelAcceptPriceDisplaced(args: { minutes: number; opportunity: number }): string {
    return this.#say("model-accept-price-displaced", args);
  }

  /** `model-accept-price-idle` */
  modelAcceptPriceIdle(): string {
    return this.#say("model-accept-price-idle", {});
  }

  /** `model-accept-price-lowest` (price: price, yuan; relevant: relevant, yuan) */
  modelAcceptPriceLowest(args: { price: number; relevant: number }): string {
    return this.#say("model-accept-price-lowest", args);
  }

  /** `model-accept-price-refuse` (gain: gain, yuan; price: price, yuan) */
  modelAcceptPriceRefuse(args: { gain: number; price: number }): string {
    return this.#say("model-accept-price-refuse", args);
  }

  /** `model-accept-price-title` */
  modelAcceptPriceTitle(): string {
    return this.#say("model-accept-price-title", {});
  }

  /** `model-adjusted-p-hochberg` (found: tests below .05) */
  modelAdjustedPHochberg(args: { found: number }): string {
    return this.#say("model-adjusted-p-hochberg", args);
  }

  /** `model-adjusted-p-holm` (found: tests below .05) */
  modelAdjustedPHolm(args: { found: number }): string {
    return this.#say("model-adjusted-p-holm", args);
  }

  /** `model-adjusted-p-many` (plain: tests below .05 before; tests: tests) */
  modelAdjustedPMany(args: { plain: number; tests: number }): string {
    return this.#say("model-adjusted-p-many", args);
  }

  /** `model-adjusted-p-title` */
  modelAdjustedPTitle(): string {
    return this.#say("model-adjusted-p-title", {});
  }

  /** `model-ahp-weights-contradicts` (index: consistency index; ratio: consistency ratio) */
  modelAhpWeightsContradicts(args: { index: number; ratio: number }): string {
    return this.#say("model-ahp-weights-contradicts", args);
  }

  /** `model-ahp-weights-fits` (index: consistency index; ratio: consistency ratio) */
  modelAhpWeightsFits(args: { index: number; ratio: number }): string {
    return this.#say("model-ahp-weights-fits", args);
  }

  /** `model-ahp-weights-heaviest` (number: number of the criterion; weight: weight) */
  modelAhpWeightsHeaviest(args: { number: number; weight: number }): string {
    return this.#say("model-ahp-weights-heaviest", args);
  }

  /** `model-ahp-weights-lambda` (criteria: criteria; lambda: largest eigenvalue) */
  modelAhpWeightsLambda(args: { criteria: number; lambda: number }): string {
    return this.#say("model-ahp-weights-lambda", args);
  }

  /** `model-ahp-weights-title` */
  modelAhpWeightsTitle(): string {
    return this.#say("model-ahp-weights-title", {});
  }

  /** `model-alloc-direct-closes` (total: total, yuan) */
  modelAllocDirectCloses(args: { total: number }): string {
    return this.#say("model-alloc-direct-closes", args);
  }

  /** `model-alloc-direct-final` (name: what it is called; own: own, yuan; received: received, yuan; total: total, yuan) */
  modelAllocDirectFinal(args: { name: string; own: number; received: number; total: number }): string {
    return this.#say("model-alloc-direct-final", args);
  }

  /** `model-alloc-direct-method` */
  modelAllocDirectMethod(): string {
    return this.#say("model-alloc-direct-method", {});
  }

  /** `model-alloc-direct-service` (name: what it is called; own: own, yuan) */
  modelAllocDirectService(args: { name: string; own: number }): string {
    return this.#say("model-alloc-direct-service", args);
  }

  /** `model-alloc-direct-title` */
  modelAllocDirectTitle(): string {
    return this.#say("model-alloc-direct-title", {});
  }

  /** `model-alloc-reciprocal-closes` (total: total, yuan) */
  modelAllocReciprocalCloses(args: { total: number }): string {
    return this.#say("model-alloc-reciprocal-closes", args);
  }

  /** `model-alloc-reciprocal-final` (name: what it is called; own: own, yuan; received: received, yuan; total: total, yuan) */
  modelAllocReciprocalFinal(args: { name: string; own: number; received: number; total: number }): string {
    return this.#say("model-alloc-reciprocal-final", args);
  }

  /** `model-alloc-reciprocal-gross` (gross: gross, yuan; name: what it is called) */
  modelAllocReciprocalGross(args: { gross: number; name: string }): string {
    return this.#say("model-alloc-reciprocal-gross", args);
  }

  /** `model-alloc-reciprocal-method` */
  modelAllocReciprocalMethod(): string {
    return this.#say("model-alloc-reciprocal-method", {});
  }

  /** `model-alloc-reciprocal-service` (name: what it is called; own: own, yuan) */
  modelAllocReciprocalService(args: { name: string; own: number }): string {
    return this.#say("model-alloc-reciprocal-service", args);
  }

  /** `model-alloc-reciprocal-title` */
  modelAllocReciprocalTitle(): string {
    return this.#say("model-alloc-reciprocal-title", {});
  }

  /** `model-alloc-step-down-closes` (total: total, yuan) */
  modelAllocStepDownCloses(args: { total: number }): string {
    return this.#say("model-alloc-step-down-closes", args);
  }

  /** `model-alloc-step-down-final` (name: what it is called; own: own, yuan; received: received, yuan; total: total, yuan) */
  modelAllocStepDownFinal(args: { name: string; own: number; received: number; total: number }): string {
    return this.#say("model-alloc-step-down-final", args);
  }

  /** `model-alloc-step-down-method` (order: names in order) */
  modelAllocStepDownMethod(args: { order: string }): string {
    return this.#say("model-alloc-step-down-method", args);
  }

  /** `model-alloc-step-down-service` (name: what it is called; own: own, yuan) */
  modelAllocStepDownService(args: { name: string; own: number }): string {
    return this.#say("model-alloc-step-down-service", args);
  }

  /** `model-alloc-step-down-spread` (high: high, yuan; low: low, yuan; name: what it is called) */
  modelAllocStepDownSpread(args: { high: number; low: number; name: string }): string {
    return this.#say("model-alloc-step-down-spread", args);
  }

  /** `model-alloc-step-down-title` */
  modelAllocStepDownTitle(): string {
    return this.#say("model-alloc-step-down-title", {});
  }

  /** `model-anova-classical` (between: degrees of freedom between groups; f: F; p: probability with its sign; within: degrees of freedom within groups) */
  modelAnovaClassical(args: { between: number; f: number; p: string; within: number }): string {
    return this.#say("model-anova-classical", args);
  }

  /** `model-anova-kruskal` (h: H; p: probability with its sign) */
  modelAnovaKruskal(args: { h: number; p: string }): string {
    return this.#say("model-anova-kruskal", args);
  }

  /** `model-anova-levene` (f: F; p: probability with its sign) */
  modelAnovaLevene(args: { f: number; p: string }): string {
    return this.#say("model-anova-levene", args);
  }

  /** `model-anova-sums` (eta2: share; groups: groups) */
  modelAnovaSums(args: { eta2: number; groups: number }): string {
    return this.#say("model-anova-sums", args);
  }

  /** `model-anova-title` */
  modelAnovaTitle(): string {
    return this.#say("model-anova-title", {});
  }

  /** `model-anova-welch` (f: F; p: probability with its sign) */
  modelAnovaWelch(args: { f: number; p: string }): string {
    return this.#say("model-anova-welch", args);
  }

  /** `model-ballou-sqrt-bound` */
  modelBallouSqrtBound(): string {
    return this.#say("model-ballou-sqrt-bound", {});
  }

  /** `model-ballou-sqrt-input-a` */
  modelBallouSqrtInputA(): string {
    return this.#say("model-ballou-sqrt-input-a", {});
  }

  /** `model-ballou-sqrt-input-c` */
  modelBallouSqrtInputC(): string {
    return this.#say("model-ballou-sqrt-input-c", {});
  }

  /** `model-ballou-sqrt-output-cost` */
  modelBallouSqrtOutputCost(): string {
    return this.#say("model-ballou-sqrt-output-cost", {});
  }

  /** `model-ballou-sqrt-output-profit` */
  modelBallouSqrtOutputProfit(): string {
    return this.#say("model-ballou-sqrt-output-profit", {});
  }

  /** `model-ballou-sqrt-output-revenue` */
  modelBallouSqrtOutputRevenue(): string {
    return this.#say("model-ballou-sqrt-output-revenue", {});
  }

  /** `model-ballou-sqrt-output-second-derivative` */
  modelBallouSqrtOutputSecondDerivative(): string {
    return this.#say("model-ballou-sqrt-output-second-derivative", {});
  }

  /** `model-ballou-sqrt-output-sl` */
  modelBallouSqrtOutputSl(): string {
    return this.#say("model-ballou-sqrt-output-sl", {});
  }

  /** `model-ballou-sqrt-profit` (cost: cost; profit: profit; revenue: revenue) */
  modelBallouSqrtProfit(args: { cost: number; profit: number; revenue: number }): string {
    return this.#say("model-ballou-sqrt-profit", args);
  }

  /** `model-ballou-sqrt-root` (a: a; c: c; level: level) */
  modelBallouSqrtRoot(args: { a: number; c: number; level: number }): string {
    return this.#say("model-ballou-sqrt-root", args);
  }

  /** `model-ballou-sqrt-slopes` (a: a; c: c) */
  modelBallouSqrtSlopes(args: { a: number; c: number }): string {
    return this.#say("model-ballou-sqrt-slopes", args);
  }

  /** `model-ballou-sqrt-title` */
  modelBallouSqrtTitle(): string {
    return this.#say("model-ballou-sqrt-title", {});
  }

  /** `model-bayes-cost-input-at` */
  modelBayesCostInputAt(): string {
    return this.#say("model-bayes-cost-input-at", {});
  }

  /** `model-bayes-cost-input-cost` */
  modelBayesCostInputCost(): string {
    return this.#say("model-bayes-cost-input-cost", {});
  }

  /** `model-bayes-cost-input-pole` */
  modelBayesCostInputPole(): string {
    return this.#say("model-bayes-cost-input-pole", {});
  }

  /** `model-bayes-cost-input-prior-mean` */
  modelBayesCostInputPriorMean(): string {
    return this.#say("model-bayes-cost-input-prior-mean", {});
  }

  /** `model-bayes-cost-input-prior-sd` */
  modelBayesCostInputPriorSd(): string {
    return this.#say("model-bayes-cost-input-prior-sd", {});
  }

  /** `model-bayes-cost-input-service` */
  modelBayesCostInputService(): string {
    return this.#say("model-bayes-cost-input-service", {});
  }

  /** `model-bayes-cost-input-sigma` */
  modelBayesCostInputSigma(): string {
    return this.#say("model-bayes-cost-input-sigma", {});
  }

  /** `model-bayes-cost-posterior` (base: base; base-sd: base sd; steep: steep; steep-sd: steep sd) */
  modelBayesCostPosterior(args: { base: number; "base-sd": number; steep: number; "steep-sd": number }): string {
    return this.#say("model-bayes-cost-posterior", args);
  }

  /** `model-bayes-cost-predict` (at: at; cost: cost; sd: sd) */
  modelBayesCostPredict(args: { at: number; cost: number; sd: number }): string {
    return this.#say("model-bayes-cost-predict", args);
  }

  /** `model-bayes-cost-prior` (base: base; months: months; steep: steep) */
  modelBayesCostPrior(args: { base: number; months: number; steep: number }): string {
    return this.#say("model-bayes-cost-prior", args);
  }

  /** `model-bayes-cost-title` */
  modelBayesCostTitle(): string {
    return this.#say("model-bayes-cost-title", {});
  }

  /** `model-before-after-changed` (hi: upper end; level: probability; lo: lower end) */
  modelBeforeAfterChanged(args: { hi: number; level: number; lo: number }): string {
    return this.#say("model-before-after-changed", args);
  }

  /** `model-before-after-open` (hi: upper end; level: probability; lo: lower end) */
  modelBeforeAfterOpen(args: { hi: number; level: number; lo: number }): string {
    return this.#say("model-before-after-open", args);
  }

  /** `model-before-after-rates` (after: share; before: share) */
  modelBeforeAfterRates(args: { after: number; before: number }): string {
    return this.#say("model-before-after-rates", args);
  }

  /** `model-before-after-test` (p: probability; z: standard errors) */
  modelBeforeAfterTest(args: { p: number; z: number }): string {
    return this.#say("model-before-after-test", args);
  }

  /** `model-before-after-title` */
  modelBeforeAfterTitle(): string {
    return this.#say("model-before-after-title", {});
  }

  /** `model-bg-bb-alive` (alive: probability) */
  modelBgBbAlive(args: { alive: number }): string {
    return this.#say("model-bg-bb-alive", args);
  }

  /** `model-bg-bb-expected` (ahead: periods to come; expected: purchases) */
  modelBgBbExpected(args: { ahead: number; expected: number }): string {
    return this.#say("model-bg-bb-expected", args);
  }

  /** `model-bg-bb-history` (bought: periods with a purchase; last: the last period with a purchase; periods: periods) */
  modelBgBbHistory(args: { bought: number; last: number; periods: number }): string {
    return this.#say("model-bg-bb-history", args);
  }

  /** `model-bg-bb-title` */
  modelBgBbTitle(): string {
    return this.#say("model-bg-bb-title", {});
  }

  /** `model-bg-nbd-alive` (alive: probability) */
  modelBgNbdAlive(args: { alive: number }): string {
    return this.#say("model-bg-nbd-alive", args);
  }

  /** `model-bg-nbd-expected` (expected: purchases; horizon: time to come; new: purchases of a new customer) */
  modelBgNbdExpected(args: { expected: number; horizon: number; new: number }): string {
    return this.#say("model-bg-nbd-expected", args);
  }

  /** `model-bg-nbd-fit-alike` */
  modelBgNbdFitAlike(): string {
    return this.#say("model-bg-nbd-fit-alike", {});
  }

  /** `model-bg-nbd-fit-brief` */
  modelBgNbdFitBrief(): string {
    return this.#say("model-bg-nbd-fit-brief", {});
  }

  /** `model-bg-nbd-fit-buying` (alpha: time; r: shape; rate: purchases a unit of time) */
  modelBgNbdFitBuying(args: { alpha: number; r: number; rate: number }): string {
    return this.#say("model-bg-nbd-fit-buying", args);
  }

  /** `model-bg-nbd-fit-few-customers` */
  modelBgNbdFitFewCustomers(): string {
    return this.#say("model-bg-nbd-fit-few-customers", {});
  }

  /** `model-bg-nbd-fit-few-repeaters` */
  modelBgNbdFitFewRepeaters(): string {
    return this.#say("model-bg-nbd-fit-few-repeaters", {});
  }

  /** `model-bg-nbd-fit-leaving` */
  modelBgNbdFitLeaving(): string {
    return this.#say("model-bg-nbd-fit-leaving", {});
  }

  /** `model-bg-nbd-fit-left` (a: shape; b: shape; leaving: probability) */
  modelBgNbdFitLeft(args: { a: number; b: number; leaving: number }): string {
    return this.#say("model-bg-nbd-fit-left", args);
  }

  /** `model-bg-nbd-fit-likelihood` (likelihood: logarithm of the likelihood) */
  modelBgNbdFitLikelihood(args: { likelihood: number }): string {
    return this.#say("model-bg-nbd-fit-likelihood", args);
  }

  /** `model-bg-nbd-fit-plain` (rate: purchases a unit of time) */
  modelBgNbdFitPlain(args: { rate: number }): string {
    return this.#say("model-bg-nbd-fit-plain", args);
  }

  /** `model-bg-nbd-fit-title` */
  modelBgNbdFitTitle(): string {
    return this.#say("model-bg-nbd-fit-title", {});
  }

  /** `model-bg-nbd-history` (age: time under observation; last: time of the last purchase; repeats: repeats) */
  modelBgNbdHistory(args: { age: number; last: number; repeats: number }): string {
    return this.#say("model-bg-nbd-history", args);
  }

  /** `model-bg-nbd-title` */
  modelBgNbdTitle(): string {
    return this.#say("model-bg-nbd-title", {});
  }

  /** `model-breakpoint-clear` (at: at; factor: factor) */
  modelBreakpointClear(args: { at: number; factor: number }): string {
    return this.#say("model-breakpoint-clear", args);
  }

  /** `model-breakpoint-grid` (points: points; step: step) */
  modelBreakpointGrid(args: { points: number; step: number }): string {
    return this.#say("model-breakpoint-grid", args);
  }

  /** `model-breakpoint-input-grid-step` */
  modelBreakpointInputGridStep(): string {
    return this.#say("model-breakpoint-input-grid-step", {});
  }

  /** `model-breakpoint-input-x` */
  modelBreakpointInputX(): string {
    return this.#say("model-breakpoint-input-x", {});
  }

  /** `model-breakpoint-input-y` */
  modelBreakpointInputY(): string {
    return this.#say("model-breakpoint-input-y", {});
  }

  /** `model-breakpoint-output-breakpoint` */
  modelBreakpointOutputBreakpoint(): string {
    return this.#say("model-breakpoint-output-breakpoint", {});
  }

  /** `model-breakpoint-output-clear` */
  modelBreakpointOutputClear(): string {
    return this.#say("model-breakpoint-output-clear", {});
  }

  /** `model-breakpoint-output-slope-after` */
  modelBreakpointOutputSlopeAfter(): string {
    return this.#say("model-breakpoint-output-slope-after", {});
  }

  /** `model-breakpoint-output-slope-before` */
  modelBreakpointOutputSlopeBefore(): string {
    return this.#say("model-breakpoint-output-slope-before", {});
  }

  /** `model-breakpoint-output-sse` */
  modelBreakpointOutputSse(): string {
    return this.#say("model-breakpoint-output-sse", {});
  }

  /** `model-breakpoint-slopes` (after: after; before: before) */
  modelBreakpointSlopes(args: { after: number; before: number }): string {
    return this.#say("model-breakpoint-slopes", args);
  }

  /** `model-breakpoint-title` */
  modelBreakpointTitle(): string {
    return this.#say("model-breakpoint-title", {});
  }

  /** `model-breakpoint-unclear` (at: at) */
  modelBreakpointUnclear(args: { at: number }): string {
    return this.#say("model-breakpoint-unclear", args);
  }

  /** `model-capacity-budget-heads` (heads: heads; name: what it is called) */
  modelCapacityBudgetHeads(args: { heads: number; name: string }): string {
    return this.#say("model-capacity-budget-heads", args);
  }

  /** `model-capacity-budget-short` (cost: cost, yuan; gap: gap; name: what it is called; needed: needed) */
  modelCapacityBudgetShort(args: { cost: number; gap: number; name: string; needed: number }): string {
    return this.#say("model-capacity-budget-short", args);
  }

  /** `model-capacity-budget-spare` (cost: cost, yuan; gap: gap; name: what it is called; needed: needed) */
  modelCapacityBudgetSpare(args: { cost: number; gap: number; name: string; needed: number }): string {
    return this.#say("model-capacity-budget-spare", args);
  }

  /** `model-capacity-budget-title` */
  modelCapacityBudgetTitle(): string {
    return this.#say("model-capacity-budget-title", {});
  }

  /** `model-capacity-budget-total` (total: total, yuan) */
  modelCapacityBudgetTotal(args: { total: number }): string {
    return this.#say("model-capacity-budget-total", args);
  }

  /** `model-careless-answers-distance` (cut: bound of the distance; far: people) */
  modelCarelessAnswersDistance(args: { cut: number; far: number }): string {
    return this.#say("model-careless-answers-distance", args);
  }

  /** `model-careless-answers-runs` (k: questions; longest: longest run; people: people) */
  modelCarelessAnswersRuns(args: { k: number; longest: number; people: number }): string {
    return this.#say("model-careless-answers-runs", args);
  }

  /** `model-careless-answers-straight` (people: people) */
  modelCarelessAnswersStraight(args: { people: number }): string {
    return this.#say("model-careless-answers-straight", args);
  }

  /** `model-careless-answers-title` */
  modelCarelessAnswersTitle(): string {
    return this.#say("model-careless-answers-title", {});
  }

  /** `model-class-memory-kept` (held: class the customer is treated as; raw: class of the last period) */
  modelClassMemoryKept(args: { held: string; raw: string }): string {
    return this.#say("model-class-memory-kept", args);
  }

  /** `model-class-memory-rule` (periods: periods) */
  modelClassMemoryRule(args: { periods: number }): string {
    return this.#say("model-class-memory-rule", args);
  }

  /** `model-class-memory-same` (held: class the customer is treated as; raw: class of the last period) */
  modelClassMemorySame(args: { held: string; raw: string }): string {
    return this.#say("model-class-memory-same", args);
  }

  /** `model-class-memory-title` */
  modelClassMemoryTitle(): string {
    return this.#say("model-class-memory-title", {});
  }

  /** `model-cohen-kappa-interval` (hi: upper end; lo: lower end) */
  modelCohenKappaInterval(args: { hi: number; lo: number }): string {
    return this.#say("model-cohen-kappa-interval", args);
  }

  /** `model-cohen-kappa-kappa` (kappa: kappa) */
  modelCohenKappaKappa(args: { kappa: number }): string {
    return this.#say("model-cohen-kappa-kappa", args);
  }

  /** `model-cohen-kappa-shares` (expectedshare: share; n: answers; observed: share) */
  modelCohenKappaShares(args: { expectedshare: number; n: number; observed: number }): string {
    return this.#say("model-cohen-kappa-shares", args);
  }

  /** `model-cohen-kappa-title` */
  modelCohenKappaTitle(): string {
    return this.#say("model-cohen-kappa-title", {});
  }

  /** `model-column-letters-none` (row: number of a row) */
  modelColumnLettersNone(args: { row: number }): string {
    return this.#say("model-column-letters-none", args);
  }

  /** `model-column-letters-row` (letters: letters of columns, as A > B C; row: number of a row) */
  modelColumnLettersRow(args: { letters: string; row: number }): string {
    return this.#say("model-column-letters-row", args);
  }

  /** `model-column-letters-test` (columns: columns; least: answers) */
  modelColumnLettersTest(args: { columns: number; least: number }): string {
    return this.#say("model-column-letters-test", args);
  }

  /** `model-column-letters-title` */
  modelColumnLettersTitle(): string {
    return this.#say("model-column-letters-title", {});
  }

  /** `model-competitor-profile-clear` (above: elements; below: elements) */
  modelCompetitorProfileClear(args: { above: number; below: number }): string {
    return this.#say("model-competitor-profile-clear", args);
  }

  /** `model-competitor-profile-elements` (elements: elements) */
  modelCompetitorProfileElements(args: { elements: number }): string {
    return this.#say("model-competitor-profile-elements", args);
  }

  /** `model-competitor-profile-title` */
  modelCompetitorProfileTitle(): string {
    return this.#say("model-competitor-profile-title", {});
  }

  /** `model-competitor-profile-widest` (difference: difference; hi: upper end; lo: lower end; number: number of an element; p: probability with its sign) */
  modelCompetitorProfileWidest(args: { difference: number; hi: number; lo: number; number: number; p: string }): string {
    return this.#say("model-competitor-profile-widest", args);
  }

  /** `model-component-loadings-component` (explained: share explained; number: number of a component; questions: numbers of questions) */
  modelComponentLoadingsComponent(args: { explained: number; number: number; questions: string }): string {
    return this.#say("model-component-loadings-component", args);
  }

  /** `model-component-loadings-explained` (components: components; explained: share explained; n: answers) */
  modelComponentLoadingsExplained(args: { components: number; explained: number; n: number }): string {
    return this.#say("model-component-loadings-explained", args);
  }

  /** `model-component-loadings-title` */
  modelComponentLoadingsTitle(): string {
    return this.#say("model-component-loadings-title", {});
  }

  /** `model-control-chart-centre` (centre: centre line; events: cases or events; points: points of the baseline; size: out of) */
  modelControlChartCentre(args: { centre: number; events: number; points: number; size: number }): string {
    return this.#say("model-control-chart-centre", args);
  }

  /** `model-control-chart-clamped` */
  modelControlChartClamped(): string {
    return this.#say("model-control-chart-clamped", {});
  }

  /** `model-control-chart-limits` (lcl: lower limit; ucl: upper limit) */
  modelControlChartLimits(args: { lcl: number; ucl: number }): string {
    return this.#say("model-control-chart-limits", args);
  }

  /** `model-control-chart-sigma-z` (sigma-z: spread of the standardised points) */
  modelControlChartSigmaZ(args: { "sigma-z": number }): string {
    return this.#say("model-control-chart-sigma-z", args);
  }

  /** `model-control-chart-signals` (points: all points; signals: points beyond the limits) */
  modelControlChartSignals(args: { points: number; signals: number }): string {
    return this.#say("model-control-chart-signals", args);
  }

  /** `model-control-chart-title` */
  modelControlChartTitle(): string {
    return this.#say("model-control-chart-title", {});
  }

  /** `model-convex-fit-hinges` (values: values) */
  modelConvexFitHinges(args: { values: number }): string {
    return this.#say("model-convex-fit-hinges", args);
  }

  /** `model-convex-fit-input-trend` */
  modelConvexFitInputTrend(): string {
    return this.#say("model-convex-fit-input-trend", {});
  }

  /** `model-convex-fit-input-x` */
  modelConvexFitInputX(): string {
    return this.#say("model-convex-fit-input-x", {});
  }

  /** `model-convex-fit-input-y` */
  modelConvexFitInputY(): string {
    return this.#say("model-convex-fit-input-y", {});
  }

  /** `model-convex-fit-least` (at: at; sse: sse; value: value) */
  modelConvexFitLeast(args: { at: number; sse: number; value: number }): string {
    return this.#say("model-convex-fit-least", args);
  }

  /** `model-convex-fit-title` */
  modelConvexFitTitle(): string {
    return this.#say("model-convex-fit-title", {});
  }

  /** `model-correlation-matrix-kendall` (r: correlation) */
  modelCorrelationMatrixKendall(args: { r: number }): string {
    return this.#say("model-correlation-matrix-kendall", args);
  }

  /** `model-correlation-matrix-pearson` (p: probability with its sign; r: correlation) */
  modelCorrelationMatrixPearson(args: { p: string; r: number }): string {
    return this.#say("model-correlation-matrix-pearson", args);
  }

  /** `model-correlation-matrix-size` (n: answers; questions: questions) */
  modelCorrelationMatrixSize(args: { n: number; questions: number }): string {
    return this.#say("model-correlation-matrix-size", args);
  }

  /** `model-correlation-matrix-spearman` (r: correlation) */
  modelCorrelationMatrixSpearman(args: { r: number }): string {
    return this.#say("model-correlation-matrix-spearman", args);
  }

  /** `model-correlation-matrix-title` */
  modelCorrelationMatrixTitle(): string {
    return this.#say("model-correlation-matrix-title", {});
  }

  /** `model-cost-flows-activity` (amount: amount, yuan; name: what it is called) */
  modelCostFlowsActivity(args: { amount: number; name: string }): string {
    return this.#say("model-cost-flows-activity", args);
  }

  /** `model-cost-flows-customer` (amount: amount, yuan; name: what it is called) */
  modelCostFlowsCustomer(args: { amount: number; name: string }): string {
    return this.#say("model-cost-flows-customer", args);
  }

  /** `model-cost-flows-in` (total: total, yuan) */
  modelCostFlowsIn(args: { total: number }): string {
    return this.#say("model-cost-flows-in", args);
  }

  /** `model-cost-flows-out` (total: total, yuan; unused: unused, yuan) */
  modelCostFlowsOut(args: { total: number; unused: number }): string {
    return this.#say("model-cost-flows-out", args);
  }

  /** `model-cost-flows-title` */
  modelCostFlowsTitle(): string {
    return this.#say("model-cost-flows-title", {});
  }

  /** `model-cost-high-low-ends` (high-cost: high cost, yuan; high-quantity: high quantity; low-cost: low cost, yuan; low-quantity: low quantity) */
  modelCostHighLowEnds(args: { "high-cost": number; "high-quantity": number; "low-cost": number; "low-quantity": number }): string {
    return this.#say("model-cost-high-low-ends", args);
  }

  /** `model-cost-high-low-fixed` (fixed: fixed, yuan) */
  modelCostHighLowFixed(args: { fixed: number }): string {
    return this.#say("model-cost-high-low-fixed", args);
  }

  /** `model-cost-high-low-slope` (variable: variable, yuan) */
  modelCostHighLowSlope(args: { variable: number }): string {
    return this.#say("model-cost-high-low-slope", args);
  }

  /** `model-cost-high-low-title` */
  modelCostHighLowTitle(): string {
    return this.#say("model-cost-high-low-title", {});
  }

  /** `model-cost-least-squares-error` (error: error, yuan; t: Student's quantile) */
  modelCostLeastSquaresError(args: { error: number; t: number }): string {
    return this.#say("model-cost-least-squares-error", args);
  }

  /** `model-cost-least-squares-interval` (high: high, yuan; low: low, yuan) */
  modelCostLeastSquaresInterval(args: { high: number; low: number }): string {
    return this.#say("model-cost-least-squares-interval", args);
  }

  /** `model-cost-least-squares-line` (fixed: fixed, yuan; months: months; variable: variable, yuan) */
  modelCostLeastSquaresLine(args: { fixed: number; months: number; variable: number }): string {
    return this.#say("model-cost-least-squares-line", args);
  }

  /** `model-cost-least-squares-share` (r2: coefficient of determination, a share) */
  modelCostLeastSquaresShare(args: { r2: number }): string {
    return this.#say("model-cost-least-squares-share", args);
  }

  /** `model-cost-least-squares-title` */
  modelCostLeastSquaresTitle(): string {
    return this.#say("model-cost-least-squares-title", {});
  }

  /** `model-cost-least-squares-unsure` */
  modelCostLeastSquaresUnsure(): string {
    return this.#say("model-cost-least-squares-unsure", {});
  }

  /** `model-cost-step-forecast` (cost: cost, yuan; quantity: volume; steps: steps) */
  modelCostStepForecast(args: { cost: number; quantity: number; steps: number }): string {
    return this.#say("model-cost-step-forecast", args);
  }

  /** `model-cost-step-given` (capacity: units one step carries) */
  modelCostStepGiven(args: { capacity: number }): string {
    return this.#say("model-cost-step-given", args);
  }

  /** `model-cost-step-line` (fixed: fixed, yuan; step: step, yuan) */
  modelCostStepLine(args: { fixed: number; step: number }): string {
    return this.#say("model-cost-step-line", args);
  }

  /** `model-cost-step-next` (quantity: volume) */
  modelCostStepNext(args: { quantity: number }): string {
    return this.#say("model-cost-step-next", args);
  }

  /** `model-cost-step-sought` (capacity: units one step carries) */
  modelCostStepSought(args: { capacity: number }): string {
    return this.#say("model-cost-step-sought", args);
  }

  /** `model-cost-step-title` */
  modelCostStepTitle(): string {
    return this.#say("model-cost-step-title", {});
  }

  /** `model-cost-to-serve-customer` (gross: gross, yuan; name: what it is called; profit: profit, yuan; serve: serve, yuan) */
  modelCostToServeCustomer(args: { gross: number; name: string; profit: number; serve: number }): string {
    return this.#say("model-cost-to-serve-customer", args);
  }

  /** `model-cost-to-serve-rates` (activities: activities) */
  modelCostToServeRates(args: { activities: number }): string {
    return this.#say("model-cost-to-serve-rates", args);
  }

  /** `model-cost-to-serve-title` */
  modelCostToServeTitle(): string {
    return this.#say("model-cost-to-serve-title", {});
  }

  /** `model-cost-to-serve-total` (profit: profit, yuan) */
  modelCostToServeTotal(args: { profit: number }): string {
    return this.#say("model-cost-to-serve-total", args);
  }

  /** `model-cost-tracing-lacking` (name: what it is called) */
  modelCostTracingLacking(args: { name: string }): string {
    return this.#say("model-cost-tracing-lacking", args);
  }

  /** `model-cost-tracing-share` (share: share, a share) */
  modelCostTracingShare(args: { share: number }): string {
    return this.#say("model-cost-tracing-share", args);
  }

  /** `model-cost-tracing-sums` (arbitrary: arbitrary, yuan; direct: direct, yuan; driven: driven, yuan) */
  modelCostTracingSums(args: { arbitrary: number; direct: number; driven: number }): string {
    return this.#say("model-cost-tracing-sums", args);
  }

  /** `model-cost-tracing-title` */
  modelCostTracingTitle(): string {
    return this.#say("model-cost-tracing-title", {});
  }

  /** `model-cost-volume-profit-contribution` (contribution: contribution, yuan; price: price, yuan; variable: variable, yuan) */
  modelCostVolumeProfitContribution(args: { contribution: number; price: number; variable: number }): string {
    return this.#say("model-cost-volume-profit-contribution", args);
  }

  /** `model-cost-volume-profit-even` (fixed: fixed, yuan; units: units) */
  modelCostVolumeProfitEven(args: { fixed: number; units: number }): string {
    return this.#say("model-cost-volume-profit-even", args);
  }

  /** `model-cost-volume-profit-income` (income: income, yuan) */
  modelCostVolumeProfitIncome(args: { income: number }): string {
    return this.#say("model-cost-volume-profit-income", args);
  }

  /** `model-cost-volume-profit-leverage` (times: times) */
  modelCostVolumeProfitLeverage(args: { times: number }): string {
    return this.#say("model-cost-volume-profit-leverage", args);
  }

  /** `model-cost-volume-profit-never` */
  modelCostVolumeProfitNever(): string {
    return this.#say("model-cost-volume-profit-never", {});
  }

  /** `model-cost-volume-profit-safety` (planned: planned; share: share, a share; units: units) */
  modelCostVolumeProfitSafety(args: { planned: number; share: number; units: number }): string {
    return this.#say("model-cost-volume-profit-safety", args);
  }

  /** `model-cost-volume-profit-title` */
  modelCostVolumeProfitTitle(): string {
    return this.#say("model-cost-volume-profit-title", {});
  }

  /** `model-courier-shift-best` (couriers: couriers; level: level; total: total) */
  modelCourierShiftBest(args: { couriers: number; level: number; total: number }): string {
    return this.#say("model-courier-shift-best", args);
  }

  /** `model-courier-shift-input-arrival-per-hour` */
  modelCourierShiftInputArrivalPerHour(): string {
    return this.#say("model-courier-shift-input-arrival-per-hour", {});
  }

  /** `model-courier-shift-input-courier-cost` */
  modelCourierShiftInputCourierCost(): string {
    return this.#say("model-courier-shift-input-courier-cost", {});
  }

  /** `model-courier-shift-input-late-cost` */
  modelCourierShiftInputLateCost(): string {
    return this.#say("model-courier-shift-input-late-cost", {});
  }

  /** `model-courier-shift-input-promise-hours` */
  modelCourierShiftInputPromiseHours(): string {
    return this.#say("model-courier-shift-input-promise-hours", {});
  }

  /** `model-courier-shift-input-service-per-hour` */
  modelCourierShiftInputServicePerHour(): string {
    return this.#say("model-courier-shift-input-service-per-hour", {});
  }

  /** `model-courier-shift-least` (least: least; load: load) */
  modelCourierShiftLeast(args: { least: number; load: number }): string {
    return this.#say("model-courier-shift-least", args);
  }

  /** `model-courier-shift-output-best` */
  modelCourierShiftOutputBest(): string {
    return this.#say("model-courier-shift-output-best", {});
  }

  /** `model-courier-shift-output-service-level` */
  modelCourierShiftOutputServiceLevel(): string {
    return this.#say("model-courier-shift-output-service-level", {});
  }

  /** `model-courier-shift-output-total-cost` */
  modelCourierShiftOutputTotalCost(): string {
    return this.#say("model-courier-shift-output-total-cost", {});
  }

  /** `model-courier-shift-title` */
  modelCourierShiftTitle(): string {
    return this.#say("model-courier-shift-title", {});
  }

  /** `model-crosstab-chi2` (chi2: chi square; freedom: degrees of freedom; p: probability with its sign) */
  modelCrosstabChi2(args: { chi2: number; freedom: number; p: string }): string {
    return this.#say("model-crosstab-chi2", args);
  }

  /** `model-crosstab-expected` (columns: columns; n: answers; rows: rows) */
  modelCrosstabExpected(args: { columns: number; n: number; rows: number }): string {
    return this.#say("model-crosstab-expected", args);
  }

  /** `model-crosstab-low` (low: share of cells) */
  modelCrosstabLow(args: { low: number }): string {
    return this.#say("model-crosstab-low", args);
  }

  /** `model-crosstab-strength` (strength: Cramér’s V) */
  modelCrosstabStrength(args: { strength: number }): string {
    return this.#say("model-crosstab-strength", args);
  }

  /** `model-crosstab-title` */
  modelCrosstabTitle(): string {
    return this.#say("model-crosstab-title", {});
  }

  /** `model-cusum-quiet` (interval: decision interval) */
  modelCusumQuiet(args: { interval: number }): string {
    return this.#say("model-cusum-quiet", args);
  }

  /** `model-cusum-signal` (began: number of the point; first: number of the point; interval: decision interval) */
  modelCusumSignal(args: { began: number; first: number; interval: number }): string {
    return this.#say("model-cusum-signal", args);
  }

  /** `model-cusum-sums` (allowance: what does not count; minus: lower sum; plus: upper sum) */
  modelCusumSums(args: { allowance: number; minus: number; plus: number }): string {
    return this.#say("model-cusum-sums", args);
  }

  /** `model-cusum-title` */
  modelCusumTitle(): string {
    return this.#say("model-cusum-title", {});
  }

  /** `model-delphi-rounds-agree` (agree: share) */
  modelDelphiRoundsAgree(args: { agree: number }): string {
    return this.#say("model-delphi-rounds-agree", args);
  }

  /** `model-delphi-rounds-change` (changers: share; net: share) */
  modelDelphiRoundsChange(args: { changers: number; net: number }): string {
    return this.#say("model-delphi-rounds-change", args);
  }

  /** `model-delphi-rounds-last` (iqr: interquartile range; median: median; n: answers; round: number of the round) */
  modelDelphiRoundsLast(args: { iqr: number; median: number; n: number; round: number }): string {
    return this.#say("model-delphi-rounds-last", args);
  }

  /** `model-delphi-rounds-on` */
  modelDelphiRoundsOn(): string {
    return this.#say("model-delphi-rounds-on", {});
  }

  /** `model-delphi-rounds-stop` */
  modelDelphiRoundsStop(): string {
    return this.#say("model-delphi-rounds-stop", {});
  }

  /** `model-delphi-rounds-title` */
  modelDelphiRoundsTitle(): string {
    return this.#say("model-delphi-rounds-title", {});
  }

  /** `model-describe-mean` (mean: mean; n: answers) */
  modelDescribeMean(args: { mean: number; n: number }): string {
    return this.#say("model-describe-mean", args);
  }

  /** `model-describe-mode` (max: greatest; min: least; mode: most frequent value) */
  modelDescribeMode(args: { max: number; min: number; mode: number }): string {
    return this.#say("model-describe-mode", args);
  }

  /** `model-describe-quartiles` (median: median; q1: lower quartile; q3: upper quartile) */
  modelDescribeQuartiles(args: { median: number; q1: number; q3: number }): string {
    return this.#say("model-describe-quartiles", args);
  }

  /** `model-describe-sd` (sd: standard deviation) */
  modelDescribeSd(args: { sd: number }): string {
    return this.#say("model-describe-sd", args);
  }

  /** `model-describe-title` */
  modelDescribeTitle(): string {
    return this.#say("model-describe-title", {});
  }

  /** `model-discrete-service-best` (contribution: contribution; level: level) */
  modelDiscreteServiceBest(args: { contribution: number; level: number }): string {
    return this.#say("model-discrete-service-best", args);
  }

  /** `model-discrete-service-input-cost` */
  modelDiscreteServiceInputCost(): string {
    return this.#say("model-discrete-service-input-cost", {});
  }

  /** `model-discrete-service-input-levels` */
  modelDiscreteServiceInputLevels(): string {
    return this.#say("model-discrete-service-input-levels", {});
  }

  /** `model-discrete-service-input-revenue` */
  modelDiscreteServiceInputRevenue(): string {
    return this.#say("model-discrete-service-input-revenue", {});
  }

  /** `model-discrete-service-output-best` */
  modelDiscreteServiceOutputBest(): string {
    return this.#say("model-discrete-service-output-best", {});
  }

  /** `model-discrete-service-output-best-contribution` */
  modelDiscreteServiceOutputBestContribution(): string {
    return this.#say("model-discrete-service-output-best-contribution", {});
  }

  /** `model-discrete-service-output-contribution` */
  modelDiscreteServiceOutputContribution(): string {
    return this.#say("model-discrete-service-output-contribution", {});
  }

  /** `model-discrete-service-table` (levels: levels) */
  modelDiscreteServiceTable(args: { levels: number }): string {
    return this.#say("model-discrete-service-table", args);
  }

  /** `model-discrete-service-title` */
  modelDiscreteServiceTitle(): string {
    return this.#say("model-discrete-service-title", {});
  }

  /** `model-distribution-quantile-title` */
  modelDistributionQuantileTitle(): string {
    return this.#say("model-distribution-quantile-title", {});
  }

  /** `model-distribution-quantile-value` (probability: probability; value: value) */
  modelDistributionQuantileValue(args: { probability: number; value: number }): string {
    return this.#say("model-distribution-quantile-value", args);
  }

  /** `model-driver-intervals-explained` (hi: upper end; lo: lower end; n: answers; r2: share explained) */
  modelDriverIntervalsExplained(args: { hi: number; lo: number; n: number; r2: number }): string {
    return this.#say("model-driver-intervals-explained", args);
  }

  /** `model-driver-intervals-first` (number: number of the predictor; rounds: resamples; share: share of resamples) */
  modelDriverIntervalsFirst(args: { number: number; rounds: number; share: number }): string {
    return this.#say("model-driver-intervals-first", args);
  }

  /** `model-driver-intervals-title` */
  modelDriverIntervalsTitle(): string {
    return this.#say("model-driver-intervals-title", {});
  }

  /** `model-driver-intervals-weight` (hi: upper end; lo: lower end; number: number of the predictor; weight: relative weight) */
  modelDriverIntervalsWeight(args: { hi: number; lo: number; number: number; weight: number }): string {
    return this.#say("model-driver-intervals-weight", args);
  }

  /** `model-drop-customer-avoidable` (avoidable: avoidable, yuan; remaining: remaining, yuan) */
  modelDropCustomerAvoidable(args: { avoidable: number; remaining: number }): string {
    return this.#say("model-drop-customer-avoidable", args);
  }

  /** `model-drop-customer-books` (profit: profit, yuan; revenue: revenue, yuan) */
  modelDropCustomerBooks(args: { profit: number; revenue: number }): string {
    return this.#say("model-drop-customer-books", args);
  }

  /** `model-drop-customer-change` (change: change, yuan) */
  modelDropCustomerChange(args: { change: number }): string {
    return this.#say("model-drop-customer-change", args);
  }

  /** `model-drop-customer-drop` */
  modelDropCustomerDrop(): string {
    return this.#say("model-drop-customer-drop", {});
  }

  /** `model-drop-customer-idle` (minutes: minutes) */
  modelDropCustomerIdle(args: { minutes: number }): string {
    return this.#say("model-drop-customer-idle", args);
  }

  /** `model-drop-customer-keep` (least: least, yuan) */
  modelDropCustomerKeep(args: { least: number }): string {
    return this.#say("model-drop-customer-keep", args);
  }

  /** `model-drop-customer-title` */
  modelDropCustomerTitle(): string {
    return this.#say("model-drop-customer-title", {});
  }

  /** `model-erlang-c-agents` (agents: agents; level: level; target: target; time: time) */
  modelErlangCAgents(args: { agents: number; level: number; target: number; time: number }): string {
    return this.#say("model-erlang-c-agents", args);
  }

  /** `model-erlang-c-input-aht-s` */
  modelErlangCInputAhtS(): string {
    return this.#say("model-erlang-c-input-aht-s", {});
  }

  /** `model-erlang-c-input-calls-per-hour` */
  modelErlangCInputCallsPerHour(): string {
    return this.#say("model-erlang-c-input-calls-per-hour", {});
  }

  /** `model-erlang-c-input-target-s` */
  modelErlangCInputTargetS(): string {
    return this.#say("model-erlang-c-input-target-s", {});
  }

  /** `model-erlang-c-input-target-sl` */
  modelErlangCInputTargetSl(): string {
    return this.#say("model-erlang-c-input-target-sl", {});
  }

  /** `model-erlang-c-load` (calls: calls; handling: handling; load: load) */
  modelErlangCLoad(args: { calls: number; handling: number; load: number }): string {
    return this.#say("model-erlang-c-load", args);
  }

  /** `model-erlang-c-output-agents-required` */
  modelErlangCOutputAgentsRequired(): string {
    return this.#say("model-erlang-c-output-agents-required", {});
  }

  /** `model-erlang-c-output-asa-s` */
  modelErlangCOutputAsaS(): string {
    return this.#say("model-erlang-c-output-asa-s", {});
  }

  /** `model-erlang-c-output-at-required` */
  modelErlangCOutputAtRequired(): string {
    return this.#say("model-erlang-c-output-at-required", {});
  }

  /** `model-erlang-c-output-erlang-b` */
  modelErlangCOutputErlangB(): string {
    return this.#say("model-erlang-c-output-erlang-b", {});
  }

  /** `model-erlang-c-output-l` */
  modelErlangCOutputL(): string {
    return this.#say("model-erlang-c-output-l", {});
  }

  /** `model-erlang-c-output-lq` */
  modelErlangCOutputLq(): string {
    return this.#say("model-erlang-c-output-lq", {});
  }

  /** `model-erlang-c-output-occupancy` */
  modelErlangCOutputOccupancy(): string {
    return this.#say("model-erlang-c-output-occupancy", {});
  }

  /** `model-erlang-c-output-offered-load` */
  modelErlangCOutputOfferedLoad(): string {
    return this.#say("model-erlang-c-output-offered-load", {});
  }

  /** `model-erlang-c-output-p-wait` */
  modelErlangCOutputPWait(): string {
    return this.#say("model-erlang-c-output-p-wait", {});
  }

  /** `model-erlang-c-output-service-level` */
  modelErlangCOutputServiceLevel(): string {
    return this.#say("model-erlang-c-output-service-level", {});
  }

  /** `model-erlang-c-output-sl` */
  modelErlangCOutputSl(): string {
    return this.#say("model-erlang-c-output-sl", {});
  }

  /** `model-erlang-c-output-table` */
  modelErlangCOutputTable(): string {
    return this.#say("model-erlang-c-output-table", {});
  }

  /** `model-erlang-c-output-utilisation` */
  modelErlangCOutputUtilisation(): string {
    return this.#say("model-erlang-c-output-utilisation", {});
  }

  /** `model-erlang-c-output-w` */
  modelErlangCOutputW(): string {
    return this.#say("model-erlang-c-output-w", {});
  }

  /** `model-erlang-c-output-wq` */
  modelErlangCOutputWq(): string {
    return this.#say("model-erlang-c-output-wq", {});
  }

  /** `model-erlang-c-title` */
  modelErlangCTitle(): string {
    return this.#say("model-erlang-c-title", {});
  }

  /** `model-erlang-c-wait` (chance: chance; wait: wait) */
  modelErlangCWait(args: { chance: number; wait: number }): string {
    return this.#say("model-erlang-c-wait", args);
  }

  /** `model-ewma-first` (ewma: first average; lambda: weight of the newest point; target: target; value: first value) */
  modelEwmaFirst(args: { ewma: number; lambda: number; target: number; value: number }): string {
    return this.#say("model-ewma-first", args);
  }

  /** `model-ewma-limits` (lcl: lower limit; ucl: upper limit; width: standard deviations) */
  modelEwmaLimits(args: { lcl: number; ucl: number; width: number }): string {
    return this.#say("model-ewma-limits", args);
  }

  /** `model-ewma-signals` (points: all points; signals: points beyond) */
  modelEwmaSignals(args: { points: number; signals: number }): string {
    return this.#say("model-ewma-signals", args);
  }

  /** `model-ewma-title` */
  modelEwmaTitle(): string {
    return this.#say("model-ewma-title", {});
  }

  /** `model-failure-cost-kind` (again: again, yuan; claims: claims, yuan; handling: handling, yuan; lost: lost, yuan; name: what it is called; total: total, yuan) */
  modelFailureCostKind(args: { again: number; claims: number; handling: number; lost: number; name: string; total: number }): string {
    return this.#say("model-failure-cost-kind", args);
  }

  /** `model-failure-cost-title` */
  modelFailureCostTitle(): string {
    return this.#say("model-failure-cost-title", {});
  }

  /** `model-failure-cost-total` (estimated: estimated, yuan; total: total, yuan; unit: unit, yuan) */
  modelFailureCostTotal(args: { estimated: number; total: number; unit: number }): string {
    return this.#say("model-failure-cost-total", args);
  }

  /** `model-false-alarms-shifted` (points: points; shift: standard deviations) */
  modelFalseAlarmsShifted(args: { points: number; shift: number }): string {
    return this.#say("model-false-alarms-shifted", args);
  }

  /** `model-false-alarms-title` */
  modelFalseAlarmsTitle(): string {
    return this.#say("model-false-alarms-title", {});
  }

  /** `model-false-alarms-unchanged` (points: points) */
  modelFalseAlarmsUnchanged(args: { points: number }): string {
    return this.#say("model-false-alarms-unchanged", args);
  }

  /** `model-false-alarms-year` (alarms: alarms a year; points: points a year) */
  modelFalseAlarmsYear(args: { alarms: number; points: number }): string {
    return this.#say("model-false-alarms-year", args);
  }

  /** `model-fast-answers-fast` (fast: people; third: people) */
  modelFastAnswersFast(args: { fast: number; third: number }): string {
    return this.#say("model-fast-answers-fast", args);
  }

  /** `model-fast-answers-median` (median: median; n: answers) */
  modelFastAnswersMedian(args: { median: number; n: number }): string {
    return this.#say("model-fast-answers-median", args);
  }

  /** `model-fast-answers-title` */
  modelFastAnswersTitle(): string {
    return this.#say("model-fast-answers-title", {});
  }

  /** `model-fisher-exact-idea` */
  modelFisherExactIdea(): string {
    return this.#say("model-fisher-exact-idea", {});
  }

  /** `model-fisher-exact-odds` (odds: odds ratio) */
  modelFisherExactOdds(args: { odds: number }): string {
    return this.#say("model-fisher-exact-odds", args);
  }

  /** `model-fisher-exact-p` (greater: probability with its sign; p: probability with its sign) */
  modelFisherExactP(args: { greater: string; p: string }): string {
    return this.#say("model-fisher-exact-p", args);
  }

  /** `model-fisher-exact-title` */
  modelFisherExactTitle(): string {
    return this.#say("model-fisher-exact-title", {});
  }

  /** `model-fleiss-kappa-kappa` (kappa: kappa) */
  modelFleissKappaKappa(args: { kappa: number }): string {
    return this.#say("model-fleiss-kappa-kappa", args);
  }

  /** `model-fleiss-kappa-shares` (expectedshare: share; n: answers; observed: share) */
  modelFleissKappaShares(args: { expectedshare: number; n: number; observed: number }): string {
    return this.#say("model-fleiss-kappa-shares", args);
  }

  /** `model-fleiss-kappa-title` */
  modelFleissKappaTitle(): string {
    return this.#say("model-fleiss-kappa-title", {});
  }

  /** `model-full-cost-per-waybill-marginal` (marginal: marginal, yuan) */
  modelFullCostPerWaybillMarginal(args: { marginal: number }): string {
    return this.#say("model-full-cost-per-waybill-marginal", args);
  }

  /** `model-full-cost-per-waybill-next` (waybills: waybills) */
  modelFullCostPerWaybillNext(args: { waybills: number }): string {
    return this.#say("model-full-cost-per-waybill-next", args);
  }

  /** `model-full-cost-per-waybill-stage` (fixed: fixed, yuan; name: what it is called; unit: unit, yuan; variable: variable, yuan) */
  modelFullCostPerWaybillStage(args: { fixed: number; name: string; unit: number; variable: number }): string {
    return this.#say("model-full-cost-per-waybill-stage", args);
  }

  /** `model-full-cost-per-waybill-stage-shifts` (fixed: fixed, yuan; name: what it is called; shifts: shifts; unit: unit, yuan; variable: variable, yuan) */
  modelFullCostPerWaybillStageShifts(args: { fixed: number; name: string; shifts: number; unit: number; variable: number }): string {
    return this.#say("model-full-cost-per-waybill-stage-shifts", args);
  }

  /** `model-full-cost-per-waybill-title` */
  modelFullCostPerWaybillTitle(): string {
    return this.#say("model-full-cost-per-waybill-title", {});
  }

  /** `model-full-cost-per-waybill-unit` (total: total, yuan; unit: unit, yuan; waybills: waybills) */
  modelFullCostPerWaybillUnit(args: { total: number; unit: number; waybills: number }): string {
    return this.#say("model-full-cost-per-waybill-unit", args);
  }

  /** `model-fuzzy-evaluation-best` (grade: number of the grade; membership: membership) */
  modelFuzzyEvaluationBest(args: { grade: number; membership: number }): string {
    return this.#say("model-fuzzy-evaluation-best", args);
  }

  /** `model-fuzzy-evaluation-joined` (criteria: criteria; grades: grades) */
  modelFuzzyEvaluationJoined(args: { criteria: number; grades: number }): string {
    return this.#say("model-fuzzy-evaluation-joined", args);
  }

  /** `model-fuzzy-evaluation-score` (score: score) */
  modelFuzzyEvaluationScore(args: { score: number }): string {
    return this.#say("model-fuzzy-evaluation-score", args);
  }

  /** `model-fuzzy-evaluation-title` */
  modelFuzzyEvaluationTitle(): string {
    return this.#say("model-fuzzy-evaluation-title", {});
  }

  /** `model-g-chart-limits` (lcl: lower limit; median: centre; ucl: upper limit) */
  modelGChartLimits(args: { lcl: number; median: number; ucl: number }): string {
    return this.#say("model-g-chart-limits", args);
  }

  /** `model-g-chart-mean` (events: distances; mean: mean distance) */
  modelGChartMean(args: { events: number; mean: number }): string {
    return this.#say("model-g-chart-mean", args);
  }

  /** `model-g-chart-p` (mean: mean distance; p: probability) */
  modelGChartP(args: { mean: number; p: number }): string {
    return this.#say("model-g-chart-p", args);
  }

  /** `model-g-chart-shewhart` (limit: older upper limit) */
  modelGChartShewhart(args: { limit: number }): string {
    return this.#say("model-g-chart-shewhart", args);
  }

  /** `model-g-chart-title` */
  modelGChartTitle(): string {
    return this.#say("model-g-chart-title", {});
  }

  /** `model-gamma-gamma-all` (all: money) */
  modelGammaGammaAll(args: { all: number }): string {
    return this.#say("model-gamma-gamma-all", args);
  }

  /** `model-gamma-gamma-expected` (expected: money) */
  modelGammaGammaExpected(args: { expected: number }): string {
    return this.#say("model-gamma-gamma-expected", args);
  }

  /** `model-gamma-gamma-own` (mean: money; own: weight, a share) */
  modelGammaGammaOwn(args: { mean: number; own: number }): string {
    return this.#say("model-gamma-gamma-own", args);
  }

  /** `model-gamma-gamma-title` */
  modelGammaGammaTitle(): string {
    return this.#say("model-gamma-gamma-title", {});
  }

  /** `model-gini-ranked` (ranked: weighted sum) */
  modelGiniRanked(args: { ranked: number }): string {
    return this.#say("model-gini-ranked", args);
  }

  /** `model-gini-result` (denominator: n times the total; gini: coefficient; numerator: twice the ranked sum less (n + 1) times the total) */
  modelGiniResult(args: { denominator: number; gini: number; numerator: number }): string {
    return this.#say("model-gini-result", args);
  }

  /** `model-gini-title` */
  modelGiniTitle(): string {
    return this.#say("model-gini-title", {});
  }

  /** `model-gini-total` (customers: customers; total: fen or pieces) */
  modelGiniTotal(args: { customers: number; total: number }): string {
    return this.#say("model-gini-total", args);
  }

  /** `model-goodness-of-fit-chi2` (chi2: chi square; freedom: degrees of freedom; p: probability with its sign) */
  modelGoodnessOfFitChi2(args: { chi2: number; freedom: number; p: string }): string {
    return this.#say("model-goodness-of-fit-chi2", args);
  }

  /** `model-goodness-of-fit-expected` (n: answers) */
  modelGoodnessOfFitExpected(args: { n: number }): string {
    return this.#say("model-goodness-of-fit-expected", args);
  }

  /** `model-goodness-of-fit-title` */
  modelGoodnessOfFitTitle(): string {
    return this.#say("model-goodness-of-fit-title", {});
  }

  /** `model-group-comparisons-clearest` (difference: difference; first: number of a group; p: probability with its sign; second: number of a group; t: t) */
  modelGroupComparisonsClearest(args: { difference: number; first: number; p: string; second: number; t: number }): string {
    return this.#say("model-group-comparisons-clearest", args);
  }

  /** `model-group-comparisons-means` (found: pairs that differ) */
  modelGroupComparisonsMeans(args: { found: number }): string {
    return this.#say("model-group-comparisons-means", args);
  }

  /** `model-group-comparisons-pairs` (groups: groups; pairs: pairs) */
  modelGroupComparisonsPairs(args: { groups: number; pairs: number }): string {
    return this.#say("model-group-comparisons-pairs", args);
  }

  /** `model-group-comparisons-ranks` (found: pairs that differ) */
  modelGroupComparisonsRanks(args: { found: number }): string {
    return this.#say("model-group-comparisons-ranks", args);
  }

  /** `model-group-comparisons-title` */
  modelGroupComparisonsTitle(): string {
    return this.#say("model-group-comparisons-title", {});
  }

  /** `model-guarded-looks-bound` (bound: bound of z; number: number of the look; spent: error spent; z: z) */
  modelGuardedLooksBound(args: { bound: number; number: number; spent: number; z: number }): string {
    return this.#say("model-guarded-looks-bound", args);
  }

  /** `model-guarded-looks-found` */
  modelGuardedLooksFound(): string {
    return this.#say("model-guarded-looks-found", {});
  }

  /** `model-guarded-looks-late` (late: looks) */
  modelGuardedLooksLate(args: { late: number }): string {
    return this.#say("model-guarded-looks-late", args);
  }

  /** `model-guarded-looks-nothing` */
  modelGuardedLooksNothing(): string {
    return this.#say("model-guarded-looks-nothing", {});
  }

  /** `model-guarded-looks-on` */
  modelGuardedLooksOn(): string {
    return this.#say("model-guarded-looks-on", {});
  }

  /** `model-guarded-looks-title` */
  modelGuardedLooksTitle(): string {
    return this.#say("model-guarded-looks-title", {});
  }

  /** `model-guarded-looks-unguarded` (error: probability; looks: looks) */
  modelGuardedLooksUnguarded(args: { error: number; looks: number }): string {
    return this.#say("model-guarded-looks-unguarded", args);
  }

  /** `model-importance-performance-cross` (importance: importance at the crossing; performance: performance at the crossing) */
  modelImportancePerformanceCross(args: { importance: number; performance: number }): string {
    return this.#say("model-importance-performance-cross", args);
  }

  /** `model-importance-performance-title` */
  modelImportancePerformanceTitle(): string {
    return this.#say("model-importance-performance-title", {});
  }

  /** `model-importance-performance-urgent` (concentrate: questions to concentrate on) */
  modelImportancePerformanceUrgent(args: { concentrate: number }): string {
    return this.#say("model-importance-performance-urgent", args);
  }

  /** `model-individuals-chart-centre` (centre: mean; points: values) */
  modelIndividualsChartCentre(args: { centre: number; points: number }): string {
    return this.#say("model-individuals-chart-centre", args);
  }

  /** `model-individuals-chart-limits` (lcl: lower limit; ucl: upper limit) */
  modelIndividualsChartLimits(args: { lcl: number; ucl: number }): string {
    return this.#say("model-individuals-chart-limits", args);
  }

  /** `model-individuals-chart-range` (ucl: upper limit) */
  modelIndividualsChartRange(args: { ucl: number }): string {
    return this.#say("model-individuals-chart-range", args);
  }

  /** `model-individuals-chart-sigma` (range: mean moving range; sigma: standard deviation) */
  modelIndividualsChartSigma(args: { range: number; sigma: number }): string {
    return this.#say("model-individuals-chart-sigma", args);
  }

  /** `model-individuals-chart-title` */
  modelIndividualsChartTitle(): string {
    return this.#say("model-individuals-chart-title", {});
  }

  /** `model-input-variances-efficiency` (allowed: allowed; name: what it is called; used: used; variance: variance, yuan) */
  modelInputVariancesEfficiency(args: { allowed: number; name: string; used: number; variance: number }): string {
    return this.#say("model-input-variances-efficiency", args);
  }

  /** `model-input-variances-purchased` (name: what it is called; paid: paid, yuan; standard: standard, yuan; variance: variance, yuan) */
  modelInputVariancesPurchased(args: { name: string; paid: number; standard: number; variance: number }): string {
    return this.#say("model-input-variances-purchased", args);
  }

  /** `model-input-variances-title` */
  modelInputVariancesTitle(): string {
    return this.#say("model-input-variances-title", {});
  }

  /** `model-input-variances-used` (name: what it is called; paid: paid, yuan; standard: standard, yuan; variance: variance, yuan) */
  modelInputVariancesUsed(args: { name: string; paid: number; standard: number; variance: number }): string {
    return this.#say("model-input-variances-used", args);
  }

  /** `model-internal-gap-clear` (above: elements; below: elements) */
  modelInternalGapClear(args: { above: number; below: number }): string {
    return this.#say("model-internal-gap-clear", args);
  }

  /** `model-internal-gap-elements` (elements: elements) */
  modelInternalGapElements(args: { elements: number }): string {
    return this.#say("model-internal-gap-elements", args);
  }

  /** `model-internal-gap-title` */
  modelInternalGapTitle(): string {
    return this.#say("model-internal-gap-title", {});
  }

  /** `model-internal-gap-widest` (difference: difference; hi: upper end; lo: lower end; number: number of an element; p: probability with its sign) */
  modelInternalGapWidest(args: { difference: number; hi: number; lo: number; number: number; p: string }): string {
    return this.#say("model-internal-gap-widest", args);
  }

  /** `model-isotonic-blocks` (blocks: blocks) */
  modelIsotonicBlocks(args: { blocks: number }): string {
    return this.#say("model-isotonic-blocks", args);
  }

  /** `model-isotonic-input-direction` */
  modelIsotonicInputDirection(): string {
    return this.#say("model-isotonic-input-direction", {});
  }

  /** `model-isotonic-input-w` */
  modelIsotonicInputW(): string {
    return this.#say("model-isotonic-input-w", {});
  }

  /** `model-isotonic-input-y` */
  modelIsotonicInputY(): string {
    return this.#say("model-isotonic-input-y", {});
  }

  /** `model-isotonic-pool` (values: values) */
  modelIsotonicPool(args: { values: number }): string {
    return this.#say("model-isotonic-pool", args);
  }

  /** `model-isotonic-title` */
  modelIsotonicTitle(): string {
    return this.#say("model-isotonic-title", {});
  }

  /** `model-kano-answers-category` (category: letter of the category; strength: share) */
  modelKanoAnswersCategory(args: { category: string; strength: number }): string {
    return this.#say("model-kano-answers-category", args);
  }

  /** `model-kano-answers-coefficients` (better: coefficient; worse: coefficient) */
  modelKanoAnswersCoefficients(args: { better: number; worse: number }): string {
    return this.#say("model-kano-answers-coefficients", args);
  }

  /** `model-kano-answers-mixed` */
  modelKanoAnswersMixed(): string {
    return this.#say("model-kano-answers-mixed", {});
  }

  /** `model-kano-answers-table` (contradictory: pairs; pairs: pairs of answers) */
  modelKanoAnswersTable(args: { contradictory: number; pairs: number }): string {
    return this.#say("model-kano-answers-table", args);
  }

  /** `model-kano-answers-title` */
  modelKanoAnswersTitle(): string {
    return this.#say("model-kano-answers-title", {});
  }

  /** `model-kano-certainty-clear` (p: probability with its sign) */
  modelKanoCertaintyClear(args: { p: string }): string {
    return this.#say("model-kano-certainty-clear", args);
  }

  /** `model-kano-certainty-coefficients` (betterhi: upper end; betterlo: lower end; worsehi: upper end; worselo: lower end) */
  modelKanoCertaintyCoefficients(args: { betterhi: number; betterlo: number; worsehi: number; worselo: number }): string {
    return this.#say("model-kano-certainty-coefficients", args);
  }

  /** `model-kano-certainty-lead` (first: letter of a category; lead: answers; needed: answers; second: letter of a category) */
  modelKanoCertaintyLead(args: { first: string; lead: number; needed: number; second: string }): string {
    return this.#say("model-kano-certainty-lead", args);
  }

  /** `model-kano-certainty-mixed` (p: probability with its sign) */
  modelKanoCertaintyMixed(args: { p: string }): string {
    return this.#say("model-kano-certainty-mixed", args);
  }

  /** `model-kano-certainty-title` */
  modelKanoCertaintyTitle(): string {
    return this.#say("model-kano-certainty-title", {});
  }

  /** `model-kano-counts-category` (category: letter of the category; strength: share) */
  modelKanoCountsCategory(args: { category: string; strength: number }): string {
    return this.#say("model-kano-counts-category", args);
  }

  /** `model-kano-counts-coefficients` (better: coefficient; worse: coefficient) */
  modelKanoCountsCoefficients(args: { better: number; worse: number }): string {
    return this.#say("model-kano-counts-coefficients", args);
  }

  /** `model-kano-counts-mixed` */
  modelKanoCountsMixed(): string {
    return this.#say("model-kano-counts-mixed", {});
  }

  /** `model-kano-counts-title` */
  modelKanoCountsTitle(): string {
    return this.#say("model-kano-counts-title", {});
  }

  /** `model-kaplan-meier-group` (customers: customers; ended: who left; group: position of the group) */
  modelKaplanMeierGroup(args: { customers: number; ended: number; group: number }): string {
    return this.#say("model-kaplan-meier-group", args);
  }

  /** `model-kaplan-meier-median` (group: position of the group; median: time) */
  modelKaplanMeierMedian(args: { group: number; median: number }): string {
    return this.#say("model-kaplan-meier-median", args);
  }

  /** `model-kaplan-meier-test` (chi2: χ²; freedom: degrees of freedom; p: probability with its sign) */
  modelKaplanMeierTest(args: { chi2: number; freedom: number; p: string }): string {
    return this.#say("model-kaplan-meier-test", args);
  }

  /** `model-kaplan-meier-title` */
  modelKaplanMeierTitle(): string {
    return this.#say("model-kaplan-meier-title", {});
  }

  /** `model-kendall-w-chi2` (chi2: chi square; freedom: degrees of freedom; p: probability with its sign) */
  modelKendallWChi2(args: { chi2: number; freedom: number; p: string }): string {
    return this.#say("model-kendall-w-chi2", args);
  }

  /** `model-kendall-w-on` */
  modelKendallWOn(): string {
    return this.#say("model-kendall-w-on", {});
  }

  /** `model-kendall-w-strong` */
  modelKendallWStrong(): string {
    return this.#say("model-kendall-w-strong", {});
  }

  /** `model-kendall-w-title` */
  modelKendallWTitle(): string {
    return this.#say("model-kendall-w-title", {});
  }

  /** `model-kendall-w-w` (items: things ranked; judges: judges; w: Kendall’s W) */
  modelKendallWW(args: { items: number; judges: number; w: number }): string {
    return this.#say("model-kendall-w-w", args);
  }

  /** `model-krejcie-morgan-size` (needed: answers; population: population) */
  modelKrejcieMorganSize(args: { needed: number; population: number }): string {
    return this.#say("model-krejcie-morgan-size", args);
  }

  /** `model-krejcie-morgan-title` */
  modelKrejcieMorganTitle(): string {
    return this.#say("model-krejcie-morgan-title", {});
  }

  /** `model-krippendorff-alpha-alpha` (alpha: Krippendorff’s α; observers: observers) */
  modelKrippendorffAlphaAlpha(args: { alpha: number; observers: number }): string {
    return this.#say("model-krippendorff-alpha-alpha", args);
  }

  /** `model-krippendorff-alpha-good` */
  modelKrippendorffAlphaGood(): string {
    return this.#say("model-krippendorff-alpha-good", {});
  }

  /** `model-krippendorff-alpha-tentative` */
  modelKrippendorffAlphaTentative(): string {
    return this.#say("model-krippendorff-alpha-tentative", {});
  }

  /** `model-krippendorff-alpha-title` */
  modelKrippendorffAlphaTitle(): string {
    return this.#say("model-krippendorff-alpha-title", {});
  }

  /** `model-krippendorff-alpha-weak` */
  modelKrippendorffAlphaWeak(): string {
    return this.#say("model-krippendorff-alpha-weak", {});
  }

  /** `model-largest-remainder-closes` (amount: amount, yuan; parts: parts) */
  modelLargestRemainderCloses(args: { amount: number; parts: number }): string {
    return this.#say("model-largest-remainder-closes", args);
  }

  /** `model-largest-remainder-rounded` (amount: amount, yuan; rounded: rounded, yuan) */
  modelLargestRemainderRounded(args: { amount: number; rounded: number }): string {
    return this.#say("model-largest-remainder-rounded", args);
  }

  /** `model-largest-remainder-title` */
  modelLargestRemainderTitle(): string {
    return this.#say("model-largest-remainder-title", {});
  }

  /** `model-likert-items-bottom` (number: number of a question; share: share) */
  modelLikertItemsBottom(args: { number: number; share: number }): string {
    return this.#say("model-likert-items-bottom", args);
  }

  /** `model-likert-items-few` (few: questions) */
  modelLikertItemsFew(args: { few: number }): string {
    return this.#say("model-likert-items-few", args);
  }

  /** `model-likert-items-size` (n: people; questions: questions) */
  modelLikertItemsSize(args: { n: number; questions: number }): string {
    return this.#say("model-likert-items-size", args);
  }

  /** `model-likert-items-title` */
  modelLikertItemsTitle(): string {
    return this.#say("model-likert-items-title", {});
  }

  /** `model-likert-items-top` (hi: upper end; lo: lower end; number: number of a question; share: share) */
  modelLikertItemsTop(args: { hi: number; lo: number; number: number; share: number }): string {
    return this.#say("model-likert-items-top", args);
  }

  /** `model-linear-regression-apart` (largest: largest VIF) */
  modelLinearRegressionApart(args: { largest: number }): string {
    return this.#say("model-linear-regression-apart", args);
  }

  /** `model-linear-regression-fit` (adjusted: adjusted share; n: answers; predictors: predictors; r2: share explained) */
  modelLinearRegressionFit(args: { adjusted: number; n: number; predictors: number; r2: number }): string {
    return this.#say("model-linear-regression-fit", args);
  }

  /** `model-linear-regression-strongest` (b: coefficient; beta: standardised coefficient; number: number of the predictor; p: probability with its sign) */
  modelLinearRegressionStrongest(args: { b: number; beta: number; number: number; p: string }): string {
    return this.#say("model-linear-regression-strongest", args);
  }

  /** `model-linear-regression-tangled` (largest: largest VIF) */
  modelLinearRegressionTangled(args: { largest: number }): string {
    return this.#say("model-linear-regression-tangled", args);
  }

  /** `model-linear-regression-test` (between: degrees of freedom between groups; f: F; p: probability with its sign; within: degrees of freedom within groups) */
  modelLinearRegressionTest(args: { between: number; f: number; p: string; within: number }): string {
    return this.#say("model-linear-regression-test", args);
  }

  /** `model-linear-regression-title` */
  modelLinearRegressionTitle(): string {
    return this.#say("model-linear-regression-title", {});
  }

  /** `model-live-power-detectable` (detectable: least effect seen) */
  modelLivePowerDetectable(args: { detectable: number }): string {
    return this.#say("model-live-power-detectable", args);
  }

  /** `model-live-power-missing` (missing1: answers missing; missing2: answers missing; needed: answers) */
  modelLivePowerMissing(args: { missing1: number; missing2: number; needed: number }): string {
    return this.#say("model-live-power-missing", args);
  }

  /** `model-live-power-power` (effect: standard deviations; power: power) */
  modelLivePowerPower(args: { effect: number; power: number }): string {
    return this.#say("model-live-power-power", args);
  }

  /** `model-live-power-title` */
  modelLivePowerTitle(): string {
    return this.#say("model-live-power-title", {});
  }

  /** `model-logistics-cost-matrix-closes` (outsourced: outsourced, yuan; own: own, yuan; total: total, yuan) */
  modelLogisticsCostMatrixCloses(args: { outsourced: number; own: number; total: number }): string {
    return this.#say("model-logistics-cost-matrix-closes", args);
  }

  /** `model-logistics-cost-matrix-column` (name: what it is called; total: total, yuan) */
  modelLogisticsCostMatrixColumn(args: { name: string; total: number }): string {
    return this.#say("model-logistics-cost-matrix-column", args);
  }

  /** `model-logistics-cost-matrix-row` (name: what it is called; total: total, yuan) */
  modelLogisticsCostMatrixRow(args: { name: string; total: number }): string {
    return this.#say("model-logistics-cost-matrix-row", args);
  }

  /** `model-logistics-cost-matrix-title` */
  modelLogisticsCostMatrixTitle(): string {
    return this.#say("model-logistics-cost-matrix-title", {});
  }

  /** `model-lokad-bound` (holding: holding; least: least) */
  modelLokadBound(args: { holding: number; least: number }): string {
    return this.#say("model-lokad-bound", args);
  }

  /** `model-lokad-input-h` */
  modelLokadInputH(): string {
    return this.#say("model-lokad-input-h", {});
  }

  /** `model-lokad-input-m` */
  modelLokadInputM(): string {
    return this.#say("model-lokad-input-m", {});
  }

  /** `model-lokad-level` (holding: holding; level: level; missing: missing) */
  modelLokadLevel(args: { holding: number; level: number; missing: number }): string {
    return this.#say("model-lokad-level", args);
  }

  /** `model-lokad-none` (least: least; missing: missing) */
  modelLokadNone(args: { least: number; missing: number }): string {
    return this.#say("model-lokad-none", args);
  }

  /** `model-lokad-output-no-stock` */
  modelLokadOutputNoStock(): string {
    return this.#say("model-lokad-output-no-stock", {});
  }

  /** `model-lokad-output-p` */
  modelLokadOutputP(): string {
    return this.#say("model-lokad-output-p", {});
  }

  /** `model-lokad-title` */
  modelLokadTitle(): string {
    return this.#say("model-lokad-title", {});
  }

  /** `model-make-or-buy-answer-buy` (difference: difference, yuan) */
  modelMakeOrBuyAnswerBuy(args: { difference: number }): string {
    return this.#say("model-make-or-buy-answer-buy", args);
  }

  /** `model-make-or-buy-answer-equal` (difference: difference, yuan) */
  modelMakeOrBuyAnswerEqual(args: { difference: number }): string {
    return this.#say("model-make-or-buy-answer-equal", args);
  }

  /** `model-make-or-buy-answer-make` (difference: difference, yuan) */
  modelMakeOrBuyAnswerMake(args: { difference: number }): string {
    return this.#say("model-make-or-buy-answer-make", args);
  }

  /** `model-make-or-buy-buy` (buy: buy, yuan; offer: offer, yuan) */
  modelMakeOrBuyBuy(args: { buy: number; offer: number }): string {
    return this.#say("model-make-or-buy-buy", args);
  }

  /** `model-make-or-buy-even` (offer: offer, yuan) */
  modelMakeOrBuyEven(args: { offer: number }): string {
    return this.#say("model-make-or-buy-even", args);
  }

  /** `model-make-or-buy-make` (make: make, yuan; opportunity: opportunity, yuan) */
  modelMakeOrBuyMake(args: { make: number; opportunity: number }): string {
    return this.#say("model-make-or-buy-make", args);
  }

  /** `model-make-or-buy-title` */
  modelMakeOrBuyTitle(): string {
    return this.#say("model-make-or-buy-title", {});
  }

  /** `model-make-or-buy-trap` (full: full, yuan; offer: offer, yuan) */
  modelMakeOrBuyTrap(args: { full: number; offer: number }): string {
    return this.#say("model-make-or-buy-trap", args);
  }

  /** `model-mann-whitney-effect` (effect: effect) */
  modelMannWhitneyEffect(args: { effect: number }): string {
    return this.#say("model-mann-whitney-effect", args);
  }

  /** `model-mann-whitney-exact` (greater: probability with its sign; p: probability with its sign) */
  modelMannWhitneyExact(args: { greater: string; p: string }): string {
    return this.#say("model-mann-whitney-exact", args);
  }

  /** `model-mann-whitney-normal` (greater: probability with its sign; p: probability with its sign) */
  modelMannWhitneyNormal(args: { greater: string; p: string }): string {
    return this.#say("model-mann-whitney-normal", args);
  }

  /** `model-mann-whitney-statistic` (u: the statistic) */
  modelMannWhitneyStatistic(args: { u: number }): string {
    return this.#say("model-mann-whitney-statistic", args);
  }

  /** `model-mann-whitney-title` */
  modelMannWhitneyTitle(): string {
    return this.#say("model-mann-whitney-title", {});
  }

  /** `model-marginal-stock-gain` (gain: gain; margin: margin; response: response; sales: sales) */
  modelMarginalStockGain(args: { gain: number; margin: number; response: number; sales: number }): string {
    return this.#say("model-marginal-stock-gain", args);
  }

  /** `model-marginal-stock-input-annual-sales` */
  modelMarginalStockInputAnnualSales(): string {
    return this.#say("model-marginal-stock-input-annual-sales", {});
  }

  /** `model-marginal-stock-input-carrying-rate` */
  modelMarginalStockInputCarryingRate(): string {
    return this.#say("model-marginal-stock-input-carrying-rate", {});
  }

  /** `model-marginal-stock-input-margin` */
  modelMarginalStockInputMargin(): string {
    return this.#say("model-marginal-stock-input-margin", {});
  }

  /** `model-marginal-stock-input-sales-response-per-point` */
  modelMarginalStockInputSalesResponsePerPoint(): string {
    return this.#say("model-marginal-stock-input-sales-response-per-point", {});
  }

  /** `model-marginal-stock-input-sd-over-lead-time` */
  modelMarginalStockInputSdOverLeadTime(): string {
    return this.#say("model-marginal-stock-input-sd-over-lead-time", {});
  }

  /** `model-marginal-stock-input-unit-cost` */
  modelMarginalStockInputUnitCost(): string {
    return this.#say("model-marginal-stock-input-unit-cost", {});
  }

  /** `model-marginal-stock-level` (dz: dz; level: level; z: z) */
  modelMarginalStockLevel(args: { dz: number; level: number; z: number }): string {
    return this.#say("model-marginal-stock-level", args);
  }

  /** `model-marginal-stock-none` (dz: dz) */
  modelMarginalStockNone(args: { dz: number }): string {
    return this.#say("model-marginal-stock-none", args);
  }

  /** `model-marginal-stock-output-dc-per-z` */
  modelMarginalStockOutputDcPerZ(): string {
    return this.#say("model-marginal-stock-output-dc-per-z", {});
  }

  /** `model-marginal-stock-output-dp` */
  modelMarginalStockOutputDp(): string {
    return this.#say("model-marginal-stock-output-dp", {});
  }

  /** `model-marginal-stock-output-dz` */
  modelMarginalStockOutputDz(): string {
    return this.#say("model-marginal-stock-output-dz", {});
  }

  /** `model-marginal-stock-output-sl` */
  modelMarginalStockOutputSl(): string {
    return this.#say("model-marginal-stock-output-sl", {});
  }

  /** `model-marginal-stock-output-z` */
  modelMarginalStockOutputZ(): string {
    return this.#say("model-marginal-stock-output-z", {});
  }

  /** `model-marginal-stock-price` (cost: cost; deviation: deviation; price: price; rate: rate) */
  modelMarginalStockPrice(args: { cost: number; deviation: number; price: number; rate: number }): string {
    return this.#say("model-marginal-stock-price", args);
  }

  /** `model-marginal-stock-title` */
  modelMarginalStockTitle(): string {
    return this.#say("model-marginal-stock-title", {});
  }

  /** `model-method-comparison-activity` */
  modelMethodComparisonActivity(): string {
    return this.#say("model-method-comparison-activity", {});
  }

  /** `model-method-comparison-better-than-told` (name: what it is called) */
  modelMethodComparisonBetterThanTold(args: { name: string }): string {
    return this.#say("model-method-comparison-better-than-told", args);
  }

  /** `model-method-comparison-carried` (name: what it is called; subsidy: what others pay, yuan) */
  modelMethodComparisonCarried(args: { name: string; subsidy: number }): string {
    return this.#say("model-method-comparison-carried", args);
  }

  /** `model-method-comparison-customer` (activity: by activity, yuan; name: what it is called; time: by time, yuan; volume: by volume, yuan) */
  modelMethodComparisonCustomer(args: { activity: number; name: string; time: number; volume: number }): string {
    return this.#say("model-method-comparison-customer", args);
  }

  /** `model-method-comparison-overloaded` */
  modelMethodComparisonOverloaded(): string {
    return this.#say("model-method-comparison-overloaded", {});
  }

  /** `model-method-comparison-time` (unused: cost of unused capacity, yuan) */
  modelMethodComparisonTime(args: { unused: number }): string {
    return this.#say("model-method-comparison-time", args);
  }

  /** `model-method-comparison-title` */
  modelMethodComparisonTitle(): string {
    return this.#say("model-method-comparison-title", {});
  }

  /** `model-method-comparison-volume` (cost: cost, yuan; unit: cost of a waybill, yuan; waybills: waybills) */
  modelMethodComparisonVolume(args: { cost: number; unit: number; waybills: number }): string {
    return this.#say("model-method-comparison-volume", args);
  }

  /** `model-method-comparison-worse-than-told` (name: what it is called) */
  modelMethodComparisonWorseThanTold(args: { name: string }): string {
    return this.#say("model-method-comparison-worse-than-told", args);
  }

  /** `model-migration-matrix-counts` (down: customers in a worse class; lost: lost customers; new: new customers; up: customers in a better class) */
  modelMigrationMatrixCounts(args: { down: number; lost: number; new: number; up: number }): string {
    return this.#say("model-migration-matrix-counts", args);
  }

  /** `model-migration-matrix-endless` */
  modelMigrationMatrixEndless(): string {
    return this.#say("model-migration-matrix-endless", {});
  }

  /** `model-migration-matrix-money` (down: yuan gained or lost by moving down; lost: yuan of lost customers; new: yuan of new customers; up: yuan gained by moving up) */
  modelMigrationMatrixMoney(args: { down: number; lost: number; new: number; up: number }): string {
    return this.#say("model-migration-matrix-money", args);
  }

  /** `model-migration-matrix-steady` (a: customers of class A; b: customers of class B; c: customers of class C) */
  modelMigrationMatrixSteady(args: { a: number; b: number; c: number }): string {
    return this.#say("model-migration-matrix-steady", args);
  }

  /** `model-migration-matrix-title` */
  modelMigrationMatrixTitle(): string {
    return this.#say("model-migration-matrix-title", {});
  }

  /** `model-mmc-input-agents` */
  modelMmcInputAgents(): string {
    return this.#say("model-mmc-input-agents", {});
  }

  /** `model-mmc-input-lam` */
  modelMmcInputLam(): string {
    return this.#say("model-mmc-input-lam", {});
  }

  /** `model-mmc-input-mu` */
  modelMmcInputMu(): string {
    return this.#say("model-mmc-input-mu", {});
  }

  /** `model-mmc-input-waiting` */
  modelMmcInputWaiting(): string {
    return this.#say("model-mmc-input-waiting", {});
  }

  /** `model-mmc-load` (least: least; load: load) */
  modelMmcLoad(args: { least: number; load: number }): string {
    return this.#say("model-mmc-load", args);
  }

  /** `model-mmc-mean` (wait: wait; waiting: waiting) */
  modelMmcMean(args: { wait: number; waiting: number }): string {
    return this.#say("model-mmc-mean", args);
  }

  /** `model-mmc-output-lq` */
  modelMmcOutputLq(): string {
    return this.#say("model-mmc-output-lq", {});
  }

  /** `model-mmc-output-min-agents` */
  modelMmcOutputMinAgents(): string {
    return this.#say("model-mmc-output-min-agents", {});
  }

  /** `model-mmc-output-p-in-queue` */
  modelMmcOutputPInQueue(): string {
    return this.#say("model-mmc-output-p-in-queue", {});
  }

  /** `model-mmc-output-p-no-wait` */
  modelMmcOutputPNoWait(): string {
    return this.#say("model-mmc-output-p-no-wait", {});
  }

  /** `model-mmc-output-p-wait` */
  modelMmcOutputPWait(): string {
    return this.#say("model-mmc-output-p-wait", {});
  }

  /** `model-mmc-output-p-wait-gt-mean` */
  modelMmcOutputPWaitGtMean(): string {
    return this.#say("model-mmc-output-p-wait-gt-mean", {});
  }

  /** `model-mmc-output-utilisation` */
  modelMmcOutputUtilisation(): string {
    return this.#say("model-mmc-output-utilisation", {});
  }

  /** `model-mmc-output-wq-min` */
  modelMmcOutputWqMin(): string {
    return this.#say("model-mmc-output-wq-min", {});
  }

  /** `model-mmc-title` */
  modelMmcTitle(): string {
    return this.#say("model-mmc-title", {});
  }

  /** `model-mmc-wait` (agents: agents; chance: chance) */
  modelMmcWait(args: { agents: number; chance: number }): string {
    return this.#say("model-mmc-wait", args);
  }

  /** `model-net-promoter-score-adjusted` (hi: upper end; lo: lower end) */
  modelNetPromoterScoreAdjusted(args: { hi: number; lo: number }): string {
    return this.#say("model-net-promoter-score-adjusted", args);
  }

  /** `model-net-promoter-score-score` (detractors: share; nps: score; promoters: share) */
  modelNetPromoterScoreScore(args: { detractors: number; nps: number; promoters: number }): string {
    return this.#say("model-net-promoter-score-score", args);
  }

  /** `model-net-promoter-score-title` */
  modelNetPromoterScoreTitle(): string {
    return this.#say("model-net-promoter-score-title", {});
  }

  /** `model-net-promoter-score-wald` (hi: upper end; lo: lower end; n: answers) */
  modelNetPromoterScoreWald(args: { hi: number; lo: number; n: number }): string {
    return this.#say("model-net-promoter-score-wald", args);
  }

  /** `model-newsvendor-input-cost` */
  modelNewsvendorInputCost(): string {
    return this.#say("model-newsvendor-input-cost", {});
  }

  /** `model-newsvendor-input-mu` */
  modelNewsvendorInputMu(): string {
    return this.#say("model-newsvendor-input-mu", {});
  }

  /** `model-newsvendor-input-price` */
  modelNewsvendorInputPrice(): string {
    return this.#say("model-newsvendor-input-price", {});
  }

  /** `model-newsvendor-input-salvage` */
  modelNewsvendorInputSalvage(): string {
    return this.#say("model-newsvendor-input-salvage", {});
  }

  /** `model-newsvendor-input-sigma` */
  modelNewsvendorInputSigma(): string {
    return this.#say("model-newsvendor-input-sigma", {});
  }

  /** `model-newsvendor-order` (deviation: deviation; mean: mean; order: order; z: z) */
  modelNewsvendorOrder(args: { deviation: number; mean: number; order: number; z: number }): string {
    return this.#say("model-newsvendor-order", args);
  }

  /** `model-newsvendor-output-critical-ratio` */
  modelNewsvendorOutputCriticalRatio(): string {
    return this.#say("model-newsvendor-output-critical-ratio", {});
  }

  /** `model-newsvendor-output-expected-leftover` */
  modelNewsvendorOutputExpectedLeftover(): string {
    return this.#say("model-newsvendor-output-expected-leftover", {});
  }

  /** `model-newsvendor-output-expected-lost-sales` */
  modelNewsvendorOutputExpectedLostSales(): string {
    return this.#say("model-newsvendor-output-expected-lost-sales", {});
  }

  /** `model-newsvendor-output-expected-profit` */
  modelNewsvendorOutputExpectedProfit(): string {
    return this.#say("model-newsvendor-output-expected-profit", {});
  }

  /** `model-newsvendor-output-expected-sales` */
  modelNewsvendorOutputExpectedSales(): string {
    return this.#say("model-newsvendor-output-expected-sales", {});
  }

  /** `model-newsvendor-output-q` */
  modelNewsvendorOutputQ(): string {
    return this.#say("model-newsvendor-output-q", {});
  }

  /** `model-newsvendor-output-q-rounded-up` */
  modelNewsvendorOutputQRoundedUp(): string {
    return this.#say("model-newsvendor-output-q-rounded-up", {});
  }

  /** `model-newsvendor-output-z` */
  modelNewsvendorOutputZ(): string {
    return this.#say("model-newsvendor-output-z", {});
  }

  /** `model-newsvendor-profit` (leftover: leftover; profit: profit; sales: sales) */
  modelNewsvendorProfit(args: { leftover: number; profit: number; sales: number }): string {
    return this.#say("model-newsvendor-profit", args);
  }

  /** `model-newsvendor-ratio` (over: over; ratio: ratio; under: under) */
  modelNewsvendorRatio(args: { over: number; ratio: number; under: number }): string {
    return this.#say("model-newsvendor-ratio", args);
  }

  /** `model-newsvendor-title` */
  modelNewsvendorTitle(): string {
    return this.#say("model-newsvendor-title", {});
  }

  /** `model-normal-loss-input-losses` */
  modelNormalLossInputLosses(): string {
    return this.#say("model-normal-loss-input-losses", {});
  }

  /** `model-normal-loss-input-mu` */
  modelNormalLossInputMu(): string {
    return this.#say("model-normal-loss-input-mu", {});
  }

  /** `model-normal-loss-input-q` */
  modelNormalLossInputQ(): string {
    return this.#say("model-normal-loss-input-q", {});
  }

  /** `model-normal-loss-input-sigma` */
  modelNormalLossInputSigma(): string {
    return this.#say("model-normal-loss-input-sigma", {});
  }

  /** `model-normal-loss-input-z-grid` */
  modelNormalLossInputZGrid(): string {
    return this.#say("model-normal-loss-input-z-grid", {});
  }

  /** `model-normal-loss-loss` (deviation: deviation; loss: loss; unit: unit) */
  modelNormalLossLoss(args: { deviation: number; loss: number; unit: number }): string {
    return this.#say("model-normal-loss-loss", args);
  }

  /** `model-normal-loss-output-inverse` */
  modelNormalLossOutputInverse(): string {
    return this.#say("model-normal-loss-output-inverse", {});
  }

  /** `model-normal-loss-output-l` */
  modelNormalLossOutputL(): string {
    return this.#say("model-normal-loss-output-l", {});
  }

  /** `model-normal-loss-output-loss` */
  modelNormalLossOutputLoss(): string {
    return this.#say("model-normal-loss-output-loss", {});
  }

  /** `model-normal-loss-output-table` */
  modelNormalLossOutputTable(): string {
    return this.#say("model-normal-loss-output-table", {});
  }

  /** `model-normal-loss-output-z` */
  modelNormalLossOutputZ(): string {
    return this.#say("model-normal-loss-output-z", {});
  }

  /** `model-normal-loss-title` */
  modelNormalLossTitle(): string {
    return this.#say("model-normal-loss-title", {});
  }

  /** `model-normal-loss-unit` (unit: unit; z: z) */
  modelNormalLossUnit(args: { unit: number; z: number }): string {
    return this.#say("model-normal-loss-unit", args);
  }

  /** `model-normal-loss-z` (deviation: deviation; mean: mean; stock: stock; z: z) */
  modelNormalLossZ(args: { deviation: number; mean: number; stock: number; z: number }): string {
    return this.#say("model-normal-loss-z", args);
  }

  /** `model-nps-change-interval` (difference: difference; hi: upper end; lo: lower end) */
  modelNpsChangeInterval(args: { difference: number; hi: number; lo: number }): string {
    return this.#say("model-nps-change-interval", args);
  }

  /** `model-nps-change-scores` (after: score; before: score) */
  modelNpsChangeScores(args: { after: number; before: number }): string {
    return this.#say("model-nps-change-scores", args);
  }

  /** `model-nps-change-test` (p: probability with its sign; z: z) */
  modelNpsChangeTest(args: { p: string; z: number }): string {
    return this.#say("model-nps-change-test", args);
  }

  /** `model-nps-change-title` */
  modelNpsChangeTitle(): string {
    return this.#say("model-nps-change-title", {});
  }

  /** `model-object-costing-batch` (indirect: indirect, yuan) */
  modelObjectCostingBatch(args: { indirect: number }): string {
    return this.#say("model-object-costing-batch", args);
  }

  /** `model-object-costing-closes` (total: total, yuan) */
  modelObjectCostingCloses(args: { total: number }): string {
    return this.#say("model-object-costing-closes", args);
  }

  /** `model-object-costing-group` (direct: direct, yuan; indirect: indirect, yuan; name: what it is called; unit: unit, yuan) */
  modelObjectCostingGroup(args: { direct: number; indirect: number; name: string; unit: number }): string {
    return this.#say("model-object-costing-group", args);
  }

  /** `model-object-costing-product` (indirect: indirect, yuan) */
  modelObjectCostingProduct(args: { indirect: number }): string {
    return this.#say("model-object-costing-product", args);
  }

  /** `model-object-costing-title` */
  modelObjectCostingTitle(): string {
    return this.#say("model-object-costing-title", {});
  }

  /** `model-omega-interval-interval` (hi: upper end; lo: lower end; rounds: resamples) */
  modelOmegaIntervalInterval(args: { hi: number; lo: number; rounds: number }): string {
    return this.#say("model-omega-interval-interval", args);
  }

  /** `model-omega-interval-omega` (k: questions; n: answers; omega: McDonald’s ω) */
  modelOmegaIntervalOmega(args: { k: number; n: number; omega: number }): string {
    return this.#say("model-omega-interval-omega", args);
  }

  /** `model-omega-interval-sure` */
  modelOmegaIntervalSure(): string {
    return this.#say("model-omega-interval-sure", {});
  }

  /** `model-omega-interval-title` */
  modelOmegaIntervalTitle(): string {
    return this.#say("model-omega-interval-title", {});
  }

  /** `model-omega-interval-unsure` */
  modelOmegaIntervalUnsure(): string {
    return this.#say("model-omega-interval-unsure", {});
  }

  /** `model-order-fill-does-not-pay` (gain: gain; investment: investment) */
  modelOrderFillDoesNotPay(args: { gain: number; investment: number }): string {
    return this.#say("model-order-fill-does-not-pay", args);
  }

  /** `model-order-fill-each` (cancelled: cancelled; each: each; late: late; lost: lost) */
  modelOrderFillEach(args: { cancelled: number; each: number; late: number; lost: number }): string {
    return this.#say("model-order-fill-each", args);
  }

  /** `model-order-fill-input-back-order-cost` */
  modelOrderFillInputBackOrderCost(): string {
    return this.#say("model-order-fill-input-back-order-cost", {});
  }

  /** `model-order-fill-input-cancelled` */
  modelOrderFillInputCancelled(): string {
    return this.#say("model-order-fill-input-cancelled", {});
  }

  /** `model-order-fill-input-fill-now` */
  modelOrderFillInputFillNow(): string {
    return this.#say("model-order-fill-input-fill-now", {});
  }

  /** `model-order-fill-input-fill-then` */
  modelOrderFillInputFillThen(): string {
    return this.#say("model-order-fill-input-fill-then", {});
  }

  /** `model-order-fill-input-investment` */
  modelOrderFillInputInvestment(): string {
    return this.#say("model-order-fill-input-investment", {});
  }

  /** `model-order-fill-input-lost-profit` */
  modelOrderFillInputLostProfit(): string {
    return this.#say("model-order-fill-input-lost-profit", {});
  }

  /** `model-order-fill-input-orders` */
  modelOrderFillInputOrders(): string {
    return this.#say("model-order-fill-input-orders", {});
  }

  /** `model-order-fill-lost` (lost-now: lost now; lost-then: lost then; now: now; then: then) */
  modelOrderFillLost(args: { "lost-now": number; "lost-then": number; now: number; then: number }): string {
    return this.#say("model-order-fill-lost", args);
  }

  /** `model-order-fill-output-gain` */
  modelOrderFillOutputGain(): string {
    return this.#say("model-order-fill-output-gain", {});
  }

  /** `model-order-fill-output-lost-now` */
  modelOrderFillOutputLostNow(): string {
    return this.#say("model-order-fill-output-lost-now", {});
  }

  /** `model-order-fill-output-lost-then` */
  modelOrderFillOutputLostThen(): string {
    return this.#say("model-order-fill-output-lost-then", {});
  }

  /** `model-order-fill-output-net` */
  modelOrderFillOutputNet(): string {
    return this.#say("model-order-fill-output-net", {});
  }

  /** `model-order-fill-output-per-unfilled` */
  modelOrderFillOutputPerUnfilled(): string {
    return this.#say("model-order-fill-output-per-unfilled", {});
  }

  /** `model-order-fill-pays` (gain: gain; investment: investment) */
  modelOrderFillPays(args: { gain: number; investment: number }): string {
    return this.#say("model-order-fill-pays", args);
  }

  /** `model-order-fill-title` */
  modelOrderFillTitle(): string {
    return this.#say("model-order-fill-title", {});
  }

  /** `model-overdispersion-calm` (p: probability) */
  modelOverdispersionCalm(args: { p: number }): string {
    return this.#say("model-overdispersion-calm", args);
  }

  /** `model-overdispersion-ratio` (ratio: observed over expected variance) */
  modelOverdispersionRatio(args: { ratio: number }): string {
    return this.#say("model-overdispersion-ratio", args);
  }

  /** `model-overdispersion-shaken` (p: probability) */
  modelOverdispersionShaken(args: { p: number }): string {
    return this.#say("model-overdispersion-shaken", args);
  }

  /** `model-overdispersion-statistic` (freedom: degrees of freedom; points: points; statistic: chi-squared) */
  modelOverdispersionStatistic(args: { freedom: number; points: number; statistic: number }): string {
    return this.#say("model-overdispersion-statistic", args);
  }

  /** `model-overdispersion-title` */
  modelOverdispersionTitle(): string {
    return this.#say("model-overdispersion-title", {});
  }

  /** `model-paired-t-difference` (difference: difference; n: answers) */
  modelPairedTDifference(args: { difference: number; n: number }): string {
    return this.#say("model-paired-t-difference", args);
  }

  /** `model-paired-t-interval` (hi: upper end; lo: lower end) */
  modelPairedTInterval(args: { hi: number; lo: number }): string {
    return this.#say("model-paired-t-interval", args);
  }

  /** `model-paired-t-test` (freedom: degrees of freedom; p: probability with its sign; t: t) */
  modelPairedTTest(args: { freedom: number; p: string; t: number }): string {
    return this.#say("model-paired-t-test", args);
  }

  /** `model-paired-t-title` */
  modelPairedTTitle(): string {
    return this.#say("model-paired-t-title", {});
  }

  /** `model-parallel-analysis-chance` (k: questions; n: answers; rounds: tables) */
  modelParallelAnalysisChance(args: { k: number; n: number; rounds: number }): string {
    return this.#say("model-parallel-analysis-chance", args);
  }

  /** `model-parallel-analysis-components` (components: components; older: components) */
  modelParallelAnalysisComponents(args: { components: number; older: number }): string {
    return this.#say("model-parallel-analysis-components", args);
  }

  /** `model-parallel-analysis-first` (bound: bound; first: eigenvalue) */
  modelParallelAnalysisFirst(args: { bound: number; first: number }): string {
    return this.#say("model-parallel-analysis-first", args);
  }

  /** `model-parallel-analysis-title` */
  modelParallelAnalysisTitle(): string {
    return this.#say("model-parallel-analysis-title", {});
  }

  /** `model-pareto-nbd-alive` (alive: probability) */
  modelParetoNbdAlive(args: { alive: number }): string {
    return this.#say("model-pareto-nbd-alive", args);
  }

  /** `model-pareto-nbd-expected` (expected: purchases; horizon: time to come) */
  modelParetoNbdExpected(args: { expected: number; horizon: number }): string {
    return this.#say("model-pareto-nbd-expected", args);
  }

  /** `model-pareto-nbd-title` */
  modelParetoNbdTitle(): string {
    return this.#say("model-pareto-nbd-title", {});
  }

  /** `model-perfect-order-bounds` (least: least; most: most) */
  modelPerfectOrderBounds(args: { least: number; most: number }): string {
    return this.#say("model-perfect-order-bounds", args);
  }

  /** `model-perfect-order-count` */
  modelPerfectOrderCount(): string {
    return this.#say("model-perfect-order-count", {});
  }

  /** `model-perfect-order-input-rates` */
  modelPerfectOrderInputRates(): string {
    return this.#say("model-perfect-order-input-rates", {});
  }

  /** `model-perfect-order-output-frechet-bounds` */
  modelPerfectOrderOutputFrechetBounds(): string {
    return this.#say("model-perfect-order-output-frechet-bounds", {});
  }

  /** `model-perfect-order-output-product` */
  modelPerfectOrderOutputProduct(): string {
    return this.#say("model-perfect-order-output-product", {});
  }

  /** `model-perfect-order-product` (parts: parts; product: product) */
  modelPerfectOrderProduct(args: { parts: number; product: number }): string {
    return this.#say("model-perfect-order-product", args);
  }

  /** `model-perfect-order-title` */
  modelPerfectOrderTitle(): string {
    return this.#say("model-perfect-order-title", {});
  }

  /** `model-performance-clouds-rounds` (n: people; questions: questions; rounds: resamples) */
  modelPerformanceCloudsRounds(args: { n: number; questions: number; rounds: number }): string {
    return this.#say("model-performance-clouds-rounds", args);
  }

  /** `model-performance-clouds-shaky` (shaky: questions) */
  modelPerformanceCloudsShaky(args: { shaky: number }): string {
    return this.#say("model-performance-clouds-shaky", args);
  }

  /** `model-performance-clouds-title` */
  modelPerformanceCloudsTitle(): string {
    return this.#say("model-performance-clouds-title", {});
  }

  /** `model-performance-clouds-urgent` (concentrate: questions; sure: questions) */
  modelPerformanceCloudsUrgent(args: { concentrate: number; sure: number }): string {
    return this.#say("model-performance-clouds-urgent", args);
  }

  /** `model-performance-cost-limited` (adjustment: adjustment, a share; sum: sum, a share) */
  modelPerformanceCostLimited(args: { adjustment: number; sum: number }): string {
    return this.#say("model-performance-cost-limited", args);
  }

  /** `model-performance-cost-payable` (fee: fee, yuan; payable: payable, yuan) */
  modelPerformanceCostPayable(args: { fee: number; payable: number }): string {
    return this.#say("model-performance-cost-payable", args);
  }

  /** `model-performance-cost-sum` (adjustment: adjustment, a share) */
  modelPerformanceCostSum(args: { adjustment: number }): string {
    return this.#say("model-performance-cost-sum", args);
  }

  /** `model-performance-cost-term` (actual: actual, a share; adjustment: adjustment, a share; name: what it is called; target: target, a share) */
  modelPerformanceCostTerm(args: { actual: number; adjustment: number; name: string; target: number }): string {
    return this.#say("model-performance-cost-term", args);
  }

  /** `model-performance-cost-title` */
  modelPerformanceCostTitle(): string {
    return this.#say("model-performance-cost-title", {});
  }

  /** `model-poisson-loss-input-mean` */
  modelPoissonLossInputMean(): string {
    return this.#say("model-poisson-loss-input-mean", {});
  }

  /** `model-poisson-loss-input-most` */
  modelPoissonLossInputMost(): string {
    return this.#say("model-poisson-loss-input-most", {});
  }

  /** `model-poisson-loss-last` (loss: loss; stock: stock) */
  modelPoissonLossLast(args: { loss: number; stock: number }): string {
    return this.#say("model-poisson-loss-last", args);
  }

  /** `model-poisson-loss-none` (chance: chance; mean: mean) */
  modelPoissonLossNone(args: { chance: number; mean: number }): string {
    return this.#say("model-poisson-loss-none", args);
  }

  /** `model-poisson-loss-output-loss` */
  modelPoissonLossOutputLoss(): string {
    return this.#say("model-poisson-loss-output-loss", {});
  }

  /** `model-poisson-loss-output-probability` */
  modelPoissonLossOutputProbability(): string {
    return this.#say("model-poisson-loss-output-probability", {});
  }

  /** `model-poisson-loss-output-stock` */
  modelPoissonLossOutputStock(): string {
    return this.#say("model-poisson-loss-output-stock", {});
  }

  /** `model-poisson-loss-output-table` */
  modelPoissonLossOutputTable(): string {
    return this.#say("model-poisson-loss-output-table", {});
  }

  /** `model-poisson-loss-title` */
  modelPoissonLossTitle(): string {
    return this.#say("model-poisson-loss-title", {});
  }

  /** `model-pole-fit-failure` (base: base; line: line; square: square) */
  modelPoleFitFailure(args: { base: number; line: number; square: number }): string {
    return this.#say("model-pole-fit-failure", args);
  }

  /** `model-pole-fit-input-logistics` */
  modelPoleFitInputLogistics(): string {
    return this.#say("model-pole-fit-input-logistics", {});
  }

  /** `model-pole-fit-input-pole` */
  modelPoleFitInputPole(): string {
    return this.#say("model-pole-fit-input-pole", {});
  }

  /** `model-pole-fit-input-service` */
  modelPoleFitInputService(): string {
    return this.#say("model-pole-fit-input-service", {});
  }

  /** `model-pole-fit-input-service-cost` */
  modelPoleFitInputServiceCost(): string {
    return this.#say("model-pole-fit-input-service-cost", {});
  }

  /** `model-pole-fit-logistics` (base: base; pole: pole; steep: steep) */
  modelPoleFitLogistics(args: { base: number; pole: number; steep: number }): string {
    return this.#say("model-pole-fit-logistics", args);
  }

  /** `model-pole-fit-none` */
  modelPoleFitNone(): string {
    return this.#say("model-pole-fit-none", {});
  }

  /** `model-pole-fit-optimum` (level: level; total: total) */
  modelPoleFitOptimum(args: { level: number; total: number }): string {
    return this.#say("model-pole-fit-optimum", args);
  }

  /** `model-pole-fit-title` */
  modelPoleFitTitle(): string {
    return this.#say("model-pole-fit-title", {});
  }

  /** `model-power-means-effect` (effect: effect) */
  modelPowerMeansEffect(args: { effect: number }): string {
    return this.#say("model-power-means-effect", args);
  }

  /** `model-power-means-needed` (needed: answers a group; power: power) */
  modelPowerMeansNeeded(args: { needed: number; power: number }): string {
    return this.#say("model-power-means-needed", args);
  }

  /** `model-power-means-title` */
  modelPowerMeansTitle(): string {
    return this.#say("model-power-means-title", {});
  }

  /** `model-power-shares-effect` (h: distance; share1: first share; share2: second share) */
  modelPowerSharesEffect(args: { h: number; share1: number; share2: number }): string {
    return this.#say("model-power-shares-effect", args);
  }

  /** `model-power-shares-needed` (needed: answers a group; power: power) */
  modelPowerSharesNeeded(args: { needed: number; power: number }): string {
    return this.#say("model-power-shares-needed", args);
  }

  /** `model-power-shares-title` */
  modelPowerSharesTitle(): string {
    return this.#say("model-power-shares-title", {});
  }

  /** `model-price-floors-below` (name: what it is called; price: price, yuan) */
  modelPriceFloorsBelow(args: { name: string; price: number }): string {
    return this.#say("model-price-floors-below", args);
  }

  /** `model-price-floors-covers-full` (name: what it is called; price: price, yuan) */
  modelPriceFloorsCoversFull(args: { name: string; price: number }): string {
    return this.#say("model-price-floors-covers-full", args);
  }

  /** `model-price-floors-covers-marginal` (name: what it is called; price: price, yuan) */
  modelPriceFloorsCoversMarginal(args: { name: string; price: number }): string {
    return this.#say("model-price-floors-covers-marginal", args);
  }

  /** `model-price-floors-covers-timed` (name: what it is called; price: price, yuan) */
  modelPriceFloorsCoversTimed(args: { name: string; price: number }): string {
    return this.#say("model-price-floors-covers-timed", args);
  }

  /** `model-price-floors-floors` (full: full, yuan; marginal: marginal, yuan; name: what it is called; timed: timed, yuan) */
  modelPriceFloorsFloors(args: { full: number; marginal: number; name: string; timed: number }): string {
    return this.#say("model-price-floors-floors", args);
  }

  /** `model-price-floors-title` */
  modelPriceFloorsTitle(): string {
    return this.#say("model-price-floors-title", {});
  }

  /** `model-profit-pyramid-general` (book-profit: share of the profit in the book; customers: customers; share-customers: share of the customers; share-profit: share of the profit) */
  modelProfitPyramidGeneral(args: { "book-profit": number; customers: number; "share-customers": number; "share-profit": number }): string {
    return this.#say("model-profit-pyramid-general", args);
  }

  /** `model-profit-pyramid-key` (book-profit: share of the profit in the book; customers: customers; share-customers: share of the customers; share-profit: share of the profit) */
  modelProfitPyramidKey(args: { "book-profit": number; customers: number; "share-customers": number; "share-profit": number }): string {
    return this.#say("model-profit-pyramid-key", args);
  }

  /** `model-profit-pyramid-suitable` (book-profit: share of the profit in the book; customers: customers; share-customers: share of the customers; share-profit: share of the profit) */
  modelProfitPyramidSuitable(args: { "book-profit": number; customers: number; "share-customers": number; "share-profit": number }): string {
    return this.#say("model-profit-pyramid-suitable", args);
  }

  /** `model-profit-pyramid-title` */
  modelProfitPyramidTitle(): string {
    return this.#say("model-profit-pyramid-title", {});
  }

  /** `model-profit-tornado-band` (best: best, yuan; worst: worst, yuan) */
  modelProfitTornadoBand(args: { best: number; worst: number }): string {
    return this.#say("model-profit-tornado-band", args);
  }

  /** `model-profit-tornado-bar` (high: high, yuan; low: low, yuan; name: what it is called) */
  modelProfitTornadoBar(args: { high: number; low: number; name: string }): string {
    return this.#say("model-profit-tornado-bar", args);
  }

  /** `model-profit-tornado-decides` (high: high, yuan; low: low, yuan; name: what it is called) */
  modelProfitTornadoDecides(args: { high: number; low: number; name: string }): string {
    return this.#say("model-profit-tornado-decides", args);
  }

  /** `model-profit-tornado-profit` (margin: margin, yuan; profit: profit, yuan) */
  modelProfitTornadoProfit(args: { margin: number; profit: number }): string {
    return this.#say("model-profit-tornado-profit", args);
  }

  /** `model-profit-tornado-title` */
  modelProfitTornadoTitle(): string {
    return this.#say("model-profit-tornado-title", {});
  }

  /** `model-purchase-summary-money` (mean: yuan) */
  modelPurchaseSummaryMoney(args: { mean: number }): string {
    return this.#say("model-purchase-summary-money", args);
  }

  /** `model-purchase-summary-repeats` (lines: purchases handed in; repeats: days with a purchase after the first) */
  modelPurchaseSummaryRepeats(args: { lines: number; repeats: number }): string {
    return this.#say("model-purchase-summary-repeats", args);
  }

  /** `model-purchase-summary-times` (age: time under observation; last: time of the last purchase) */
  modelPurchaseSummaryTimes(args: { age: number; last: number }): string {
    return this.#say("model-purchase-summary-times", args);
  }

  /** `model-purchase-summary-title` */
  modelPurchaseSummaryTitle(): string {
    return this.#say("model-purchase-summary-title", {});
  }

  /** `model-rate-interval-exact` (hi: upper end; lo: lower end) */
  modelRateIntervalExact(args: { hi: number; lo: number }): string {
    return this.#say("model-rate-interval-exact", args);
  }

  /** `model-rate-interval-jeffreys` (hi: upper end; lo: lower end) */
  modelRateIntervalJeffreys(args: { hi: number; lo: number }): string {
    return this.#say("model-rate-interval-jeffreys", args);
  }

  /** `model-rate-interval-rate` (rate: share; successes: cases that count; trials: all cases) */
  modelRateIntervalRate(args: { rate: number; successes: number; trials: number }): string {
    return this.#say("model-rate-interval-rate", args);
  }

  /** `model-rate-interval-title` */
  modelRateIntervalTitle(): string {
    return this.#say("model-rate-interval-title", {});
  }

  /** `model-rate-interval-wilson` (hi: upper end; lo: lower end) */
  modelRateIntervalWilson(args: { hi: number; lo: number }): string {
    return this.#say("model-rate-interval-wilson", args);
  }

  /** `model-rfm-scores-best` (best: customers with three fives) */
  modelRfmScoresBest(args: { best: number }): string {
    return this.#say("model-rfm-scores-best", args);
  }

  /** `model-rfm-scores-independent` (customers: customers) */
  modelRfmScoresIndependent(args: { customers: number }): string {
    return this.#say("model-rfm-scores-independent", args);
  }

  /** `model-rfm-scores-nested` (customers: customers) */
  modelRfmScoresNested(args: { customers: number }): string {
    return this.#say("model-rfm-scores-nested", args);
  }

  /** `model-rfm-scores-ties` */
  modelRfmScoresTies(): string {
    return this.#say("model-rfm-scores-ties", {});
  }

  /** `model-rfm-scores-title` */
  modelRfmScoresTitle(): string {
    return this.#say("model-rfm-scores-title", {});
  }

  /** `model-route-cost-cheapest` (km: km; name: what it is called) */
  modelRouteCostCheapest(args: { km: number; name: string }): string {
    return this.#say("model-route-cost-cheapest", args);
  }

  /** `model-route-cost-even` (first: first; km: km; second: second) */
  modelRouteCostEven(args: { first: string; km: number; second: string }): string {
    return this.#say("model-route-cost-even", args);
  }

  /** `model-route-cost-title` */
  modelRouteCostTitle(): string {
    return this.#say("model-route-cost-title", {});
  }

  /** `model-route-cost-way` (line-haul: line haul, yuan; name: what it is called; terminal: terminal, yuan) */
  modelRouteCostWay(args: { "line-haul": number; name: string; terminal: number }): string {
    return this.#say("model-route-cost-way", args);
  }

  /** `model-rule-ranking-area` (area: probability; error: standard error) */
  modelRuleRankingArea(args: { area: number; error: number }): string {
    return this.#say("model-rule-ranking-area", args);
  }

  /** `model-rule-ranking-title` */
  modelRuleRankingTitle(): string {
    return this.#say("model-rule-ranking-title", {});
  }

  /** `model-rule-ranking-top` (held: share; top: share) */
  modelRuleRankingTop(args: { held: number; top: number }): string {
    return this.#say("model-rule-ranking-top", args);
  }

  /** `model-run-rules-points` (points: points; rules: rules) */
  modelRunRulesPoints(args: { points: number; rules: number }): string {
    return this.#say("model-run-rules-points", args);
  }

  /** `model-run-rules-quiet` */
  modelRunRulesQuiet(): string {
    return this.#say("model-run-rules-quiet", {});
  }

  /** `model-run-rules-signal` (first: number of the point; points: points that complete the pattern; rule: id of the rule) */
  modelRunRulesSignal(args: { first: number; points: number; rule: string }): string {
    return this.#say("model-run-rules-signal", args);
  }

  /** `model-run-rules-title` */
  modelRunRulesTitle(): string {
    return this.#say("model-run-rules-title", {});
  }

  /** `model-safety-stock-fill` (cycle: cycle; rate: rate; stock: stock; z: z) */
  modelSafetyStockFill(args: { cycle: number; rate: number; stock: number; z: number }): string {
    return this.#say("model-safety-stock-fill", args);
  }

  /** `model-safety-stock-input-fill-rates` */
  modelSafetyStockInputFillRates(): string {
    return this.#say("model-safety-stock-input-fill-rates", {});
  }

  /** `model-safety-stock-input-order-quantity` */
  modelSafetyStockInputOrderQuantity(): string {
    return this.#say("model-safety-stock-input-order-quantity", {});
  }

  /** `model-safety-stock-input-sigma-lead-time` */
  modelSafetyStockInputSigmaLeadTime(): string {
    return this.#say("model-safety-stock-input-sigma-lead-time", {});
  }

  /** `model-safety-stock-input-unit-holding-cost` */
  modelSafetyStockInputUnitHoldingCost(): string {
    return this.#say("model-safety-stock-input-unit-holding-cost", {});
  }

  /** `model-safety-stock-loss` (deviation: deviation; quantity: quantity) */
  modelSafetyStockLoss(args: { deviation: number; quantity: number }): string {
    return this.#say("model-safety-stock-loss", args);
  }

  /** `model-safety-stock-output-by-cycle-service` */
  modelSafetyStockOutputByCycleService(): string {
    return this.#say("model-safety-stock-output-by-cycle-service", {});
  }

  /** `model-safety-stock-output-by-fill-rate` */
  modelSafetyStockOutputByFillRate(): string {
    return this.#say("model-safety-stock-output-by-fill-rate", {});
  }

  /** `model-safety-stock-output-cycle-service` */
  modelSafetyStockOutputCycleService(): string {
    return this.#say("model-safety-stock-output-cycle-service", {});
  }

  /** `model-safety-stock-output-holding-cost` */
  modelSafetyStockOutputHoldingCost(): string {
    return this.#say("model-safety-stock-output-holding-cost", {});
  }

  /** `model-safety-stock-output-marginal-stock-per-point` */
  modelSafetyStockOutputMarginalStockPerPoint(): string {
    return this.#say("model-safety-stock-output-marginal-stock-per-point", {});
  }

  /** `model-safety-stock-output-safety-stock` */
  modelSafetyStockOutputSafetyStock(): string {
    return this.#say("model-safety-stock-output-safety-stock", {});
  }

  /** `model-safety-stock-output-z` */
  modelSafetyStockOutputZ(): string {
    return this.#say("model-safety-stock-output-z", {});
  }

  /** `model-safety-stock-point` (factor: factor; first: first; last: last) */
  modelSafetyStockPoint(args: { factor: number; first: number; last: number }): string {
    return this.#say("model-safety-stock-point", args);
  }

  /** `model-safety-stock-title` */
  modelSafetyStockTitle(): string {
    return this.#say("model-safety-stock-title", {});
  }

  /** `model-sales-response-curve` (c: c; d: d; high: high; low: low) */
  modelSalesResponseCurve(args: { c: number; d: number; high: number; low: number }): string {
    return this.#say("model-sales-response-curve", args);
  }

  /** `model-sales-response-input-c` */
  modelSalesResponseInputC(): string {
    return this.#say("model-sales-response-input-c", {});
  }

  /** `model-sales-response-input-d` */
  modelSalesResponseInputD(): string {
    return this.#say("model-sales-response-input-d", {});
  }

  /** `model-sales-response-input-high` */
  modelSalesResponseInputHigh(): string {
    return this.#say("model-sales-response-input-high", {});
  }

  /** `model-sales-response-input-log-k` */
  modelSalesResponseInputLogK(): string {
    return this.#say("model-sales-response-input-log-k", {});
  }

  /** `model-sales-response-input-low` */
  modelSalesResponseInputLow(): string {
    return this.#say("model-sales-response-input-low", {});
  }

  /** `model-sales-response-input-sqrt-k` */
  modelSalesResponseInputSqrtK(): string {
    return this.#say("model-sales-response-input-sqrt-k", {});
  }

  /** `model-sales-response-input-x` */
  modelSalesResponseInputX(): string {
    return this.#say("model-sales-response-input-x", {});
  }

  /** `model-sales-response-no-turn` (c: c) */
  modelSalesResponseNoTurn(args: { c: number }): string {
    return this.#say("model-sales-response-no-turn", args);
  }

  /** `model-sales-response-output-adbudg` */
  modelSalesResponseOutputAdbudg(): string {
    return this.#say("model-sales-response-output-adbudg", {});
  }

  /** `model-sales-response-output-adbudg-inflection` */
  modelSalesResponseOutputAdbudgInflection(): string {
    return this.#say("model-sales-response-output-adbudg-inflection", {});
  }

  /** `model-sales-response-output-log` */
  modelSalesResponseOutputLog(): string {
    return this.#say("model-sales-response-output-log", {});
  }

  /** `model-sales-response-output-sqrt` */
  modelSalesResponseOutputSqrt(): string {
    return this.#say("model-sales-response-output-sqrt", {});
  }

  /** `model-sales-response-root` (log: log; root: root) */
  modelSalesResponseRoot(args: { log: number; root: number }): string {
    return this.#say("model-sales-response-root", args);
  }

  /** `model-sales-response-title` */
  modelSalesResponseTitle(): string {
    return this.#say("model-sales-response-title", {});
  }

  /** `model-sales-response-turn` (at: at) */
  modelSalesResponseTurn(args: { at: number }): string {
    return this.#say("model-sales-response-turn", args);
  }

  /** `model-sample-size-share-invite` (invite: questionnaires to send; needed: answers) */
  modelSampleSizeShareInvite(args: { invite: number; needed: number }): string {
    return this.#say("model-sample-size-share-invite", args);
  }

  /** `model-sample-size-share-population` (needed: answers; population: population) */
  modelSampleSizeSharePopulation(args: { needed: number; population: number }): string {
    return this.#say("model-sample-size-share-population", args);
  }

  /** `model-sample-size-share-title` */
  modelSampleSizeShareTitle(): string {
    return this.#say("model-sample-size-share-title", {});
  }

  /** `model-sample-size-share-unlimited` (margin: half the width; unlimited: answers) */
  modelSampleSizeShareUnlimited(args: { margin: number; unlimited: number }): string {
    return this.#say("model-sample-size-share-unlimited", args);
  }

  /** `model-sample-weights-effective` (effect: design effect; effective: effective answers; people: people) */
  modelSampleWeightsEffective(args: { effect: number; effective: number; people: number }): string {
    return this.#say("model-sample-weights-effective", args);
  }

  /** `model-sample-weights-settled` (margins: margins; rounds: rounds) */
  modelSampleWeightsSettled(args: { margins: number; rounds: number }): string {
    return this.#say("model-sample-weights-settled", args);
  }

  /** `model-sample-weights-title` */
  modelSampleWeightsTitle(): string {
    return this.#say("model-sample-weights-title", {});
  }

  /** `model-sample-weights-unsettled` (margins: margins; rounds: rounds) */
  modelSampleWeightsUnsettled(args: { margins: number; rounds: number }): string {
    return this.#say("model-sample-weights-unsettled", args);
  }

  /** `model-sample-weights-weights` (least: least weight; most: greatest weight) */
  modelSampleWeightsWeights(args: { least: number; most: number }): string {
    return this.#say("model-sample-weights-weights", args);
  }

  /** `model-satisfaction-and-money-levels` (high: yuan; low: yuan) */
  modelSatisfactionAndMoneyLevels(args: { high: number; low: number }): string {
    return this.#say("model-satisfaction-and-money-levels", args);
  }

  /** `model-satisfaction-and-money-reading` */
  modelSatisfactionAndMoneyReading(): string {
    return this.#say("model-satisfaction-and-money-reading", {});
  }

  /** `model-satisfaction-and-money-rho` (hi: upper end; lo: lower end; n: customers; p: probability with its sign; rho: correlation) */
  modelSatisfactionAndMoneyRho(args: { hi: number; lo: number; n: number; p: string; rho: number }): string {
    return this.#say("model-satisfaction-and-money-rho", args);
  }

  /** `model-satisfaction-and-money-title` */
  modelSatisfactionAndMoneyTitle(): string {
    return this.#say("model-satisfaction-and-money-title", {});
  }

  /** `model-satisfaction-drivers-explained` (n: answers; predictors: predictors; r2: share explained) */
  modelSatisfactionDriversExplained(args: { n: number; predictors: number; r2: number }): string {
    return this.#say("model-satisfaction-drivers-explained", args);
  }

  /** `model-satisfaction-drivers-first` (number: number of the question; share: share of what is explained) */
  modelSatisfactionDriversFirst(args: { number: number; share: number }): string {
    return this.#say("model-satisfaction-drivers-first", args);
  }

  /** `model-satisfaction-drivers-title` */
  modelSatisfactionDriversTitle(): string {
    return this.#say("model-satisfaction-drivers-title", {});
  }

  /** `model-satisfaction-index-map` (least: least answer; most: greatest answer) */
  modelSatisfactionIndexMap(args: { least: number; most: number }): string {
    return this.#say("model-satisfaction-index-map", args);
  }

  /** `model-satisfaction-index-score` (score: score) */
  modelSatisfactionIndexScore(args: { score: number }): string {
    return this.#say("model-satisfaction-index-score", args);
  }

  /** `model-satisfaction-index-title` */
  modelSatisfactionIndexTitle(): string {
    return this.#say("model-satisfaction-index-title", {});
  }

  /** `model-scale-reliability-alpha` (alpha: Cronbach’s α; k: questions; n: answers) */
  modelScaleReliabilityAlpha(args: { alpha: number; k: number; n: number }): string {
    return this.#say("model-scale-reliability-alpha", args);
  }

  /** `model-scale-reliability-deleted` (deleted: α without it; number: number of the question) */
  modelScaleReliabilityDeleted(args: { deleted: number; number: number }): string {
    return this.#say("model-scale-reliability-deleted", args);
  }

  /** `model-scale-reliability-good` */
  modelScaleReliabilityGood(): string {
    return this.#say("model-scale-reliability-good", {});
  }

  /** `model-scale-reliability-halves` (r: correlation) */
  modelScaleReliabilityHalves(args: { r: number }): string {
    return this.#say("model-scale-reliability-halves", args);
  }

  /** `model-scale-reliability-interval` (hi: upper end; lo: lower end) */
  modelScaleReliabilityInterval(args: { hi: number; lo: number }): string {
    return this.#say("model-scale-reliability-interval", args);
  }

  /** `model-scale-reliability-omega` (ave: share; omega: McDonald’s ω) */
  modelScaleReliabilityOmega(args: { ave: number; omega: number }): string {
    return this.#say("model-scale-reliability-omega", args);
  }

  /** `model-scale-reliability-title` */
  modelScaleReliabilityTitle(): string {
    return this.#say("model-scale-reliability-title", {});
  }

  /** `model-scale-reliability-usable` */
  modelScaleReliabilityUsable(): string {
    return this.#say("model-scale-reliability-usable", {});
  }

  /** `model-scale-reliability-weak` */
  modelScaleReliabilityWeak(): string {
    return this.#say("model-scale-reliability-weak", {});
  }

  /** `model-scale-validity-bartlett` (chi2: chi square; freedom: degrees of freedom; p: probability with its sign) */
  modelScaleValidityBartlett(args: { chi2: number; freedom: number; p: string }): string {
    return this.#say("model-scale-validity-bartlett", args);
  }

  /** `model-scale-validity-factors` (factors: factors; first: largest eigenvalue) */
  modelScaleValidityFactors(args: { factors: number; first: number }): string {
    return this.#say("model-scale-validity-factors", args);
  }

  /** `model-scale-validity-good` */
  modelScaleValidityGood(): string {
    return this.#say("model-scale-validity-good", {});
  }

  /** `model-scale-validity-kmo` (kmo: measure of adequacy; n: answers) */
  modelScaleValidityKmo(args: { kmo: number; n: number }): string {
    return this.#say("model-scale-validity-kmo", args);
  }

  /** `model-scale-validity-title` */
  modelScaleValidityTitle(): string {
    return this.#say("model-scale-validity-title", {});
  }

  /** `model-scale-validity-usable` */
  modelScaleValidityUsable(): string {
    return this.#say("model-scale-validity-usable", {});
  }

  /** `model-scale-validity-weak` */
  modelScaleValidityWeak(): string {
    return this.#say("model-scale-validity-weak", {});
  }

  /** `model-service-gaps-gap` (dimensions: dimensions; n: answers) */
  modelServiceGapsGap(args: { dimensions: number; n: number }): string {
    return this.#say("model-service-gaps-gap", args);
  }

  /** `model-service-gaps-title` */
  modelServiceGapsTitle(): string {
    return this.#say("model-service-gaps-title", {});
  }

  /** `model-service-gaps-unweighted` (gap: gap) */
  modelServiceGapsUnweighted(args: { gap: number }): string {
    return this.#say("model-service-gaps-unweighted", args);
  }

  /** `model-service-gaps-weighted` (gap: gap) */
  modelServiceGapsWeighted(args: { gap: number }): string {
    return this.#say("model-service-gaps-weighted", args);
  }

  /** `model-service-gaps-worst` (expected: mean expectation; gap: gap; perceived: mean perception; worst: number of the dimension) */
  modelServiceGapsWorst(args: { expected: number; gap: number; perceived: number; worst: number }): string {
    return this.#say("model-service-gaps-worst", args);
  }

  /** `model-silence-alert-beyond` (limit: days; silent: days) */
  modelSilenceAlertBeyond(args: { limit: number; silent: number }): string {
    return this.#say("model-silence-alert-beyond", args);
  }

  /** `model-silence-alert-chance` (chance: probability; gaps: gaps; lapse: share; longer: gaps) */
  modelSilenceAlertChance(args: { chance: number; gaps: number; lapse: number; longer: number }): string {
    return this.#say("model-silence-alert-chance", args);
  }

  /** `model-silence-alert-firm` (gaps: gaps; limit: days) */
  modelSilenceAlertFirm(args: { gaps: number; limit: number }): string {
    return this.#say("model-silence-alert-firm", args);
  }

  /** `model-silence-alert-own` (gaps: gaps; limit: days) */
  modelSilenceAlertOwn(args: { gaps: number; limit: number }): string {
    return this.#say("model-silence-alert-own", args);
  }

  /** `model-silence-alert-stake` (stake: yuan) */
  modelSilenceAlertStake(args: { stake: number }): string {
    return this.#say("model-silence-alert-stake", args);
  }

  /** `model-silence-alert-title` */
  modelSilenceAlertTitle(): string {
    return this.#say("model-silence-alert-title", {});
  }

  /** `model-silence-alert-within` (limit: days; silent: days) */
  modelSilenceAlertWithin(args: { limit: number; silent: number }): string {
    return this.#say("model-silence-alert-within", args);
  }

  /** `model-simple-lifetime-value-kept` (discount: discount a period; margin: yuan a period; retention: probability to stay; value: yuan) */
  modelSimpleLifetimeValueKept(args: { discount: number; margin: number; retention: number; value: number }): string {
    return this.#say("model-simple-lifetime-value-kept", args);
  }

  /** `model-simple-lifetime-value-now` (discount: discount a period; margin: yuan a period; retention: probability to stay; value: yuan) */
  modelSimpleLifetimeValueNow(args: { discount: number; margin: number; retention: number; value: number }): string {
    return this.#say("model-simple-lifetime-value-now", args);
  }

  /** `model-simple-lifetime-value-periods` (periods: periods) */
  modelSimpleLifetimeValuePeriods(args: { periods: number }): string {
    return this.#say("model-simple-lifetime-value-periods", args);
  }

  /** `model-simple-lifetime-value-title` */
  modelSimpleLifetimeValueTitle(): string {
    return this.#say("model-simple-lifetime-value-title", {});
  }

  /** `model-stage-costing-average` */
  modelStageCostingAverage(): string {
    return this.#say("model-stage-costing-average", {});
  }

  /** `model-stage-costing-element` (name: what it is called; stage: stage; unit: unit, yuan; units: units) */
  modelStageCostingElement(args: { name: string; stage: string; unit: number; units: number }): string {
    return this.#say("model-stage-costing-element", args);
  }

  /** `model-stage-costing-fifo` */
  modelStageCostingFifo(): string {
    return this.#say("model-stage-costing-fifo", {});
  }

  /** `model-stage-costing-handed` (stage: stage; unit: unit, yuan; units: units) */
  modelStageCostingHanded(args: { stage: string; unit: number; units: number }): string {
    return this.#say("model-stage-costing-handed", args);
  }

  /** `model-stage-costing-sums` (completed: completed, yuan; ending: ending, yuan; stage: stage; total: total, yuan) */
  modelStageCostingSums(args: { completed: number; ending: number; stage: string; total: number }): string {
    return this.#say("model-stage-costing-sums", args);
  }

  /** `model-stage-costing-title` */
  modelStageCostingTitle(): string {
    return this.#say("model-stage-costing-title", {});
  }

  /** `model-storage-cost-packaging` (unit: unit, yuan) */
  modelStorageCostPackaging(args: { unit: number }): string {
    return this.#say("model-storage-cost-packaging", args);
  }

  /** `model-storage-cost-short` */
  modelStorageCostShort(): string {
    return this.#say("model-storage-cost-short", {});
  }

  /** `model-storage-cost-space` (share: share, a share; used: used) */
  modelStorageCostSpace(args: { share: number; used: number }): string {
    return this.#say("model-storage-cost-space", args);
  }

  /** `model-storage-cost-title` */
  modelStorageCostTitle(): string {
    return this.#say("model-storage-cost-title", {});
  }

  /** `model-storage-cost-unit` (handling: handling, yuan; packaging: packaging, yuan; storage: storage, yuan; unit: unit, yuan) */
  modelStorageCostUnit(args: { handling: number; packaging: number; storage: number; unit: number }): string {
    return this.#say("model-storage-cost-unit", args);
  }

  /** `model-storage-cost-unused` (unused: unused, yuan) */
  modelStorageCostUnused(args: { unused: number }): string {
    return this.#say("model-storage-cost-unused", args);
  }

  /** `model-taguchi-delay` (delay: delay; k: k; slope: slope) */
  modelTaguchiDelay(args: { delay: number; k: number; slope: number }): string {
    return this.#say("model-taguchi-delay", args);
  }

  /** `model-taguchi-input-penalty` */
  modelTaguchiInputPenalty(): string {
    return this.#say("model-taguchi-input-penalty", {});
  }

  /** `model-taguchi-input-penalty-at-hours` */
  modelTaguchiInputPenaltyAtHours(): string {
    return this.#say("model-taguchi-input-penalty-at-hours", {});
  }

  /** `model-taguchi-input-process-cost-intercept` */
  modelTaguchiInputProcessCostIntercept(): string {
    return this.#say("model-taguchi-input-process-cost-intercept", {});
  }

  /** `model-taguchi-input-process-cost-slope` */
  modelTaguchiInputProcessCostSlope(): string {
    return this.#say("model-taguchi-input-process-cost-slope", {});
  }

  /** `model-taguchi-loss` (hours: hours; k: k; penalty: penalty) */
  modelTaguchiLoss(args: { hours: number; k: number; penalty: number }): string {
    return this.#say("model-taguchi-loss", args);
  }

  /** `model-taguchi-output-k` */
  modelTaguchiOutputK(): string {
    return this.#say("model-taguchi-output-k", {});
  }

  /** `model-taguchi-output-loss` */
  modelTaguchiOutputLoss(): string {
    return this.#say("model-taguchi-output-loss", {});
  }

  /** `model-taguchi-output-optimal-delay-hours` */
  modelTaguchiOutputOptimalDelayHours(): string {
    return this.#say("model-taguchi-output-optimal-delay-hours", {});
  }

  /** `model-taguchi-output-process-cost` */
  modelTaguchiOutputProcessCost(): string {
    return this.#say("model-taguchi-output-process-cost", {});
  }

  /** `model-taguchi-output-total` */
  modelTaguchiOutputTotal(): string {
    return this.#say("model-taguchi-output-total", {});
  }

  /** `model-taguchi-output-total-at-penalty` */
  modelTaguchiOutputTotalAtPenalty(): string {
    return this.#say("model-taguchi-output-total-at-penalty", {});
  }

  /** `model-taguchi-output-total-at-promise` */
  modelTaguchiOutputTotalAtPromise(): string {
    return this.#say("model-taguchi-output-total-at-promise", {});
  }

  /** `model-taguchi-title` */
  modelTaguchiTitle(): string {
    return this.#say("model-taguchi-title", {});
  }

  /** `model-taguchi-total` (promise: promise; total: total) */
  modelTaguchiTotal(args: { promise: number; total: number }): string {
    return this.#say("model-taguchi-total", args);
  }

  /** `model-tail-probability-above` (above: probability above; value: value) */
  modelTailProbabilityAbove(args: { above: number; value: number }): string {
    return this.#say("model-tail-probability-above", args);
  }

  /** `model-tail-probability-title` */
  modelTailProbabilityTitle(): string {
    return this.#say("model-tail-probability-title", {});
  }

  /** `model-target-probability-at-least` (probability: probability; target: share) */
  modelTargetProbabilityAtLeast(args: { probability: number; target: number }): string {
    return this.#say("model-target-probability-at-least", args);
  }

  /** `model-target-probability-at-most` (probability: probability; target: share) */
  modelTargetProbabilityAtMost(args: { probability: number; target: number }): string {
    return this.#say("model-target-probability-at-most", args);
  }

  /** `model-target-probability-posterior` (alpha: first parameter; beta: second parameter) */
  modelTargetProbabilityPosterior(args: { alpha: number; beta: number }): string {
    return this.#say("model-target-probability-posterior", args);
  }

  /** `model-target-probability-rate` (rate: share; successes: cases that count; trials: all cases) */
  modelTargetProbabilityRate(args: { rate: number; successes: number; trials: number }): string {
    return this.#say("model-target-probability-rate", args);
  }

  /** `model-target-probability-title` */
  modelTargetProbabilityTitle(): string {
    return this.#say("model-target-probability-title", {});
  }

  /** `model-tdabc-activity` (cost: cost, yuan; minutes: minutes; name: what it is called; unit: unit, yuan) */
  modelTdabcActivity(args: { cost: number; minutes: number; name: string; unit: number }): string {
    return this.#say("model-tdabc-activity", args);
  }

  /** `model-tdabc-overloaded` (capacity: units one step carries; used: used) */
  modelTdabcOverloaded(args: { capacity: number; used: number }): string {
    return this.#say("model-tdabc-overloaded", args);
  }

  /** `model-tdabc-rate` (capacity: units one step carries; cost: cost, yuan; rate: rate, yuan) */
  modelTdabcRate(args: { capacity: number; cost: number; rate: number }): string {
    return this.#say("model-tdabc-rate", args);
  }

  /** `model-tdabc-rate-rounded` (capacity: units one step carries; cost: cost, yuan; rate: rate, yuan) */
  modelTdabcRateRounded(args: { capacity: number; cost: number; rate: number }): string {
    return this.#say("model-tdabc-rate-rounded", args);
  }

  /** `model-tdabc-title` */
  modelTdabcTitle(): string {
    return this.#say("model-tdabc-title", {});
  }

  /** `model-tdabc-unused` (minutes: minutes; unused: unused, yuan) */
  modelTdabcUnused(args: { minutes: number; unused: number }): string {
    return this.#say("model-tdabc-unused", args);
  }

  /** `model-time-equations-customer` (cost: cost, yuan; minutes: minutes; name: what it is called) */
  modelTimeEquationsCustomer(args: { cost: number; minutes: number; name: string }): string {
    return this.#say("model-time-equations-customer", args);
  }

  /** `model-time-equations-department` (name: what it is called; rate: rate, yuan; used: used) */
  modelTimeEquationsDepartment(args: { name: string; rate: number; used: number }): string {
    return this.#say("model-time-equations-department", args);
  }

  /** `model-time-equations-overloaded` (name: what it is called; rate: rate, yuan; used: used) */
  modelTimeEquationsOverloaded(args: { name: string; rate: number; used: number }): string {
    return this.#say("model-time-equations-overloaded", args);
  }

  /** `model-time-equations-title` */
  modelTimeEquationsTitle(): string {
    return this.#say("model-time-equations-title", {});
  }

  /** `model-time-equations-unused` (total: total, yuan; unused: unused, yuan) */
  modelTimeEquationsUnused(args: { total: number; unused: number }): string {
    return this.#say("model-time-equations-unused", args);
  }

  /** `model-top-box-bottom` (bottom: share; net: share) */
  modelTopBoxBottom(args: { bottom: number; net: number }): string {
    return this.#say("model-top-box-bottom", args);
  }

  /** `model-top-box-mean` (mean: mean; sd: standard deviation) */
  modelTopBoxMean(args: { mean: number; sd: number }): string {
    return this.#say("model-top-box-mean", args);
  }

  /** `model-top-box-title` */
  modelTopBoxTitle(): string {
    return this.#say("model-top-box-title", {});
  }

  /** `model-top-box-top` (hi: upper end; lo: lower end; n: answers; top: share) */
  modelTopBoxTop(args: { hi: number; lo: number; n: number; top: number }): string {
    return this.#say("model-top-box-top", args);
  }

  /** `model-tradeoff-fit-input-logistics` */
  modelTradeoffFitInputLogistics(): string {
    return this.#say("model-tradeoff-fit-input-logistics", {});
  }

  /** `model-tradeoff-fit-input-seed` */
  modelTradeoffFitInputSeed(): string {
    return this.#say("model-tradeoff-fit-input-seed", {});
  }

  /** `model-tradeoff-fit-input-service` */
  modelTradeoffFitInputService(): string {
    return this.#say("model-tradeoff-fit-input-service", {});
  }

  /** `model-tradeoff-fit-input-service-cost` */
  modelTradeoffFitInputServiceCost(): string {
    return this.#say("model-tradeoff-fit-input-service-cost", {});
  }

  /** `model-tradeoff-fit-input-weight` */
  modelTradeoffFitInputWeight(): string {
    return this.#say("model-tradeoff-fit-input-weight", {});
  }

  /** `model-tradeoff-fit-optimum` (hi: hi; level: level; lo: lo) */
  modelTradeoffFitOptimum(args: { hi: number; level: number; lo: number }): string {
    return this.#say("model-tradeoff-fit-optimum", args);
  }

  /** `model-tradeoff-fit-refused` */
  modelTradeoffFitRefused(): string {
    return this.#say("model-tradeoff-fit-refused", {});
  }

  /** `model-tradeoff-fit-shape` (months: months) */
  modelTradeoffFitShape(args: { months: number }): string {
    return this.#say("model-tradeoff-fit-shape", args);
  }

  /** `model-tradeoff-fit-title` */
  modelTradeoffFitTitle(): string {
    return this.#say("model-tradeoff-fit-title", {});
  }

  /** `model-tradeoff-fit-zone` (hi: hi; lo: lo) */
  modelTradeoffFitZone(args: { hi: number; lo: number }): string {
    return this.#say("model-tradeoff-fit-zone", args);
  }

  /** `model-traffic-light-bad` */
  modelTrafficLightBad(): string {
    return this.#say("model-traffic-light-bad", {});
  }

  /** `model-traffic-light-good` */
  modelTrafficLightGood(): string {
    return this.#say("model-traffic-light-good", {});
  }

  /** `model-traffic-light-probability` (probability: probability; target: share) */
  modelTrafficLightProbability(args: { probability: number; target: number }): string {
    return this.#say("model-traffic-light-probability", args);
  }

  /** `model-traffic-light-rate` (rate: share; successes: cases that count; trials: all cases) */
  modelTrafficLightRate(args: { rate: number; successes: number; trials: number }): string {
    return this.#say("model-traffic-light-rate", args);
  }

  /** `model-traffic-light-small` (trials: all cases) */
  modelTrafficLightSmall(args: { trials: number }): string {
    return this.#say("model-traffic-light-small", args);
  }

  /** `model-traffic-light-title` */
  modelTrafficLightTitle(): string {
    return this.#say("model-traffic-light-title", {});
  }

  /** `model-traffic-light-watch` */
  modelTrafficLightWatch(): string {
    return this.#say("model-traffic-light-watch", {});
  }

  /** `model-trend-break-level` (dispersion: times; level: pieces a week) */
  modelTrendBreakLevel(args: { dispersion: number; level: number }): string {
    return this.#say("model-trend-break-level", args);
  }

  /** `model-trend-break-quiet` (weeks: weeks) */
  modelTrendBreakQuiet(args: { weeks: number }): string {
    return this.#say("model-trend-break-quiet", args);
  }

  /** `model-trend-break-signal` (interval: standard deviations; sum: standard deviations) */
  modelTrendBreakSignal(args: { interval: number; sum: number }): string {
    return this.#say("model-trend-break-signal", args);
  }

  /** `model-trend-break-since` (gone: share; since: pieces a week; weeks: weeks) */
  modelTrendBreakSince(args: { gone: number; since: number; weeks: number }): string {
    return this.#say("model-trend-break-since", args);
  }

  /** `model-trend-break-title` */
  modelTrendBreakTitle(): string {
    return this.#say("model-trend-break-title", {});
  }

  /** `model-two-groups-effect` (d: Cohen’s d; g: Hedges’ g) */
  modelTwoGroupsEffect(args: { d: number; g: number }): string {
    return this.#say("model-two-groups-effect", args);
  }

  /** `model-two-groups-interval` (hi: upper end; lo: lower end) */
  modelTwoGroupsInterval(args: { hi: number; lo: number }): string {
    return this.#say("model-two-groups-interval", args);
  }

  /** `model-two-groups-means` (mean1: mean of the first group; mean2: mean of the second group; n1: size of the first group; n2: size of the second group) */
  modelTwoGroupsMeans(args: { mean1: number; mean2: number; n1: number; n2: number }): string {
    return this.#say("model-two-groups-means", args);
  }

  /** `model-two-groups-title` */
  modelTwoGroupsTitle(): string {
    return this.#say("model-two-groups-title", {});
  }

  /** `model-two-groups-welch` (freedom: degrees of freedom; p: probability with its sign; t: t) */
  modelTwoGroupsWelch(args: { freedom: number; p: string; t: number }): string {
    return this.#say("model-two-groups-welch", args);
  }

  /** `model-two-shares-shares` (share1: share of the first group; share2: share of the second group) */
  modelTwoSharesShares(args: { share1: number; share2: number }): string {
    return this.#say("model-two-shares-shares", args);
  }

  /** `model-two-shares-test` (p: probability with its sign; z: z) */
  modelTwoSharesTest(args: { p: string; z: number }): string {
    return this.#say("model-two-shares-test", args);
  }

  /** `model-two-shares-title` */
  modelTwoSharesTitle(): string {
    return this.#say("model-two-shares-title", {});
  }

  /** `model-u-curve-edge` (level: level) */
  modelUCurveEdge(args: { level: number }): string {
    return this.#say("model-u-curve-edge", args);
  }

  /** `model-u-curve-input-base` */
  modelUCurveInputBase(): string {
    return this.#say("model-u-curve-input-base", {});
  }

  /** `model-u-curve-input-from` */
  modelUCurveInputFrom(): string {
    return this.#say("model-u-curve-input-from", {});
  }

  /** `model-u-curve-input-line` */
  modelUCurveInputLine(): string {
    return this.#say("model-u-curve-input-line", {});
  }

  /** `model-u-curve-input-pole` */
  modelUCurveInputPole(): string {
    return this.#say("model-u-curve-input-pole", {});
  }

  /** `model-u-curve-input-square` */
  modelUCurveInputSquare(): string {
    return this.#say("model-u-curve-input-square", {});
  }

  /** `model-u-curve-input-steep` */
  modelUCurveInputSteep(): string {
    return this.#say("model-u-curve-input-steep", {});
  }

  /** `model-u-curve-input-to` */
  modelUCurveInputTo(): string {
    return this.#say("model-u-curve-input-to", {});
  }

  /** `model-u-curve-output-at-edge` */
  modelUCurveOutputAtEdge(): string {
    return this.#say("model-u-curve-output-at-edge", {});
  }

  /** `model-u-curve-output-logistics` */
  modelUCurveOutputLogistics(): string {
    return this.#say("model-u-curve-output-logistics", {});
  }

  /** `model-u-curve-output-marginal-logistics` */
  modelUCurveOutputMarginalLogistics(): string {
    return this.#say("model-u-curve-output-marginal-logistics", {});
  }

  /** `model-u-curve-output-marginal-service` */
  modelUCurveOutputMarginalService(): string {
    return this.#say("model-u-curve-output-marginal-service", {});
  }

  /** `model-u-curve-output-service` */
  modelUCurveOutputService(): string {
    return this.#say("model-u-curve-output-service", {});
  }

  /** `model-u-curve-output-total` */
  modelUCurveOutputTotal(): string {
    return this.#say("model-u-curve-output-total", {});
  }

  /** `model-u-curve-output-x` */
  modelUCurveOutputX(): string {
    return this.#say("model-u-curve-output-x", {});
  }

  /** `model-u-curve-output-zone` */
  modelUCurveOutputZone(): string {
    return this.#say("model-u-curve-output-zone", {});
  }

  /** `model-u-curve-slopes` (fall: fall; level: level; rise: rise) */
  modelUCurveSlopes(args: { fall: number; level: number; rise: number }): string {
    return this.#say("model-u-curve-slopes", args);
  }

  /** `model-u-curve-sum` (from: from; to: to) */
  modelUCurveSum(args: { from: number; to: number }): string {
    return this.#say("model-u-curve-sum", args);
  }

  /** `model-u-curve-title` */
  modelUCurveTitle(): string {
    return this.#say("model-u-curve-title", {});
  }

  /** `model-u-curve-total` (failure: failure; logistics: logistics; total: total) */
  modelUCurveTotal(args: { failure: number; logistics: number; total: number }): string {
    return this.#say("model-u-curve-total", args);
  }

  /** `model-u-curve-zone` (hi: hi; lo: lo) */
  modelUCurveZone(args: { hi: number; lo: number }): string {
    return this.#say("model-u-curve-zone", args);
  }

  /** `model-uplift-interval` (difference: points; hi: points; lo: points) */
  modelUpliftInterval(args: { difference: number; hi: number; lo: number }): string {
    return this.#say("model-uplift-interval", args);
  }

  /** `model-uplift-open` (p: probability with its sign) */
  modelUpliftOpen(args: { p: string }): string {
    return this.#say("model-uplift-open", args);
  }

  /** `model-uplift-seen` (p: probability with its sign) */
  modelUpliftSeen(args: { p: string }): string {
    return this.#say("model-uplift-seen", args);
  }

  /** `model-uplift-shares` (advised: share; alone: share) */
  modelUpliftShares(args: { advised: number; alone: number }): string {
    return this.#say("model-uplift-shares", args);
  }

  /** `model-uplift-size-asked` (power: probability; rise: points; share: share) */
  modelUpliftSizeAsked(args: { power: number; rise: number; share: number }): string {
    return this.#say("model-uplift-size-asked", args);
  }

  /** `model-uplift-size-needed` (alone: customers; customers: customers) */
  modelUpliftSizeNeeded(args: { alone: number; customers: number }): string {
    return this.#say("model-uplift-size-needed", args);
  }

  /** `model-uplift-size-title` */
  modelUpliftSizeTitle(): string {
    return this.#say("model-uplift-size-title", {});
  }

  /** `model-uplift-title` */
  modelUpliftTitle(): string {
    return this.#say("model-uplift-title", {});
  }

  /** `model-variance-tree-closes` */
  modelVarianceTreeCloses(): string {
    return this.#say("model-variance-tree-closes", {});
  }

  /** `model-variance-tree-fixed` (spending: spending, yuan; volume: volume, yuan) */
  modelVarianceTreeFixed(args: { spending: number; volume: number }): string {
    return this.#say("model-variance-tree-fixed", args);
  }

  /** `model-variance-tree-input-purchased` (efficiency: efficiency, yuan; name: what it is called; price: price, yuan) */
  modelVarianceTreeInputPurchased(args: { efficiency: number; name: string; price: number }): string {
    return this.#say("model-variance-tree-input-purchased", args);
  }

  /** `model-variance-tree-input-used` (efficiency: efficiency, yuan; name: what it is called; price: price, yuan) */
  modelVarianceTreeInputUsed(args: { efficiency: number; name: string; price: number }): string {
    return this.#say("model-variance-tree-input-used", args);
  }

  /** `model-variance-tree-level-one` (actual: actual, yuan; planned: planned, yuan; variance: variance, yuan) */
  modelVarianceTreeLevelOne(args: { actual: number; planned: number; variance: number }): string {
    return this.#say("model-variance-tree-level-one", args);
  }

  /** `model-variance-tree-level-two` (flexible: flexible, yuan; variance: variance, yuan; volume: volume, yuan) */
  modelVarianceTreeLevelTwo(args: { flexible: number; variance: number; volume: number }): string {
    return this.#say("model-variance-tree-level-two", args);
  }

  /** `model-variance-tree-price` (variance: variance, yuan) */
  modelVarianceTreePrice(args: { variance: number }): string {
    return this.#say("model-variance-tree-price", args);
  }

  /** `model-variance-tree-title` */
  modelVarianceTreeTitle(): string {
    return this.#say("model-variance-tree-title", {});
  }

  /** `model-wave-means-last` (difference: difference; p: probability with its sign) */
  modelWaveMeansLast(args: { difference: number; p: string }): string {
    return this.#say("model-wave-means-last", args);
  }

  /** `model-wave-means-slope` (hi: upper end; lo: lower end; slope: slope; waves: waves) */
  modelWaveMeansSlope(args: { hi: number; lo: number; slope: number; waves: number }): string {
    return this.#say("model-wave-means-slope", args);
  }

  /** `model-wave-means-test` (freedom: degrees of freedom; p: probability with its sign; t: t) */
  modelWaveMeansTest(args: { freedom: number; p: string; t: number }): string {
    return this.#say("model-wave-means-test", args);
  }

  /** `model-wave-means-title` */
  modelWaveMeansTitle(): string {
    return this.#say("model-wave-means-title", {});
  }

  /** `model-wave-shares-bent` (chi2: chi square; p: probability with its sign) */
  modelWaveSharesBent(args: { chi2: number; p: string }): string {
    return this.#say("model-wave-shares-bent", args);
  }

  /** `model-wave-shares-slope` (slope: slope; waves: waves) */
  modelWaveSharesSlope(args: { slope: number; waves: number }): string {
    return this.#say("model-wave-shares-slope", args);
  }

  /** `model-wave-shares-straight` (chi2: chi square; p: probability with its sign) */
  modelWaveSharesStraight(args: { chi2: number; p: string }): string {
    return this.#say("model-wave-shares-straight", args);
  }

  /** `model-wave-shares-test` (p: probability with its sign; z: z) */
  modelWaveSharesTest(args: { p: string; z: number }): string {
    return this.#say("model-wave-shares-test", args);
  }

  /** `model-wave-shares-title` */
  modelWaveSharesTitle(): string {
    return this.#say("model-wave-shares-title", {});
  }

  /** `model-weighted-satisfaction-greatest` (most: greatest answer; percent: per cent of the greatest) */
  modelWeightedSatisfactionGreatest(args: { most: number; percent: number }): string {
    return this.#say("model-weighted-satisfaction-greatest", args);
  }

  /** `model-weighted-satisfaction-range` (least: least answer; most: greatest answer; range: per cent of the range) */
  modelWeightedSatisfactionRange(args: { least: number; most: number; range: number }): string {
    return this.#say("model-weighted-satisfaction-range", args);
  }

  /** `model-weighted-satisfaction-score` (score: score) */
  modelWeightedSatisfactionScore(args: { score: number }): string {
    return this.#say("model-weighted-satisfaction-score", args);
  }

  /** `model-weighted-satisfaction-title` */
  modelWeightedSatisfactionTitle(): string {
    return this.#say("model-weighted-satisfaction-title", {});
  }

  /** `model-whale-curve-destroyed` (customers: customers; destroyed: destroyed, yuan) */
  modelWhaleCurveDestroyed(args: { customers: number; destroyed: number }): string {
    return this.#say("model-whale-curve-destroyed", args);
  }

  /** `model-whale-curve-money` (customers: customers; peak: peak, yuan) */
  modelWhaleCurveMoney(args: { customers: number; peak: number }): string {
    return this.#say("model-whale-curve-money", args);
  }

  /** `model-whale-curve-order` (customers: customers; total: total, yuan) */
  modelWhaleCurveOrder(args: { customers: number; total: number }): string {
    return this.#say("model-whale-curve-order", args);
  }

  /** `model-whale-curve-peak` (customers: customers; peak: peak, yuan; share: share, a share) */
  modelWhaleCurvePeak(args: { customers: number; peak: number; share: number }): string {
    return this.#say("model-whale-curve-peak", args);
  }

  /** `model-whale-curve-title` */
  modelWhaleCurveTitle(): string {
    return this.#say("model-whale-curve-title", {});
  }

  /** `model-wilcoxon-effect` (effect: effect) */
  modelWilcoxonEffect(args: { effect: number }): string {
    return this.#say("model-wilcoxon-effect", args);
  }

  /** `model-wilcoxon-exact` (greater: probability with its sign; p: probability with its sign) */
  modelWilcoxonExact(args: { greater: string; p: string }): string {
    return this.#say("model-wilcoxon-exact", args);
  }

  /** `model-wilcoxon-normal` (greater: probability with its sign; p: probability with its sign) */
  modelWilcoxonNormal(args: { greater: string; p: string }): string {
    return this.#say("model-wilcoxon-normal", args);
  }

  /** `model-wilcoxon-statistic` (u: the statistic) */
  modelWilcoxonStatistic(args: { u: number }): string {
    return this.#say("model-wilcoxon-statistic", args);
  }

  /** `model-wilcoxon-title` */
  modelWilcoxonTitle(): string {
    return this.#say("model-wilcoxon-title", {});
  }

  /** `model-wilson-centre` (centre: centre of the interval; rate: share; trials: all cases; z: quantile) */
  modelWilsonCentre(args: { centre: number; rate: number; trials: number; z: number }): string {
    return this.#say("model-wilson-centre", args);
  }

  /** `model-wilson-interval` (hi: upper end; lo: lower end) */
  modelWilsonInterval(args: { hi: number; lo: number }): string {
    return this.#say("model-wilson-interval", args);
  }

  /** `model-wilson-quantile` (level: probability; z: quantile) */
  modelWilsonQuantile(args: { level: number; z: number }): string {
    return this.#say("model-wilson-quantile", args);
  }

  /** `model-wilson-rate` (rate: share; successes: cases that count; trials: all cases) */
  modelWilsonRate(args: { rate: number; successes: number; trials: number }): string {
    return this.#say("model-wilson-rate", args);
  }

  /** `model-wilson-title` */
  modelWilsonTitle(): string {
    return this.#say("model-wilson-title", {});
  }

  /** `observation-above` */
  observationAbove(): string {
    return this.#say("observation-above", {});
  }

  /** `observation-act` */
  observationAct(): string {
    return this.#say("observation-act", {});
  }

  /** `observation-acts` */
  observationActs(): string {
    return this.#say("observation-acts", {});
  }

  /** `observation-add-item` */
  observationAddItem(): string {
    return this.#say("observation-add-item", {});
  }

  /** `observation-agreement` */
  observationAgreement(): string {
    return this.#say("observation-agreement", {});
  }

  /** `observation-agreement-few` */
  observationAgreementFew(): string {
    return this.#say("observation-agreement-few", {});
  }

  /** `observation-agreement-how` */
  observationAgreementHow(): string {
    return this.#say("observation-agreement-how", {});
  }

  /** `observation-agreement-none` */
  observationAgreementNone(): string {
    return this.#say("observation-agreement-none", {});
  }

  /** `observation-agreement-units` (complete: seen by all; units: things) */
  observationAgreementUnits(args: { complete: number; units: number }): string {
    return this.#say("observation-agreement-units", args);
  }

  /** `observation-alpha` */
  observationAlpha(): string {
    return this.#say("observation-alpha", {});
  }

  /** `observation-alpha-reliable` */
  observationAlphaReliable(): string {
    return this.#say("observation-alpha-reliable", {});
  }

  /** `observation-alpha-tentative` */
  observationAlphaTentative(): string {
    return this.#say("observation-alpha-tentative", {});
  }

  /** `observation-alpha-unreliable` */
  observationAlphaUnreliable(): string {
    return this.#say("observation-alpha-unreliable", {});
  }

  /** `observation-apart` (n: things) */
  observationApart(args: { n: number }): string {
    return this.#say("observation-apart", args);
  }

  /** `observation-at` */
  observationAt(): string {
    return this.#say("observation-at", {});
  }

  /** `observation-at-bad` */
  observationAtBad(): string {
    return this.#say("observation-at-bad", {});
  }

  /** `observation-at-hint` */
  observationAtHint(): string {
    return this.#say("observation-at-hint", {});
  }

  /** `observation-back` */
  observationBack(): string {
    return this.#say("observation-back", {});
  }

  /** `observation-by` */
  observationBy(): string {
    return this.#say("observation-by", {});
  }

  /** `observation-by-destination` */
  observationByDestination(): string {
    return this.#say("observation-by-destination", {});
  }

  /** `observation-by-month` */
  observationByMonth(): string {
    return this.#say("observation-by-month", {});
  }

  /** `observation-by-product` */
  observationByProduct(): string {
    return this.#say("observation-by-product", {});
  }

  /** `observation-category` */
  observationCategory(): string {
    return this.#say("observation-category", {});
  }

  /** `observation-clock` */
  observationClock(): string {
    return this.#say("observation-clock", {});
  }

  /** `observation-complaints` */
  observationComplaints(): string {
    return this.#say("observation-complaints", {});
  }

  /** `observation-days-unit` */
  observationDaysUnit(): string {
    return this.#say("observation-days-unit", {});
  }

  /** `observation-example` */
  observationExample(): string {
    return this.#say("observation-example", {});
  }

  /** `observation-example-diary` */
  observationExampleDiary(): string {
    return this.#say("observation-example-diary", {});
  }

  /** `observation-example-log` */
  observationExampleLog(): string {
    return this.#say("observation-example-log", {});
  }

  /** `observation-example-tally` */
  observationExampleTally(): string {
    return this.#say("observation-example-tally", {});
  }

  /** `observation-expected` */
  observationExpected(): string {
    return this.#say("observation-expected", {});
  }

  /** `observation-face-plan` */
  observationFacePlan(): string {
    return this.#say("observation-face-plan", {});
  }

  /** `observation-face-result` */
  observationFaceResult(): string {
    return this.#say("observation-face-result", {});
  }

  /** `observation-face-work` */
  observationFaceWork(): string {
    return this.#say("observation-face-work", {});
  }

  /** `observation-from` */
  observationFrom(): string {
    return this.#say("observation-from", {});
  }

  /** `observation-interval` */
  observationInterval(): string {
    return this.#say("observation-interval", {});
  }

  /** `observation-item-n` (n: which item) */
  observationItemN(args: { n: number }): string {
    return this.#say("observation-item-n", args);
  }

  /** `observation-items-diary` */
  observationItemsDiary(): string {
    return this.#say("observation-items-diary", {});
  }

  /** `observation-items-diary-hint` */
  observationItemsDiaryHint(): string {
    return this.#say("observation-items-diary-hint", {});
  }

  /** `observation-items-log` */
  observationItemsLog(): string {
    return this.#say("observation-items-log", {});
  }

  /** `observation-items-log-hint` */
  observationItemsLogHint(): string {
    return this.#say("observation-items-log-hint", {});
  }

  /** `observation-items-tally` */
  observationItemsTally(): string {
    return this.#say("observation-items-tally", {});
  }

  /** `observation-items-tally-hint` */
  observationItemsTallyHint(): string {
    return this.#say("observation-items-tally-hint", {});
  }

  /** `observation-judged` */
  observationJudged(): string {
    return this.#say("observation-judged", {});
  }

  /** `observation-kappa-cohen` */
  observationKappaCohen(): string {
    return this.#say("observation-kappa-cohen", {});
  }

  /** `observation-kappa-fleiss` */
  observationKappaFleiss(): string {
    return this.#say("observation-kappa-fleiss", {});
  }

  /** `observation-least` */
  observationLeast(): string {
    return this.#say("observation-least", {});
  }

  /** `observation-leg` */
  observationLeg(args: { from: string; to: string }): string {
    return this.#say("observation-leg", args);
  }

  /** `observation-legs` */
  observationLegs(): string {
    return this.#say("observation-legs", {});
  }

  /** `observation-level-almost-perfect` */
  observationLevelAlmostPerfect(): string {
    return this.#say("observation-level-almost-perfect", {});
  }

  /** `observation-level-fair` */
  observationLevelFair(): string {
    return this.#say("observation-level-fair", {});
  }

  /** `observation-level-moderate` */
  observationLevelModerate(): string {
    return this.#say("observation-level-moderate", {});
  }

  /** `observation-level-poor` */
  observationLevelPoor(): string {
    return this.#say("observation-level-poor", {});
  }

  /** `observation-level-slight` */
  observationLevelSlight(): string {
    return this.#say("observation-level-slight", {});
  }

  /** `observation-level-substantial` */
  observationLevelSubstantial(): string {
    return this.#say("observation-level-substantial", {});
  }

  /** `observation-marks` */
  observationMarks(): string {
    return this.#say("observation-marks", {});
  }

  /** `observation-median` */
  observationMedian(): string {
    return this.#say("observation-median", {});
  }

  /** `observation-missed` */
  observationMissed(): string {
    return this.#say("observation-missed", {});
  }

  /** `observation-most` */
  observationMost(): string {
    return this.#say("observation-most", {});
  }

  /** `observation-n` */
  observationN(): string {
    return this.#say("observation-n", {});
  }

  /** `observation-no-items` */
  observationNoItems(): string {
    return this.#say("observation-no-items", {});
  }

  /** `observation-none` */
  observationNone(): string {
    return this.#say("observation-none", {});
  }

  /** `observation-note` */
  observationNote(): string {
    return this.#say("observation-note", {});
  }

  /** `observation-noted` */
  observationNoted(): string {
    return this.#say("observation-noted", {});
  }

  /** `observation-observed` */
  observationObserved(): string {
    return this.#say("observation-observed", {});
  }

  /** `observation-parcel` */
  observationParcel(): string {
    return this.#say("observation-parcel", {});
  }

  /** `observation-parcels` */
  observationParcels(): string {
    return this.#say("observation-parcels", {});
  }

  /** `observation-people` */
  observationPeople(): string {
    return this.#say("observation-people", {});
  }

  /** `observation-per-hour` */
  observationPerHour(): string {
    return this.#say("observation-per-hour", {});
  }

  /** `observation-person` */
  observationPerson(): string {
    return this.#say("observation-person", {});
  }

  /** `observation-person-hint` */
  observationPersonHint(): string {
    return this.#say("observation-person-hint", {});
  }

  /** `observation-place` */
  observationPlace(): string {
    return this.#say("observation-place", {});
  }

  /** `observation-remark` */
  observationRemark(): string {
    return this.#say("observation-remark", {});
  }

  /** `observation-remove` */
  observationRemove(): string {
    return this.#say("observation-remove", {});
  }

  /** `observation-remove-item` (n: item) */
  observationRemoveItem(args: { n: number }): string {
    return this.#say("observation-remove-item", args);
  }

  /** `observation-removed` */
  observationRemoved(): string {
    return this.#say("observation-removed", {});
  }

  /** `observation-repeat-days` */
  observationRepeatDays(): string {
    return this.#say("observation-repeat-days", {});
  }

  /** `observation-repeated` */
  observationRepeated(): string {
    return this.#say("observation-repeated", {});
  }

  /** `observation-rows` */
  observationRows(): string {
    return this.#say("observation-rows", {});
  }

  /** `observation-same-units` */
  observationSameUnits(): string {
    return this.#say("observation-same-units", {});
  }

  /** `observation-same-units-hint` */
  observationSameUnitsHint(): string {
    return this.#say("observation-same-units-hint", {});
  }

  /** `observation-seconds` */
  observationSeconds(): string {
    return this.#say("observation-seconds", {});
  }

  /** `observation-seconds-bad` */
  observationSecondsBad(): string {
    return this.#say("observation-seconds-bad", {});
  }

  /** `observation-seconds-unit` */
  observationSecondsUnit(): string {
    return this.#say("observation-seconds-unit", {});
  }

  /** `observation-share` */
  observationShare(): string {
    return this.#say("observation-share", {});
  }

  /** `observation-sheet` */
  observationSheet(): string {
    return this.#say("observation-sheet", {});
  }

  /** `observation-sheet-diary` */
  observationSheetDiary(): string {
    return this.#say("observation-sheet-diary", {});
  }

  /** `observation-sheet-diary-about` */
  observationSheetDiaryAbout(): string {
    return this.#say("observation-sheet-diary-about", {});
  }

  /** `observation-sheet-fixed` */
  observationSheetFixed(): string {
    return this.#say("observation-sheet-fixed", {});
  }

  /** `observation-sheet-log` */
  observationSheetLog(): string {
    return this.#say("observation-sheet-log", {});
  }

  /** `observation-sheet-log-about` */
  observationSheetLogAbout(): string {
    return this.#say("observation-sheet-log-about", {});
  }

  /** `observation-sheet-tally` */
  observationSheetTally(): string {
    return this.#say("observation-sheet-tally", {});
  }

  /** `observation-sheet-tally-about` */
  observationSheetTallyAbout(): string {
    return this.#say("observation-sheet-tally-about", {});
  }

  /** `observation-sheet-traces` */
  observationSheetTraces(): string {
    return this.#say("observation-sheet-traces", {});
  }

  /** `observation-sheet-traces-about` */
  observationSheetTracesAbout(): string {
    return this.#say("observation-sheet-traces-about", {});
  }

  /** `observation-shipments` */
  observationShipments(): string {
    return this.#say("observation-shipments", {});
  }

  /** `observation-since` */
  observationSince(): string {
    return this.#say("observation-since", {});
  }

  /** `observation-stage` */
  observationStage(): string {
    return this.#say("observation-stage", {});
  }

  /** `observation-start` */
  observationStart(): string {
    return this.#say("observation-start", {});
  }

  /** `observation-stop` */
  observationStop(): string {
    return this.#say("observation-stop", {});
  }

  /** `observation-summary-diary` (parcels: parcels; stages: stages noted) */
  observationSummaryDiary(args: { parcels: number; stages: number }): string {
    return this.#say("observation-summary-diary", args);
  }

  /** `observation-summary-log` (acts: acts; people: people) */
  observationSummaryLog(args: { acts: number; people: number }): string {
    return this.#say("observation-summary-log", args);
  }

  /** `observation-summary-tally` (observers: observers; strokes: marks) */
  observationSummaryTally(args: { observers: number; strokes: number }): string {
    return this.#say("observation-summary-tally", args);
  }

  /** `observation-summary-traces` */
  observationSummaryTraces(): string {
    return this.#say("observation-summary-traces", {});
  }

  /** `observation-table` */
  observationTable(): string {
    return this.#say("observation-table", {});
  }

  /** `observation-table-how` */
  observationTableHow(args: { first: string; second: string }): string {
    return this.#say("observation-table-how", args);
  }

  /** `observation-tally-how` */
  observationTallyHow(): string {
    return this.#say("observation-tally-how", {});
  }

  /** `observation-tally-keys` */
  observationTallyKeys(): string {
    return this.#say("observation-tally-keys", {});
  }

  /** `observation-time` */
  observationTime(): string {
    return this.#say("observation-time", {});
  }

  /** `observation-time-share` */
  observationTimeShare(): string {
    return this.#say("observation-time-share", {});
  }

  /** `observation-times` */
  observationTimes(): string {
    return this.#say("observation-times", {});
  }

  /** `observation-to` */
  observationTo(): string {
    return this.#say("observation-to", {});
  }

  /** `observation-total` */
  observationTotal(): string {
    return this.#say("observation-total", {});
  }

  /** `observation-traces-how` */
  observationTracesHow(): string {
    return this.#say("observation-traces-how", {});
  }

  /** `observation-traces-none` */
  observationTracesNone(): string {
    return this.#say("observation-traces-none", {});
  }

  /** `observation-traces-period` */
  observationTracesPeriod(args: { from: string; to: string; today: string }): string {
    return this.#say("observation-traces-period", args);
  }

  /** `observation-troubled` */
  observationTroubled(): string {
    return this.#say("observation-troubled", {});
  }

  /** `observation-unit` */
  observationUnit(): string {
    return this.#say("observation-unit", {});
  }

  /** `observation-unknown-group` */
  observationUnknownGroup(): string {
    return this.#say("observation-unknown-group", {});
  }

  /** `observation-unsigned` */
  observationUnsigned(): string {
    return this.#say("observation-unsigned", {});
  }

  /** `observation-unsigned-days` */
  observationUnsignedDays(): string {
    return this.#say("observation-unsigned-days", {});
  }

  /** `observation-watch-start` */
  observationWatchStart(): string {
    return this.#say("observation-watch-start", {});
  }

  /** `observation-watch-stop` */
  observationWatchStop(): string {
    return this.#say("observation-watch-stop", {});
  }

  /** `observation-who` */
  observationWho(): string {
    return this.#say("observation-who", {});
  }

  /** `observation-who-hint` */
  observationWhoHint(): string {
    return this.#say("observation-who-hint", {});
  }

  /** `observation-whole` */
  observationWhole(): string {
    return this.#say("observation-whole", {});
  }

  /** `op-add-case` */
  opAddCase(): string {
    return this.#say("op-add-case", {});
  }

  /** `op-add-cost` */
  opAddCost(): string {
    return this.#say("op-add-cost", {});
  }

  /** `op-add-customer` */
  opAddCustomer(): string {
    return this.#say("op-add-customer", {});
  }

  /** `op-add-study` */
  opAddStudy(): string {
    return this.#say("op-add-study", {});
  }

  /** `op-add-survey` */
  opAddSurvey(): string {
    return this.#say("op-add-survey", {});
  }

  /** `op-clean-survey` */
  opCleanSurvey(): string {
    return this.#say("op-clean-survey", {});
  }

  /** `op-close-case` */
  opCloseCase(): string {
    return this.#say("op-close-case", {});
  }

  /** `op-close-study` */
  opCloseStudy(): string {
    return this.#say("op-close-study", {});
  }

  /** `op-close-survey` */
  opCloseSurvey(): string {
    return this.#say("op-close-survey", {});
  }

  /** `op-code-answers` */
  opCodeAnswers(): string {
    return this.#say("op-code-answers", {});
  }

  /** `op-cost-setup` */
  opCostSetup(): string {
    return this.#say("op-cost-setup", {});
  }

  /** `op-delete-cases` */
  opDeleteCases(): string {
    return this.#say("op-delete-cases", {});
  }

  /** `op-delete-cost` */
  opDeleteCost(): string {
    return this.#say("op-delete-cost", {});
  }

  /** `op-delete-paper` */
  opDeletePaper(): string {
    return this.#say("op-delete-paper", {});
  }

  /** `op-delete-study` */
  opDeleteStudy(): string {
    return this.#say("op-delete-study", {});
  }

  /** `op-delete-survey` */
  opDeleteSurvey(): string {
    return this.#say("op-delete-survey", {});
  }

  /** `op-edit-action` */
  opEditAction(): string {
    return this.#say("op-edit-action", {});
  }

  /** `op-edit-bank` */
  opEditBank(): string {
    return this.#say("op-edit-bank", {});
  }

  /** `op-edit-case` */
  opEditCase(): string {
    return this.#say("op-edit-case", {});
  }

  /** `op-edit-cost` */
  opEditCost(): string {
    return this.#say("op-edit-cost", {});
  }

  /** `op-edit-customer` */
  opEditCustomer(): string {
    return this.#say("op-edit-customer", {});
  }

  /** `op-edit-element` */
  opEditElement(): string {
    return this.#say("op-edit-element", {});
  }

  /** `op-edit-measure` */
  opEditMeasure(): string {
    return this.#say("op-edit-measure", {});
  }

  /** `op-edit-study` */
  opEditStudy(): string {
    return this.#say("op-edit-study", {});
  }

  /** `op-edit-survey` */
  opEditSurvey(): string {
    return this.#say("op-edit-survey", {});
  }

  /** `op-edit-survey-report` */
  opEditSurveyReport(): string {
    return this.#say("op-edit-survey-report", {});
  }

  /** `op-edit-topics` */
  opEditTopics(): string {
    return this.#say("op-edit-topics", {});
  }

  /** `op-erase` */
  opErase(): string {
    return this.#say("op-erase", {});
  }

  /** `op-exchange` */
  opExchange(): string {
    return this.#say("op-exchange", {});
  }

  /** `op-import-cases` */
  opImportCases(): string {
    return this.#say("op-import-cases", {});
  }

  /** `op-import-costs` */
  opImportCosts(): string {
    return this.#say("op-import-costs", {});
  }

  /** `op-import-measures` */
  opImportMeasures(): string {
    return this.#say("op-import-measures", {});
  }

  /** `op-import-shipments` */
  opImportShipments(): string {
    return this.#say("op-import-shipments", {});
  }

  /** `op-import-standards` */
  opImportStandards(): string {
    return this.#say("op-import-standards", {});
  }

  /** `op-import-survey` */
  opImportSurvey(): string {
    return this.#say("op-import-survey", {});
  }

  /** `op-invite-customers` */
  opInviteCustomers(): string {
    return this.#say("op-invite-customers", {});
  }

  /** `op-key-paper` */
  opKeyPaper(): string {
    return this.#say("op-key-paper", {});
  }

  /** `op-lock-costs` */
  opLockCosts(): string {
    return this.#say("op-lock-costs", {});
  }

  /** `op-look-survey` */
  opLookSurvey(): string {
    return this.#say("op-look-survey", {});
  }

  /** `op-mark-chart` */
  opMarkChart(): string {
    return this.#say("op-mark-chart", {});
  }

  /** `op-note-study` */
  opNoteStudy(): string {
    return this.#say("op-note-study", {});
  }

  /** `op-open-cases` */
  opOpenCases(): string {
    return this.#say("op-open-cases", {});
  }

  /** `op-own-costs` */
  opOwnCosts(): string {
    return this.#say("op-own-costs", {});
  }

  /** `op-plan-costs` */
  opPlanCosts(): string {
    return this.#say("op-plan-costs", {});
  }

  /** `op-plan-survey` */
  opPlanSurvey(): string {
    return this.#say("op-plan-survey", {});
  }

  /** `op-publish-survey` */
  opPublishSurvey(): string {
    return this.#say("op-publish-survey", {});
  }

  /** `op-redo` */
  opRedo(): string {
    return this.#say("op-redo", {});
  }

  /** `op-remind-customers` */
  opRemindCustomers(): string {
    return this.#say("op-remind-customers", {});
  }

  /** `op-repeat-survey` */
  opRepeatSurvey(): string {
    return this.#say("op-repeat-survey", {});
  }

  /** `op-revert` */
  opRevert(): string {
    return this.#say("op-revert", {});
  }

  /** `op-sample` */
  opSample(): string {
    return this.#say("op-sample", {});
  }

  /** `op-settle` */
  opSettle(): string {
    return this.#say("op-settle", {});
  }

  /** `op-settle-conflict` */
  opSettleConflict(): string {
    return this.#say("op-settle-conflict", {});
  }

  /** `op-settle-paper` */
  opSettlePaper(): string {
    return this.#say("op-settle-paper", {});
  }

  /** `op-share-costs` */
  opShareCosts(): string {
    return this.#say("op-share-costs", {});
  }

  /** `op-take-answers` */
  opTakeAnswers(): string {
    return this.#say("op-take-answers", {});
  }

  /** `op-tradeoff-interview` */
  opTradeoffInterview(): string {
    return this.#say("op-tradeoff-interview", {});
  }

  /** `op-tradeoff-month` */
  opTradeoffMonth(): string {
    return this.#say("op-tradeoff-month", {});
  }

  /** `op-tradeoff-rates` */
  opTradeoffRates(): string {
    return this.#say("op-tradeoff-rates", {});
  }

  /** `op-undo` */
  opUndo(): string {
    return this.#say("op-undo", {});
  }

  /** `op-uninvite-customers` */
  opUninviteCustomers(): string {
    return this.#say("op-uninvite-customers", {});
  }

  /** `op-unknown` */
  opUnknown(): string {
    return this.#say("op-unknown", {});
  }

  /** `op-weigh-survey` */
  opWeighSurvey(): string {
    return this.#say("op-weigh-survey", {});
  }

  /** `open-text-answers` (answers: answers) */
  openTextAnswers(args: { answers: number }): string {
    return this.#say("open-text-answers", args);
  }

  /** `open-text-examples` */
  openTextExamples(): string {
    return this.#say("open-text-examples", {});
  }

  /** `open-text-none` */
  openTextNone(): string {
    return this.#say("open-text-none", {});
  }

  /** `open-text-question` */
  openTextQuestion(): string {
    return this.#say("open-text-question", {});
  }

  /** `open-text-rest` (answers: answers) */
  openTextRest(args: { answers: number }): string {
    return this.#say("open-text-rest", args);
  }

  /** `open-text-title` */
  openTextTitle(): string {
    return this.#say("open-text-title", {});
  }

  /** `open-text-topic-delete` */
  openTextTopicDelete(args: { name: string }): string {
    return this.#say("open-text-topic-delete", args);
  }

  /** `open-text-topic-deleted` */
  openTextTopicDeleted(): string {
    return this.#say("open-text-topic-deleted", {});
  }

  /** `open-text-topic-edit` */
  openTextTopicEdit(args: { name: string }): string {
    return this.#say("open-text-topic-edit", args);
  }

  /** `open-text-topic-found` (answers: answers) */
  openTextTopicFound(args: { answers: number; high: string; low: string; share: string }): string {
    return this.#say("open-text-topic-found", args);
  }

  /** `open-text-topic-keep` */
  openTextTopicKeep(): string {
    return this.#say("open-text-topic-keep", {});
  }

  /** `open-text-topic-kept` */
  openTextTopicKept(): string {
    return this.#say("open-text-topic-kept", {});
  }

  /** `open-text-topic-name` */
  openTextTopicName(): string {
    return this.#say("open-text-topic-name", {});
  }

  /** `open-text-topic-new` */
  openTextTopicNew(): string {
    return this.#say("open-text-topic-new", {});
  }

  /** `open-text-topic-words` */
  openTextTopicWords(): string {
    return this.#say("open-text-topic-words", {});
  }

  /** `open-text-topics` */
  openTextTopics(): string {
    return this.#say("open-text-topics", {});
  }

  /** `open-text-topics-how` */
  openTextTopicsHow(): string {
    return this.#say("open-text-topics-how", {});
  }

  /** `open-text-word` (answers: people) */
  openTextWord(args: { answers: number; word: string }): string {
    return this.#say("open-text-word", args);
  }

  /** `open-text-word-grouped` (answers: people) */
  openTextWordGrouped(args: { answers: number; word: string }): string {
    return this.#say("open-text-word-grouped", args);
  }

  /** `open-text-words` */
  openTextWords(): string {
    return this.#say("open-text-words", {});
  }

  /** `open-text-words-few` */
  openTextWordsFew(): string {
    return this.#say("open-text-words-few", {});
  }

  /** `open-text-words-how` */
  openTextWordsHow(): string {
    return this.#say("open-text-words-how", {});
  }

  /** `overview-alarms` */
  overviewAlarms(): string {
    return this.#say("overview-alarms", {});
  }

  /** `overview-alarms-all` (n: alarms) */
  overviewAlarmsAll(args: { n: number }): string {
    return this.#say("overview-alarms-all", args);
  }

  /** `overview-alarms-order` */
  overviewAlarmsOrder(): string {
    return this.#say("overview-alarms-order", {});
  }

  /** `overview-as-of` (day: last day of the data) */
  overviewAsOf(args: { day: string }): string {
    return this.#say("overview-as-of", args);
  }

  /** `overview-before` (before: the figure of the month before) */
  overviewBefore(args: { before: string }): string {
    return this.#say("overview-before", args);
  }

  /** `overview-classes` */
  overviewClasses(): string {
    return this.#say("overview-classes", {});
  }

  /** `overview-classes-open` */
  overviewClassesOpen(): string {
    return this.#say("overview-classes-open", {});
  }

  /** `overview-costed` (all: waybills of the month; costed: waybills whose cost is known) */
  overviewCosted(args: { all: string; costed: string }): string {
    return this.#say("overview-costed", args);
  }

  /** `overview-customers` */
  overviewCustomers(): string {
    return this.#say("overview-customers", {});
  }

  /** `overview-empty` */
  overviewEmpty(): string {
    return this.#say("overview-empty", {});
  }

  /** `overview-empty-text` */
  overviewEmptyText(): string {
    return this.#say("overview-empty-text", {});
  }

  /** `overview-figures` */
  overviewFigures(): string {
    return this.#say("overview-figures", {});
  }

  /** `overview-full-month` */
  overviewFullMonth(): string {
    return this.#say("overview-full-month", {});
  }

  /** `overview-kpis` */
  overviewKpis(): string {
    return this.#say("overview-kpis", {});
  }

  /** `overview-margin` */
  overviewMargin(): string {
    return this.#say("overview-margin", {});
  }

  /** `overview-month` */
  overviewMonth(): string {
    return this.#say("overview-month", {});
  }

  /** `overview-new-customers` */
  overviewNewCustomers(): string {
    return this.#say("overview-new-customers", {});
  }

  /** `overview-no-alarms` */
  overviewNoAlarms(): string {
    return this.#say("overview-no-alarms", {});
  }

  /** `overview-revenue` */
  overviewRevenue(): string {
    return this.#say("overview-revenue", {});
  }

  /** `overview-same-days` (day: day of the month) */
  overviewSameDays(args: { day: number }): string {
    return this.#say("overview-same-days", args);
  }

  /** `overview-shipments` */
  overviewShipments(): string {
    return this.#say("overview-shipments", {});
  }

  /** `overview-trend` */
  overviewTrend(): string {
    return this.#say("overview-trend", {});
  }

  /** `palette-commands` */
  paletteCommands(): string {
    return this.#say("palette-commands", {});
  }

  /** `palette-nothing` */
  paletteNothing(): string {
    return this.#say("palette-nothing", {});
  }

  /** `palette-recent` */
  paletteRecent(): string {
    return this.#say("palette-recent", {});
  }

  /** `palette-results` (n: entries found) */
  paletteResults(args: { n: number }): string {
    return this.#say("palette-results", args);
  }

  /** `palette-searching` */
  paletteSearching(): string {
    return this.#say("palette-searching", {});
  }

  /** `papers-again` */
  papersAgain(): string {
    return this.#say("papers-again", {});
  }

  /** `papers-agreed` (paper: number) */
  papersAgreed(args: { paper: number }): string {
    return this.#say("papers-agreed", args);
  }

  /** `papers-all-again` */
  papersAllAgain(): string {
    return this.#say("papers-all-again", {});
  }

  /** `papers-blank` */
  papersBlank(): string {
    return this.#say("papers-blank", {});
  }

  /** `papers-counts` (confirmed: alike; differing: to settle; keyed: keyed once; settled: settled) */
  papersCounts(args: { confirmed: number; differing: number; keyed: number; settled: number }): string {
    return this.#say("papers-counts", args);
  }

  /** `papers-counts-now` */
  papersCountsNow(): string {
    return this.#say("papers-counts-now", {});
  }

  /** `papers-differences` */
  papersDifferences(): string {
    return this.#say("papers-differences", {});
  }

  /** `papers-do` */
  papersDo(): string {
    return this.#say("papers-do", {});
  }

  /** `papers-done-count` (n: papers keyed now) */
  papersDoneCount(args: { n: number }): string {
    return this.#say("papers-done-count", args);
  }

  /** `papers-done-rate` (n: papers; rate: papers a minute) */
  papersDoneRate(args: { n: number; rate: number }): string {
    return this.#say("papers-done-rate", args);
  }

  /** `papers-enter` */
  papersEnter(): string {
    return this.#say("papers-enter", {});
  }

  /** `papers-filled` */
  papersFilled(): string {
    return this.#say("papers-filled", {});
  }

  /** `papers-first` */
  papersFirst(): string {
    return this.#say("papers-first", {});
  }

  /** `papers-how` */
  papersHow(): string {
    return this.#say("papers-how", {});
  }

  /** `papers-key-clock` */
  papersKeyClock(): string {
    return this.#say("papers-key-clock", {});
  }

  /** `papers-key-day` */
  papersKeyDay(): string {
    return this.#say("papers-key-day", {});
  }

  /** `papers-key-not-said` */
  papersKeyNotSaid(): string {
    return this.#say("papers-key-not-said", {});
  }

  /** `papers-key-number` */
  papersKeyNumber(): string {
    return this.#say("papers-key-number", {});
  }

  /** `papers-key-order` */
  papersKeyOrder(): string {
    return this.#say("papers-key-order", {});
  }

  /** `papers-key-scale` (from: lowest; to: highest) */
  papersKeyScale(args: { from: number; to: number }): string {
    return this.#say("papers-key-scale", args);
  }

  /** `papers-key-set` */
  papersKeySet(): string {
    return this.#say("papers-key-set", {});
  }

  /** `papers-key-text` */
  papersKeyText(): string {
    return this.#say("papers-key-text", {});
  }

  /** `papers-keys` */
  papersKeys(): string {
    return this.#say("papers-keys", {});
  }

  /** `papers-known` (paper: number) */
  papersKnown(args: { paper: number }): string {
    return this.#say("papers-known", args);
  }

  /** `papers-leave` */
  papersLeave(): string {
    return this.#say("papers-leave", {});
  }

  /** `papers-none` */
  papersNone(): string {
    return this.#say("papers-none", {});
  }

  /** `papers-number` */
  papersNumber(): string {
    return this.#say("papers-number", {});
  }

  /** `papers-other` */
  papersOther(): string {
    return this.#say("papers-other", {});
  }

  /** `papers-paper` */
  papersPaper(): string {
    return this.#say("papers-paper", {});
  }

  /** `papers-pass` */
  papersPass(): string {
    return this.#say("papers-pass", {});
  }

  /** `papers-pass-first` */
  papersPassFirst(): string {
    return this.#say("papers-pass-first", {});
  }

  /** `papers-pass-second` */
  papersPassSecond(): string {
    return this.#say("papers-pass-second", {});
  }

  /** `papers-photos-add` */
  papersPhotosAdd(): string {
    return this.#say("papers-photos-add", {});
  }

  /** `papers-photos-all` */
  papersPhotosAll(): string {
    return this.#say("papers-photos-all", {});
  }

  /** `papers-photos-at` (at: which; of: papers; paper: number on it) */
  papersPhotosAt(args: { at: number; of: number; paper: number }): string {
    return this.#say("papers-photos-at", args);
  }

  /** `papers-photos-blank` */
  papersPhotosBlank(): string {
    return this.#say("papers-photos-blank", {});
  }

  /** `papers-photos-differing` (pages: numbers of pages) */
  papersPhotosDiffering(args: { pages: string }): string {
    return this.#say("papers-photos-differing", args);
  }

  /** `papers-photos-done` */
  papersPhotosDone(): string {
    return this.#say("papers-photos-done", {});
  }

  /** `papers-photos-found` (clear: papers of which all is clear; papers: papers) */
  papersPhotosFound(args: { clear: number; papers: number }): string {
    return this.#say("papers-photos-found", args);
  }

  /** `papers-photos-how` */
  papersPhotosHow(): string {
    return this.#say("papers-photos-how", {});
  }

  /** `papers-photos-image` (question: words of the question) */
  papersPhotosImage(args: { question: string }): string {
    return this.#say("papers-photos-image", args);
  }

  /** `papers-photos-keys` */
  papersPhotosKeys(): string {
    return this.#say("papers-photos-keys", {});
  }

  /** `papers-photos-known` (paper: number on it) */
  papersPhotosKnown(args: { paper: number }): string {
    return this.#say("papers-photos-known", args);
  }

  /** `papers-photos-known-twice` (paper: number on it) */
  papersPhotosKnownTwice(args: { paper: number }): string {
    return this.#say("papers-photos-known-twice", args);
  }

  /** `papers-photos-later` */
  papersPhotosLater(): string {
    return this.#say("papers-photos-later", {});
  }

  /** `papers-photos-left` (n: papers) */
  papersPhotosLeft(args: { n: number }): string {
    return this.#say("papers-photos-left", args);
  }

  /** `papers-photos-missing` (pages: numbers of pages) */
  papersPhotosMissing(args: { pages: string }): string {
    return this.#say("papers-photos-missing", args);
  }

  /** `papers-photos-none-new` */
  papersPhotosNoneNew(): string {
    return this.#say("papers-photos-none-new", {});
  }

  /** `papers-photos-open` (n: cells) */
  papersPhotosOpen(args: { n: number }): string {
    return this.#say("papers-photos-open", args);
  }

  /** `papers-photos-page-missing` */
  papersPhotosPageMissing(): string {
    return this.#say("papers-photos-page-missing", {});
  }

  /** `papers-photos-photos-differ` */
  papersPhotosPhotosDiffer(): string {
    return this.#say("papers-photos-photos-differ", {});
  }

  /** `papers-photos-review` (n: papers) */
  papersPhotosReview(args: { n: number }): string {
    return this.#say("papers-photos-review", args);
  }

  /** `papers-photos-same` (n: papers) */
  papersPhotosSame(args: { n: number }): string {
    return this.#say("papers-photos-same", args);
  }

  /** `papers-photos-save` */
  papersPhotosSave(): string {
    return this.#say("papers-photos-save", {});
  }

  /** `papers-photos-skip` */
  papersPhotosSkip(): string {
    return this.#say("papers-photos-skip", {});
  }

  /** `papers-photos-take` (n: papers) */
  papersPhotosTake(args: { n: number }): string {
    return this.#say("papers-photos-take", args);
  }

  /** `papers-photos-taken` (n: papers) */
  papersPhotosTaken(args: { n: number }): string {
    return this.#say("papers-photos-taken", args);
  }

  /** `papers-photos-title` */
  papersPhotosTitle(): string {
    return this.#say("papers-photos-title", {});
  }

  /** `papers-photos-unclear` */
  papersPhotosUnclear(): string {
    return this.#say("papers-photos-unclear", {});
  }

  /** `papers-photos-unfinished` */
  papersPhotosUnfinished(): string {
    return this.#say("papers-photos-unfinished", {});
  }

  /** `papers-photos-written` */
  papersPhotosWritten(): string {
    return this.#say("papers-photos-written", {});
  }

  /** `papers-print` */
  papersPrint(): string {
    return this.#say("papers-print", {});
  }

  /** `papers-print-above` (left: which question; right: number) */
  papersPrintAbove(args: { left: string; right: string }): string {
    return this.#say("papers-print-above", args);
  }

  /** `papers-print-and` */
  papersPrintAnd(): string {
    return this.#say("papers-print-and", {});
  }

  /** `papers-print-answer-of` (n: number of the question) */
  papersPrintAnswerOf(args: { n: number }): string {
    return this.#say("papers-print-answer-of", args);
  }

  /** `papers-print-answered` (question: which question) */
  papersPrintAnswered(args: { question: string }): string {
    return this.#say("papers-print-answered", args);
  }

  /** `papers-print-any` */
  papersPrintAny(): string {
    return this.#say("papers-print-any", {});
  }

  /** `papers-print-at-least` (left: which question; right: number) */
  papersPrintAtLeast(args: { left: string; right: string }): string {
    return this.#say("papers-print-at-least", args);
  }

  /** `papers-print-at-most` (left: which question; right: number) */
  papersPrintAtMost(args: { left: string; right: string }): string {
    return this.#say("papers-print-at-most", args);
  }

  /** `papers-print-below` (left: which question; right: number) */
  papersPrintBelow(args: { left: string; right: string }): string {
    return this.#say("papers-print-below", args);
  }

  /** `papers-print-between` (least: at least; most: at most) */
  papersPrintBetween(args: { least: number; most: number }): string {
    return this.#say("papers-print-between", args);
  }

  /** `papers-print-both` (condition: condition) */
  papersPrintBoth(args: { condition: string }): string {
    return this.#say("papers-print-both", args);
  }

  /** `papers-print-chosen` (option: option; question: which question) */
  papersPrintChosen(args: { option: string; question: string }): string {
    return this.#say("papers-print-chosen", args);
  }

  /** `papers-print-copies` */
  papersPrintCopies(): string {
    return this.#say("papers-print-copies", {});
  }

  /** `papers-print-day` */
  papersPrintDay(): string {
    return this.#say("papers-print-day", {});
  }

  /** `papers-print-end` (at: a number; how: words before; text: what the number means) */
  papersPrintEnd(args: { at: string; how: string; text: string }): string {
    return this.#say("papers-print-end", args);
  }

  /** `papers-print-first` */
  papersPrintFirst(): string {
    return this.#say("papers-print-first", {});
  }

  /** `papers-print-first-how` */
  papersPrintFirstHow(): string {
    return this.#say("papers-print-first-how", {});
  }

  /** `papers-print-from` (min: least) */
  papersPrintFrom(args: { min: string }): string {
    return this.#say("papers-print-from", args);
  }

  /** `papers-print-go` */
  papersPrintGo(): string {
    return this.#say("papers-print-go", {});
  }

  /** `papers-print-guide` */
  papersPrintGuide(): string {
    return this.#say("papers-print-guide", {});
  }

  /** `papers-print-guide-marked` */
  papersPrintGuideMarked(): string {
    return this.#say("papers-print-guide-marked", {});
  }

  /** `papers-print-guide-required` */
  papersPrintGuideRequired(): string {
    return this.#say("papers-print-guide-required", {});
  }

  /** `papers-print-hour` */
  papersPrintHour(): string {
    return this.#say("papers-print-hour", {});
  }

  /** `papers-print-how` */
  papersPrintHow(): string {
    return this.#say("papers-print-how", {});
  }

  /** `papers-print-is` (left: which question; right: number) */
  papersPrintIs(args: { left: string; right: string }): string {
    return this.#say("papers-print-is", args);
  }

  /** `papers-print-is-not` (left: which question; right: number) */
  papersPrintIsNot(args: { left: string; right: string }): string {
    return this.#say("papers-print-is-not", args);
  }

  /** `papers-print-is-not-option` (left: which question; right: option) */
  papersPrintIsNotOption(args: { left: string; right: string }): string {
    return this.#say("papers-print-is-not-option", args);
  }

  /** `papers-print-is-option` (left: which question; right: option) */
  papersPrintIsOption(args: { left: string; right: string }): string {
    return this.#say("papers-print-is-option", args);
  }

  /** `papers-print-least` (least: at least) */
  papersPrintLeast(args: { least: number }): string {
    return this.#say("papers-print-least", args);
  }

  /** `papers-print-minute` */
  papersPrintMinute(): string {
    return this.#say("papers-print-minute", {});
  }

  /** `papers-print-month` */
  papersPrintMonth(): string {
    return this.#say("papers-print-month", {});
  }

  /** `papers-print-most` (most: at most) */
  papersPrintMost(args: { most: number }): string {
    return this.#say("papers-print-most", args);
  }

  /** `papers-print-not-chosen` (option: option; question: which question) */
  papersPrintNotChosen(args: { option: string; question: string }): string {
    return this.#say("papers-print-not-chosen", args);
  }

  /** `papers-print-number` */
  papersPrintNumber(): string {
    return this.#say("papers-print-number", {});
  }

  /** `papers-print-numbered` (number: number on the paper) */
  papersPrintNumbered(args: { number: string }): string {
    return this.#say("papers-print-numbered", args);
  }

  /** `papers-print-one` */
  papersPrintOne(): string {
    return this.#say("papers-print-one", {});
  }

  /** `papers-print-only` (condition: condition) */
  papersPrintOnly(args: { condition: string }): string {
    return this.#say("papers-print-only", args);
  }

  /** `papers-print-only-source` (condition: condition as the designer wrote it) */
  papersPrintOnlySource(args: { condition: string }): string {
    return this.#say("papers-print-only-source", args);
  }

  /** `papers-print-or` */
  papersPrintOr(): string {
    return this.#say("papers-print-or", {});
  }

  /** `papers-print-page` (at: page; pages: pages) */
  papersPrintPage(args: { at: number; pages: number }): string {
    return this.#say("papers-print-page", args);
  }

  /** `papers-print-pairs` */
  papersPrintPairs(): string {
    return this.#say("papers-print-pairs", {});
  }

  /** `papers-print-photos` */
  papersPrintPhotos(): string {
    return this.#say("papers-print-photos", {});
  }

  /** `papers-print-photos-how` */
  papersPrintPhotosHow(): string {
    return this.#say("papers-print-photos-how", {});
  }

  /** `papers-print-question` (n: number of the question) */
  papersPrintQuestion(args: { n: number }): string {
    return this.#say("papers-print-question", args);
  }

  /** `papers-print-question-part` (part: row or option; question: which question) */
  papersPrintQuestionPart(args: { part: string; question: string }): string {
    return this.#say("papers-print-question-part", args);
  }

  /** `papers-print-range` (max: most; min: least) */
  papersPrintRange(args: { max: string; min: string }): string {
    return this.#say("papers-print-range", args);
  }

  /** `papers-print-rank` (most: ranks) */
  papersPrintRank(args: { most: number }): string {
    return this.#say("papers-print-rank", args);
  }

  /** `papers-print-rank-marked` (most: places) */
  papersPrintRankMarked(args: { most: number }): string {
    return this.#say("papers-print-rank-marked", args);
  }

  /** `papers-print-rating` (to: highest) */
  papersPrintRating(args: { to: number }): string {
    return this.#say("papers-print-rating", args);
  }

  /** `papers-print-rows-any` */
  papersPrintRowsAny(): string {
    return this.#say("papers-print-rows-any", {});
  }

  /** `papers-print-rows-fill` */
  papersPrintRowsFill(): string {
    return this.#say("papers-print-rows-fill", {});
  }

  /** `papers-print-rows-one` */
  papersPrintRowsOne(): string {
    return this.#say("papers-print-rows-one", {});
  }

  /** `papers-print-rows-sides` */
  papersPrintRowsSides(): string {
    return this.#say("papers-print-rows-sides", {});
  }

  /** `papers-print-share` (total: sum) */
  papersPrintShare(args: { total: number }): string {
    return this.#say("papers-print-share", args);
  }

  /** `papers-print-to` (max: most) */
  papersPrintTo(args: { max: string }): string {
    return this.#say("papers-print-to", args);
  }

  /** `papers-print-year` */
  papersPrintYear(): string {
    return this.#say("papers-print-year", {});
  }

  /** `papers-printed` (first: number on the first paper; last: number on the last paper) */
  papersPrinted(args: { first: string; last: string }): string {
    return this.#say("papers-printed", args);
  }

  /** `papers-progress` (all: all cells; at: cell) */
  papersProgress(args: { all: number; at: number }): string {
    return this.#say("papers-progress", args);
  }

  /** `papers-progress-label` */
  papersProgressLabel(): string {
    return this.#say("papers-progress-label", {});
  }

  /** `papers-rate` (compared: cells compared; differed: cells that differ) */
  papersRate(args: { compared: number; differed: number; high: string; low: string; rate: string }): string {
    return this.#say("papers-rate", args);
  }

  /** `papers-rate-none` */
  papersRateNone(): string {
    return this.#say("papers-rate-none", {});
  }

  /** `papers-refused-clock` */
  papersRefusedClock(): string {
    return this.#say("papers-refused-clock", {});
  }

  /** `papers-refused-day` */
  papersRefusedDay(): string {
    return this.#say("papers-refused-day", {});
  }

  /** `papers-refused-number` */
  papersRefusedNumber(): string {
    return this.#say("papers-refused-number", {});
  }

  /** `papers-refused-option` */
  papersRefusedOption(): string {
    return this.#say("papers-refused-option", {});
  }

  /** `papers-refused-scale` */
  papersRefusedScale(): string {
    return this.#say("papers-refused-scale", {});
  }

  /** `papers-refused-text` */
  papersRefusedText(): string {
    return this.#say("papers-refused-text", {});
  }

  /** `papers-remove-paper` (paper: number) */
  papersRemovePaper(args: { paper: number }): string {
    return this.#say("papers-remove-paper", args);
  }

  /** `papers-removed` */
  papersRemoved(): string {
    return this.#say("papers-removed", {});
  }

  /** `papers-replace` */
  papersReplace(): string {
    return this.#say("papers-replace", {});
  }

  /** `papers-save` */
  papersSave(): string {
    return this.#say("papers-save", {});
  }

  /** `papers-saved` (paper: number) */
  papersSaved(args: { paper: number }): string {
    return this.#say("papers-saved", args);
  }

  /** `papers-saved-same` (paper: number) */
  papersSavedSame(args: { paper: number }): string {
    return this.#say("papers-saved-same", args);
  }

  /** `papers-second` */
  papersSecond(): string {
    return this.#say("papers-second", {});
  }

  /** `papers-settle` */
  papersSettle(): string {
    return this.#say("papers-settle", {});
  }

  /** `papers-settle-how` */
  papersSettleHow(): string {
    return this.#say("papers-settle-how", {});
  }

  /** `papers-settle-paper` (paper: number) */
  papersSettlePaper(args: { paper: number }): string {
    return this.#say("papers-settle-paper", args);
  }

  /** `papers-settle-save` */
  papersSettleSave(): string {
    return this.#say("papers-settle-save", {});
  }

  /** `papers-settle-title` (n: cells; paper: number) */
  papersSettleTitle(args: { n: number; paper: number }): string {
    return this.#say("papers-settle-title", args);
  }

  /** `papers-some` (all: all; n: shown) */
  papersSome(args: { all: number; n: number }): string {
    return this.#say("papers-some", args);
  }

  /** `papers-state` */
  papersState(): string {
    return this.#say("papers-state", {});
  }

  /** `papers-state-confirmed` */
  papersStateConfirmed(): string {
    return this.#say("papers-state-confirmed", {});
  }

  /** `papers-state-differing` */
  papersStateDiffering(): string {
    return this.#say("papers-state-differing", {});
  }

  /** `papers-state-keyed` */
  papersStateKeyed(): string {
    return this.#say("papers-state-keyed", {});
  }

  /** `papers-state-settled` */
  papersStateSettled(): string {
    return this.#say("papers-state-settled", {});
  }

  /** `papers-title` */
  papersTitle(): string {
    return this.#say("papers-title", {});
  }

  /** `papers-version` (version: version) */
  papersVersion(args: { version: number }): string {
    return this.#say("papers-version", args);
  }

  /** `papers-when` */
  papersWhen(): string {
    return this.#say("papers-when", {});
  }

  /** `part-account` */
  partAccount(): string {
    return this.#say("part-account", {});
  }

  /** `part-address` */
  partAddress(): string {
    return this.#say("part-address", {});
  }

  /** `part-amount` */
  partAmount(): string {
    return this.#say("part-amount", {});
  }

  /** `part-answer` */
  partAnswer(): string {
    return this.#say("part-answer", {});
  }

  /** `part-basis` */
  partBasis(): string {
    return this.#say("part-basis", {});
  }

  /** `part-capacity` */
  partCapacity(): string {
    return this.#say("part-capacity", {});
  }

  /** `part-cause` */
  partCause(): string {
    return this.#say("part-cause", {});
  }

  /** `part-change` */
  partChange(): string {
    return this.#say("part-change", {});
  }

  /** `part-channel` */
  partChannel(): string {
    return this.#say("part-channel", {});
  }

  /** `part-claim` */
  partClaim(): string {
    return this.#say("part-claim", {});
  }

  /** `part-closed` */
  partClosed(): string {
    return this.#say("part-closed", {});
  }

  /** `part-code` */
  partCode(): string {
    return this.#say("part-code", {});
  }

  /** `part-coding` */
  partCoding(): string {
    return this.#say("part-coding", {});
  }

  /** `part-contact` */
  partContact(): string {
    return this.#say("part-contact", {});
  }

  /** `part-cost-activity-survey` */
  partCostActivitySurvey(): string {
    return this.#say("part-cost-activity-survey", {});
  }

  /** `part-cost-pool-key` */
  partCostPoolKey(): string {
    return this.#say("part-cost-pool-key", {});
  }

  /** `part-cost-share-key` */
  partCostShareKey(): string {
    return this.#say("part-cost-share-key", {});
  }

  /** `part-count` */
  partCount(): string {
    return this.#say("part-count", {});
  }

  /** `part-customer` */
  partCustomer(): string {
    return this.#say("part-customer", {});
  }

  /** `part-customer-key-key` */
  partCustomerKeyKey(): string {
    return this.#say("part-customer-key-key", {});
  }

  /** `part-customer-key-owner` */
  partCustomerKeyOwner(): string {
    return this.#say("part-customer-key-owner", {});
  }

  /** `part-days` */
  partDays(): string {
    return this.#say("part-days", {});
  }

  /** `part-department` */
  partDepartment(): string {
    return this.#say("part-department", {});
  }

  /** `part-due` */
  partDue(): string {
    return this.#say("part-due", {});
  }

  /** `part-entry` */
  partEntry(): string {
    return this.#say("part-entry", {});
  }

  /** `part-figures` */
  partFigures(): string {
    return this.#say("part-figures", {});
  }

  /** `part-first` */
  partFirst(): string {
    return this.#say("part-first", {});
  }

  /** `part-form` */
  partForm(): string {
    return this.#say("part-form", {});
  }

  /** `part-invitation` */
  partInvitation(): string {
    return this.#say("part-invitation", {});
  }

  /** `part-item` */
  partItem(): string {
    return this.#say("part-item", {});
  }

  /** `part-key` */
  partKey(): string {
    return this.#say("part-key", {});
  }

  /** `part-kind` */
  partKind(): string {
    return this.#say("part-kind", {});
  }

  /** `part-kpi` */
  partKpi(): string {
    return this.#say("part-kpi", {});
  }

  /** `part-line` */
  partLine(): string {
    return this.#say("part-line", {});
  }

  /** `part-look` */
  partLook(): string {
    return this.#say("part-look", {});
  }

  /** `part-lost` */
  partLost(): string {
    return this.#say("part-lost", {});
  }

  /** `part-mailing` */
  partMailing(): string {
    return this.#say("part-mailing", {});
  }

  /** `part-measure-key` */
  partMeasureKey(): string {
    return this.#say("part-measure-key", {});
  }

  /** `part-money` */
  partMoney(): string {
    return this.#say("part-money", {});
  }

  /** `part-month` */
  partMonth(): string {
    return this.#say("part-month", {});
  }

  /** `part-name` */
  partName(): string {
    return this.#say("part-name", {});
  }

  /** `part-note` */
  partNote(): string {
    return this.#say("part-note", {});
  }

  /** `part-opened` */
  partOpened(): string {
    return this.#say("part-opened", {});
  }

  /** `part-order` */
  partOrder(): string {
    return this.#say("part-order", {});
  }

  /** `part-origin` */
  partOrigin(): string {
    return this.#say("part-origin", {});
  }

  /** `part-outcome` */
  partOutcome(): string {
    return this.#say("part-outcome", {});
  }

  /** `part-owner` */
  partOwner(): string {
    return this.#say("part-owner", {});
  }

  /** `part-paper` */
  partPaper(): string {
    return this.#say("part-paper", {});
  }

  /** `part-payer` */
  partPayer(): string {
    return this.#say("part-payer", {});
  }

  /** `part-place` */
  partPlace(): string {
    return this.#say("part-place", {});
  }

  /** `part-plan` */
  partPlan(): string {
    return this.#say("part-plan", {});
  }

  /** `part-promise` */
  partPromise(): string {
    return this.#say("part-promise", {});
  }

  /** `part-quantity` */
  partQuantity(): string {
    return this.#say("part-quantity", {});
  }

  /** `part-question` */
  partQuestion(): string {
    return this.#say("part-question", {});
  }

  /** `part-receiver` */
  partReceiver(): string {
    return this.#say("part-receiver", {});
  }

  /** `part-recipe` */
  partRecipe(): string {
    return this.#say("part-recipe", {});
  }

  /** `part-reminded` */
  partReminded(): string {
    return this.#say("part-reminded", {});
  }

  /** `part-repeat` */
  partRepeat(): string {
    return this.#say("part-repeat", {});
  }

  /** `part-role` */
  partRole(): string {
    return this.#say("part-role", {});
  }

  /** `part-rule` */
  partRule(): string {
    return this.#say("part-rule", {});
  }

  /** `part-second` */
  partSecond(): string {
    return this.#say("part-second", {});
  }

  /** `part-sender` */
  partSender(): string {
    return this.#say("part-sender", {});
  }

  /** `part-serves` */
  partServes(): string {
    return this.#say("part-serves", {});
  }

  /** `part-service-case-due` */
  partServiceCaseDue(): string {
    return this.#say("part-service-case-due", {});
  }

  /** `part-service-case-origin` */
  partServiceCaseOrigin(): string {
    return this.#say("part-service-case-origin", {});
  }

  /** `part-service-case-outcome` */
  partServiceCaseOutcome(): string {
    return this.#say("part-service-case-outcome", {});
  }

  /** `part-service-element-place` */
  partServiceElementPlace(): string {
    return this.#say("part-service-element-place", {});
  }

  /** `part-settled` */
  partSettled(): string {
    return this.#say("part-settled", {});
  }

  /** `part-shares` */
  partShares(): string {
    return this.#say("part-shares", {});
  }

  /** `part-shipment` */
  partShipment(): string {
    return this.#say("part-shipment", {});
  }

  /** `part-shipment-origin` */
  partShipmentOrigin(): string {
    return this.#say("part-shipment-origin", {});
  }

  /** `part-shipment-outcome` */
  partShipmentOutcome(): string {
    return this.#say("part-shipment-outcome", {});
  }

  /** `part-shipped` */
  partShipped(): string {
    return this.#say("part-shipped", {});
  }

  /** `part-size` */
  partSize(): string {
    return this.#say("part-size", {});
  }

  /** `part-standard` */
  partStandard(): string {
    return this.#say("part-standard", {});
  }

  /** `part-state` */
  partState(): string {
    return this.#say("part-state", {});
  }

  /** `part-survey` */
  partSurvey(): string {
    return this.#say("part-survey", {});
  }

  /** `part-target` */
  partTarget(): string {
    return this.#say("part-target", {});
  }

  /** `part-targets` */
  partTargets(): string {
    return this.#say("part-targets", {});
  }

  /** `part-terms` */
  partTerms(): string {
    return this.#say("part-terms", {});
  }

  /** `part-time` */
  partTime(): string {
    return this.#say("part-time", {});
  }

  /** `part-title` */
  partTitle(): string {
    return this.#say("part-title", {});
  }

  /** `part-tradeoff-answer-place` */
  partTradeoffAnswerPlace(): string {
    return this.#say("part-tradeoff-answer-place", {});
  }

  /** `part-unknown` */
  partUnknown(): string {
    return this.#say("part-unknown", {});
  }

  /** `part-use` */
  partUse(): string {
    return this.#say("part-use", {});
  }

  /** `part-value` */
  partValue(): string {
    return this.#say("part-value", {});
  }

  /** `part-version` */
  partVersion(): string {
    return this.#say("part-version", {});
  }

  /** `part-what` */
  partWhat(): string {
    return this.#say("part-what", {});
  }

  /** `part-words` */
  partWords(): string {
    return this.#say("part-words", {});
  }

  /** `parts-cancel-job` (title: what is being done) */
  partsCancelJob(args: { title: string }): string {
    return this.#say("parts-cancel-job", args);
  }

  /** `parts-dismiss` */
  partsDismiss(): string {
    return this.#say("parts-dismiss", {});
  }

  /** `parts-reset-columns` */
  partsResetColumns(): string {
    return this.#say("parts-reset-columns", {});
  }

  /** `parts-resize-column` (column: its heading) */
  partsResizeColumn(args: { column: string }): string {
    return this.#say("parts-resize-column", args);
  }

  /** `parts-rows-failed` */
  partsRowsFailed(): string {
    return this.#say("parts-rows-failed", {});
  }

  /** `parts-too-many-to-copy` (most: rows) */
  partsTooManyToCopy(args: { most: number }): string {
    return this.#say("parts-too-many-to-copy", args);
  }

  /** `payment-collect` */
  paymentCollect(): string {
    return this.#say("payment-collect", {});
  }

  /** `payment-monthly` */
  paymentMonthly(): string {
    return this.#say("payment-monthly", {});
  }

  /** `payment-other` */
  paymentOther(): string {
    return this.#say("payment-other", {});
  }

  /** `payment-prepaid` */
  paymentPrepaid(): string {
    return this.#say("payment-prepaid", {});
  }

  /** `planner-cheap` */
  plannerCheap(): string {
    return this.#say("planner-cheap", {});
  }

  /** `planner-cost` */
  plannerCost(): string {
    return this.#say("planner-cost", {});
  }

  /** `planner-deep` */
  plannerDeep(): string {
    return this.#say("planner-deep", {});
  }

  /** `planner-delphi-gives` */
  plannerDelphiGives(): string {
    return this.#say("planner-delphi-gives", {});
  }

  /** `planner-delphi-lacks` */
  plannerDelphiLacks(): string {
    return this.#say("planner-delphi-lacks", {});
  }

  /** `planner-depth` */
  plannerDepth(): string {
    return this.#say("planner-depth", {});
  }

  /** `planner-experiment-gives` */
  plannerExperimentGives(): string {
    return this.#say("planner-experiment-gives", {});
  }

  /** `planner-experiment-lacks` */
  plannerExperimentLacks(): string {
    return this.#say("planner-experiment-lacks", {});
  }

  /** `planner-fit` */
  plannerFit(): string {
    return this.#say("planner-fit", {});
  }

  /** `planner-fit-good` */
  plannerFitGood(): string {
    return this.#say("planner-fit-good", {});
  }

  /** `planner-fit-partly` */
  plannerFitPartly(): string {
    return this.#say("planner-fit-partly", {});
  }

  /** `planner-fit-poor` */
  plannerFitPoor(): string {
    return this.#say("planner-fit-poor", {});
  }

  /** `planner-goal` */
  plannerGoal(): string {
    return this.#say("planner-goal", {});
  }

  /** `planner-goal-future` */
  plannerGoalFuture(): string {
    return this.#say("planner-goal-future", {});
  }

  /** `planner-goal-how-much` */
  plannerGoalHowMuch(): string {
    return this.#say("planner-goal-how-much", {});
  }

  /** `planner-goal-what-happens` */
  plannerGoalWhatHappens(): string {
    return this.#say("planner-goal-what-happens", {});
  }

  /** `planner-goal-why` */
  plannerGoalWhy(): string {
    return this.#say("planner-goal-why", {});
  }

  /** `planner-goal-works` */
  plannerGoalWorks(): string {
    return this.#say("planner-goal-works", {});
  }

  /** `planner-group-gives` */
  plannerGroupGives(): string {
    return this.#say("planner-group-gives", {});
  }

  /** `planner-group-lacks` */
  plannerGroupLacks(): string {
    return this.#say("planner-group-lacks", {});
  }

  /** `planner-how` */
  plannerHow(): string {
    return this.#say("planner-how", {});
  }

  /** `planner-method-delphi` */
  plannerMethodDelphi(): string {
    return this.#say("planner-method-delphi", {});
  }

  /** `planner-method-experiment` */
  plannerMethodExperiment(): string {
    return this.#say("planner-method-experiment", {});
  }

  /** `planner-method-group` */
  plannerMethodGroup(): string {
    return this.#say("planner-method-group", {});
  }

  /** `planner-method-observation` */
  plannerMethodObservation(): string {
    return this.#say("planner-method-observation", {});
  }

  /** `planner-method-survey` */
  plannerMethodSurvey(): string {
    return this.#say("planner-method-survey", {});
  }

  /** `planner-missing` */
  plannerMissing(): string {
    return this.#say("planner-missing", {});
  }

  /** `planner-observation-gives` */
  plannerObservationGives(): string {
    return this.#say("planner-observation-gives", {});
  }

  /** `planner-observation-lacks` */
  plannerObservationLacks(): string {
    return this.#say("planner-observation-lacks", {});
  }

  /** `planner-quick` */
  plannerQuick(): string {
    return this.#say("planner-quick", {});
  }

  /** `planner-score` */
  plannerScore(): string {
    return this.#say("planner-score", {});
  }

  /** `planner-survey-gives` */
  plannerSurveyGives(): string {
    return this.#say("planner-survey-gives", {});
  }

  /** `planner-survey-lacks` */
  plannerSurveyLacks(): string {
    return this.#say("planner-survey-lacks", {});
  }

  /** `planner-time` */
  plannerTime(): string {
    return this.#say("planner-time", {});
  }

  /** `planner-title` */
  plannerTitle(): string {
    return this.#say("planner-title", {});
  }

  /** `planner-use` */
  plannerUse(): string {
    return this.#say("planner-use", {});
  }

  /** `planner-weight-0` */
  plannerWeight0(): string {
    return this.#say("planner-weight-0", {});
  }

  /** `planner-weight-1` */
  plannerWeight1(): string {
    return this.#say("planner-weight-1", {});
  }

  /** `planner-weight-3` */
  plannerWeight3(): string {
    return this.#say("planner-weight-3", {});
  }

  /** `planner-weight-5` */
  plannerWeight5(): string {
    return this.#say("planner-weight-5", {});
  }

  /** `power-about` */
  powerAbout(): string {
    return this.#say("power-about", {});
  }

  /** `power-answers` (one: first group; other: second group) */
  powerAnswers(args: { first: string; one: number; other: number; second: string }): string {
    return this.#say("power-answers", args);
  }

  /** `power-assumed` */
  powerAssumed(args: { deviation: string }): string {
    return this.#say("power-assumed", args);
  }

  /** `power-compare` */
  powerCompare(): string {
    return this.#say("power-compare", {});
  }

  /** `power-detectable` */
  powerDetectable(args: { difference: string }): string {
    return this.#say("power-detectable", args);
  }

  /** `power-deviation` */
  powerDeviation(args: { deviation: string }): string {
    return this.#say("power-deviation", args);
  }

  /** `power-difference` */
  powerDifference(): string {
    return this.#say("power-difference", {});
  }

  /** `power-grouping` */
  powerGrouping(): string {
    return this.#say("power-grouping", {});
  }

  /** `power-hits` */
  powerHits(): string {
    return this.#say("power-hits", {});
  }

  /** `power-how` */
  powerHow(): string {
    return this.#say("power-how", {});
  }

  /** `power-impossible` */
  powerImpossible(): string {
    return this.#say("power-impossible", {});
  }

  /** `power-look` */
  powerLook(): string {
    return this.#say("power-look", {});
  }

  /** `power-look-found` */
  powerLookFound(): string {
    return this.#say("power-look-found", {});
  }

  /** `power-look-none` */
  powerLookNone(): string {
    return this.#say("power-look-none", {});
  }

  /** `power-look-open` */
  powerLookOpen(): string {
    return this.#say("power-look-open", {});
  }

  /** `power-looked` */
  powerLooked(): string {
    return this.#say("power-looked", {});
  }

  /** `power-looks` */
  powerLooks(): string {
    return this.#say("power-looks", {});
  }

  /** `power-looks-allowed` */
  powerLooksAllowed(): string {
    return this.#say("power-looks-allowed", {});
  }

  /** `power-looks-answers` */
  powerLooksAnswers(): string {
    return this.#say("power-looks-answers", {});
  }

  /** `power-looks-at` */
  powerLooksAt(): string {
    return this.#say("power-looks-at", {});
  }

  /** `power-looks-difference` */
  powerLooksDifference(): string {
    return this.#say("power-looks-difference", {});
  }

  /** `power-looks-p` */
  powerLooksP(): string {
    return this.#say("power-looks-p", {});
  }

  /** `power-looks-spent` */
  powerLooksSpent(): string {
    return this.#say("power-looks-spent", {});
  }

  /** `power-looks-verdict` */
  powerLooksVerdict(): string {
    return this.#say("power-looks-verdict", {});
  }

  /** `power-means` */
  powerMeans(): string {
    return this.#say("power-means", {});
  }

  /** `power-needed` (needed: a group) */
  powerNeeded(args: { difference: string; needed: number }): string {
    return this.#say("power-needed", args);
  }

  /** `power-never` */
  powerNever(args: { difference: string }): string {
    return this.#say("power-never", args);
  }

  /** `power-none-detectable` */
  powerNoneDetectable(): string {
    return this.#say("power-none-detectable", {});
  }

  /** `power-now` */
  powerNow(): string {
    return this.#say("power-now", {});
  }

  /** `power-one` */
  powerOne(): string {
    return this.#say("power-one", {});
  }

  /** `power-other` */
  powerOther(): string {
    return this.#say("power-other", {});
  }

  /** `power-outcome` */
  powerOutcome(): string {
    return this.#say("power-outcome", {});
  }

  /** `power-plan` */
  powerPlan(): string {
    return this.#say("power-plan", {});
  }

  /** `power-plan-answers` */
  powerPlanAnswers(): string {
    return this.#say("power-plan-answers", {});
  }

  /** `power-plan-answers-hint` */
  powerPlanAnswersHint(): string {
    return this.#say("power-plan-answers-hint", {});
  }

  /** `power-plan-change` */
  powerPlanChange(): string {
    return this.#say("power-plan-change", {});
  }

  /** `power-plan-delete` */
  powerPlanDelete(): string {
    return this.#say("power-plan-delete", {});
  }

  /** `power-plan-deleted` */
  powerPlanDeleted(): string {
    return this.#say("power-plan-deleted", {});
  }

  /** `power-plan-done` */
  powerPlanDone(): string {
    return this.#say("power-plan-done", {});
  }

  /** `power-plan-early` */
  powerPlanEarly(): string {
    return this.#say("power-plan-early", {});
  }

  /** `power-plan-how` */
  powerPlanHow(): string {
    return this.#say("power-plan-how", {});
  }

  /** `power-plan-looks` */
  powerPlanLooks(): string {
    return this.#say("power-plan-looks", {});
  }

  /** `power-plan-next` (next: answers) */
  powerPlanNext(args: { next: number }): string {
    return this.#say("power-plan-next", args);
  }

  /** `power-plan-of` (answers: answers; looks: looks) */
  powerPlanOf(args: { answers: number; difference: string; looks: number; one: string; other: string; outcome: string }): string {
    return this.#say("power-plan-of", args);
  }

  /** `power-plan-progress` (planned: planned) */
  powerPlanProgress(args: { counted: string; planned: number; spent: string }): string {
    return this.#say("power-plan-progress", args);
  }

  /** `power-plan-set` */
  powerPlanSet(): string {
    return this.#say("power-plan-set", {});
  }

  /** `power-power` */
  powerPower(args: { difference: string; power: string }): string {
    return this.#say("power-power", args);
  }

  /** `power-share-assumed` */
  powerShareAssumed(args: { share: string }): string {
    return this.#say("power-share-assumed", args);
  }

  /** `power-share-now` */
  powerShareNow(args: { share: string }): string {
    return this.#say("power-share-now", args);
  }

  /** `power-share-of` */
  powerShareOf(args: { answers: string; outcome: string }): string {
    return this.#say("power-share-of", args);
  }

  /** `power-shares` */
  powerShares(): string {
    return this.#say("power-shares", {});
  }

  /** `power-shares-how` */
  powerSharesHow(): string {
    return this.#say("power-shares-how", {});
  }

  /** `power-shares-unit` */
  powerSharesUnit(): string {
    return this.#say("power-shares-unit", {});
  }

  /** `power-smaller` */
  powerSmaller(): string {
    return this.#say("power-smaller", {});
  }

  /** `power-step-difference` */
  powerStepDifference(): string {
    return this.#say("power-step-difference", {});
  }

  /** `power-step-missing` */
  powerStepMissing(args: { group: string }): string {
    return this.#say("power-step-missing", args);
  }

  /** `power-step-needed` */
  powerStepNeeded(): string {
    return this.#say("power-step-needed", {});
  }

  /** `power-title` */
  powerTitle(): string {
    return this.#say("power-title", {});
  }

  /** `power-verdict-found` */
  powerVerdictFound(): string {
    return this.#say("power-verdict-found", {});
  }

  /** `power-verdict-go-on` */
  powerVerdictGoOn(): string {
    return this.#say("power-verdict-go-on", {});
  }

  /** `power-verdict-none` */
  powerVerdictNone(): string {
    return this.#say("power-verdict-none", {});
  }

  /** `power-verdict-not-found` */
  powerVerdictNotFound(): string {
    return this.#say("power-verdict-not-found", {});
  }

  /** `privacy-by-phone` (phone: (text) - as typed) */
  privacyByPhone(args: { phone: string }): string {
    return this.#say("privacy-by-phone", args);
  }

  /** `privacy-by-tail` (tail: (text) - last digits) */
  privacyByTail(args: { tail: string }): string {
    return this.#say("privacy-by-tail", args);
  }

  /** `privacy-choose` */
  privacyChoose(): string {
    return this.#say("privacy-choose", {});
  }

  /** `privacy-class-copied` (n: names; $name (text) - file) */
  privacyClassCopied(args: { n: number; name: string }): string {
    return this.#say("privacy-class-copied", args);
  }

  /** `privacy-class-copy` */
  privacyClassCopy(): string {
    return this.#say("privacy-class-copy", {});
  }

  /** `privacy-class-file` (firm: (text) - the file it is made of) */
  privacyClassFile(args: { firm: string }): string {
    return this.#say("privacy-class-file", args);
  }

  /** `privacy-class-kept` */
  privacyClassKept(): string {
    return this.#say("privacy-class-kept", {});
  }

  /** `privacy-class-left-out` */
  privacyClassLeftOut(): string {
    return this.#say("privacy-class-left-out", {});
  }

  /** `privacy-class-open` */
  privacyClassOpen(): string {
    return this.#say("privacy-class-open", {});
  }

  /** `privacy-class-replaced` */
  privacyClassReplaced(): string {
    return this.#say("privacy-class-replaced", {});
  }

  /** `privacy-class-text` */
  privacyClassText(): string {
    return this.#say("privacy-class-text", {});
  }

  /** `privacy-class-title` */
  privacyClassTitle(): string {
    return this.#say("privacy-class-title", {});
  }

  /** `privacy-classing` */
  privacyClassing(): string {
    return this.#say("privacy-classing", {});
  }

  /** `privacy-copied` (n: rows; $name (text) - file) */
  privacyCopied(args: { n: number; name: string }): string {
    return this.#say("privacy-copied", args);
  }

  /** `privacy-copy` */
  privacyCopy(): string {
    return this.#say("privacy-copy", {});
  }

  /** `privacy-copy-about` (time: (text) - when it was made) */
  privacyCopyAbout(args: { time: string }): string {
    return this.#say("privacy-copy-about", args);
  }

  /** `privacy-copy-answers` */
  privacyCopyAnswers(): string {
    return this.#say("privacy-copy-answers", {});
  }

  /** `privacy-copy-dialog` */
  privacyCopyDialog(): string {
    return this.#say("privacy-copy-dialog", {});
  }

  /** `privacy-copy-file` (name: (text) - who) */
  privacyCopyFile(args: { name: string }): string {
    return this.#say("privacy-copy-file", args);
  }

  /** `privacy-copy-format` */
  privacyCopyFormat(): string {
    return this.#say("privacy-copy-format", {});
  }

  /** `privacy-copy-json` */
  privacyCopyJson(): string {
    return this.#say("privacy-copy-json", {});
  }

  /** `privacy-copy-page` */
  privacyCopyPage(): string {
    return this.#say("privacy-copy-page", {});
  }

  /** `privacy-copy-text` */
  privacyCopyText(): string {
    return this.#say("privacy-copy-text", {});
  }

  /** `privacy-copy-title` (name: (text) - who) */
  privacyCopyTitle(args: { name: string }): string {
    return this.#say("privacy-copy-title", args);
  }

  /** `privacy-copy-warn` */
  privacyCopyWarn(): string {
    return this.#say("privacy-copy-warn", {});
  }

  /** `privacy-copying` */
  privacyCopying(): string {
    return this.#say("privacy-copying", {});
  }

  /** `privacy-erase` */
  privacyErase(): string {
    return this.#say("privacy-erase", {});
  }

  /** `privacy-erase-backups` (n: backups) */
  privacyEraseBackups(args: { n: number }): string {
    return this.#say("privacy-erase-backups", args);
  }

  /** `privacy-erase-backups-hint` */
  privacyEraseBackupsHint(): string {
    return this.#say("privacy-erase-backups-hint", {});
  }

  /** `privacy-erase-before` (when: (text) - when) */
  privacyEraseBefore(args: { when: string }): string {
    return this.#say("privacy-erase-before", args);
  }

  /** `privacy-erase-copies` (n: files) */
  privacyEraseCopies(args: { n: number }): string {
    return this.#say("privacy-erase-copies", args);
  }

  /** `privacy-erase-do` */
  privacyEraseDo(): string {
    return this.#say("privacy-erase-do", {});
  }

  /** `privacy-erase-elsewhere` */
  privacyEraseElsewhere(): string {
    return this.#say("privacy-erase-elsewhere", {});
  }

  /** `privacy-erase-for-good` */
  privacyEraseForGood(): string {
    return this.#say("privacy-erase-for-good", {});
  }

  /** `privacy-erase-goes` */
  privacyEraseGoes(): string {
    return this.#say("privacy-erase-goes", {});
  }

  /** `privacy-erase-other` */
  privacyEraseOther(): string {
    return this.#say("privacy-erase-other", {});
  }

  /** `privacy-erase-peers` (names: (text) - machines) */
  privacyErasePeers(args: { names: string }): string {
    return this.#say("privacy-erase-peers", args);
  }

  /** `privacy-erase-shared` */
  privacyEraseShared(): string {
    return this.#say("privacy-erase-shared", {});
  }

  /** `privacy-erase-stays` */
  privacyEraseStays(): string {
    return this.#say("privacy-erase-stays", {});
  }

  /** `privacy-erase-text` */
  privacyEraseText(): string {
    return this.#say("privacy-erase-text", {});
  }

  /** `privacy-erase-title` */
  privacyEraseTitle(): string {
    return this.#say("privacy-erase-title", {});
  }

  /** `privacy-erase-type` (word: (text) - the word) */
  privacyEraseType(args: { word: string }): string {
    return this.#say("privacy-erase-type", args);
  }

  /** `privacy-erase-what` */
  privacyEraseWhat(): string {
    return this.#say("privacy-erase-what", {});
  }

  /** `privacy-erase-word` */
  privacyEraseWord(): string {
    return this.#say("privacy-erase-word", {});
  }

  /** `privacy-erased` */
  privacyErased(): string {
    return this.#say("privacy-erased", {});
  }

  /** `privacy-erased-backups` (n: backups) */
  privacyErasedBackups(args: { n: number }): string {
    return this.#say("privacy-erased-backups", args);
  }

  /** `privacy-erased-backups-left` (n: backups) */
  privacyErasedBackupsLeft(args: { n: number }): string {
    return this.#say("privacy-erased-backups-left", args);
  }

  /** `privacy-erased-left` (n: places) */
  privacyErasedLeft(args: { n: number }): string {
    return this.#say("privacy-erased-left", args);
  }

  /** `privacy-erased-look` */
  privacyErasedLook(): string {
    return this.#say("privacy-erased-look", {});
  }

  /** `privacy-erased-peers` (names: (text) - machines) */
  privacyErasedPeers(args: { names: string }): string {
    return this.#say("privacy-erased-peers", args);
  }

  /** `privacy-erased-rest` */
  privacyErasedRest(): string {
    return this.#say("privacy-erased-rest", {});
  }

  /** `privacy-erased-rows` */
  privacyErasedRows(): string {
    return this.#say("privacy-erased-rows", {});
  }

  /** `privacy-erased-unclean` */
  privacyErasedUnclean(): string {
    return this.#say("privacy-erased-unclean", {});
  }

  /** `privacy-erasing` */
  privacyErasing(): string {
    return this.#say("privacy-erasing", {});
  }

  /** `privacy-face` */
  privacyFace(): string {
    return this.#say("privacy-face", {});
  }

  /** `privacy-group` */
  privacyGroup(): string {
    return this.#say("privacy-group", {});
  }

  /** `privacy-held` */
  privacyHeld(): string {
    return this.#say("privacy-held", {});
  }

  /** `privacy-held-nothing` */
  privacyHeldNothing(): string {
    return this.#say("privacy-held-nothing", {});
  }

  /** `privacy-held-rows` (n: rows) */
  privacyHeldRows(args: { n: number }): string {
    return this.#say("privacy-held-rows", args);
  }

  /** `privacy-ledger` */
  privacyLedger(): string {
    return this.#say("privacy-ledger", {});
  }

  /** `privacy-ledger-by` */
  privacyLedgerBy(): string {
    return this.#say("privacy-ledger-by", {});
  }

  /** `privacy-ledger-card` */
  privacyLedgerCard(): string {
    return this.#say("privacy-ledger-card", {});
  }

  /** `privacy-ledger-card-of` (when: (text) - when erased) */
  privacyLedgerCardOf(args: { when: string }): string {
    return this.#say("privacy-ledger-card-of", args);
  }

  /** `privacy-ledger-customer` */
  privacyLedgerCustomer(): string {
    return this.#say("privacy-ledger-customer", {});
  }

  /** `privacy-ledger-empty` */
  privacyLedgerEmpty(): string {
    return this.#say("privacy-ledger-empty", {});
  }

  /** `privacy-ledger-person` */
  privacyLedgerPerson(): string {
    return this.#say("privacy-ledger-person", {});
  }

  /** `privacy-ledger-phones-kept` */
  privacyLedgerPhonesKept(): string {
    return this.#say("privacy-ledger-phones-kept", {});
  }

  /** `privacy-ledger-who` */
  privacyLedgerWho(): string {
    return this.#say("privacy-ledger-who", {});
  }

  /** `privacy-other` */
  privacyOther(): string {
    return this.#say("privacy-other", {});
  }

  /** `privacy-who` */
  privacyWho(): string {
    return this.#say("privacy-who", {});
  }

  /** `privacy-who-hint` */
  privacyWhoHint(): string {
    return this.#say("privacy-who-hint", {});
  }

  /** `privacy-who-none` */
  privacyWhoNone(): string {
    return this.#say("privacy-who-none", {});
  }

  /** `question-type-allocation` */
  questionTypeAllocation(): string {
    return this.#say("question-type-allocation", {});
  }

  /** `question-type-date` */
  questionTypeDate(): string {
    return this.#say("question-type-date", {});
  }

  /** `question-type-dropdown` */
  questionTypeDropdown(): string {
    return this.#say("question-type-dropdown", {});
  }

  /** `question-type-long-text` */
  questionTypeLongText(): string {
    return this.#say("question-type-long-text", {});
  }

  /** `question-type-matrix-multiple` */
  questionTypeMatrixMultiple(): string {
    return this.#say("question-type-matrix-multiple", {});
  }

  /** `question-type-matrix-scale` */
  questionTypeMatrixScale(): string {
    return this.#say("question-type-matrix-scale", {});
  }

  /** `question-type-matrix-single` */
  questionTypeMatrixSingle(): string {
    return this.#say("question-type-matrix-single", {});
  }

  /** `question-type-matrix-text` */
  questionTypeMatrixText(): string {
    return this.#say("question-type-matrix-text", {});
  }

  /** `question-type-multiple` */
  questionTypeMultiple(): string {
    return this.#say("question-type-multiple", {});
  }

  /** `question-type-note` */
  questionTypeNote(): string {
    return this.#say("question-type-note", {});
  }

  /** `question-type-nps` */
  questionTypeNps(): string {
    return this.#say("question-type-nps", {});
  }

  /** `question-type-number` */
  questionTypeNumber(): string {
    return this.#say("question-type-number", {});
  }

  /** `question-type-pairs` */
  questionTypePairs(): string {
    return this.#say("question-type-pairs", {});
  }

  /** `question-type-ranking` */
  questionTypeRanking(): string {
    return this.#say("question-type-ranking", {});
  }

  /** `question-type-rating` */
  questionTypeRating(): string {
    return this.#say("question-type-rating", {});
  }

  /** `question-type-scale` */
  questionTypeScale(): string {
    return this.#say("question-type-scale", {});
  }

  /** `question-type-short-text` */
  questionTypeShortText(): string {
    return this.#say("question-type-short-text", {});
  }

  /** `question-type-sides` */
  questionTypeSides(): string {
    return this.#say("question-type-sides", {});
  }

  /** `question-type-single` */
  questionTypeSingle(): string {
    return this.#say("question-type-single", {});
  }

  /** `question-type-slider` */
  questionTypeSlider(): string {
    return this.#say("question-type-slider", {});
  }

  /** `question-type-time` */
  questionTypeTime(): string {
    return this.#say("question-type-time", {});
  }

  /** `question-type-yes-no` */
  questionTypeYesNo(): string {
    return this.#say("question-type-yes-no", {});
  }

  /** `recipe-changed` */
  recipeChanged(): string {
    return this.#say("recipe-changed", {});
  }

  /** `recipe-down` */
  recipeDown(): string {
    return this.#say("recipe-down", {});
  }

  /** `recipe-heading` */
  recipeHeading(): string {
    return this.#say("recipe-heading", {});
  }

  /** `recipe-keep` */
  recipeKeep(): string {
    return this.#say("recipe-keep", {});
  }

  /** `recipe-kept` (day: when it was kept; people: looked at then) */
  recipeKept(args: { day: string; people: number }): string {
    return this.#say("recipe-kept", args);
  }

  /** `recipe-kept-now` */
  recipeKeptNow(): string {
    return this.#say("recipe-kept-now", {});
  }

  /** `recipe-list` */
  recipeList(): string {
    return this.#say("recipe-list", {});
  }

  /** `recipe-none` */
  recipeNone(): string {
    return this.#say("recipe-none", {});
  }

  /** `recipe-only` (groups: names of groups; variable: what tells them apart) */
  recipeOnly(args: { groups: string; variable: string }): string {
    return this.#say("recipe-only", args);
  }

  /** `recipe-other` */
  recipeOther(args: { title: string }): string {
    return this.#say("recipe-other", args);
  }

  /** `recipe-pdf` */
  recipePdf(): string {
    return this.#say("recipe-pdf", {});
  }

  /** `recipe-remove` */
  recipeRemove(): string {
    return this.#say("recipe-remove", {});
  }

  /** `recipe-same` */
  recipeSame(): string {
    return this.#say("recipe-same", {});
  }

  /** `recipe-title` */
  recipeTitle(): string {
    return this.#say("recipe-title", {});
  }

  /** `recipe-up` */
  recipeUp(): string {
    return this.#say("recipe-up", {});
  }

  /** `recipe-xlsx` */
  recipeXlsx(): string {
    return this.#say("recipe-xlsx", {});
  }

  /** `report-actions` */
  reportActions(): string {
    return this.#say("report-actions", {});
  }

  /** `report-actions-state` */
  reportActionsState(): string {
    return this.#say("report-actions-state", {});
  }

  /** `report-alarms-as-of` (day: last day of the data) */
  reportAlarmsAsOf(args: { day: string }): string {
    return this.#say("report-alarms-as-of", args);
  }

  /** `report-all-known` */
  reportAllKnown(): string {
    return this.#say("report-all-known", {});
  }

  /** `report-answers` */
  reportAnswers(): string {
    return this.#say("report-answers", {});
  }

  /** `report-as` */
  reportAs(): string {
    return this.#say("report-as", {});
  }

  /** `report-at-stake` */
  reportAtStake(): string {
    return this.#say("report-at-stake", {});
  }

  /** `report-before` */
  reportBefore(): string {
    return this.#say("report-before", {});
  }

  /** `report-capacity` */
  reportCapacity(): string {
    return this.#say("report-capacity", {});
  }

  /** `report-classes` (from: first month; to: last month) */
  reportClasses(args: { from: string; to: string }): string {
    return this.#say("report-classes", args);
  }

  /** `report-cost-estimated` (amount: in yuan) */
  reportCostEstimated(args: { amount: string }): string {
    return this.#say("report-cost-estimated", args);
  }

  /** `report-cost-proposed` (n: activities) */
  reportCostProposed(args: { n: number }): string {
    return this.#say("report-cost-proposed", args);
  }

  /** `report-cost-result` */
  reportCostResult(): string {
    return this.#say("report-cost-result", {});
  }

  /** `report-cost-result-how` */
  reportCostResultHow(): string {
    return this.#say("report-cost-result-how", {});
  }

  /** `report-cost-run` (method: name of the method; run: id of the costing) */
  reportCostRun(args: { method: string; run: string }): string {
    return this.#say("report-cost-run", args);
  }

  /** `report-cost-served` */
  reportCostServed(): string {
    return this.#say("report-cost-served", {});
  }

  /** `report-cost-total` */
  reportCostTotal(): string {
    return this.#say("report-cost-total", {});
  }

  /** `report-cost-unused` */
  reportCostUnused(): string {
    return this.#say("report-cost-unused", {});
  }

  /** `report-cost-waybills` (n: waybills) */
  reportCostWaybills(args: { n: number }): string {
    return this.#say("report-cost-waybills", args);
  }

  /** `report-cost-yuan` */
  reportCostYuan(): string {
    return this.#say("report-cost-yuan", {});
  }

  /** `report-costed` */
  reportCosted(): string {
    return this.#say("report-costed", {});
  }

  /** `report-costs` */
  reportCosts(): string {
    return this.#say("report-costs", {});
  }

  /** `report-covers` */
  reportCovers(): string {
    return this.#say("report-covers", {});
  }

  /** `report-days` (from: first day; to: last day) */
  reportDays(args: { from: string; to: string }): string {
    return this.#say("report-days", args);
  }

  /** `report-department` */
  reportDepartment(): string {
    return this.#say("report-department", {});
  }

  /** `report-dialog` */
  reportDialog(): string {
    return this.#say("report-dialog", {});
  }

  /** `report-dialog-text` */
  reportDialogText(): string {
    return this.#say("report-dialog-text", {});
  }

  /** `report-difference` */
  reportDifference(): string {
    return this.#say("report-difference", {});
  }

  /** `report-direct-cost` */
  reportDirectCost(): string {
    return this.#say("report-direct-cost", {});
  }

  /** `report-file` (month: such as 2026-11) */
  reportFile(args: { month: string }): string {
    return this.#say("report-file", args);
  }

  /** `report-freight-yuan` */
  reportFreightYuan(): string {
    return this.#say("report-freight-yuan", {});
  }

  /** `report-hours` */
  reportHours(): string {
    return this.#say("report-hours", {});
  }

  /** `report-hours-used` */
  reportHoursUsed(): string {
    return this.#say("report-hours-used", {});
  }

  /** `report-keywords` */
  reportKeywords(): string {
    return this.#say("report-keywords", {});
  }

  /** `report-kpi` */
  reportKpi(): string {
    return this.#say("report-kpi", {});
  }

  /** `report-kpis` */
  reportKpis(): string {
    return this.#say("report-kpis", {});
  }

  /** `report-latest-answer` */
  reportLatestAnswer(): string {
    return this.#say("report-latest-answer", {});
  }

  /** `report-level-best` */
  reportLevelBest(): string {
    return this.#say("report-level-best", {});
  }

  /** `report-level-cost` */
  reportLevelCost(): string {
    return this.#say("report-level-cost", {});
  }

  /** `report-level-each` */
  reportLevelEach(): string {
    return this.#say("report-level-each", {});
  }

  /** `report-level-failure` */
  reportLevelFailure(): string {
    return this.#say("report-level-failure", {});
  }

  /** `report-level-how` */
  reportLevelHow(): string {
    return this.#say("report-level-how", {});
  }

  /** `report-level-interval` (range: such as 94.2% to 96.0%) */
  reportLevelInterval(args: { range: string }): string {
    return this.#say("report-level-interval", args);
  }

  /** `report-level-last` */
  reportLevelLast(): string {
    return this.#say("report-level-last", {});
  }

  /** `report-level-logistics` */
  reportLevelLogistics(): string {
    return this.#say("report-level-logistics", {});
  }

  /** `report-level-months` */
  reportLevelMonths(): string {
    return this.#say("report-level-months", {});
  }

  /** `report-level-near` */
  reportLevelNear(): string {
    return this.#say("report-level-near", {});
  }

  /** `report-level-now` */
  reportLevelNow(): string {
    return this.#say("report-level-now", {});
  }

  /** `report-level-total` */
  reportLevelTotal(): string {
    return this.#say("report-level-total", {});
  }

  /** `report-make` */
  reportMake(): string {
    return this.#say("report-make", {});
  }

  /** `report-margin-by-month` */
  reportMarginByMonth(): string {
    return this.#say("report-margin-by-month", {});
  }

  /** `report-margin-how` */
  reportMarginHow(): string {
    return this.#say("report-margin-how", {});
  }

  /** `report-margin-yuan` */
  reportMarginYuan(): string {
    return this.#say("report-margin-yuan", {});
  }

  /** `report-monthly-title` (month: such as Nov 2026) */
  reportMonthlyTitle(args: { month: string }): string {
    return this.#say("report-monthly-title", args);
  }

  /** `report-more-alarms` (n: alarms) */
  reportMoreAlarms(args: { n: number }): string {
    return this.#say("report-more-alarms", args);
  }

  /** `report-more-customers` (n: customers) */
  reportMoreCustomers(args: { n: number }): string {
    return this.#say("report-more-customers", args);
  }

  /** `report-names-masked` */
  reportNamesMasked(): string {
    return this.#say("report-names-masked", {});
  }

  /** `report-next` */
  reportNext(): string {
    return this.#say("report-next", {});
  }

  /** `report-next-concentration` */
  reportNextConcentration(): string {
    return this.#say("report-next-concentration", {});
  }

  /** `report-next-falling` */
  reportNextFalling(): string {
    return this.#say("report-next-falling", {});
  }

  /** `report-next-kpi` */
  reportNextKpi(): string {
    return this.#say("report-next-kpi", {});
  }

  /** `report-next-loss` */
  reportNextLoss(): string {
    return this.#say("report-next-loss", {});
  }

  /** `report-next-silent` */
  reportNextSilent(): string {
    return this.#say("report-next-silent", {});
  }

  /** `report-no-actions` */
  reportNoActions(): string {
    return this.#say("report-no-actions", {});
  }

  /** `report-no-books` */
  reportNoBooks(): string {
    return this.#say("report-no-books", {});
  }

  /** `report-no-costs` */
  reportNoCosts(): string {
    return this.#say("report-no-costs", {});
  }

  /** `report-no-customers` */
  reportNoCustomers(): string {
    return this.#say("report-no-customers", {});
  }

  /** `report-no-days` */
  reportNoDays(): string {
    return this.#say("report-no-days", {});
  }

  /** `report-no-troubles` */
  reportNoTroubles(): string {
    return this.#say("report-no-troubles", {});
  }

  /** `report-no-waybills` */
  reportNoWaybills(): string {
    return this.#say("report-no-waybills", {});
  }

  /** `report-none-slipping` */
  reportNoneSlipping(): string {
    return this.#say("report-none-slipping", {});
  }

  /** `report-not-over` (day: last day of the data) */
  reportNotOver(args: { day: string }): string {
    return this.#say("report-not-over", args);
  }

  /** `report-now` */
  reportNow(): string {
    return this.#say("report-now", {});
  }

  /** `report-pages` */
  reportPages(): string {
    return this.#say("report-pages", {});
  }

  /** `report-profit-high` */
  reportProfitHigh(): string {
    return this.#say("report-profit-high", {});
  }

  /** `report-profit-low` */
  reportProfitLow(): string {
    return this.#say("report-profit-low", {});
  }

  /** `report-profit-yuan` */
  reportProfitYuan(): string {
    return this.#say("report-profit-yuan", {});
  }

  /** `report-rank` */
  reportRank(): string {
    return this.#say("report-rank", {});
  }

  /** `report-run` */
  reportRun(): string {
    return this.#say("report-run", {});
  }

  /** `report-save` */
  reportSave(): string {
    return this.#say("report-save", {});
  }

  /** `report-serve-best` */
  reportServeBest(): string {
    return this.#say("report-serve-best", {});
  }

  /** `report-serve-worst` */
  reportServeWorst(): string {
    return this.#say("report-serve-worst", {});
  }

  /** `report-serve-yuan` */
  reportServeYuan(): string {
    return this.#say("report-serve-yuan", {});
  }

  /** `report-share` */
  reportShare(): string {
    return this.#say("report-share", {});
  }

  /** `report-signal` (rules: rules completed; what: the KPI or series) */
  reportSignal(args: { rules: string; what: string }): string {
    return this.#say("report-signal", args);
  }

  /** `report-signal-causes` (causes: the most frequent ones with their counts) */
  reportSignalCauses(args: { causes: string }): string {
    return this.#say("report-signal-causes", args);
  }

  /** `report-signal-sure` (n: false alarms a year; points: points between two) */
  reportSignalSure(args: { n: string; points: number }): string {
    return this.#say("report-signal-sure", args);
  }

  /** `report-signals` */
  reportSignals(): string {
    return this.#say("report-signals", {});
  }

  /** `report-slipping` (last: last of the three months; since: first of the three months) */
  reportSlipping(args: { last: string; since: string }): string {
    return this.#say("report-slipping", args);
  }

  /** `report-sure` */
  reportSure(): string {
    return this.#say("report-sure", {});
  }

  /** `report-sure-concentration` */
  reportSureConcentration(): string {
    return this.#say("report-sure-concentration", {});
  }

  /** `report-sure-falling` (before: freight of the three months before, in yuan; now: freight of the last three full months, in yuan) */
  reportSureFalling(args: { before: string; now: string }): string {
    return this.#say("report-sure-falling", args);
  }

  /** `report-sure-kpi` (n: cases; range: such as 96.1% to 97.0%; sure: probability, such as 3%) */
  reportSureKpi(args: { n: number; range: string; sure: string }): string {
    return this.#say("report-sure-kpi", args);
  }

  /** `report-sure-loss` (costed: waybills whose cost is known; n: waybills in twelve months) */
  reportSureLoss(args: { costed: number; n: number }): string {
    return this.#say("report-sure-loss", args);
  }

  /** `report-sure-silent` (last: day of the last waybill; n: waybills in twelve months) */
  reportSureSilent(args: { last: string; n: number }): string {
    return this.#say("report-sure-silent", args);
  }

  /** `report-top` */
  reportTop(): string {
    return this.#say("report-top", {});
  }

  /** `report-tradeoff` */
  reportTradeoff(): string {
    return this.#say("report-tradeoff", {});
  }

  /** `report-troubles` */
  reportTroubles(): string {
    return this.#say("report-troubles", {});
  }

  /** `report-troubles-by-kind` */
  reportTroublesByKind(): string {
    return this.#say("report-troubles-by-kind", {});
  }

  /** `report-unknown` (kpi: name of the KPI; what: what is not known of it) */
  reportUnknown(args: { kpi: string; what: string }): string {
    return this.#say("report-unknown", args);
  }

  /** `report-unknowns` */
  reportUnknowns(): string {
    return this.#say("report-unknowns", {});
  }

  /** `report-until` */
  reportUntil(): string {
    return this.#say("report-until", {});
  }

  /** `report-unused-yuan` */
  reportUnusedYuan(): string {
    return this.#say("report-unused-yuan", {});
  }

  /** `report-utilisation` */
  reportUtilisation(): string {
    return this.#say("report-utilisation", {});
  }

  /** `report-verdict` (holds: whether the 80/20 rule holds; needed: how many customers it takes to reach 80%; top: what the best 20% bring) */
  reportVerdict(args: { holds: string; needed: string; top: string }): string {
    return this.#say("report-verdict", args);
  }

  /** `report-whale` (losers: customers who lose money; lost: what they lose, in yuan; net: profit of all, in yuan; peak: what the best customers earn) */
  reportWhale(args: { losers: number; lost: string; net: string; peak: string }): string {
    return this.#say("report-whale", args);
  }

  /** `report-whale-flat` (peak: what the best customers earn) */
  reportWhaleFlat(args: { peak: string }): string {
    return this.#say("report-whale-flat", args);
  }

  /** `report-whale-peak` (amount: profit at the peak, in yuan; n: customers up to the peak) */
  reportWhalePeak(args: { amount: string; n: number }): string {
    return this.#say("report-whale-peak", args);
  }

  /** `report-what` */
  reportWhat(): string {
    return this.#say("report-what", {});
  }

  /** `report-workbook` */
  reportWorkbook(): string {
    return this.#say("report-workbook", {});
  }

  /** `rule-cumulative` */
  ruleCumulative(): string {
    return this.#say("rule-cumulative", {});
  }

  /** `rule-cusum` */
  ruleCusum(): string {
    return this.#say("rule-cusum", {});
  }

  /** `rule-ewma` */
  ruleEwma(): string {
    return this.#say("rule-ewma", {});
  }

  /** `rule-headcount` */
  ruleHeadcount(): string {
    return this.#say("rule-headcount", {});
  }

  /** `rule-nelson2-nine` */
  ruleNelson2Nine(): string {
    return this.#say("rule-nelson2-nine", {});
  }

  /** `rule-nelson3-trend` */
  ruleNelson3Trend(): string {
    return this.#say("rule-nelson3-trend", {});
  }

  /** `rule-nelson4-alternate` */
  ruleNelson4Alternate(): string {
    return this.#say("rule-nelson4-alternate", {});
  }

  /** `rule-nelson7-hug` */
  ruleNelson7Hug(): string {
    return this.#say("rule-nelson7-hug", {});
  }

  /** `rule-nelson8-avoid` */
  ruleNelson8Avoid(): string {
    return this.#say("rule-nelson8-avoid", {});
  }

  /** `rule-rule1` */
  ruleRule1(): string {
    return this.#say("rule-rule1", {});
  }

  /** `rule-we2` */
  ruleWe2(): string {
    return this.#say("rule-we2", {});
  }

  /** `rule-we3` */
  ruleWe3(): string {
    return this.#say("rule-we3", {});
  }

  /** `rule-we4` */
  ruleWe4(): string {
    return this.#say("rule-we4", {});
  }

  /** `sample-about` */
  sampleAbout(): string {
    return this.#say("sample-about", {});
  }

  /** `sample-aim` */
  sampleAim(): string {
    return this.#say("sample-aim", {});
  }

  /** `sample-aim-difference` */
  sampleAimDifference(): string {
    return this.#say("sample-aim-difference", {});
  }

  /** `sample-aim-mean` */
  sampleAimMean(): string {
    return this.#say("sample-aim-mean", {});
  }

  /** `sample-aim-share` */
  sampleAimShare(): string {
    return this.#say("sample-aim-share", {});
  }

  /** `sample-answers` */
  sampleAnswers(): string {
    return this.#say("sample-answers", {});
  }

  /** `sample-classes` */
  sampleClasses(): string {
    return this.#say("sample-classes", {});
  }

  /** `sample-customers` */
  sampleCustomers(): string {
    return this.#say("sample-customers", {});
  }

  /** `sample-deviation` */
  sampleDeviation(): string {
    return this.#say("sample-deviation", {});
  }

  /** `sample-deviation-hint` */
  sampleDeviationHint(): string {
    return this.#say("sample-deviation-hint", {});
  }

  /** `sample-difference` */
  sampleDifference(): string {
    return this.#say("sample-difference", {});
  }

  /** `sample-equal` */
  sampleEqual(): string {
    return this.#say("sample-equal", {});
  }

  /** `sample-expected-share` */
  sampleExpectedShare(): string {
    return this.#say("sample-expected-share", {});
  }

  /** `sample-expected-share-hint` */
  sampleExpectedShareHint(): string {
    return this.#say("sample-expected-share-hint", {});
  }

  /** `sample-found` (answers: back; invite: out; population: customers) */
  sampleFound(args: { answers: number; invite: number; population: number }): string {
    return this.#say("sample-found", args);
  }

  /** `sample-how` */
  sampleHow(): string {
    return this.#say("sample-how", {});
  }

  /** `sample-invite` */
  sampleInvite(): string {
    return this.#say("sample-invite", {});
  }

  /** `sample-margin` */
  sampleMargin(): string {
    return this.#say("sample-margin", {});
  }

  /** `sample-reached` */
  sampleReached(args: { margin: string }): string {
    return this.#say("sample-reached", args);
  }

  /** `sample-response` */
  sampleResponse(): string {
    return this.#say("sample-response", {});
  }

  /** `sample-short` (hoped: back; invite: out) */
  sampleShort(args: { hoped: number; invite: number }): string {
    return this.#say("sample-short", args);
  }

  /** `sample-states` */
  sampleStates(): string {
    return this.#say("sample-states", {});
  }

  /** `sample-strata` */
  sampleStrata(): string {
    return this.#say("sample-strata", {});
  }

  /** `sample-strata-class` */
  sampleStrataClass(): string {
    return this.#say("sample-strata-class", {});
  }

  /** `sample-strata-none` */
  sampleStrataNone(): string {
    return this.#say("sample-strata-none", {});
  }

  /** `sample-strata-state` */
  sampleStrataState(): string {
    return this.#say("sample-strata-state", {});
  }

  /** `sample-stratum` */
  sampleStratum(): string {
    return this.#say("sample-stratum", {});
  }

  /** `sample-title` */
  sampleTitle(): string {
    return this.#say("sample-title", {});
  }

  /** `sample-unlimited` (unlimited: answers) */
  sampleUnlimited(args: { unlimited: number }): string {
    return this.#say("sample-unlimited", args);
  }

  /** `section-cases` */
  sectionCases(): string {
    return this.#say("section-cases", {});
  }

  /** `section-costs` */
  sectionCosts(): string {
    return this.#say("section-costs", {});
  }

  /** `section-customers` */
  sectionCustomers(): string {
    return this.#say("section-customers", {});
  }

  /** `section-exchange` */
  sectionExchange(): string {
    return this.#say("section-exchange", {});
  }

  /** `section-import` */
  sectionImport(): string {
    return this.#say("section-import", {});
  }

  /** `section-methods` */
  sectionMethods(): string {
    return this.#say("section-methods", {});
  }

  /** `section-overview` */
  sectionOverview(): string {
    return this.#say("section-overview", {});
  }

  /** `section-service` */
  sectionService(): string {
    return this.#say("section-service", {});
  }

  /** `section-shipments` */
  sectionShipments(): string {
    return this.#say("section-shipments", {});
  }

  /** `section-surveys` */
  sectionSurveys(): string {
    return this.#say("section-surveys", {});
  }

  /** `section-tradeoff` */
  sectionTradeoff(): string {
    return this.#say("section-tradeoff", {});
  }

  /** `series-case-days` */
  seriesCaseDays(): string {
    return this.#say("series-case-days", {});
  }

  /** `series-cases` */
  seriesCases(): string {
    return this.#say("series-cases", {});
  }

  /** `series-transit-hours` */
  seriesTransitHours(): string {
    return this.#say("series-transit-hours", {});
  }

  /** `series-unit-days` */
  seriesUnitDays(): string {
    return this.#say("series-unit-days", {});
  }

  /** `series-unit-hours` */
  seriesUnitHours(): string {
    return this.#say("series-unit-hours", {});
  }

  /** `series-unit-per-hundred` */
  seriesUnitPerHundred(): string {
    return this.#say("series-unit-per-hundred", {});
  }

  /** `service-claims` (median: days; most: days; n: claims) */
  serviceClaims(args: { median: number; most: number; n: number }): string {
    return this.#say("service-claims", args);
  }

  /** `service-cycle-median` (hours: hours) */
  serviceCycleMedian(args: { hours: number }): string {
    return this.#say("service-cycle-median", args);
  }

  /** `service-cycle-most` (hours: hours) */
  serviceCycleMost(args: { hours: number }): string {
    return this.#say("service-cycle-most", args);
  }

  /** `service-define` */
  serviceDefine(): string {
    return this.#say("service-define", {});
  }

  /** `service-define-add` */
  serviceDefineAdd(): string {
    return this.#say("service-define-add", {});
  }

  /** `service-define-bad-days` */
  serviceDefineBadDays(): string {
    return this.#say("service-define-bad-days", {});
  }

  /** `service-define-bad-hours` */
  serviceDefineBadHours(): string {
    return this.#say("service-define-bad-hours", {});
  }

  /** `service-define-bad-target` */
  serviceDefineBadTarget(): string {
    return this.#say("service-define-bad-target", {});
  }

  /** `service-define-basis` */
  serviceDefineBasis(): string {
    return this.#say("service-define-basis", {});
  }

  /** `service-define-cause` */
  serviceDefineCause(): string {
    return this.#say("service-define-cause", {});
  }

  /** `service-define-causes` */
  serviceDefineCauses(): string {
    return this.#say("service-define-causes", {});
  }

  /** `service-define-days` */
  serviceDefineDays(): string {
    return this.#say("service-define-days", {});
  }

  /** `service-define-done` (after: rate; before: rate; kpi: name; n: left out) */
  serviceDefineDone(args: { after: string; before: string; kpi: string; n: number }): string {
    return this.#say("service-define-done", args);
  }

  /** `service-define-effect` (after: rate; before: rate; n: left out) */
  serviceDefineEffect(args: { after: string; before: string; n: number }): string {
    return this.#say("service-define-effect", args);
  }

  /** `service-define-effect-target` (after: such as 80%; before: such as 12%) */
  serviceDefineEffectTarget(args: { after: string; before: string }): string {
    return this.#say("service-define-effect-target", args);
  }

  /** `service-define-from` */
  serviceDefineFrom(): string {
    return this.#say("service-define-from", {});
  }

  /** `service-define-limit` */
  serviceDefineLimit(): string {
    return this.#say("service-define-limit", {});
  }

  /** `service-define-limit-hint` (usual: hours) */
  serviceDefineLimitHint(args: { usual: number }): string {
    return this.#say("service-define-limit-hint", args);
  }

  /** `service-define-none` */
  serviceDefineNone(): string {
    return this.#say("service-define-none", {});
  }

  /** `service-define-note` */
  serviceDefineNote(): string {
    return this.#say("service-define-note", {});
  }

  /** `service-define-note-shown` */
  serviceDefineNoteShown(): string {
    return this.#say("service-define-note-shown", {});
  }

  /** `service-define-reason` */
  serviceDefineReason(): string {
    return this.#say("service-define-reason", {});
  }

  /** `service-define-remove` */
  serviceDefineRemove(): string {
    return this.#say("service-define-remove", {});
  }

  /** `service-define-save` */
  serviceDefineSave(): string {
    return this.#say("service-define-save", {});
  }

  /** `service-define-target` */
  serviceDefineTarget(): string {
    return this.#say("service-define-target", {});
  }

  /** `service-define-target-hint` (usual: such as 99.0%) */
  serviceDefineTargetHint(args: { usual: string }): string {
    return this.#say("service-define-target-hint", args);
  }

  /** `service-define-title` */
  serviceDefineTitle(): string {
    return this.#say("service-define-title", {});
  }

  /** `service-define-to` */
  serviceDefineTo(): string {
    return this.#say("service-define-to", {});
  }

  /** `service-define-usual` */
  serviceDefineUsual(): string {
    return this.#say("service-define-usual", {});
  }

  /** `service-empty` */
  serviceEmpty(): string {
    return this.#say("service-empty", {});
  }

  /** `service-month-all` */
  serviceMonthAll(): string {
    return this.#say("service-month-all", {});
  }

  /** `service-none` */
  serviceNone(): string {
    return this.#say("service-none", {});
  }

  /** `service-perfect` (counted: such as 91.2%; high: upper bound; low: lower bound; product: such as 93.1%) */
  servicePerfect(args: { counted: string; high: string; low: string; product: string }): string {
    return this.#say("service-perfect", args);
  }

  /** `service-set-aside` (n: waybills) */
  serviceSetAside(args: { n: number }): string {
    return this.#say("service-set-aside", args);
  }

  /** `service-tab-actions` */
  serviceTabActions(): string {
    return this.#say("service-tab-actions", {});
  }

  /** `service-tab-elements` */
  serviceTabElements(): string {
    return this.#say("service-tab-elements", {});
  }

  /** `service-tab-levels` */
  serviceTabLevels(): string {
    return this.#say("service-tab-levels", {});
  }

  /** `service-tiles` */
  serviceTiles(): string {
    return this.#say("service-tiles", {});
  }

  /** `service-title` */
  serviceTitle(): string {
    return this.#say("service-title", {});
  }

  /** `service-uncounted` (n: indicators) */
  serviceUncounted(args: { n: number }): string {
    return this.#say("service-uncounted", args);
  }

  /** `session-add` */
  sessionAdd(): string {
    return this.#say("session-add", {});
  }

  /** `session-add-how` */
  sessionAddHow(): string {
    return this.#say("session-add-how", {});
  }

  /** `session-add-label` */
  sessionAddLabel(): string {
    return this.#say("session-add-label", {});
  }

  /** `session-added` (added: new; same: known) */
  sessionAdded(args: { added: number; same: number }): string {
    return this.#say("session-added", args);
  }

  /** `session-alike` */
  sessionAlike(): string {
    return this.#say("session-alike", {});
  }

  /** `session-alike-how` */
  sessionAlikeHow(): string {
    return this.#say("session-alike-how", {});
  }

  /** `session-alike-none` */
  sessionAlikeNone(): string {
    return this.#say("session-alike-none", {});
  }

  /** `session-alike-share` (share: how alike) */
  sessionAlikeShare(args: { share: string }): string {
    return this.#say("session-alike-share", args);
  }

  /** `session-choose-of` (idea: idea) */
  sessionChooseOf(args: { idea: string }): string {
    return this.#say("session-choose-of", args);
  }

  /** `session-chosen` */
  sessionChosen(): string {
    return this.#say("session-chosen", {});
  }

  /** `session-chosen-n` (n: chosen) */
  sessionChosenN(args: { n: number }): string {
    return this.#say("session-chosen-n", args);
  }

  /** `session-cluster` */
  sessionCluster(): string {
    return this.#say("session-cluster", {});
  }

  /** `session-cluster-go` */
  sessionClusterGo(): string {
    return this.#say("session-cluster-go", {});
  }

  /** `session-cluster-hint` */
  sessionClusterHint(): string {
    return this.#say("session-cluster-hint", {});
  }

  /** `session-cluster-label` */
  sessionClusterLabel(): string {
    return this.#say("session-cluster-label", {});
  }

  /** `session-column-by` */
  sessionColumnBy(): string {
    return this.#say("session-column-by", {});
  }

  /** `session-column-cluster` */
  sessionColumnCluster(): string {
    return this.#say("session-column-cluster", {});
  }

  /** `session-column-dots` */
  sessionColumnDots(): string {
    return this.#say("session-column-dots", {});
  }

  /** `session-column-idea` */
  sessionColumnIdea(): string {
    return this.#say("session-column-idea", {});
  }

  /** `session-column-merged` */
  sessionColumnMerged(): string {
    return this.#say("session-column-merged", {});
  }

  /** `session-column-rank` */
  sessionColumnRank(): string {
    return this.#say("session-column-rank", {});
  }

  /** `session-column-round` */
  sessionColumnRound(): string {
    return this.#say("session-column-round", {});
  }

  /** `session-count` (n: ideas) */
  sessionCount(args: { n: number }): string {
    return this.#say("session-count", args);
  }

  /** `session-dot-less` (idea: idea) */
  sessionDotLess(args: { idea: string }): string {
    return this.#say("session-dot-less", args);
  }

  /** `session-dot-more` (idea: idea) */
  sessionDotMore(args: { idea: string }): string {
    return this.#say("session-dot-more", args);
  }

  /** `session-dot-now` (idea: idea; n: dots) */
  sessionDotNow(args: { idea: string; n: number }): string {
    return this.#say("session-dot-now", args);
  }

  /** `session-dots` */
  sessionDots(): string {
    return this.#say("session-dots", {});
  }

  /** `session-dots-left` (dots: each; left: left) */
  sessionDotsLeft(args: { dots: number; left: number }): string {
    return this.#say("session-dots-left", args);
  }

  /** `session-edit` */
  sessionEdit(): string {
    return this.#say("session-edit", {});
  }

  /** `session-edit-of` (idea: idea) */
  sessionEditOf(args: { idea: string }): string {
    return this.#say("session-edit-of", args);
  }

  /** `session-edit-save` */
  sessionEditSave(): string {
    return this.#say("session-edit-save", {});
  }

  /** `session-ideas` */
  sessionIdeas(): string {
    return this.#say("session-ideas", {});
  }

  /** `session-merge` */
  sessionMerge(): string {
    return this.#say("session-merge", {});
  }

  /** `session-merge-chosen` */
  sessionMergeChosen(): string {
    return this.#say("session-merge-chosen", {});
  }

  /** `session-merge-of` (first: the one that stays; second: the other) */
  sessionMergeOf(args: { first: string; second: string }): string {
    return this.#say("session-merge-of", args);
  }

  /** `session-merged` */
  sessionMerged(): string {
    return this.#say("session-merged", {});
  }

  /** `session-minutes` */
  sessionMinutes(): string {
    return this.#say("session-minutes", {});
  }

  /** `session-minutes-also` (others: wordings) */
  sessionMinutesAlso(args: { others: string }): string {
    return this.#say("session-minutes-also", args);
  }

  /** `session-minutes-counts` (ideas: ideas after merging; said: ideas said; votes: votes) */
  sessionMinutesCounts(args: { ideas: number; said: number; votes: number }): string {
    return this.#say("session-minutes-counts", args);
  }

  /** `session-minutes-dots` (n: dots) */
  sessionMinutesDots(args: { n: number }): string {
    return this.#say("session-minutes-dots", args);
  }

  /** `session-minutes-file` */
  sessionMinutesFile(): string {
    return this.#say("session-minutes-file", {});
  }

  /** `session-minutes-people` (n: people; people: names) */
  sessionMinutesPeople(args: { n: number; people: string }): string {
    return this.#say("session-minutes-people", args);
  }

  /** `session-minutes-save` */
  sessionMinutesSave(): string {
    return this.#say("session-minutes-save", {});
  }

  /** `session-minutes-when` (when: time) */
  sessionMinutesWhen(args: { when: string }): string {
    return this.#say("session-minutes-when", args);
  }

  /** `session-next-turn` */
  sessionNextTurn(): string {
    return this.#say("session-next-turn", {});
  }

  /** `session-no-cluster` */
  sessionNoCluster(): string {
    return this.#say("session-no-cluster", {});
  }

  /** `session-none` */
  sessionNone(): string {
    return this.#say("session-none", {});
  }

  /** `session-people` */
  sessionPeople(): string {
    return this.#say("session-people", {});
  }

  /** `session-people-hint` */
  sessionPeopleHint(): string {
    return this.#say("session-people-hint", {});
  }

  /** `session-project` */
  sessionProject(): string {
    return this.#say("session-project", {});
  }

  /** `session-project-end` */
  sessionProjectEnd(): string {
    return this.#say("session-project-end", {});
  }

  /** `session-question` */
  sessionQuestion(): string {
    return this.#say("session-question", {});
  }

  /** `session-question-hint` */
  sessionQuestionHint(): string {
    return this.#say("session-question-hint", {});
  }

  /** `session-rank-how` */
  sessionRankHow(): string {
    return this.#say("session-rank-how", {});
  }

  /** `session-remove` */
  sessionRemove(): string {
    return this.#say("session-remove", {});
  }

  /** `session-remove-of` (idea: idea) */
  sessionRemoveOf(args: { idea: string }): string {
    return this.#say("session-remove-of", args);
  }

  /** `session-removed` */
  sessionRemoved(): string {
    return this.#say("session-removed", {});
  }

  /** `session-round` */
  sessionRound(): string {
    return this.#say("session-round", {});
  }

  /** `session-round-n` (n: round) */
  sessionRoundN(args: { n: number }): string {
    return this.#say("session-round-n", args);
  }

  /** `session-rounds` */
  sessionRounds(): string {
    return this.#say("session-rounds", {});
  }

  /** `session-save` */
  sessionSave(): string {
    return this.#say("session-save", {});
  }

  /** `session-saved` */
  sessionSaved(): string {
    return this.#say("session-saved", {});
  }

  /** `session-sorted` */
  sessionSorted(): string {
    return this.#say("session-sorted", {});
  }

  /** `session-split` */
  sessionSplit(): string {
    return this.#say("session-split", {});
  }

  /** `session-split-of` (idea: idea) */
  sessionSplitOf(args: { idea: string }): string {
    return this.#say("session-split-of", args);
  }

  /** `session-summary` (ideas: ideas; votes: people who voted) */
  sessionSummary(args: { ideas: number; votes: number }): string {
    return this.#say("session-summary", args);
  }

  /** `session-survey-least` */
  sessionSurveyLeast(): string {
    return this.#say("session-survey-least", {});
  }

  /** `session-survey-most` */
  sessionSurveyMost(): string {
    return this.#say("session-survey-most", {});
  }

  /** `session-survey-question` */
  sessionSurveyQuestion(): string {
    return this.#say("session-survey-question", {});
  }

  /** `session-tab-ideas` */
  sessionTabIdeas(): string {
    return this.#say("session-tab-ideas", {});
  }

  /** `session-tab-plan` */
  sessionTabPlan(): string {
    return this.#say("session-tab-plan", {});
  }

  /** `session-tab-results` */
  sessionTabResults(): string {
    return this.#say("session-tab-results", {});
  }

  /** `session-tab-sort` */
  sessionTabSort(): string {
    return this.#say("session-tab-sort", {});
  }

  /** `session-tab-vote` */
  sessionTabVote(): string {
    return this.#say("session-tab-vote", {});
  }

  /** `session-table-save` */
  sessionTableSave(): string {
    return this.#say("session-table-save", {});
  }

  /** `session-tabs` */
  sessionTabs(): string {
    return this.#say("session-tabs", {});
  }

  /** `session-timer` */
  sessionTimer(): string {
    return this.#say("session-timer", {});
  }

  /** `session-timer-start` */
  sessionTimerStart(): string {
    return this.#say("session-timer-start", {});
  }

  /** `session-timer-stop` */
  sessionTimerStop(): string {
    return this.#say("session-timer-stop", {});
  }

  /** `session-timer-up` */
  sessionTimerUp(): string {
    return this.#say("session-timer-up", {});
  }

  /** `session-to-survey` */
  sessionToSurvey(): string {
    return this.#say("session-to-survey", {});
  }

  /** `session-to-survey-done` (n: rows) */
  sessionToSurveyDone(args: { n: number }): string {
    return this.#say("session-to-survey-done", args);
  }

  /** `session-to-survey-go` */
  sessionToSurveyGo(): string {
    return this.#say("session-to-survey-go", {});
  }

  /** `session-to-survey-how` */
  sessionToSurveyHow(): string {
    return this.#say("session-to-survey-how", {});
  }

  /** `session-to-survey-new` */
  sessionToSurveyNew(): string {
    return this.#say("session-to-survey-new", {});
  }

  /** `session-to-survey-open` */
  sessionToSurveyOpen(): string {
    return this.#say("session-to-survey-open", {});
  }

  /** `session-turn` (n: round; who: name) */
  sessionTurn(args: { n: number; who: string }): string {
    return this.#say("session-turn", args);
  }

  /** `session-vote-none` */
  sessionVoteNone(): string {
    return this.#say("session-vote-none", {});
  }

  /** `session-vote-of` (n: dots; who: name) */
  sessionVoteOf(args: { n: number; who: string }): string {
    return this.#say("session-vote-of", args);
  }

  /** `session-vote-save` */
  sessionVoteSave(): string {
    return this.#say("session-vote-save", {});
  }

  /** `session-voted` */
  sessionVoted(): string {
    return this.#say("session-voted", {});
  }

  /** `session-voter` */
  sessionVoter(): string {
    return this.#say("session-voter", {});
  }

  /** `session-voter-needed` */
  sessionVoterNeeded(): string {
    return this.#say("session-voter-needed", {});
  }

  /** `session-votes` */
  sessionVotes(): string {
    return this.#say("session-votes", {});
  }

  /** `session-way` */
  sessionWay(): string {
    return this.#say("session-way", {});
  }

  /** `session-way-round-robin` */
  sessionWayRoundRobin(): string {
    return this.#say("session-way-round-robin", {});
  }

  /** `session-way-round-robin-how` */
  sessionWayRoundRobinHow(): string {
    return this.#say("session-way-round-robin-how", {});
  }

  /** `session-way-six-three-five` */
  sessionWaySixThreeFive(): string {
    return this.#say("session-way-six-three-five", {});
  }

  /** `session-way-six-three-five-how` */
  sessionWaySixThreeFiveHow(): string {
    return this.#say("session-way-six-three-five-how", {});
  }

  /** `session-way-slips` */
  sessionWaySlips(): string {
    return this.#say("session-way-slips", {});
  }

  /** `session-way-slips-how` */
  sessionWaySlipsHow(): string {
    return this.#say("session-way-slips-how", {});
  }

  /** `session-who` */
  sessionWho(): string {
    return this.#say("session-who", {});
  }

  /** `session-who-nobody` */
  sessionWhoNobody(): string {
    return this.#say("session-who-nobody", {});
  }

  /** `setup-activities` */
  setupActivities(): string {
    return this.#say("setup-activities", {});
  }

  /** `setup-activities-help` */
  setupActivitiesHelp(): string {
    return this.#say("setup-activities-help", {});
  }

  /** `setup-add-activity` */
  setupAddActivity(): string {
    return this.#say("setup-add-activity", {});
  }

  /** `setup-add-department` */
  setupAddDepartment(): string {
    return this.#say("setup-add-department", {});
  }

  /** `setup-add-term` */
  setupAddTerm(): string {
    return this.#say("setup-add-term", {});
  }

  /** `setup-add-total` */
  setupAddTotal(): string {
    return this.#say("setup-add-total", {});
  }

  /** `setup-by-heads` */
  setupByHeads(): string {
    return this.#say("setup-by-heads", {});
  }

  /** `setup-departments` */
  setupDepartments(): string {
    return this.#say("setup-departments", {});
  }

  /** `setup-departments-help` */
  setupDepartmentsHelp(): string {
    return this.#say("setup-departments-help", {});
  }

  /** `setup-down` (name: what it is called) */
  setupDown(args: { name: string }): string {
    return this.#say("setup-down", args);
  }

  /** `setup-driver` */
  setupDriver(): string {
    return this.#say("setup-driver", {});
  }

  /** `setup-from` */
  setupFrom(): string {
    return this.#say("setup-from", {});
  }

  /** `setup-keywords` */
  setupKeywords(): string {
    return this.#say("setup-keywords", {});
  }

  /** `setup-measured` */
  setupMeasured(): string {
    return this.#say("setup-measured", {});
  }

  /** `setup-minutes` (hours: hours) */
  setupMinutes(args: { hours: number }): string {
    return this.#say("setup-minutes", args);
  }

  /** `setup-name` */
  setupName(): string {
    return this.#say("setup-name", {});
  }

  /** `setup-need-department` */
  setupNeedDepartment(): string {
    return this.#say("setup-need-department", {});
  }

  /** `setup-need-minutes` */
  setupNeedMinutes(): string {
    return this.#say("setup-need-minutes", {});
  }

  /** `setup-need-month` */
  setupNeedMonth(): string {
    return this.#say("setup-need-month", {});
  }

  /** `setup-need-name` */
  setupNeedName(): string {
    return this.#say("setup-need-name", {});
  }

  /** `setup-need-operating` */
  setupNeedOperating(): string {
    return this.#say("setup-need-operating", {});
  }

  /** `setup-need-weight` */
  setupNeedWeight(): string {
    return this.#say("setup-need-weight", {});
  }

  /** `setup-none` */
  setupNone(): string {
    return this.#say("setup-none", {});
  }

  /** `setup-open` */
  setupOpen(): string {
    return this.#say("setup-open", {});
  }

  /** `setup-parts` */
  setupParts(): string {
    return this.#say("setup-parts", {});
  }

  /** `setup-remove` (name: what it is called) */
  setupRemove(args: { name: string }): string {
    return this.#say("setup-remove", args);
  }

  /** `setup-remove-term` */
  setupRemoveTerm(): string {
    return this.#say("setup-remove-term", {});
  }

  /** `setup-rounding` */
  setupRounding(): string {
    return this.#say("setup-rounding", {});
  }

  /** `setup-rules` */
  setupRules(): string {
    return this.#say("setup-rules", {});
  }

  /** `setup-saved` */
  setupSaved(): string {
    return this.#say("setup-saved", {});
  }

  /** `setup-serves` */
  setupServes(): string {
    return this.#say("setup-serves", {});
  }

  /** `setup-serves-by-heads` */
  setupServesByHeads(): string {
    return this.#say("setup-serves-by-heads", {});
  }

  /** `setup-serves-how` (name: department) */
  setupServesHow(args: { name: string }): string {
    return this.#say("setup-serves-how", args);
  }

  /** `setup-share` */
  setupShare(): string {
    return this.#say("setup-share", {});
  }

  /** `setup-share-hint` */
  setupShareHint(): string {
    return this.#say("setup-share-hint", {});
  }

  /** `setup-shipment-cost` */
  setupShipmentCost(): string {
    return this.#say("setup-shipment-cost", {});
  }

  /** `setup-shipment-cost-hint` */
  setupShipmentCostHint(): string {
    return this.#say("setup-shipment-cost-hint", {});
  }

  /** `setup-stage` */
  setupStage(): string {
    return this.#say("setup-stage", {});
  }

  /** `setup-support` */
  setupSupport(): string {
    return this.#say("setup-support", {});
  }

  /** `setup-support-rule` */
  setupSupportRule(): string {
    return this.#say("setup-support-rule", {});
  }

  /** `setup-term` */
  setupTerm(): string {
    return this.#say("setup-term", {});
  }

  /** `setup-title` */
  setupTitle(): string {
    return this.#say("setup-title", {});
  }

  /** `setup-to` */
  setupTo(): string {
    return this.#say("setup-to", {});
  }

  /** `setup-total-department` (item: kind of cost) */
  setupTotalDepartment(args: { item: string }): string {
    return this.#say("setup-total-department", args);
  }

  /** `setup-total-item` */
  setupTotalItem(): string {
    return this.#say("setup-total-item", {});
  }

  /** `setup-totals` */
  setupTotals(): string {
    return this.#say("setup-totals", {});
  }

  /** `setup-totals-help` */
  setupTotalsHelp(): string {
    return this.#say("setup-totals-help", {});
  }

  /** `setup-unnamed` (n: place) */
  setupUnnamed(args: { n: number }): string {
    return this.#say("setup-unnamed", args);
  }

  /** `setup-up` (name: what it is called) */
  setupUp(args: { name: string }): string {
    return this.#say("setup-up", args);
  }

  /** `shares-from` */
  sharesFrom(): string {
    return this.#say("shares-from", {});
  }

  /** `shares-help` */
  sharesHelp(): string {
    return this.#say("shares-help", {});
  }

  /** `shares-keywords` */
  sharesKeywords(): string {
    return this.#say("shares-keywords", {});
  }

  /** `shares-line` (month: month; parts: departments with their shares) */
  sharesLine(args: { month: string; parts: string }): string {
    return this.#say("shares-line", args);
  }

  /** `shares-need-month` */
  sharesNeedMonth(): string {
    return this.#say("shares-need-month", {});
  }

  /** `shares-need-reason` */
  sharesNeedReason(): string {
    return this.#say("shares-need-reason", {});
  }

  /** `shares-need-weight` */
  sharesNeedWeight(): string {
    return this.#say("shares-need-weight", {});
  }

  /** `shares-none` */
  sharesNone(): string {
    return this.#say("shares-none", {});
  }

  /** `shares-now` */
  sharesNow(): string {
    return this.#say("shares-now", {});
  }

  /** `shares-of` (name: department; share: per cent) */
  sharesOf(args: { name: string; share: string }): string {
    return this.#say("shares-of", args);
  }

  /** `shares-open` */
  sharesOpen(): string {
    return this.#say("shares-open", {});
  }

  /** `shares-part` (share: per cent) */
  sharesPart(args: { share: string }): string {
    return this.#say("shares-part", args);
  }

  /** `shares-reason` */
  sharesReason(): string {
    return this.#say("shares-reason", {});
  }

  /** `shares-reason-hint` */
  sharesReasonHint(): string {
    return this.#say("shares-reason-hint", {});
  }

  /** `shares-remove` (month: month) */
  sharesRemove(args: { month: string }): string {
    return this.#say("shares-remove", args);
  }

  /** `shares-removed` */
  sharesRemoved(): string {
    return this.#say("shares-removed", {});
  }

  /** `shares-saved` */
  sharesSaved(): string {
    return this.#say("shares-saved", {});
  }

  /** `shares-title` (item: kind of cost) */
  sharesTitle(args: { item: string }): string {
    return this.#say("shares-title", args);
  }

  /** `shares-weight` (name: department) */
  sharesWeight(args: { name: string }): string {
    return this.#say("shares-weight", args);
  }

  /** `shell-appearance-switch` */
  shellAppearanceSwitch(): string {
    return this.#say("shell-appearance-switch", {});
  }

  /** `shell-backup-at` (when: time of the backup, in words) */
  shellBackupAt(args: { when: string }): string {
    return this.#say("shell-backup-at", args);
  }

  /** `shell-backup-never` */
  shellBackupNever(): string {
    return this.#say("shell-backup-never", {});
  }

  /** `shell-collapse` */
  shellCollapse(): string {
    return this.#say("shell-collapse", {});
  }

  /** `shell-counts` */
  shellCounts(args: { customers: number; shipments: number }): string {
    return this.#say("shell-counts", args);
  }

  /** `shell-drop-import` */
  shellDropImport(): string {
    return this.#say("shell-drop-import", {});
  }

  /** `shell-expand` */
  shellExpand(): string {
    return this.#say("shell-expand", {});
  }

  /** `shell-files-answers` */
  shellFilesAnswers(): string {
    return this.#say("shell-files-answers", {});
  }

  /** `shell-files-backups` */
  shellFilesBackups(): string {
    return this.#say("shell-files-backups", {});
  }

  /** `shell-files-exchange` */
  shellFilesExchange(): string {
    return this.#say("shell-files-exchange", {});
  }

  /** `shell-files-keheng` */
  shellFilesKeheng(): string {
    return this.#say("shell-files-keheng", {});
  }

  /** `shell-files-pages` */
  shellFilesPages(): string {
    return this.#say("shell-files-pages", {});
  }

  /** `shell-files-person` */
  shellFilesPerson(): string {
    return this.#say("shell-files-person", {});
  }

  /** `shell-files-pictures` */
  shellFilesPictures(): string {
    return this.#say("shell-files-pictures", {});
  }

  /** `shell-files-questionnaires` */
  shellFilesQuestionnaires(): string {
    return this.#say("shell-files-questionnaires", {});
  }

  /** `shell-files-tables` */
  shellFilesTables(): string {
    return this.#say("shell-files-tables", {});
  }

  /** `shell-language` */
  shellLanguage(): string {
    return this.#say("shell-language", {});
  }

  /** `shell-language-chinese` */
  shellLanguageChinese(): string {
    return this.#say("shell-language-chinese", {});
  }

  /** `shell-language-english` */
  shellLanguageEnglish(): string {
    return this.#say("shell-language-english", {});
  }

  /** `shell-language-switch` */
  shellLanguageSwitch(): string {
    return this.#say("shell-language-switch", {});
  }

  /** `shell-messages` */
  shellMessages(): string {
    return this.#say("shell-messages", {});
  }

  /** `shell-palette` */
  shellPalette(): string {
    return this.#say("shell-palette", {});
  }

  /** `shell-projector` */
  shellProjector(): string {
    return this.#say("shell-projector", {});
  }

  /** `shell-sample` */
  shellSample(): string {
    return this.#say("shell-sample", {});
  }

  /** `shell-saved` (name: file name) */
  shellSaved(args: { name: string }): string {
    return this.#say("shell-saved", args);
  }

  /** `shell-search-box` */
  shellSearchBox(): string {
    return this.#say("shell-search-box", {});
  }

  /** `shell-sections` */
  shellSections(): string {
    return this.#say("shell-sections", {});
  }

  /** `shell-selection` (n: rows selected; sum: their sum, ready to print) */
  shellSelection(args: { n: number; sum: string }): string {
    return this.#say("shell-selection", args);
  }

  /** `shell-shortcuts` */
  shellShortcuts(): string {
    return this.#say("shell-shortcuts", {});
  }

  /** `shell-skip` */
  shellSkip(): string {
    return this.#say("shell-skip", {});
  }

  /** `shell-status` */
  shellStatus(): string {
    return this.#say("shell-status", {});
  }

  /** `shell-zoom-in` */
  shellZoomIn(): string {
    return this.#say("shell-zoom-in", {});
  }

  /** `shell-zoom-out` */
  shellZoomOut(): string {
    return this.#say("shell-zoom-out", {});
  }

  /** `shell-zoom-reset` */
  shellZoomReset(): string {
    return this.#say("shell-zoom-reset", {});
  }

  /** `shipments-any-status` */
  shipmentsAnyStatus(): string {
    return this.#say("shipments-any-status", {});
  }

  /** `shipments-any-trouble` */
  shipmentsAnyTrouble(): string {
    return this.#say("shipments-any-trouble", {});
  }

  /** `shipments-clear` */
  shipmentsClear(): string {
    return this.#say("shipments-clear", {});
  }

  /** `shipments-cod` */
  shipmentsCod(): string {
    return this.#say("shipments-cod", {});
  }

  /** `shipments-column-cost` */
  shipmentsColumnCost(): string {
    return this.#say("shipments-column-cost", {});
  }

  /** `shipments-column-customer` */
  shipmentsColumnCustomer(): string {
    return this.#say("shipments-column-customer", {});
  }

  /** `shipments-column-delivered` */
  shipmentsColumnDelivered(): string {
    return this.#say("shipments-column-delivered", {});
  }

  /** `shipments-column-destination` */
  shipmentsColumnDestination(): string {
    return this.#say("shipments-column-destination", {});
  }

  /** `shipments-column-due` */
  shipmentsColumnDue(): string {
    return this.#say("shipments-column-due", {});
  }

  /** `shipments-column-late` */
  shipmentsColumnLate(): string {
    return this.#say("shipments-column-late", {});
  }

  /** `shipments-column-no` */
  shipmentsColumnNo(): string {
    return this.#say("shipments-column-no", {});
  }

  /** `shipments-column-payment` */
  shipmentsColumnPayment(): string {
    return this.#say("shipments-column-payment", {});
  }

  /** `shipments-column-pieces` */
  shipmentsColumnPieces(): string {
    return this.#say("shipments-column-pieces", {});
  }

  /** `shipments-column-price` */
  shipmentsColumnPrice(): string {
    return this.#say("shipments-column-price", {});
  }

  /** `shipments-column-shipped` */
  shipmentsColumnShipped(): string {
    return this.#say("shipments-column-shipped", {});
  }

  /** `shipments-column-status` */
  shipmentsColumnStatus(): string {
    return this.#say("shipments-column-status", {});
  }

  /** `shipments-column-trouble` */
  shipmentsColumnTrouble(): string {
    return this.#say("shipments-column-trouble", {});
  }

  /** `shipments-column-weight` */
  shipmentsColumnWeight(): string {
    return this.#say("shipments-column-weight", {});
  }

  /** `shipments-destined` */
  shipmentsDestined(args: { name: string }): string {
    return this.#say("shipments-destined", args);
  }

  /** `shipments-detail-none` */
  shipmentsDetailNone(): string {
    return this.#say("shipments-detail-none", {});
  }

  /** `shipments-due-assumed` */
  shipmentsDueAssumed(): string {
    return this.#say("shipments-due-assumed", {});
  }

  /** `shipments-empty` */
  shipmentsEmpty(): string {
    return this.#say("shipments-empty", {});
  }

  /** `shipments-empty-text` */
  shipmentsEmptyText(): string {
    return this.#say("shipments-empty-text", {});
  }

  /** `shipments-export` */
  shipmentsExport(): string {
    return this.#say("shipments-export", {});
  }

  /** `shipments-export-full` */
  shipmentsExportFull(): string {
    return this.#say("shipments-export-full", {});
  }

  /** `shipments-export-masked` */
  shipmentsExportMasked(): string {
    return this.#say("shipments-export-masked", {});
  }

  /** `shipments-figures` */
  shipmentsFigures(): string {
    return this.#say("shipments-figures", {});
  }

  /** `shipments-from` */
  shipmentsFrom(): string {
    return this.#say("shipments-from", {});
  }

  /** `shipments-hide` */
  shipmentsHide(): string {
    return this.#say("shipments-hide", {});
  }

  /** `shipments-import` */
  shipmentsImport(): string {
    return this.#say("shipments-import", {});
  }

  /** `shipments-imports` */
  shipmentsImports(): string {
    return this.#say("shipments-imports", {});
  }

  /** `shipments-insured` */
  shipmentsInsured(): string {
    return this.#say("shipments-insured", {});
  }

  /** `shipments-late` */
  shipmentsLate(): string {
    return this.#say("shipments-late", {});
  }

  /** `shipments-late-no` */
  shipmentsLateNo(): string {
    return this.#say("shipments-late-no", {});
  }

  /** `shipments-late-open` */
  shipmentsLateOpen(): string {
    return this.#say("shipments-late-open", {});
  }

  /** `shipments-late-yes` */
  shipmentsLateYes(): string {
    return this.#say("shipments-late-yes", {});
  }

  /** `shipments-list` */
  shipmentsList(): string {
    return this.#say("shipments-list", {});
  }

  /** `shipments-none-match` */
  shipmentsNoneMatch(): string {
    return this.#say("shipments-none-match", {});
  }

  /** `shipments-note` (n: waybills; sum: freight in yuan) */
  shipmentsNote(args: { n: number; sum: string }): string {
    return this.#say("shipments-note", args);
  }

  /** `shipments-of-customer` (name: customer) */
  shipmentsOfCustomer(args: { name: string }): string {
    return this.#say("shipments-of-customer", args);
  }

  /** `shipments-open-customer` */
  shipmentsOpenCustomer(): string {
    return this.#say("shipments-open-customer", {});
  }

  /** `shipments-order-no` */
  shipmentsOrderNo(): string {
    return this.#say("shipments-order-no", {});
  }

  /** `shipments-product` */
  shipmentsProduct(): string {
    return this.#say("shipments-product", {});
  }

  /** `shipments-receiver` */
  shipmentsReceiver(): string {
    return this.#say("shipments-receiver", {});
  }

  /** `shipments-remark` */
  shipmentsRemark(): string {
    return this.#say("shipments-remark", {});
  }

  /** `shipments-remove-filter` */
  shipmentsRemoveFilter(): string {
    return this.#say("shipments-remove-filter", {});
  }

  /** `shipments-reveal` */
  shipmentsReveal(): string {
    return this.#say("shipments-reveal", {});
  }

  /** `shipments-search` */
  shipmentsSearch(): string {
    return this.#say("shipments-search", {});
  }

  /** `shipments-search-label` */
  shipmentsSearchLabel(): string {
    return this.#say("shipments-search-label", {});
  }

  /** `shipments-sender` */
  shipmentsSender(): string {
    return this.#say("shipments-sender", {});
  }

  /** `shipments-source` */
  shipmentsSource(): string {
    return this.#say("shipments-source", {});
  }

  /** `shipments-source-row` (file: file name; row: row in it) */
  shipmentsSourceRow(args: { file: string; row: number }): string {
    return this.#say("shipments-source-row", args);
  }

  /** `shipments-status` */
  shipmentsStatus(): string {
    return this.#say("shipments-status", {});
  }

  /** `shipments-times` */
  shipmentsTimes(): string {
    return this.#say("shipments-times", {});
  }

  /** `shipments-to` */
  shipmentsTo(): string {
    return this.#say("shipments-to", {});
  }

  /** `shipments-trouble` */
  shipmentsTrouble(): string {
    return this.#say("shipments-trouble", {});
  }

  /** `start-busy` */
  startBusy(): string {
    return this.#say("start-busy", {});
  }

  /** `start-own` */
  startOwn(): string {
    return this.#say("start-own", {});
  }

  /** `start-own-text` */
  startOwnText(): string {
    return this.#say("start-own-text", {});
  }

  /** `start-question` */
  startQuestion(): string {
    return this.#say("start-question", {});
  }

  /** `start-sample` */
  startSample(): string {
    return this.#say("start-sample", {});
  }

  /** `start-sample-text` */
  startSampleText(): string {
    return this.#say("start-sample-text", {});
  }

  /** `start-teach` */
  startTeach(): string {
    return this.#say("start-teach", {});
  }

  /** `start-teach-text` */
  startTeachText(): string {
    return this.#say("start-teach-text", {});
  }

  /** `start-title` */
  startTitle(): string {
    return this.#say("start-title", {});
  }

  /** `state-active` */
  stateActive(): string {
    return this.#say("state-active", {});
  }

  /** `state-dormant` */
  stateDormant(): string {
    return this.#say("state-dormant", {});
  }

  /** `state-lapsed` */
  stateLapsed(): string {
    return this.#say("state-lapsed", {});
  }

  /** `state-new` */
  stateNew(): string {
    return this.#say("state-new", {});
  }

  /** `state-prospect` */
  stateProspect(): string {
    return this.#say("state-prospect", {});
  }

  /** `status-cancelled` */
  statusCancelled(): string {
    return this.#say("status-cancelled", {});
  }

  /** `status-collected` */
  statusCollected(): string {
    return this.#say("status-collected", {});
  }

  /** `status-delivered` */
  statusDelivered(): string {
    return this.#say("status-delivered", {});
  }

  /** `status-delivering` */
  statusDelivering(): string {
    return this.#say("status-delivering", {});
  }

  /** `status-exception` */
  statusException(): string {
    return this.#say("status-exception", {});
  }

  /** `status-lost` */
  statusLost(): string {
    return this.#say("status-lost", {});
  }

  /** `status-ordered` */
  statusOrdered(): string {
    return this.#say("status-ordered", {});
  }

  /** `status-refused` */
  statusRefused(): string {
    return this.#say("status-refused", {});
  }

  /** `status-returned` */
  statusReturned(): string {
    return this.#say("status-returned", {});
  }

  /** `status-returning` */
  statusReturning(): string {
    return this.#say("status-returning", {});
  }

  /** `status-transit` */
  statusTransit(): string {
    return this.#say("status-transit", {});
  }

  /** `survey-codebook` */
  surveyCodebook(): string {
    return this.#say("survey-codebook", {});
  }

  /** `survey-codebook-label` */
  surveyCodebookLabel(): string {
    return this.#say("survey-codebook-label", {});
  }

  /** `survey-codebook-name` */
  surveyCodebookName(): string {
    return this.#say("survey-codebook-name", {});
  }

  /** `survey-codebook-values` */
  surveyCodebookValues(): string {
    return this.#say("survey-codebook-values", {});
  }

  /** `survey-column-begun` */
  surveyColumnBegun(): string {
    return this.#say("survey-column-begun", {});
  }

  /** `survey-column-seconds` */
  surveyColumnSeconds(): string {
    return this.#say("survey-column-seconds", {});
  }

  /** `survey-column-sender` */
  surveyColumnSender(): string {
    return this.#say("survey-column-sender", {});
  }

  /** `survey-column-serial` */
  surveyColumnSerial(): string {
    return this.#say("survey-column-serial", {});
  }

  /** `survey-column-submitted` */
  surveyColumnSubmitted(): string {
    return this.#say("survey-column-submitted", {});
  }

  /** `survey-dialect-google` */
  surveyDialectGoogle(): string {
    return this.#say("survey-dialect-google", {});
  }

  /** `survey-dialect-kobo` */
  surveyDialectKobo(): string {
    return this.#say("survey-dialect-kobo", {});
  }

  /** `survey-dialect-microsoft` */
  surveyDialectMicrosoft(): string {
    return this.#say("survey-dialect-microsoft", {});
  }

  /** `survey-dialect-plain` */
  surveyDialectPlain(): string {
    return this.#say("survey-dialect-plain", {});
  }

  /** `survey-dialect-wjx` */
  surveyDialectWjx(): string {
    return this.#say("survey-dialect-wjx", {});
  }

  /** `survey-format-limesurvey-tsv` */
  surveyFormatLimesurveyTsv(): string {
    return this.#say("survey-format-limesurvey-tsv", {});
  }

  /** `survey-format-lss` */
  surveyFormatLss(): string {
    return this.#say("survey-format-lss", {});
  }

  /** `survey-format-qsf` */
  surveyFormatQsf(): string {
    return this.#say("survey-format-qsf", {});
  }

  /** `survey-format-surveyjs` */
  surveyFormatSurveyjs(): string {
    return this.#say("survey-format-surveyjs", {});
  }

  /** `survey-format-xlsform` */
  surveyFormatXlsform(): string {
    return this.#say("survey-format-xlsform", {});
  }

  /** `survey-imported` (questions: questions read) */
  surveyImported(args: { questions: number }): string {
    return this.#say("survey-imported", args);
  }

  /** `survey-note-all-choices` */
  surveyNoteAllChoices(): string {
    return this.#say("survey-note-all-choices", {});
  }

  /** `survey-note-as-number` (type: type in the file) */
  surveyNoteAsNumber(args: { type: string }): string {
    return this.#say("survey-note-as-number", args);
  }

  /** `survey-note-as-text` (type: type in the file) */
  surveyNoteAsText(args: { type: string }): string {
    return this.#say("survey-note-as-text", args);
  }

  /** `survey-note-as-yes-no` (type: type in the file) */
  surveyNoteAsYesNo(args: { type: string }): string {
    return this.#say("survey-note-as-yes-no", args);
  }

  /** `survey-note-asked-once` */
  surveyNoteAskedOnce(): string {
    return this.#say("survey-note-asked-once", {});
  }

  /** `survey-note-comment-left-out` */
  surveyNoteCommentLeftOut(): string {
    return this.#say("survey-note-comment-left-out", {});
  }

  /** `survey-note-condition-not-written` (source: the condition) */
  surveyNoteConditionNotWritten(args: { source: string }): string {
    return this.#say("survey-note-condition-not-written", args);
  }

  /** `survey-note-idle-row` (row: row of the sheet) */
  surveyNoteIdleRow(args: { row: number }): string {
    return this.#say("survey-note-idle-row", args);
  }

  /** `survey-note-insert-not-written` (source: what would be inserted) */
  surveyNoteInsertNotWritten(args: { source: string }): string {
    return this.#say("survey-note-insert-not-written", args);
  }

  /** `survey-note-kept-condition` (source: the condition, $word - the part that has no counterpart) */
  surveyNoteKeptCondition(args: { source: string; word: string }): string {
    return this.#say("survey-note-kept-condition", args);
  }

  /** `survey-note-kept-list` (list: name of the list) */
  surveyNoteKeptList(args: { list: string }): string {
    return this.#say("survey-note-kept-list", args);
  }

  /** `survey-note-kept-part` (part: heading of the column, $content - what stands there) */
  surveyNoteKeptPart(args: { content: string; part: string }): string {
    return this.#say("survey-note-kept-part", args);
  }

  /** `survey-note-kept-question` (type: type in the file) */
  surveyNoteKeptQuestion(args: { type: string }): string {
    return this.#say("survey-note-kept-question", args);
  }

  /** `survey-note-kept-setting` (what: arms, quotas) */
  surveyNoteKeptSetting(args: { what: string }): string {
    return this.#say("survey-note-kept-setting", args);
  }

  /** `survey-note-language-kept` (language: language of the file) */
  surveyNoteLanguageKept(args: { language: string }): string {
    return this.#say("survey-note-language-kept", args);
  }

  /** `survey-note-language-taken` (language: language of the file, $place - zh-CN or en) */
  surveyNoteLanguageTaken(args: { language: string; place: string }): string {
    return this.#say("survey-note-language-taken", args);
  }

  /** `survey-note-not-written` (what: arms, quotas, shuffle, alone, most, unit, open, labels) */
  surveyNoteNotWritten(args: { what: string }): string {
    return this.#say("survey-note-not-written", args);
  }

  /** `survey-note-numbers-as-text` (type: type of the question in the file) */
  surveyNoteNumbersAsText(args: { type: string }): string {
    return this.#say("survey-note-numbers-as-text", args);
  }

  /** `survey-note-other-left-out` */
  surveyNoteOtherLeftOut(): string {
    return this.#say("survey-note-other-left-out", {});
  }

  /** `survey-note-pairs-as-matrix` (at: name of the question) */
  surveyNotePairsAsMatrix(args: { at: string }): string {
    return this.#say("survey-note-pairs-as-matrix", args);
  }

  /** `survey-note-pictures-left-out` */
  surveyNotePicturesLeftOut(): string {
    return this.#say("survey-note-pictures-left-out", {});
  }

  /** `survey-note-points-by-place` */
  surveyNotePointsByPlace(): string {
    return this.#say("survey-note-points-by-place", {});
  }

  /** `survey-note-renamed` (name: name it has now) */
  surveyNoteRenamed(args: { name: string }): string {
    return this.#say("survey-note-renamed", args);
  }

  /** `survey-note-split` (count: questions made of it) */
  surveyNoteSplit(args: { count: number }): string {
    return this.#say("survey-note-split", args);
  }

  /** `survey-note-stored-part` (part: heading of the part, $content - its beginning) */
  surveyNoteStoredPart(args: { content: string; part: string }): string {
    return this.#say("survey-note-stored-part", args);
  }

  /** `survey-note-stored-question` (type: type of the question in the file) */
  surveyNoteStoredQuestion(args: { type: string }): string {
    return this.#say("survey-note-stored-question", args);
  }

  /** `survey-note-unused-question` */
  surveyNoteUnusedQuestion(): string {
    return this.#say("survey-note-unused-question", {});
  }

  /** `survey-note-was-hidden` */
  surveyNoteWasHidden(): string {
    return this.#say("survey-note-was-hidden", {});
  }

  /** `survey-word-answer` */
  surveyWordAnswer(): string {
    return this.#say("survey-word-answer", {});
  }

  /** `survey-word-female` */
  surveyWordFemale(): string {
    return this.#say("survey-word-female", {});
  }

  /** `survey-word-less` */
  surveyWordLess(): string {
    return this.#say("survey-word-less", {});
  }

  /** `survey-word-male` */
  surveyWordMale(): string {
    return this.#say("survey-word-male", {});
  }

  /** `survey-word-more` */
  surveyWordMore(): string {
    return this.#say("survey-word-more", {});
  }

  /** `survey-word-other` */
  surveyWordOther(): string {
    return this.#say("survey-word-other", {});
  }

  /** `survey-word-same` */
  surveyWordSame(): string {
    return this.#say("survey-word-same", {});
  }

  /** `survey-word-which` */
  surveyWordWhich(): string {
    return this.#say("survey-word-which", {});
  }

  /** `surveys-add-question` */
  surveysAddQuestion(): string {
    return this.#say("surveys-add-question", {});
  }

  /** `surveys-answers` */
  surveysAnswers(): string {
    return this.#say("surveys-answers", {});
  }

  /** `surveys-answers-about` */
  surveysAnswersAbout(): string {
    return this.#say("surveys-answers-about", {});
  }

  /** `surveys-answers-file` */
  surveysAnswersFile(): string {
    return this.#say("surveys-answers-file", {});
  }

  /** `surveys-answers-file-how` */
  surveysAnswersFileHow(): string {
    return this.#say("surveys-answers-file-how", {});
  }

  /** `surveys-answers-file-keys` */
  surveysAnswersFileKeys(): string {
    return this.#say("surveys-answers-file-keys", {});
  }

  /** `surveys-answers-for` */
  surveysAnswersFor(): string {
    return this.#say("surveys-answers-for", {});
  }

  /** `surveys-answers-found` (dialect: whose file it is; row: row of the column names; rows: answers) */
  surveysAnswersFound(args: { dialect: string; row: number; rows: number }): string {
    return this.#say("surveys-answers-found", args);
  }

  /** `surveys-answers-made` (title: heading of the survey) */
  surveysAnswersMade(args: { title: string }): string {
    return this.#say("surveys-answers-made", args);
  }

  /** `surveys-answers-new` */
  surveysAnswersNew(): string {
    return this.#say("surveys-answers-new", {});
  }

  /** `surveys-answers-none-mapped` */
  surveysAnswersNoneMapped(): string {
    return this.#say("surveys-answers-none-mapped", {});
  }

  /** `surveys-answers-publishes` */
  surveysAnswersPublishes(): string {
    return this.#say("surveys-answers-publishes", {});
  }

  /** `surveys-answers-remembers` */
  surveysAnswersRemembers(): string {
    return this.#say("surveys-answers-remembers", {});
  }

  /** `surveys-answers-results` */
  surveysAnswersResults(): string {
    return this.#say("surveys-answers-results", {});
  }

  /** `surveys-answers-take` (n: answers) */
  surveysAnswersTake(args: { n: number }): string {
    return this.#say("surveys-answers-take", args);
  }

  /** `surveys-answers-title` */
  surveysAnswersTitle(): string {
    return this.#say("surveys-answers-title", {});
  }

  /** `surveys-arm-add` */
  surveysArmAdd(): string {
    return this.#say("surveys-arm-add", {});
  }

  /** `surveys-arm-name` */
  surveysArmName(): string {
    return this.#say("surveys-arm-name", {});
  }

  /** `surveys-arm-remove` */
  surveysArmRemove(): string {
    return this.#say("surveys-arm-remove", {});
  }

  /** `surveys-arm-weight` */
  surveysArmWeight(): string {
    return this.#say("surveys-arm-weight", {});
  }

  /** `surveys-arms` */
  surveysArms(): string {
    return this.#say("surveys-arms", {});
  }

  /** `surveys-arms-how` */
  surveysArmsHow(): string {
    return this.#say("surveys-arms-how", {});
  }

  /** `surveys-back` */
  surveysBack(): string {
    return this.#say("surveys-back", {});
  }

  /** `surveys-bank` */
  surveysBank(): string {
    return this.#say("surveys-bank", {});
  }

  /** `surveys-bank-delete` */
  surveysBankDelete(args: { question: string }): string {
    return this.#say("surveys-bank-delete", args);
  }

  /** `surveys-bank-deleted` */
  surveysBankDeleted(): string {
    return this.#say("surveys-bank-deleted", {});
  }

  /** `surveys-bank-find` */
  surveysBankFind(): string {
    return this.#say("surveys-bank-find", {});
  }

  /** `surveys-bank-insert` */
  surveysBankInsert(): string {
    return this.#say("surveys-bank-insert", {});
  }

  /** `surveys-bank-keep` */
  surveysBankKeep(): string {
    return this.#say("surveys-bank-keep", {});
  }

  /** `surveys-bank-kept` */
  surveysBankKept(): string {
    return this.#say("surveys-bank-kept", {});
  }

  /** `surveys-bank-none` */
  surveysBankNone(): string {
    return this.#say("surveys-bank-none", {});
  }

  /** `surveys-bank-open` */
  surveysBankOpen(): string {
    return this.#say("surveys-bank-open", {});
  }

  /** `surveys-bank-own` */
  surveysBankOwn(): string {
    return this.#say("surveys-bank-own", {});
  }

  /** `surveys-base` */
  surveysBase(): string {
    return this.#say("surveys-base", {});
  }

  /** `surveys-blank` */
  surveysBlank(): string {
    return this.#say("surveys-blank", {});
  }

  /** `surveys-by-dimension` */
  surveysByDimension(): string {
    return this.#say("surveys-by-dimension", {});
  }

  /** `surveys-by-item` */
  surveysByItem(): string {
    return this.#say("surveys-by-item", {});
  }

  /** `surveys-changed` */
  surveysChanged(): string {
    return this.#say("surveys-changed", {});
  }

  /** `surveys-check-whole` */
  surveysCheckWhole(): string {
    return this.#say("surveys-check-whole", {});
  }

  /** `surveys-checks` */
  surveysChecks(): string {
    return this.#say("surveys-checks", {});
  }

  /** `surveys-checks-count` (n: findings) */
  surveysChecksCount(args: { n: number }): string {
    return this.#say("surveys-checks-count", args);
  }

  /** `surveys-checks-none` */
  surveysChecksNone(): string {
    return this.#say("surveys-checks-none", {});
  }

  /** `surveys-choices` */
  surveysChoices(): string {
    return this.#say("surveys-choices", {});
  }

  /** `surveys-class` */
  surveysClass(): string {
    return this.#say("surveys-class", {});
  }

  /** `surveys-class-behavioural` */
  surveysClassBehavioural(): string {
    return this.#say("surveys-class-behavioural", {});
  }

  /** `surveys-class-descriptive` */
  surveysClassDescriptive(): string {
    return this.#say("surveys-class-descriptive", {});
  }

  /** `surveys-class-none` */
  surveysClassNone(): string {
    return this.#say("surveys-class-none", {});
  }

  /** `surveys-class-related` */
  surveysClassRelated(): string {
    return this.#say("surveys-class-related", {});
  }

  /** `surveys-close` */
  surveysClose(): string {
    return this.#say("surveys-close", {});
  }

  /** `surveys-closed-done` */
  surveysClosedDone(): string {
    return this.#say("surveys-closed-done", {});
  }

  /** `surveys-column` */
  surveysColumn(): string {
    return this.#say("surveys-column", {});
  }

  /** `surveys-columns` */
  surveysColumns(): string {
    return this.#say("surveys-columns", {});
  }

  /** `surveys-count` */
  surveysCount(): string {
    return this.#say("surveys-count", {});
  }

  /** `surveys-create` */
  surveysCreate(): string {
    return this.#say("surveys-create", {});
  }

  /** `surveys-created` */
  surveysCreated(): string {
    return this.#say("surveys-created", {});
  }

  /** `surveys-delete` */
  surveysDelete(): string {
    return this.#say("surveys-delete", {});
  }

  /** `surveys-delete-ask` */
  surveysDeleteAsk(): string {
    return this.#say("surveys-delete-ask", {});
  }

  /** `surveys-deleted` */
  surveysDeleted(): string {
    return this.#say("surveys-deleted", {});
  }

  /** `surveys-dimension` */
  surveysDimension(): string {
    return this.#say("surveys-dimension", {});
  }

  /** `surveys-distribution` */
  surveysDistribution(): string {
    return this.#say("surveys-distribution", {});
  }

  /** `surveys-drop` */
  surveysDrop(): string {
    return this.#say("surveys-drop", {});
  }

  /** `surveys-dummies` */
  surveysDummies(): string {
    return this.#say("surveys-dummies", {});
  }

  /** `surveys-dummies-said` (finished: finished; sent: sent) */
  surveysDummiesSaid(args: { finished: number; minutes: string; sent: number }): string {
    return this.#say("surveys-dummies-said", args);
  }

  /** `surveys-duplicate` */
  surveysDuplicate(): string {
    return this.#say("surveys-duplicate", {});
  }

  /** `surveys-edit-lang` */
  surveysEditLang(): string {
    return this.#say("surveys-edit-lang", {});
  }

  /** `surveys-edit-text` */
  surveysEditText(): string {
    return this.#say("surveys-edit-text", {});
  }

  /** `surveys-empty` */
  surveysEmpty(): string {
    return this.#say("surveys-empty", {});
  }

  /** `surveys-expected` */
  surveysExpected(): string {
    return this.#say("surveys-expected", {});
  }

  /** `surveys-file-create` */
  surveysFileCreate(): string {
    return this.#say("surveys-file-create", {});
  }

  /** `surveys-file-flaws-how` */
  surveysFileFlawsHow(): string {
    return this.#say("surveys-file-flaws-how", {});
  }

  /** `surveys-file-format` */
  surveysFileFormat(): string {
    return this.#say("surveys-file-format", {});
  }

  /** `surveys-file-look` */
  surveysFileLook(): string {
    return this.#say("surveys-file-look", {});
  }

  /** `surveys-file-name` */
  surveysFileName(): string {
    return this.#say("surveys-file-name", {});
  }

  /** `surveys-file-notes` (n: remarks) */
  surveysFileNotes(args: { n: number }): string {
    return this.#say("surveys-file-notes", args);
  }

  /** `surveys-file-notes-none` */
  surveysFileNotesNone(): string {
    return this.#say("surveys-file-notes-none", {});
  }

  /** `surveys-file-questions` (n: questions) */
  surveysFileQuestions(args: { n: number }): string {
    return this.#say("surveys-file-questions", args);
  }

  /** `surveys-file-replace` (title: heading of the survey) */
  surveysFileReplace(args: { title: string }): string {
    return this.#say("surveys-file-replace", args);
  }

  /** `surveys-file-replace-how` */
  surveysFileReplaceHow(): string {
    return this.#say("surveys-file-replace-how", {});
  }

  /** `surveys-file-taken` (n: questions; name: name of the file) */
  surveysFileTaken(args: { n: number; name: string }): string {
    return this.#say("surveys-file-taken", args);
  }

  /** `surveys-files` */
  surveysFiles(): string {
    return this.#say("surveys-files", {});
  }

  /** `surveys-find` */
  surveysFind(): string {
    return this.#say("surveys-find", {});
  }

  /** `surveys-fix` */
  surveysFix(): string {
    return this.#say("surveys-fix", {});
  }

  /** `surveys-from-file` */
  surveysFromFile(): string {
    return this.#say("surveys-from-file", {});
  }

  /** `surveys-from-file-how` */
  surveysFromFileHow(): string {
    return this.#say("surveys-from-file-how", {});
  }

  /** `surveys-from-file-keys` */
  surveysFromFileKeys(): string {
    return this.#say("surveys-from-file-keys", {});
  }

  /** `surveys-gap` */
  surveysGap(): string {
    return this.#say("surveys-gap", {});
  }

  /** `surveys-gap-uncertain` */
  surveysGapUncertain(): string {
    return this.#say("surveys-gap-uncertain", {});
  }

  /** `surveys-gaps` */
  surveysGaps(): string {
    return this.#say("surveys-gaps", {});
  }

  /** `surveys-gaps-everybody` */
  surveysGapsEverybody(): string {
    return this.#say("surveys-gaps-everybody", {});
  }

  /** `surveys-gaps-grouped` */
  surveysGapsGrouped(): string {
    return this.#say("surveys-gaps-grouped", {});
  }

  /** `surveys-gaps-how` */
  surveysGapsHow(): string {
    return this.#say("surveys-gaps-how", {});
  }

  /** `surveys-hint` */
  surveysHint(): string {
    return this.#say("surveys-hint", {});
  }

  /** `surveys-interval` */
  surveysInterval(): string {
    return this.#say("surveys-interval", {});
  }

  /** `surveys-intro` */
  surveysIntro(): string {
    return this.#say("surveys-intro", {});
  }

  /** `surveys-item` */
  surveysItem(): string {
    return this.#say("surveys-item", {});
  }

  /** `surveys-languages` */
  surveysLanguages(): string {
    return this.#say("surveys-languages", {});
  }

  /** `surveys-latest` */
  surveysLatest(): string {
    return this.#say("surveys-latest", {});
  }

  /** `surveys-line` */
  surveysLine(): string {
    return this.#say("surveys-line", {});
  }

  /** `surveys-lines` */
  surveysLines(): string {
    return this.#say("surveys-lines", {});
  }

  /** `surveys-mean` */
  surveysMean(): string {
    return this.#say("surveys-mean", {});
  }

  /** `surveys-median-time` */
  surveysMedianTime(): string {
    return this.#say("surveys-median-time", {});
  }

  /** `surveys-minutes` (minutes: minutes) */
  surveysMinutes(args: { minutes: string }): string {
    return this.#say("surveys-minutes", args);
  }

  /** `surveys-move-down` */
  surveysMoveDown(): string {
    return this.#say("surveys-move-down", {});
  }

  /** `surveys-move-up` */
  surveysMoveUp(): string {
    return this.#say("surveys-move-up", {});
  }

  /** `surveys-must-mend` */
  surveysMustMend(): string {
    return this.#say("surveys-must-mend", {});
  }

  /** `surveys-name` */
  surveysName(): string {
    return this.#say("surveys-name", {});
  }

  /** `surveys-new` */
  surveysNew(): string {
    return this.#say("surveys-new", {});
  }

  /** `surveys-new-text` */
  surveysNewText(): string {
    return this.#say("surveys-new-text", {});
  }

  /** `surveys-no-answers` */
  surveysNoAnswers(): string {
    return this.#say("surveys-no-answers", {});
  }

  /** `surveys-none` */
  surveysNone(): string {
    return this.#say("surveys-none", {});
  }

  /** `surveys-none-answered` */
  surveysNoneAnswered(): string {
    return this.#say("surveys-none-answered", {});
  }

  /** `surveys-not-published` */
  surveysNotPublished(): string {
    return this.#say("surveys-not-published", {});
  }

  /** `surveys-note-row` (row: row of the sheet) */
  surveysNoteRow(args: { row: number }): string {
    return this.#say("surveys-note-row", args);
  }

  /** `surveys-nps-score` */
  surveysNpsScore(): string {
    return this.#say("surveys-nps-score", {});
  }

  /** `surveys-number-decimals` */
  surveysNumberDecimals(): string {
    return this.#say("surveys-number-decimals", {});
  }

  /** `surveys-number-least` */
  surveysNumberLeast(): string {
    return this.#say("surveys-number-least", {});
  }

  /** `surveys-number-max` */
  surveysNumberMax(): string {
    return this.#say("surveys-number-max", {});
  }

  /** `surveys-number-min` */
  surveysNumberMin(): string {
    return this.#say("surveys-number-min", {});
  }

  /** `surveys-number-most` */
  surveysNumberMost(): string {
    return this.#say("surveys-number-most", {});
  }

  /** `surveys-number-step` */
  surveysNumberStep(): string {
    return this.#say("surveys-number-step", {});
  }

  /** `surveys-number-to` */
  surveysNumberTo(): string {
    return this.#say("surveys-number-to", {});
  }

  /** `surveys-number-total` */
  surveysNumberTotal(): string {
    return this.#say("surveys-number-total", {});
  }

  /** `surveys-opened` */
  surveysOpened(): string {
    return this.#say("surveys-opened", {});
  }

  /** `surveys-opt-out` */
  surveysOptOut(): string {
    return this.#say("surveys-opt-out", {});
  }

  /** `surveys-option` */
  surveysOption(): string {
    return this.#say("surveys-option", {});
  }

  /** `surveys-option-alone` */
  surveysOptionAlone(): string {
    return this.#say("surveys-option-alone", {});
  }

  /** `surveys-option-open` */
  surveysOptionOpen(): string {
    return this.#say("surveys-option-open", {});
  }

  /** `surveys-options` */
  surveysOptions(): string {
    return this.#say("surveys-options", {});
  }

  /** `surveys-outline` */
  surveysOutline(): string {
    return this.#say("surveys-outline", {});
  }

  /** `surveys-overall` */
  surveysOverall(): string {
    return this.#say("surveys-overall", {});
  }

  /** `surveys-page` */
  surveysPage(): string {
    return this.#say("surveys-page", {});
  }

  /** `surveys-page-add` */
  surveysPageAdd(): string {
    return this.#say("surveys-page-add", {});
  }

  /** `surveys-page-how` */
  surveysPageHow(): string {
    return this.#say("surveys-page-how", {});
  }

  /** `surveys-page-limits` */
  surveysPageLimits(): string {
    return this.#say("surveys-page-limits", {});
  }

  /** `surveys-page-n` (n: which page) */
  surveysPageN(args: { n: number }): string {
    return this.#say("surveys-page-n", args);
  }

  /** `surveys-page-remove` */
  surveysPageRemove(): string {
    return this.#say("surveys-page-remove", {});
  }

  /** `surveys-page-show-if` */
  surveysPageShowIf(): string {
    return this.#say("surveys-page-show-if", {});
  }

  /** `surveys-page-shuffle` */
  surveysPageShuffle(): string {
    return this.#say("surveys-page-shuffle", {});
  }

  /** `surveys-page-title` */
  surveysPageTitle(): string {
    return this.#say("surveys-page-title", {});
  }

  /** `surveys-part-add` */
  surveysPartAdd(): string {
    return this.#say("surveys-part-add", {});
  }

  /** `surveys-part-remove` */
  surveysPartRemove(): string {
    return this.#say("surveys-part-remove", {});
  }

  /** `surveys-perceived` */
  surveysPerceived(): string {
    return this.#say("surveys-perceived", {});
  }

  /** `surveys-phase` */
  surveysPhase(): string {
    return this.#say("surveys-phase", {});
  }

  /** `surveys-phase-after` */
  surveysPhaseAfter(): string {
    return this.#say("surveys-phase-after", {});
  }

  /** `surveys-phase-before` */
  surveysPhaseBefore(): string {
    return this.#say("surveys-phase-before", {});
  }

  /** `surveys-phase-during` */
  surveysPhaseDuring(): string {
    return this.#say("surveys-phase-during", {});
  }

  /** `surveys-phase-none` */
  surveysPhaseNone(): string {
    return this.#say("surveys-phase-none", {});
  }

  /** `surveys-pictures-found` (codes: answer codes; pictures: pictures) */
  surveysPicturesFound(args: { codes: number; pictures: number }): string {
    return this.#say("surveys-pictures-found", args);
  }

  /** `surveys-pictures-unread` */
  surveysPicturesUnread(): string {
    return this.#say("surveys-pictures-unread", {});
  }

  /** `surveys-preview` */
  surveysPreview(): string {
    return this.#say("surveys-preview", {});
  }

  /** `surveys-preview-none` */
  surveysPreviewNone(): string {
    return this.#say("surveys-preview-none", {});
  }

  /** `surveys-progress` */
  surveysProgress(): string {
    return this.#say("surveys-progress", {});
  }

  /** `surveys-properties` */
  surveysProperties(): string {
    return this.#say("surveys-properties", {});
  }

  /** `surveys-publish` */
  surveysPublish(): string {
    return this.#say("surveys-publish", {});
  }

  /** `surveys-publish-changes` */
  surveysPublishChanges(): string {
    return this.#say("surveys-publish-changes", {});
  }

  /** `surveys-publish-first` */
  surveysPublishFirst(): string {
    return this.#say("surveys-publish-first", {});
  }

  /** `surveys-published` (version: version) */
  surveysPublished(args: { version: number }): string {
    return this.#say("surveys-published", args);
  }

  /** `surveys-published-at` (version: version; when: day and time) */
  surveysPublishedAt(args: { version: number; when: string }): string {
    return this.#say("surveys-published-at", args);
  }

  /** `surveys-questions` */
  surveysQuestions(): string {
    return this.#say("surveys-questions", {});
  }

  /** `surveys-quota-add` */
  surveysQuotaAdd(): string {
    return this.#say("surveys-quota-add", {});
  }

  /** `surveys-quota-condition` */
  surveysQuotaCondition(): string {
    return this.#say("surveys-quota-condition", {});
  }

  /** `surveys-quota-count` */
  surveysQuotaCount(args: { answers: string; target: string }): string {
    return this.#say("surveys-quota-count", args);
  }

  /** `surveys-quota-everybody` */
  surveysQuotaEverybody(): string {
    return this.#say("surveys-quota-everybody", {});
  }

  /** `surveys-quota-full` */
  surveysQuotaFull(args: { names: string }): string {
    return this.#say("surveys-quota-full", args);
  }

  /** `surveys-quota-remove` */
  surveysQuotaRemove(): string {
    return this.#say("surveys-quota-remove", {});
  }

  /** `surveys-quota-target` */
  surveysQuotaTarget(): string {
    return this.#say("surveys-quota-target", {});
  }

  /** `surveys-quota-title` */
  surveysQuotaTitle(): string {
    return this.#say("surveys-quota-title", {});
  }

  /** `surveys-quotas` */
  surveysQuotas(): string {
    return this.#say("surveys-quotas", {});
  }

  /** `surveys-quotas-how` */
  surveysQuotasHow(): string {
    return this.#say("surveys-quotas-how", {});
  }

  /** `surveys-reached-never` */
  surveysReachedNever(): string {
    return this.#say("surveys-reached-never", {});
  }

  /** `surveys-refused` */
  surveysRefused(): string {
    return this.#say("surveys-refused", {});
  }

  /** `surveys-remove-question` */
  surveysRemoveQuestion(): string {
    return this.#say("surveys-remove-question", {});
  }

  /** `surveys-removed` */
  surveysRemoved(): string {
    return this.#say("surveys-removed", {});
  }

  /** `surveys-required` */
  surveysRequired(): string {
    return this.#say("surveys-required", {});
  }

  /** `surveys-resume` */
  surveysResume(): string {
    return this.#say("surveys-resume", {});
  }

  /** `surveys-resumed` */
  surveysResumed(): string {
    return this.#say("surveys-resumed", {});
  }

  /** `surveys-rows` */
  surveysRows(): string {
    return this.#say("surveys-rows", {});
  }

  /** `surveys-rows-view` */
  surveysRowsView(): string {
    return this.#say("surveys-rows-view", {});
  }

  /** `surveys-save-answers` */
  surveysSaveAnswers(): string {
    return this.#say("surveys-save-answers", {});
  }

  /** `surveys-save-answers-name` (title: heading of the survey) */
  surveysSaveAnswersName(args: { title: string }): string {
    return this.#say("surveys-save-answers-name", args);
  }

  /** `surveys-save-as` */
  surveysSaveAs(): string {
    return this.#say("surveys-save-as", {});
  }

  /** `surveys-save-as-keys` */
  surveysSaveAsKeys(): string {
    return this.#say("surveys-save-as-keys", {});
  }

  /** `surveys-save-csv` */
  surveysSaveCsv(): string {
    return this.#say("surveys-save-csv", {});
  }

  /** `surveys-save-csv-about` */
  surveysSaveCsvAbout(): string {
    return this.#say("surveys-save-csv-about", {});
  }

  /** `surveys-save-form` */
  surveysSaveForm(): string {
    return this.#say("surveys-save-form", {});
  }

  /** `surveys-save-go` */
  surveysSaveGo(): string {
    return this.#say("surveys-save-go", {});
  }

  /** `surveys-save-limesurvey-tsv` */
  surveysSaveLimesurveyTsv(): string {
    return this.#say("surveys-save-limesurvey-tsv", {});
  }

  /** `surveys-save-limesurvey-tsv-about` */
  surveysSaveLimesurveyTsvAbout(): string {
    return this.#say("surveys-save-limesurvey-tsv-about", {});
  }

  /** `surveys-save-notes` */
  surveysSaveNotes(): string {
    return this.#say("surveys-save-notes", {});
  }

  /** `surveys-save-page` */
  surveysSavePage(): string {
    return this.#say("surveys-save-page", {});
  }

  /** `surveys-save-sav` */
  surveysSaveSav(): string {
    return this.#say("surveys-save-sav", {});
  }

  /** `surveys-save-sav-about` */
  surveysSaveSavAbout(): string {
    return this.#say("surveys-save-sav-about", {});
  }

  /** `surveys-save-surveyjs` */
  surveysSaveSurveyjs(): string {
    return this.#say("surveys-save-surveyjs", {});
  }

  /** `surveys-save-surveyjs-about` */
  surveysSaveSurveyjsAbout(): string {
    return this.#say("surveys-save-surveyjs-about", {});
  }

  /** `surveys-save-unpublished` */
  surveysSaveUnpublished(): string {
    return this.#say("surveys-save-unpublished", {});
  }

  /** `surveys-save-xlsform` */
  surveysSaveXlsform(): string {
    return this.#say("surveys-save-xlsform", {});
  }

  /** `surveys-save-xlsform-about` */
  surveysSaveXlsformAbout(): string {
    return this.#say("surveys-save-xlsform-about", {});
  }

  /** `surveys-save-xlsx` */
  surveysSaveXlsx(): string {
    return this.#say("surveys-save-xlsx", {});
  }

  /** `surveys-save-xlsx-about` */
  surveysSaveXlsxAbout(): string {
    return this.#say("surveys-save-xlsx-about", {});
  }

  /** `surveys-saved-draft` */
  surveysSavedDraft(): string {
    return this.#say("surveys-saved-draft", {});
  }

  /** `surveys-scale-from` */
  surveysScaleFrom(): string {
    return this.#say("surveys-scale-from", {});
  }

  /** `surveys-scale-high` */
  surveysScaleHigh(): string {
    return this.#say("surveys-scale-high", {});
  }

  /** `surveys-scale-low` */
  surveysScaleLow(): string {
    return this.#say("surveys-scale-low", {});
  }

  /** `surveys-scale-to` */
  surveysScaleTo(): string {
    return this.#say("surveys-scale-to", {});
  }

  /** `surveys-score` */
  surveysScore(): string {
    return this.#say("surveys-score", {});
  }

  /** `surveys-share` */
  surveysShare(): string {
    return this.#say("surveys-share", {});
  }

  /** `surveys-show-if` */
  surveysShowIf(): string {
    return this.#say("surveys-show-if", {});
  }

  /** `surveys-show-if-hint` */
  surveysShowIfHint(): string {
    return this.#say("surveys-show-if-hint", {});
  }

  /** `surveys-shuffle` */
  surveysShuffle(): string {
    return this.#say("surveys-shuffle", {});
  }

  /** `surveys-side-add` */
  surveysSideAdd(): string {
    return this.#say("surveys-side-add", {});
  }

  /** `surveys-side-remove` */
  surveysSideRemove(): string {
    return this.#say("surveys-side-remove", {});
  }

  /** `surveys-side-role` */
  surveysSideRole(): string {
    return this.#say("surveys-side-role", {});
  }

  /** `surveys-side-role-competitor` */
  surveysSideRoleCompetitor(): string {
    return this.#say("surveys-side-role-competitor", {});
  }

  /** `surveys-side-role-dysfunctional` */
  surveysSideRoleDysfunctional(): string {
    return this.#say("surveys-side-role-dysfunctional", {});
  }

  /** `surveys-side-role-expectation` */
  surveysSideRoleExpectation(): string {
    return this.#say("surveys-side-role-expectation", {});
  }

  /** `surveys-side-role-functional` */
  surveysSideRoleFunctional(): string {
    return this.#say("surveys-side-role-functional", {});
  }

  /** `surveys-side-role-importance` */
  surveysSideRoleImportance(): string {
    return this.#say("surveys-side-role-importance", {});
  }

  /** `surveys-side-role-other` */
  surveysSideRoleOther(): string {
    return this.#say("surveys-side-role-other", {});
  }

  /** `surveys-side-role-perception` */
  surveysSideRolePerception(): string {
    return this.#say("surveys-side-role-perception", {});
  }

  /** `surveys-side-role-performance` */
  surveysSideRolePerformance(): string {
    return this.#say("surveys-side-role-performance", {});
  }

  /** `surveys-small` */
  surveysSmall(): string {
    return this.#say("surveys-small", {});
  }

  /** `surveys-state` */
  surveysState(): string {
    return this.#say("surveys-state", {});
  }

  /** `surveys-state-closed` */
  surveysStateClosed(): string {
    return this.#say("surveys-state-closed", {});
  }

  /** `surveys-state-draft` */
  surveysStateDraft(): string {
    return this.#say("surveys-state-draft", {});
  }

  /** `surveys-state-open` */
  surveysStateOpen(): string {
    return this.#say("surveys-state-open", {});
  }

  /** `surveys-step-publish` */
  surveysStepPublish(): string {
    return this.#say("surveys-step-publish", {});
  }

  /** `surveys-step-send` */
  surveysStepSend(): string {
    return this.#say("surveys-step-send", {});
  }

  /** `surveys-step-take` */
  surveysStepTake(): string {
    return this.#say("surveys-step-take", {});
  }

  /** `surveys-tab-analyse` */
  surveysTabAnalyse(): string {
    return this.#say("surveys-tab-analyse", {});
  }

  /** `surveys-tab-collect` */
  surveysTabCollect(): string {
    return this.#say("surveys-tab-collect", {});
  }

  /** `surveys-tab-design` */
  surveysTabDesign(): string {
    return this.#say("surveys-tab-design", {});
  }

  /** `surveys-take` */
  surveysTake(): string {
    return this.#say("surveys-take", {});
  }

  /** `surveys-take-file` */
  surveysTakeFile(): string {
    return this.#say("surveys-take-file", {});
  }

  /** `surveys-take-go` */
  surveysTakeGo(): string {
    return this.#say("surveys-take-go", {});
  }

  /** `surveys-take-how` */
  surveysTakeHow(): string {
    return this.#say("surveys-take-how", {});
  }

  /** `surveys-take-label` */
  surveysTakeLabel(): string {
    return this.#say("surveys-take-label", {});
  }

  /** `surveys-take-paste` */
  surveysTakePaste(): string {
    return this.#say("surveys-take-paste", {});
  }

  /** `surveys-take-pictures` */
  surveysTakePictures(): string {
    return this.#say("surveys-take-pictures", {});
  }

  /** `surveys-take-pictures-keys` */
  surveysTakePicturesKeys(): string {
    return this.#say("surveys-take-pictures-keys", {});
  }

  /** `surveys-taken` (changed: changed; new: new; same: known before) */
  surveysTaken(args: { changed: number; new: number; same: number }): string {
    return this.#say("surveys-taken", args);
  }

  /** `surveys-taken-none` (same: known before) */
  surveysTakenNone(args: { same: number }): string {
    return this.#say("surveys-taken-none", args);
  }

  /** `surveys-taken-of` (n: answers) */
  surveysTakenOf(args: { n: number }): string {
    return this.#say("surveys-taken-of", args);
  }

  /** `surveys-target-chosen` (option: the option) */
  surveysTargetChosen(args: { option: string }): string {
    return this.#say("surveys-target-chosen", args);
  }

  /** `surveys-target-place` (option: the option) */
  surveysTargetPlace(args: { option: string }): string {
    return this.#say("surveys-target-place", args);
  }

  /** `surveys-template` */
  surveysTemplate(): string {
    return this.#say("surveys-template", {});
  }

  /** `surveys-template-size` (n: questions) */
  surveysTemplateSize(args: { n: number }): string {
    return this.#say("surveys-template-size", args);
  }

  /** `surveys-texts` */
  surveysTexts(): string {
    return this.#say("surveys-texts", {});
  }

  /** `surveys-thanks` */
  surveysThanks(): string {
    return this.#say("surveys-thanks", {});
  }

  /** `surveys-title-label` */
  surveysTitleLabel(): string {
    return this.#say("surveys-title-label", {});
  }

  /** `surveys-try` */
  surveysTry(): string {
    return this.#say("surveys-try", {});
  }

  /** `surveys-type` */
  surveysType(): string {
    return this.#say("surveys-type", {});
  }

  /** `surveys-untitled` */
  surveysUntitled(): string {
    return this.#say("surveys-untitled", {});
  }

  /** `surveys-valid-if` */
  surveysValidIf(): string {
    return this.#say("surveys-valid-if", {});
  }

  /** `surveys-valid-text` */
  surveysValidText(): string {
    return this.#say("surveys-valid-text", {});
  }

  /** `surveys-version` */
  surveysVersion(): string {
    return this.#say("surveys-version", {});
  }

  /** `surveys-whole` */
  surveysWhole(): string {
    return this.#say("surveys-whole", {});
  }

  /** `surveys-why` */
  surveysWhy(): string {
    return this.#say("surveys-why", {});
  }

  /** `table-audit` */
  tableAudit(): string {
    return this.#say("table-audit", {});
  }

  /** `table-cases` */
  tableCases(): string {
    return this.#say("table-cases", {});
  }

  /** `table-corrective-action` */
  tableCorrectiveAction(): string {
    return this.#say("table-corrective-action", {});
  }

  /** `table-cost-activity` */
  tableCostActivity(): string {
    return this.#say("table-cost-activity", {});
  }

  /** `table-cost-department` */
  tableCostDepartment(): string {
    return this.#say("table-cost-department", {});
  }

  /** `table-cost-entry` */
  tableCostEntry(): string {
    return this.#say("table-cost-entry", {});
  }

  /** `table-cost-lock` */
  tableCostLock(): string {
    return this.#say("table-cost-lock", {});
  }

  /** `table-cost-pool` */
  tableCostPool(): string {
    return this.#say("table-cost-pool", {});
  }

  /** `table-cost-share` */
  tableCostShare(): string {
    return this.#say("table-cost-share", {});
  }

  /** `table-cost-standard` */
  tableCostStandard(): string {
    return this.#say("table-cost-standard", {});
  }

  /** `table-cost-usage` */
  tableCostUsage(): string {
    return this.#say("table-cost-usage", {});
  }

  /** `table-customer` */
  tableCustomer(): string {
    return this.#say("table-customer", {});
  }

  /** `table-customer-key` */
  tableCustomerKey(): string {
    return this.#say("table-customer-key", {});
  }

  /** `table-customers` */
  tableCustomers(): string {
    return this.#say("table-customers", {});
  }

  /** `table-erasure` */
  tableErasure(): string {
    return this.#say("table-erasure", {});
  }

  /** `table-measure` */
  tableMeasure(): string {
    return this.#say("table-measure", {});
  }

  /** `table-process-change` */
  tableProcessChange(): string {
    return this.#say("table-process-change", {});
  }

  /** `table-refused` */
  tableRefused(): string {
    return this.#say("table-refused", {});
  }

  /** `table-service-case` */
  tableServiceCase(): string {
    return this.#say("table-service-case", {});
  }

  /** `table-service-element` */
  tableServiceElement(): string {
    return this.#say("table-service-element", {});
  }

  /** `table-set-aside` */
  tableSetAside(): string {
    return this.#say("table-set-aside", {});
  }

  /** `table-setting` */
  tableSetting(): string {
    return this.#say("table-setting", {});
  }

  /** `table-shipment` */
  tableShipment(): string {
    return this.#say("table-shipment", {});
  }

  /** `table-shipments` */
  tableShipments(): string {
    return this.#say("table-shipments", {});
  }

  /** `table-study` */
  tableStudy(): string {
    return this.#say("table-study", {});
  }

  /** `table-study-entry` */
  tableStudyEntry(): string {
    return this.#say("table-study-entry", {});
  }

  /** `table-survey` */
  tableSurvey(): string {
    return this.#say("table-survey", {});
  }

  /** `table-survey-answer` */
  tableSurveyAnswer(): string {
    return this.#say("table-survey-answer", {});
  }

  /** `table-survey-bank` */
  tableSurveyBank(): string {
    return this.#say("table-survey-bank", {});
  }

  /** `table-survey-coding` */
  tableSurveyCoding(): string {
    return this.#say("table-survey-coding", {});
  }

  /** `table-survey-invitation` */
  tableSurveyInvitation(): string {
    return this.#say("table-survey-invitation", {});
  }

  /** `table-survey-look` */
  tableSurveyLook(): string {
    return this.#say("table-survey-look", {});
  }

  /** `table-survey-mailing` */
  tableSurveyMailing(): string {
    return this.#say("table-survey-mailing", {});
  }

  /** `table-survey-paper` */
  tableSurveyPaper(): string {
    return this.#say("table-survey-paper", {});
  }

  /** `table-survey-plan` */
  tableSurveyPlan(): string {
    return this.#say("table-survey-plan", {});
  }

  /** `table-survey-recipe` */
  tableSurveyRecipe(): string {
    return this.#say("table-survey-recipe", {});
  }

  /** `table-survey-rule` */
  tableSurveyRule(): string {
    return this.#say("table-survey-rule", {});
  }

  /** `table-survey-topic` */
  tableSurveyTopic(): string {
    return this.#say("table-survey-topic", {});
  }

  /** `table-survey-version` */
  tableSurveyVersion(): string {
    return this.#say("table-survey-version", {});
  }

  /** `table-survey-weight` */
  tableSurveyWeight(): string {
    return this.#say("table-survey-weight", {});
  }

  /** `table-sync-conflict` */
  tableSyncConflict(): string {
    return this.#say("table-sync-conflict", {});
  }

  /** `table-tradeoff-answer` */
  tableTradeoffAnswer(): string {
    return this.#say("table-tradeoff-answer", {});
  }

  /** `table-tradeoff-month` */
  tableTradeoffMonth(): string {
    return this.#say("table-tradeoff-month", {});
  }

  /** `table-tradeoff-rate` */
  tableTradeoffRate(): string {
    return this.#say("table-tradeoff-rate", {});
  }

  /** `table-unknown` */
  tableUnknown(): string {
    return this.#say("table-unknown", {});
  }

  /** `time-today` (time: as 08:12) */
  timeToday(args: { time: string }): string {
    return this.#say("time-today", args);
  }

  /** `time-yesterday` (time: as 08:12) */
  timeYesterday(args: { time: string }): string {
    return this.#say("time-yesterday", args);
  }

  /** `tradeoff-band` */
  tradeoffBand(): string {
    return this.#say("tradeoff-band", {});
  }

  /** `tradeoff-band-high` */
  tradeoffBandHigh(): string {
    return this.#say("tradeoff-band-high", {});
  }

  /** `tradeoff-band-low` */
  tradeoffBandLow(): string {
    return this.#say("tradeoff-band-low", {});
  }

  /** `tradeoff-best-label` (level: level) */
  tradeoffBestLabel(args: { level: string }): string {
    return this.#say("tradeoff-best-label", args);
  }

  /** `tradeoff-bound` (amount: amount; floor: floor) */
  tradeoffBound(args: { amount: string; floor: string }): string {
    return this.#say("tradeoff-bound", args);
  }

  /** `tradeoff-breakpoint` (at: at; factor: factor) */
  tradeoffBreakpoint(args: { at: string; factor: string }): string {
    return this.#say("tradeoff-breakpoint", args);
  }

  /** `tradeoff-breakpoint-steep` (at: at) */
  tradeoffBreakpointSteep(args: { at: string }): string {
    return this.#say("tradeoff-breakpoint-steep", args);
  }

  /** `tradeoff-by-hand` */
  tradeoffByHand(): string {
    return this.#say("tradeoff-by-hand", {});
  }

  /** `tradeoff-by-register` */
  tradeoffByRegister(): string {
    return this.#say("tradeoff-by-register", {});
  }

  /** `tradeoff-chart-title` */
  tradeoffChartTitle(): string {
    return this.#say("tradeoff-chart-title", {});
  }

  /** `tradeoff-check` */
  tradeoffCheck(): string {
    return this.#say("tradeoff-check", {});
  }

  /** `tradeoff-class` */
  tradeoffClass(): string {
    return this.#say("tradeoff-class", {});
  }

  /** `tradeoff-class-all` */
  tradeoffClassAll(): string {
    return this.#say("tradeoff-class-all", {});
  }

  /** `tradeoff-class-one` (class: class) */
  tradeoffClassOne(args: { class: string }): string {
    return this.#say("tradeoff-class-one", args);
  }

  /** `tradeoff-classes` */
  tradeoffClasses(): string {
    return this.#say("tradeoff-classes", {});
  }

  /** `tradeoff-classes-text` */
  tradeoffClassesText(): string {
    return this.#say("tradeoff-classes-text", {});
  }

  /** `tradeoff-classroom` */
  tradeoffClassroom(): string {
    return this.#say("tradeoff-classroom", {});
  }

  /** `tradeoff-cost-axis` */
  tradeoffCostAxis(): string {
    return this.#say("tradeoff-cost-axis", {});
  }

  /** `tradeoff-curve` */
  tradeoffCurve(): string {
    return this.#say("tradeoff-curve", {});
  }

  /** `tradeoff-decay` */
  tradeoffDecay(): string {
    return this.#say("tradeoff-decay", {});
  }

  /** `tradeoff-edit` */
  tradeoffEdit(): string {
    return this.#say("tradeoff-edit", {});
  }

  /** `tradeoff-empty` */
  tradeoffEmpty(): string {
    return this.#say("tradeoff-empty", {});
  }

  /** `tradeoff-exclude` */
  tradeoffExclude(): string {
    return this.#say("tradeoff-exclude", {});
  }

  /** `tradeoff-fit-note` (months: months; r2: r2) */
  tradeoffFitNote(args: { months: number; r2: string }): string {
    return this.#say("tradeoff-fit-note", args);
  }

  /** `tradeoff-floor` */
  tradeoffFloor(): string {
    return this.#say("tradeoff-floor", {});
  }

  /** `tradeoff-floor-label` (level: level) */
  tradeoffFloorLabel(args: { level: string }): string {
    return this.#say("tradeoff-floor-label", args);
  }

  /** `tradeoff-floor-none` */
  tradeoffFloorNone(): string {
    return this.#say("tradeoff-floor-none", {});
  }

  /** `tradeoff-from-books` */
  tradeoffFromBooks(): string {
    return this.#say("tradeoff-from-books", {});
  }

  /** `tradeoff-from-rates` */
  tradeoffFromRates(): string {
    return this.#say("tradeoff-from-rates", {});
  }

  /** `tradeoff-from-register` */
  tradeoffFromRegister(): string {
    return this.#say("tradeoff-from-register", {});
  }

  /** `tradeoff-from-waybills` */
  tradeoffFromWaybills(): string {
    return this.#say("tradeoff-from-waybills", {});
  }

  /** `tradeoff-in-zone` (now: now) */
  tradeoffInZone(args: { now: string }): string {
    return this.#say("tradeoff-in-zone", args);
  }

  /** `tradeoff-interval` */
  tradeoffInterval(): string {
    return this.#say("tradeoff-interval", {});
  }

  /** `tradeoff-interval-says` (hi: hi; lo: lo) */
  tradeoffIntervalSays(args: { hi: string; lo: string }): string {
    return this.#say("tradeoff-interval-says", args);
  }

  /** `tradeoff-interview` */
  tradeoffInterview(): string {
    return this.#say("tradeoff-interview", {});
  }

  /** `tradeoff-interview-remove` */
  tradeoffInterviewRemove(): string {
    return this.#say("tradeoff-interview-remove", {});
  }

  /** `tradeoff-interview-text` */
  tradeoffInterviewText(): string {
    return this.#say("tradeoff-interview-text", {});
  }

  /** `tradeoff-keywords` */
  tradeoffKeywords(): string {
    return this.#say("tradeoff-keywords", {});
  }

  /** `tradeoff-level` */
  tradeoffLevel(): string {
    return this.#say("tradeoff-level", {});
  }

  /** `tradeoff-logistics` */
  tradeoffLogistics(): string {
    return this.#say("tradeoff-logistics", {});
  }

  /** `tradeoff-marginal` (cost: cost; level: level; saving: saving) */
  tradeoffMarginal(args: { cost: string; level: string; saving: string }): string {
    return this.#say("tradeoff-marginal", args);
  }

  /** `tradeoff-marginal-cost` */
  tradeoffMarginalCost(): string {
    return this.#say("tradeoff-marginal-cost", {});
  }

  /** `tradeoff-marginal-net` */
  tradeoffMarginalNet(): string {
    return this.#say("tradeoff-marginal-net", {});
  }

  /** `tradeoff-marginal-saving` */
  tradeoffMarginalSaving(): string {
    return this.#say("tradeoff-marginal-saving", {});
  }

  /** `tradeoff-model` */
  tradeoffModel(): string {
    return this.#say("tradeoff-model", {});
  }

  /** `tradeoff-model-list-hint` */
  tradeoffModelListHint(): string {
    return this.#say("tradeoff-model-list-hint", {});
  }

  /** `tradeoff-model-result` */
  tradeoffModelResult(): string {
    return this.#say("tradeoff-model-result", {});
  }

  /** `tradeoff-model-source` */
  tradeoffModelSource(): string {
    return this.#say("tradeoff-model-source", {});
  }

  /** `tradeoff-model-steps` */
  tradeoffModelSteps(): string {
    return this.#say("tradeoff-model-steps", {});
  }

  /** `tradeoff-models` */
  tradeoffModels(): string {
    return this.#say("tradeoff-models", {});
  }

  /** `tradeoff-month` */
  tradeoffMonth(): string {
    return this.#say("tradeoff-month", {});
  }

  /** `tradeoff-month-excluded` */
  tradeoffMonthExcluded(): string {
    return this.#say("tradeoff-month-excluded", {});
  }

  /** `tradeoff-months` */
  tradeoffMonths(): string {
    return this.#say("tradeoff-months", {});
  }

  /** `tradeoff-more-data` */
  tradeoffMoreData(): string {
    return this.#say("tradeoff-more-data", {});
  }

  /** `tradeoff-more-data-at` (level: level; ratio: ratio) */
  tradeoffMoreDataAt(args: { level: string; ratio: string }): string {
    return this.#say("tradeoff-more-data-at", args);
  }

  /** `tradeoff-most-profit` (level: level; profit: profit) */
  tradeoffMostProfit(args: { level: string; profit: string }): string {
    return this.#say("tradeoff-most-profit", args);
  }

  /** `tradeoff-move-plain` (amount: amount; from: from; to: to) */
  tradeoffMovePlain(args: { amount: string; from: string; to: string }): string {
    return this.#say("tradeoff-move-plain", args);
  }

  /** `tradeoff-move-saves` (amount: amount; from: from; hi: hi; lo: lo; to: to) */
  tradeoffMoveSaves(args: { amount: string; from: string; hi: string; lo: string; to: string }): string {
    return this.#say("tradeoff-move-saves", args);
  }

  /** `tradeoff-next-points` */
  tradeoffNextPoints(): string {
    return this.#say("tradeoff-next-points", {});
  }

  /** `tradeoff-normalised` */
  tradeoffNormalised(): string {
    return this.#say("tradeoff-normalised", {});
  }

  /** `tradeoff-now` */
  tradeoffNow(): string {
    return this.#say("tradeoff-now", {});
  }

  /** `tradeoff-now-label` (level: level) */
  tradeoffNowLabel(args: { level: string }): string {
    return this.#say("tradeoff-now-label", args);
  }

  /** `tradeoff-optimum` */
  tradeoffOptimum(): string {
    return this.#say("tradeoff-optimum", {});
  }

  /** `tradeoff-optimum-says` (cost: cost; level: level) */
  tradeoffOptimumSays(args: { cost: string; level: string }): string {
    return this.#say("tradeoff-optimum-says", args);
  }

  /** `tradeoff-outlier` */
  tradeoffOutlier(): string {
    return this.#say("tradeoff-outlier", {});
  }

  /** `tradeoff-own` */
  tradeoffOwn(): string {
    return this.#say("tradeoff-own", {});
  }

  /** `tradeoff-part-books` */
  tradeoffPartBooks(): string {
    return this.#say("tradeoff-part-books", {});
  }

  /** `tradeoff-part-carried` */
  tradeoffPartCarried(): string {
    return this.#say("tradeoff-part-carried", {});
  }

  /** `tradeoff-part-desk` */
  tradeoffPartDesk(): string {
    return this.#say("tradeoff-part-desk", {});
  }

  /** `tradeoff-part-leaving` */
  tradeoffPartLeaving(): string {
    return this.#say("tradeoff-part-leaving", {});
  }

  /** `tradeoff-part-moved` */
  tradeoffPartMoved(): string {
    return this.#say("tradeoff-part-moved", {});
  }

  /** `tradeoff-part-open` */
  tradeoffPartOpen(): string {
    return this.#say("tradeoff-part-open", {});
  }

  /** `tradeoff-part-paid` */
  tradeoffPartPaid(): string {
    return this.#say("tradeoff-part-paid", {});
  }

  /** `tradeoff-part-retries` */
  tradeoffPartRetries(): string {
    return this.#say("tradeoff-part-retries", {});
  }

  /** `tradeoff-part-unsettled` */
  tradeoffPartUnsettled(): string {
    return this.#say("tradeoff-part-unsettled", {});
  }

  /** `tradeoff-peak` */
  tradeoffPeak(): string {
    return this.#say("tradeoff-peak", {});
  }

  /** `tradeoff-picture` */
  tradeoffPicture(): string {
    return this.#say("tradeoff-picture", {});
  }

  /** `tradeoff-picture-cost` */
  tradeoffPictureCost(): string {
    return this.#say("tradeoff-picture-cost", {});
  }

  /** `tradeoff-picture-marginal` */
  tradeoffPictureMarginal(): string {
    return this.#say("tradeoff-picture-marginal", {});
  }

  /** `tradeoff-picture-profit` */
  tradeoffPictureProfit(): string {
    return this.#say("tradeoff-picture-profit", {});
  }

  /** `tradeoff-picture-tangents` */
  tradeoffPictureTangents(): string {
    return this.#say("tradeoff-picture-tangents", {});
  }

  /** `tradeoff-picture-title-cost` */
  tradeoffPictureTitleCost(): string {
    return this.#say("tradeoff-picture-title-cost", {});
  }

  /** `tradeoff-picture-title-marginal` */
  tradeoffPictureTitleMarginal(): string {
    return this.#say("tradeoff-picture-title-marginal", {});
  }

  /** `tradeoff-picture-title-profit` */
  tradeoffPictureTitleProfit(): string {
    return this.#say("tradeoff-picture-title-profit", {});
  }

  /** `tradeoff-picture-title-tangents` */
  tradeoffPictureTitleTangents(): string {
    return this.#say("tradeoff-picture-title-tangents", {});
  }

  /** `tradeoff-point` (from: from; to: to) */
  tradeoffPoint(args: { from: string; to: string }): string {
    return this.#say("tradeoff-point", args);
  }

  /** `tradeoff-point-both` (amount: amount) */
  tradeoffPointBoth(args: { amount: string }): string {
    return this.#say("tradeoff-point-both", args);
  }

  /** `tradeoff-point-costs` (amount: amount) */
  tradeoffPointCosts(args: { amount: string }): string {
    return this.#say("tradeoff-point-costs", args);
  }

  /** `tradeoff-point-saves` (amount: amount) */
  tradeoffPointSaves(args: { amount: string }): string {
    return this.#say("tradeoff-point-saves", args);
  }

  /** `tradeoff-price` */
  tradeoffPrice(): string {
    return this.#say("tradeoff-price", {});
  }

  /** `tradeoff-prior-note` (share: share) */
  tradeoffPriorNote(args: { share: string }): string {
    return this.#say("tradeoff-prior-note", args);
  }

  /** `tradeoff-profit` */
  tradeoffProfit(): string {
    return this.#say("tradeoff-profit", {});
  }

  /** `tradeoff-profit-axis` */
  tradeoffProfitAxis(): string {
    return this.#say("tradeoff-profit-axis", {});
  }

  /** `tradeoff-profit-label` (level: level) */
  tradeoffProfitLabel(args: { level: string }): string {
    return this.#say("tradeoff-profit-label", args);
  }

  /** `tradeoff-question` */
  tradeoffQuestion(): string {
    return this.#say("tradeoff-question", {});
  }

  /** `tradeoff-range` (hi: hi; lo: lo) */
  tradeoffRange(args: { hi: string; lo: string }): string {
    return this.#say("tradeoff-range", args);
  }

  /** `tradeoff-rate-answer-error` */
  tradeoffRateAnswerError(): string {
    return this.#say("tradeoff-rate-answer-error", {});
  }

  /** `tradeoff-rate-answer-months` */
  tradeoffRateAnswerMonths(): string {
    return this.#say("tradeoff-rate-answer-months", {});
  }

  /** `tradeoff-rate-complaint-minutes` */
  tradeoffRateComplaintMinutes(): string {
    return this.#say("tradeoff-rate-complaint-minutes", {});
  }

  /** `tradeoff-rate-complaint-share` */
  tradeoffRateComplaintShare(): string {
    return this.#say("tradeoff-rate-complaint-share", {});
  }

  /** `tradeoff-rate-damaged-fen` */
  tradeoffRateDamagedFen(): string {
    return this.#say("tradeoff-rate-damaged-fen", {});
  }

  /** `tradeoff-rate-floor` */
  tradeoffRateFloor(): string {
    return this.#say("tradeoff-rate-floor", {});
  }

  /** `tradeoff-rate-lost-fen` */
  tradeoffRateLostFen(): string {
    return this.#say("tradeoff-rate-lost-fen", {});
  }

  /** `tradeoff-rate-lost-margin-fen` */
  tradeoffRateLostMarginFen(): string {
    return this.#say("tradeoff-rate-lost-margin-fen", {});
  }

  /** `tradeoff-rate-lost-months` */
  tradeoffRateLostMonths(): string {
    return this.#say("tradeoff-rate-lost-months", {});
  }

  /** `tradeoff-rate-minute-fen` */
  tradeoffRateMinuteFen(): string {
    return this.#say("tradeoff-rate-minute-fen", {});
  }

  /** `tradeoff-rate-redelivery-fen` */
  tradeoffRateRedeliveryFen(): string {
    return this.#say("tradeoff-rate-redelivery-fen", {});
  }

  /** `tradeoff-rate-wrong` (most: most) */
  tradeoffRateWrong(args: { most: string }): string {
    return this.#say("tradeoff-rate-wrong", args);
  }

  /** `tradeoff-rates` */
  tradeoffRates(): string {
    return this.#say("tradeoff-rates", {});
  }

  /** `tradeoff-rates-always` */
  tradeoffRatesAlways(): string {
    return this.#say("tradeoff-rates-always", {});
  }

  /** `tradeoff-rates-since` */
  tradeoffRatesSince(): string {
    return this.#say("tradeoff-rates-since", {});
  }

  /** `tradeoff-rates-steps` (months: where each set of rates begins) */
  tradeoffRatesSteps(args: { months: string }): string {
    return this.#say("tradeoff-rates-steps", args);
  }

  /** `tradeoff-rates-text` */
  tradeoffRatesText(): string {
    return this.#say("tradeoff-rates-text", {});
  }

  /** `tradeoff-reason` */
  tradeoffReason(): string {
    return this.#say("tradeoff-reason", {});
  }

  /** `tradeoff-response` */
  tradeoffResponse(): string {
    return this.#say("tradeoff-response", {});
  }

  /** `tradeoff-restore` */
  tradeoffRestore(): string {
    return this.#say("tradeoff-restore", {});
  }

  /** `tradeoff-revenue` */
  tradeoffRevenue(): string {
    return this.#say("tradeoff-revenue", {});
  }

  /** `tradeoff-save` */
  tradeoffSave(): string {
    return this.#say("tradeoff-save", {});
  }

  /** `tradeoff-service` */
  tradeoffService(): string {
    return this.#say("tradeoff-service", {});
  }

  /** `tradeoff-service-cost` */
  tradeoffServiceCost(): string {
    return this.#say("tradeoff-service-cost", {});
  }

  /** `tradeoff-shape` */
  tradeoffShape(): string {
    return this.#say("tradeoff-shape", {});
  }

  /** `tradeoff-shape-log` */
  tradeoffShapeLog(): string {
    return this.#say("tradeoff-shape-log", {});
  }

  /** `tradeoff-shape-root` */
  tradeoffShapeRoot(): string {
    return this.#say("tradeoff-shape-root", {});
  }

  /** `tradeoff-shape-s-curve` */
  tradeoffShapeSCurve(): string {
    return this.#say("tradeoff-shape-s-curve", {});
  }

  /** `tradeoff-sketch` */
  tradeoffSketch(): string {
    return this.#say("tradeoff-sketch", {});
  }

  /** `tradeoff-slope` */
  tradeoffSlope(): string {
    return this.#say("tradeoff-slope", {});
  }

  /** `tradeoff-source` */
  tradeoffSource(): string {
    return this.#say("tradeoff-source", {});
  }

  /** `tradeoff-steep` */
  tradeoffSteep(): string {
    return this.#say("tradeoff-steep", {});
  }

  /** `tradeoff-summary-refused` (why: why) */
  tradeoffSummaryRefused(args: { why: string }): string {
    return this.#say("tradeoff-summary-refused", args);
  }

  /** `tradeoff-tangents-says` (cost: cost; level: level; saving: saving) */
  tradeoffTangentsSays(args: { cost: string; level: string; saving: string }): string {
    return this.#say("tradeoff-tangents-says", args);
  }

  /** `tradeoff-title` */
  tradeoffTitle(): string {
    return this.#say("tradeoff-title", {});
  }

  /** `tradeoff-total` */
  tradeoffTotal(): string {
    return this.#say("tradeoff-total", {});
  }

  /** `tradeoff-try` */
  tradeoffTry(): string {
    return this.#say("tradeoff-try", {});
  }

  /** `tradeoff-try-label` (level: level) */
  tradeoffTryLabel(args: { level: string }): string {
    return this.#say("tradeoff-try-label", args);
  }

  /** `tradeoff-unit-hour` */
  tradeoffUnitHour(): string {
    return this.#say("tradeoff-unit-hour", {});
  }

  /** `tradeoff-unit-minutes` */
  tradeoffUnitMinutes(): string {
    return this.#say("tradeoff-unit-minutes", {});
  }

  /** `tradeoff-unit-months` */
  tradeoffUnitMonths(): string {
    return this.#say("tradeoff-unit-months", {});
  }

  /** `tradeoff-what` */
  tradeoffWhat(): string {
    return this.#say("tradeoff-what", {});
  }

  /** `tradeoff-why` */
  tradeoffWhy(): string {
    return this.#say("tradeoff-why", {});
  }

  /** `tradeoff-why-amount` */
  tradeoffWhyAmount(): string {
    return this.#say("tradeoff-why-amount", {});
  }

  /** `tradeoff-why-books` (n: entries) */
  tradeoffWhyBooks(args: { n: number }): string {
    return this.#say("tradeoff-why-books", args);
  }

  /** `tradeoff-why-cases` (n: cases) */
  tradeoffWhyCases(args: { n: number }): string {
    return this.#say("tradeoff-why-cases", args);
  }

  /** `tradeoff-why-from` */
  tradeoffWhyFrom(): string {
    return this.#say("tradeoff-why-from", {});
  }

  /** `tradeoff-why-hand` (cost: cost; name: name) */
  tradeoffWhyHand(args: { cost: string; name: string }): string {
    return this.#say("tradeoff-why-hand", args);
  }

  /** `tradeoff-why-service` (due: due; kept: kept; on: on time) */
  tradeoffWhyService(args: { due: string; kept: string; on: string }): string {
    return this.#say("tradeoff-why-service", args);
  }

  /** `tradeoff-why-sum` (cost: cost; n: shipments; name: name) */
  tradeoffWhySum(args: { cost: string; n: string; name: string }): string {
    return this.#say("tradeoff-why-sum", args);
  }

  /** `tradeoff-why-times` */
  tradeoffWhyTimes(): string {
    return this.#say("tradeoff-why-times", {});
  }

  /** `tradeoff-why-title` (month: month) */
  tradeoffWhyTitle(args: { month: string }): string {
    return this.#say("tradeoff-why-title", args);
  }

  /** `tradeoff-zone` */
  tradeoffZone(): string {
    return this.#say("tradeoff-zone", {});
  }

  /** `tradeoff-zone-says` (hi: hi; lo: lo) */
  tradeoffZoneSays(args: { hi: string; lo: string }): string {
    return this.#say("tradeoff-zone-says", args);
  }

  /** `trend-target` */
  trendTarget(args: { kpi: string }): string {
    return this.#say("trend-target", args);
  }

  /** `trend-target-kept` */
  trendTargetKept(args: { kpi: string; target: string }): string {
    return this.#say("trend-target-kept", args);
  }

  /** `trouble-address` */
  troubleAddress(): string {
    return this.#say("trouble-address", {});
  }

  /** `trouble-back` */
  troubleBack(): string {
    return this.#say("trouble-back", {});
  }

  /** `trouble-back-to` (at: when it was made) */
  troubleBackTo(args: { at: string }): string {
    return this.#say("trouble-back-to", args);
  }

  /** `trouble-backups` */
  troubleBackups(): string {
    return this.#say("trouble-backups", {});
  }

  /** `trouble-backups-text` */
  troubleBackupsText(): string {
    return this.#say("trouble-backups-text", {});
  }

  /** `trouble-begin` */
  troubleBegin(): string {
    return this.#say("trouble-begin", {});
  }

  /** `trouble-damaged` */
  troubleDamaged(): string {
    return this.#say("trouble-damaged", {});
  }

  /** `trouble-delayed` */
  troubleDelayed(): string {
    return this.#say("trouble-delayed", {});
  }

  /** `trouble-elsewhere` */
  troubleElsewhere(): string {
    return this.#say("trouble-elsewhere", {});
  }

  /** `trouble-lost` */
  troubleLost(): string {
    return this.#say("trouble-lost", {});
  }

  /** `trouble-missing-text` */
  troubleMissingText(): string {
    return this.#say("trouble-missing-text", {});
  }

  /** `trouble-missorted` */
  troubleMissorted(): string {
    return this.#say("trouble-missorted", {});
  }

  /** `trouble-no-answer` */
  troubleNoAnswer(): string {
    return this.#say("trouble-no-answer", {});
  }

  /** `trouble-none` */
  troubleNone(): string {
    return this.#say("trouble-none", {});
  }

  /** `trouble-none-text` */
  troubleNoneText(): string {
    return this.#say("trouble-none-text", {});
  }

  /** `trouble-open` */
  troubleOpen(): string {
    return this.#say("trouble-open", {});
  }

  /** `trouble-other` */
  troubleOther(): string {
    return this.#say("trouble-other", {});
  }

  /** `trouble-oversize` */
  troubleOversize(): string {
    return this.#say("trouble-oversize", {});
  }

  /** `trouble-refused` */
  troubleRefused(): string {
    return this.#say("trouble-refused", {});
  }

  /** `trouble-reopen` */
  troubleReopen(): string {
    return this.#say("trouble-reopen", {});
  }

  /** `trouble-restored` (at: when it was made) */
  troubleRestored(args: { at: string }): string {
    return this.#say("trouble-restored", args);
  }

  /** `trouble-restored-aside` (at: when it was made) */
  troubleRestoredAside(args: { at: string }): string {
    return this.#say("trouble-restored-aside", args);
  }

  /** `trouble-restored-from` (name: backup file) */
  troubleRestoredFrom(args: { name: string }): string {
    return this.#say("trouble-restored-from", args);
  }

  /** `trouble-restored-other` (name: backup file) */
  troubleRestoredOther(args: { name: string }): string {
    return this.#say("trouble-restored-other", args);
  }

  /** `trouble-returned` */
  troubleReturned(): string {
    return this.#say("trouble-returned", {});
  }

  /** `trouble-sound-text` */
  troubleSoundText(): string {
    return this.#say("trouble-sound-text", {});
  }

  /** `trouble-sure` */
  troubleSure(): string {
    return this.#say("trouble-sure", {});
  }

  /** `trouble-sure-missing` */
  troubleSureMissing(): string {
    return this.#say("trouble-sure-missing", {});
  }

  /** `trouble-title` (name: data file) */
  troubleTitle(args: { name: string }): string {
    return this.#say("trouble-title", args);
  }

  /** `trouble-title-last` */
  troubleTitleLast(): string {
    return this.#say("trouble-title-last", {});
  }

  /** `value-amount` */
  valueAmount(): string {
    return this.#say("value-amount", {});
  }

  /** `value-chart` */
  valueChart(): string {
    return this.#say("value-chart", {});
  }

  /** `value-class` */
  valueClass(): string {
    return this.#say("value-class", {});
  }

  /** `value-customers` */
  valueCustomers(): string {
    return this.#say("value-customers", {});
  }

  /** `value-cut` (class: A; next: B) */
  valueCut(args: { class: string; next: string }): string {
    return this.#say("value-cut", args);
  }

  /** `value-cut-bad` */
  valueCutBad(): string {
    return this.#say("value-cut-bad", {});
  }

  /** `value-cut-hint` */
  valueCutHint(): string {
    return this.#say("value-cut-hint", {});
  }

  /** `value-cuts-saved` */
  valueCutsSaved(): string {
    return this.#say("value-cuts-saved", {});
  }

  /** `value-gini` (gini: such as 0.71) */
  valueGini(args: { gini: string }): string {
    return this.#say("value-gini", args);
  }

  /** `value-heads-80` (percent: share of the customers) */
  valueHeads80(args: { percent: string }): string {
    return this.#say("value-heads-80", args);
  }

  /** `value-is-pareto` */
  valueIsPareto(): string {
    return this.#say("value-is-pareto", {});
  }

  /** `value-lorenz` */
  valueLorenz(): string {
    return this.#say("value-lorenz", {});
  }

  /** `value-measure` */
  valueMeasure(): string {
    return this.#say("value-measure", {});
  }

  /** `value-negative` (n: customers) */
  valueNegative(args: { n: number }): string {
    return this.#say("value-negative", args);
  }

  /** `value-not-pareto` */
  valueNotPareto(): string {
    return this.#say("value-not-pareto", {});
  }

  /** `value-pareto` */
  valuePareto(): string {
    return this.#say("value-pareto", {});
  }

  /** `value-reset-cuts` */
  valueResetCuts(): string {
    return this.#say("value-reset-cuts", {});
  }

  /** `value-rule` */
  valueRule(): string {
    return this.#say("value-rule", {});
  }

  /** `value-save-cuts` */
  valueSaveCuts(): string {
    return this.#say("value-save-cuts", {});
  }

  /** `value-share-amount` */
  valueShareAmount(): string {
    return this.#say("value-share-amount", {});
  }

  /** `value-share-customers` */
  valueShareCustomers(): string {
    return this.#say("value-share-customers", {});
  }

  /** `value-show-class` (class: A) */
  valueShowClass(args: { class: string }): string {
    return this.#say("value-show-class", args);
  }

  /** `value-table` */
  valueTable(): string {
    return this.#say("value-table", {});
  }

  /** `value-top20` (percent: share of the amount) */
  valueTop20(args: { percent: string }): string {
    return this.#say("value-top20", args);
  }

  /** `value-verdict` */
  valueVerdict(): string {
    return this.#say("value-verdict", {});
  }

  /** `value-verdict-none` */
  valueVerdictNone(): string {
    return this.#say("value-verdict-none", {});
  }

  /** `value-without-cost` (n: waybills) */
  valueWithoutCost(args: { n: number }): string {
    return this.#say("value-without-cost", args);
  }

  /** `variance-efficiency` (item: kind of cost) */
  varianceEfficiency(args: { item: string }): string {
    return this.#say("variance-efficiency", args);
  }

  /** `variance-price` (item: kind of cost) */
  variancePrice(args: { item: string }): string {
    return this.#say("variance-price", args);
  }

  /** `variance-selling` */
  varianceSelling(): string {
    return this.#say("variance-selling", {});
  }

  /** `variance-spending` (item: kind of cost) */
  varianceSpending(args: { item: string }): string {
    return this.#say("variance-spending", args);
  }

  /** `variance-volume` */
  varianceVolume(): string {
    return this.#say("variance-volume", {});
  }

  /** `verdict-no` */
  verdictNo(): string {
    return this.#say("verdict-no", {});
  }

  /** `verdict-unknown` */
  verdictUnknown(): string {
    return this.#say("verdict-unknown", {});
  }

  /** `verdict-yes` */
  verdictYes(): string {
    return this.#say("verdict-yes", {});
  }

  /** `views-agrees` */
  viewsAgrees(): string {
    return this.#say("views-agrees", {});
  }

  /** `views-by-cases` */
  viewsByCases(): string {
    return this.#say("views-by-cases", {});
  }

  /** `views-difference` */
  viewsDifference(): string {
    return this.#say("views-difference", {});
  }

  /** `views-differs` */
  viewsDiffers(): string {
    return this.#say("views-differs", {});
  }

  /** `views-interval` (difference: points; high: upper end; low: lower end) */
  viewsInterval(args: { difference: string; high: string; low: string }): string {
    return this.#say("views-interval", args);
  }

  /** `views-month` */
  viewsMonth(): string {
    return this.#say("views-month", {});
  }

  /** `views-none` */
  viewsNone(): string {
    return this.#say("views-none", {});
  }

  /** `views-own` */
  viewsOwn(): string {
    return this.#say("views-own", {});
  }

  /** `views-points` */
  viewsPoints(): string {
    return this.#say("views-points", {});
  }

  /** `views-theirs` */
  viewsTheirs(): string {
    return this.#say("views-theirs", {});
  }

  /** `views-title` */
  viewsTitle(): string {
    return this.#say("views-title", {});
  }

  /** `views-verdict` */
  viewsVerdict(): string {
    return this.#say("views-verdict", {});
  }

  /** `weights-about` */
  weightsAbout(): string {
    return this.#say("weights-about", {});
  }

  /** `weights-answers` */
  weightsAnswers(): string {
    return this.#say("weights-answers", {});
  }

  /** `weights-clear` */
  weightsClear(): string {
    return this.#say("weights-clear", {});
  }

  /** `weights-cleared` */
  weightsCleared(): string {
    return this.#say("weights-cleared", {});
  }

  /** `weights-done` */
  weightsDone(): string {
    return this.#say("weights-done", {});
  }

  /** `weights-fill` */
  weightsFill(): string {
    return this.#say("weights-fill", {});
  }

  /** `weights-fill-class` */
  weightsFillClass(): string {
    return this.#say("weights-fill-class", {});
  }

  /** `weights-fill-none` */
  weightsFillNone(): string {
    return this.#say("weights-fill-none", {});
  }

  /** `weights-fill-state` */
  weightsFillState(): string {
    return this.#say("weights-fill-state", {});
  }

  /** `weights-found` (answers: answers) */
  weightsFound(args: { answers: number; effect: string; effective: string; least: string; most: string }): string {
    return this.#say("weights-found", args);
  }

  /** `weights-group` */
  weightsGroup(): string {
    return this.#say("weights-group", {});
  }

  /** `weights-none` */
  weightsNone(): string {
    return this.#say("weights-none", {});
  }

  /** `weights-nothing` */
  weightsNothing(): string {
    return this.#say("weights-nothing", {});
  }

  /** `weights-on` */
  weightsOn(args: { label: string }): string {
    return this.#say("weights-on", args);
  }

  /** `weights-reached` */
  weightsReached(): string {
    return this.#say("weights-reached", {});
  }

  /** `weights-set` */
  weightsSet(): string {
    return this.#say("weights-set", {});
  }

  /** `weights-share` */
  weightsShare(): string {
    return this.#say("weights-share", {});
  }

  /** `weights-sum` */
  weightsSum(args: { sum: string }): string {
    return this.#say("weights-sum", args);
  }

  /** `weights-target` */
  weightsTarget(): string {
    return this.#say("weights-target", {});
  }

  /** `weights-target-of` */
  weightsTargetOf(args: { group: string }): string {
    return this.#say("weights-target-of", args);
  }

  /** `weights-title` */
  weightsTitle(): string {
    return this.#say("weights-title", {});
  }

  /** `weights-unmet` */
  weightsUnmet(): string {
    return this.#say("weights-unmet", {});
  }

  /** `weights-variable` */
  weightsVariable(): string {
    return this.#say("weights-variable", {});
  }
}
