/**
 * Writes index.html, main.js, main.css, scriptHost.js and icon.svg into `outDir`. Answers the files that went
 * into the bundles.
 */
export declare function buildPage(outDir: string): Promise<string[]>;
