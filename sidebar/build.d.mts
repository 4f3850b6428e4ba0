/**
 * Writes sidebar.html and import.html into `outDir`, each complete in itself. Answers the files they were made of.
 * @param {string} outDir
 */
export declare function buildSidebar(outDir: string): Promise<string[]>;
