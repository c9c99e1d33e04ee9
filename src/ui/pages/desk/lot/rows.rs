//! Which rows are shown, and in which order.

use droits_engine::outcome::Benefit;

use crate::work::lot::row::{Net, Row};

/// What the rows are held against.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Part of the name, or the line.
    pub find: String,
    /// The benefit that is looked at; none is all of them.
    pub benefit: Option<Benefit>,
    /// Everything, what is due, what is not, what lacks an answer.
    pub state: usize,
}

/// What the rows are in the order of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    Line,
    Name,
    Month,
    Amount,
    Total,
}

impl Filter {
    fn keeps(&self, row: &Row) -> bool {
        let nets = match self.benefit {
            Some(benefit) => &row.benefits[benefit as usize..=benefit as usize],
            None => &row.benefits[..],
        };
        let any = |of: fn(&Net) -> bool| nets.iter().any(of);
        let state = match self.state {
            1 => any(|net| matches!(net, Net::Due(_))),
            2 => !any(|net| *net != Net::NotDue),
            3 => any(|net| *net == Net::Unknown),
            _ => true,
        };
        let find = self.find.trim().to_lowercase();
        state && (find.is_empty() || row.id.to_lowercase().contains(&find) || row.line.to_string() == find)
    }
}

/// Positions of the rows that are shown, in order.
pub fn shown(rows: &[Row], filter: &Filter, by: By, down: bool) -> Vec<u32> {
    let mut shown: Vec<u32> = (0..rows.len() as u32).filter(|i| filter.keeps(&rows[*i as usize])).collect();
    let row = |i: &u32| &rows[*i as usize];
    match (by, filter.benefit) {
        (By::Name, _) => shown.sort_by_cached_key(|i| row(i).id.to_lowercase()),
        (By::Month, _) => shown.sort_by_key(|i| row(i).month.clone()),
        (By::Total, _) => shown.sort_by_key(|i| row(i).total),
        (By::Amount, Some(benefit)) => shown.sort_by_key(|i| row(i).benefits[benefit as usize]),
        (By::Line | By::Amount, _) => {}
    }
    if down {
        shown.reverse();
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(line: u32, id: &str, total: i32, af: Net) -> Row {
        let mut benefits = [Net::NotDue; Benefit::COUNT];
        benefits[0] = af;
        Row { line, id: id.to_owned(), month: "2026-11".to_owned(), total, complete: true, benefits }
    }

    #[test]
    fn rows_are_kept_and_ordered() {
        let rows = [row(1, "B", 300, Net::Due(300)), row(2, "a", 0, Net::NotDue), row(4, "ab", 100, Net::Unknown)];
        let lines = |filter: &Filter, by, down| -> Vec<u32> {
            shown(&rows, filter, by, down).into_iter().map(|i| rows[i as usize].line).collect()
        };
        let all = Filter::default();
        assert_eq!(lines(&all, By::Line, false), [1, 2, 4]);
        assert_eq!(lines(&all, By::Name, false), [2, 4, 1]);
        assert_eq!(lines(&all, By::Total, true), [1, 4, 2]);
        let af = |state| Filter { benefit: Some(Benefit::Af), state, ..Filter::default() };
        assert_eq!(lines(&af(1), By::Line, false), [1]);
        assert_eq!(lines(&af(2), By::Line, false), [2]);
        assert_eq!(lines(&af(3), By::Line, false), [4]);
        assert_eq!(lines(&af(0), By::Amount, true), [1, 2, 4]);
        assert_eq!(lines(&Filter { find: "A".to_owned(), ..Filter::default() }, By::Line, false), [2, 4]);
        assert_eq!(lines(&Filter { find: "4".to_owned(), ..Filter::default() }, By::Line, false), [4]);
    }
}
