// What survey-core makes of surveys: faults, questions with types, choices, conditions.
const { Model } = require("survey-core");
const fs = require("fs");
const input = JSON.parse(fs.readFileSync(process.env.INPUT, "utf8"));
const schema = input.schema && require("ajv") ? input.schema : null;
let validate = null;
if (schema) {
  try {
    const Ajv = require("ajv");
    for (const [name, d] of Object.entries(schema.definitions)) d.$id = "/" + (d.$id || name);
    const text = JSON.stringify(schema).replace(/"\$ref":"#?\/?(?:definitions\/)?([a-zA-Z]+)"/g, '"$ref":"#/definitions/$1"').replace(/"\$id":"[^"]*",?/g, "").replace(/,}/g, "}");
    validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(text));
  } catch (e) { validate = { fault: String(e) }; }
}
const say = (json) => {
  const survey = new Model(json);
  const choices = (q) => (q.choices || q.columns || []).map((c) => String(c.value ?? c.name));
  return {
    errors: survey.jsonErrors?.map((e) => e.getFullDescription()) || [],
    schema: typeof validate === "function" ? (validate(json) ? [] : validate.errors.slice(0, 3).map((e) => e.instancePath + " " + e.message)) : validate,
    questions: survey.getAllQuestions(false, false).map((q) => ({
      name: q.name, type: q.getType(), required: q.isRequired, visibleIf: q.visibleIf || "", choices: choices(q),
      rows: (q.rows || []).map ? (Array.isArray(q.rows) ? q.rows.map((r) => String(r.value)) : []) : [],
      parent: q.parent?.visibleIf || "",
    })),
  };
};
console.log(JSON.stringify(input.surveys.map(say)));
