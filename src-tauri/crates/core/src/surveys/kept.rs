//! Answers that are kept in memory, a few surveys at a time, so that a look at two of them reads neither twice.

use super::{Survey, answered::Answered};
use keheng_base::Id;
use std::sync::Arc;

/// Surveys kept at most.
const MOST: usize = 8;
/// Cells of all of them together, about 9 bytes each; the newest stays, however large it is.
const CELLS: usize = 12_000_000;

/// Answers by survey, the one asked for last behind the others, with the generation they were read at.
#[derive(Default)]
pub(crate) struct Kept(Vec<(Id<Survey>, u64, Arc<Answered>)>);

impl Kept {
    /// Answers of a survey that were read at this generation.
    pub fn find(&mut self, id: Id<Survey>, generation: u64) -> Option<Arc<Answered>> {
        let at = self.0.iter().position(|(of, read, _)| (*of, *read) == (id, generation))?;
        let found = self.0.remove(at);
        let answered = Arc::clone(&found.2);
        self.0.push(found);
        Some(answered)
    }

    /// Keeps answers; those that were asked for the longest ago go.
    pub fn keep(&mut self, id: Id<Survey>, generation: u64, answered: &Arc<Answered>) {
        self.0.retain(|(of, ..)| *of != id);
        self.0.push((id, generation, Arc::clone(answered)));
        let cells = |kept: &[(Id<Survey>, u64, Arc<Answered>)]| kept.iter().map(|(.., a)| a.size()).sum::<usize>();
        while self.0.len() > MOST || (self.0.len() > 1 && cells(&self.0) > CELLS) {
            self.0.remove(0);
        }
    }
}
