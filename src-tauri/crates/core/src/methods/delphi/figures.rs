//! Rounds in figures, and the stop rule. Pure: answers in, figures out.

use super::{
    Answer, DelphiAgreement, DelphiAsks, DelphiFigure, DelphiItem, DelphiMoved, DelphiPlan, DelphiReason, DelphiRound,
    DelphiSpread, DelphiVerdict, DelphiWhy,
};
use keheng_base::Minutes;
use keheng_calc::{
    stats::{correlation::concordance, describe::median},
    survey::delphi::{self, RISEN},
};
use std::collections::{BTreeMap, BTreeSet};

/// Answers of a panel: by round, then member and item.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answers {
    /// rounds begun after the first, with when
    pub begun: BTreeMap<u32, Minutes>,
    /// round, member, uid of the item
    pub given: BTreeMap<(u32, String, String), Answer>,
}

impl Answers {
    /// The round that answers are taken for.
    pub fn current(&self) -> u32 {
        self.begun.keys().last().copied().unwrap_or(1)
    }

    /// The mark of a member.
    pub fn of(&self, round: u32, member: &str, item: &str) -> Option<&Answer> {
        self.given.get(&(round, member.to_owned(), item.to_owned()))
    }

    fn marks<'a>(&'a self, round: u32, plan: &'a DelphiPlan, item: &'a str) -> impl Iterator<Item = &'a Answer> + 'a {
        plan.panel.iter().filter_map(move |member| self.of(round, member, item))
    }
}

fn spread(item: &DelphiItem, marks: &[f64]) -> Option<DelphiSpread> {
    let (agree, full) = match item.asks {
        DelphiAsks::Scale { to, .. } => (f64::from(to - 1), f64::from(to)),
        DelphiAsks::Figure { .. } => (f64::INFINITY, f64::INFINITY),
    };
    let round = delphi::round(marks, agree, full)?;
    let s = round.summary;
    Some(DelphiSpread {
        n: s.n as u32,
        low: s.min,
        q1: s.q1,
        median: s.median,
        q3: s.q3,
        high: s.max,
        iqr: s.iqr,
        mean: s.mean,
        sd: s.sd,
        cv: s.cv,
        full_marks: matches!(item.asks, DelphiAsks::Scale { .. }).then_some(round.full_marks),
    })
}

/// How far an item moved, of experts who answered both rounds; none where nobody did.
fn moved(plan: &DelphiPlan, item: &DelphiItem, answers: &Answers, round: u32) -> Option<DelphiMoved> {
    let both = |member: &String| {
        let before = answers.of(round - 1, member, &item.uid)?;
        Some((before.value, answers.of(round, member, &item.uid)?.value))
    };
    let (before, after): (Vec<f64>, Vec<f64>) = plan.panel.iter().filter_map(both).unzip();
    let change = delphi::change(&before, &after)?;
    let by = match item.asks {
        DelphiAsks::Scale { .. } => change.net,
        DelphiAsks::Figure { .. } => {
            let (was, is) = (median(&before)?, median(&after)?);
            if was == is { 0.0 } else { (is - was).abs() / was.abs().max(f64::MIN_POSITIVE) }
        }
    };
    Some(DelphiMoved { n: before.len() as u32, changers: change.changers, by, stable: by < plan.stop.stable })
}

fn figure(plan: &DelphiPlan, item: &DelphiItem, answers: &Answers, round: u32) -> DelphiFigure {
    let marks: Vec<f64> = answers.marks(round, plan, &item.uid).map(|a| a.value).collect();
    let spread = spread(item, &marks);
    let narrow = spread.as_ref().is_some_and(|s| match item.asks {
        DelphiAsks::Scale { .. } => s.iqr <= plan.stop.points,
        DelphiAsks::Figure { .. } => s.iqr <= plan.stop.share * s.median.abs(),
    });
    let moved = if round > 1 { moved(plan, item, answers, round) } else { None };
    let mut reasons: Vec<DelphiReason> = Vec::new();
    if let Some(s) = &spread {
        let outside = answers.marks(round, plan, &item.uid).filter(|a| a.value < s.q1 || a.value > s.q3);
        reasons.extend(outside.filter(|a| !a.reason.is_empty()).map(|a| DelphiReason {
            value: a.value,
            text: a.reason.clone(),
            above: a.value > s.q3,
        }));
        // By mark and then by words: the order must not tell who is who.
        reasons.sort_by(|a, b| a.value.total_cmp(&b.value).then_with(|| a.text.cmp(&b.text)));
    }
    let settled = narrow && moved.as_ref().is_some_and(|m| m.stable);
    DelphiFigure { item: item.uid.clone(), spread, moved, narrow, settled, reasons }
}

