//! How often the interval of the optimum holds the truth, over many simulated firms: `cargo run -p keheng-calc --example
//! coverage --release [firms] [resamples]`. The tests run a small part of it.

#[path = "../tests/support/simulation.rs"]
mod simulation;

use simulation::{Truth, cover};

fn main() {
    let mut asked = std::env::args().skip(1).map(|n| n.parse().unwrap_or(0));
    let (firms, replicates) = (asked.next().unwrap_or(200), asked.next().unwrap_or(500) as usize);
    println!("{firms} firms, {replicates} resamples, nominal 90 %");
    for truth in [Truth::Hyperbolic, Truth::Exponential] {
        for months in [8, 12, 24] {
            let c = cover(truth, months, firms, replicates);
            println!(
                "{truth:?} {months} months: {:.1} % hold the optimum {:.4}, width {:.2} points, regret {:.2} %, {} refused",
                100.0 * c.share(),
                truth.optimum(),
                c.width,
                100.0 * c.regret,
                c.refused
            );
        }
    }
}
