//! Ranks from 1, equal values sharing the mean of theirs.

/// The rank of each value.
pub fn ranks(values: &[f64]) -> Vec<f64> {
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
}
