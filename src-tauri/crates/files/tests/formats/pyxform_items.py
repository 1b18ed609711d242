import json, sys
from pyxform.xls2json import parse_file_to_json
from pyxform.builder import create_survey_element_from_dict
form = parse_file_to_json(sys.argv[1], default_name="data", warnings=[])
create_survey_element_from_dict(form).to_xml(validate=False)
items, lists = [], {k: [c["name"] for c in v] for k, v in form.get("choices", {}).items()}
def walk(node):
    for child in node.get("children", []):
        if child.get("name") == "meta":
            continue
        bind = child.get("bind") or {}
        items.append({"name": child["name"], "type": child["type"], "list": child.get("list_name") or child.get("itemset"),
                      "relevant": bind.get("relevant"), "constraint": bind.get("constraint")})
        if child["type"] in ("group", "repeat"):
            walk(child)
walk(form)
print(json.dumps({"items": items, "choices": lists}))
