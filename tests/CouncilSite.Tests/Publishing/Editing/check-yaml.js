// Checks YAML with the npm package yaml-language-server, the program behind Visual Studio Code's extension for YAML:
// node check-yaml.js FOLDER-OF-PACKAGE < {"schemas": {name: {"files": pattern, "text": schema}}, "files": [{"path", "text", "hover": "line:column"}]}
// Standard output: for each file {"faults": [message], "hover": what stands beside that place}.
const path = require("path");
const { getLanguageService } = require(process.argv[2]);
const { TextDocument } = require(require.resolve("vscode-languageserver-textdocument", { paths: [process.argv[2]] }));

(async () => {
    const { schemas, files } = JSON.parse(require("fs").readFileSync(0, "utf8"));
    const fail = (_, fault) => { throw fault; };
    const service = getLanguageService({
        schemaRequestService: async address => schemas[path.basename(address)].text,
        workspaceContext: { resolveRelativePath: relative => relative },
        telemetry: { send: () => {}, sendError: fail, sendTrack: () => {} },
    });
    service.configure({
        validate: true, hover: true, completion: true, customTags: [], yamlVersion: "1.2",
        schemas: Object.entries(schemas).map(([name, schema]) => ({ uri: "file:///" + name, fileMatch: [schema.files] })),
    });
    const answers = [];
    for (const file of files) {
        // What is known of a document is kept by its address.
        const document = TextDocument.create(`file:///${answers.length}/${file.path}`, "yaml", 1, file.text);
        // It throws over a key without a letter, having found that there is no such field.
        const faults = await service.doValidation(document, false).catch(fault => [fault]);
        const [line, character] = (file.hover || "0:0").split(":").map(Number);
        const hover = file.hover && await service.doHover(document, { line, character });
        answers.push({ faults: faults.map(fault => fault.message), hover: hover ? hover.contents.value : "" });
    }
    process.stdout.write(JSON.stringify(answers));
})().catch(fault => { console.error(fault); process.exit(1); });
