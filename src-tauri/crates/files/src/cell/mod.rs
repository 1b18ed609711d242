//! What stands in a single cell.
