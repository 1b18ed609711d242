//! Storage and packaging: what lying in the warehouse and being wrapped costs a piece.

use super::split::whole_fen;
use keheng_base::Fen;
use serde::{Deserialize, Serialize};

/// A month of a warehouse.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Store {
    /// pieces that passed
    pub pieces: f64,
    /// space of one piece, m³
    pub m3_per_piece: f64,
    /// days a piece stayed on average
    pub days: f64,
    /// rent, energy and guard for one m³ and day at practical capacity
    pub fen_per_m3_day: f64,
    /// m³-days that were there
    pub capacity_m3_days: f64,
    /// putting away and picking, a piece
    pub handling_fen_per_piece: f64,
    /// materials of one wrapping
    pub material_fen_per_piece: f64,
    /// share of materials that is spoilt
    pub waste_share: f64,
    /// minutes of one wrapping
    pub packing_minutes_per_piece: f64,
    /// cost of a minute of packing
    pub fen_per_minute: f64,
    /// price of a box that comes back; 0 without
    pub fen_per_box: f64,
    /// journeys one box lasts
    pub box_journeys: Option<f64>,
    /// bringing a box back, each journey
    pub return_fen_per_journey: f64,
}

/// What it costs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StoreCost {
    /// space used
    pub used_m3_days: f64,
    /// used ÷ capacity; above 1 the capacity does not suffice
    pub utilisation: f64,
    /// space used
    pub storage_fen: Fen,
    /// space paid for and not used: a cost of the firm, not of the pieces
    pub unused_fen: Fen,
    /// handling
    pub handling_fen: Fen,
    /// wrapping: materials with waste, minutes, wear and return of boxes
    pub packaging_fen: Fen,
    /// storage, handling and packaging of a piece, fen
    pub fen_per_piece: f64,
    /// wrapping of a piece, fen
    pub packaging_fen_per_piece: f64,
}

/// Storage by m³-days, handling and packaging by pieces. Capacity and pieces are above 0.
pub fn storage(s: &Store) -> StoreCost {
    let used_m3_days = s.pieces * s.m3_per_piece * s.days;
    let box_fen = s.box_journeys.map_or(0.0, |journeys| s.fen_per_box / journeys + s.return_fen_per_journey);
    let spoilt = 1.0 - s.waste_share;
    let packaging = s.material_fen_per_piece / spoilt + s.packing_minutes_per_piece * s.fen_per_minute + box_fen;
    let storage_fen = whole_fen(used_m3_days * s.fen_per_m3_day);
    let handling_fen = whole_fen(s.pieces * s.handling_fen_per_piece);
    let packaging_fen = whole_fen(s.pieces * packaging);
    StoreCost {
        used_m3_days,
        utilisation: used_m3_days / s.capacity_m3_days,
        storage_fen,
        unused_fen: whole_fen((s.capacity_m3_days - used_m3_days).max(0.0) * s.fen_per_m3_day),
        handling_fen,
        packaging_fen,
        fen_per_piece: (storage_fen + handling_fen + packaging_fen).0 as f64 / s.pieces,
        packaging_fen_per_piece: packaging,
    }
}
