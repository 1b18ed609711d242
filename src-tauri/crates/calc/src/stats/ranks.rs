//! Ranks from 1, equal values sharing the mean of theirs.

/// Points of a scale are fewer; of so few values each is looked up rather than all sorted.
const FEW: usize = 32;

/// The rank of each value.
pub fn ranks(values: &[f64]) -> Vec<f64> {
    let Some(counted) = counted(values) else { return by_order(values) };
    let mut before = 0;
    let shared = |(value, times): &(f64, usize)| {
        before += times;
        (*value, before as f64 - (*times as f64 - 1.0) / 2.0)
    };
    let shared: Vec<(f64, f64)> = counted.iter().map(shared).collect();
    let place = |value: &f64| shared.partition_point(|(seen, _)| seen < value);
    values.iter().map(|value| shared[place(value)].1).collect()
}

/// Values in order, and how often each stands; none where there are more than a few, or one is no number.
fn counted(values: &[f64]) -> Option<Vec<(f64, usize)>> {
    let mut found: Vec<(f64, usize)> = Vec::new();
    for value in values {
        let place = found.partition_point(|(seen, _)| seen < value);
        let full = found.len() == FEW;
        match found.get_mut(place) {
            Some((seen, times)) if seen == value => *times += 1,
            _ if full || value.is_nan() => return None,
            _ => found.insert(place, (*value, 1)),
        }
    }
    Some(found)
}

fn by_order(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_unstable_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    let mut before = 0;
    for run in order.chunk_by(|a, b| values[*a] == values[*b]) {
        let shared = before as f64 + (run.len() as f64 + 1.0) / 2.0;
        for at in run {
            ranks[*at] = shared;
        }
        before += run.len();
    }
    ranks
}

/// Σ (t³ − t) over groups of t equal values: 0 without ties.
pub fn ties(values: &[f64]) -> f64 {
    let sorted = super::describe::sorted(values);
    sorted.chunk_by(|a, b| a == b).map(|run| run.len() as f64).map(|t| t * t * t - t).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_share() {
        assert_eq!(ranks(&[3.0, 1.0, 3.0, 2.0]), [3.5, 1.0, 3.5, 2.0]);
        assert_eq!(ties(&[3.0, 1.0, 3.0, 3.0]), 24.0);
        assert!(ranks(&[]).is_empty());
    }

    #[test]
    fn looking_few_values_up_gives_what_sorting_gives() {
        for few in 1..=40_u64 {
            let value = |at: u64| (at * 7_919 % 104_729 % few) as f64 - 3.0;
            let values: Vec<f64> = (0..500).map(value).collect();
            assert_eq!(ranks(&values), by_order(&values), "{few} values");
        }
        for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.0] {
            let values = [2.0, odd, 0.0, odd, 2.0];
            assert_eq!(ranks(&values), by_order(&values), "{odd}");
        }
    }
}
