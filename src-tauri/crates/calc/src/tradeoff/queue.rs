//! Waiting for agents or couriers: Erlang's formulas and the M/M/c queue.

/// Fewer servers than this many are considered when one looks for the number needed.
pub const MOST_SERVERS: u32 = 10_000;

/// A queue with `servers` equal servers, random arrivals and exponential service times, in balance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Queue {
    /// servers
    pub servers: u32,
    /// arrivals per unit of time
    pub arrivals: f64,
    /// served per server and unit of time
    pub rate: f64,
    /// share of arrivals that would find all servers busy if nobody could wait (Erlang B)
    pub blocked: f64,
    /// probability of having to wait (Erlang C)
    pub wait_probability: f64,
}

impl Queue {
    /// None where the servers cannot keep up: the queue would grow without end.
    ///
    /// Source: A. K. Erlang 1917; the recursion B(n) = a B(n−1) / (n + a B(n−1)) avoids factorials.
    pub fn new(arrivals: f64, rate: f64, servers: u32) -> Option<Queue> {
        let load = arrivals / rate;
        if load.is_nan() || load >= f64::from(servers) {
            return None;
        }
        let blocked = (1..=servers).fold(1.0, |b, n| load * b / (f64::from(n) + load * b));
        let busy = load / f64::from(servers);
        let wait_probability = blocked / (1.0 - busy * (1.0 - blocked));
        Some(Queue { servers, arrivals, rate, blocked, wait_probability })
    }

    /// Offered load, erlangs.
    pub fn load(&self) -> f64 {
        self.arrivals / self.rate
    }

    /// Share of time a server is busy.
    pub fn utilisation(&self) -> f64 {
        self.load() / f64::from(self.servers)
    }

    /// Mean wait in the queue over all arrivals, units of time.
    pub fn mean_wait(&self) -> f64 {
        self.wait_probability / self.spare()
    }

    /// Mean number waiting.
    pub fn mean_waiting(&self) -> f64 {
        self.arrivals * self.mean_wait()
    }

    /// Mean number present.
    pub fn mean_present(&self) -> f64 {
        self.mean_waiting() + self.load()
    }

    /// Mean time from arrival to leaving.
    pub fn mean_time(&self) -> f64 {
        self.mean_wait() + 1.0 / self.rate
    }

    /// Probability that service begins within `time`.
    pub fn answered_within(&self, time: f64) -> f64 {
        1.0 - self.wait_probability * libm::exp(-self.spare() * time)
    }

    /// Probability of exactly `waiting` in the queue, at least 1.
    pub fn waiting_probability(&self, waiting: u32) -> f64 {
        let busy = self.utilisation();
        self.wait_probability * (1.0 - busy) * libm::pow(busy, f64::from(waiting))
    }

    /// How much faster all servers together are than arrivals.
    fn spare(&self) -> f64 {
        f64::from(self.servers) * self.rate - self.arrivals
    }
}

/// The fewest servers whose share answered within `time` reaches `target` < 1; none below [`MOST_SERVERS`].
pub fn servers_for(arrivals: f64, rate: f64, time: f64, target: f64) -> Option<Queue> {
    let first = (arrivals / rate) as u32 + 1;
    // the share rises with the servers, so the first that reaches it is the fewest
    (first..MOST_SERVERS).find_map(|c| Queue::new(arrivals, rate, c).filter(|q| q.answered_within(time) >= target))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_overloaded_queue_has_no_balance() {
        assert_eq!(Queue::new(3.0, 1.0, 3), None, "as many calls as agents can take: the queue grows for ever");
        assert!(Queue::new(3.0, 1.0, 4).is_some());
        assert_eq!(Queue::new(f64::NAN, 1.0, 4), None);
    }

    #[test]
    fn one_server_is_the_queue_of_the_text_books() {
        // M/M/1 with load 2/3: Lq = ρ² / (1 − ρ) = 4/3
        let queue = Queue::new(2.0, 3.0, 1).unwrap();
        assert!((queue.mean_waiting() - 4.0 / 3.0).abs() < 1e-12);
        assert!((Queue::new(2.0, 3.0, 2).unwrap().mean_waiting() - 1.0 / 12.0).abs() < 1e-12, "two servers: 1/12");
    }

    proptest! {
        #[test]
        fn each_agent_helps_and_less_than_the_one_before(load in 0.1f64..40.0, time in 0.0f64..3.0) {
            let least = load as u32 + 1;
            let level = |extra: u32| Queue::new(load, 1.0, least + extra).unwrap().answered_within(time);
            let levels: Vec<f64> = (0..12).map(level).collect();
            for pair in levels.windows(2) {
                prop_assert!(pair[1] >= pair[0] - 1e-12, "service level is monotone in agents: {:?}", levels);
            }
            prop_assert!(levels.iter().all(|l| (0.0..=1.0).contains(l)));
        }

        #[test]
        fn the_fewest_are_the_fewest(load in 0.1f64..40.0, target in 0.5f64..0.99) {
            let found = servers_for(load, 1.0, 0.1, target).unwrap();
            prop_assert!(found.answered_within(0.1) >= target);
            let fewer = Queue::new(load, 1.0, found.servers - 1);
            prop_assert!(fewer.is_none_or(|q| q.answered_within(0.1) < target), "one fewer would do as well");
        }
    }
}
