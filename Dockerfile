FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    DATA_DIR=/data \
    XDG_CACHE_HOME=/data/cache \
    ONNXRUNTIME_NODE_INSTALL=skip
# A new named volume takes its owner from the folder that it covers.
RUN mkdir /data && chown node:node /data
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY --chown=node:node schema schema
COPY --chown=node:node seeds seeds
COPY --chown=node:node scripts/container scripts/container
# Node 24 runs the TypeScript as it is: there is nothing to build.
COPY --chown=node:node src src
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=5m --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/scripts/container/papergraph.ts"]
CMD ["serve"]
