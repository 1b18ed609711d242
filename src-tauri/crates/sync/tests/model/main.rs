//! The rules of merging in a model: machines that write, exchange files in any order, lose them, restore backups, copy
//! folders, and have wrong clocks and old versions. Whatever happens, all copies come to hold the same, and nothing is lost
//! without a record. `KEHENG_EXCHANGES` sets how many files are made and merged.

mod driver;
mod merge;
mod oracle;
mod script;
mod state;
mod users;
mod world;

use driver::{play, shrink};
use merge::Mutant;
use script::{Script, Tally};

/// Runs of the right program until so many files were made and merged.
fn runs(exchanges: u64) -> Tally {
    let mut tally = Tally::default();
    for seed in 0.. {
        let script = Script::new(seed);
        match play(&script, Mutant::Right, false) {
            Ok(one) => tally.add(&one),
            Err(text) => {
                let (short, why) = shrink(&script, Mutant::Right);
                panic!("{text}\n{short}{why}");
            }
        }
        if tally.exchanges >= exchanges {
            break;
        }
    }
    tally
}

#[test]
fn copies_agree_and_lose_nothing_whatever_happens_to_the_files() {
    let wanted = std::env::var("KEHENG_EXCHANGES").map_or(1_000_000, |n| n.parse().expect("a number of exchanges"));
    let tally = runs(wanted);
    println!("{tally:?}");
    assert!(tally.refused * 100 > tally.exchanges, "files that have to be refused come up: {tally:?}");
    assert!(
        tally.conflicts > tally.runs && tally.pairs * 50 > tally.exchanges,
        "there is something to judge: {tally:?}"
    );
}

/// In which run a mutant is found.
fn found(mutant: Mutant) -> u64 {
    let run = (0..1000).find_map(|seed| {
        let failure = play(&Script::new(seed), mutant, false).err()?;
        println!("{mutant:?}: run {}: {failure}", seed + 1);
        Some(seed + 1)
    });
    run.unwrap_or_else(|| panic!("{mutant:?} lives through 1,000 runs: the checks are blind to it"))
}

macro_rules! mutants {
    ($($name:ident: $mutant:ident,)*) => {
        $(#[test]
        fn $name() {
            found(Mutant::$mutant);
        })*
    };
}

mutants! {
    finds_who_counts_under_a_stored_identity: DeviceId,
    finds_who_counts_on_after_a_restore: SameRun,
    finds_who_ignores_the_clocks_of_files: OwnClock,
    finds_who_takes_a_delta_with_a_gap: NoGapCheck,
    finds_who_drops_what_loses: NoConflicts,
    finds_who_orders_by_the_clock_on_the_wall: WallClock,
    finds_who_deletes_by_forgetting: Resurrects,
    finds_who_lets_a_deletion_swallow_an_edit: Swallows,
    finds_who_lets_a_deletion_swallow_an_edit_that_lost: SwallowsLost,
    finds_who_leaves_a_reference_without_its_customer: Orphans,
    finds_who_forgets_an_erasure: NoErasure,
    finds_who_compares_ranks_without_turns: NoTurns,
    finds_who_keeps_one_conflict_per_register: ConflictPerRegister,
    finds_who_settles_what_another_holds: SettlesHeld,
    finds_who_drops_what_an_older_version_does_not_know: DropsUnknown,
}
