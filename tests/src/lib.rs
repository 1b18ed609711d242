//! Tests of Keheng.
