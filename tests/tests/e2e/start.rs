//! The first start, and whether the screen says what the core computes.

use crate::harness::{Home, Window};
use keheng_base::Fen;
use keheng_words::{Lang, NO_FIGURE, Words, decimal, money, percent};
use serde_json::{Value, json};

#[test]
fn the_first_start_leads_to_figures_that_are_the_core_s() {
    let home = Home::new();
    let window = home.open();
    let (english, chinese) = (Words::of(Lang::En), Words::of(Lang::ZhCn));
    window.choose(&english.shell_language_english());
    window.text_until("h1", &english.start_title());
    window.screenshot("start-en");
    window.choose(&english.shell_language_chinese());
    window.text_until("h1", &chinese.start_title());
    window.text_until("button", &chinese.start_sample());
    window.screenshot("start-zh");
    assert_eq!(window.accessibility(), Vec::<String>::new(), "the first thing anybody sees");

    window.click_text(&chinese.start_sample());
    window.text_until("h1", &chinese.section_overview());
    window.shown(".trend svg");
    window.rest();
    window.screenshot("start-overview");
    let seen = Seen::read(&window, chinese);
    window.no_complaints();
    window.end();

    let core = home.core();
    let overview = home.ask(&core, "reports.overview", json!({}));
    let customers = home.ask(&core, "value.customers", json!({}));
    seen.check_kpis(chinese, &overview["kpis"]);
    seen.check_figures(chinese, &overview);
    seen.check_alarms(chinese, &overview["alarms"]);
    let heads: Vec<String> = list(&customers["class_counts"]).iter().map(|c| figure(&c[1])).collect();
    assert_eq!(seen.class_heads, heads, "the classes of the overview are the classes of the list");
    core.close();
}

/// The texts of the overview.
struct Seen {
    kpis: Vec<String>,
    figures: Vec<String>,
    before: Vec<String>,
    alarms: Vec<String>,
    class_heads: Vec<String>,
}

impl Seen {
    fn read(window: &Window, words: &Words) -> Seen {
        let figures = format!("section[aria-label='{}']", words.overview_figures());
        Seen {
            kpis: window.texts(".kpis button"),
            figures: window.texts(&format!("{figures} .value")),
            before: window.texts(&format!("{figures} .before")),
            alarms: window.texts(".alarms li"),
            class_heads: window.texts(".classes tbody td:nth-of-type(1)"),
        }
    }

    fn check_kpis(&self, words: &Words, kpis: &Value) {
        let kpis = list(kpis);
        assert_eq!(self.kpis.len(), kpis.len(), "a tile for each");
        for (tile, kpi) in self.kpis.iter().zip(kpis) {
            let target = rate(&kpi["target"]);
            let mut wanted = vec![
                rate(&kpi["rate"]),
                match kpi["small_sample"] == true {
                    true => words.kpi_small(number(&kpi["denominator"])),
                    false => words.kpi_of(number(&kpi["numerator"]), number(&kpi["denominator"])),
                },
                words.kpi_interval(&rate(&kpi["interval"][0]), &rate(&kpi["interval"][1])),
                words.kpi_probability(&percent(number(&kpi["probability_met"]), 0)),
            ];
            wanted.push(match kpi["higher_is_better"] == true {
                true => words.kpi_target_least(&target),
                false => words.kpi_target_most(&target),
            });
            wanted.push(match kpi["light"].as_str() {
                Some("good") => words.light_good(),
                Some("watch") => words.light_watch(),
                Some("bad") => words.light_bad(),
                _ => words.light_unknown(),
            });
            for text in wanted {
                assert!(tile.contains(&text), "{text:?} is what the core found: {tile:?}");
            }
        }
    }

    fn check_figures(&self, words: &Words, overview: &Value) {
        let told = |figures: &Value| {
            [
                format!("¥{}", yuan(&figures["revenue_fen"])),
                format!("¥{}", yuan(&figures["margin_fen"])),
                figure(&figures["shipments"]),
                figure(&figures["customers"]),
                figure(&figures["new_customers"]),
            ]
        };
        assert_eq!(self.figures, told(&overview["now"]), "the month");
        let before = told(&overview["before"]);
        assert_eq!(self.before.len(), before.len(), "the month before stands below each");
        let now = &overview["now"];
        for (i, (seen, before)) in self.before.iter().zip(before).enumerate() {
            // a margin of part of the month is not compared; what it lacks is said instead
            let partial = i == 1 && now["costed"].as_u64() < now["shipments"].as_u64();
            let wanted = if partial {
                words.overview_costed(&figure(&now["shipments"]), &figure(&now["costed"]))
            } else {
                words.overview_before(&before)
            };
            assert!(seen.ends_with(&wanted), "{seen:?} ends with {wanted}");
        }
    }

    fn check_alarms(&self, words: &Words, alarms: &Value) {
        assert!(!self.alarms.is_empty(), "the sample firm has something to look at");
        for (seen, alarm) in self.alarms.iter().zip(list(alarms)) {
            if let Some(name) = alarm["name"].as_str() {
                assert!(seen.contains(name), "{name} is the next dearest: {seen:?}");
            }
            if let Some(fen) = alarm["at_stake_fen"].as_i64() {
                let amount = words.alarm_amount(&money(Fen(fen)));
                assert!(seen.contains(&amount), "{amount} is at stake: {seen:?}");
            }
        }
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

fn figure(value: &Value) -> String {
    decimal(number(value), 0, 0)
}

fn yuan(fen: &Value) -> String {
    fen.as_i64().map_or_else(|| NO_FIGURE.to_owned(), |fen| money(Fen(fen)))
}

/// Rates under one per cent have two decimals.
fn rate(value: &Value) -> String {
    let share = number(value);
    percent(share, if share > 0.0 && share < 0.01 { 2 } else { 1 })
}
