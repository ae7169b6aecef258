FROM node:24-slim AS build
WORKDIR /the-lift
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-slim
WORKDIR /the-lift
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data/the-lift
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
# The key comes from outside, as MASTER_KEY or MASTER_KEY_FILE; it is never kept in /data.
# The migrations travel with the build: a school is brought up to date when it is opened.
COPY --from=build /the-lift/build build
COPY drizzle drizzle
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# A new volume belongs to root and may be looked into, on which the server would not start: so the folder is made the
# server's own first, and only then does the server start, as a user who may do nothing else.
CMD ["sh", "-c", "install -d -o node -g node -m 700 \"$DATA_DIR\" && exec setpriv --reuid=node --regid=node --init-groups node build/server/main.js"]
