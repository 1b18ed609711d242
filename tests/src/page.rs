//! What stands in the one-file page of a questionnaire.

use serde_json::Value;

/// The sheet that the page carries; none where there is none.
pub fn sheet(page: &str) -> Option<Value> {
    let block = page.split("id=\"keheng-sheet\">").nth(1)?.split("</script>").next()?;
    serde_json::from_str(block).ok()
}
