// Reads law XML files with the npm package lawtext, as a stranger would: node read-lawtext.js FOLDER-OF-PACKAGE FILE.xml…
// Beside each it writes FILE.xml.txt, the law as lawtext prints it; whatever the reader objects to goes to standard error.
const fs = require("fs");
const path = require("path");
const { run } = require(path.join(process.argv[2], "dist", "src", "lawtext.js"));

(async () => {
    for (const file of process.argv.slice(3)) {
        const read = await run({ input: { xml: fs.readFileSync(file, "utf8") }, outtypes: ["lawtext", "html"] });
        fs.writeFileSync(file + ".txt", read.lawtext + read.html);
    }
})().catch(fault => { console.error(fault); process.exit(1); });
