//! Lists of choices as they are written, each name once.

use super::write::Cells;

/// Lists by name, in order.
#[derive(Default)]
pub(super) struct Lists {
    lists: Vec<(String, Vec<Cells>)>,
}

impl Lists {
    /// Adds a list and says what it is called: the wanted name where it is free or
    /// stands for the same, else one like it.
    pub fn add(&mut self, wanted: String, rows: Vec<Cells>) -> String {
        if let Some((name, _)) = self.lists.iter().find(|(name, there)| *name == wanted && *there == rows) {
            return name.clone();
        }
        let numbered = (2..).map(|n| format!("{wanted}_{n}"));
        let free = |name: &String| !self.lists.iter().any(|(n, _)| n == name);
        let name = std::iter::once(wanted.clone()).chain(numbered).find(free).unwrap_or(wanted);
        self.lists.push((name.clone(), rows));
        name
    }

    /// The rows of the choices sheet.
    pub fn rows(self) -> Vec<Cells> {
        let row = |list: &str, mut row: Cells| {
            row.insert("list_name".into(), list.to_owned());
            row
        };
        self.lists.into_iter().flat_map(|(list, rows)| rows.into_iter().map(move |r| row(&list, r))).collect()
    }
}
