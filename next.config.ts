import type { NextConfig } from "next";

const LONG = "public, max-age=31536000, immutable";

const config: NextConfig = {
  poweredByHeader: false,
  devIndicators: false,
  // Documents are packed once per edition by the document kit, the desk by the server in front.
  compress: false,
  images: { unoptimized: true },
  // Native parts and what reads files beside itself: required at run time, never packed.
  serverExternalPackages: [
    "@libsql/client",
    "libsql",
    "@node-rs/argon2",
    "citeproc",
    "pino",
    "linkedom",
    "@mozilla/readability",
  ],
  // The language of an address is in its query; a slash at the end would be a second address of one document.
  trailingSlash: false,
  typescript: { ignoreBuildErrors: process.env.TYPES_ARE_READ === "1" },
  experimental: { serverActions: { bodySizeLimit: "6mb" } },
  async headers() {
    return [
      { source: "/assets/:file*", headers: kept(LONG) },
      { source: "/fonts/:file*", headers: kept("public, max-age=2592000") },
      { source: "/_next/:file*", headers: SAFE },
      { source: "/favicon.svg", headers: kept("public, max-age=86400") },
    ];
  },
};

const SAFE = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Content-Security-Policy", value: "default-src 'none'; sandbox; frame-ancestors 'none'" },
];

const kept = (caching: string) => [{ key: "Cache-Control", value: caching }, ...SAFE];

export default config;