/// Kendall's W over the largest group of items that share a scale: marks on different scales rank nothing.
fn agreement(plan: &DelphiPlan, answers: &Answers, round: u32) -> Option<DelphiAgreement> {
    let mut groups: BTreeMap<(i32, i32), Vec<&str>> = BTreeMap::new();
    for item in &plan.items {
        if let DelphiAsks::Scale { from, to } = item.asks {
            groups.entry((from, to)).or_default().push(&item.uid);
        }
    }
    let items = groups.into_values().max_by_key(Vec::len)?;
    let row = |member: &String| -> Option<Vec<f64>> {
        items.iter().map(|item| answers.of(round, member, item).map(|a| a.value)).collect()
    };
    let judges: Vec<Vec<f64>> = plan.panel.iter().filter_map(row).collect();
    let found = concordance(&judges)?;
    Some(DelphiAgreement {
        members: found.judges as u32,
        items: found.items as u32,
        w: found.w,
        chi2: found.chi2,
        freedom: found.freedom,
        p: found.p,
    })
}

/// All rounds up to the current one.
pub(crate) fn rounds(plan: &DelphiPlan, answers: &Answers) -> Vec<DelphiRound> {
    let of = |round: u32| {
        let answered: BTreeSet<&String> =
            answers.given.keys().filter(|(r, ..)| *r == round).map(|(_, member, _)| member).collect();
        DelphiRound {
            round,
            begun: answers.begun.get(&round).copied(),
            members: plan.panel.iter().filter(|label| answered.contains(label)).count() as u32,
            items: plan.items.iter().map(|item| figure(plan, item, answers, round)).collect(),
            agreement: agreement(plan, answers, round),
        }
    };
    (1..=answers.current()).map(of).collect()
}

/// What the stop rule says after the last of these rounds.
pub(crate) fn verdict(plan: &DelphiPlan, answers: &Answers, rounds: &[DelphiRound]) -> DelphiVerdict {
    let round = answers.current();
    let now = rounds.last();
    let figures = now.map_or(&[][..], |r| &r.items);
    let settled = figures.iter().filter(|f| f.settled).count();
    let wanted = ((plan.stop.settled * plan.items.len() as f64) - 1e-9).ceil().max(0.0) as usize;
    let agreed = |r: &DelphiRound| r.agreement.as_ref().map(|a| a.w);
    let w = now.and_then(agreed);
    let before = rounds.iter().rev().nth(1).and_then(agreed);
    let why = if now.is_none_or(|r| r.members == 0) {
        DelphiWhy::Waiting
    } else if plan.stop.w.zip(w).is_some_and(|(limit, w)| w >= limit) {
        DelphiWhy::Agreed
    } else if round > 1 && settled >= wanted.max(1) {
        DelphiWhy::Settled
    } else if plan.stop.w.is_some() && before.zip(w).is_some_and(|(before, w)| w - before < RISEN) {
        DelphiWhy::Flat
    } else if round >= plan.stop.rounds {
        DelphiWhy::Rounds
    } else if round == 1 {
        DelphiWhy::First
    } else {
        DelphiWhy::Open
    };
    let missing = |label: &&String| !answers.given.keys().any(|(r, member, _)| *r == round && member == *label);
    DelphiVerdict {
        stop: !matches!(why, DelphiWhy::Waiting | DelphiWhy::First | DelphiWhy::Open),
        why,
        settled: settled as u32,
        items: plan.items.len() as u32,
        wanted: wanted as u32,
        open: figures.iter().filter(|f| !f.settled).map(|f| f.item.clone()).collect(),
        missing: plan.panel.iter().filter(missing).cloned().collect(),
    }
}
