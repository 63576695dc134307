/** The style sheet of the pages. */
export const style = `
:root { color-scheme: light dark; --ink: #1c2128; --quiet: #5b6470; --line: #d9dee5; --paper: #fff; --shade: #f5f7f9; --accent: #0b5cad; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --quiet: #9aa4b0; --line: #333a43; --paper: #14181d; --shade: #1c2229; --accent: #78b4f5; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
header, main { max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { display: flex; justify-content: space-between; align-items: baseline; border-bottom: 1px solid var(--line); }
header > a { font-weight: 700; font-size: 1.15rem; color: var(--ink); text-decoration: none; }
nav a { margin-left: 1rem; }
a { color: var(--accent); }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 1.5rem 0 0.5rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 0.5rem; padding-top: 0.6rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.6rem 0 0.3rem; }
p.lead { color: var(--quiet); font-size: 1.05rem; }
code, pre { font: 0.9rem/1.5 ui-monospace, monospace; background: var(--shade); border-radius: 4px; }
code { padding: 0.1em 0.3em; overflow-wrap: anywhere; }
pre { padding: 0.8rem 1rem; overflow-x: auto; }
pre code { padding: 0; background: none; }
ul.links { padding: 0; list-style: none; }
ul.links li { padding: 0.45rem 0; border-bottom: 1px solid var(--line); }
.method { display: inline-block; min-width: 3.2rem; font-weight: 700; color: var(--quiet); }
.quiet { color: var(--quiet); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.8rem 0.35rem 0; border-bottom: 1px solid var(--line); }
details > summary { cursor: pointer; color: var(--quiet); margin: 0.4rem 0; }
blockquote { margin: 0.8rem 0; padding-left: 1rem; border-left: 3px solid var(--line); }
`;
